-- A later version of an official answer may take it back, and marks the message in which it went out.
ALTER TABLE "answer" ADD COLUMN "recalled" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "answer" ADD COLUMN "sent_as" TEXT;

-- In which language a citizen wants to read us. Which languages there are is a matter of files: the form is checked here.
ALTER TABLE "conversation" ADD COLUMN "language" TEXT;
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_language" CHECK ("language" ~ '^[a-z]{2,3}$');

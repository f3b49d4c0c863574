-- The courtesy around an answer, as it was sent: a later template rewrites no answer.
ALTER TABLE "answer"
  ADD COLUMN "opening" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "closing" TEXT NOT NULL DEFAULT '';

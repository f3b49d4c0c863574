-- When the citizen's platform said that an answer was read. Platforms tell by the name of their message, which finds the answer.
ALTER TABLE "answer" ADD COLUMN "read_at" TIMESTAMPTZ(3);
CREATE INDEX "answer_sent_as_idx" ON "answer"("sent_as");

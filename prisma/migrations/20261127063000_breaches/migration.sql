-- Diskominfo rules on deadlines that passed: why, or that the case isn't to be counted as late.
ALTER TABLE "inquiry" ADD COLUMN "breach" TEXT;
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_breach"
  CHECK ("breach" IS NULL OR ("breach" IN ('unconfirmed', 'explained', 'taken-back') AND "due_at" IS NOT NULL));

-- What passed before anybody could rule on it.
UPDATE "inquiry" SET "breach" = 'unconfirmed' WHERE "due_at" IS NOT NULL AND (
  "state" -> 'promised' ->> 'overdueTold' = 'true'
  OR coalesce("state" ->> 'answeredAt', "state" ->> 'rejectedAt') >= "state" -> 'promised' ->> 'dueAt');

-- "/pelanggaran" lists what waits for a word, the oldest first.
CREATE INDEX "inquiry_unconfirmed_breaches" ON "inquiry" ("due_at", "id") WHERE "breach" = 'unconfirmed';

-- CreateTable
CREATE TABLE "take_back_note" (
    "inquiry_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "take_back_note_pkey" PRIMARY KEY ("inquiry_id","sequence")
);

-- AddForeignKey
ALTER TABLE "take_back_note" ADD CONSTRAINT "take_back_note_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

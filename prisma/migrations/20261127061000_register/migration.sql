-- The register of officers: a number to name each person by, until when a decree holds, how an appointment ended, whom a
-- code is meant for, and which warnings about a decree went out.

-- AlterTable
ALTER TABLE "officer" ADD COLUMN     "decree_until" DATE,
ADD COLUMN     "left_at" TIMESTAMPTZ(3),
ADD COLUMN     "left_why" TEXT,
ADD COLUMN     "number" SERIAL NOT NULL;

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "made_by" UUID,
ADD COLUMN     "meant_for" INTEGER;

-- CreateTable
CREATE TABLE "decree_warning" (
    "officer_id" UUID NOT NULL,
    "until" DATE NOT NULL,
    "occasion" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decree_warning_pkey" PRIMARY KEY ("officer_id","until","occasion")
);

-- CreateTable
CREATE TABLE "register_change" (
    "id" SERIAL NOT NULL,
    "proposer_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "change" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "officer_number_idx" ON "officer"("number");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decree_warning" ADD CONSTRAINT "decree_warning_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_change" ADD CONSTRAINT "register_change_proposer_id_fkey" FOREIGN KEY ("proposer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_change" ADD CONSTRAINT "register_change_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma cannot express
-- ---------------------------------------------------------------------------------------------------------------

-- All appointments of one account are one person's. Until now an appointment ended only when another took its place.
UPDATE "officer" o SET "number" = (SELECT min("number") FROM "officer" same WHERE same."telegram_id" = o."telegram_id"),
  "left_at" = "valid_until", "left_why" = CASE WHEN "valid_until" IS NULL THEN NULL ELSE 'moved' END;

ALTER TABLE "officer"
  ADD CONSTRAINT "officer_decree_until" CHECK ("decree_until" IS NULL OR "decree_until" > "decree_date"),
  ADD CONSTRAINT "officer_left" CHECK (("left_at" IS NULL) = ("left_why" IS NULL)),
  ADD CONSTRAINT "officer_left_why" CHECK ("left_why" IN ('removed', 'moved', 'expired'));

-- At most one appointment per account that has not been brought to its end.
DROP INDEX "officer_open_ended";
CREATE UNIQUE INDEX "officer_present" ON "officer" ("telegram_id") WHERE "left_at" IS NULL;

ALTER TABLE "decree_warning"
  ADD CONSTRAINT "decree_warning_occasion" CHECK ("occasion" IN ('month', 'week', 'last-day'));
ALTER TABLE "register_change"
  ADD CONSTRAINT "register_change_status" CHECK ("status" IN ('open', 'done', 'cancelled'));

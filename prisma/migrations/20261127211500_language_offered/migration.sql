-- AlterTable
ALTER TABLE "conversation" ADD COLUMN "language_offered_at" TIMESTAMPTZ(3);

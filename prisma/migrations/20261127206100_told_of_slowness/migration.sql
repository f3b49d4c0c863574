-- AlterTable
ALTER TABLE "conversation" ADD COLUMN "slowness_told_at" TIMESTAMPTZ(3);

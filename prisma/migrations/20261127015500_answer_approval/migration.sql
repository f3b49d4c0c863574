-- An answer may have to wait for a pejabat; whoever returns it says why.
ALTER TABLE "draft" DROP CONSTRAINT "draft_status";
ALTER TABLE "draft" ADD COLUMN "note" TEXT;
ALTER TABLE "draft" ADD CONSTRAINT "draft_status" CHECK ("status" IN ('open', 'submitted', 'done', 'cancelled'));

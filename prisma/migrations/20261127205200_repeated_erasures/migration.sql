-- Restoring a backup repeats the erasures that were made since.
ALTER TABLE "erasure" DROP CONSTRAINT "erasure_why";
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_why" CHECK ("why" IN ('asked', 'silence', 'repeated'));

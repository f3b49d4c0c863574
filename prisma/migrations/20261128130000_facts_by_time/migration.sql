-- Not only a deadline that passes makes facts others by time alone: so does a question to the citizen that goes out in the morning.
ALTER TABLE "case_fact" RENAME COLUMN "due_at" TO "changes_at";
ALTER INDEX "case_fact_running" RENAME TO "case_fact_changing";
INSERT INTO "case_fact_due" ("inquiry_id") SELECT "inquiry_id" FROM "case_fact" WHERE "closed_at" IS NULL;

-- Whose moments contradict each other is counted now as a case whose times can't be told: those that may be are found anew.
INSERT INTO "case_fact_due" ("inquiry_id")
  SELECT "inquiry_id" FROM "case_fact"
  WHERE "whole" AND ("closed_at" IS NULL OR ("standing" = 'answered' AND "gross_ms" IS NULL));

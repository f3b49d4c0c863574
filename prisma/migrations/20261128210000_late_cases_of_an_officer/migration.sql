-- An officer's late cases are few among many; all of them were looked at to find them.
CREATE INDEX "case_fact_broken_of_officer" ON "case_fact"("officer_id", "received_at", "inquiry_id") WHERE "fate" = 'broken';

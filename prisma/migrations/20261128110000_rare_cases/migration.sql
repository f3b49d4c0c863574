-- Cases that are rare among very many: those that are open or were rejected, and those whose deadline passed.
CREATE INDEX "case_fact_standing_received_at_inquiry_id_idx" ON "case_fact"("standing", "received_at", "inquiry_id");
CREATE INDEX "case_fact_broken" ON "case_fact" ("received_at", "inquiry_id") WHERE "fate" = 'broken';

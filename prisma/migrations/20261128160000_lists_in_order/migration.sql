-- An officer's cases in the order of lists, and one desk's rare ones among very many.
DROP INDEX "case_fact_officer_id_received_at_idx";
CREATE INDEX "case_fact_officer_id_received_at_inquiry_id_idx" ON "case_fact"("officer_id", "received_at", "inquiry_id");
CREATE INDEX "case_part_desk_id_standing_received_at_inquiry_id_idx" ON "case_part"("desk_id", "standing", "received_at", "inquiry_id");

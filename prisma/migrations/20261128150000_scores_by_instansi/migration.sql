-- The scores of one instansi in a period, without reading everybody's.
CREATE INDEX "rating_asked_of_instansi" ON "rating" ("instansi_id", "asked_at") WHERE "status" = 'asked';
-- Counted in another form now.
DELETE FROM "traffic_day";

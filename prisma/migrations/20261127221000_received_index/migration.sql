-- What came in a period.
CREATE INDEX "inquiry_received_at_idx" ON "inquiry"("received_at");

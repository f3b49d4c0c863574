-- CreateIndex
CREATE INDEX "referral_since_inquiry_id_idx" ON "referral"("since", "inquiry_id");

-- An invitation that nobody used can be withdrawn by its number, which says nothing of its code.
ALTER TABLE "invitation" ADD COLUMN "id" SERIAL NOT NULL;
CREATE UNIQUE INDEX "invitation_id_key" ON "invitation"("id");

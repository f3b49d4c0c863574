-- A question whose answer did not settle it begins anew, linked to the former one: each answer is reopened once, and a
-- matter twice.
ALTER TABLE "inquiry" ADD COLUMN "reopens_id" UUID;
ALTER TABLE "inquiry" ADD COLUMN "reopening" INTEGER;
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_reopening" CHECK (
  ("reopens_id" IS NULL) = ("reopening" IS NULL) AND "reopening" BETWEEN 1 AND 2 AND "reopens_id" <> "id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_reopens_id_key" ON "inquiry"("reopens_id");

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_reopens_id_fkey" FOREIGN KEY ("reopens_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

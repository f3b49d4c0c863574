-- Whose messages reach no desk for some days, as Diskominfo decided: codes and moments only.
-- CreateTable
CREATE TABLE "block" (
    "id" SERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,

    CONSTRAINT "block_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "block_person_id_until_idx" ON "block"("person_id", "until");

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_lifted_by_fkey" FOREIGN KEY ("lifted_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Never for ever, and never without a reason that has a name.
ALTER TABLE "block"
  ADD CONSTRAINT "block_reason" CHECK ("reason" IN ('spam', 'threat', 'sara', 'insults', 'misuse')),
  ADD CONSTRAINT "block_ends" CHECK ("until" > "since" AND "until" <= "since" + interval '31 days');

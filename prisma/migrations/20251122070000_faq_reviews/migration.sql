-- Whom we asked whether an entry of the knowledge base still holds.
-- CreateTable
CREATE TABLE "faq_review" (
    "id" SERIAL NOT NULL,
    "faq_id" TEXT NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_by" UUID,
    "kept_at" TIMESTAMPTZ(3),

    CONSTRAINT "faq_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "faq_review_faq_id_occasion_day_key" ON "faq_review"("faq_id", "occasion", "day");

-- AddForeignKey
ALTER TABLE "faq_review" ADD CONSTRAINT "faq_review_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_review" ADD CONSTRAINT "faq_review_kept_by_fkey" FOREIGN KEY ("kept_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma cannot express
-- ---------------------------------------------------------------------------------------------------------------

ALTER TABLE "faq_review"
  ADD CONSTRAINT "faq_review_occasion" CHECK ("occasion" IN ('review', 'expiring', 'expired')),
  ADD CONSTRAINT "faq_review_kept" CHECK (("kept_by" IS NULL) = ("kept_at" IS NULL));

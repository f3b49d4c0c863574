-- From an official answer to an entry of the knowledge base: proposals, and the messages that lead to their fields.
-- AlterTable
ALTER TABLE "desk_message" ADD COLUMN     "field" TEXT,
ADD COLUMN     "proposal_id" INTEGER;

-- CreateTable
CREATE TABLE "faq_proposal" (
    "id" SERIAL NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "answer_number" INTEGER NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "proposer_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "keywords" TEXT[],
    "category" TEXT,
    "legal_basis" TEXT,
    "note" TEXT,
    "valid_until" DATE,
    "review_at" DATE,
    "aim" TEXT NOT NULL,
    "target_id" TEXT,
    "resembles_id" TEXT,
    "status" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "faq_id" TEXT,
    "faq_version" INTEGER,
    "chat_id" BIGINT NOT NULL,
    "thread_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "faq_proposal_inquiry_id_idx" ON "faq_proposal"("inquiry_id");

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_inquiry_id_answer_number_fkey" FOREIGN KEY ("inquiry_id", "answer_number") REFERENCES "answer"("inquiry_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_proposer_id_fkey" FOREIGN KEY ("proposer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_decider_id_fkey" FOREIGN KEY ("decider_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_proposal" ADD CONSTRAINT "faq_proposal_faq_id_faq_version_fkey" FOREIGN KEY ("faq_id", "faq_version") REFERENCES "faq"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma cannot express
-- ---------------------------------------------------------------------------------------------------------------

ALTER TABLE "faq_proposal"
  ADD CONSTRAINT "faq_proposal_status" CHECK
    ("status" IN ('drafting', 'submitted', 'approved', 'returned', 'withdrawn')),
  ADD CONSTRAINT "faq_proposal_aim" CHECK ("aim" IN ('new', 'phrasing', 'revision')),
  ADD CONSTRAINT "faq_proposal_target" CHECK (("aim" = 'new') = ("target_id" IS NULL)),
  ADD CONSTRAINT "faq_proposal_submitted" CHECK (("status" = 'submitted') = ("submitted_at" IS NOT NULL)),
  ADD CONSTRAINT "faq_proposal_decided" CHECK
    (("status" IN ('approved', 'returned')) = ("decider_id" IS NOT NULL)
      AND ("decider_id" IS NULL) = ("decided_at" IS NULL)),
  ADD CONSTRAINT "faq_proposal_note" CHECK (("status" = 'returned') = ("note" IS NOT NULL)),
  ADD CONSTRAINT "faq_proposal_published" CHECK
    (("status" = 'approved') = ("faq_id" IS NOT NULL) AND ("faq_id" IS NULL) = ("faq_version" IS NULL));

-- An answer is proposed once at a time.
CREATE UNIQUE INDEX "faq_proposal_live" ON "faq_proposal" ("inquiry_id", "answer_number")
  WHERE "status" <> 'withdrawn';

-- CreateTable
CREATE TABLE "wording" (
    "id" BIGSERIAL NOT NULL,
    "faq_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wording_evidence" (
    "id" BIGSERIAL NOT NULL,
    "wording_id" BIGINT NOT NULL,
    "person_id" UUID,
    "officer_id" UUID,
    "helpful" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wording_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_lesson" (
    "inquiry_id" UUID NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "right" BOOLEAN NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "routing_lesson_pkey" PRIMARY KEY ("inquiry_id","instansi_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wording_faq_id_key_key" ON "wording"("faq_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "wording_evidence_wording_id_person_id_key" ON "wording_evidence"("wording_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "wording_evidence_wording_id_officer_id_key" ON "wording_evidence"("wording_id", "officer_id");

-- CreateIndex
CREATE INDEX "routing_lesson_key_instansi_id_idx" ON "routing_lesson"("key", "instansi_id");

-- AddForeignKey
ALTER TABLE "wording_evidence" ADD CONSTRAINT "wording_evidence_wording_id_fkey" FOREIGN KEY ("wording_id") REFERENCES "wording"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording_evidence" ADD CONSTRAINT "wording_evidence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording_evidence" ADD CONSTRAINT "wording_evidence_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording_evidence" ADD CONSTRAINT "wording_evidence_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_lesson" ADD CONSTRAINT "routing_lesson_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_lesson" ADD CONSTRAINT "routing_lesson_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One witness, of one sort.
ALTER TABLE "wording_evidence"
  ADD CONSTRAINT "wording_evidence_witness" CHECK (("person_id" IS NULL) <> ("officer_id" IS NULL));

-- Canned answers of an instansi.
CREATE TABLE "answer_template" (
    "id" SERIAL NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_template_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "answer_template_instansi_id_name_key" ON "answer_template"("instansi_id", "name");
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the office changed in the browser or at the command line was something else before: it can be brought back.
CREATE TABLE "former_value" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "value" JSONB,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID,

    CONSTRAINT "former_value_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "former_value_subject_id_idx" ON "former_value"("subject", "id");
ALTER TABLE "former_value" ADD CONSTRAINT "former_value_officer_id_fkey"
  FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An instansi that was closed or merged keeps its name for history; nobody is sent there any more.
ALTER TABLE "instansi" ADD COLUMN "closed_at" TIMESTAMPTZ(3);

-- What an officer asked a citizen, and the state of an inquiry that the citizen never explained.
CREATE TABLE "clarification" (
    "inquiry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clarification_pkey" PRIMARY KEY ("inquiry_id","number")
);

ALTER TABLE "clarification" ADD CONSTRAINT "clarification_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "inquiry" DROP CONSTRAINT "inquiry_state_name";
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_state_name" CHECK ("state_name" IN
  ('placing', 'choosing', 'answered-at-once', 'redirected', 'referred', 'answered', 'joined', 'lapsed', 'withdrawn'));

-- An officer's own words for why an answer takes longer, as the citizen read them: erasable, beside the event that says so.
CREATE TABLE "delay_note" (
    "inquiry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "delay_note_pkey" PRIMARY KEY ("inquiry_id","number")
);

-- AddForeignKey
ALTER TABLE "delay_note" ADD CONSTRAINT "delay_note_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

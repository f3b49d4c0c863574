-- Who looks a ticket of another conversation up has to know its secret words: guesses are counted, slowed and refused.
CREATE TABLE "status_lookup" (
    "conversation_id" UUID NOT NULL,
    "misses" INTEGER NOT NULL,
    "missed_at" TIMESTAMPTZ(3),
    "found" INTEGER NOT NULL,
    "missed" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,

    CONSTRAINT "status_lookup_pkey" PRIMARY KEY ("conversation_id")
);

-- AddForeignKey
ALTER TABLE "status_lookup" ADD CONSTRAINT "status_lookup_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

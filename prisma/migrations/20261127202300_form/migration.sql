-- What a citizen has filled in of the guided form and not sent: words of theirs, apart from every inquiry, until they are sent
-- or dropped.
CREATE TABLE "form" (
    "conversation_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "wake_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_pkey" PRIMARY KEY ("conversation_id")
);

-- CreateIndex
CREATE INDEX "form_wake_at_idx" ON "form"("wake_at");

-- AddForeignKey
ALTER TABLE "form" ADD CONSTRAINT "form_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

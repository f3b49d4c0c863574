-- That somebody's data is to be erased, or was.
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "cases" INTEGER NOT NULL DEFAULT 0,
    "shown" INTEGER NOT NULL DEFAULT 0,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "erasure_person_id_idx" ON "erasure"("person_id");

ALTER TABLE "erasure"
  ADD CONSTRAINT "erasure_why" CHECK ("why" IN ('asked', 'silence')),
  ADD CONSTRAINT "erasure_status" CHECK ("status" IN ('asked', 'sure', 'pending', 'done')),
  ADD CONSTRAINT "erasure_done" CHECK (("status" = 'done') = ("done_at" IS NOT NULL));
CREATE UNIQUE INDEX "erasure_under_way" ON "erasure" ("person_id") WHERE "status" <> 'done';
CREATE INDEX "erasure_pending" ON "erasure" ("due_at") WHERE "status" = 'pending';
CREATE INDEX "erasure_done" ON "erasure" ("done_at") WHERE "status" = 'done';
CREATE INDEX "erasure_untold" ON "erasure" ("done_at") WHERE "status" = 'done' AND "told_at" IS NULL;

-- Where the last word to somebody goes whose address is erased; gone when it is settled.
ALTER TABLE "outbox" ADD COLUMN "address" TEXT;
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_address_goes" CHECK ("address" IS NULL OR "status" IN ('waiting', 'sending'));

-- By which what belongs to a person is found.
CREATE INDEX "outbox_conversation_id_idx" ON "outbox"("conversation_id");
CREATE INDEX "draft_inquiry_id_idx" ON "draft"("inquiry_id");
CREATE INDEX "desk_message_draft" ON "desk_message" ("draft_id") WHERE "draft_id" IS NOT NULL;
CREATE INDEX "desk_message_proposal" ON "desk_message" ("proposal_id") WHERE "proposal_id" IS NOT NULL;
CREATE INDEX "outbox_of_erasure" ON "outbox" (("message" ->> 'erasure')) WHERE "message" ->> 'erasure' IS NOT NULL;
CREATE INDEX "conversation_silent" ON "conversation" ("last_active_at") WHERE "address" IS NOT NULL;

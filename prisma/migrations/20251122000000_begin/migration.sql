-- The first migration. The upper part is what Prisma's schema engine writes for schema.prisma, the part under
-- "What Prisma cannot express" is by hand.

-- CreateTable
CREATE TABLE "database_identity" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "database_identity_pkey" PRIMARY KEY ("only")
);

-- CreateTable
CREATE TABLE "process" (
    "number" SERIAL NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "host" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,

    CONSTRAINT "process_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "tally" (
    "name" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instansi" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "duties" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "faq" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "keywords" TEXT[],
    "category" TEXT,
    "instansi_id" TEXT NOT NULL,
    "phrasings" TEXT[],
    "current" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "faq_pkey" PRIMARY KEY ("id","version")
);

-- CreateTable
CREATE TABLE "officer" (
    "id" UUID NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "decree_number" TEXT,
    "decree_date" DATE,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "code_hash" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "desk" (
    "instansi_id" TEXT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "thread_id" INTEGER,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("instansi_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_active_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry" (
    "id" UUID NOT NULL,
    "ticket" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "state_name" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "wake_at" TIMESTAMPTZ(3),
    "desk_id" TEXT,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_event" (
    "inquiry_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "inquiry_event_pkey" PRIMARY KEY ("inquiry_id","sequence")
);

-- CreateTable
CREATE TABLE "inquiry_words" (
    "id" BIGSERIAL NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inquiry_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "inbox_id" BIGINT,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT,
    "mime_type" TEXT,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "words_attachment" (
    "words_id" BIGINT NOT NULL,
    "attachment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "words_attachment_pkey" PRIMARY KEY ("words_id","attachment_id")
);

-- CreateTable
CREATE TABLE "referral" (
    "inquiry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "desk_id" TEXT NOT NULL,
    "holds_as" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "reason" TEXT,
    "words" TEXT,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("inquiry_id","number")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" SERIAL NOT NULL,
    "officer_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "referral" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "thread_id" INTEGER,
    "source_message_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_message" (
    "chat_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,
    "inquiry_id" UUID,
    "referral" INTEGER,
    "draft_id" INTEGER,
    "kind" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_message_pkey" PRIMARY KEY ("chat_id","message_id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" BIGSERIAL NOT NULL,
    "source" TEXT NOT NULL,
    "update_id" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "raw" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "parked_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "conversation_id" UUID,
    "chat_id" BIGINT,
    "thread_id" INTEGER,
    "reply_to" BIGINT,
    "desk_id" TEXT,
    "silent" BOOLEAN NOT NULL,
    "message" JSONB NOT NULL,
    "priority" INTEGER NOT NULL,
    "rank" TIMESTAMPTZ(3),
    "not_before" TIMESTAMPTZ(3),
    "collapse_key" TEXT,
    "status" TEXT NOT NULL,
    "claimed_by" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "platform_message_id" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "officer_id" UUID,
    "act" TEXT NOT NULL,
    "inquiry_id" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "database_identity_id_key" ON "database_identity"("id");

-- CreateIndex
CREATE INDEX "officer_telegram_id_idx" ON "officer"("telegram_id");

-- CreateIndex
CREATE INDEX "desk_chat_id_idx" ON "desk"("chat_id");

-- CreateIndex
CREATE INDEX "conversation_person_id_idx" ON "conversation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_channel_address_key" ON "conversation"("channel", "address");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_ticket_key" ON "inquiry"("ticket");

-- CreateIndex
CREATE INDEX "inquiry_conversation_id_received_at_idx" ON "inquiry"("conversation_id", "received_at");

-- CreateIndex
CREATE INDEX "inquiry_words_conversation_id_message_id_idx" ON "inquiry_words"("conversation_id", "message_id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_words_inquiry_id_message_id_version_key" ON "inquiry_words"("inquiry_id", "message_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_inbox_id_position_key" ON "attachment"("inbox_id", "position");

-- CreateIndex
CREATE INDEX "words_attachment_attachment_id_idx" ON "words_attachment"("attachment_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_inquiry_id_number_key" ON "answer"("inquiry_id", "number");

-- CreateIndex
CREATE INDEX "draft_chat_id_source_message_id_idx" ON "draft"("chat_id", "source_message_id");

-- CreateIndex
CREATE INDEX "desk_message_inquiry_id_referral_idx" ON "desk_message"("inquiry_id", "referral");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_source_update_id_key" ON "inbox"("source", "update_id");

-- CreateIndex
CREATE INDEX "audit_inquiry_id_idx" ON "audit"("inquiry_id");

-- AddForeignKey
ALTER TABLE "faq" ADD CONSTRAINT "faq_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk" ADD CONSTRAINT "desk_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_event" ADD CONSTRAINT "inquiry_event_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_words" ADD CONSTRAINT "inquiry_words_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_words" ADD CONSTRAINT "inquiry_words_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_inbox_id_fkey" FOREIGN KEY ("inbox_id") REFERENCES "inbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "words_attachment" ADD CONSTRAINT "words_attachment_words_id_fkey" FOREIGN KEY ("words_id") REFERENCES "inquiry_words"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "words_attachment" ADD CONSTRAINT "words_attachment_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_message" ADD CONSTRAINT "desk_message_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit" ADD CONSTRAINT "audit_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit" ADD CONSTRAINT "audit_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma cannot express
-- ---------------------------------------------------------------------------------------------------------------

-- One row that says what this database is for.
ALTER TABLE "database_identity"
  ADD CONSTRAINT "database_identity_only" CHECK ("only"),
  ADD CONSTRAINT "database_identity_kind" CHECK ("kind" IN ('live', 'simulator'));

-- An inquiry that is open has a moment at which something happens by itself, a closed one has none; a desk holds
-- exactly those that are referred. (Invariant 3, kept by the database.)
ALTER TABLE "inquiry"
  ADD CONSTRAINT "inquiry_state_name" CHECK ("state_name" IN
    ('placing', 'choosing', 'answered-at-once', 'redirected', 'referred', 'answered', 'joined', 'withdrawn')),
  ADD CONSTRAINT "inquiry_state_agrees" CHECK ("state" ->> 'name' = "state_name"),
  ADD CONSTRAINT "inquiry_open_wakes" CHECK
    (("state_name" IN ('placing', 'choosing', 'referred')) = ("wake_at" IS NOT NULL)),
  ADD CONSTRAINT "inquiry_referred_has_desk" CHECK (("state_name" = 'referred') = ("desk_id" IS NOT NULL)),
  ADD CONSTRAINT "inquiry_referred_is_promised" CHECK ("state_name" <> 'referred' OR "due_at" IS NOT NULL),
  ADD CONSTRAINT "inquiry_kind" CHECK ("kind" IN ('pertanyaan', 'komentar', 'kritik', 'saran')),
  ADD CONSTRAINT "inquiry_ticket" CHECK ("ticket" ~ '^[0-9A-HJKMNP-TV-Z]{6}$');

-- What is asked often looks only at what is open.
CREATE INDEX "inquiry_wakes" ON "inquiry" ("wake_at") WHERE "wake_at" IS NOT NULL;
CREATE INDEX "inquiry_open_of_conversation" ON "inquiry" ("conversation_id") WHERE "wake_at" IS NOT NULL;
CREATE INDEX "inquiry_held_by_desk" ON "inquiry" ("desk_id", "due_at") WHERE "desk_id" IS NOT NULL;

ALTER TABLE "conversation"
  ADD CONSTRAINT "conversation_channel" CHECK ("channel" IN ('telegram', 'whatsapp'));

-- One desk holds an inquiry at a time.
CREATE UNIQUE INDEX "referral_current" ON "referral" ("inquiry_id") WHERE "until" IS NULL;
ALTER TABLE "referral"
  ADD CONSTRAINT "referral_holds_as" CHECK ("holds_as" IN ('responsible', 'triage')),
  ADD CONSTRAINT "referral_number" CHECK ("number" > 0);

CREATE UNIQUE INDEX "faq_current" ON "faq" ("id") WHERE "current";
ALTER TABLE "faq" ADD CONSTRAINT "faq_version" CHECK ("version" > 0);

-- At most one open-ended appointment per account.
CREATE UNIQUE INDEX "officer_open_ended" ON "officer" ("telegram_id") WHERE "valid_until" IS NULL;
ALTER TABLE "officer"
  ADD CONSTRAINT "officer_role" CHECK ("role" IN ('petugas', 'pejabat', 'diskominfo')),
  ADD CONSTRAINT "officer_decree_whole" CHECK (("decree_number" IS NULL) = ("decree_date" IS NULL));

ALTER TABLE "draft" ADD CONSTRAINT "draft_status" CHECK ("status" IN ('open', 'done', 'cancelled'));
ALTER TABLE "answer" ADD CONSTRAINT "answer_number" CHECK ("number" > 0);

CREATE INDEX "inbox_waiting" ON "inbox" ("source", "id") WHERE "handled_at" IS NULL AND "parked_at" IS NULL;
CREATE INDEX "inbox_handled" ON "inbox" ("handled_at") WHERE "handled_at" IS NOT NULL;
ALTER TABLE "inbox"
  ADD CONSTRAINT "inbox_handled_is_empty" CHECK (("handled_at" IS NOT NULL) = ("raw" IS NULL));

-- Sending order per recipient; at most one message on its way to each; repeats of a refresh collapse while they wait.
CREATE INDEX "outbox_waiting" ON "outbox" ("recipient", "priority", "rank" NULLS FIRST, "id") WHERE "status" = 'waiting';
CREATE UNIQUE INDEX "outbox_one_sending" ON "outbox" ("recipient") WHERE "status" = 'sending';
CREATE UNIQUE INDEX "outbox_collapses" ON "outbox" ("collapse_key") WHERE "status" = 'waiting';
ALTER TABLE "outbox"
  ADD CONSTRAINT "outbox_kind" CHECK ("kind" IN ('citizen', 'staff')),
  ADD CONSTRAINT "outbox_addressed" CHECK
    (CASE "kind" WHEN 'citizen' THEN "conversation_id" IS NOT NULL ELSE "chat_id" IS NOT NULL END),
  ADD CONSTRAINT "outbox_status" CHECK ("status" IN ('waiting', 'sending', 'sent', 'failed')),
  ADD CONSTRAINT "outbox_claimed" CHECK (("status" = 'sending') = ("claimed_by" IS NOT NULL)),
  ADD CONSTRAINT "outbox_settled" CHECK (("status" IN ('sent', 'failed')) = ("settled_at" IS NOT NULL));

-- History is append-only.
CREATE FUNCTION "refuse_to_rewrite_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('jawab24.rewriting_history', true), '') <> 'on' THEN
    RAISE EXCEPTION 'Events of inquiries are append-only: % refused', TG_OP;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "inquiry_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "inquiry_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_rewrite_history"();

-- The triage desk exists in every database; importing the directory gives it its real name and duties.
INSERT INTO "instansi" ("id", "name", "aliases", "duties", "updated_at")
VALUES ('diskominfo', 'Dinas Komunikasi dan Informatika', '{}', '', '1970-01-01T00:00:00Z');

-- So does the count of messages that may have gone out twice.
INSERT INTO "tally" ("name", "count") VALUES ('possible-duplicates', 0);

-- How many write and are written to, for figures alone: who is an opaque person, and nothing says what. A row per message
-- until it is added to its hour.
CREATE TABLE "contact" (
    "id" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent" BOOLEAN NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "contact_hour" (
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "came" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL,

    CONSTRAINT "contact_hour_pkey" PRIMARY KEY ("hour","person_id","channel")
);
CREATE INDEX "contact_hour_person_id_hour_idx" ON "contact_hour"("person_id", "hour");

-- An update of a citizen was handled. Whose it is we know when the transaction ends: a newcomer is made in it.
CREATE FUNCTION "count_contact_in"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contact (person_id, channel, at, sent)
    SELECT c.person_id, c.channel, NEW.received_at, false FROM conversation c
    WHERE c.channel = split_part(NEW.source, '/', 1) AND c.address = NEW.conversation;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "inbox_counts_contact" AFTER UPDATE OF "handled_at" ON "inbox" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.handled_at IS NULL AND NEW.handled_at IS NOT NULL) EXECUTE FUNCTION "count_contact_in"();

-- A platform took a message to a citizen.
CREATE FUNCTION "count_contact_out"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contact (person_id, channel, at, sent)
    SELECT c.person_id, c.channel, NEW.settled_at, true FROM conversation c WHERE c.id = NEW.conversation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "outbox_counts_contact" AFTER UPDATE OF "status" ON "outbox"
  FOR EACH ROW WHEN (NEW.status = 'sent' AND OLD.status <> 'sent' AND NEW.conversation_id IS NOT NULL)
  EXECUTE FUNCTION "count_contact_out"();

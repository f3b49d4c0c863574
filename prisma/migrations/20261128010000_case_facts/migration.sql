-- What figures are made of: one row per case and one per desk that had a part in it, computed from the case's events by
-- reports/case-fact.ts. Nothing here is the truth: all of it can be computed anew.
CREATE TABLE "case_fact" (
    "inquiry_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "channel" TEXT,
    "kind" TEXT,
    "tone" TEXT,
    "standing" TEXT NOT NULL,
    "faq_id" TEXT,
    "helpful" BOOLEAN,
    "answered_by" TEXT,
    "officer_id" UUID,
    "fate" TEXT,
    "ruling" TEXT,
    "gross_ms" BIGINT,
    "net_ms" BIGINT,
    "transfers" INTEGER NOT NULL,
    "corrected" BOOLEAN NOT NULL,
    "recalled" BOOLEAN NOT NULL,
    "reopened" BOOLEAN NOT NULL,
    "undeliverable" BOOLEAN NOT NULL,
    "adopted" BOOLEAN NOT NULL,
    "whole" BOOLEAN NOT NULL,

    CONSTRAINT "case_fact_pkey" PRIMARY KEY ("inquiry_id")
);
CREATE INDEX "case_fact_received_at_inquiry_id_idx" ON "case_fact"("received_at", "inquiry_id");
CREATE INDEX "case_fact_officer_id_received_at_idx" ON "case_fact"("officer_id", "received_at");
ALTER TABLE "case_fact" ADD CONSTRAINT "case_fact_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Open cases whose deadline may pass before anything else happens.
CREATE INDEX "case_fact_running" ON "case_fact" ("due_at") WHERE "closed_at" IS NULL AND "due_at" > "computed_at";

CREATE TABLE "case_part" (
    "inquiry_id" UUID NOT NULL,
    "desk_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "standing" TEXT NOT NULL,
    "held" BOOLEAN NOT NULL,
    "at_once" BOOLEAN NOT NULL,
    "answered" BOOLEAN NOT NULL,
    "noted" BOOLEAN NOT NULL,
    "given_away" INTEGER NOT NULL,
    "fate" TEXT,
    "own_ms" BIGINT,

    CONSTRAINT "case_part_pkey" PRIMARY KEY ("inquiry_id","desk_id")
);
CREATE INDEX "case_part_desk_id_received_at_inquiry_id_idx" ON "case_part"("desk_id", "received_at", "inquiry_id");
CREATE INDEX "case_part_received_at_idx" ON "case_part"("received_at");
ALTER TABLE "case_part" ADD CONSTRAINT "case_part_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "case_fact"("inquiry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Cases to which something happened since their facts were computed. A row per event, never one per case: whoever computes
-- deletes only the rows seen, so that what happens meanwhile is computed next time.
CREATE TABLE "case_fact_due" (
    "id" BIGSERIAL NOT NULL,
    "inquiry_id" UUID NOT NULL,

    CONSTRAINT "case_fact_due_pkey" PRIMARY KEY ("id")
);
INSERT INTO "case_fact_due" ("inquiry_id") SELECT "id" FROM "inquiry";

CREATE FUNCTION "owe_case_fact"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_fact_due (inquiry_id) SELECT DISTINCT inquiry_id FROM added;
  RETURN NULL;
END $$;
CREATE TRIGGER "inquiry_event_owes_case_fact" AFTER INSERT ON "inquiry_event"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "owe_case_fact"();

-- Whether citizens are asked how helpful an answer was, and what they said.
CREATE TABLE "rating" (
    "answer_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "instansi_id" TEXT NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "dropped" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "sent_as" TEXT,
    "score" SMALLINT,
    "rated_at" TIMESTAMPTZ(3),
    "words" TEXT,
    "words_message_id" TEXT,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("answer_id")
);
CREATE INDEX "rating_person_id_asked_at_idx" ON "rating"("person_id", "asked_at");
ALTER TABLE "rating" ADD CONSTRAINT "rating_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rating" ADD CONSTRAINT "rating_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rating" ADD CONSTRAINT "rating_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rating" ADD CONSTRAINT "rating_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "rating" ADD CONSTRAINT "rating_status"
  CHECK ("status" IN ('due', 'asked', 'dropped')
    AND ("status" = 'due') = ("due_at" IS NOT NULL)
    AND ("status" = 'dropped') = ("dropped" IS NOT NULL)
    AND ("status" <> 'asked' OR "asked_at" IS NOT NULL));
ALTER TABLE "rating" ADD CONSTRAINT "rating_score"
  CHECK (("score" IS NULL) = ("rated_at" IS NULL)
    AND ("score" IS NULL OR ("score" BETWEEN 1 AND 4 AND "status" = 'asked'))
    AND ("words" IS NULL OR "score" IS NOT NULL));
-- Whose turn it is.
CREATE INDEX "rating_due" ON "rating" ("due_at", "answer_id") WHERE "status" = 'due';
-- Of what figures are made.
CREATE INDEX "rating_asked" ON "rating" ("asked_at") WHERE "status" = 'asked';

-- The Survei Kepuasan Masyarakat.
CREATE TABLE "survey" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "begun_at" TIMESTAMPTZ(3),
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "scores" SMALLINT[],

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "survey_person_id_touched_at_idx" ON "survey"("person_id", "touched_at");
CREATE INDEX "survey_begun_at_idx" ON "survey"("begun_at");
ALTER TABLE "survey" ADD CONSTRAINT "survey_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "survey" ADD CONSTRAINT "survey_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "survey" ADD CONSTRAINT "survey_status"
  CHECK ("status" IN ('invited', 'open', 'stopped', 'finished', 'unsent')
    AND ("invited_at" IS NOT NULL OR "begun_at" IS NOT NULL)
    AND ("status" NOT IN ('open', 'finished') OR "begun_at" IS NOT NULL));
ALTER TABLE "survey" ADD CONSTRAINT "survey_scores"
  CHECK ("scores" IS NOT NULL AND array_position("scores", NULL) IS NULL
    AND 0 <= ALL ("scores") AND 4 >= ALL ("scores")
    AND cardinality("scores") <= 9 AND ("status" = 'finished') = (cardinality("scores") = 9));

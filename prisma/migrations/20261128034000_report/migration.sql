-- Reports that were asked for, with the figures that they tell.
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "steps" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "asked_by" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "made_at" TIMESTAMPTZ(3),
    "figures" JSONB,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "report_kind_whose_first_day_last_day_version_key" ON "report"("kind", "whose", "first_day", "last_day", "version");
ALTER TABLE "report" ADD CONSTRAINT "report_asked_by_fkey" FOREIGN KEY ("asked_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What an office wrote into them.
CREATE TABLE "report_words" (
    "kind" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "part" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_words_pkey" PRIMARY KEY ("kind", "whose", "first_day", "last_day", "part", "version")
);
ALTER TABLE "report_words" ADD CONSTRAINT "report_words_written_by_fkey" FOREIGN KEY ("written_by") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is made has its figures; of one order one version at a time is being made.
ALTER TABLE "report"
  ADD CONSTRAINT "report_status" CHECK ("status" IN ('waiting', 'working', 'made', 'failed')),
  ADD CONSTRAINT "report_days" CHECK ("first_day" <= "last_day"),
  ADD CONSTRAINT "report_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "report_progress" CHECK ("done" BETWEEN 0 AND "steps"),
  ADD CONSTRAINT "report_made" CHECK (("status" = 'made') = ("made_at" IS NOT NULL)
    AND ("status" <> 'made' OR ("figures" IS NOT NULL AND "done" = "steps")));
CREATE UNIQUE INDEX "report_one_unfinished" ON "report"("kind", "whose", "first_day", "last_day") WHERE "status" IN ('waiting', 'working');

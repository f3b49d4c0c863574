-- A year of a million cases is too much to count for each look: days and months are added up once, and again when one of
-- their cases changes. Nothing here is the truth; a process that finds a day missing adds it up.
CREATE TABLE "case_tally" (
    "zone" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "first" DATE NOT NULL,
    "scope" TEXT NOT NULL,
    "tally" JSON NOT NULL,

    CONSTRAINT "case_tally_pkey" PRIMARY KEY ("zone","unit","first","scope"),
    CONSTRAINT "case_tally_unit" CHECK ("unit" IN ('day', 'month'))
);

CREATE TABLE "traffic_day" (
    "zone" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "traffic" JSON NOT NULL,

    CONSTRAINT "traffic_day_pkey" PRIMARY KEY ("zone","day")
);

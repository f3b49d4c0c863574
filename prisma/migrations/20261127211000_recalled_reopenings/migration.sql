-- Where an answer was taken back, its citizen is owed another: opening that again counts for none of the two reopenings.
ALTER TABLE "inquiry" DROP CONSTRAINT "inquiry_reopening";
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_reopening" CHECK (
  ("reopens_id" IS NULL) = ("reopening" IS NULL) AND "reopening" BETWEEN 0 AND 2 AND "reopens_id" <> "id");

-- Who took a version of the calendar in; null: on the command line.
ALTER TABLE "office_calendar" ADD COLUMN "officer_id" UUID;
ALTER TABLE "office_calendar" ADD CONSTRAINT "office_calendar_officer_id_fkey"
  FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

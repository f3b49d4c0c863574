-- The office's hours and holidays, every version: a deadline names the one that it was computed with.
CREATE TABLE "office_calendar" (
  "version" SERIAL PRIMARY KEY,
  "hours" JSONB NOT NULL,
  "imported_at" TIMESTAMPTZ(3) NOT NULL
);

-- Whoever changes what deadlines are computed with, from wherever, tells all processes of this database at the commit.
CREATE FUNCTION "announce_rules"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('jawab24_rules', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER "office_calendar_announces_rules" AFTER INSERT ON "office_calendar"
  FOR EACH ROW EXECUTE FUNCTION "announce_rules"();
CREATE TRIGGER "setting_announces_rules" AFTER INSERT OR UPDATE ON "setting"
  FOR EACH ROW WHEN (NEW."key" LIKE 'clock.%') EXECUTE FUNCTION "announce_rules"();

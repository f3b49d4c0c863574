-- Whoever raises the knowledge base's revision, from wherever, tells all processes of this database at the commit.
CREATE FUNCTION "announce_knowledge"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('jawab24_knowledge', NEW."count"::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "tally_announces_knowledge" AFTER INSERT OR UPDATE ON "tally"
  FOR EACH ROW WHEN (NEW."name" = 'knowledge-revision') EXECUTE FUNCTION "announce_knowledge"();

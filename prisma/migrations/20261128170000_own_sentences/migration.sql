-- An office's own words for a sentence hold in all processes as soon as they are set, and those of the file when they go.
CREATE TRIGGER "setting_announces_sentence" AFTER INSERT OR UPDATE ON "setting"
  FOR EACH ROW WHEN (NEW."key" LIKE 'sentence/%') EXECUTE FUNCTION "announce_rules"();
CREATE TRIGGER "setting_announces_sentence_gone" AFTER DELETE ON "setting"
  FOR EACH ROW WHEN (OLD."key" LIKE 'sentence/%') EXECUTE FUNCTION "announce_rules"();

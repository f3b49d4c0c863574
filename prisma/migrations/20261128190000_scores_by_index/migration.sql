-- Scores of an instansi are added up from the index alone; ratings with words are few.
DROP INDEX "rating_asked_of_instansi";
CREATE INDEX "rating_asked_of_instansi" ON "rating"("instansi_id", "asked_at") INCLUDE ("score", "person_id")
  WHERE "status" = 'asked';
CREATE INDEX "rating_commented" ON "rating"("instansi_id", "asked_at") WHERE "status" = 'asked' AND "words" IS NOT NULL;
-- Whether a message was taken back: nearly none was.
CREATE INDEX "inquiry_words_taken_back" ON "inquiry_words"("inquiry_id", "message_id", "version") WHERE "text" = '';

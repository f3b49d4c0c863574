-- The dashboard looks for words. Numbers of four digits and more are left out: nobody is to be found by a NIK or a telephone.
CREATE INDEX "inquiry_words_said" ON "inquiry_words"
  USING gin (to_tsvector('simple'::regconfig, regexp_replace("text", '[0-9]{4,}', ' ', 'g')));

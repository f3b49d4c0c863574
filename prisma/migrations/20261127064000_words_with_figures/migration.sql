-- Numbers and addresses in an answer are looked for among what other citizens wrote: only words that hold any are read.
CREATE INDEX "inquiry_words_with_figures" ON "inquiry_words" ("inquiry_id") WHERE "text" ~ '[0-9@]';

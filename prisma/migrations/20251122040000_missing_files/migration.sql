-- Files that came with a message and could not be had.
ALTER TABLE "inquiry_words" ADD COLUMN "missing_files" INTEGER NOT NULL DEFAULT 0;

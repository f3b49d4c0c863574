-- What was last offered to a citizen who answers by writing a number: read at each message of theirs, and null on channels with buttons.
ALTER TABLE "conversation" ADD COLUMN "offers" JSONB;

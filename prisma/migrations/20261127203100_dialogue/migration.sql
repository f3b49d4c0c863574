-- What the bot has asked this citizen to write: read and set with the locked conversation, and null mostly.
ALTER TABLE "conversation" ADD COLUMN "dialogue" JSONB;

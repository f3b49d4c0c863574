-- An officer's recap counts the answers of a few days.
CREATE INDEX "inquiry_event_answered" ON "inquiry_event" ("at") WHERE "type" = 'answered';

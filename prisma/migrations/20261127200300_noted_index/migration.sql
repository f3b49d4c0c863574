-- An officer's recap counts what was noted in a few days, too.
CREATE INDEX "inquiry_event_noted" ON "inquiry_event" ("at") WHERE "type" = 'noted';

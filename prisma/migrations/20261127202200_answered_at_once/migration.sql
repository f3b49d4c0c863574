-- What is asked most is counted for the greeting: only what was answered at once is read, from some day on.
CREATE INDEX "inquiry_event_answered_at_once" ON "inquiry_event" ("at") WHERE "type" = 'answered-at-once';

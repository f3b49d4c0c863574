-- Asked at each message of a citizen: does an answer wait for their return?
CREATE INDEX "inquiry_undelivered" ON "inquiry" ("conversation_id")
  WHERE "state_name" = 'answered' AND ("state" ->> 'delivery') IN ('blocked', 'gone', 'never-started');

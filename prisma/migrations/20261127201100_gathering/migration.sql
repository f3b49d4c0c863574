-- Short messages in a row are gathered into one question: open, and woken when nothing more comes.
ALTER TABLE "inquiry" DROP CONSTRAINT "inquiry_state_name", DROP CONSTRAINT "inquiry_open_wakes";
ALTER TABLE "inquiry"
  ADD CONSTRAINT "inquiry_state_name" CHECK ("state_name" IN
    ('gathering', 'placing', 'choosing', 'answered-at-once', 'redirected', 'referred', 'answered', 'joined', 'withdrawn',
     'lapsed', 'rejected', 'noted')),
  ADD CONSTRAINT "inquiry_open_wakes" CHECK
    (("state_name" IN ('gathering', 'placing', 'choosing', 'referred')) = ("wake_at" IS NOT NULL));

-- When a greeting, thanks or the like was last answered: a burst of them gets one reply.
ALTER TABLE "conversation" ADD COLUMN "small_talk_at" TIMESTAMPTZ(3);

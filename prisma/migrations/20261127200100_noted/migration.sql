-- Comments, criticism and suggestions that need no answer are closed in a state of their own.
ALTER TABLE "inquiry" DROP CONSTRAINT "inquiry_state_name";
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_state_name" CHECK ("state_name" IN
  ('placing', 'choosing', 'answered-at-once', 'redirected', 'referred', 'answered', 'joined', 'withdrawn', 'lapsed',
   'rejected', 'noted'));

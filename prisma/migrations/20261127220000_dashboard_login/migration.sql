-- A way into the dashboard that was offered: one per officer, used once.
CREATE TABLE "officer_login" (
    "code_hash" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_login_pkey" PRIMARY KEY ("code_hash")
);
CREATE UNIQUE INDEX "officer_login_officer_id_key" ON "officer_login"("officer_id");
ALTER TABLE "officer_login" ADD CONSTRAINT "officer_login_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who looks at it.
CREATE TABLE "officer_session" (
    "key_hash" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_session_pkey" PRIMARY KEY ("key_hash")
);
CREATE INDEX "officer_session_officer_id_idx" ON "officer_session"("officer_id");
ALTER TABLE "officer_session" ADD CONSTRAINT "officer_session_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hashes only: what is as long as a code or a key in the clear doesn't get in.
ALTER TABLE "officer_login"
  ADD CONSTRAINT "officer_login_hash" CHECK ("code_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "officer_login_ends" CHECK ("expires_at" > "offered_at");
ALTER TABLE "officer_session"
  ADD CONSTRAINT "officer_session_hash" CHECK ("key_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "officer_session_seen" CHECK ("seen_at" >= "began_at");

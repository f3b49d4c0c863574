-- What an entry stands on, until when it may be answered at once, and when its owner looks at it again.
ALTER TABLE "faq" ADD COLUMN "legal_basis" TEXT,
ADD COLUMN "review_at" DATE,
ADD COLUMN "valid_until" DATE;

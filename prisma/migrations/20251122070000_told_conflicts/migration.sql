-- CreateTable
CREATE TABLE "told_conflict" (
    "key" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "told_conflict_pkey" PRIMARY KEY ("key")
);

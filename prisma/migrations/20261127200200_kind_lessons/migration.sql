-- What officers said a message really is teaches what such messages are. Common words only, nothing of who wrote them.
-- CreateTable
CREATE TABLE "kind_lesson" (
    "inquiry_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kind_lesson_pkey" PRIMARY KEY ("inquiry_id")
);

-- CreateIndex
CREATE INDEX "kind_lesson_key_idx" ON "kind_lesson"("key");

-- AddForeignKey
ALTER TABLE "kind_lesson" ADD CONSTRAINT "kind_lesson_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "kind_lesson"
  ADD CONSTRAINT "kind_lesson_kind" CHECK ("kind" IN ('pertanyaan', 'komentar', 'kritik', 'saran'));

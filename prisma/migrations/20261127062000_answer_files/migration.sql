-- Files that officers send to go out with an answer: those of a draft, and those of each version of an answer.
ALTER TABLE "draft" ADD COLUMN "album_id" TEXT;
CREATE INDEX "draft_chat_id_album_id_idx" ON "draft"("chat_id", "album_id");

CREATE TABLE "draft_attachment" (
    "draft_id" INTEGER NOT NULL,
    "attachment_id" UUID NOT NULL,
    "message_id" BIGINT,

    CONSTRAINT "draft_attachment_pkey" PRIMARY KEY ("draft_id","attachment_id")
);
CREATE INDEX "draft_attachment_attachment_id_idx" ON "draft_attachment"("attachment_id");
CREATE INDEX "draft_attachment_message_id_idx" ON "draft_attachment"("message_id");
ALTER TABLE "draft_attachment" ADD CONSTRAINT "draft_attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_attachment" ADD CONSTRAINT "draft_attachment_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "answer_attachment" (
    "answer_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "answer_attachment_pkey" PRIMARY KEY ("answer_id","attachment_id")
);
CREATE INDEX "answer_attachment_attachment_id_idx" ON "answer_attachment"("attachment_id");
ALTER TABLE "answer_attachment" ADD CONSTRAINT "answer_attachment_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "answer_attachment" ADD CONSTRAINT "answer_attachment_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

import { randomUUID } from 'node:crypto'
import type { Understanding } from '../knowledge/index.ts'
import type { Settling } from './counter.ts'
import { type AttachmentId, type InquiryId, inquiryIdSchema } from './ids.ts'
import { type Opening, openInquiry } from './open-inquiry.ts'
import { estimateTone, starterToneWords, TONE_SETTING, toneWordsSchema } from './tone/index.ts'
import { newTicket } from './ticket.ts'

/** The words of a new inquiry and the platform message that they came with. */
export interface NewWords {
  messageId: string
  text: string
  attachments: AttachmentId[]
  /** Default 0. */
  missingFiles?: number
}

/** Opens an inquiry of its own for these words and keeps them with it. `asked` is false when nobody waits for it just now. */
export async function createInquiry(
  { tx, conversation, now, rules }: Pick<Settling, 'tx' | 'conversation' | 'now' | 'rules'>,
  words: NewWords,
  opening: Opening,
  understanding: Understanding | undefined,
  asked = true,
): Promise<InquiryId> {
  const inquiry = {
    id: inquiryIdSchema.parse(randomUUID()),
    ticket: newTicket(),
    conversation: conversation.id,
    person: conversation.person,
    channel: conversation.channel,
    kind: understanding?.kind ?? 'pertanyaan',
    receivedAt: now,
    sequence: 0,
  }
  const tone = estimateTone(words.text, (await tx.setting(TONE_SETTING, toneWordsSchema)) ?? starterToneWords)
  await tx.record(openInquiry(inquiry, opening, now, rules, asked, tone))
  await tx.addWords(inquiry.id, words, now)
  return inquiry.id
}

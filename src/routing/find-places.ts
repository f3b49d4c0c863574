import type { Counter } from './counter.ts'
import type { InquiryId } from './ids.ts'
import { copyId, partId } from './conversation/part-id.ts'

/** Where words lie: in which inquiry, and under which id there. */
export interface Place {
  inquiry: InquiryId
  messageId: string
}

type Looking = Pick<Counter, 'tx' | 'conversation'>

/** Two questions in one message became two inquiries: all of them, in the order of the questions. */
export async function inquiriesOf({ tx, conversation }: Looking, messageId: string): Promise<InquiryId[]> {
  const found: InquiryId[] = []
  for (;;) {
    const inquiry = await tx.inquiryOfMessage(conversation.id, partId(messageId, found.length))
    if (!inquiry) return found
    found.push(inquiry)
  }
}

/** What was opened again holds a copy of its words, and so does what goes on with that one: this place, and theirs. */
export async function withCopies(counter: Looking, place: Place): Promise<Place[]> {
  const inquiry = await counter.tx.lockInquiry(place.inquiry)
  if (inquiry?.state.name !== 'answered' || !inquiry.state.reopenedAs) return [place]
  const copy = {
    inquiry: inquiry.state.reopenedAs.inquiry,
    messageId: copyId(inquiry.ticket, place.messageId),
  }
  return [place, ...(await withCopies(counter, copy))]
}

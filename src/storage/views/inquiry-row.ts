import type { InquiryRow } from '../rows/read-inquiry.ts'

/** What an inquiry needs besides its own row. */
export const WITH_CONVERSATION = {
  conversation: { select: { personId: true, channel: true, address: true } },
} as const

interface Found extends Omit<InquiryRow, 'conversation' | 'person' | 'channel' | 'erased'> {
  conversationId: string
  conversation: { personId: string; channel: string; address: string | null }
}

export function toInquiryRow(found: Found): InquiryRow {
  const { conversationId, conversation, ...own } = found
  const { personId: person, channel, address } = conversation
  return { ...own, conversation: conversationId, person, channel, erased: address === null }
}

import { randomUUID } from 'node:crypto'
import { instansiIdSchema } from '../../src/office/index.ts'
import {
  type Conversation,
  type Decision,
  type Inquiry,
  inquiryIdSchema,
  type Owed,
  type State,
  ticketSchema,
} from '../../src/routing/index.ts'

export const NOW = new Date('2025-11-20T02:00:00.000Z')
export const TRIAGE_DESK = instansiIdSchema.parse('diskominfo')

/** The moment so many seconds after the tests' now. */
export function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000)
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new question of this conversation, answered at once unless told otherwise. */
export function anInquiry(conversation: Conversation, change: Partial<Inquiry> = {}): Inquiry {
  const bytes = randomUUID().replaceAll('-', '')
  const letters = Array.from(
    { length: 6 },
    (_, index) => ALPHABET[Number.parseInt(bytes.slice(index * 2, index * 2 + 2), 16) % 32],
  )
  return {
    id: inquiryIdSchema.parse(randomUUID()),
    ticket: ticketSchema.parse(letters.join('')),
    conversation: conversation.id,
    person: conversation.person,
    channel: conversation.channel,
    kind: 'pertanyaan',
    receivedAt: NOW,
    sequence: 0,
    state: { name: 'answered-at-once', faqId: 'ktp-1', instansi: TRIAGE_DESK, judged: null },
    ...change,
  }
}

/** The decision that opens it. */
export function opened(inquiry: Inquiry, owed: Owed[] = []): Decision {
  const body = { type: 'received' as const, channel: inquiry.channel, kind: inquiry.kind }
  return { inquiry: { ...inquiry, sequence: 1 }, events: [{ sequence: 1, at: NOW, body }], owed }
}

/** Held by a desk, due in 24 hours. */
export function referredTo(desk = TRIAGE_DESK, number = 1, since = NOW): State {
  return {
    name: 'referred',
    referral: { number, holder: { desk, as: 'responsible' }, since, pausedMs: 0 },
    promised: {
      startedAt: NOW,
      dueAt: after(86_400),
      calendar: 'clock-1',
      reminded: 0,
      overdueTold: false,
      escalations: 0,
      pauses: 0,
      pausedMs: 0,
    },
    pause: null,
    wakeAt: after(43_200),
  }
}

/** A short word that we owe the citizen. */
export function aNotice(
  conversation: Conversation,
  change: Partial<Extract<Owed, { to: 'citizen' }>> = {},
): Owed {
  return {
    to: 'citizen',
    conversation: conversation.id,
    message: { type: 'notice', notice: 'greeting', ticket: null },
    notBefore: null,
    ...change,
  }
}

import { randomUUID } from 'node:crypto'
import {
  type InstansiId,
  instansiIdSchema,
  type Officer,
  officerIdSchema,
  type Role,
} from '../../src/office/index.ts'
import {
  CHOICE_WAIT_MS,
  conversationIdSchema,
  type Holder,
  inquiryIdSchema,
  type NewInquiry,
  newTicket,
  type Opening,
  openInquiry,
  personIdSchema,
  type Inquiry,
  type Rules,
  usualLadder,
} from '../../src/routing/index.ts'

/** A Sunday afternoon in Makassar: 14.05 WITA. */
export const SUNDAY_AFTERNOON = new Date('2026-11-22T06:05:00Z')

export const HOUR_MS = 3_600_000

export function instansi(id: string): InstansiId {
  return instansiIdSchema.parse(id)
}

export function someRules(change: Partial<Rules> = {}): Rules {
  return {
    deadlineHours: 24,
    ladder: usualLadder([0.5, 0.75, 0.9]),
    calendar: { kind: 'clock' },
    timeZone: 'Asia/Makassar',
    pauseMs: 72 * HOUR_MS,
    pauseEnd: 'resume',
    choiceWaitMs: CHOICE_WAIT_MS,
    claimMs: 1_800_000,
    casesPerDay: 20,
    retentionMs: 365 * 86_400_000,
    ...change,
  }
}

let lastTelegramId = 5_000_000

export function anOfficer(at = 'dishub', role: Role = 'petugas', change: Partial<Officer> = {}): Officer {
  return {
    id: officerIdSchema.parse(randomUUID()),
    telegramId: ++lastTelegramId,
    name: 'Rahmat',
    instansi: instansi(at),
    role,
    decree: { number: '800/12/2026', date: '2026-01-05' },
    validFrom: new Date('2026-01-05T00:00:00Z'),
    validUntil: null,
    ...change,
  }
}

export function responsible(desk = 'dishub'): Holder {
  return { desk: instansi(desk), as: 'responsible' }
}

export function aNewInquiry(change: Partial<NewInquiry> = {}): NewInquiry {
  return {
    id: inquiryIdSchema.parse(randomUUID()),
    ticket: newTicket(),
    conversation: conversationIdSchema.parse(randomUUID()),
    person: personIdSchema.parse(randomUUID()),
    channel: 'telegram',
    kind: 'pertanyaan',
    receivedAt: SUNDAY_AFTERNOON,
    sequence: 0,
    ...change,
  }
}

/** An inquiry as it is right after it came in with this opening. */
export function anInquiry(
  opening: Opening = { type: 'refer', to: responsible() },
  now = SUNDAY_AFTERNOON,
  rules = someRules(),
): Inquiry {
  return openInquiry(aNewInquiry({ receivedAt: now }), opening, now, rules).inquiry
}

export function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms)
}

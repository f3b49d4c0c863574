import { randomUUID } from 'node:crypto'
import type { CardContext } from '../../../src/bots/staff/render/card-context.ts'
import {
  answerIdSchema,
  type Attachment,
  attachmentIdSchema,
  type CardView,
  type Command,
  decide,
  type Inquiry,
  isRefusal,
  starterSharingRules,
  type Words,
} from '../../../src/routing/index.ts'
import { createTexts } from '../../../src/texts/index.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  instansi,
  later,
  someRules,
  SUNDAY_AFTERNOON,
} from '../../support/builders.ts'

export const texts = createTexts({ officeName: 'Pemerintah Kabupaten Contoh', timeZone: 'Asia/Makassar' })

export function words(text: string, change: Partial<Words> = {}): Words {
  return {
    messageId: '1',
    version: 1,
    text,
    at: SUNDAY_AFTERNOON,
    attachments: [],
    missingFiles: 0,
    ...change,
  }
}

export function aFile(kind: Attachment['kind'] = 'photo'): Attachment {
  return {
    id: attachmentIdSchema.parse(randomUUID()),
    kind,
    fileName: 'ktp.jpg',
    mimeType: 'image/jpeg',
    size: 3,
  }
}

/** A card of a question that Dishub holds since Sunday afternoon. */
export function aCard(change: Partial<CardView> = {}): CardView {
  return {
    inquiry: anInquiry(),
    referral: 1,
    desk: instansi('dishub'),
    since: SUNDAY_AFTERNOON,
    words: [words('Kapan terminal dibuka?')],
    answer: null,
    clarification: null,
    expired: null,
    movedTo: null,
    movedBy: null,
    moveReason: null,
    former: null,
    movedFrom: null,
    receivedReason: null,
    ...change,
  }
}

export function cardContext(change: Partial<CardContext> = {}): CardContext {
  return {
    texts,
    now: SUNDAY_AFTERNOON,
    sharing: starterSharingRules,
    instansiName: (id) => (id === 'dishub' ? 'Dinas Perhubungan' : `Dinas ${id}`),
    officerName: () => 'Rahmat',
    ...change,
  }
}

export const officer = anOfficer()
const answerId = answerIdSchema.parse('0f9ad0f6-6a0f-4c8e-9d2e-6cf6f3f7f001')

/** The case after a command that must succeed; an hour later unless told otherwise. */
export function after(inquiry: Inquiry, command: Command, now = later(SUNDAY_AFTERNOON, HOUR_MS)): Inquiry {
  const outcome = decide(inquiry, command, now, someRules())
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome.inquiry
}

/** The card of a question that Dishub has answered. */
export function answered(change: Partial<CardView> = {}): CardView {
  const inquiry = after(anInquiry(), { type: 'answer', answerId, officer })
  const answer = {
    id: answerId,
    inquiry: inquiry.id,
    number: 1,
    text: 'Jam 6 pagi.',
    officer: officer.id,
    instansi: instansi('dishub'),
    at: later(SUNDAY_AFTERNOON, HOUR_MS),
  }
  return aCard({ inquiry, answer, ...change })
}

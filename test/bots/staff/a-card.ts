import { randomUUID } from 'node:crypto'
import type { CardContext } from '../../../src/bots/staff/render/card-context.ts'
import { attachmentIdSchema, type Attachment, type CardView, type Words } from '../../../src/routing/index.ts'
import { createTexts } from '../../../src/texts/index.ts'
import { anInquiry, instansi, SUNDAY_AFTERNOON } from '../../support/builders.ts'

export const texts = createTexts({ officeName: 'Pemerintah Kabupaten Contoh', timeZone: 'Asia/Makassar' })

export function words(text: string, change: Partial<Words> = {}): Words {
  return { messageId: '1', version: 1, text, at: SUNDAY_AFTERNOON, attachments: [], ...change }
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
    movedTo: null,
    moveReason: null,
    movedFrom: null,
    receivedReason: null,
    ...change,
  }
}

export function cardContext(change: Partial<CardContext> = {}): CardContext {
  return {
    texts,
    now: SUNDAY_AFTERNOON,
    instansiName: (id) => (id === 'dishub' ? 'Dinas Perhubungan' : `Dinas ${id}`),
    officerName: () => 'Rahmat',
    ...change,
  }
}

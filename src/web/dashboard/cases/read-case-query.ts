import { z } from 'zod'
import type { CasePlace } from '../../../reports/index.ts'
import { channelNameSchema, inquiryIdSchema, type Kind, kindSchema } from '../../../routing/index.ts'
import type { CaseFilter } from '../../../reports/index.ts'
import { OUTCOMES } from '../period-figures.ts'

/** How the deadline went, as the address says it. */
export const FATES = { tepat: 'kept', lewat: 'broken' } as const

/** What an address asks for besides period and *instansi*; what it says unclearly doesn't matter, as in a form left empty. */
export interface CaseQuery {
  status: (typeof OUTCOMES)[number]['name'] | null
  kind: Kind | null
  channel: CaseFilter['channel']
  fate: keyof typeof FATES | null
  words: string | null
  after: CasePlace | null
}

const MOST_LETTERS = 200
const PLACE = /^(\d{1,15})_([0-9a-f-]{36})$/

export function readCaseQuery(typed: (name: string) => string | undefined): CaseQuery {
  const words = typed('cari')?.trim().slice(0, MOST_LETTERS)
  return {
    status: OUTCOMES.find(({ name }) => name === typed('status'))?.name ?? null,
    kind: kindSchema.safeParse(typed('jenis')).data ?? null,
    channel: channelNameSchema.safeParse(typed('kanal')).data ?? null,
    fate: z.enum(['tepat', 'lewat']).safeParse(typed('tenggat')).data ?? null,
    words: words ? words : null,
    after: readPlace(typed('sesudah')),
  }
}

export function writePlace({ receivedAt, inquiry }: CasePlace): string {
  return `${receivedAt.getTime()}_${inquiry}`
}

export function filterOf(query: CaseQuery, { period, of }: Pick<CaseFilter, 'period' | 'of'>): CaseFilter {
  const { status, kind, channel, fate, words } = query
  const standings = OUTCOMES.find(({ name }) => name === status)?.standings ?? null
  return { period, of, standings, kind, channel, fate: fate && FATES[fate], words }
}

function readPlace(typed: string | undefined): CasePlace | null {
  const [, at, id] = PLACE.exec(typed ?? '') ?? []
  const inquiry = inquiryIdSchema.safeParse(id).data
  const receivedAt = new Date(Number(at))
  return inquiry && !Number.isNaN(receivedAt.getTime()) ? { receivedAt, inquiry } : null
}

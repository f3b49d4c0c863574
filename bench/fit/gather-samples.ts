import { createExaminer, type Examined } from '../../src/knowledge/create-knowledge.ts'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import { type Query, readEntries, readInstansi, readQueries, readStarterEntries } from './read-sets.ts'

/** One message against one knowledge base, examined. */
export interface Sample {
  set: string
  warm: boolean
  query: Query
  examined: Examined
  /** Ids of the ranked entries, in the examiner's order. */
  ids: readonly string[]
  accept: readonly string[]
  harmless: readonly string[]
  /** The service that is left out together. */
  group: string
  measure: Examiner['remeasure']
}

export type Examiner = ReturnType<typeof createExaminer>

const PHRASINGS_WHEN_WARM = 6

/** All labelled messages of the civic sets (and the personnel agency's), cold and warm. */
export function gatherSamples(): Sample[] {
  const instansi = readInstansi()
  const civic = readEntries('civic/faq.json')
  const phrasings = new Map(readStarterEntries().map((entry) => [entry.id, entry.phrasings ?? []]))
  const warm = civic.map((entry) => ({
    ...entry,
    phrasings: (phrasings.get(entry.id) ?? []).slice(0, PHRASINGS_WHEN_WARM),
  }))
  const sets = ['dev', 'fresh'].map((set) => ({ set, queries: readQueries(`civic/queries.${set}.json`) }))
  const agency = readEntries('kepegawaian/faq.json')
  const agencySet = [{ set: 'kepegawaian', queries: readQueries('kepegawaian/queries.json') }]
  return [
    ...examineAll(createExaminer({ entries: civic, instansi }), civic, sets, false),
    ...examineAll(createExaminer({ entries: warm, instansi }), civic, sets, true),
    ...examineAll(createExaminer({ entries: agency, instansi }), agency, agencySet, false),
  ]
}

function examineAll(
  examiner: Examiner,
  entries: readonly FaqEntry[],
  sets: readonly { set: string; queries: Query[] }[],
  warm: boolean,
): Sample[] {
  const services = new Map(entries.map((entry) => [entry.id, entry.category ?? entry.id]))
  return sets.flatMap(({ set, queries }) =>
    queries.map((query) => {
      const examined = examiner.examine(query.text)
      const accept = query.accept ?? (query.faqId === null ? [] : [query.faqId])
      return {
        set,
        warm,
        query,
        examined,
        ids: examined.match.ranked.map(({ number }) => examiner.index.entries[number]?.entry.id ?? ''),
        accept,
        harmless: [...accept, ...(query.tolerable ?? [])],
        group:
          query.faqId === null ? `none-${hash(query.id) % 17}` : (services.get(query.faqId) ?? query.faqId),
        measure: examiner.remeasure,
      }
    }),
  )
}

export function hash(text: string): number {
  let value = 7
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0
  return value
}

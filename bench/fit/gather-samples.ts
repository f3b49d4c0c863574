import { createExaminer, type Examined } from '../../src/knowledge/create-knowledge.ts'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import { type Query, readEntries, readInstansi, readQueries, readStarterEntries } from './read-sets.ts'

/** One message against one knowledge base, examined. */
export interface Sample {
  set: string
  warm: boolean
  /** Never fitted on: how well it all carries over. */
  sealed: boolean
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

/** Labelled messages, by the knowledge base they are asked of. */
export function labelledSets(civic: readonly FaqEntry[] = readEntries('civic/faq.json')) {
  const setOf = (set: string, file: string, sealed = false) => ({ set, sealed, queries: readQueries(file) })
  return [
    {
      entries: civic,
      sets: [
        setOf('dev', 'civic/queries.dev.json'),
        setOf('fresh', 'civic/queries.fresh.json'),
        setOf('suara', 'suara/queries.open.json'),
        setOf('suara, sealed', 'suara/queries.sealed.json', true),
        setOf('warga', 'warga/queries.open.json'),
        setOf('warga, sealed', 'warga/queries.sealed.json', true),
      ],
    },
    {
      entries: readEntries('kepegawaian/faq.json'),
      sets: [setOf('kepegawaian', 'kepegawaian/queries.json')],
    },
    {
      entries: readEntries('rumah-sakit/faq.json'),
      sets: [setOf('rumah-sakit', 'rumah-sakit/queries.json', true)],
    },
  ]
}

/** All labelled messages of the civic sets (and the personnel agency's), cold and warm. */
export function gatherSamples(): Sample[] {
  const instansi = readInstansi()
  const civic = readEntries('civic/faq.json')
  const phrasings = new Map(readStarterEntries().map((entry) => [entry.id, entry.phrasings ?? []]))
  const warm = civic.map((entry) => ({
    ...entry,
    phrasings: (phrasings.get(entry.id) ?? []).slice(0, PHRASINGS_WHEN_WARM),
  }))
  return labelledSets(civic).flatMap(({ entries, sets }) => [
    ...examineAll(createExaminer({ entries, instansi }), entries, sets, false),
    ...(entries === civic ? examineAll(createExaminer({ entries: warm, instansi }), civic, sets, true) : []),
  ])
}

function examineAll(
  examiner: Examiner,
  entries: readonly FaqEntry[],
  sets: readonly { set: string; sealed: boolean; queries: Query[] }[],
  warm: boolean,
): Sample[] {
  const services = new Map(entries.map((entry) => [entry.id, entry.category ?? entry.id]))
  return sets.flatMap(({ set, sealed, queries }) =>
    queries.map((query) => {
      const examined = examiner.examine(query.text)
      const accept = query.accept ?? (query.faqId === null ? [] : [query.faqId])
      return {
        set,
        warm,
        sealed,
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

import type { FaqEntry } from '../../knowledge/index.ts'
import { storable } from '../connect/storable.ts'

/** An entry with the version that answers name. */
export interface FaqVersion extends FaqEntry {
  version: number
}

interface FaqRow {
  id: string
  version: number
  question: string
  answer: string
  keywords: string[]
  category: string | null
  instansiId: string
  phrasings: string[]
  current: boolean
}

export function readEntry(row: FaqRow): FaqVersion {
  const { id, version, question, answer, keywords, category, instansiId, phrasings } = row
  const entry = { id, version, question, answer, keywords, instansi: instansiId, phrasings }
  return category === null ? entry : { ...entry, category }
}

export function faqColumns({ id, question, answer, keywords, category, instansi, phrasings }: FaqEntry) {
  return {
    id,
    question: storable(question),
    answer: storable(answer),
    keywords: keywords.map(storable),
    category: category === undefined ? null : storable(category),
    instansiId: instansi,
    phrasings: (phrasings ?? []).map(storable),
  }
}

/** Phrasings only help to find an entry: they change no version. A retired entry that comes back gets a new one. */
export function changeOf(entry: FaqEntry, known: FaqRow | undefined): 'added' | 'changed' | 'unchanged' {
  if (!known) return 'added'
  const { phrasings: _, ...columns } = faqColumns(entry)
  const { question, answer, keywords, category, instansiId } = known
  const stored = { id: known.id, question, answer, keywords, category, instansiId }
  return known.current && JSON.stringify(columns) === JSON.stringify(stored) ? 'unchanged' : 'changed'
}

export function samePhrasings(entry: FaqEntry, known: FaqRow): boolean {
  return JSON.stringify(faqColumns(entry).phrasings) === JSON.stringify(known.phrasings)
}

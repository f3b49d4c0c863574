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
  legalBasis: string | null
  validUntil: Date | null
  reviewAt: Date | null
  current: boolean
}

export function readEntry(row: FaqRow): FaqVersion {
  const { id, version, question, answer, keywords, category, instansiId, phrasings } = row
  const entry = { id, version, question, answer, keywords, instansi: instansiId, phrasings }
  return {
    ...entry,
    ...(category === null ? {} : { category }),
    ...(row.legalBasis === null ? {} : { legalBasis: row.legalBasis }),
    ...(row.validUntil === null ? {} : { validUntil: writeDay(row.validUntil) }),
    ...(row.reviewAt === null ? {} : { reviewAt: writeDay(row.reviewAt) }),
  }
}

/** What the columns become. `known`: the latest version; it keeps what the entry says nothing about. */
export function faqColumns(entry: FaqEntry, known?: FaqRow) {
  const { id, question, answer, keywords, category, instansi, phrasings } = entry
  return {
    id,
    question: storable(question),
    answer: storable(answer),
    keywords: keywords.map(storable),
    category: category === undefined ? null : storable(category),
    instansiId: instansi,
    phrasings: (phrasings ?? []).map(storable),
    legalBasis:
      entry.legalBasis === undefined ? (known?.legalBasis ?? null) : maybe(entry.legalBasis, storable),
    validUntil:
      entry.validUntil === undefined ? (known?.validUntil ?? null) : maybe(entry.validUntil, readDate),
    reviewAt: entry.reviewAt === undefined ? (known?.reviewAt ?? null) : maybe(entry.reviewAt, readDate),
  }
}

/**
 * Phrasings only help to find an entry, and its days only say how long it may be used: they change no version. A retired
 * entry that comes back gets a new one.
 */
export function changeOf(entry: FaqEntry, known: FaqRow | undefined): 'added' | 'changed' | 'unchanged' {
  if (!known) return 'added'
  const { phrasings: _, validUntil: __, reviewAt: ___, ...columns } = faqColumns(entry, known)
  const { question, answer, keywords, category, instansiId, legalBasis } = known
  const stored = { id: known.id, question, answer, keywords, category, instansiId, legalBasis }
  return known.current && JSON.stringify(columns) === JSON.stringify(stored) ? 'unchanged' : 'changed'
}

/** Is what changes no version the same, too? */
export function sameBeside(entry: FaqEntry, known: FaqRow): boolean {
  const { phrasings, validUntil, reviewAt } = faqColumns(entry, known)
  const stored = { phrasings: known.phrasings, validUntil: known.validUntil, reviewAt: known.reviewAt }
  return JSON.stringify({ phrasings, validUntil, reviewAt }) === JSON.stringify(stored)
}

function maybe<Value, Result>(value: Value | null, change: (value: Value) => Result): Result | null {
  return value === null ? null : change(value)
}

/** A DATE column, which Prisma gives and takes as midnight UTC. */
const writeDay = (date: Date) => date.toISOString().slice(0, 10)
const readDate = (day: string) => new Date(`${day}T00:00:00Z`)

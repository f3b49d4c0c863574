import { instansiIdSchema, readDay } from '../../../office/index.ts'
import type { FaqEntry } from '../../../knowledge/index.ts'
import { type EntryEdit, type EntryFault, readField } from '../../../routing/index.ts'
import type { SentForm } from '../forms/read-form.ts'

/** Why a field can't be taken over. */
export type DraftFault = Omit<EntryFault, 'field' | 'what'> & {
  field: DraftField
  what: EntryFault['what'] | 'no-day' | 'unknown'
}
export type DraftField = EntryFault['field'] | 'category' | 'instansi' | 'reviewAt'

/** An entry as it stands in the form: whatever was typed is kept, also where it is at fault. */
export type EntryDraft = Record<DraftField, string>

/** How the form calls its fields. */
export const FIELD_NAMES: Record<DraftField, string> = {
  question: 'pertanyaan',
  answer: 'jawaban',
  keywords: 'kata_kunci',
  phrasings: 'frasa',
  category: 'kategori',
  instansi: 'instansi',
  legalBasis: 'dasar_hukum',
  validUntil: 'berlaku_sampai',
  reviewAt: 'tinjau',
}

/** In characters. */
const LONGEST_CATEGORY = 200

export function draftOf(entry: FaqEntry): EntryDraft {
  return {
    question: entry.question,
    answer: entry.answer,
    keywords: entry.keywords.join('\n'),
    phrasings: (entry.phrasings ?? []).join('\n'),
    category: entry.category ?? '',
    instansi: entry.instansi,
    legalBasis: entry.legalBasis ?? '',
    validUntil: entry.validUntil ?? '',
    reviewAt: entry.reviewAt ?? '',
  }
}

/** `phrasings`: how citizens asked what nothing answers yet. */
export function emptyDraft(instansi: string, phrasings: string): EntryDraft {
  const blank = { question: '', answer: '', keywords: '', category: '', legalBasis: '', validUntil: '' }
  return { ...blank, phrasings, instansi, reviewAt: '' }
}

export function readDraft(form: SentForm): EntryDraft {
  const typed = (field: DraftField) => form.text(FIELD_NAMES[field])
  return {
    question: typed('question'),
    answer: typed('answer'),
    keywords: typed('keywords'),
    phrasings: typed('phrasings'),
    category: typed('category'),
    instansi: typed('instansi'),
    legalBasis: typed('legalBasis'),
    validUntil: typed('validUntil'),
    reviewAt: typed('reviewAt'),
  }
}

/** What the form means, or what in it means nothing. */
export function editOf(draft: EntryDraft): { edit: EntryEdit } | { faults: DraftFault[] } {
  const instansi = instansiIdSchema.safeParse(draft.instansi)
  const validUntil = dayOrNone(draft.validUntil)
  const reviewAt = dayOrNone(draft.reviewAt)
  const fault = (field: DraftField, what: DraftFault['what']): DraftFault => ({ field, what, found: [] })
  const faults = [
    ...(instansi.success ? [] : [fault('instansi', 'unknown')]),
    ...(validUntil === undefined ? [fault('validUntil', 'no-day')] : []),
    ...(reviewAt === undefined ? [fault('reviewAt', 'no-day')] : []),
    ...(draft.category.trim().length > LONGEST_CATEGORY ? [fault('category', 'too-long')] : []),
  ]
  if (!instansi.success || validUntil === undefined || reviewAt === undefined || faults.length > 0)
    return { faults }
  return {
    edit: {
      ...words(draft),
      category: draft.category.trim() || null,
      legalBasis: draft.legalBasis.trim() || null,
      phrasings: lines(draft.phrasings),
      instansi: instansi.data,
      validUntil,
      reviewAt,
    },
  }
}

/** The same texts as in the chat are read the same way. */
function words({ question, answer, keywords }: EntryDraft) {
  return {
    question: readField('question', question)?.question ?? '',
    answer: readField('answer', answer)?.answer ?? '',
    keywords: readField('keywords', keywords)?.keywords ?? [],
  }
}

/** `undefined`: it was to be a day and is none. */
function dayOrNone(typed: string) {
  if (typed.trim() === '') return null
  return readDay(typed.trim()) ?? undefined
}

function lines(text: string): string[] {
  const all = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return [...new Set(all.filter((line) => line !== ''))]
}

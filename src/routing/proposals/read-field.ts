import { readDay } from '../../office/index.ts'
import type { ProposalContent, ProposalField } from './proposal.ts'

/** How people say that there is none. */
const NONE = /^(?:-+|kosong(?:kan)?|tidak(?: ada| dibatasi| terbatas)?|tanpa(?: batas)?|selamanya|hapus)\.?$/i

/** What an officer wrote for a field. Null: it was to be a day and is none. */
export function readField(field: ProposalField, text: string): Partial<ProposalContent> | null {
  const typed = text.trim()
  switch (field) {
    case 'question':
      return { question: typed.replace(/\s+/g, ' ') }
    case 'answer':
      return { answer: typed }
    case 'keywords':
      return { keywords: NONE.test(typed) ? [] : listed(typed) }
    case 'legalBasis':
      return { legalBasis: NONE.test(typed) ? null : typed }
    case 'validUntil': {
      if (NONE.test(typed)) return { validUntil: null }
      const validUntil = readDay(typed)
      return validUntil === null ? null : { validUntil }
    }
  }
}

function listed(text: string): string[] {
  const items = text.split(/[,;|\n]+/).map((item) => item.trim())
  return [...new Set(items.filter((item) => item !== ''))]
}

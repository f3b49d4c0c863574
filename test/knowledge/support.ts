import { readFileSync } from 'node:fs'
import { createKnowledge, type FaqEntry, parseFaqFile, parseInstansiFile } from '../../src/knowledge/index.ts'

const starter = new URL('../../prisma/starter/', import.meta.url)

export function starterText(file: string): string {
  return readFileSync(new URL(file, starter), 'utf8')
}

export function starterEntries(): FaqEntry[] {
  const parsed = parseFaqFile(starterText('faq.json'), 'faq.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.entries
}

export function starterInstansi() {
  const parsed = parseInstansiFile(starterText('instansi.json'), 'instansi.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.instansi
}

/** The starter knowledge base without phrasings: what the matcher understands by itself. */
export function coldEntries(): FaqEntry[] {
  return starterEntries().map(({ phrasings: _, ...entry }) => entry)
}

export function starterKnowledge() {
  return createKnowledge({ entries: starterEntries(), instansi: starterInstansi() })
}

export function anEntry(over: Partial<FaqEntry> & { id: string }): FaqEntry {
  return {
    question: 'Bagaimana cara membuat KTP?',
    answer: 'Datang ke kantor.',
    keywords: [],
    instansi: 'disdukcapil',
    ...over,
  }
}

import { create, insertMultiple, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/indonesian'
import MiniSearch from 'minisearch'
import { createExaminer } from '../../src/knowledge/create-knowledge.ts'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import type { Baseline } from './rank-baselines.ts'

const FIELDS = ['question', 'keywords', 'answer'] as const
/** A slip in every fourth letter at most. */
const FUZZY = 0.25
const MOST = 10

/** MiniSearch over texts that our own reader has normalised; fuzzy, and by prefixes. */
export function miniSearch(entries: readonly FaqEntry[]): Baseline {
  const { reader } = createExaminer({ entries, instansi: [] }).index
  const stems = (words: readonly { stem: string; filler: boolean }[]) =>
    words.flatMap(({ stem, filler }) => (filler ? [] : [stem])).join(' ')
  const normalised = (text: string) => stems(reader.readText(text).words)
  const index = new MiniSearch<{ id: string }>({
    fields: [...FIELDS],
    searchOptions: { boost: { question: 3, keywords: 2 }, fuzzy: FUZZY, prefix: (term) => term.length > 3 },
  })
  index.addAll(
    entries.map(({ id, question, keywords, answer }) => ({
      id,
      question: normalised(question),
      keywords: normalised(keywords.join(' . ')),
      answer: normalised(answer),
    })),
  )
  return (message) =>
    index.search(stems(reader.readMessage(message).words)).map(({ id, score }) => ({ id: String(id), score }))
}

/** Orama with its own stemmer for Indonesian, one slip allowed. */
export function orama(entries: readonly FaqEntry[]): Baseline {
  const index = create({
    schema: { id: 'string', question: 'string', keywords: 'string', answer: 'string' },
    components: { tokenizer: { language, stemmer, stemming: true } },
  })
  const filled = insertMultiple(
    index,
    entries.map(({ id, question, keywords, answer }) => ({
      id,
      question,
      keywords: keywords.join(' . '),
      answer,
    })),
  )
  return async (message) => {
    await filled
    const { hits } = await search(index, {
      term: message.slice(0, 500),
      properties: [...FIELDS],
      boost: { question: 3, keywords: 2 },
      tolerance: 1,
      limit: MOST,
    })
    return hits.map(({ document, score }) => ({ id: document.id, score }))
  }
}

import Fuse from 'fuse.js'
import type { FaqEntry } from '../../src/knowledge/index.ts'

/** Ranks entries for a message, best first, with a score where higher is surer. */
export type Baseline = (message: string) => Found[] | Promise<Found[]>

interface Found {
  id: string
  score: number
}

/** Fuse.js as it comes out of the box, over question, keywords and answer. */
export function fuseDefault(entries: readonly FaqEntry[]): Baseline {
  const fuse = new Fuse(entries, { keys: ['question', 'keywords', 'answer'], includeScore: true })
  return (message) =>
    fuse.search(message.slice(0, 500)).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }))
}

/** Fuse.js with token search and a strict threshold. */
export function fuseTokens(entries: readonly FaqEntry[]): Baseline {
  const keys = [
    { name: 'question', weight: 3 },
    { name: 'keywords', weight: 2 },
    { name: 'answer', weight: 1 },
  ]
  const fuse = new Fuse(entries, {
    keys,
    includeScore: true,
    useTokenSearch: true,
    threshold: 0.3,
    ignoreLocation: true,
  })
  return (message) =>
    fuse.search(message.slice(0, 500)).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }))
}

/** BM25 over bare lower-case words, question counted three times, keywords twice. */
export function bm25(entries: readonly FaqEntry[]): Baseline {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const texts = entries.map(({ question, keywords, answer }) =>
    words(`${question} ${question} ${question} ${keywords.join(' ')} ${keywords.join(' ')} ${answer}`),
  )
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
  const counts = texts.map((text) =>
    text.reduce((map, word) => map.set(word, (map.get(word) ?? 0) + 1), new Map<string, number>()),
  )
  const spread = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  return (message) => {
    const asked = words(message)
    const scored = entries.map(({ id }, at) => {
      const score = asked.reduce((sum, word) => {
        const often = counts[at]?.get(word) ?? 0
        const rare = Math.log(
          1 + (entries.length - (spread.get(word) ?? 0) + 0.5) / ((spread.get(word) ?? 0) + 0.5),
        )
        return (
          sum + (rare * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * (texts[at]?.length ?? 0)) / length))
        )
      }, 0)
      return { id, score }
    })
    return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/index.ts'
import { coldEntries, starterEntries, starterInstansi, starterKnowledge } from './support.ts'

const knowledge = starterKnowledge()
const entries = starterEntries()
const anyEntry = fc.constantFrom(...entries)
const answerOf = (message: string) => {
  const [understanding] = knowledge.understand(message)
  return understanding?.verdict.outcome === 'answer' ? understanding.verdict.faq.id : null
}

describe('what never matters', () => {
  it('a message equal to an entry’s question finds it', () => {
    const cold = createKnowledge({ entries: coldEntries(), instansi: [] })
    for (const { id, question } of entries) {
      expect(knowledge.understand(question)[0]?.ranking[0]?.id).toBe(id)
      expect(cold.understand(question)[0]?.ranking[0]?.id).toBe(id)
    }
  })

  it('politeness, case and punctuation do not turn a right answer into a wrong one', () => {
    const politeness = fc.constantFrom(
      (text: string) => `Assalamualaikum, selamat pagi min. ${text}`,
      (text: string) => `${text} Terima kasih banyak ya kak 🙏`,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase().replace(/[?.,]/gu, ''),
      (text: string) => text.replace('?', '???!!'),
      (text: string) => `mohon izin bertanya, ${text}`,
    )
    fc.assert(
      fc.property(anyEntry, politeness, ({ id, question }, change) => {
        expect([id, null]).toContain(answerOf(change(question)))
      }),
      { numRuns: 150, seed: 24 },
    )
  })

  it('one typo does not turn a right answer into a wrong one', () => {
    const slip = fc.record({
      entry: anyEntry,
      at: fc.nat(200),
      kind: fc.constantFrom('drop', 'swap', 'double'),
    })
    fc.assert(
      fc.property(slip, ({ entry, at, kind }) => {
        expect([entry.id, null]).toContain(answerOf(mistyped(entry.question, at, kind)))
      }),
      { numRuns: 250, seed: 24 },
    )
  })

  it('the order of entries does not', () => {
    const messages = entries.slice(0, 40).map(({ question }) => question.toLowerCase())
    const turned = createKnowledge({
      entries: [...entries].reverse(),
      instansi: [...starterInstansi()].reverse(),
    })
    for (const message of messages) {
      const [here] = knowledge.understand(message)
      const [there] = turned.understand(message)
      expect(there?.verdict.outcome).toBe(here?.verdict.outcome)
      expect(there?.ranking[0]?.id).toBe(here?.ranking[0]?.id)
      expect(there?.responsible[0]?.id).toBe(here?.responsible[0]?.id)
    }
  })
})

/** Letters inside words only: the first letter of a word is where people rarely slip. */
function mistyped(text: string, at: number, kind: string): string {
  const places = [...text.matchAll(/(?<=\p{L}{2})\p{Ll}(?=\p{Ll}{2})/gu)].map(({ index }) => index)
  const place = places[at % places.length] ?? 0
  const letter = text[place] ?? ''
  const next = text[place + 1] ?? ''
  if (kind === 'drop') return text.slice(0, place) + text.slice(place + 1)
  if (kind === 'double') return text.slice(0, place) + letter + text.slice(place)
  return text.slice(0, place) + next + letter + text.slice(place + 2)
}

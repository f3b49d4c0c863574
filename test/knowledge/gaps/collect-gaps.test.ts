import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectGaps, createKnowledge } from '../../../src/knowledge/index.ts'
import { starterEntries, starterInstansi } from '../support.ts'

const knowledge = createKnowledge({ entries: starterEntries(), instansi: starterInstansi() })

type Asked = { person: string; text: string }

async function* inPortions(asked: readonly Asked[], size: number) {
  for (let at = 0; at < asked.length; at += size) yield asked.slice(at, at + size)
}
const collect = (asked: readonly Asked[], size = 3) => collectGaps(inPortions(asked, size), knowledge.wording)

const ASKED: readonly Asked[] = [
  { person: 'a', text: 'Pak, KTP saya hilang di pasar, nama saya Sukirman bin Slamet, ngurusnya gimana?' },
  { person: 'b', text: 'ktp ilang urusnya gmn ya min' },
  { person: 'b', text: 'KTP saya hilang, gimana?? NIK 6405012312900001' },
  { person: 'c', text: 'berapa biaya sewa gedung serbaguna' },
  { person: 'd', text: 'sewa gedung serbaguna brp biayanya, WA 0812 3456 7890' },
  { person: 'e', text: 'jadwal imunisasi posyandu kapan' },
  { person: 'f', text: 'halo' },
]

describe('collectGaps', () => {
  it('groups questions by what they are about and what they ask, most citizens first', async () => {
    const { gaps, ...figures } = await collect(ASKED)
    expect(figures).toEqual({ questions: 7, people: 6, unread: 1, single: 1 })
    expect(gaps.map(({ inquiries, people }) => [inquiries, people])).toEqual([
      [3, 2],
      [2, 2],
    ])
    expect(gaps[0]?.topic).toEqual(expect.arrayContaining(['hilang', 'ktp']))
    expect(gaps[1]?.topic).toEqual(expect.arrayContaining(['biaya']))
    expect(gaps[0]?.examples.length).toBeGreaterThan(0)
  })

  it('tells nothing of who asked', async () => {
    const told = JSON.stringify(await collect(ASKED))
    expect(told).not.toMatch(/sukirman|slamet|\d{4,}|0812|6405/i)
  })

  it('keeps lost and damaged apart', async () => {
    const asked = ['ktp saya hilang gimana', 'ktp hilang urus di mana ya', 'ktp saya rusak', 'urus ktp rusak']
    const { gaps } = await collect(asked.map((text, at) => ({ person: String(at), text })))
    for (const { topic } of gaps) expect(topic.includes('hilang') && topic.includes('rusak')).toBe(false)
  })

  it('does not depend on the order or the portions in which questions come', async () => {
    const expected = await collect(ASKED)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...ASKED], { minLength: ASKED.length }),
        fc.integer({ min: 1, max: 9 }),
        async (asked, size) => {
          expect(await collect(asked, size)).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('counts every question once', async () => {
    const texts = ASKED.map(({ text }) => text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...texts), { maxLength: 40 }), async (asked) => {
        const { questions, unread, gaps, single } = await collect(
          asked.map((text, at) => ({ person: String(at % 5), text })),
        )
        const grouped = gaps.reduce((sum, { inquiries }) => sum + inquiries, 0)
        expect(questions).toBe(asked.length)
        expect(grouped + single + unread).toBe(questions)
      }),
      { numRuns: 30 },
    )
  })
})

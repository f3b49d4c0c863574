import { describe, expect, it } from 'vitest'
import { createKnowledge, type Lesson, lessonChangesIndex } from '../../../src/knowledge/index.ts'
import { starterEntries, starterInstansi } from '../support.ts'

const entries = starterEntries()
const instansi = starterInstansi()
const before = createKnowledge({ entries, instansi })
const MESSAGE = 'Jembatan gantung di desa kami kapan diperbaiki?'
const FIRST = 'pupr'
const OTHER = 'dishub'

const ask = (message: string, ...lessons: Lesson[]) => {
  const [understood] = createKnowledge({ entries, instansi, lessons }).understand(message)
  if (!understood) throw new Error('Nothing was understood')
  return understood
}
const confidence = (id: string, message: string, ...lessons: Lesson[]) =>
  ask(message, ...lessons).responsible.find((each) => each.id === id)?.confidence ?? 0
const taught = (id: string, right: number, wrong = 0): Lesson => ({
  text: before.wording(MESSAGE)?.text ?? '',
  instansi: id,
  right,
  wrong,
})

describe('what officers decided before', () => {
  it('moves nothing while it is a single case', () => {
    expect(before.understand(MESSAGE)[0]?.responsible[0]?.id).toBe(FIRST)
    const { responsible } = ask(MESSAGE, taught(OTHER, 1), taught(FIRST, 0, 1))
    expect(responsible).toEqual(before.understand(MESSAGE)[0]?.responsible)
  })

  it('gains on the directory with every further case, ever more slowly', () => {
    const shares = [1, 2, 4, 16].map((cases) =>
      confidence(OTHER, MESSAGE, taught(OTHER, cases), taught(FIRST, 0, cases)),
    )
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(new Set(shares).size).toBe(shares.length)
    expect(ask(MESSAGE, taught(OTHER, 16), taught(FIRST, 0, 16)).responsible[0]?.id).toBe(OTHER)
  })

  it('counts against who gave the case away as not its own', () => {
    const own = before.understand(MESSAGE)[0]?.responsible[0]?.confidence ?? 0
    expect(confidence(FIRST, MESSAGE, taught(FIRST, 0, 4))).toBeLessThan(own)
    expect(confidence(FIRST, MESSAGE, taught(FIRST, 4, 4))).toBe(own)
  })

  it('says nothing about other matters, and nothing about an instansi that is gone', () => {
    const elsewhere = 'Bagaimana cara mengurus akta kelahiran?'
    const untouched = before.understand(elsewhere)[0]?.responsible
    expect(ask(elsewhere, taught(OTHER, 50)).responsible).toEqual(untouched)
    const gone = taught('dinas-yang-dibubarkan', 50)
    expect(ask(MESSAGE, gone).responsible).toEqual(before.understand(MESSAGE)[0]?.responsible)
  })

  it('does not depend on the order in which it is told', () => {
    const lessons = [taught(OTHER, 3), taught(FIRST, 1, 2), taught('dlh', 2)]
    expect(ask(MESSAGE, ...lessons.toReversed()).responsible).toEqual(ask(MESSAGE, ...lessons).responsible)
  })
})

it('a new index is worth the second case of a kind, and every doubling', () => {
  const worth = Array.from({ length: 40 }, (_, cases) => cases).filter(lessonChangesIndex)
  expect(worth).toEqual([2, 4, 8, 16, 32])
})

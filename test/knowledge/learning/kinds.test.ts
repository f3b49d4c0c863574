import { describe, expect, it } from 'vitest'
import { createKnowledge, type KindLesson, kindsChangeIndex } from '../../../src/knowledge/index.ts'
import { coldEntries, starterInstansi } from '../support.ts'

const MESSAGE = 'Trayek angkot ke pasar belum diumumkan dinas perhubungan'

/** What the message is taken for when officers had corrected such ones so. */
function understood(message: string, lessons: [KindLesson['kind'], number][]) {
  const plain = createKnowledge({ entries: coldEntries(), instansi: starterInstansi() })
  const text = plain.wording(MESSAGE)?.text ?? ''
  const kinds = lessons.map(([kind, cases]) => ({ text, kind, cases }))
  const knowledge = createKnowledge({ entries: coldEntries(), instansi: starterInstansi(), kinds })
  const [first] = knowledge.understand(message)
  if (!first) throw new Error('nothing understood')
  return first
}

describe('corrected kinds', () => {
  const untaught = understood(MESSAGE, []).kind

  it('hold from the second case on', () => {
    expect(understood(MESSAGE, [['saran', 1]]).kind).toBe(untaught)
    expect(understood(MESSAGE, [['saran', 2]])).toMatchObject({ kind: 'saran', asksNothing: true })
    expect([0, 1, 2, 3].filter(kindsChangeIndex)).toEqual([2, 3])
  })

  it('hold only where officers agree', () => {
    const split = understood(MESSAGE, [
      ['saran', 2],
      ['kritik', 1],
    ])
    expect(split.kind).toBe(untaught)
    const agreed = understood(MESSAGE, [
      ['saran', 3],
      ['kritik', 1],
    ])
    expect(agreed.kind).toBe('saran')
  })

  it('say what the message is, however else it is put, and nothing of another', () => {
    const put = understood('min, trayek angkot ke pasar blm diumumkan dinas perhubungan', [['saran', 2]])
    expect(put.kind).toBe('saran')
    expect(understood('Apa syarat mengurus KTP yang hilang?', [['saran', 9]]).kind).toBe('pertanyaan')
  })

  it('never make of what asks a message that needs no answer', () => {
    const asked = understood('Kapan trayek angkot ke pasar diumumkan dinas perhubungan?', [['komentar', 5]])
    expect(asked.asksNothing).toBe(false)
    expect(understood(MESSAGE, [['pertanyaan', 2]]).asksNothing).toBe(false)
  })
})

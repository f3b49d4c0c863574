import { expect, it } from 'vitest'
import { summariseRatings } from '../../../src/reports/index.ts'
import { instansi } from '../../support/builders.ts'

const asked = (of: string, ...scores: (number | null)[]) =>
  scores.map((score) => ({ instansi: instansi(of), score }))

it('counts who was asked and who answered, each instansi by itself; silence lowers nothing', () => {
  const dishub = asked('dishub', 4, 4, 4, 3, 3, 3, 2, 2, 1, 1, null, null, null)
  const figures = summariseRatings([...asked('pupr', 1, null), ...dishub])
  expect([...figures.keys()]).toEqual(['dishub', 'pupr'])
  expect(figures.get(instansi('dishub'))).toEqual({
    asked: 13,
    rated: 10,
    mean: { value: 2.7 },
    helpful: { value: 0.6 },
    spread: { value: [2, 2, 3, 3] },
  })
})

it('withholds what fewer than ten people said', () => {
  const withheld = { value: null, why: 'too-few' }
  const nine = summariseRatings(asked('pupr', 1, 1, 1, 1, 1, 1, 1, 1, 1, null))
  expect(nine.get(instansi('pupr'))).toEqual({
    asked: 10,
    rated: 9,
    mean: withheld,
    helpful: withheld,
    spread: withheld,
  })
})

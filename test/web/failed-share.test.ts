import { expect, test } from 'vitest'
import { failedShare } from '../../src/web/dashboard/failed-share.ts'

test('of ten who said something on, the share of those whom an entry did not answer is told', () => {
  expect(failedShare({ helped: 8, failed: 2 })).toEqual({ value: 0.2 })
  expect(failedShare({ helped: 0, failed: 40 })).toEqual({ value: 1 })
  expect(failedShare({ helped: 8, failed: 1 })).toEqual({ value: null, why: 'too-few' })
  expect(failedShare({ helped: 0, failed: 0 })).toEqual({ value: null, why: 'too-few' })
})

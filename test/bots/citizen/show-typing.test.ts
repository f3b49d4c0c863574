import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTypingSign } from '../../../src/bots/citizen/show-typing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aSign() {
  const shown: string[] = []
  const typing = async (address: string) => void shown.push(address)
  return { shown, show: createTypingSign({ typing, monotonicMs: () => performance.now() }) }
}

it('shows that a message is worked on when the reply is not out at once', () => {
  const { shown, show } = aSign()
  show('1')
  vi.advanceTimersByTime(99)
  expect(shown).toEqual([])
  vi.advanceTimersByTime(1)
  expect(shown).toEqual(['1'])
})

it('shows nothing for a reply that is quick', () => {
  const { shown, show } = aSign()
  const hide = show('1')
  vi.advanceTimersByTime(50)
  hide()
  vi.advanceTimersByTime(1_000)
  expect(shown).toEqual([])
})

it('leaves the calls to the replies when many wait', () => {
  const { shown, show } = aSign()
  for (let person = 0; person < 50; person += 1) show(String(person))
  vi.advanceTimersByTime(100)
  expect(shown).toHaveLength(5)
  vi.advanceTimersByTime(1_000)
  show('later')
  vi.advanceTimersByTime(100)
  expect(shown).toHaveLength(6)
})

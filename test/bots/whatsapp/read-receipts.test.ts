import { expect, it } from 'vitest'
import { createReadReceipts } from '../../../src/bots/whatsapp/read-receipts.ts'
import { SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { until } from '../../support/until.ts'

/** `answers`: of which it is known so far that they went out. */
function aMemory(answers: Set<string>) {
  const asked: string[] = []
  const receipts = createReadReceipts({
    memory: {
      async noteRead(messageId) {
        asked.push(messageId)
        return answers.has(messageId)
      },
      unread: async () => [...answers],
    },
    clock: { now: () => SUNDAY_AFTERNOON },
    log: { info() {}, warn() {}, error() {} },
  })
  return { asked, receipts }
}

it('keeps what was read or played, and nothing that only arrived', async () => {
  const { asked, receipts } = aMemory(new Set(['a', 'b']))
  for (const ack of [-1, 0, 1, 2]) receipts.note('a', ack)
  receipts.note('a', 3)
  receipts.note('b', 4)
  await until(() => asked.length === 2, { what: 'both receipts' })
  expect(asked).toEqual(['a', 'b'])
  await receipts.look()
  expect(asked).toHaveLength(2)
})

it('tries once more what came before the answer was noted as sent, and then lets it go', async () => {
  const answers = new Set<string>()
  const { asked, receipts } = aMemory(answers)
  receipts.note('a', 3)
  await until(() => asked.length === 1, { what: 'the first try' })
  answers.add('a')
  await receipts.look()
  await receipts.look()
  expect(asked).toEqual(['a', 'a'])
})

it('asks for what was read while nobody listened, and notes nothing else', async () => {
  const { asked, receipts } = aMemory(new Set(['read', 'arrived', 'forgotten']))
  await receipts.catchUp({
    acknowledged: async (messageId) => (messageId === 'read' ? 3 : messageId === 'arrived' ? 2 : null),
  })
  expect(asked).toEqual(['read'])
})

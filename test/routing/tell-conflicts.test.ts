import { expect, test } from 'vitest'
import { TRIAGE } from '../../src/office/index.ts'
import { type Owed, tellConflicts, type Transaction, type Transactions } from '../../src/routing/index.ts'

const NOON = new Date('2025-11-20T04:00:00Z')
const NIGHT = new Date('2025-11-20T15:00:00Z')
const rules = { timeZone: 'Asia/Makassar' }
const conflict = (key: string) => ({ key, entries: ['a', key] as [string, string], kinds: ['biaya'] })

/** Transactions that remember what was told and owed, as the database does. */
function aDesk(linked = true) {
  const told = new Set<string>()
  const owed: Owed[] = []
  const tx: Pick<Transaction, 'desks' | 'notYetTold' | 'owe'> = {
    desks: async () => (linked ? [{ instansi: TRIAGE, chatId: -1, threadId: null }] : []),
    notYetTold: async (keys) => {
      const fresh = new Set(keys.filter((key) => !told.has(key)))
      for (const key of fresh) told.add(key)
      return fresh
    },
    owe: async (more) => void owed.push(...more),
  }
  // Only these three are asked for.
  const transactions: Transactions = { transact: (work) => work(tx as Transaction) }
  return { transactions, owed, told }
}

test('one message tells all that is new, and nothing twice', async () => {
  const { transactions, owed } = aDesk()
  await tellConflicts({ transactions, rules }, [conflict('b'), conflict('c')], NOON)
  await tellConflicts({ transactions, rules }, [conflict('b'), conflict('c')], NOON)
  await tellConflicts({ transactions, rules }, [], NOON)
  expect(owed).toMatchObject([
    { to: 'desk', desk: TRIAGE, silent: false, message: { type: 'conflicts', count: 2 } },
  ])
  await tellConflicts({ transactions, rules }, [conflict('c'), conflict('d')], NOON)
  expect(owed[1]).toMatchObject({ message: { count: 1, conflicts: [{ entries: ['a', 'd'] }] } })
})

test('at night it comes without a sound, and many are named in part', async () => {
  const { transactions, owed } = aDesk()
  const many = Array.from({ length: 25 }, (_, at) => conflict(`k${at}`))
  await tellConflicts({ transactions, rules }, many, NIGHT)
  const [message] = owed
  expect(message).toMatchObject({ silent: true, message: { count: 25 } })
  expect(message?.message.type === 'conflicts' && message.message.conflicts).toHaveLength(10)
})

test('while the triage desk has no place nothing counts as told', async () => {
  const { transactions, owed, told } = aDesk(false)
  await tellConflicts({ transactions, rules }, [conflict('b')], NOON)
  expect([owed.length, told.size]).toEqual([0, 0])
})

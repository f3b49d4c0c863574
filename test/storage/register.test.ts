import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Officer, officerIdSchema, type Registered } from '../../src/office/index.ts'
import {
  changeOfficer,
  createRegisterRound,
  isRegisterRefusal,
  removeOfficer,
  type Transaction,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { anOfficer, instansi, later, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'

const NOW = SUNDAY_AFTERNOON
const DAY_MS = 86_400_000
const rules = someRules()

let place: TestDatabase
let database: Database
let pool: pg.Pool
beforeAll(async () => {
  place = await createTestDatabase()
  pool = new pg.Pool({ connectionString: place.url, max: 1 })
  database = await place.open()
  await database.knowledge.importInstansi(
    ['dishub', 'pupr'].map((id) => ({ id: instansi(id), name: id, aliases: [], duties: '' })),
    NOW,
  )
})
afterAll(async () => {
  await pool.end()
  await place.drop()
})

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)

async function registered(change: Partial<Officer> = {}, at = 'dishub'): Promise<Registered> {
  const officer = anOfficer(at, change.role, { validFrom: NOW, ...change })
  await transact((tx) => tx.appoint(officer))
  return again(officer)
}

async function again({ telegramId }: Pick<Officer, 'telegramId'>): Promise<Registered> {
  const found = await transact((tx) => tx.registeredByTelegram(telegramId))
  if (!found) throw new Error('Not registered')
  return found
}

const fail = (_: unknown, error: unknown) => {
  throw error
}

const remove = (officer: Registered, now = NOW) =>
  transact((tx) => removeOfficer(tx, { officer, by: null }, now, rules))

test('an account keeps its number through all appointments, and nobody else gets it', async () => {
  const first = await registered()
  const other = await registered()
  expect(other.number).not.toBe(first.number)
  const decree = { number: '800/99/2026', date: '2026-11-01', until: '2026-12-31' }
  const moved = await transact((tx) =>
    changeOfficer(
      tx,
      { officer: first, change: { instansi: instansi('pupr'), decree }, by: null },
      later(NOW, 1),
      rules,
    ),
  )
  expect(moved).toMatchObject({ instansi: 'pupr', decree })
  const now = await again(first)
  expect(now).toMatchObject({ number: first.number, instansi: 'pupr', decree, left: null })
  expect(now.validUntil).toEqual(new Date('2026-12-31T16:00:00Z'))
  expect(now.id).not.toBe(first.id)
  // The former appointment stays where it was, ended.
  const [former] = await database.views.appointments([first.id])
  expect(former).toMatchObject({ instansi: 'dishub', left: { at: later(NOW, 1), why: 'moved' } })
  const listed = (await database.views.register()).filter(({ number }) => number === first.number)
  expect(listed).toEqual([now])
})

test('a new decree or role changes the appointment that there is', async () => {
  const officer = await registered()
  const change = {
    role: 'pejabat' as const,
    decree: { number: '2', date: '2026-11-01', until: '2027-01-31' },
  }
  await transact((tx) => changeOfficer(tx, { officer, change, by: null }, NOW, rules))
  expect(await again(officer)).toMatchObject({ id: officer.id, ...change })
  await transact(async (tx) =>
    changeOfficer(
      tx,
      { officer: await again(officer), change: { until: '2027-02-28' }, by: null },
      NOW,
      rules,
    ),
  )
  expect(await again(officer)).toMatchObject({ decree: { number: '2', until: '2027-02-28' } })
})

test.each([
  [{ until: '2026-01-05' }, 'ends-too-early'],
  [{ until: '2026-11-21' }, 'already-over'],
  [{ instansi: instansi('dinas-sihir') }, 'unknown-instansi'],
  [{ role: 'petugas' as const }, 'no-change'],
])('%j is refused: %s', async (change, why) => {
  const officer = await registered()
  expect(await transact((tx) => changeOfficer(tx, { officer, change, by: null }, NOW, rules))).toEqual({
    refused: why,
  })
  expect(await again(officer)).toEqual(officer)
})

test('the last admin is neither removed nor made anything else, whoever tries at the same instant', async () => {
  const anAdmin = () => registered({ role: 'diskominfo', decree: null }, 'diskominfo')
  let officer = await anAdmin()
  for (let round = 0; round < 10; round += 1) {
    const admins = [officer, await anAdmin()]
    const outcomes = await Promise.all(admins.map((admin) => remove(admin)))
    expect(outcomes.filter(isRegisterRefusal)).toEqual([{ refused: 'last-admin' }])
    const [last] = await transact((tx) => tx.lockAdmins(NOW))
    const left = admins.find(({ id }) => id === last)
    if (!left) throw new Error('No admin is left')
    officer = left
  }
  const change = { role: 'petugas' as const, decree: { number: '1', date: '2026-01-01' } }
  expect(await transact((tx) => changeOfficer(tx, { officer, change, by: null }, NOW, rules))).toEqual({
    refused: 'last-admin',
  })
  await anAdmin()
  expect(await remove(officer)).toMatchObject({ claims: 0 })
  expect(await remove(await again(officer))).toEqual({ refused: 'removed' })
})

test('codes made in somebody’s name, or meant for somebody, end with them; others stay', async () => {
  await registered({ role: 'diskominfo', decree: null }, 'diskominfo')
  const admin = await registered({ role: 'diskominfo', decree: null }, 'diskominfo')
  const officer = await registered()
  const invitation = { role: 'diskominfo' as const, instansi: instansi('diskominfo'), decree: null }
  const expiresAt = later(NOW, DAY_MS)
  await transact(async (tx) => {
    await tx.createInvitation('by-admin', invitation, expiresAt, { madeBy: admin.id, meantFor: null })
    await tx.createInvitation('for-officer', invitation, expiresAt, {
      madeBy: null,
      meantFor: officer.number,
    })
    await tx.createInvitation('anybody', invitation, expiresAt)
  })
  const good = async (code: string, number: number | null) =>
    (await transact((tx) => tx.invitation(code, number, NOW))) !== null
  expect(await good('for-officer', null)).toBe(false)
  expect(await good('for-officer', admin.number)).toBe(false)
  expect(await good('for-officer', officer.number)).toBe(true)
  expect(await remove(officer)).toMatchObject({ codes: 1 })
  expect(await good('for-officer', officer.number)).toBe(false)
  expect(await good('by-admin', null)).toBe(true)
  expect(await remove(admin)).toMatchObject({ codes: 1 })
  expect(await good('by-admin', null)).toBe(false)
  expect(await good('anybody', null)).toBe(true)
})

test('who is being removed acts before or after it, never half', async () => {
  const officer = await registered()
  const seen: string[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let begun = () => {}
  const acting = new Promise<void>((resolve) => (begun = resolve))
  const act = transact(async (tx) => {
    await tx.officerByTelegram(officer.telegramId, later(NOW, 1))
    begun()
    await held
    seen.push('acted')
  })
  await acting
  const removal = remove(officer, later(NOW, 2)).then(() => seen.push('removed'))
  await until(
    async () =>
      seen.length > 0 || (await pool.query('SELECT FROM pg_locks WHERE NOT granted')).rows.length > 0,
    { what: 'the removal to wait, or to be over' },
  )
  release()
  await Promise.all([act, removal])
  expect(seen).toEqual(['acted', 'removed'])
  expect(await transact((tx) => tx.officerByTelegram(officer.telegramId, later(NOW, 3)))).toBeNull()
})

test('whoever removes or changes an officer who is being moved finds the new appointment', async () => {
  const former = await registered()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let begun = () => {}
  const moving = new Promise<void>((resolve) => (begun = resolve))
  const move = transact(async (tx) => {
    const officer = await tx.registered(former.number)
    if (!officer) throw new Error('Not registered')
    await changeOfficer(
      tx,
      { officer, change: { instansi: instansi('pupr') }, by: null },
      later(NOW, 1),
      rules,
    )
    begun()
    await held
  })
  await moving
  const removal = transact(async (tx) => {
    const officer = await tx.registered(former.number)
    return officer && removeOfficer(tx, { officer, by: null }, later(NOW, 2), rules)
  })
  const looked = transact((tx) => tx.registeredByTelegram(former.telegramId))
  await until(async () => (await pool.query('SELECT FROM pg_locks WHERE NOT granted')).rows.length > 1, {
    what: 'both to wait',
  })
  release()
  await move
  expect(await looked).toMatchObject({ instansi: 'pupr' })
  expect(await removal).toMatchObject({ claims: 0 })
  expect(await transact((tx) => tx.officerByTelegram(former.telegramId, later(NOW, 3)))).toBeNull()
  expect(await again(former)).toMatchObject({ instansi: 'pupr', left: { why: 'removed' } })

  const [over] = await database.views.appointments([former.id])
  if (!over) throw new Error('The former appointment is gone')
  const [officer, change] = [{ ...former, ...over }, { role: 'pejabat' as const }]
  expect(await remove(officer, later(NOW, 4))).toEqual({ refused: 'moved' })
  expect(
    await transact((tx) => changeOfficer(tx, { officer, change, by: null }, later(NOW, 4), rules)),
  ).toEqual({ refused: 'moved' })
})

test('warnings are kept: each is owed once, by however many processes, and anew for a new decree', async () => {
  const decree = { number: '3', date: '2026-01-01', until: '2026-12-22' }
  const officer = await registered({ decree })
  const told = async () =>
    (
      await pool.query(
        `SELECT message ->> 'to' AS to FROM outbox WHERE message ->> 'type' = 'decrees-end'
         AND message -> 'officers' ? $1 AND message ->> 'to' = 'officer'`,
        [officer.id],
      )
    ).rows.length
  const round = async (now: Date) => {
    const clock = { now: () => now, delayUntil: () => 0 }
    const { transactions } = database
    await Promise.all([1, 2, 3].map(() => createRegisterRound({ transactions, rules, clock })(fail)))
  }
  // Eleven in the evening is nobody's hour.
  await round(new Date('2026-11-22T15:00:00Z'))
  expect(await told()).toBe(0)
  await round(NOW)
  await round(later(NOW, DAY_MS))
  expect(await told()).toBe(1)
  // A long outage: only the latest is said.
  await round(new Date('2026-12-22T01:00:00Z'))
  expect(await told()).toBe(2)
  await transact(async (tx) =>
    changeOfficer(
      tx,
      { officer: await again(officer), change: { until: '2026-12-24' }, by: null },
      NOW,
      rules,
    ),
  )
  await round(new Date('2026-12-22T02:00:00Z'))
  expect(await told()).toBe(3)
  // Then it runs out, once.
  await round(new Date('2026-12-24T16:00:00Z'))
  expect(await again(officer)).toMatchObject({ left: { why: 'expired' } })
  const acts = await pool.query(
    `SELECT act FROM audit WHERE act = 'officer-expired' AND detail ->> 'target' = $1`,
    [`P${officer.number}`],
  )
  expect(acts.rows).toHaveLength(1)
  expect(await told()).toBe(3)
})

test('an officer whose ending fails is told of, and holds up nobody', async () => {
  const decree = { number: '4', date: '2026-01-01', until: '2026-11-30' }
  const validUntil = new Date('2026-11-30T16:00:00Z')
  const stuck = await registered({ decree, validUntil })
  const next = await registered({ decree, validUntil: later(validUntil, 1) })
  const clock = { now: () => later(validUntil, 2), delayUntil: () => 0 }
  const { transact: really } = database.transactions
  const broken = new Error('Broken')
  const transactions: typeof database.transactions = {
    ...database.transactions,
    transact: (work) =>
      really((tx) =>
        work({
          ...tx,
          claimedBy: (id) => (id === stuck.id ? Promise.reject(broken) : tx.claimedBy(id)),
        }),
      ),
  }
  const failed: unknown[] = []
  const round = createRegisterRound({ transactions, rules, clock })
  await round((officer, error) => void failed.push([officer, error]))
  expect(failed).toEqual([[stuck.id, broken]])
  expect(await again(stuck)).toMatchObject({ left: null })
  expect(await again(next)).toMatchObject({ left: { why: 'expired' } })
  await createRegisterRound({ transactions: database.transactions, rules, clock })(fail)
  expect(await again(stuck)).toMatchObject({ left: { why: 'expired' } })
})

test('somebody who was removed may be invited again, and keeps the number', async () => {
  const officer = await registered()
  await remove(officer)
  const id = officerIdSchema.parse(randomUUID())
  await transact((tx) => tx.appoint({ ...anOfficer('pupr'), id, telegramId: officer.telegramId }))
  expect(await again(officer)).toMatchObject({ id, number: officer.number, instansi: 'pupr', left: null })
})

import { z } from 'zod'
import { type FoundFault, type InstansiId, TRIAGE } from '../office/index.ts'
import { type Owed, PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import type { Transaction, Transactions } from './transaction.ts'

/** Under this key stands what *Diskominfo* was last told of its desks. */
const KEY = 'told-desk-faults'
const toldSchema = z.object({ faults: z.array(z.string()), at: z.iso.datetime() })
/** What is still wrong is said again after so long. */
const AGAIN_AFTER_MS = 7 * 24 * 3_600_000
/** With these the triage desk itself can't be told. */
const MUTE: readonly FoundFault['fault'][] = ['unlinked', 'bot-gone', 'bot-silenced']

/**
 * Tells *Diskominfo* what is wrong with the desks: when something new is, and after a week again. A desk without a place is
 * said once: an office that grows has many of them. Where the triage desk can't be reached its admins hear it in private.
 */
export async function tellDeskFaults(
  { transactions, rules }: { transactions: Transactions; rules: Pick<Rules, 'timeZone'> },
  found: FoundFault[],
  now: Date,
): Promise<void> {
  await transactions.transact(async (tx) => {
    const told = await tx.setting(KEY, toldSchema)
    const keys = found.flatMap(({ fault, instansi }) => instansi.map((id) => `${fault}/${id}`))
    const isNew = keys.some((key) => !told?.faults.includes(key))
    const isOld = told !== null && now.getTime() - Date.parse(told.at) >= AGAIN_AFTER_MS
    if (!isNew && !(isOld && found.some(({ fault }) => fault !== 'unlinked'))) {
      // What was mended and breaks again is new again.
      const mended = told?.faults.some((key) => !keys.includes(key))
      if (told && mended) await tx.saveSetting(KEY, { ...told, faults: keys }, now)
      return
    }
    const before = new Set(told?.faults)
    const ordered = found.map((one) => newestFirst(one, before))
    await tx.owe(await wordsTo(tx, ordered, now, rules), now)
    await tx.saveSetting(KEY, { faults: keys, at: now.toISOString() }, now)
  })
}

/** Only some are named: the triage desk, which everything falls back on, and then what nobody was told of yet. */
function newestFirst({ fault, instansi }: FoundFault, told: ReadonlySet<string>): FoundFault {
  const rank = (id: InstansiId) => (id === TRIAGE ? 0 : told.has(`${fault}/${id}`) ? 2 : 1)
  return { fault, instansi: instansi.toSorted((one, other) => rank(one) - rank(other)) }
}

async function wordsTo(
  tx: Transaction,
  found: FoundFault[],
  now: Date,
  rules: Pick<Rules, 'timeZone'>,
): Promise<Owed[]> {
  const message = { type: 'desk-faults' as const, found }
  const unreachable = found.some(({ fault, instansi }) => MUTE.includes(fault) && instansi.includes(TRIAGE))
  if (!unreachable) {
    const silent = quietUntil(now, rules.timeZone) !== null
    return [{ to: 'desk', desk: TRIAGE, message, priority: PRIORITY.reminder, rank: now, silent }]
  }
  const admins = (await tx.officersInForce(now)).filter(({ role }) => role === 'diskominfo')
  return admins.map(({ id }) => ({ to: 'officer' as const, officer: id, message }))
}

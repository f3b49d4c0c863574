import { dayOf, endsSoon, type Officer, TRIAGE, warningsDue } from '../../office/index.ts'
import { type Owed } from '../message.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transaction, Transactions } from '../transaction.ts'

/**
 * Warns of decrees that end: a month before, a week before, and on the last day, each once, never in quiet hours. The
 * officer and the *pejabat* of the *instansi* hear it in private, *Diskominfo* at its desk. Gives how many ended soon
 * enough to be spoken of now. May be called at any time, by anybody, any number of times.
 */
export async function warnOfDecrees(transactions: Transactions, now: Date, rules: Rules): Promise<number> {
  if (quietUntil(now, rules.timeZone) !== null) return 0
  const today = dayOf(now, rules.timeZone)
  return transactions.transact(async (tx) => {
    const inForce = await tx.officersInForce(now)
    const fresh: Officer[] = []
    for (const officer of inForce.filter(({ decree }) => endsSoon(decree, today)))
      if (await isNews(tx, officer, today, now)) fresh.push(officer)
    if (fresh.length > 0) await tx.owe(await wordsAbout(tx, fresh, inForce, now, rules), now)
    return fresh.length
  })
}

/** What an outage swallowed is not said late: only the latest warning counts. */
async function isNews(tx: Transaction, { id, decree }: Officer, today: string, now: Date): Promise<boolean> {
  if (decree?.until === undefined) return false
  const due = warningsDue(decree.until, today)
  const noted = await tx.noteWarnings(id, decree.until, due, now)
  return noted.some((warning) => warning === due.at(-1))
}

async function wordsAbout(
  tx: Transaction,
  ending: Officer[],
  inForce: Officer[],
  now: Date,
  rules: Rules,
): Promise<Owed[]> {
  const toSelf = ending.map((officer) => words(officer, 'officer', [officer]))
  const toPejabat = inForce
    .filter(({ role }) => role === 'pejabat')
    .flatMap((pejabat) => {
      const others = ending.filter(({ id, instansi }) => instansi === pejabat.instansi && id !== pejabat.id)
      return others.length > 0 ? [words(pejabat, 'pejabat', others)] : []
    })
  return [...toSelf, ...toPejabat, ...(await toDiskominfo(tx, ending, inForce, now, rules))]
}

/** At its desk; in private where the desk has no place. */
async function toDiskominfo(
  tx: Transaction,
  ending: Officer[],
  inForce: Officer[],
  now: Date,
  rules: Rules,
): Promise<Owed[]> {
  const message = { type: 'decrees-end' as const, to: 'diskominfo' as const, officers: idsOf(ending) }
  const linked = (await tx.desks()).some(({ instansi }) => instansi === TRIAGE)
  if (linked) return [tellDesk(TRIAGE, message, now, rules)]
  const admins = inForce.filter(({ role }) => role === 'diskominfo')
  return admins.map(({ id }) => ({ to: 'officer', officer: id, message }))
}

function words({ id }: Officer, to: 'officer' | 'pejabat', ending: Officer[]): Owed {
  return { to: 'officer', officer: id, message: { type: 'decrees-end', to, officers: idsOf(ending) } }
}

function idsOf(officers: Officer[]) {
  return officers.map(({ id }) => id)
}

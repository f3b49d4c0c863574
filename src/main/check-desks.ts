import { createStaffClient, inspectGroups, readTitles } from '../bots/index.ts'
import { checkDesks, dayOf, type FoundFault } from '../office/index.ts'
import { type Rules, tellDeskFaults, type Transactions } from '../routing/index.ts'
import { createDailyLook } from './look-daily.ts'

interface Bot {
  token: string
  /** Telegram's Bot API, or the simulator's. */
  apiRoot: string
}

const FIRST_MS = 1_800_000

/** Looks at every desk: its place, its people, and what the bot may do in its group. Rejects when Telegram can't be asked. */
export async function findDeskFaults(
  transactions: Transactions,
  bot: Bot,
  now: Date,
  timeZone: string,
): Promise<FoundFault[]> {
  const office = await transactions.transact(async (tx) => ({
    instansi: (await tx.directory()).map(({ id }) => id),
    desks: await tx.desks(),
    officers: await tx.officersInForce(now),
  }))
  const chats = office.desks.map(({ chatId }) => chatId)
  const groups = await inspectGroups(createStaffClient(bot), chats)
  const standingIn = (chatId: number) => groups.get(chatId) ?? null
  return checkDesks({ ...office, standingIn, today: dayOf(now, timeZone) })
}

/** The same once a day, told to *Diskominfo*, and whenever somebody asks for it. */
export function createDeskCheck(
  deps: Bot & {
    transactions: Transactions
    rules: Pick<Rules, 'timeZone'>
    log: { warn(details: object, message: string): void }
  },
) {
  const { transactions, rules, log } = deps
  const daily = createDailyLook({
    async look(now) {
      const found = await findDeskFaults(transactions, deps, now, rules.timeZone)
      await tellDeskFaults({ transactions, rules }, found, now)
    },
    firstMs: FIRST_MS,
    onFailure: (error) => log.warn({ err: error }, 'The desks were not checked; tomorrow again'),
  })
  return {
    ...daily,
    async inspect(now: Date): Promise<{ faults: FoundFault[]; titles: Map<number, string> } | null> {
      try {
        const faults = await findDeskFaults(transactions, deps, now, rules.timeZone)
        const chats = (await transactions.transact((tx) => tx.desks())).map(({ chatId }) => chatId)
        return { faults, titles: await readTitles(createStaffClient(deps), chats) }
      } catch (error) {
        log.warn({ err: error }, 'The desks were not checked: Telegram could not be asked')
        return null
      }
    },
  }
}

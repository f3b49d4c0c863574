import type { Config } from '../config.ts'
import type { Role } from '../office/index.ts'
import type { Clock, Transactions } from '../routing/index.ts'
import { type AlarmClock, createSimulatorPage } from '../simulator/index.ts'
import type { Database } from '../storage/index.ts'
import { CITIZEN_BOT, CITIZEN_NUMBER, CITIZENS, STAFF_BOT, STAFF_GROUP } from './cast.ts'
import { holdOnlySimulator } from './only-simulator.ts'
import { openStage } from './open-stage.ts'
import { rememberClock } from './start-clock.ts'

interface Dependencies {
  config: Config
  clock: Clock | AlarmClock
  database: Database
  transactions: Transactions
  /** Time runs at another speed. */
  onSpeed(): void
  log: { warn(details: object, message: string): void }
}

/** As the page shows them under an officer's name. */
const ROLE_NAMES: Record<Role, string> = { petugas: 'petugas', pejabat: 'pejabat', diskominfo: 'admin' }

/** Milliseconds between notes of how far simulated time has run: so much of it a crash can take back. */
const REMEMBER_EVERY_MS = 1_000

/** The local Bot API with its people, and the page that shows them. Rejects when another simulator uses this database. */
export async function openSimulator({ config, clock, database, transactions, onSpeed, log }: Dependencies) {
  if (!('watch' in clock)) throw new Error('The simulator needs a clock whose speed can change')
  const only = await holdOnlySimulator(database.locks)
  const { emulator, apiRoot, officers } = await openStage({
    dataDir: config.dataDir,
    clock,
    directory: await database.knowledge.listInstansi(),
    transactions,
  })
  const page = createSimulatorPage({
    emulator,
    clock,
    stage: {
      citizenBotId: CITIZEN_BOT.id,
      // Where the real WhatsApp is switched on, nobody takes up the played one.
      ...(config.whatsapp.kind === 'off'
        ? { whatsapp: { botId: CITIZEN_NUMBER.id, number: CITIZEN_NUMBER.number } }
        : {}),
      staffBotId: STAFF_BOT.id,
      groupId: STAFF_GROUP,
      citizens: CITIZENS.map(({ id }) => id),
      officers: officers.map(({ id, deskName, role, threadId }) => ({
        personId: id,
        instansi: deskName,
        role: ROLE_NAMES[role],
        ...(threadId === undefined ? {} : { threadId }),
      })),
      officeName: config.officeName,
      timeZone: config.timezone,
    },
  })
  const unwatch = clock.watch(onSpeed)
  const remember = () =>
    rememberClock(clock, database.settings).catch((error: unknown) =>
      log.warn({ err: error }, 'The simulated time could not be noted'),
    )
  const timer = setInterval(() => void remember(), REMEMBER_EVERY_MS)
  return {
    apiRoot,
    page,
    async close(): Promise<void> {
      clearInterval(timer)
      unwatch()
      await remember()
      await emulator.close()
      await only.release()
    },
  }
}

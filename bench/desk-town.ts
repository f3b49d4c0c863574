import { randomUUID } from 'node:crypto'
import { instansiIdSchema, officerIdSchema } from '../src/office/index.ts'
import { createEmulator, type Emulator } from '../src/simulator/index.ts'
import type { Database } from '../src/storage/index.ts'
import { BOTS } from './emulator-protocol.ts'

const FIRST_GROUP = -1_009_100_000
const FIRST_OFFICER = 700_001

/** One desk's group, with the officer who sits there. */
export interface Desk {
  instansi: string
  group: number
  key: string
  officer: number
}

/** A local Telegram with both bots and a group for each of these *instansi*, one officer in each. */
export async function openTown(directory: readonly { id: string }[]) {
  const emulator: Emulator = await createEmulator({ clock: { now: () => new Date() } })
  for (const bot of [BOTS.citizen, BOTS.staff]) emulator.addBot(bot)
  const desks = directory.map(({ id: instansi }, index): Desk => {
    const officer = emulator.addPerson({ id: FIRST_OFFICER + index, firstName: 'Petugas' }).id
    const group = FIRST_GROUP - index
    emulator.addGroup({ id: group, title: instansi, supergroup: true, members: [BOTS.staff.id, officer] })
    return { instansi, group, key: `group/${group}`, officer }
  })
  return { emulator, desks, apiRoot: await emulator.listen() }
}

export type Town = Awaited<ReturnType<typeof openTown>>

/** The office knows its desks and officers. */
export async function seatOfficers({ transactions }: Database, desks: readonly Desk[]): Promise<void> {
  await transactions.transact(async (tx) => {
    for (const { instansi: id, group: chatId, officer: telegramId } of desks) {
      const instansi = instansiIdSchema.parse(id)
      await tx.linkDesk({ instansi, chatId, threadId: null })
      await tx.appoint({
        id: officerIdSchema.parse(randomUUID()),
        telegramId,
        name: 'Petugas',
        instansi,
        role: 'petugas',
        decree: null,
        validFrom: new Date(0),
        validUntil: null,
      })
    }
  })
}

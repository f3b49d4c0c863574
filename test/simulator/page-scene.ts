import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Api } from 'grammy'
import { onTestFinished } from 'vitest'
import { type AlarmClock, createSimulatedClock } from '../../src/simulator/clock.ts'
import { createEmulator } from '../../src/simulator/emulator.ts'
import type { Emulator } from '../../src/simulator/model.ts'
import { createSimulatorPage, type Stage } from '../../src/simulator/serve-page.ts'

export const ANI = { id: 1, firstName: 'Ani Lestari' }
export const BUDI = { id: 2, firstName: 'Budi Santoso' }
export const SITI = { id: 11, firstName: 'Siti Rahmawati' }
export const KORNEL = { id: 12, firstName: 'Kornelius Jalung' }
const CITIZEN_BOT = {
  id: 501,
  token: '501:warga',
  username: 'malinau_bot',
  firstName: 'Jawab24 Malinau',
}
const STAFF_BOT = { id: 502, token: '502:petugas', username: 'petugas_bot', firstName: 'Meja Petugas' }
export const ANI_CHAT = `private/${CITIZEN_BOT.id}/${ANI.id}`
export const SITI_CHAT = `private/${STAFF_BOT.id}/${SITI.id}`

export interface PageScene {
  emulator: Emulator
  clock: AlarmClock
  stage: Stage
  handler: (request: Request) => Promise<Response>
  groupId: number
  groupKey: string
  /** The topics of Disdukcapil and of Dishub. */
  dukcapil: number
  dishub: number
  apiRoot: string
  /** The bots' side, as the real bots talk to the emulator. */
  citizenBot: Api
  staffBot: Api
}

/** Two citizens, two officers with a topic each, both bots, and the page's handler; it is 14.05 WITA on a Sunday. */
export async function aPageScene(): Promise<PageScene> {
  const clock = createSimulatedClock(new Date('2026-11-22T06:05:00Z'))
  const emulator = await createEmulator({ clock })
  onTestFinished(() => emulator.close())
  for (const person of [ANI, BUDI, SITI, KORNEL]) emulator.addPerson(person)
  for (const bot of [CITIZEN_BOT, STAFF_BOT]) emulator.addBot(bot)
  const group = emulator.addGroup({
    title: 'Petugas Kabupaten Malinau',
    isForum: true,
    supergroup: true,
    topics: ['Disdukcapil', 'Dishub'],
    members: [SITI.id, KORNEL.id, STAFF_BOT.id],
  })
  const [dukcapil, dishub] = group.topics.map((topic) => topic.threadId)
  if (dukcapil === undefined || dishub === undefined) throw new Error('The group came without its topics')
  const stage: Stage = {
    citizenBotId: CITIZEN_BOT.id,
    staffBotId: STAFF_BOT.id,
    groupId: group.id,
    citizens: [ANI.id, BUDI.id],
    officers: [
      { personId: SITI.id, instansi: 'Disdukcapil', role: 'petugas', threadId: dukcapil },
      { personId: KORNEL.id, instansi: 'Dinas Perhubungan', role: 'pejabat', threadId: dishub },
    ],
    officeName: 'Pemerintah Kabupaten Malinau',
    timeZone: 'Asia/Makassar',
  }
  const apiRoot = await emulator.listen()
  return {
    emulator,
    clock,
    stage,
    handler: createSimulatorPage({ emulator, clock, stage }),
    groupId: group.id,
    groupKey: `group/${group.id}`,
    dukcapil,
    dishub,
    apiRoot,
    citizenBot: new Api(CITIZEN_BOT.token, { apiRoot }),
    staffBot: new Api(STAFF_BOT.token, { apiRoot }),
  }
}

export interface PageServer {
  origin: string
  port: number
  close(): Promise<void>
}

/** Serves the page on a real port, as the web room does; the same `port` again plays a restart. */
export function servePage(fetch: PageScene['handler'], port = 0): Promise<PageServer> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      let closed = false
      const close = () =>
        new Promise<void>((done) => {
          if (closed) return done()
          closed = true
          server.close(() => done())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      onTestFinished(close)
      resolve({ origin: `http://127.0.0.1:${address.port}`, port: address.port, close })
    })
  })
}

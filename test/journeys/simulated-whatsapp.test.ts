import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type Service, startService } from '../../src/main.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { configFor } from '../support/furnish.ts'
import { until } from '../support/until.ts'

/** As much of the page's state as is looked at. */
const stateSchema = z.object({
  citizens: z.array(z.object({ id: z.number(), chatKey: z.string(), whatsappKey: z.string() })),
  group: z.object({ key: z.string() }),
  messages: z.record(
    z.string(),
    z.array(z.object({ messageId: z.number(), from: z.object({ isBot: z.boolean() }), text: z.string() })),
  ),
})

let test: TestDatabase
let dataDir: string
let service: Service
beforeAll(async () => {
  test = await createTestDatabase()
  await test.sql(`UPDATE database_identity SET kind = 'simulator'`)
  dataDir = mkdtempSync(join(tmpdir(), 'jawab24-simulator-'))
  const config = configFor({ apiRoot: 'http://127.0.0.1:9', dataDir, databaseUrl: test.url })
  service = await startService(
    { ...config, mode: { kind: 'simulator' } },
    createLog({ level: 'error', to: { write() {} } }),
  )
})
afterAll(async () => {
  await service.stop()
  await test.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function look() {
  return stateSchema.parse(await (await fetch(`${service.url}/simulator/state`)).json())
}

const acts = (action: object) =>
  fetch(`${service.url}/simulator/act`, {
    method: 'POST',
    headers: { origin: service.url },
    body: JSON.stringify(action),
  })

const reads = (words: RegExp, key: string) =>
  until(async () => (await look()).messages[key]?.find(({ from, text }) => from.isBot && words.test(text)), {
    what: `${words} in ${key}`,
  })

it('lets a citizen of the simulator write on WhatsApp, as the page does, and choose by a word', async () => {
  const [citizen] = (await look()).citizens
  if (!citizen) throw new Error('The simulator has no citizens')
  const { id: personId, whatsappKey: chatKey } = citizen
  const says = (text: string) => acts({ action: 'text', personId, chatKey, text })

  await says('KTP saya hilang, syaratnya apa?')
  expect((await reads(/Terjawab/, chatKey)).text).toMatch(
    /\n\n1\. Terjawab\n2\. Belum, teruskan ke petugas\n\nUntuk memilih, balas dengan/,
  )
  await says('yang kedua')
  await reads(/Nomor tiket: /, chatKey)
  const { group, messages } = await look()
  await reads(/Kanal: WhatsApp/, group.key)
  // Telegram's chat of the same person has nothing to do with it.
  expect(messages[citizen.chatKey] ?? []).toEqual([])
})

it('counts whoever writes there as somebody who came by WhatsApp', async () => {
  const database = await test.open({ kind: 'simulator' })
  const ever = { first: '2020-01-01', last: '2100-01-01' }
  const channel = await until(
    async () => (await database.figures.traffic(ever))?.channels.find(({ came }) => came > 0),
    { what: 'somebody who came' },
  )
  expect(channel).toMatchObject({ channel: 'whatsapp', visitors: 1 })
})

it('lets a citizen of the simulator take a message back on WhatsApp, whose case ends with it', async () => {
  const citizen = (await look()).citizens[1]
  if (!citizen) throw new Error('The simulator has no second citizen')
  const { id: personId, whatsappKey: chatKey } = citizen
  await acts({ action: 'text', personId, chatKey, text: 'kapan jembatan di desa kami diperbaiki?' })
  await reads(/Nomor tiket: /, chatKey)
  const said = (await look()).messages[chatKey]?.find(({ from }) => !from.isBot)
  await acts({ action: 'delete', personId, chatKey, messageId: said?.messageId })
  await reads(/dibatalkan|dihapus|ditarik/i, chatKey)
})

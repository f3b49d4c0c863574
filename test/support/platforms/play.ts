import { createInterface } from 'node:readline'
import { createEmulator, createSimulatedClock, createSimulatorPage } from '../../../src/simulator/index.ts'
import { listen } from '../../../src/web/listen.ts'
import { CITIZEN_BOT, STAFF_BOT } from '../furnish.ts'
import { createFakeWhatsapp } from '../whatsapp/fake-whatsapp.ts'
import { createWhatsappConsole } from './whatsapp-console.ts'

// Telegram and WhatsApp for a service that is started by hand: see README.md.

/** Always the same ports: the service may be stopped and started while this goes on. */
const PORTS = { page: 8_090, telegram: 8_091, whatsapp: 8_092 }
const GROUP = -1_009_000_001
const CITIZENS = [{ id: 31_001, firstName: 'Siti Aminah' }]
const OFFICERS = [
  { id: 32_001, firstName: 'Ratna Sari', instansi: 'diskominfo', role: 'admin' },
  { id: 32_002, firstName: 'Eko Prasetyo', instansi: 'dishub', role: 'petugas' },
]

const clock = createSimulatedClock(new Date())
const emulator = await createEmulator({ clock })
for (const bot of [CITIZEN_BOT, STAFF_BOT]) emulator.addBot(bot)
for (const { id, firstName } of [...CITIZENS, ...OFFICERS]) emulator.addPerson({ id, firstName })
const group = emulator.addGroup({
  id: GROUP,
  title: 'Petugas',
  isForum: true,
  supergroup: true,
  topics: OFFICERS.map(({ instansi }) => instansi),
  members: [...OFFICERS.map(({ id }) => id), STAFF_BOT.id],
})
emulator.setMember(GROUP, STAFF_BOT.id, 'administrator')
const apiRoot = await emulator.listen(PORTS.telegram)
const page = createSimulatorPage({
  emulator,
  clock,
  stage: {
    citizenBotId: CITIZEN_BOT.id,
    staffBotId: STAFF_BOT.id,
    groupId: GROUP,
    citizens: CITIZENS.map(({ id }) => id),
    officers: OFFICERS.map(({ id, instansi, role }, index) => {
      const threadId = group.topics[index]?.threadId
      return { personId: id, instansi, role, ...(threadId === undefined ? {} : { threadId }) }
    }),
    officeName: 'Pemerintah Kabupaten Contoh',
    timeZone: 'Asia/Makassar',
  },
})
const served = await listen(page, { host: '127.0.0.1', port: PORTS.page })
const fake = await createFakeWhatsapp({ port: PORTS.whatsapp })
fake.watchReplies((body, chat) => console.log(`office → ${chat}: ${body}`))

const commands = createWhatsappConsole(fake)
console.log(`Telegram: http://127.0.0.1:${PORTS.page}

For the terminal of the service:

export TELEGRAM_CITIZEN_TOKEN=${CITIZEN_BOT.token}
export TELEGRAM_STAFF_TOKEN=${STAFF_BOT.token}
export TELEGRAM_API_ROOT=${apiRoot}
export WHATSAPP=web
export CHROMIUM_ARGS='${fake.chromiumArgs.map((one) => `"${one}"`).join(' ')}'

WhatsApp, played by what is typed here:

${Object.entries(commands)
  .map(([name, { explains }]) => `  ${name.padEnd(10)}${explains}`)
  .join('\n')}`)

const lines = createInterface({ input: process.stdin })
for await (const line of lines) {
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(line.trim()) ?? []
  const command = commands[name]
  if (command) command.run(rest)
  else if (name !== '') console.log(`No command is called ${name}.`)
}
await served.close(0)
await fake.close()
await emulator.close()

import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/index.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { readScripts } from '../replay/read-script.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { starterDirectory, starterFaq } from '../support/furnish.ts'
import { createRandom } from '../support/random.ts'

const STEPS = 70
/** Longer than anybody waits for a citizen who writes in pieces. */
const QUIET_MS = 60_000
/** After so long nobody goes on with the message before. */
const FRESH_MS = 120_000
/** So many steps are told when something is wrong. */
const TOLD = 12
const COMMANDS = ['/start', '/bantuan', '/status', '/batal', '/standar', '/survei', '/privasi', '/mulai']
const JUMPS_MS = [2_000, 20_000, 600_000, 4 * 3_600_000, 30 * 3_600_000]

/** What a message says of the ticket that it names, and the states in which that is true. */
const CLAIMS: { says: RegExp; states: string[] }[] = [
  { says: /^Nomor tiket: (\w{3}-\w{3})$/m, states: ['referred'] },
  { says: /tiket (\w{3}-\w{3}) sudah dibatalkan/, states: ['withdrawn'] },
  { says: /sudah kami tambahkan ke tiket (\w{3}-\w{3})/, states: ['referred'] },
]

let city: City
afterEach(() => city.close())

describe('whatever a citizen sends, in whatever order', () => {
  it.each([1, 2])(
    'there is always one clear next step, and no word against another (walk %i)',
    async (seed) => {
      city = await openCity()
      const citizen = city.citizen('Siti')
      const random = createRandom(seed)
      const some = <Item>(items: readonly Item[], otherwise: Item): Item =>
        items[Math.floor(random() * items.length)] ?? otherwise
      const { words, isSmallTalk } = whatPeopleSay()
      const told: string[] = []
      const fail = (fault: string) => expect.fail(`${fault}\nAfter:\n${told.slice(-TOLD).join('\n')}`)

      const deeds: [weight: number, deed: () => string | Promise<string>][] = [
        [10, () => write(citizen, some(words, 'halo'))],
        [5, () => press(city, citizen, random)],
        [2, () => write(citizen, some(COMMANDS, '/start'))],
        [1, () => send(citizen, some(words, ''))],
        [1, () => edit(city, citizen, some(words, 'halo'))],
        [3, () => wait(city, some(JUMPS_MS, 0))],
      ]
      for (let step = 0; step < STEPS; step++) {
        // Either it goes on what was said just now, or it comes by itself.
        const isFresh = random() < 0.6
        if (isFresh) await city.pass(FRESH_MS)
        const since = city.happened.length
        const did = await chosen(deeds, random)()
        await city.settled()
        const heard = heardSince(city, citizen, since)
        told.push(did, ...heard.map(({ text }) => `    ${text.replaceAll('\n', ' ').slice(0, 160)}`))
        const isWait = did.startsWith('...')
        const answered = city.happened
          .slice(since)
          .some((one) => one.type === 'button-answered' && one.personId === citizen.id)
        if (heard.length === 0 && !answered && !isWait) {
          const before = city.happened.length
          await city.pass(QUIET_MS)
          const late = heardSince(city, citizen, before)
          told.push('... quiet', ...late.map(({ text }) => `    ${text.replaceAll('\n', ' ').slice(0, 160)}`))
          // In a burst, and to an edit, no further reply is needed if what was said is kept or was but kindness.
          const text = did.replace(/^~ /, '')
          const isBurst = !isFresh || did.startsWith('~')
          const mayBeSilent = isBurst && (isSmallTalk(text) || (await isKept(city, text)))
          if (late.length === 0 && !mayBeSilent) fail('Nobody answered')
          heard.push(...late)
        }
        if (!isWait && heard.filter(({ buttons }) => buttons.length > 0).length > 1)
          fail('More than one choice at a time')
        for (const fault of await contradictions(city, heard)) fail(fault)
      }
    },
  )
})

/** Messages from real-like conversations, in no order, each with one matter at most. */
function whatPeopleSay() {
  const folder = new URL('../replay/conversations/', import.meta.url)
  const knowledge = createKnowledge({ entries: starterFaq(), instansi: starterDirectory() })
  const words = readdirSync(folder)
    .filter((name) => /^\d+\.txt$/.test(name))
    .flatMap((name) => readScripts(readFileSync(new URL(name, folder), 'utf8')))
    .flatMap(({ steps }) => steps.flatMap((step) => (step.type === 'text' ? step.text : [])))
    .filter((text) => !text.startsWith('/') && knowledge.understand(text).length < 2)
  const isSmallTalk = (text: string) =>
    knowledge.understand(text).every(({ verdict }) => verdict.outcome === 'greet')
  return { words, isSmallTalk }
}

function chosen<Deed>(deeds: readonly [number, Deed][], random: () => number): Deed {
  let left = random() * deeds.reduce((sum, [weight]) => sum + weight, 0)
  const found = deeds.find(([weight]) => (left -= weight) < 0) ?? deeds[0]
  if (!found) throw new Error('Nothing to do')
  return found[1]
}

function write(citizen: Actor, text: string): string {
  citizen.says(text)
  return text
}

/** Any button that still stands there, old ones too. */
async function press(city: City, citizen: Actor, random: () => number): Promise<string> {
  const all = citizen
    .heard()
    .flatMap((message) => citizen.buttons(message).map((label) => ({ message, label })))
    .slice(-12)
  const one = all[Math.floor(random() * all.length)]
  if (!one) return '... nothing to press'
  await city.press(
    citizen,
    one.message,
    new RegExp(`^${one.label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  )
  return `>> ${one.label}`
}

function send(citizen: Actor, caption: string): string {
  citizen.sends({ kind: 'photo', caption: caption.slice(0, 200) })
  return `[foto] ${caption}`
}

function edit(city: City, citizen: Actor, text: string): string {
  const last = city.emulator
    .messages(citizen.chat)
    .findLast((one) => one.from.id === citizen.id && !one.media && !one.text.startsWith('/'))
  if (!last) return '... nothing to edit'
  citizen.edits(last, text)
  return `~ ${text}`
}

async function wait(city: City, ms: number): Promise<string> {
  await city.pass(ms)
  return `... ${ms / 60_000} minutes`
}

async function isKept(city: City, did: string): Promise<boolean> {
  const text = did.replace(/^\[foto\] /, '').slice(0, did.startsWith('[foto]') ? 200 : undefined)
  const found = await city.rows('SELECT FROM inquiry_words WHERE text = $1 LIMIT 1', [text])
  return found.length > 0
}

function heardSince(city: City, citizen: Actor, since: number): ChatMessage[] {
  return city.happened
    .slice(since)
    .flatMap((one) =>
      one.type === 'message' && one.chatKey === citizen.chat && one.message.from.isBot ? one.message : [],
    )
}

/** What was said of a ticket is so, and nothing else was said of it at the same time. */
async function contradictions(city: City, heard: readonly ChatMessage[]): Promise<string[]> {
  const faults: string[] = []
  const said = new Map<string, number>()
  for (const { text } of heard)
    for (const [index, { says, states }] of CLAIMS.entries()) {
      const ticket = says.exec(text)?.[1]
      if (ticket === undefined) continue
      if ((said.get(ticket) ?? index) !== index) faults.push(`Two words about ${ticket}`)
      said.set(ticket, index)
      const [found] = await city.rows('SELECT state_name FROM inquiry WHERE ticket = $1', [
        ticket.replace('-', ''),
      ])
      if (!states.includes(String(found?.['state_name'])))
        faults.push(`${ticket} is ${String(found?.['state_name'])}: ${text}`)
    }
  return faults
}

import { COMMANDS } from '../../src/bots/staff/flows/run-command.ts'
import { CITIZEN_COMMANDS } from '../../src/routing/run-citizen-command.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, CITIZEN_BOT } from '../support/city.ts'
import { createRandom } from '../support/random.ts'
import { until } from '../support/until.ts'
import { MATTERS } from './stories.ts'

/** So many of the newest messages of a chat are what somebody looks at. */
const LOOKED_AT = 12

const SENTENCE = 'Pelayanan dibuka pukul delapan pagi sampai pukul dua siang di kantor kami. '

/** What officers write, whatever they reply to. */
const OFFICER_WORDS = [
  'Trayeknya diumumkan hari Jumat pekan ini.',
  'Jembatannya diperbaiki bulan depan.',
  '// tolong dicek dulu ke lapangan',
  'Hubungi 0812-9999-8888 untuk keterangan.',
  'Pakai <b>helm</b> & "jaket", jangan *lupa*.',
  SENTENCE.repeat(50).trim(),
  '31-12-2027',
  'trayek, angkot',
  'lingkungan',
  '...',
]

/** What citizens write besides new questions. */
const CITIZEN_WORDS = [
  'terima kasih ya pak',
  'Tambahan: yang lewat depan rumah sakit',
  'Lokasinya di <i>simpang</i> & pasar',
  'kk hilang',
  SENTENCE.repeat(45).trim(),
  ...Object.values(MATTERS),
]

const JUMPS_MS = [60_000, 10 * 60_000, 40 * 60_000, 5 * HOUR_MS, 14 * HOUR_MS, 30 * HOUR_MS]

/** A button that somebody can press. */
interface Visible {
  message: ChatMessage
  text: string
  data: string
}

/** Everybody who takes part in a walk. */
export interface Company {
  officers: Actor[]
  citizens: Actor[]
}

/** Officers of three desks, a pejabat among them, each of whom has opened the private chat; and citizens. */
export async function gather(city: City): Promise<Company> {
  const officers = [
    city.officer('dishub'),
    city.officer('pupr'),
    city.officer('diskominfo'),
    await city.colleague('dishub', 'Rahmat'),
    await city.colleague('dishub', 'Dewi', { role: 'pejabat' }),
    await city.colleague('diskominfo', 'Joko', { role: 'diskominfo' }),
  ]
  for (const officer of officers) city.inPrivate(officer).says('/start')
  // What PUPR answers waits for approval, by Diskominfo, because PUPR has no pejabat.
  city.officer('diskominfo').says('/persetujuan pupr semua')
  const citizens = ['Siti', 'Budi', 'Ani'].map((name) => city.citizen(name))
  await city.settled()
  return { officers, citizens }
}

/** Somebody does something that the app allows; gives what, for who has to find the fault. */
export function createWalk(city: City, { officers, citizens }: Company, seed: number) {
  const random = createRandom(seed)
  const blocked = new Set<number>()
  let acting: Actor | undefined
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const some = <Item>(items: readonly Item[]): Item => {
    const one = pick(items)
    if (one === undefined) throw new Error('Nothing to choose from')
    return one
  }
  /** How often buttons of this kind were pressed. */
  const pressed = new Map<string, number>()
  /** One of these, the likelier the seldomer its kind came before: so that the ends of long ways are reached. */
  function rarest<Item>(items: readonly Item[], before: (item: Item) => number): Item | undefined {
    const weighed = items.map((item) => ({ item, weight: 1 / (1 + before(item)) ** 2 }))
    let left = random() * weighed.reduce((sum, { weight }) => sum + weight, 0)
    return weighed.find(({ weight }) => (left -= weight) < 0)?.item
  }

  /** An officer at the own desk, or in private. */
  const officer = () => {
    // Whoever began something mostly goes on with it.
    if (acting && random() < 0.6) return acting
    const one = some(officers)
    acting = random() < 0.25 ? city.inPrivate(one) : one
    return acting
  }
  const citizen = () => some(citizens.filter(({ id }) => !blocked.has(id)))
  function newcomer(): Actor {
    const who = city.citizen(`Warga ${citizens.length}`)
    citizens.push(who)
    return who
  }
  const tickets = async () =>
    (await city.rows('SELECT ticket FROM inquiry ORDER BY received_at DESC LIMIT 8')).map(({ ticket }) =>
      String(ticket),
    )

  /** What bots wrote where this person looks, newest last. */
  const seen = (who: Actor, isLookedFor: (message: ChatMessage) => boolean = () => true) =>
    who
      .heard()
      .filter((message) => message.threadId === who.threadId && isLookedFor(message))
      .slice(-LOOKED_AT)

  /** The first button of what the bot made of this person's last words: mostly the one that sends. */
  async function confirm(who: Actor): Promise<string> {
    const own = new Set(
      city.emulator
        .messages(who.chat)
        .flatMap(({ from, messageId }) => (from.id === who.id ? messageId : [])),
    )
    const answered = seen(who, ({ buttons, replyTo }) => buttons.length > 0 && own.has(replyTo ?? -1)).at(-1)
    const first = answered?.buttons[0]?.[0]
    return answered && first
      ? pressOne(who, { message: answered, text: first.text, data: first.callbackData ?? '' })
      : `${who.name} has nothing to confirm`
  }

  async function press(who: Actor): Promise<string> {
    const under = seen(who, ({ buttons }) => buttons.length > 0)
    const found = (random() < 0.5 ? under.slice(-2) : under).flatMap((message) =>
      message.buttons.flat().map(({ text, callbackData = '' }) => ({ message, text, data: callbackData })),
    )
    const chosen = rarest(found, ({ data }) => pressed.get(kindOf(data)) ?? 0)
    return chosen ? pressOne(who, chosen) : `${who.name} finds no button`
  }

  async function pressOne(who: Actor, { message, text, data }: Visible): Promise<string> {
    pressed.set(kindOf(data), (pressed.get(kindOf(data)) ?? 0) + 1)
    const since = city.happened.length
    city.emulator.press(who.id, who.chat, message.messageId, data)
    const told = await until(
      () =>
        city.happened
          .slice(since)
          .find((happening) => happening.type === 'button-answered' && happening.personId === who.id),
      { what: `${who.name} to be told what "${text}" did` },
    )
    const words = told.type === 'button-answered' ? told.text : ''
    return `${who.name} presses "${text}" under "${firstLine(message)}": "${words}"`
  }

  function write(who: Actor, words: string, replyTo?: ChatMessage): string {
    who.says(words, replyTo ? { replyTo } : {})
    return `${who.name} says "${words.slice(0, 40)}"${replyTo ? ` to "${firstLine(replyTo)}"` : ''}`
  }

  async function command(who: Actor, names: string[], further: string[]): Promise<string> {
    const argument = some(['', ...further, ...(await tickets())])
    return write(who, `/${some(names)} ${argument}`.trim())
  }

  async function jump(): Promise<string> {
    const ms = some(JUMPS_MS)
    await city.pass(ms)
    return `${ms / 60_000} minutes pass`
  }

  function block(): string {
    const who = some(citizens)
    const blocks = !blocked.has(who.id) && blocked.size < citizens.length - 1
    if (blocks) blocked.add(who.id)
    else blocked.delete(who.id)
    if (city.emulator.messages(who.chat).length > 0) city.emulator.block(who.id, CITIZEN_BOT.id, blocks)
    return `${who.name} ${blocks ? 'blocks' : 'unblocks'} the bot`
  }

  function edit(who: Actor): string {
    const own = city.emulator.messages(who.chat).filter(({ from, deleted }) => from.id === who.id && !deleted)
    const last = own.at(-1)
    if (!last || last.text.startsWith('/')) return `${who.name} has nothing to edit`
    who.edits(last, `${last.text.slice(0, 3_000)} (diperbaiki)`)
    return `${who.name} edits "${firstLine(last)}"`
  }

  function sendPhoto(who: Actor): string {
    who.sends({ kind: 'photo', caption: random() < 0.5 ? some(CITIZEN_WORDS).slice(0, 200) : '' })
    return `${who.name} sends a photo`
  }

  const deeds: [weight: number, deed: () => Promise<string> | string][] = [
    [30, () => press(officer())],
    [12, () => confirm(officer())],
    [
      16,
      () => {
        const who = officer()
        const asking = seen(who, ({ forceReply, buttons }) => forceReply || buttons.length > 0)
        return write(who, some(OFFICER_WORDS), random() < 0.5 ? asking.at(-1) : pick(seen(who)))
      },
    ],
    [7, () => write(random() < 0.5 ? citizen() : newcomer(), some(Object.values(MATTERS)))],
    [8, () => press(citizen())],
    [6, () => write(citizen(), some(CITIZEN_WORDS))],
    [5, () => command(officer(), Object.keys(COMMANDS), ARGUMENTS)],
    [3, () => jump()],
    [3, () => command(citizen(), Object.keys(CITIZEN_COMMANDS), [])],
    [2, () => edit(random() < 0.5 ? citizen() : officer())],
    [2, () => sendPhoto(citizen())],
    [1, () => block()],
  ]
  const whole = deeds.reduce((sum, [weight]) => sum + weight, 0)

  return async function step(): Promise<string> {
    let left = random() * whole
    const chosen = deeds.find(([weight]) => (left -= weight) < 0) ?? some(deeds)
    const did = await chosen[1]()
    await city.settled()
    return did
  }
}

const ARGUMENTS = [
  'trayek',
  'dishub semua',
  'dishub mati',
  'dishub peringatan',
  'pupr baru 2',
  'pupr mati',
  'Rahmat',
  'hapus',
]

/** What a button does: the version of its data and the letter of its verb. */
const kindOf = (data: string) => data.slice(0, 4)

function firstLine({ text }: ChatMessage): string {
  return text.split('\n')[0]?.slice(0, 60) ?? ''
}

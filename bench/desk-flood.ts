import { setTimeout as sleep } from 'node:timers/promises'
import type { ChatMessage } from '../src/simulator/index.ts'
import type { Desk, Town } from './desk-town.ts'
import { BOTS } from './emulator-protocol.ts'

const FIRST_ASKER = 3_000_001
const FIRST_KNOWING = 4_000_001
const KNOWING = 300
/** Known questions a second meanwhile, at random moments (Poisson). */
const PER_SECOND = 5
/** So often an officer writes an answer meanwhile. */
const PREVIEW_EVERY_MS = 20_000
/** The second one is looked for among what all other citizens wrote. */
const ANSWERS = ['Sedang kami tindak lanjuti.', 'Hubungi Bapak Rahmat di 0812-9999-8888.']
/** Cards that take longer than this don't come any more. */
const PATIENCE_MS = 400_000
const MINUTE_MS = 60_000

export interface Flood {
  /** From the first question to each card, in milliseconds. */
  cardsMs: number[]
  /** Of the cards, in the order in which they stand. */
  tickets: string[]
  /** From an officer's words to the preview. */
  previewsMs: number[]
  /** From a citizen's known question to the reply. */
  repliesMs: number[]
}

/** So many new cases within a minute for one group, while its officer works and other citizens ask what is known. */
export async function flood(
  { emulator }: Town,
  desk: Desk,
  { cases, texts, known }: { cases: number; texts: string[]; known: string[] },
): Promise<Flood> {
  const previewsMs: number[] = []
  const repliesMs: number[] = []
  const cardsMs: number[] = []
  const cards: ChatMessage[] = []
  const askedAt = new Map<string, number>()
  const writtenAt = new Map<number, number>()
  const begunAt = performance.now()
  const unwatch = emulator.watch((happening) => {
    if (happening.type !== 'message' || !happening.message.from.isBot) return
    const { chatKey, message } = happening
    const now = performance.now()
    const asked = askedAt.get(chatKey)
    if (asked !== undefined) {
      askedAt.delete(chatKey)
      repliesMs.push(now - asked)
    }
    if (chatKey !== desk.key) return
    const written = message.replyTo === undefined ? undefined : writtenAt.get(message.replyTo)
    if (written !== undefined) previewsMs.push(now - written)
    else if (/^Tiket \w{3}-\w{3}\n/.test(message.text)) {
      cards.push(message)
      cardsMs.push(now - begunAt)
    }
  })
  const ask = (person: number, text: string) => {
    emulator.addPerson({ id: person, firstName: 'Warga' })
    emulator.sendText(person, `private/${BOTS.citizen.id}/${person}`, text)
  }
  let over = false
  const done = () => over || performance.now() - begunAt > PATIENCE_MS

  async function askAnew(): Promise<void> {
    for (let index = 0; index < cases; index += 1) {
      const early = begunAt + (index * MINUTE_MS) / cases - performance.now()
      if (early > 0) await sleep(early)
      ask(FIRST_ASKER + index, texts[index % texts.length] ?? '')
    }
  }
  async function askKnown(): Promise<void> {
    for (let index = 0; !done(); index += 1) {
      await sleep((-Math.log(1 - Math.random()) / PER_SECOND) * 1_000)
      const person = FIRST_KNOWING + (index % KNOWING)
      const chat = `private/${BOTS.citizen.id}/${person}`
      if (askedAt.has(chat)) continue
      askedAt.set(chat, performance.now())
      ask(person, known[index % known.length] ?? '')
    }
  }
  async function writeAnswers(): Promise<void> {
    while (!done()) {
      await sleep(PREVIEW_EVERY_MS)
      const card = cards.at(-1)
      if (!card || done()) continue
      const words = { replyTo: card.messageId }
      const text = ANSWERS[writtenAt.size % ANSWERS.length] ?? ''
      const { messageId } = emulator.sendText(desk.officer, desk.key, text, words)
      writtenAt.set(messageId, performance.now())
    }
  }
  async function waitForCards(): Promise<void> {
    while (cards.length < cases && !done()) await sleep(50)
    over = true
  }
  await Promise.all([askAnew(), askKnown(), writeAnswers(), waitForCards()])
  await sleep(2_000)
  unwatch()
  if (cards.length < cases) throw new Error(`Only ${cards.length} of ${cases} cards came`)
  const tickets = cards.map(({ text }) => text.slice('Tiket '.length).split('\n')[0]?.replace('-', '') ?? '')
  return { cardsMs, tickets, previewsMs, repliesMs }
}

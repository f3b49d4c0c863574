import { setTimeout as sleep } from 'node:timers/promises'
import { createEmulator } from '../src/simulator/index.ts'
import { BOTS, type Outcome, type Request, requestSchema } from './emulator-protocol.ts'

/** The local Telegram and its citizens, in a process of their own: they must not take the bots' time. */
const emulator = await createEmulator({ clock: { now: () => new Date() } })
for (const bot of Object.values(BOTS)) emulator.addBot(bot)

/** A reply that takes longer than this will not come any more (milliseconds). */
const PATIENCE_MS = 60_000
const FIRST_PERSON = 1_000_001
const people = new Set<number>()

process.on('message', (message) => {
  void serve(requestSchema.parse(message)).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ apiRoot: await emulator.listen() })

async function serve({ number, bot, texts, questions, citizens, perSecond }: Request): Promise<Outcome> {
  const { id: botId } = BOTS[bot]
  const asked = new Map<string, number[]>()
  const repliesMs: number[] = []
  let unexpected = 0
  let lastReplyAt = 0
  const unwatch = emulator.watch((happening) => {
    if (happening.type !== 'message' || !happening.message.from.isBot) return
    const askedAt = asked.get(happening.chatKey)?.shift()
    if (askedAt === undefined) return
    lastReplyAt = performance.now()
    repliesMs.push(lastReplyAt - askedAt)
    if (bot === 'citizen' && happening.message.buttons.length === 0) unexpected += 1
  })
  const ask = (index: number): void => {
    const person = FIRST_PERSON + (index % citizens)
    if (!people.has(person)) people.add(emulator.addPerson({ id: person, firstName: 'Warga' }).id)
    const chat = `private/${botId}/${person}`
    asked.set(chat, [...(asked.get(chat) ?? []), performance.now()])
    emulator.sendText(person, chat, texts[index % texts.length] ?? '')
  }
  const begunAt = performance.now()
  let dueAt = begunAt
  for (let index = 0; index < questions; index += 1) {
    if (perSecond !== null) {
      dueAt += (-Math.log(1 - Math.random()) / perSecond) * 1_000
      const early = dueAt - performance.now()
      // An open loop: a question that is late because this process was busy comes at once.
      if (early > 0) await sleep(early)
    }
    ask(index)
  }
  const giveUpAt = performance.now() + PATIENCE_MS
  while (repliesMs.length < questions) {
    if (performance.now() > giveUpAt)
      throw new Error(`Only ${repliesMs.length} of ${questions} questions were answered`)
    await sleep(5)
  }
  unwatch()
  return { number, tookMs: lastReplyAt - begunAt, repliesMs, unexpected }
}

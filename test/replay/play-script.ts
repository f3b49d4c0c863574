import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, type DeskName, STAFF_BOT } from '../support/city.ts'
import { DESKS } from '../support/furnish.ts'
import { createTranscript } from './transcript.ts'
import type { Medium, Script, Step } from './read-script.ts'

/** People don't type faster. */
const BETWEEN_MS = 3_000
/** What was begun comes to rest in it: choices, quiet times. Nothing falls due so soon that belongs to another day. */
const AFTERWARDS_MS = 5 * 60_000

/** Plays one conversation against the real service, and gives what everybody read, as lines. */
export async function playScript(city: City, { title, steps }: Script): Promise<string> {
  city.clock.set(nextMorning(city.clock.now()))
  const citizen = city.citizen('Warga')
  const transcript = createTranscript(city, citizen)
  for (const [index, step] of steps.entries()) {
    if (index > 0 && step.type !== 'wait') await city.pass(BETWEEN_MS)
    const problem = await take(city, citizen, step)
    await city.settled()
    await transcript.note(describe(step), { problem, together: step.type === 'wait' })
  }
  await wait(city, AFTERWARDS_MS)
  await transcript.note(null, { problem: null, together: true })
  const played = await transcript.text()
  await closeAll(city, citizen)
  return `# ${title}\n${played}\n`
}

/** Nine o'clock in Makassar, so that no conversation hangs on how long the one before it was. */
function nextMorning(now: Date): Date {
  const next = new Date(now)
  next.setUTCHours(1, 0, 0, 0)
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1)
  return next
}

/** Nobody is reminded of it in the next conversation. */
async function closeAll(city: City, citizen: Actor): Promise<void> {
  const open = await city.rows(
    `SELECT i.ticket FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
     WHERE c.address = $1 AND i.wake_at IS NOT NULL`,
    [String(citizen.id)],
  )
  for (const { ticket } of open) citizen.says(`/batal ${String(ticket)}`)
  await city.settled()
}

function describe(step: Step): string {
  switch (step.type) {
    case 'text':
      return step.text
    case 'press':
      return `>> ${step.label}`
    case 'wait':
      return `... ${step.ms / 60_000} menit`
    case 'edit':
      return `~ ${step.text}`
    case 'media':
      return `[${step.what}] ${step.caption}`.trimEnd()
    case 'officer':
      return `!! ${step.does}: ${step.text}`
  }
}

/** Does it; gives what kept the person from it, in words. */
async function take(city: City, citizen: Actor, step: Step): Promise<string | null> {
  switch (step.type) {
    case 'text':
      citizen.says(step.text)
      return null
    case 'press':
      return press(city, citizen, step.label)
    case 'wait':
      await wait(city, step.ms)
      return null
    case 'edit':
      return edit(city, citizen, step.text)
    case 'media':
      send(citizen, step.what, step.caption)
      return null
    case 'officer':
      return actAsOfficer(city, citizen, step)
  }
}

/** Time goes by from one moment at which something happens to the next, so that all of it happens in its order. */
async function wait(city: City, ms: number): Promise<void> {
  const end = city.clock.now().getTime() + ms
  for (;;) {
    const now = city.clock.now()
    const [next] = await city.rows(
      `SELECT min(at) AS at FROM (SELECT wake_at AS at FROM inquiry UNION ALL SELECT not_before FROM outbox WHERE status = 'waiting') x
       WHERE at > $1`,
      [now],
    )
    const at = next?.['at'] instanceof Date ? next['at'].getTime() : Number.POSITIVE_INFINITY
    if (at >= end) break
    await city.pass(at - now.getTime())
  }
  await city.pass(end - city.clock.now().getTime())
}

async function press(city: City, citizen: Actor, label: string): Promise<string | null> {
  const wanted = label.toLowerCase()
  const fits = (text: string): boolean => text.toLowerCase().includes(wanted)
  const message = citizen.heard().findLast((one) => citizen.buttons(one).some(fits))
  const shown = message && citizen.buttons(message).find(fits)
  if (!message || shown === undefined) return 'tombol itu tidak ada'
  await city.press(citizen, message, exactly(shown))
  return null
}

/** A label as an expression that fits nothing else. */
function exactly(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}

function edit(city: City, citizen: Actor, text: string): string | null {
  const last = city.emulator.messages(citizen.chat).findLast(({ from, media }) => !from.isBot && !media)
  if (!last) return 'tidak ada pesan yang dapat diubah'
  citizen.edits(last, text)
  return null
}

function send(citizen: Actor, what: Medium, caption: string): void {
  const words = caption === '' ? {} : { caption }
  const content = new TextEncoder().encode(`${what} ${caption}`)
  switch (what) {
    case 'foto':
      citizen.sends({ kind: 'photo', content, ...words })
      return
    case 'album':
      for (const part of [words, {}])
        citizen.sends({ kind: 'photo', content, mediaGroupId: `album-${citizen.id}`, ...part })
      return
    case 'dokumen':
      citizen.sends({ kind: 'document', fileName: 'berkas.pdf', content, ...words })
      return
    case 'suara':
      citizen.sends({ kind: 'voice', content })
      return
    case 'stiker':
      citizen.sends({ kind: 'sticker' })
      return
  }
}

type OfficerStep = Extract<Step, { type: 'officer' }>

/** What leads to the officer's words: a reply to the card, or what a button under the card asks for. */
const BUTTONS: Record<OfficerStep['does'], RegExp | null> = {
  jawab: null,
  tanya: /^Minta keterangan$/,
  ralat: /^Ralat$/,
}

async function actAsOfficer(city: City, citizen: Actor, { does, text }: OfficerStep): Promise<string | null> {
  const desk = await deskOf(city, citizen, does === 'ralat' ? 'answered' : 'referred')
  if (!desk) return 'tidak ada tiket untuk itu'
  const officer = city.officer(desk.name)
  const card = city.deskMessages(desk.name).findLast((one) => one.text.startsWith(`Tiket ${desk.ticket}\n`))
  if (!card) return 'kartunya tidak ada'
  const button = BUTTONS[does]
  let replyTo: ChatMessage = card
  if (button) {
    if (!officer.buttons(card).some((label) => button.test(label))) return 'tombolnya tidak ada di kartu'
    officer.presses(card, button)
    await city.settled()
    replyTo = city.deskMessages(desk.name).at(-1) ?? card
  }
  const words = officer.says(text, { replyTo })
  await city.settled()
  return (await confirm(city, officer, words)) ? null : 'pratinjaunya tidak muncul'
}

/** Presses *Kirim*, and once more where the filter before sharing asks for it. */
async function confirm(city: City, officer: Actor, words: ChatMessage): Promise<boolean> {
  let confirmed = false
  for (let look = 0; look < 2; look++) {
    const preview = city.emulator
      .messages(officer.chat)
      .findLast((one) => one.messageId > words.messageId && one.from.id === STAFF_BOT.id)
    const label =
      preview && officer.buttons(preview).find((each) => /^(?:Kirim|Tetap kirim|Ya, kirim)/.test(each))
    if (!preview || label === undefined) return confirmed
    await city.press(officer, preview, exactly(label))
    await city.settled()
    confirmed = true
  }
  return confirmed
}

/** The desk that has (or answered) this citizen's newest case. */
async function deskOf(
  city: City,
  citizen: Actor,
  state: 'referred' | 'answered',
): Promise<{ name: DeskName; ticket: string } | null> {
  const [found] = await city.rows(
    `SELECT i.ticket, r.desk_id FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
     JOIN referral r ON r.inquiry_id = i.id
     WHERE c.address = $1 AND i.state_name = $2 ORDER BY i.received_at DESC, r.number DESC LIMIT 1`,
    [String(citizen.id), state],
  )
  const name = DESKS.find((desk) => desk === found?.['desk_id'])
  if (!name) return null
  const ticket = String(found?.['ticket'])
  return { name, ticket: `${ticket.slice(0, 3)}-${ticket.slice(3)}` }
}

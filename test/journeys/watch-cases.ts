import { prepareDeskMessage } from '../../src/bots/staff/render/prepare-desk-message.ts'
import { type InquiryId, inquiryIdSchema, isOpen, type State } from '../../src/routing/index.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { createTexts } from '../../src/texts/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import type { City } from '../support/city.ts'
import { DESKS } from '../support/furnish.ts'

/** What a card must say, state by state; the compiler asks for a new one here. Those without a desk have no card. */
const SAYS: Record<State['name'], RegExp> = {
  gathering: /./,
  placing: /./,
  choosing: /./,
  'answered-at-once': /./,
  redirected: /./,
  referred: /Menunggu|LEWAT TENGGAT/,
  answered: /Dijawab oleh/,
  rejected: /Ditolak oleh/,
  joined: /./,
  noted: /Dicatat sebagai masukan/,
  lapsed: /Ditutup/,
  withdrawn: /Dibatalkan warga/,
}

/** Looks whether everything is as it must be, whatever people did. Close it. */
export async function watchCases(city: City) {
  const database = await city.test.open()
  const { views } = database
  const texts = createTexts({ officeName: city.config.officeName, timeZone: city.config.timezone })
  const gaps = async () => ({ questions: 0, people: 0, unread: 0, gaps: [], single: 0 })

  /** Faults that can be told by the database alone. */
  async function look(): Promise<string[]> {
    const found = await city.rows(
      `SELECT 'update not handled at once' AS fault, id::text AS which FROM inbox WHERE attempts > 0 OR parked_at IS NOT NULL
       UNION ALL SELECT 'message failed: ' || coalesce(fault, ''), message::text FROM outbox WHERE status = 'failed' AND fault <> 'blocked'
       UNION ALL SELECT 'no moment at which something happens', ticket FROM inquiry
         WHERE state_name IN ('gathering', 'placing', 'choosing', 'referred') AND (wake_at IS NULL OR wake_at <= $1)
       UNION ALL SELECT 'not exactly one holder', ticket FROM inquiry i WHERE
         (SELECT count(*) FROM referral r WHERE r.inquiry_id = i.id AND r.until IS NULL) <> CASE WHEN i.state_name = 'referred' THEN 1 ELSE 0 END
       UNION ALL SELECT 'two first answers', inquiry_id::text FROM answer GROUP BY inquiry_id HAVING count(*) FILTER (WHERE number = 1) <> 1
       UNION ALL SELECT 'gap in the history', inquiry_id::text FROM inquiry_event GROUP BY inquiry_id HAVING max(sequence) <> count(*)`,
      [city.clock.now()],
    )
    const errors = city
      .logged()
      .split('\n')
      .filter((line) => /"level":(50|60|"error"|"fatal")/.test(line))
    return [...found.map(({ fault, which }) => `${String(fault)}: ${String(which)}`), ...errors]
  }

  /** Every card that stands in a chat says and offers what it would if it were posted now; who holds a case has one. */
  async function lookAtCards(): Promise<string[]> {
    const faults: string[] = []
    const cards = await city.rows(
      `SELECT d.inquiry_id AS id, d.referral, d.message_id AS "messageId", i.ticket, i.state, r.until IS NULL AS held,
         r.number = max(r.number) OVER (PARTITION BY i.id) AS latest
       FROM inquiry i JOIN referral r ON r.inquiry_id = i.id
       LEFT JOIN desk_message d ON d.inquiry_id = i.id AND d.referral = r.number AND d.kind = 'card' AND d.current
       ORDER BY i.ticket, r.number`,
    )
    for (const { id, referral, messageId, ticket, state, held, latest } of cards) {
      const posted = city.emulator.messages(city.group).find((one) => one.messageId === Number(messageId))
      if (!posted) {
        if (held) faults.push(`${String(ticket)} has no card where it is held`)
        continue
      }
      const inquiry = inquiryIdSchema.parse(id)
      const message = { type: 'card-refresh' as const, inquiry, referral: Number(referral) }
      const fresh = (
        await prepareDeskMessage(
          message,
          { views, texts, gaps, dashboard: async () => null },
          city.clock.now(),
        )
      )()
      if (fresh.type !== 'edit') faults.push(`${String(ticket)} cannot be shown`)
      else if (shown(fresh.content.text, latest) !== shown(posted.text, latest))
        faults.push(
          `The card of ${String(ticket)} is stale:\n${posted.text}\n--- instead of\n${fresh.content.text}`,
        )
      else if (JSON.stringify(fresh.buttons.flat()) !== JSON.stringify(buttonsOf(posted)))
        faults.push(
          `The card of ${String(ticket)} offers other buttons: ${JSON.stringify(buttonsOf(posted))}`,
        )
      const name = stateName(state)
      if (held && !buttonsOf(posted).some(({ label }) => label === 'Jawab'))
        faults.push(`Nobody can answer ${String(ticket)}`)
      if (latest && !SAYS[name].test(posted.text))
        faults.push(`The card of ${String(ticket)} does not say ${name}:\n${posted.text}`)
    }
    return faults
  }

  return {
    look,
    /** Where a holding is shown. */
    async cardOf(inquiry: InquiryId, referral: number): Promise<ChatMessage | undefined> {
      const posted = await views.postedCard(inquiry, referral)
      return city.emulator.messages(city.group).find(({ messageId }) => messageId === posted?.messageId)
    },
    lookAtCards,
    /** The cases that are open, oldest first. */
    async open() {
      const rows = await city.rows('SELECT id, ticket FROM inquiry ORDER BY received_at, id')
      const all = await Promise.all(rows.map(({ id }) => views.inquiry(inquiryIdSchema.parse(id))))
      return all.flatMap((inquiry) => (inquiry && isOpen(inquiry.state) ? [inquiry] : []))
    },
    close: () => database.close(),
  }
}

/** How much time is left passes by itself; and a desk that gave the case away needs to know no more than where it went. */
function shown(text: string, latest: unknown): string {
  const lasting = text.replace(/^Sisa waktu: .*$/m, '').replace(/\n+/g, '\n')
  return latest ? lasting : lasting.slice(lasting.indexOf('Status: '))
}

const buttonsOf = ({ buttons }: ChatMessage) =>
  buttons.flat().map(({ text: label, callbackData: data }) => ({ label, data }))

function stateName(state: unknown): State['name'] {
  const { name } = Object(state)
  const found = Object.keys(SAYS).find((known): known is State['name'] => known === name)
  if (!found) throw new Error(`Unknown state ${String(name)}`)
  return found
}

type Watch = Awaited<ReturnType<typeof watchCases>>

/** Every case that is open is answered by the desk that holds it, by a reply to its card: nowhere is a dead end. */
export async function endCases(city: City, watch: Watch): Promise<void> {
  const admin = city.officer('diskominfo')
  for (const desk of DESKS) admin.says(`/persetujuan ${desk} mati`)
  await city.settled()
  // A message that was set aside becomes a question of its own, and that may leave its citizen another choice.
  for (
    let times = 0;
    (await watch.open()).some(({ state }) => state.name !== 'referred') && times < 3;
    times++
  )
    await city.pass(2 * HOUR_MS)
  for (const { state, ticket, id } of await watch.open()) {
    if (state.name !== 'referred') throw new Error(`${ticket} still waits for its citizen`)
    const held = DESKS.find((desk) => desk === String(state.referral.holder.desk))
    const card = await watch.cardOf(id, state.referral.number)
    if (!held || !card) throw new Error(`${ticket} is held where nobody sits`)
    const who = city.officer(held).in(city.group, card.threadId)
    const { messageId } = who.says('Jawaban penutup untuk tiket itu.', { replyTo: card })
    await city.settled()
    const preview = who.heard().find(({ replyTo }) => replyTo === messageId)
    if (!preview) throw new Error(`No preview for ${ticket}`)
    // What a colleague claimed is asked about twice.
    for (let times = 0; times < 2 && who.buttons(preview).some((label) => /kirim$/i.test(label)); times++) {
      await city.press(who, preview, /kirim$/i)
      await city.settled()
    }
  }
  const left = await watch.open()
  if (left.length > 0) throw new Error(`Still open: ${left.map(({ ticket }) => ticket).join(', ')}`)
}

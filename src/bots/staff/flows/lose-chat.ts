import { type InstansiId, TRIAGE } from '../../../office/index.ts'
import { actOn, type Rules, type Transaction } from '../../../routing/index.ts'
import type { Alarm } from '../scene.ts'
import { postOpenCards } from './post-open-cards.ts'

interface Losing {
  tx: Transaction
  now: Date
  rules: Rules
  alarm: Alarm
}

/** The bot can no longer write to this chat: none of its desks has a place any more. */
export async function loseChat(scene: Losing, chatId: number): Promise<void> {
  await scene.tx.lockDesks()
  await giveUpDesks(scene, await scene.tx.unlinkChat(chatId, scene.now), { chatId })
}

/**
 * One topic of a forum (`threadId` null: the general one) is gone or closed, which Telegram tells only to who tries to
 * write there. A topic that is opened again has to be linked again, as a new one has.
 */
export async function loseTopic(scene: Losing, chatId: number, threadId: number | null): Promise<void> {
  const linked = await scene.tx.lockDesks()
  const there = linked.filter((desk) => desk.chatId === chatId && desk.threadId === threadId)
  for (const { instansi } of there) await scene.tx.unlinkDesk(instansi)
  const desks = there.map(({ instansi }) => instansi)
  await giveUpDesks(scene, desks, { chatId, threadId })
}

/**
 * Triage takes over what these desks held. Cases of a triage that is lost itself wait for its next place, alarmed. The
 * places are locked: a desk that is linked just now would otherwise look as if it had none, and lose its first question.
 */
async function giveUpDesks(
  scene: Losing,
  desks: InstansiId[],
  place: Record<string, number | null>,
): Promise<void> {
  if (desks.length > 0) scene.alarm('desks-lost', { ...place, desks: desks.join(',') })
  if (desks.includes(TRIAGE)) {
    const cases = (await scene.tx.heldBy(TRIAGE)).length
    scene.alarm('triage-lost', { ...place, cases })
  }
  // Not only these: a question may have been referred to a desk just while an earlier loss unlinked it.
  for (const desk of await placeless(scene)) await giveUpCases(scene, desk)
}

/** Triage aside: what it holds could go to nobody else. */
async function placeless({ tx }: Losing): Promise<InstansiId[]> {
  const placed = new Set((await tx.desks()).map(({ instansi }) => instansi))
  return (await tx.directory()).map(({ id }) => id).filter((id) => id !== TRIAGE && !placed.has(id))
}

/** The group has a new id. Its messages stayed behind, so all open cards are posted again. */
export async function followMigration(scene: Losing, from: number, to: number): Promise<void> {
  if (from === to) return
  const desks = await scene.tx.migrateChat(from, to)
  for (const desk of desks) await postOpenCards(scene, desk)
}

async function giveUpCases({ tx, now, rules }: Losing, desk: InstansiId): Promise<void> {
  for (const { id } of await tx.heldBy(desk)) await actOn(tx, id, { type: 'desk-lost' }, now, rules)
}

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

/** The bot can no longer write to this chat: its desks have no place, and triage takes over what they held. */
export async function loseChat(scene: Losing, chatId: number): Promise<void> {
  const desks = await scene.tx.unlinkChat(chatId)
  if (desks.length > 0) scene.alarm('desks-lost', { chatId, desks: desks.join(',') })
  // Not only these: a question may have been referred to a desk just while an earlier loss unlinked it.
  for (const desk of await placeless(scene)) await giveUpCases(scene, desk)
}

/** Triage aside: what it holds could go to nobody else. */
async function placeless({ tx }: Losing): Promise<InstansiId[]> {
  const placed = new Set((await tx.desks()).map(({ instansi }) => instansi))
  return (await tx.directory()).map(({ id }) => id).filter((id) => id !== TRIAGE && !placed.has(id))
}

/**
 * One topic of a forum is gone, closed or deleted, which Telegram tells only to who tries to write there. The desk
 * stays linked, in case the topic is opened again; what it holds goes to triage.
 */
export async function loseTopic(scene: Losing, chatId: number, threadId: number): Promise<void> {
  const linked = await scene.tx.desks()
  const desks = linked.filter((desk) => desk.chatId === chatId && desk.threadId === threadId)
  for (const { instansi } of desks) {
    scene.alarm('topic-lost', { chatId, threadId, desk: instansi })
    await giveUpCases(scene, instansi)
  }
}

/** The group has a new id. Its messages stayed behind, so all open cards are posted again. */
export async function followMigration(scene: Losing, from: number, to: number): Promise<void> {
  const desks = await scene.tx.migrateChat(from, to)
  for (const desk of desks) await postOpenCards(scene, desk)
}

async function giveUpCases({ tx, now, rules }: Losing, desk: InstansiId): Promise<void> {
  for (const { id } of await tx.heldBy(desk)) await actOn(tx, id, { type: 'desk-lost' }, now, rules)
}

import { blockAuthor, liftBlock, parseTicket } from '../../../routing/index.ts'
import type { BlockButton } from '../block-buttons.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { hindranceTo } from '../scope.ts'

/** `/blokir`: who reaches no desk for a while, for *Diskominfo*'s admins; `/blokir 7K3-F9Q` asks why the author of that case should not. */
export async function manageBlocks(scene: Scene, typed: string): Promise<void> {
  const { officer, tx, now } = scene
  if (!officer) return sayNotRegistered(scene)
  const hindrance = await hindranceTo({ ...scene, officer })
  if (hindrance) return say(scene, hindrance)
  if (typed.trim() === '') return reply(scene, { type: 'blocks', again: false })
  const ticket = parseTicket(typed)
  const id = ticket && (await tx.inquiryByTicket(ticket))
  const inquiry = id && (await tx.lockInquiry(id))
  if (!inquiry) return say(scene, 'ticket-unknown')
  if (inquiry.erased) return say(scene, 'closed', { inquiry: inquiry.id })
  const block = await tx.blockOf(inquiry.person, now)
  if (block) return say(scene, 'blocked-before', { inquiry: inquiry.id, at: block.until })
  await reply(scene, { type: 'block-question', inquiry: inquiry.id, reason: null, days: null })
}

/** Reason, length, then "Ya": each button carries what was chosen before, so that nothing is kept of what nobody confirms. */
export async function pressBlockButton(scene: OfficerScene, button: BlockButton): Promise<PressAnswer> {
  const hindrance = await hindranceTo(scene)
  if (hindrance) return pressAnswer(hindrance)
  switch (button.verb) {
    case 'block-why':
      return askNext(scene, { inquiry: button.author, reason: button.why, days: null })
    case 'block-for':
      return askNext(scene, { inquiry: button.author, reason: button.why, days: button.days })
    case 'block-no':
      await say(scene, 'draft-cancelled')
      return pressAnswer('cancelled')
    case 'block-yes':
      return confirm(scene, button)
    case 'unblock':
      return lift(scene, button)
  }
}

type Question = Extract<Parameters<typeof reply>[1], { type: 'block-question' }>

async function askNext(scene: OfficerScene, question: Omit<Question, 'type'>): Promise<PressAnswer> {
  await reply(scene, { type: 'block-question', ...question })
  return pressAnswer('received')
}

async function confirm(
  scene: OfficerScene,
  { author, why: reason, days }: Extract<BlockButton, { days: number }>,
): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const outcome = await blockAuthor(tx, { inquiry: author, reason, days, officer }, now, rules)
  if (outcome === 'closed') return pressAnswer('old-button')
  await reply(scene, { type: 'blocks', again: true })
  return pressAnswer(outcome === 'blocked' ? 'author-blocked' : 'author-blocked-before', { inquiry: author })
}

async function lift(
  scene: OfficerScene,
  { block: id }: Extract<BlockButton, { block: unknown }>,
): Promise<PressAnswer> {
  const block = await liftBlock(scene.tx, id, scene.officer.id, scene.now, scene.rules)
  await reply(scene, { type: 'blocks', again: true })
  return block ? pressAnswer('author-unblocked', { inquiry: block.inquiry }) : pressAnswer('old-button')
}

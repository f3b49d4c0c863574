import { mayRead, TRIAGE } from '../../../office/index.ts'
import { type InquiryId, parseTicket } from '../../../routing/index.ts'
import { mayAct } from '../case-standing.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { desksHere } from '../scope.ts'

/** `/tiket 7K3-F9Q`: one case with its history, for officers of a desk that has or had it, and for *Diskominfo*. */
export async function showTicket(scene: Scene, typed: string): Promise<void> {
  const { tx, officer } = scene
  if (!officer) return sayNotRegistered(scene)
  const ticket = parseTicket(typed)
  const id = ticket && (await tx.inquiryByTicket(ticket))
  if (!id) return say(scene, 'ticket-unknown')
  if (!(await showCase({ ...scene, officer }, id))) await say(scene, 'case-not-yours')
}

/**
 * False where this officer may not read it. In a group that is no desk of the case it is not shown either: the others
 * there would read along. In private it comes with the buttons of its card.
 */
export async function showCase(scene: OfficerScene, id: InquiryId): Promise<boolean> {
  const { tx, officer, place, now } = scene
  const inquiry = await tx.lockInquiry(id)
  const holders = await tx.holdersOf(id)
  if (!inquiry || !mayRead(officer, holders)) return false
  const here = place.private ? [] : await desksHere(scene)
  if (!place.private && !here.some((desk) => desk === TRIAGE || holders.includes(desk))) {
    await say(scene, 'ask-in-private')
    return true
  }
  const act = place.private && mayAct(inquiry, officer)
  await reply(scene, { type: 'case', inquiry: id, act })
  await tx.audit({ at: now, officer: officer.id, act: 'case-viewed', inquiry: id, detail: {} })
  return true
}

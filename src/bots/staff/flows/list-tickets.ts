import { maySitAt } from '../../../office/index.ts'
import type { StaffButton } from '../callback-data.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { desksHere } from '../scope.ts'
import { showCase } from './show-case.ts'

type ListButton = Extract<StaffButton, { verb: 'tickets' | 'show' }>

/** `/tiket`: what the desk here still has to answer; in private, what the officer's own desk has. */
export async function listTickets(scene: Scene): Promise<void> {
  const { tx, officer } = scene
  if (!officer) return sayNotRegistered(scene)
  const here = scene.place.private ? [officer.instansi] : await desksHere(scene)
  const own = here.filter((desk) => maySitAt(officer, desk))
  const [first] = here
  if (own.length === 0 && first) return say(scene, 'not-your-instansi', { instansi: first })
  // A group that isn't anybody's desk: the officer's own cases.
  for (const desk of here.length > 0 ? own : [officer.instansi]) {
    if ((await tx.heldBy(desk, 1)).length === 0) await say(scene, 'no-open-tickets', { instansi: desk })
    else await reply(scene, { type: 'open-tickets', desk })
  }
}

/** Turning a page of the list, or opening one of its cases. */
export async function pressListButton(scene: OfficerScene, button: ListButton): Promise<PressAnswer> {
  if (button.verb === 'show') {
    return pressAnswer((await showCase(scene, button.shown)) ? 'received' : 'case-not-yours')
  }
  const { desk, page } = button
  if (!maySitAt(scene.officer, desk)) return pressAnswer('not-your-instansi', { instansi: desk })
  await reply(scene, { type: 'open-tickets', desk, page })
  return pressAnswer('received')
}

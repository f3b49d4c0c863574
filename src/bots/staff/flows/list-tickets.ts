import { type InstansiId, maySitAt } from '../../../office/index.ts'
import { reply, type Scene, say } from '../scene.ts'

/** `/tiket`: what the desk here still has to answer; in private, what the officer's own desk has. */
export async function listTickets(scene: Scene): Promise<void> {
  const { tx, officer } = scene
  if (!officer) return say(scene, 'not-registered')
  const here = scene.place.private ? [officer.instansi] : await desksHere(scene)
  const own = here.filter((desk) => maySitAt(officer, desk))
  const [first] = here
  if (own.length === 0 && first) return say(scene, 'not-your-instansi', { instansi: first })
  // A group that isn't anybody's desk: the officer's own cases.
  for (const desk of here.length > 0 ? own : [officer.instansi]) {
    if ((await tx.heldBy(desk)).length === 0) await say(scene, 'no-open-tickets', { instansi: desk })
    else await reply(scene, { type: 'open-tickets', desk })
  }
}

async function desksHere({ tx, place }: Scene): Promise<InstansiId[]> {
  const linked = await tx.desks()
  return linked
    .filter(({ chatId, threadId }) => chatId === place.chatId && threadId === place.threadId)
    .map(({ instansi }) => instansi)
}

import { type InstansiId, maySitAt, supervises, TRIAGE } from '../../office/index.ts'
import type { OfficerScene, Scene } from './scene.ts'

/** Whose cases may be shown here; `desk` null: everybody's. */
export type Scope = { may: true; desk: InstansiId | null } | { may: false; instansi: InstansiId | null }

/** The desks that have their place here. */
export async function desksHere({ tx, place }: Pick<Scene, 'tx' | 'place'>): Promise<InstansiId[]> {
  const linked = await tx.desks()
  return linked
    .filter(({ chatId, threadId }) => chatId === place.chatId && threadId === place.threadId)
    .map(({ instansi }) => instansi)
}

/**
 * In private the officer's own cases, and all of them for who supervises. In a group only those of the desk that sits
 * there, whoever asks: the others in it read along.
 */
export async function scopeHere(scene: OfficerScene): Promise<Scope> {
  const { officer, place } = scene
  const everything = supervises(officer)
  if (place.private) return { may: true, desk: everything ? null : officer.instansi }
  const here = await desksHere(scene)
  const own = here.find((desk) => maySitAt(officer, desk))
  if (!own) return { may: false, instansi: here[0] ?? null }
  return { may: true, desk: everything ? null : own }
}

/** Register and blocks are for *Diskominfo*'s admins, where nobody else reads along. Null: nothing hinders. */
export async function hindranceTo(scene: OfficerScene): Promise<'diskominfo-only' | 'ask-in-private' | null> {
  if (scene.officer.role !== 'diskominfo') return 'diskominfo-only'
  if (scene.place.private || (await desksHere(scene)).includes(TRIAGE)) return null
  return 'ask-in-private'
}

import { supervises, TRIAGE } from '../../../office/index.ts'
import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { desksHere } from '../scope.ts'

/** `/pelanggaran`: deadlines that passed and of which nobody has said why; at the triage desk, or in private. */
export async function listBreaches(scene: Scene): Promise<void> {
  const { officer, place } = scene
  if (!officer) return sayNotRegistered(scene)
  if (!supervises(officer)) return say(scene, 'supervision-only')
  if (!place.private && !(await desksHere(scene)).includes(TRIAGE)) return say(scene, 'ask-in-private')
  await reply(scene, { type: 'breaches' })
}

import { reply, type Scene, sayNotRegistered } from '../scene.ts'

/** The period that `/celah` looks back on. */
const DAYS = 30

/** `/celah`: what citizens ask in vain; *Diskominfo* sees all of it, other officers what their own desk had. */
export async function listGaps(scene: Scene): Promise<void> {
  const { officer } = scene
  if (!officer) return sayNotRegistered(scene)
  const desk = officer.role === 'diskominfo' ? null : officer.instansi
  await reply(scene, { type: 'knowledge-gaps', desk, days: DAYS })
}

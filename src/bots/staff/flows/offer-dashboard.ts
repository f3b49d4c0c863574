import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'

/** `/dasbor`: a way into the dashboard, for whoever writes it; in private, where nobody else can take it. */
export async function offerDashboard(scene: Scene): Promise<void> {
  const { officer, place } = scene
  if (!officer) return sayNotRegistered(scene)
  if (!place.private) return say(scene, 'dashboard-in-private')
  await reply(scene, { type: 'dashboard-link', officer: officer.id })
}

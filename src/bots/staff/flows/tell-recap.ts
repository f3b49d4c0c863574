import { localTime, momentOf } from '../../../office/index.ts'
import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { scopeHere } from '../scope.ts'

/** `/rekap`: today and this week, of the own *instansi*; of all for who supervises. */
export async function tellRecap(scene: Scene): Promise<void> {
  const { officer, now, rules } = scene
  if (!officer) return sayNotRegistered(scene)
  const scope = await scopeHere({ ...scene, officer })
  if (!scope.may && scope.instansi !== null)
    return say(scene, 'not-your-instansi', { instansi: scope.instansi })
  // A group that isn't anybody's desk: figures name nobody.
  const desk = scope.may ? scope.desk : officer.instansi
  const { year, month, day, weekday } = localTime(now, rules.timeZone)
  const midnight = (of: number) =>
    momentOf({ year, month, day: of, hour: 0, minute: 0 }, rules.timeZone).toISOString()
  // Weeks begin on Monday.
  const monday = day - ((weekday + 6) % 7)
  await reply(scene, { type: 'recap', desk, today: midnight(day), week: midnight(monday) })
}

import { readOfficerNumber, type Registered } from '../../../office/index.ts'
import {
  proposeChange,
  type RegisterChange,
  type RegisterRefusal,
  type DeskNotice,
} from '../../../routing/index.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { hindranceTo } from '../scope.ts'
import { readOfficerChange } from './read-officer-change.ts'

/** What is said when the register stays as it is. */
export const REFUSALS = {
  'last-admin': 'last-admin',
  removed: 'officer-gone',
  moved: 'officer-moved',
  'unknown-instansi': 'register-instansi-unknown',
  'needs-decree': 'register-has-no-decree',
  'ends-too-early': 'register-ends-too-early',
  'already-over': 'register-already-over',
  'no-change': 'register-no-change',
} as const satisfies Record<RegisterRefusal['refused'], DeskNotice>

/**
 * `/petugas`: the register, for *Diskominfo*'s admins; `/petugas P12` one officer, `/petugas hapus P12` and `/petugas ubah P12
 * peran=pejabat …` after a question.
 */
export async function manageRegister(scene: Scene, typed: string): Promise<void> {
  const { officer, tx } = scene
  if (!officer) return sayNotRegistered(scene)
  const admin = { ...scene, officer }
  const hindrance = await hindranceTo(admin)
  if (hindrance) return say(scene, hindrance)
  const [, verb = '', id = '', rest = ''] = /^(hapus|ubah)?\s*(\S*)\s*([\s\S]*)$/i.exec(typed.trim()) ?? []
  if (verb === '' && id === '') return reply(scene, { type: 'register' })
  const number = readOfficerNumber(id)
  if (number === null || (rest !== '' && verb.toLowerCase() !== 'ubah')) return say(scene, 'register-usage')
  const found = await tx.registered(number)
  if (!found) return say(scene, 'officer-unknown')
  if (verb === '') return reply(scene, { type: 'registered-officer', number, again: false })
  if (verb.toLowerCase() === 'hapus') return askAbout(admin, found, null)
  const change = readOfficerChange(await tx.directory(), rest)
  return typeof change === 'string' ? say(scene, change) : askAbout(admin, found, change)
}

/** Shows what would be done, with Ya and Batal. */
export async function askAbout(
  scene: OfficerScene,
  officer: Registered,
  change: RegisterChange['change'],
): Promise<void> {
  const { tx, now, rules } = scene
  const asked = await proposeChange(tx, { by: scene.officer, officer, change }, now, rules)
  if (typeof asked === 'object') return say(scene, REFUSALS[asked.refused])
  await reply(scene, { type: 'register-change', change: asked, again: false })
}

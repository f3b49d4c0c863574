import { type InstansiId, type Officer, readOfficerNumber } from '../../../office/index.ts'
import { deputiesOf, deputiesSetting } from '../../../routing/index.ts'
import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { nameInstansi } from '../search-instansi.ts'

/**
 * `/wakil NAMA` (or a number, `/wakil P12`): that officer stands in for the *pejabat* who names them; `/wakil hapus` ends it, `/wakil` tells who does.
 * *Diskominfo* names the *instansi* first: `/wakil dishub NAMA`.
 */
export async function nameDeputy(scene: Scene, typed: string): Promise<void> {
  const { tx, officer, now } = scene
  if (!officer) return sayNotRegistered(scene)
  if (officer.role === 'petugas') return say(scene, 'deputy-not-allowed')
  const { instansi, name } = await read(scene, officer, typed)
  if (!instansi) return say(scene, 'deputy-usage')
  if (name === '') {
    const officers = [...(await deputiesOf(tx, instansi))]
    return reply(scene, { type: 'deputies', instansi, officers })
  }
  const named = /^hapus$/i.test(name) ? [] : await find(scene, instansi, name)
  if (!named) return say(scene, 'deputy-unknown', { instansi })
  const officers = named.map(({ id }) => id)
  await tx.saveSetting(deputiesSetting(instansi), officers, now)
  const detail = { instansi, deputy: officers[0] ?? null }
  await tx.audit({ at: now, officer: officer.id, act: 'deputy-named', inquiry: null, detail })
  await reply(scene, { type: 'deputies', instansi, officers })
}

/** *Diskominfo*'s admins have no *instansi* of their own to speak for. */
async function read(
  { tx }: Scene,
  officer: Officer,
  typed: string,
): Promise<{ instansi: InstansiId | null; name: string }> {
  if (officer.role === 'pejabat') return { instansi: officer.instansi, name: typed.trim() }
  const [first = '', ...rest] = typed.trim().split(/\s+/)
  return { instansi: first === '' ? null : nameInstansi(await tx.directory(), first), name: rest.join(' ') }
}

/** The one officer in force there with this number or whose name fits, or null: two who fit are as good as none. */
async function find({ tx, now }: Scene, instansi: InstansiId, name: string): Promise<Officer[] | null> {
  const there = (await tx.officersInForce(now)).filter((one) => one.instansi === instansi)
  const number = readOfficerNumber(name)
  const named = number === null ? null : await tx.registered(number)
  if (named) return there.some(({ id }) => id === named.id) ? [named] : null
  const whole = there.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  const fitting =
    whole.length > 0 ? whole : there.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()))
  return fitting.length === 1 ? fitting : null
}

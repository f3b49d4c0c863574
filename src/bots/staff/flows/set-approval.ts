import { approvalSetting, findReleasers, readApprovalMode } from '../../../routing/index.ts'
import { reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { nameInstansi } from '../search-instansi.ts'

/** `/persetujuan INSTANSI MODE`: which answers of that *instansi* a *pejabat* sees first. */
export async function setApproval(scene: Scene, typed: string): Promise<void> {
  const { tx, officer, now } = scene
  if (!officer) return sayNotRegistered(scene)
  if (officer.role !== 'diskominfo') return say(scene, 'diskominfo-only')
  const [name = '', ...words] = typed.trim().split(/\s+/)
  const mode = readApprovalMode(words.join(' '))
  if (!mode) return say(scene, 'approval-usage')
  const instansi = nameInstansi(await tx.directory(), name)
  if (!instansi) return say(scene, 'link-unknown')
  await tx.saveSetting(approvalSetting(instansi), mode, now)
  const detail = { instansi, ...mode }
  await tx.audit({ at: now, officer: officer.id, act: 'approval-set', inquiry: null, detail })
  const { by } = await findReleasers(tx, instansi, officer.id, now)
  await reply(scene, { type: 'approval-mode', instansi, mode, alone: by === 'diskominfo' })
}

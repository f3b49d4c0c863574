import {
  type Draft,
  findTemplate,
  keepTemplate,
  type TemplateId,
  type TemplateRefusal,
} from '../../../routing/index.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import type { Replied, StaffIncoming } from '../staff-incoming.ts'
import { useTemplate } from './use-template.ts'

type Command = Extract<StaffIncoming, { type: 'command' }>

/**
 * `/template`: the list; `/template NAMA`: that one, on the case that is replied to; `simpan`, `ubah` and `hapus` keep them.
 * Always those of the officer's own *instansi*, wherever it is typed.
 */
export async function runTemplateCommand(scene: Scene, { argument, replied }: Command): Promise<void> {
  const { officer } = scene
  if (!officer) return sayNotRegistered(scene)
  const acting = { ...scene, officer }
  const [verb = '', name = ''] = argument.split(/\s+/)
  switch (verb.toLowerCase()) {
    case '':
      return listTemplates(acting, replied)
    case 'simpan':
      return keep(acting, 'make', argument, replied)
    case 'ubah':
      return keep(acting, 'change', argument, replied)
    case 'hapus':
      return name === '' ? say(scene, 'template-usage') : show(acting, name, 'remove')
    case 'lihat':
      return show(acting, name, 'shown')
    default:
      return use(acting, argument, replied)
  }
}

async function listTemplates(scene: OfficerScene, replied: Replied | null): Promise<void> {
  const { instansi } = scene.officer
  const about = replied && (await scene.tx.deskReference(scene.place.chatId, replied.messageId))
  const { inquiry = null, referral = null } = about ?? {}
  await reply(scene, { type: 'templates', instansi, inquiry, referral })
}

async function show(scene: OfficerScene, name: string, why: 'shown' | 'remove'): Promise<void> {
  const template = await findTemplate(scene.tx, scene.officer, name)
  if (!template) return say(scene, 'template-unknown')
  await reply(scene, { type: 'template', template: template.id, why })
}

/** The text stands behind the name, or is what is replied to: a colleague's words, or the draft under a preview. */
async function keep(
  scene: OfficerScene,
  how: 'make' | 'change',
  argument: string,
  replied: Replied | null,
): Promise<void> {
  const [, name = '', typed = ''] = /^\S+\s+(\S+)\s*([\s\S]*)$/.exec(argument) ?? []
  if (name === '') return say(scene, 'template-usage')
  const text = typed.trim() === '' && replied ? await wordsOf(scene, replied) : typed
  if (isInternalNote(text)) return say(scene, 'note-kept')
  const given = { officer: scene.officer, how, name, text }
  const outcome = await keepTemplate(scene.tx, given, scene.now)
  if (isRefusal(outcome)) return say(scene, outcome.refused)
  await reply(scene, { type: 'template', template: outcome, why: how === 'make' ? 'made' : 'changed' })
}

/** What the bot wrote is no template, but the answer that its preview shows may be one. */
async function wordsOf({ tx, officer, place }: OfficerScene, replied: Replied): Promise<string> {
  if (!replied.toBot) return replied.text
  const reference = await tx.deskReference(place.chatId, replied.messageId)
  const draft = reference?.draft ? await tx.lockDraft(reference.draft) : null
  return draft?.officer === officer.id && draft.content.type === 'answer' ? draft.content.text : ''
}

async function use(scene: OfficerScene, name: string, replied: Replied | null): Promise<void> {
  const { tx, officer, place } = scene
  const template = await findTemplate(tx, officer, name)
  if (!template) return say(scene, 'template-unknown')
  const about = replied && (await tx.deskReference(place.chatId, replied.messageId))
  if (!about) return reply(scene, { type: 'template', template: template.id, why: 'shown' })
  const draft = about.draft === null ? null : await tx.lockDraft(about.draft)
  if (draft && draft.content.type !== 'answer') return say(scene, 'template-needs-case')
  await useTemplate(scene, template, about, isOwn(draft, officer.id) ? draft : null)
}

function isOwn(draft: Draft | null, officer: OfficerScene['officer']['id']): boolean {
  return draft?.officer === officer && (draft.status === 'open' || draft.status === 'submitted')
}

function isRefusal(outcome: TemplateId | TemplateRefusal): outcome is TemplateRefusal {
  return typeof outcome === 'object'
}

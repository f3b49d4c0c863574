import type { InstansiId, Officer } from '../../office/index.ts'
import { templatesSubject } from '../administration/former-value.ts'
import type { Transaction } from '../transaction.ts'
import {
  LONGEST_TEMPLATE,
  MOST_TEMPLATES,
  type Template,
  type TemplateId,
  templateNameSchema,
} from './template.ts'

type Tx = Pick<
  Transaction,
  | 'templatesOf'
  | 'templateNamed'
  | 'lockTemplate'
  | 'saveTemplate'
  | 'removeTemplate'
  | 'keepFormer'
  | 'audit'
>

export interface TemplateRefusal {
  refused:
    | 'template-name'
    | 'template-empty'
    | 'template-too-long'
    | 'template-exists'
    | 'template-unknown'
    | 'too-many-templates'
}

/** Words with which the command continues in another way can't be names. */
const TAKEN = new Set(['simpan', 'ubah', 'hapus', 'lihat'])

interface Kept {
  officer: Officer
  /** Whose; by default the officer's own. */
  instansi?: InstansiId
  how: 'make' | 'change'
  name: string
  text: string
}

/** Makes a template of an *instansi*, or (`how`) changes one that is there; an audited act. */
export async function keepTemplate(
  tx: Tx,
  { officer, instansi = officer.instansi, how, name: typed, text: words }: Kept,
  now: Date,
): Promise<TemplateId | TemplateRefusal> {
  const name = templateNameSchema.safeParse(typed)
  if (!name.success || TAKEN.has(name.data)) return { refused: 'template-name' }
  const text = words.trim()
  if (text === '') return { refused: 'template-empty' }
  if (text.length > LONGEST_TEMPLATE) return { refused: 'template-too-long' }
  const former = await tx.templateNamed(instansi, name.data)
  if (how === 'make' && former) return { refused: 'template-exists' }
  if (how === 'change' && !former) return { refused: 'template-unknown' }
  if (!former && (await tx.templatesOf(instansi)) >= MOST_TEMPLATES) return { refused: 'too-many-templates' }
  if (former) await keepFormer(tx, { officer, template: former }, now)
  const id = await tx.saveTemplate({ instansi, name: name.data, text, officer: officer.id }, now)
  const act = former ? 'template-changed' : 'template-made'
  await tx.audit({ at: now, officer: officer.id, act, inquiry: null, detail: { template: id, instansi } })
  return id
}

/** The template of this name at the officer's own *instansi*. */
export async function findTemplate(tx: Tx, officer: Officer, typed: string): Promise<Template | null> {
  const name = templateNameSchema.safeParse(typed)
  return name.success ? tx.templateNamed(officer.instansi, name.data) : null
}

/** The template, when it belongs to the officer's own *instansi*. */
export async function ownTemplate(tx: Tx, officer: Officer, id: TemplateId): Promise<Template | null> {
  const template = await tx.lockTemplate(id)
  return template?.instansi === officer.instansi ? template : null
}

/** Removes it; an audited act. */
export async function dropTemplate(
  tx: Tx,
  { officer, template }: { officer: Officer; template: Template },
  now: Date,
): Promise<void> {
  const { id, instansi } = template
  await keepFormer(tx, { officer, template }, now)
  await tx.removeTemplate(id)
  const detail = { template: id, instansi }
  await tx.audit({ at: now, officer: officer.id, act: 'template-removed', inquiry: null, detail })
}

async function keepFormer(
  tx: Tx,
  { officer, template: { instansi, name, text } }: { officer: Officer; template: Template },
  now: Date,
): Promise<void> {
  await tx.keepFormer(templatesSubject(instansi), { name, text }, officer.id, now)
}

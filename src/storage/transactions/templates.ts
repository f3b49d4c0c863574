import { templateIdSchema, templateSchema, type Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import type { Session } from './session.ts'

const FIELDS = 'id, instansi_id AS instansi, name, text'
const LOCK = `SELECT ${FIELDS} FROM answer_template WHERE id = $1 FOR UPDATE`
const NAMED = `SELECT ${FIELDS} FROM answer_template WHERE instansi_id = $1 AND name = $2 FOR UPDATE`
const COUNT = 'SELECT count(*)::int AS count FROM answer_template WHERE instansi_id = $1'
const SAVE = `INSERT INTO answer_template (instansi_id, name, text, officer_id, updated_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (instansi_id, name) DO UPDATE SET text = EXCLUDED.text, officer_id = EXCLUDED.officer_id,
    updated_at = EXCLUDED.updated_at
  RETURNING id`
const REMOVE = 'DELETE FROM answer_template WHERE id = $1'

type Part = Pick<
  Transaction,
  'templatesOf' | 'templateNamed' | 'lockTemplate' | 'saveTemplate' | 'removeTemplate'
>

/** Canned answers. */
export function createTemplates(session: Session): Part {
  const one = async (text: string, values: unknown[]) => {
    const [row] = await session.query(text, values)
    return row ? templateSchema.parse(row) : null
  }
  return {
    async templatesOf(instansi) {
      const [row] = await session.query<{ count: number }>(COUNT, [instansi])
      return row?.count ?? 0
    },
    templateNamed: (instansi, name) => one(NAMED, [instansi, storable(name)]),
    lockTemplate: (id) => one(LOCK, [id]),
    async saveTemplate({ instansi, name, text, officer }, now) {
      const values = [instansi, storable(name), storable(text), officer, now]
      const [row] = await session.query<{ id: number }>(SAVE, values)
      return templateIdSchema.parse(row?.id)
    },
    async removeTemplate(id) {
      session.send(REMOVE, [id])
    },
  }
}

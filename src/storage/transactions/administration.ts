import { z } from 'zod'
import { instansiSchema, officerIdSchema } from '../../office/index.ts'
import type { Transaction } from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { REVISION } from '../knowledge-revision.ts'
import { ENTRY_COLUMNS, entrySchema } from './publish-entry.ts'
import type { Session } from './session.ts'

const KEEP = 'INSERT INTO former_value (subject, value, replaced_at, officer_id) VALUES ($1, $2, $3, $4)'
const FORMER = `SELECT id, subject, value, replaced_at AS "replacedAt", officer_id AS officer FROM former_value WHERE id = $1`
const LOCK = `SELECT id, name, aliases, duties, closed_at IS NOT NULL AS closed FROM instansi WHERE id = $1 FOR UPDATE`
const SAVE = `INSERT INTO instansi (id, name, aliases, duties, updated_at) VALUES ($1, $2, $3::text[], $4, $5)
  ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, aliases = EXCLUDED.aliases, duties = EXCLUDED.duties,
    updated_at = EXCLUDED.updated_at`
const CLOSE = 'UPDATE instansi SET closed_at = $2 WHERE id = $1'
const ENTRIES = `SELECT ${ENTRY_COLUMNS} FROM faq WHERE instansi_id = $1 AND current ORDER BY id FOR UPDATE`
const RAISE_REVISION = `INSERT INTO tally (name, count) VALUES ($1, 1)
  ON CONFLICT (name) DO UPDATE SET count = tally.count + 1`

const rowSchema = instansiSchema.extend({ closed: z.boolean() })
const formerSchema = z.object({
  id: z.int(),
  subject: z.string(),
  value: z.unknown(),
  replacedAt: z.date(),
  officer: officerIdSchema.nullable(),
})

type Part = Pick<
  Transaction,
  'keepFormer' | 'formerValue' | 'saveInstansi' | 'closeInstansi' | 'lockInstansi' | 'entriesOf'
>

/** What the office changes about itself. */
export function createAdministration(session: Session): Part {
  return {
    async keepFormer(subject, value, officer, now) {
      session.send(KEEP, [subject, value === null ? null : storableJson(value), now, officer])
    },
    async formerValue(id) {
      const [row] = await session.query(FORMER, [id])
      return row ? formerSchema.parse(row) : null
    },
    async saveInstansi({ id, name, aliases, duties }, now) {
      session.send(RAISE_REVISION, [REVISION])
      session.send(SAVE, [id, storable(name), aliases.map(storable), storable(duties), now])
    },
    async closeInstansi(id, at) {
      session.send(RAISE_REVISION, [REVISION])
      session.send(CLOSE, [id, at])
    },
    async lockInstansi(id) {
      const [row] = await session.query(LOCK, [id])
      return row ? rowSchema.parse(row) : null
    },
    async entriesOf(instansi) {
      return (await session.query(ENTRIES, [instansi])).map((row) => entrySchema.parse(row))
    },
  }
}

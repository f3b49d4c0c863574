import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { proposalSchema, type Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { REVISION } from '../knowledge-revision.ts'
import type { Session } from './session.ts'

/** An entry as `entrySchema` reads it. */
export const ENTRY_COLUMNS = `id, version, question, answer, keywords, category, legal_basis AS "legalBasis",
  valid_until::text AS "validUntil", review_at::text AS "reviewAt", instansi_id AS instansi, phrasings`
const CURRENT = `SELECT ${ENTRY_COLUMNS} FROM faq WHERE id = $1 AND current FOR UPDATE`
/** Also the lock that makes publications wait for one another; its trigger tells all processes at the commit. */
const RAISE_REVISION = `INSERT INTO tally (name, count) VALUES ($1, 1)
  ON CONFLICT (name) DO UPDATE SET count = tally.count + 1`
const TAKEN = 'SELECT DISTINCT id FROM faq'
const RETIRE = 'UPDATE faq SET current = false WHERE id = $1 AND current'
const PUBLISH = `INSERT INTO faq (id, version, question, answer, keywords, category, instansi_id, phrasings, legal_basis,
    valid_until, review_at, current, created_at)
  SELECT $1, coalesce(max(f.version), 0) + 1, $2, $3, $4::text[], $5, $6,
    coalesce($11::text[], (SELECT l.phrasings FROM faq l WHERE l.id = $1 ORDER BY l.version DESC LIMIT 1), '{}'), $7,
    $8::date, $9::date, true, $10
  FROM faq f WHERE f.id = $1
  RETURNING id, version`
const ADD_PHRASING = `UPDATE faq SET phrasings =
    CASE WHEN $2 = ANY (phrasings) THEN phrasings ELSE array_append(phrasings, $2) END
  WHERE id = $1 AND current RETURNING id, version`

export const entrySchema = proposalSchema.shape.content.extend({
  id: z.string(),
  version: z.int().positive(),
  instansi: instansiIdSchema,
  phrasings: z.array(z.string()),
})
const versionSchema = z.object({ id: z.string(), version: z.int().positive() })

type Part = Pick<Transaction, 'currentEntry' | 'publishEntry' | 'retireEntry' | 'addPhrasing'>

export function createPublishing(session: Session): Part {
  return {
    async currentEntry(id) {
      const [row] = await session.query(CURRENT, [id])
      return row ? entrySchema.parse(row) : null
    },
    async publishEntry(entry, now) {
      await session.query(RAISE_REVISION, [REVISION])
      const id = typeof entry.id === 'string' ? entry.id : entry.id(await takenIds())
      session.send(RETIRE, [id])
      const { question, answer, keywords, category, instansi, legalBasis, validUntil, reviewAt } = entry
      const words = [storable(question), storable(answer), keywords.map(storable), category, instansi]
      const phrasings = entry.phrasings?.map(storable) ?? null
      const days = [validUntil, reviewAt]
      const [row] = await session.query(PUBLISH, [id, ...words, legalBasis, ...days, now, phrasings])
      return versionSchema.parse(row)
    },
    async retireEntry(id) {
      await session.query(RAISE_REVISION, [REVISION])
      session.send(RETIRE, [id])
    },
    async addPhrasing(id, phrasing) {
      await session.query(RAISE_REVISION, [REVISION])
      const [row] = await session.query(ADD_PHRASING, [id, storable(phrasing)])
      return row ? versionSchema.parse(row) : null
    },
  }

  async function takenIds(): Promise<string[]> {
    return (await session.query<{ id: string }>(TAKEN, [])).map(({ id }) => id)
  }
}

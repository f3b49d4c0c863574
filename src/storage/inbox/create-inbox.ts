import type pg from 'pg'
import { type ArrivedUpdate, type Inbox, type InboxRow, WAITING_OF_ONE } from '../../routing/index.ts'
import { createBatcher } from '../connect/create-batcher.ts'
import type { Retry } from '../connect/retry.ts'
import { storable, storableJson } from '../connect/storable.ts'

/** A row that failed so often is parked, for people to look at. */
const MOST_ATTEMPTS = 5

// An update that comes twice within one statement is still kept once; ids follow the order of the calls.
const KEEP = `WITH kept AS (
    INSERT INTO inbox (source, update_id, conversation, raw, received_at)
    SELECT source, update_id, conversation, raw, at
    FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::timestamptz[]) WITH ORDINALITY
      AS given (source, update_id, conversation, raw, at, place) ORDER BY place
    ON CONFLICT (source, update_id) DO NOTHING
    RETURNING id, source, update_id)
  SELECT id, source, update_id AS "updateId" FROM kept`
// The place is counted without the payloads, which can be large.
const WAITING = `SELECT i.id, i.source, i.conversation, i.raw, i.attempts FROM inbox i JOIN (
    SELECT id, row_number() OVER (PARTITION BY conversation ORDER BY id) AS place FROM inbox
    WHERE source = $1 AND handled_at IS NULL AND parked_at IS NULL) counted ON counted.id = i.id
  WHERE counted.place <= ${WAITING_OF_ONE} AND i.id > $2 ORDER BY i.id LIMIT $3`
const TREATED = `SELECT conversation, handled_at AS at FROM inbox
  WHERE source = $1 AND handled_at >= $2 ORDER BY handled_at`
const FAILED = `UPDATE inbox SET attempts = attempts + 1, fault = $2,
    parked_at = CASE WHEN attempts + 1 >= ${MOST_ATTEMPTS} THEN $3::timestamptz END
  WHERE id = $1 AND handled_at IS NULL RETURNING parked_at IS NOT NULL AS parked`
// Found without the inbox row, which is forgotten while a draft or a form that was not sent still names the file. A draft waits while its case is open;
// a *ralat*, whose case is closed, while the version that it corrects holds.
const PURGE_FILES = `DELETE FROM attachment a WHERE a.created_at < $1
  AND NOT EXISTS (SELECT FROM inbox i WHERE i.id = a.inbox_id AND (i.handled_at IS NULL OR i.handled_at >= $1))
  AND NOT EXISTS (SELECT FROM words_attachment w WHERE w.attachment_id = a.id)
  AND NOT EXISTS (SELECT FROM answer_attachment x WHERE x.attachment_id = a.id)
  AND NOT EXISTS (SELECT FROM form f WHERE f.content->'files' ? a.id::text)
  AND NOT EXISTS (SELECT FROM draft_attachment x JOIN draft d ON d.id = x.draft_id JOIN inquiry q ON q.id = d.inquiry_id
    WHERE x.attachment_id = a.id AND d.status IN ('open', 'submitted')
      AND (q.wake_at IS NOT NULL OR d.content->>'corrects' = q.state->>'answerId'))`
const PURGE = 'DELETE FROM inbox WHERE handled_at < $1'

type Arrival = ArrivedUpdate & { source: string; now: Date }

interface Dependencies {
  /** Plain `pg`: these statements are the hot path, and Prisma has no INSERT of many that gives back the new ones' ids in one commit. */
  pool: pg.Pool
  retry: Retry
}

export function createInbox({ pool, retry }: Dependencies): Inbox {
  const insert = async (arrivals: Arrival[]): Promise<({ id: bigint } | null)[]> => {
    const values = [
      arrivals.map(({ source }) => storable(source)),
      arrivals.map(({ updateId }) => storable(updateId)),
      arrivals.map(({ conversation }) => storable(conversation)),
      arrivals.map(({ raw }) => storableJson(raw)),
      arrivals.map(({ now }) => now),
    ]
    const { rows } = await pool.query<{ id: bigint; source: string; updateId: string }>({
      name: 'keep',
      text: KEEP,
      values,
    })
    const ids = new Map(rows.map(({ id, source, updateId }) => [`${source}\n${updateId}`, id]))
    return arrivals.map(({ source, updateId }) => {
      const key = `${storable(source)}\n${storable(updateId)}`
      const id = ids.get(key)
      // The second of two equals in one batch is a repetition.
      ids.delete(key)
      return id === undefined ? null : { id }
    })
  }
  const insertLists = async (lists: Arrival[][]): Promise<({ id: bigint } | null)[][]> => {
    const rows = await retry(() => insert(lists.flat()))
    return lists.map((list) => rows.splice(0, list.length))
  }
  const keep = createBatcher(insertLists, { alone: true })

  return {
    keep: (source, updates, now) => keep(updates.map((update) => ({ ...update, source, now }))),
    async waiting(source, after, limit) {
      const { rows } = await retry(() => pool.query<InboxRow>(WAITING, [storable(source), after, limit]))
      return rows
    },
    async treatedSince(source, since) {
      const values = [storable(source), since]
      const { rows } = await retry(() => pool.query<{ conversation: string; at: Date }>(TREATED, values))
      return rows
    },
    async failed(id, fault, now) {
      const { rows } = await retry(() => pool.query<{ parked: boolean }>(FAILED, [id, storable(fault), now]))
      return { parked: rows[0]?.parked ?? false }
    },
    async purge(handledBefore) {
      await retry(() => pool.query(PURGE_FILES, [handledBefore]))
      return (await retry(() => pool.query(PURGE, [handledBefore]))).rowCount ?? 0
    },
  }
}

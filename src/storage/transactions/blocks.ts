import { type Block, type BlockRows, blockIdSchema, blockSchema } from '../../routing/index.ts'
import type { Session } from './session.ts'

const COLUMNS = `b.id, b.person_id AS person, b.inquiry_id AS inquiry, i.ticket, b.reason, b.since, b.until, b.officer_id AS officer`
const IN_FORCE = `SELECT ${COLUMNS} FROM block b JOIN inquiry i ON i.id = b.inquiry_id
  WHERE b.lifted_at IS NULL AND b.until > $1`
const OF_PERSON = `${IN_FORCE} AND b.person_id = $2 ORDER BY b.until DESC LIMIT 1`
const ADD = `INSERT INTO block (person_id, inquiry_id, reason, since, until, officer_id)
  VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`
const LIFT = `UPDATE block b SET lifted_at = $2, lifted_by = $3 FROM inquiry i
  WHERE b.id = $1 AND i.id = b.inquiry_id AND b.lifted_at IS NULL AND b.until > $2 RETURNING ${COLUMNS}`
const DROP_NEWS = `DELETE FROM outbox WHERE conversation_id = $1 AND status = 'waiting' AND message ->> 'type' = 'blocked'`
const WAS_TOLD = `SELECT FROM outbox WHERE conversation_id = $1 AND created_at >= $2 AND message ->> 'type' = 'blocked'
  AND (status = 'sending' OR platform_message_id IS NOT NULL) LIMIT 1`

/** Whose messages reach no desk for a while. */
export function createBlocks(session: Session): BlockRows {
  const read = async (text: string, values: unknown[]): Promise<Block[]> =>
    (await session.query(text, values)).map((row) => blockSchema.parse(row))
  return {
    blockOf: async (person, now) => (await read(OF_PERSON, [now, person]))[0] ?? null,
    async toldOfBlock(conversation, since) {
      session.send(DROP_NEWS, [conversation])
      return (await session.query(WAS_TOLD, [conversation, since])).length > 0
    },
    async addBlock({ person, inquiry, reason, since, until, officer }) {
      const [row] = await session.query<{ id: number }>(ADD, [person, inquiry, reason, since, until, officer])
      return blockIdSchema.parse(row?.id)
    },
    liftBlock: async (id, by, now) => (await read(LIFT, [id, now, by]))[0] ?? null,
  }
}

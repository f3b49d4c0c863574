import type pg from 'pg'
import type { Outbox } from '../../routing/index.ts'
import { createBatcher } from '../connect/create-batcher.ts'
import type { Retry } from '../connect/retry.ts'
import { storable } from '../connect/storable.ts'
import type { Log } from '../log.ts'
import type { ProcessRegister } from '../locks/register-process.ts'
import { createClaiming } from './claim-rows.ts'
import { onRepeat, POSTPONE, RELEASE } from './claim-statements.ts'
import { SETTLE } from './settle-statement.ts'

const DUE = `SELECT recipient FROM outbox
  WHERE status = 'waiting' AND kind = $1 AND CASE WHEN $4::timestamptz IS NULL THEN not_before IS NULL OR not_before <= $2
    ELSE not_before > $4 AND not_before <= $2 END
  GROUP BY recipient ORDER BY min(id) LIMIT $3`
const NEXT_DUE = `SELECT min(not_before) AS at FROM outbox WHERE status = 'waiting' AND not_before > $1`
const POSSIBLE_DUPLICATES = `SELECT count FROM tally WHERE name = 'possible-duplicates'`

type End = { id: bigint; messageId: string | null; fault: string | null; now: Date }

interface Dependencies {
  /** Plain `pg`: a claim and its end are on the path of every message; both come in batches of one statement. */
  pool: pg.Pool
  retry: Retry
  register: ProcessRegister
  log: Log
}

/** The outbox, and what other parts of storage, `doctor` and tests need to know of it. */
export interface CourierOutbox extends Outbox {
  /** A row was settled by a decision's transaction. */
  forget(id: bigint): void
  /** Messages that went out again, ever, because a process died between sending and saying so or the platform's answer was lost. */
  possibleDuplicates(): Promise<number>
}

export function createOutbox({ pool, retry, register, log }: Dependencies): CourierOutbox {
  const claiming = createClaiming({ pool, retry, register, log, settle: (ends) => settle(ends) })

  const settle = async (ends: End[]): Promise<null[]> => {
    const values = [
      ends.map(({ id }) => id),
      ends.map(({ messageId }) => messageId),
      ends.map(({ fault }) => fault),
      ends[0]?.now,
    ]
    await retry(() => pool.query({ name: 'settle', text: SETTLE, values }))
    return ends.map(() => null)
  }
  const end = createBatcher(settle, { alone: true })

  return {
    claim: claiming.claim,
    async sent(id, messageId, now) {
      await claiming.whileEnding(id, () => end({ id, messageId, fault: null, now }))
    },
    async failed(id, fault, now) {
      await claiming.whileEnding(id, () => end({ id, messageId: null, fault: storable(fault), now }))
    },
    async postpone(id, fault, _now, maybeArrived = false) {
      await claiming.whileEnding(id, () =>
        retry(() => pool.query(POSTPONE, [id, storable(fault), maybeArrived ? 1 : 0]).catch(onRepeat)),
      )
    },
    letGo: claiming.letGo,
    async dueRecipients(kind, now, limit, after) {
      const values = [kind, now, limit, after ?? null]
      const { rows } = await retry(() => pool.query<{ recipient: string }>(DUE, values))
      return rows.map(({ recipient }) => recipient)
    },
    async recover() {
      await claiming.releaseDoubtful()
      const dead = await retry(() => register.findDead())
      if (dead.length === 0) return 0
      const { rows } = await retry(() =>
        pool.query<{ count: bigint }>(RELEASE, [dead, [], 1]).catch(onRepeat),
      )
      await retry(() => register.bury(dead))
      return Number(rows[0]?.count ?? 0)
    },
    async nextDueAt(now) {
      const { rows } = await retry(() => pool.query<{ at: Date | null }>(NEXT_DUE, [now]))
      return rows[0]?.at ?? null
    },
    forget: claiming.forget,
    async possibleDuplicates() {
      const { rows } = await retry(() => pool.query<{ count: bigint }>(POSSIBLE_DUPLICATES))
      return Number(rows[0]?.count ?? 0)
    },
  }
}

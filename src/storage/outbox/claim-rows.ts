import type pg from 'pg'
import { type Delivery, PRIORITY, type RecipientKey } from '../../routing/index.ts'
import { createBatcher } from '../connect/create-batcher.ts'
import type { Retry } from '../connect/retry.ts'
import type { Log } from '../log.ts'
import type { ProcessRegister } from '../locks/register-process.ts'
import { CLAIM, isRepeat, RELEASE } from './claim-statements.ts'
import { type ClaimedRow, readDelivery } from './read-delivery.ts'

/** `recipient` null claims nothing: it only waits for its turn. */
type Claim = { recipient: RecipientKey | null; now: Date; urgentOnly: boolean }

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  register: ProcessRegister
  log: Log
  settle(ends: { id: bigint; messageId: null; fault: string; now: Date }[]): Promise<unknown>
}

/** Claims, and the knowledge of what this process has in hand: the database alone can't tell a lost answer from work. */
export function createClaiming({ pool, retry, register, log, settle }: Dependencies) {
  /** Rows that were handed out and not ended. What else the database says that we are sending, nobody has. */
  const inHand = new Set<bigint>()
  /** Since when a claim or an end failed, rows may be `sending` that nobody has in hand. */
  let doubtful: 'no' | 'claimed' | 'sent' = 'no'

  const claimAll = async (claims: Claim[]): Promise<(Delivery | null)[]> => {
    const wanted = claims.filter((one): one is Claim & { recipient: RecipientKey } => one.recipient !== null)
    const rows = await retry(async () => {
      const me = await register.number()
      if (doubtful !== 'no') {
        await pool.query(RELEASE, [[me], [...inHand], doubtful === 'sent' ? 1 : 0])
        doubtful = 'no'
      }
      if (wanted.length === 0) return []
      const values = [
        me,
        wanted.map(({ recipient }) => recipient),
        wanted.map(({ now }) => now),
        wanted.map(({ urgentOnly }) => (urgentOnly ? PRIORITY.reply : PRIORITY.refresh)),
      ]
      // Until the answer is here, nobody knows whether it took place.
      doubtful = 'claimed'
      const { rows: claimed } = await pool.query<ClaimedRow>({ name: 'claim', text: CLAIM, values })
      doubtful = 'no'
      return claimed
    }).catch((error) => {
      // Another process is sending to this recipient just now.
      if (!isRepeat(error) || wanted.length !== 1) throw error
      doubtful = 'no'
      return []
    })
    const byRecipient = new Map<RecipientKey | null, Delivery | null>()
    for (const row of rows) byRecipient.set(row.recipient, await take(row, wanted[0]?.now))
    return claims.map(({ recipient }) => {
      const delivery = byRecipient.get(recipient) ?? null
      byRecipient.delete(recipient)
      return delivery
    })
  }
  const claim = createBatcher(claimAll, { alone: true })

  /** A row that this version can't read (an older or newer one wrote it) fails, so that it holds up nobody. */
  async function take(row: ClaimedRow, now: Date | undefined): Promise<Delivery | null> {
    try {
      const delivery = readDelivery(row)
      inHand.add(row.id)
      return delivery
    } catch (error) {
      log.error({ err: error, outbox: String(row.id) }, 'An owed message is unreadable')
      await settle([{ id: row.id, messageId: null, fault: 'unreadable', now: now ?? new Date(0) }])
      return null
    }
  }

  return {
    claim: (recipient: RecipientKey, now: Date, urgentOnly = false) => claim({ recipient, now, urgentOnly }),
    /** Gives back rows of this process that nobody has in hand. */
    releaseDoubtful: async () => void (await claim({ recipient: null, now: new Date(0), urgentOnly: false })),
    forget: (id: bigint) => void inHand.delete(id),
    /** Nobody will end this row: it is given back later, as one that may have been sent. */
    letGo(id: bigint): void {
      inHand.delete(id)
      doubtful = 'sent'
    },
    /** Ends a row; should that fail for good, the row is given back later, as one that may have been sent. */
    async whileEnding(id: bigint, end: () => Promise<unknown>): Promise<void> {
      try {
        await end()
      } catch (error) {
        doubtful = 'sent'
        throw error
      } finally {
        inHand.delete(id)
      }
    },
  }
}

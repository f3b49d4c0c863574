import type pg from 'pg'
import { z } from 'zod'
import {
  type ChannelMemory,
  type ChannelName,
  heardSchema,
  offerSchema,
  unlinkSchema,
} from '../routing/index.ts'
import type { Retry } from './connect/retry.ts'
import { storable, storableJson } from './connect/storable.ts'
import type { Settings } from './office/create-settings.ts'

const KNOWN = `SELECT address FROM conversation WHERE channel = $1 AND address = ANY ($2::text[])
  ORDER BY last_active_at DESC LIMIT 1`
const OFFERS = 'SELECT offers FROM conversation WHERE channel = $1 AND address = $2'
const KEEP_OFFERS = 'UPDATE conversation SET offers = $3 WHERE channel = $1 AND address = $2'
const READ = `UPDATE answer a SET read_at = COALESCE(a.read_at, $3)
  FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
  WHERE a.sent_as = $2 AND i.id = a.inquiry_id AND c.channel = $1`

const UNREAD = `SELECT a.sent_as FROM answer a
  JOIN inquiry i ON i.id = a.inquiry_id JOIN conversation c ON c.id = i.conversation_id
  WHERE a.sent_as IS NOT NULL AND a.read_at IS NULL AND a.at >= $2 AND c.channel = $1
  ORDER BY a.at DESC LIMIT $3`

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  settings: Settings
}

/** What an adapter would forget with its process. */
export function createChannelMemories({ pool, retry, settings }: Dependencies) {
  return (channel: ChannelName): ChannelMemory => ({
    async knownAddress(names) {
      const values = [channel, names.map(storable)]
      const { rows } = await retry(() => pool.query<{ address: string }>(KNOWN, values))
      return rows[0]?.address ?? null
    },
    async offers(address) {
      const { rows } = await retry(() =>
        pool.query<{ offers: unknown }>(OFFERS, [channel, storable(address)]),
      )
      return z.array(offerSchema).parse(rows[0]?.offers ?? [])
    },
    async keepOffers(address, offers) {
      const values = [channel, storable(address), offers.length > 0 ? storableJson(offers) : null]
      await retry(() => pool.query(KEEP_OFFERS, values))
    },
    heard: () => settings.read(keyOf(channel), heardSchema),
    noteHeard: (heard) => settings.write(keyOf(channel), heard, heard.until),
    async noteRead(messageId, at) {
      const { rowCount } = await retry(() => pool.query(READ, [channel, storable(messageId), at]))
      return rowCount !== 0
    },
    async unread(since, limit) {
      const values = [channel, since, limit]
      const { rows } = await retry(() => pool.query<{ sent_as: string }>(UNREAD, values))
      return rows.map((row) => row.sent_as)
    },
    unlinkAsked: () => settings.read(`${channel}.unlink`, unlinkSchema),
    noteLink: (link) => settings.write(`${channel}.link`, link, link.since),
  })
}

const keyOf = (channel: ChannelName) => `${channel}.heard`

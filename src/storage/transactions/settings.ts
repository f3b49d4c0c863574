import type { Transaction } from '../../routing/index.ts'
import { storableJson } from '../connect/storable.ts'
import type { Session } from './session.ts'

const READ = 'SELECT value FROM setting WHERE key = $1'
const WRITE = `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3)
  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, updated_at = EXCLUDED.updated_at`
const SEED = `INSERT INTO setting (key, value, updated_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`
const REMOVE = 'DELETE FROM setting WHERE key = $1'

/** What the office edits, read and written together with a decision. */
export function createSettingRows(
  session: Session,
): Pick<Transaction, 'setting' | 'saveSetting' | 'seedSetting' | 'removeSetting'> {
  return {
    async setting(key, schema) {
      const [row] = await session.query<{ value: unknown }>(READ, [key])
      return row ? schema.parse(row.value) : null
    },
    async saveSetting(key, value, now) {
      session.send(WRITE, [key, storableJson(value), now])
    },
    async seedSetting(key, value, now) {
      session.send(SEED, [key, storableJson(value), now])
    },
    async removeSetting(key) {
      session.send(REMOVE, [key])
    },
  }
}

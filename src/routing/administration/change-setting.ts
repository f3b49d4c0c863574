import { z } from 'zod'
import type { OfficerId } from '../../office/index.ts'
import type { ActName } from '../acts.ts'
import type { Act } from '../kept.ts'
import type { Transaction } from '../transaction.ts'
import { settingSubject } from './former-value.ts'

/** Sets what the office edits (null: back to what is usual), keeps what it was, and notes who did it. */
export async function changeSetting(
  tx: Transaction,
  {
    key,
    value,
    officer,
    act,
    detail,
  }: { key: string; value: unknown; officer: OfficerId | null; act: ActName; detail: Act['detail'] },
  now: Date,
): Promise<void> {
  await tx.keepFormer(settingSubject(key), await tx.setting(key, z.unknown()), officer, now)
  if (value === null) await tx.removeSetting(key)
  else await tx.saveSetting(key, value, now)
  await tx.audit({ at: now, officer, act, inquiry: null, detail })
}

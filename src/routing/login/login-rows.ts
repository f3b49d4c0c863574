import type { Officer, OfficerId } from '../../office/index.ts'

/** The part of a transaction that keeps who may look at the dashboard just now. Codes and keys come as hashes. */
export interface LoginRows {
  /** The officer, if in force at this moment; in force until the end of the transaction. */
  officerInForce(id: OfficerId, now: Date): Promise<Officer | null>
  /** In place of any earlier code of this officer. */
  saveLogin(codeHash: string, officer: OfficerId, times: { offeredAt: Date; expiresAt: Date }): Promise<void>
  /** Uses the code up: whoever comes second gets null, as for one that is over or never was. */
  takeLogin(codeHash: string, now: Date): Promise<OfficerId | null>
  saveSession(keyHash: string, officer: OfficerId, now: Date): Promise<void>
  session(keyHash: string): Promise<{ officer: OfficerId; beganAt: Date; seenAt: Date } | null>
  touchSession(keyHash: string, now: Date): Promise<void>
  endSession(keyHash: string): Promise<void>
  /** All sessions of this officer, and the code that waits. */
  endLogins(officer: OfficerId): Promise<void>
  /** Forgets what is over by itself: codes that ended, sessions that were left so long ago or began so long ago. */
  forgetLogins(now: Date, before: { seen: Date; began: Date }): Promise<void>
}

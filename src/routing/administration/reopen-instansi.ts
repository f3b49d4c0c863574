import type { InstansiId } from '../../office/index.ts'
import { type Closing, closingSchema, closingSubject } from './closing.ts'
import { type Administering, type DirectoryRefusal, mayAdminister } from './edit-instansi.ts'

/** What came back with it. */
export interface Reopened {
  entries: number
  desk: boolean
}

/**
 * Opens an *instansi* again. Its entries come back where nobody changed them meanwhile, and its group where nobody else has
 * it now. Cases and officers stay where they went. `former`: the number of what was kept of its closing; null: nothing was.
 */
export async function reopenInstansi(
  acting: Administering,
  id: InstansiId,
  former: number | null,
): Promise<Reopened | DirectoryRefusal> {
  const { tx, officer, now } = acting
  if (!mayAdminister(officer)) return { refused: 'not-diskominfo' }
  await tx.lockDesks()
  const closed = await tx.lockInstansi(id)
  if (!closed) return { refused: 'unknown' }
  if (!closed.closed) return { refused: 'no-change' }
  await tx.closeInstansi(id, null)
  const kept = former === null ? null : await tx.formerValue(former)
  const closing = kept?.subject === closingSubject(id) ? closingSchema.safeParse(kept.value).data : undefined
  const reopened = {
    entries: closing ? await takeEntriesBack(acting, closing) : 0,
    desk: closing ? await takeDeskBack(acting, closing) : false,
  }
  const detail = { instansi: id, ...reopened }
  await tx.audit({ at: now, officer: officer.id, act: 'instansi-reopened', inquiry: null, detail })
  return reopened
}

async function takeEntriesBack({ tx, now }: Administering, { into, entries }: Closing): Promise<number> {
  let back = 0
  for (const { version, ...entry } of entries) {
    const current = await tx.currentEntry(entry.id)
    const isUntouched =
      into === null ? current === null : current?.instansi === into && current.version === version
    if (!isUntouched) continue
    await tx.publishEntry(entry, now)
    back += 1
  }
  return back
}

async function takeDeskBack({ tx }: Administering, { desk }: Closing): Promise<boolean> {
  if (!desk) return false
  const { chatId, threadId } = desk
  const isTaken = (await tx.desks()).some((one) => one.chatId === chatId && one.threadId === threadId)
  if (!isTaken) await tx.linkDesk(desk)
  return !isTaken
}

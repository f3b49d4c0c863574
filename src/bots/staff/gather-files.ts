import type {
  AttachmentStore,
  Clock,
  DraftFile,
  InboxRow,
  MediaReference,
  Transaction,
  Transactions,
} from '../../routing/index.ts'
import { createFileFetcher } from '../fetch-files.ts'
import type { Log } from '../log.ts'
import { FILE_LIMIT_BYTES, fetchFile } from '../telegram/fetch-file.ts'
import { isInternalNote } from './internal-note.ts'
import type { StaffClient } from './staff-client.ts'
import type { StaffIncoming } from './staff-incoming.ts'

/** The files that came with an officer's message, their bytes stored; and how many did not come, and why. */
export interface GatheredFiles {
  files: DraftFile[]
  tooLarge: number
  gone: number
}

export const NO_FILES: GatheredFiles = { files: [], tooLarge: 0, gone: 0 }

interface Dependencies {
  client: Pick<StaffClient, 'getFilePath' | 'download'>
  transactions: Transactions
  attachments: AttachmentStore
  clock: Clock
  log: Log
}

type WithFiles = Extract<StaffIncoming, { media: MediaReference[] }>

/**
 * Fetches the files of a message before it is decided about, so that no network call holds a lock: a registered officer's,
 * under something of ours or part of an album that is. What colleagues send each other is not touched, and neither is what
 * stands under a note among them.
 */
export function createFileGatherer(deps: Dependencies) {
  const { client, transactions, clock } = deps
  const fetchFiles = createFileFetcher({ ...deps, fetch: (media) => fetchFile(client, media) })
  return async (incoming: StaffIncoming, row: InboxRow['id']): Promise<GatheredFiles> => {
    if (!('media' in incoming) || incoming.media.length === 0 || isInternalNote(incoming.text))
      return NO_FILES
    const known = await transactions.transact((tx) => filesOfDraft(tx, incoming, clock.now()))
    if (!known) return NO_FILES
    const { messageId, text: caption, media } = incoming
    const same = known.find((file) => file.messageId === messageId && file.handle === media[0]?.handle)
    if (same) return { ...NO_FILES, files: [{ ...same, caption: caption.trim() }] }
    const fetched = await fetchFiles(row, media)
    const files = media.flatMap(({ kind, fileName, mimeType, handle }, index): DraftFile[] => {
      const file = fetched[index]
      if (!file) return []
      const about = { kind, fileName, mimeType, size: file.bytes, messageId, caption: caption.trim(), handle }
      return [{ id: file.id, ...about }]
    })
    const missing = media.filter((_, index) => !fetched[index])
    const tooLarge = missing.filter(({ size }) => (size ?? 0) > FILE_LIMIT_BYTES).length
    return { files, tooLarge, gone: missing.length - tooLarge }
  }
}

/** What the draft that this message is part of has already; null when the message is none of our business. */
async function filesOfDraft(tx: Transaction, incoming: WithFiles, now: Date): Promise<DraftFile[] | null> {
  const { chatId, messageId, sender, albumId } = incoming
  if (!sender || !(await tx.officerByTelegram(sender.telegramId, now))) return null
  if (incoming.type === 'edited') {
    const id = await tx.draftBySource(chatId, messageId)
    const draft = id && (await tx.lockDraft(id))
    if (!draft) return null
    return draft.content.type === 'answer' ? (draft.content.files ?? []) : null
  }
  if (incoming.type === 'reply' && (await tx.deskReference(chatId, incoming.toMessageId))) return []
  return albumId !== null && (await tx.draftByAlbum(chatId, albumId)) ? [] : null
}

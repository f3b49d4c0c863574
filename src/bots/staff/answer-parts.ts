import { type DraftFile, MOST_BYTES, MOST_FILES } from '../../routing/index.ts'
import { isInternalNote } from './internal-note.ts'

/** What an answer is made of. `source`: the officer's message that its words are from. */
export interface AnswerParts {
  text: string
  files: DraftFile[]
  source: number | null
}

/** One message: words, or a file with or without a caption. `isAlbum`: a further part of an album. */
export interface Part {
  messageId: number
  text: string
  files: DraftFile[]
  isAlbum: boolean
}

/**
 * An answer and one more message: words take the place of the former words, files join the former files (and replace those
 * of an earlier version). The words of an album are its captions, in order. `left`: files for which there is no room.
 */
export function addPart(former: AnswerParts, part: Part): { parts: AnswerParts; left: number } {
  const words = part.text.trim()
  const kept = former.files.filter(({ messageId }) => part.files.length === 0 || messageId !== null)
  const joins = part.isAlbum && (former.text === '' || isCaption(former))
  const older = words === '' || joins ? kept : kept.map((file) => ({ ...file, caption: '' }))
  const all = inOrder([...older, ...part.files])
  const { files, left } = withinLimits(all)
  if (words === '' || (part.isAlbum && isInternalNote(former.text)))
    return { parts: { ...former, files }, left }
  if (!joins) return { parts: { text: words, files, source: part.messageId }, left }
  return { parts: { text: captionsOf(all), files, source: former.source ?? part.messageId }, left }
}

/** The officer edited a message of the answer's: its words, or the file above them. */
export function editPart(former: AnswerParts, part: Part): AnswerParts {
  const words = part.text.trim()
  const { source } = former
  const known = former.files.find(({ messageId }) => messageId === part.messageId)
  if (!known) {
    const files = inOrder([...former.files, ...part.files])
    return { text: source === part.messageId ? words : former.text, files, source }
  }
  const files = former.files.map((file) =>
    file.messageId === part.messageId ? { ...(part.files[0] ?? file), caption: words } : file,
  )
  if (former.text === '' || isCaption(former)) return { text: captionsOf(files), files, source }
  if (words === '' || words === known.caption) return { ...former, files }
  return { text: words, files, source: part.messageId }
}

/** Do the words stand under the files? */
function isCaption({ files, source }: AnswerParts): boolean {
  return source !== null && files.some(({ messageId }) => messageId === source)
}

/** A note among colleagues anywhere in an album makes all of it one. */
function captionsOf(files: readonly DraftFile[]): string {
  const captions = files.map(({ caption }) => caption.trim()).filter((caption) => caption !== '')
  return captions.find(isInternalNote) ?? captions.join('\n\n')
}

function inOrder(files: readonly DraftFile[]): DraftFile[] {
  return files.toSorted((one, other) => (one.messageId ?? 0) - (other.messageId ?? 0))
}

function withinLimits(files: readonly DraftFile[]): { files: DraftFile[]; left: number } {
  let bytes = 0
  const within = files.slice(0, MOST_FILES).filter(({ size }) => {
    bytes += size
    return bytes <= MOST_BYTES
  })
  return { files: within, left: files.length - within.length }
}

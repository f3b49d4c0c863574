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
 * of an earlier version). The words of an album are its captions, in order, also those whose file did not come or has no room;
 * a note among colleagues anywhere in it makes all of it one. `left`: files for which there is no room.
 */
export function addPart(former: AnswerParts, part: Part): { parts: AnswerParts; left: number } {
  const words = part.text.trim()
  const kept = former.files.filter(({ messageId }) => part.files.length === 0 || messageId !== null)
  const isLater = former.source !== null && former.source < part.messageId
  const joins = part.isAlbum && (former.text === '' || isCaption(former) || isLater)
  const older = words === '' || joins ? kept : kept.map((file) => ({ ...file, caption: '' }))
  const all = inOrder([...older, ...part.files])
  const { files, left } = withinLimits(all)
  if (words === '' || (part.isAlbum && isInternalNote(former.text)))
    return { parts: { ...former, files }, left }
  if (!joins || isInternalNote(words)) return { parts: { text: words, files, source: part.messageId }, left }
  const text =
    part.files.length > 0 && isAllCaptions(former) ? captionsOf(all) : joinWords([former.text, words])
  return { parts: { text, files, source: former.source ?? part.messageId }, left }
}

/** The officer edited a message of the answer's: its words, or the file above them. */
export function editPart(former: AnswerParts, part: Part): AnswerParts {
  const words = part.text.trim()
  const { source } = former
  const known = former.files.find(({ messageId }) => messageId === part.messageId)
  if (!known) {
    const files = inOrder([...former.files, ...part.files])
    if (source !== part.messageId) return { ...former, files }
    const captions = inOrder([...former.files, { messageId: source, caption: words }])
    return { text: captionsOf(captions), files, source }
  }
  const files = former.files.map((file) =>
    file.messageId === part.messageId ? { ...(part.files[0] ?? file), caption: words } : file,
  )
  if (isAllCaptions(former)) return { text: captionsOf(files), files, source }
  if (words === known.caption) return { ...former, files }
  if (isInternalNote(words)) return { text: words, files, source: part.messageId }
  // What it is a note by, or other words beside this caption, came without a file.
  if (isInternalNote(former.text)) return { ...former, files }
  if (known.caption !== '' && former.text.includes(known.caption))
    return { text: former.text.replace(known.caption, () => words).trim(), files, source }
  if (words === '') return { ...former, files }
  return isCaption(former)
    ? { text: joinWords([former.text, words]), files, source }
    : { text: words, files, source: part.messageId }
}

/** Do the words stand under the files? */
function isCaption({ files, source }: AnswerParts): boolean {
  return source !== null && files.some(({ messageId }) => messageId === source)
}

/** False when some of the words came without a file, or on their own. */
function isAllCaptions({ text, files }: AnswerParts): boolean {
  return text === captionsOf(files)
}

/** A note among colleagues anywhere in an album makes all of it one. */
function captionsOf(files: readonly Pick<DraftFile, 'caption'>[]): string {
  const captions = files.map(({ caption }) => caption.trim())
  return captions.find(isInternalNote) ?? joinWords(captions)
}

function joinWords(words: readonly string[]): string {
  return words.filter((part) => part !== '').join('\n\n')
}

function inOrder<One extends Pick<DraftFile, 'messageId'>>(files: readonly One[]): One[] {
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

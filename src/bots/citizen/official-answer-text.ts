import { type Frame, framed, maskPersonalData, type ReadVersion } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { compareVersions } from './compare-versions.ts'

interface OfficialAnswer {
  /** The *instansi*'s name: it speaks, not the officer. */
  instansi: string
  ticket: string
  /** 1 for the answer itself; later numbers are *ralat*. */
  number: number
  /** Of a recall: its reason. */
  text: string
  /** What goes along. */
  files?: readonly { id: string }[] | undefined
  recalled?: boolean | undefined
  /** The courtesy around it. */
  frame?: Frame | undefined
  /** What the citizen has read before; null: this is the first that they read, whatever its number. */
  before: ReadVersion | null
  /** The citizen opened the question again already: under this ticket. */
  reopenedAs?: string | null | undefined
}

/** An official answer exactly as the citizen reads it; an officer's preview shows the same. */
export function officialAnswerText(
  {
    instansi,
    ticket: code,
    number,
    text: words,
    files = [],
    recalled,
    frame,
    before,
    reopenedAs,
  }: OfficialAnswer,
  texts: Texts,
): string {
  const ticket = texts.formatTicket(code)
  if (recalled) {
    const given = { instansi, ticket, reason: words }
    const next = reopenedAs
      ? texts.say('citizen-recall-reopened', { ticket: texts.formatTicket(reopenedAs) })
      : texts.say('citizen-recall-next')
    if (!before) return `${texts.say('citizen-official-recall-unread', given)}\n\n${next}`
    const said = texts.say('citizen-official-recall', { ...given, number: number - 1 })
    const files = gotFiles(before) ? `\n\n${texts.say('citizen-correction-files-dropped')}` : ''
    return `${said}${files}\n\n${next}`
  }
  const text = words === '' && files.length > 0 ? texts.say('citizen-answer-in-files') : words
  const answer = frame ? framed(text, frame) : text
  if (!before) return texts.say('citizen-official-answer', { instansi, ticket, answer })
  const said = texts.say('citizen-official-correction', { instansi, ticket, answer, number: number - 1 })
  return [said, changedWords(before, words, texts), changedFiles(before, files, texts)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function changedWords(before: ReadVersion, text: string, texts: Texts): string {
  if (before.recalled || before.text === text || before.text === '' || text === '') return ''
  const { was, is } = compareVersions(before.text, text)
  // What should never have gone out must not go out once more.
  return texts.say('citizen-correction-changed', { was: maskPersonalData(was), is })
}

/** Files that the citizen has don't go out once more; where some never came, all of them do. */
function changedFiles(before: ReadVersion, files: readonly { id: string }[], texts: Texts): string {
  if (before.recalled || !gotFiles(before) || (before.missingFiles && sameFiles(before, files))) return ''
  if (hasAlready(before, files)) return texts.say('citizen-correction-files-same')
  return texts.say(files.length > 0 ? 'citizen-correction-files-new' : 'citizen-correction-files-dropped')
}

/** Has the citizen got just these already? */
export function hasAlready(before: ReadVersion, files: readonly { id: string }[]): boolean {
  return !before.recalled && !before.missingFiles && sameFiles(before, files)
}

function sameFiles({ files: before = [] }: ReadVersion, files: readonly { id: string }[]): boolean {
  return before.length === files.length && before.every(({ id }, index) => id === files[index]?.id)
}

/** Did any of its files come? */
function gotFiles({ files = [], missingFiles = 0 }: ReadVersion): boolean {
  return files.length > missingFiles
}

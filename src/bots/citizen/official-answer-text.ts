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
  recalled?: boolean | undefined
  /** The courtesy around it. */
  frame?: Frame | undefined
  /** What the citizen has read before; null: this is the first that they read, whatever its number. */
  before: ReadVersion | null
}

/** An official answer exactly as the citizen reads it; an officer's preview shows the same. */
export function officialAnswerText(
  { instansi, ticket: code, number, text, recalled, frame, before }: OfficialAnswer,
  texts: Texts,
): string {
  const ticket = texts.formatTicket(code)
  if (recalled) {
    const given = { instansi, ticket, reason: text }
    if (!before) return texts.say('citizen-official-recall-unread', given)
    return texts.say('citizen-official-recall', { ...given, number: number - 1 })
  }
  const answer = frame ? framed(text, frame) : text
  if (!before) return texts.say('citizen-official-answer', { instansi, ticket, answer })
  const said = texts.say('citizen-official-correction', { instansi, ticket, answer, number: number - 1 })
  if (before.recalled || before.text === text) return said
  const { was, is } = compareVersions(before.text, text)
  // What should never have gone out must not go out once more.
  return `${said}\n\n${texts.say('citizen-correction-changed', { was: maskPersonalData(was), is })}`
}

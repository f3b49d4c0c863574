import type { Texts } from '../../../texts/index.ts'
import type { Block } from '../document.ts'
import type { Letterhead } from '../letterhead.ts'
import type { PaperOrder, WordsPart } from '../order.ts'
import type { PaperFigures } from '../paper-figures.ts'

/** What a document is composed of. */
export interface Composing {
  order: PaperOrder
  figures: PaperFigures
  /** The version before, where what this one says is to be seen against it; null: this is the first. */
  previous: { version: number; figures: PaperFigures } | null
  words: Partial<Record<WordsPart, string>>
  letterhead: Letterhead
  /** Who signs: the *instansi*'s name. */
  unit: string
  texts: Texts
}

export const heading = (text: string): Block => ({ type: 'heading', text })
export const paragraph = (text: string): Block => ({ type: 'paragraph', text })
export const note = (text: string): Block => ({ type: 'note', text })

/** What somebody wrote, paragraph by paragraph, or a hint that nobody has yet. */
export function written(part: WordsPart, { words, texts }: Composing): Block[] {
  const text = words[part]?.trim() ?? ''
  if (text === '') return [note(texts.say('report-words-missing'))]
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph)
}

/** Of an *instansi*'s own part in what its report is about. */
export function ownRows({ order, figures }: Composing) {
  const id = order.whose ?? ''
  return { now: figures.now.instansi[id], before: figures.before.instansi[id] }
}

export function allRows({ figures }: Pick<Composing, 'figures'>) {
  return { now: figures.now.all, before: figures.before.all }
}

import type { Day, InstansiId } from '../../office/index.ts'
import type { Texts } from '../../texts/index.ts'
import { composePaper } from './compose-paper.ts'
import { shiftDays } from './days.ts'
import type { PaperDocument } from './document.ts'
import type { Letterhead } from './letterhead.ts'
import { type PaperOrder, WORDS, type WordsPart } from './order.ts'
import type { PaperFigures } from './paper-figures.ts'
import type { Paper, PaperShelf } from './paper-shelf.ts'

export interface Dependencies {
  shelf: Pick<PaperShelf, 'figures' | 'previous' | 'words'>
  letterhead(of: InstansiId): Promise<Letterhead>
  /** The directory: names by id. */
  names(): Promise<Record<string, string>>
  /** Who signs what is about all. */
  supervisor: InstansiId
  texts: Texts
  dayOf(at: Date): Day
  midnight(day: Day): Date
}

/** Opens a report that is made as the document that it is: kept figures, with the words and the letterhead of today. */
export function createPaperOpener({ shelf, letterhead, names, supervisor, texts, ...days }: Dependencies) {
  return async (paper: Paper): Promise<PaperDocument | null> => {
    const figures = await shelf.figures(paper.id)
    if (figures === null || paper.madeAt === null) return null
    const signer = paper.order.whose ?? supervisor
    return composePaper({
      order: paper.order,
      version: paper.version,
      figures,
      previous: await previousOf(paper),
      words: textsOf(await shelf.words(paper.order)),
      letterhead: await letterhead(signer),
      unit: (await names())[signer] ?? figures.names[signer] ?? signer,
      texts,
      day: texts.formatDay(days.dayOf(paper.madeAt)),
      provisional: isProvisional(figures, paper.order),
    })
  }

  async function previousOf(paper: Paper) {
    const previous = await shelf.previous(paper)
    const figures = previous && (await shelf.figures(previous.id))
    // What was said before the period was over was never meant to hold.
    if (!previous || !figures || isProvisional(figures, paper.order)) return null
    return { version: previous.version, figures }
  }

  function isProvisional({ asOf }: PaperFigures, { last }: PaperOrder): boolean {
    return new Date(asOf) < days.midnight(shiftDays(last, 1))
  }
}

function textsOf(words: Awaited<ReturnType<PaperShelf['words']>>): Partial<Record<WordsPart, string>> {
  return Object.fromEntries(WORDS.map((part) => [part, words[part]?.text ?? '']))
}

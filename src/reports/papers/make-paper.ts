import type { Day } from '../../office/index.ts'
import { type FigureSources, gatherSteps } from './gather.ts'
import { noFigures } from './paper-figures.ts'
import type { PaperId, PaperShelf } from './paper-shelf.ts'

interface Dependencies {
  shelf: PaperShelf
  sources: FigureSources
  /** The directory: names by id. */
  names(): Promise<Record<string, string>>
  now(): Date
  dayOf(at: Date): Day
}

/** So many times a report is begun before it is given up; each crash of the process that makes it counts. */
const MOST_ATTEMPTS = 5

/** Makes a report that was ordered, or goes on with it. One that is made already stays as it is. */
export function createPaperMaker({ shelf, sources, names, now, dayOf }: Dependencies) {
  return async (id: PaperId): Promise<void> => {
    const paper = await shelf.begin(id, MOST_ATTEMPTS)
    if (!paper) return
    let figures = (await shelf.figures(id)) ?? noFigures(now(), await names())
    const asOf = new Date(figures.asOf)
    const steps = gatherSteps(paper.order, { asOf, today: dayOf(asOf) }, sources)
    for (const [place, step] of steps.entries()) {
      if (place < paper.done) continue
      figures = await step(figures)
      await shelf.keep(id, { done: place + 1, steps: steps.length, figures }, now())
    }
  }
}

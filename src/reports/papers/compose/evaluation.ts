import type { Block } from '../document.ts'
import { AUDIENCE, HEADLINES } from '../figure-list.ts'
import { allRows, type Composing, heading, paragraph, written } from './context.ts'
import { courseBlocks } from './course.ts'
import { outcomes, overall } from './monthly.ts'
import { figureTable } from './tables.ts'

/** *Diskominfo*'s evaluation of all *instansi* (Pasal 17): year against year, *instansi* against *instansi*. */
export function composeEvaluation(composing: Composing): Block[] {
  const { texts } = composing
  const all = allRows(composing)
  return [
    paragraph(texts.say('report-basis-evaluasi')),
    paragraph(texts.say('report-which-cases')),
    heading(texts.say('report-section-summary')),
    figureTable(texts.say('report-table-service'), HEADLINES, all, texts),
    figureTable(texts.say('report-table-audience'), AUDIENCE, all, texts),
    ...courseBlocks(composing),
    ...outcomes(composing),
    ...overall(composing, true),
    heading(texts.say('report-words-remarks')),
    ...written('remarks', composing),
    heading(texts.say('report-section-next-year')),
    ...written('follow-up', composing),
  ]
}

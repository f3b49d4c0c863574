import type { Block } from '../document.ts'
import {
  AUDIENCE,
  CAUSES,
  HEADLINES,
  KEPT,
  KINDS,
  OUTCOMES,
  OWN,
  RATINGS,
  TONES,
  WORK,
} from '../figure-list.ts'
import { figureChart, instansiChart } from './charts.ts'
import { allRows, type Composing, heading, note, ownRows, paragraph, written } from './context.ts'
import { entryBlocks } from './entries.ts'
import { figureTable, instansiTable } from './tables.ts'

/** The evaluation of a month: of all, or the part of one *instansi*. */
export function composeMonthly(composing: Composing): Block[] {
  const { order, texts } = composing
  const all = allRows(composing)
  return [
    paragraph(texts.say('report-basis-bulanan')),
    paragraph(texts.say('report-which-cases')),
    heading(texts.say('report-section-summary')),
    ...(order.whose === null
      ? [figureTable(texts.say('report-table-service'), HEADLINES, all, texts)]
      : [figureTable(texts.say('report-table-own'), OWN, ownRows(composing), texts)]),
    ...outcomes(composing),
    figureTable(texts.say('report-table-audience'), AUDIENCE, all, texts),
    ...(order.whose === null ? overall(composing) : own(composing)),
    heading(texts.say('report-words-remarks')),
    ...written('remarks', composing),
    heading(texts.say('report-words-follow-up')),
    ...written('follow-up', composing),
  ]
}

export function outcomes(composing: Composing): Block[] {
  const { texts } = composing
  const all = allRows(composing)
  return [
    heading(texts.say('report-section-messages')),
    figureTable(texts.say('dashboard-period-outcomes'), OUTCOMES, all, texts),
    ...figureChart(texts.say('report-chart-outcomes'), OUTCOMES, all, texts),
    figureTable(texts.say('dashboard-period-kinds'), KINDS, all, texts),
    note(texts.say('dashboard-period-kinds-means')),
    figureTable(texts.say('dashboard-period-tones'), TONES, all, texts),
    note(texts.say('dashboard-period-tones-means')),
    ...entryBlocks(composing),
  ]
}

/** As many as there is room for beside one another. */
const BESIDE = OWN.filter(({ name }) => name !== 'noted')

/** How the office works together, and *instansi* beside *instansi*. */
export function overall(composing: Composing, beside = false): Block[] {
  const { figures, texts } = composing
  const all = allRows(composing)
  const named = (names: string[]) => OWN.filter(({ name }) => names.includes(name))
  return [
    heading(texts.say('report-section-work')),
    figureTable(texts.say('dashboard-period-work'), WORK, all, texts),
    figureTable(texts.say('dashboard-period-causes'), CAUSES, all, texts),
    note(texts.say('dashboard-period-causes-means')),
    heading(texts.say('report-section-instansi')),
    ...(beside
      ? instansiTable(
          texts.say('report-table-years'),
          named(['held', 'kept', 'own-p50']),
          figures,
          { beside },
          texts,
        )
      : instansiTable(texts.say('dashboard-by-instansi'), BESIDE, figures, { beside }, texts)),
    ...instansiChart(texts.say('report-chart-kept'), KEPT, figures, texts),
    ...instansiTable(texts.say('report-table-ratings'), RATINGS, figures, { beside: false }, texts),
  ]
}

function own(composing: Composing): Block[] {
  const { texts } = composing
  return [
    heading(texts.say('report-section-satisfaction')),
    figureTable(texts.say('report-table-ratings'), RATINGS, ownRows(composing), texts),
  ]
}

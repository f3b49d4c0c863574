import type { Block } from '../document.ts'
import { AUDIENCE, KINDS, OUTCOMES, OWN, RATINGS, TONES } from '../figure-list.ts'
import { figureChart } from './charts.ts'
import { allRows, type Composing, heading, note, ownRows, paragraph, written } from './context.ts'
import { courseBlocks } from './course.ts'
import { entryBlocks } from './entries.ts'
import { figureTable } from './tables.ts'

const REMARKS = KINDS.filter(({ name }) => name !== 'pertanyaan')
const SENT = OUTCOMES.filter(({ name }) => ['at-once', 'answered', 'redirected'].includes(name))
const PASSED_ON = OWN.filter(({ name }) => ['held', 'given-away'].includes(name))

/**
 * The annual report of an *instansi* with the eight parts of Pasal 16: (b) to (f) told from figures, (a), (g) and (h) by
 * the *instansi* itself.
 */
export function composeAnnual(composing: Composing): Block[] {
  const { texts } = composing
  const [all, own] = [allRows(composing), ownRows(composing)]
  return [
    paragraph(texts.say('report-basis-tahunan')),
    paragraph(texts.say('report-which-cases')),

    heading(texts.say('report-annual-a')),
    ...written('overview', composing),

    heading(texts.say('report-annual-b')),
    figureTable(texts.say('report-table-audience'), AUDIENCE, all, texts),

    heading(texts.say('report-annual-c')),
    figureTable(texts.say('dashboard-period-kinds'), KINDS, all, texts),
    note(texts.say('dashboard-period-kinds-means')),
    figureTable(texts.say('dashboard-period-outcomes'), OUTCOMES, all, texts),
    ...figureChart(texts.say('report-chart-outcomes'), OUTCOMES, all, texts),
    ...entryBlocks(composing),
    ...courseBlocks(composing),
    figureTable(texts.say('report-table-own'), OWN, own, texts),

    heading(texts.say('report-annual-d')),
    figureTable(texts.say('report-table-remarks'), REMARKS, all, texts),
    figureTable(texts.say('dashboard-period-tones'), TONES, all, texts),
    note(texts.say('dashboard-period-tones-means')),
    figureTable(texts.say('report-table-ratings'), RATINGS, own, texts),

    heading(texts.say('report-annual-e')),
    paragraph(texts.say('report-shares-unknown')),
    figureTable(texts.say('report-table-sent'), SENT, all, texts),

    heading(texts.say('report-annual-f')),
    paragraph(texts.say('report-forwards-unknown')),
    figureTable(texts.say('report-table-passed-on'), PASSED_ON, own, texts),

    heading(texts.say('report-annual-g')),
    ...written('obstacles', composing),

    heading(texts.say('report-annual-h')),
    ...written('follow-up', composing),
  ]
}

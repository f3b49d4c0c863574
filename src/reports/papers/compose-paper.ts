import type { Texts } from '../../texts/index.ts'
import { composeAnnual } from './compose/annual.ts'
import type { Composing } from './compose/context.ts'
import { correctionBlocks } from './compose/corrections.ts'
import { composeEvaluation } from './compose/evaluation.ts'
import { composeMonthly } from './compose/monthly.ts'
import { composeSkm } from './compose/skm.ts'
import { isWholeMonth, isWholeYear } from './days.ts'
import type { Block, PaperDocument } from './document.ts'
import type { PaperKind, PaperOrder } from './order.ts'

const COMPOSE: Record<PaperKind, (composing: Composing) => Block[]> = {
  bulanan: composeMonthly,
  tahunan: composeAnnual,
  evaluasi: composeEvaluation,
  skm: composeSkm,
}

/** To fill in by hand what nobody has set. */
const DOTS = '………………………………'

interface Made extends Composing {
  version: number
  /** Of the day on which it was made, as people write it. */
  day: string
  /** The period wasn't over when its figures were computed. */
  provisional: boolean
}

/** A report as a document, from what is kept of it. The same in, the same out. */
export function composePaper(made: Made): PaperDocument {
  const { order, version, letterhead, unit, texts, words, figures } = made
  const { place, signatory } = letterhead
  const about =
    order.whose === null ? texts.say('report-about-all') : (figures.names[order.whose] ?? order.whose)
  const asOf = texts.formatMoment(new Date(figures.asOf))
  const facts = [
    ['report-number', words.number?.trim() || DOTS],
    ['report-period', writePeriod(order, texts)],
    ['report-about', about],
    ['report-as-of', asOf],
    ['report-version', String(version)],
  ] as const
  return {
    letterhead: { office: texts.officeName, unit, address: letterhead.address.filter((line) => line !== '') },
    title: texts.say(`report-title-${order.kind}`),
    facts: facts.map(([name, value]) => ({ label: texts.say(name), value })),
    blocks: [
      ...(made.provisional
        ? [{ type: 'paragraph' as const, text: texts.say('report-provisional', { at: asOf }) }]
        : []),
      ...COMPOSE[order.kind](made),
      ...correctionBlocks(made),
    ],
    signature: {
      placeAndDay: texts.say('report-place-and-day', { place: place || DOTS, day: made.day }),
      position: signatory.position || DOTS,
      name: signatory.name || DOTS,
      nip: texts.say('report-nip', { nip: signatory.nip || DOTS }),
    },
    footer: texts.say('report-footer', {
      title: texts.say(`report-title-${order.kind}`),
      period: writePeriod(order, texts),
      version,
    }),
  }
}

/** "Oktober 2026", "Tahun 2026", or from a day to a day. */
export function writePeriod({ first, last }: Pick<PaperOrder, 'first' | 'last'>, texts: Texts): string {
  if (isWholeYear(first, last)) return texts.say('report-year', { year: first.slice(0, 4) })
  if (isWholeMonth(first, last)) return texts.formatMonth(first)
  return texts.say('dashboard-period-heading', { first: texts.formatDay(first), last: texts.formatDay(last) })
}

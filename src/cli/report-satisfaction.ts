import type { Figure, RatingFigures, SatisfactionLog, Skm } from '../reports/index.ts'
import { computeSkm, summariseRatings } from '../reports/index.ts'
import { forOfficers, SURVEY_ELEMENTS } from '../routing/index.ts'
import type { Database } from '../storage/index.ts'
import { type CommandContext, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'
import { readPeriod } from './read-period.ts'
import { writePaper } from './report-paper.ts'

type Days = { from: string | null; to: string | null }
type Read<Figures> = (
  database: Database,
  period: Parameters<SatisfactionLog['surveys']>[0],
) => Promise<Figures>

/** The index of the *Survei Kepuasan Masyarakat* over the surveys begun in a period; with `--out` as a report to sign. */
export const reportSkm = (context: CommandContext): Promise<number> =>
  context.words.some((word) => /^--(?:out|format)\b/.test(word))
    ? reportSkmPaper(context)
    : tellIndex(context)

const tellIndex = (context: CommandContext): Promise<number> =>
  report(
    context,
    async ({ satisfaction }, period) => ({
      invited: await satisfaction.invited(period),
      ...computeSkm(await satisfaction.surveys(period)),
    }),
    tellSkm,
  )

/** The same as a report for an office to sign. */
async function reportSkmPaper(context: CommandContext): Promise<number> {
  const text = { type: 'string' } as const
  const { values } = readOptions(
    context,
    { from: text, to: text, out: text, format: text, again: { type: 'boolean', default: false } },
    { least: 0, most: 0 },
  )
  const { from: first, to: last } = readPeriod(context, { from: values.from, to: values.to })
  if (first === null || last === null)
    throw misused(context, '--from dan --to: sebuah laporan perlu hari pertama dan terakhir.')
  return writePaper(context, { kind: 'skm', whose: null, first, last }, values)
}

/** How helpful citizens found official answers, per *instansi*, and why; nobody's data, and no answer by which to know them. */
export const reportRatings = (context: CommandContext): Promise<number> =>
  report(
    context,
    async ({ satisfaction, views }, period) => {
      const lists = await views.sharingRules()
      const asked = (await satisfaction.ratings(period)).map(({ words, ...rest }) => ({
        ...rest,
        words: words && onOneLine(forOfficers(words, lists)),
      }))
      return { instansi: Object.fromEntries(summariseRatings(asked)) }
    },
    ({ instansi }) => tellRatings(instansi),
  )

async function report<Figures extends object>(
  context: CommandContext,
  read: Read<Figures>,
  tell: (figures: Figures) => string[],
): Promise<number> {
  const { values } = readOptions(
    context,
    { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean', default: false } },
    { least: 0, most: 0 },
  )
  const period = readPeriod(context, { from: values.from, to: values.to })
  return withOffice(context, async ({ database, config }) => {
    const figures = await read(database, period.in(config.timezone))
    const days: Days = { from: period.from, to: period.to }
    if (values.json) context.print(JSON.stringify({ ...days, ...figures }))
    else for (const line of [tellDays(days), ...tell(figures)]) context.print(line)
    return 0
  })
}

function tellDays({ from, to }: Days): string {
  return `Periode: ${from ?? 'awal'} sampai ${to ?? 'sekarang'}`
}

function tellSkm({
  invited,
  respondents,
  complete,
  elements,
  index,
  quality,
  interval,
}: Skm & { invited: number }) {
  return [
    `Diundang: ${invited} warga. Mengisi: ${respondents}, di antaranya lengkap: ${complete}.`,
    ...elements.map(
      ({ answers, mean }, place) =>
        `${place + 1}. ${SURVEY_ELEMENTS[place]}: ${answers} jawaban, rata-rata ${tell(mean, decimals)}`,
    ),
    `Nilai indeks: ${tell(index, decimals)}`,
    ...(quality.value === null ? [] : [`Mutu: ${quality.value.grade} (${quality.value.performance})`]),
    ...(interval.value === null
      ? ['Indeks baru dihitung bila setiap unsur dinilai oleh sedikitnya 10 warga.']
      : [`Selang kepercayaan 95 %: ${decimals(interval.value.from)}–${decimals(interval.value.until)}`]),
  ]
}

function tellRatings(ratings: Record<string, RatingFigures>): string[] {
  const lines = Object.entries(ratings).flatMap(
    ([instansi, { asked, rated, mean, helpful, spread, reasons }]) => [
      [
        `${instansi}: ${asked} ditanya, ${rated} menilai`,
        `rata-rata ${tell(mean, decimals)}`,
        `membantu (3–4) ${tell(helpful, (share) => `${Math.round(share * 100)} %`)}`,
        `1/2/3/4: ${tell(spread, (counts) => counts.join('/'))}`,
      ].join(', '),
      ...(reasons.value ?? []).map(({ score, words }) => `  ${score}: ${words}`),
    ],
  )
  return lines.length > 0 ? lines : ['Belum ada warga yang ditanya.']
}

function tell<Value>(figure: Figure<Value>, write: (value: Value) => string): string {
  return figure.value === null ? 'belum cukup jawaban' : write(figure.value)
}

/** Whatever somebody wrote, it is one line of ours. */
const onOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const decimals = (value: number) => value.toFixed(2)

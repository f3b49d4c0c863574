import type { Mistake } from './list-mistakes.ts'
import type { Figures } from './measure-figures.ts'

/** What differs between reports: the words for what is being measured. */
export interface ReportWording {
  title: string
  /** What ids stand for, such as "entri". */
  candidate: string
  answerable: string
  unanswerable: string
  settled: string
  wrong: string
  offered: string
  auroc: string
  mistakes: Record<Mistake['mistake'], string>
}

interface Reported extends Figures {
  byStyle: Record<string, { n: number } & Figures>
  worst: readonly Mistake[]
}

const MOST_UNKNOWN = 10
const LONGEST_TEXT = 110

/** The figures as text that fits a terminal. */
export function renderReport(
  figures: Reported,
  {
    wording,
    answerable,
    unknown,
  }: { wording: ReportWording; answerable: number; unknown: readonly string[] },
): string {
  const { p50, p99 } = figures.latencyMs
  const lines = [
    `${wording.title}: ${figures.queries} pesan berlabel (${answerable} ${wording.answerable}, ${figures.queries - answerable} ${wording.unanswerable})`,
    '',
    ...table([
      ['Benar di tempat pertama', percent(figures.top1)],
      ['Benar di antara tiga teratas', percent(figures.recall3)],
      ['MRR sampai tempat kesepuluh', percent(figures.mrr10)],
      [wording.settled, percent(figures.answered)],
      [wording.wrong, percent(figures.wrong)],
      [
        wording.offered,
        `${percent(figures.suggested)}, yang benar ada di antaranya ${percent(figures.suggestedRight)}`,
      ],
      [wording.auroc, percent(figures.aurocOutOfScope)],
      ['Waktu per pesan', `${milliseconds(p50)} (p50), ${milliseconds(p99)} (p99)`],
    ]),
    '',
    'Menurut gaya pesan (persen):',
    ...table([
      ['gaya', 'pesan', 'pertama', 'tiga', 'langsung', 'salah', 'pilihan benar', 'AUROC'],
      ...Object.entries(figures.byStyle).map(([style, part]) => [
        style,
        String(part.n),
        ...[
          part.top1,
          part.recall3,
          part.answered,
          part.wrong,
          part.suggestedRight,
          part.aurocOutOfScope,
        ].map(share),
      ]),
    ]),
    ...unknownLabels(unknown, wording),
    ...mistakes(figures.worst, wording),
  ]
  return lines.join('\n')
}

function unknownLabels(unknown: readonly string[], { candidate }: ReportWording): string[] {
  if (unknown.length === 0) return []
  const named = unknown.slice(0, MOST_UNKNOWN).join(', ')
  const more = unknown.length > MOST_UNKNOWN ? ` dan ${unknown.length - MOST_UNKNOWN} lagi` : ''
  return ['', `Perhatian: label menyebut ${candidate} yang tidak ada di berkas: ${named}${more}.`]
}

function mistakes(worst: readonly Mistake[], wording: ReportWording): string[] {
  if (worst.length === 0) return ['', 'Tidak ada kesalahan.']
  return [
    '',
    `Kesalahan terberat (${worst.length}):`,
    ...worst.flatMap(({ id, text, mistake, expected, given, confidence }) => [
      `  ${id}  ${wording.mistakes[mistake]}, keyakinan ${percent(confidence)}`,
      `    pesan    : ${oneLine(text)}`,
      `    hasil    : ${given ?? '(tidak ada)'}`,
      `    mestinya : ${expected.length > 0 ? expected.join(', ') : `(${wording.unanswerable})`}`,
    ]),
  ]
}

/** Columns as wide as their widest cell; all but the first stand to the right where there are more than two. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const right = widths.length > 2
  return rows.map((row) =>
    `  ${row.map((cell, at) => (right && at > 0 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  )
}

function share(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1).replace('.', ',')
}

function percent(value: number | null): string {
  return value === null ? '–' : `${share(value)} %`
}

function milliseconds(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1).replace('.', ',')} ms`
}

/** Messages are other people's text: no line breaks, and nothing that a terminal would obey. */
function oneLine(text: string): string {
  const plain = text.replace(/[\s\p{C}]+/gu, ' ').trim()
  return plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT - 1)}…` : plain
}

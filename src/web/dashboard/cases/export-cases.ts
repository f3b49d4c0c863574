import { csvLine, CSV_BEGIN } from '../../../knowledge/index.ts'
import type { CaseFilter, CaseList, CasePlace, CaseRow } from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { causeWords, fateWords, outcomeWords } from './describe-row.ts'

/** Rows that are in memory at once. */
const PORTION = 2_000
const MINUTE_MS = 60_000

interface Means {
  texts: Texts
  nameOf(id: string): string
}

const COLUMNS = [
  'ticket',
  'received',
  'closed',
  'due',
  'channel',
  'kind',
  'tone',
  'instansi',
  'status',
  'promise',
  'cause',
  'gross',
  'net',
  'transfers',
  'corrected',
  'reopened',
  'entry',
  'helpful',
] as const

/**
 * One row per case as a spreadsheet opens it, read while it is written: whoever reads slowly slows the reading, and no more
 * than one portion is ever held. Nothing of who asked, and no words.
 */
export function streamCases(
  list: Pick<CaseList, 'cases'>,
  filter: CaseFilter,
  now: Date,
  means: Means,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  let after: CasePlace | null = null
  const header = COLUMNS.map((name) => means.texts.say(`dashboard-export-${name}`))
  return new ReadableStream({
    start(out) {
      out.enqueue(bytes.encode(CSV_BEGIN + csvLine(header)))
    },
    async pull(out) {
      const rows: CaseRow[] = await list.cases(filter, after, PORTION, now)
      after = rows.at(-1) ?? null
      if (rows.length > 0) out.enqueue(bytes.encode(rows.map((row) => csvLine(cells(row, means))).join('')))
      if (rows.length < PORTION) out.close()
    },
  })
}

function cells(row: CaseRow, { texts, nameOf }: Means): string[] {
  const yes = (fact: boolean | null) =>
    fact === null ? '' : texts.say(fact ? 'dashboard-yes' : 'dashboard-no')
  const moment = (at: Date | null) => (at ? at.toISOString() : '')
  const minutes = (ms: number | null) => (ms === null ? '' : String(Math.round(ms / MINUTE_MS)))
  return [
    texts.formatTicket(row.ticket),
    moment(row.receivedAt),
    moment(row.closedAt),
    moment(row.dueAt),
    row.channel === null ? '' : texts.say(`channel-${row.channel}`),
    row.kind === null ? '' : texts.say(`kind-${row.kind}`),
    row.tone ?? '',
    row.desk === null ? '' : nameOf(row.desk),
    outcomeWords(row, texts),
    fateWords(row, texts),
    causeWords(row, texts),
    minutes(row.grossMs),
    minutes(row.netMs),
    String(row.transfers),
    yes(row.corrected),
    yes(row.reopened),
    row.faqId ?? '',
    yes(row.helpful),
  ]
}

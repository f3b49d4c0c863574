import { csvLine, CSV_BEGIN } from '../../../knowledge/index.ts'
import {
  type CaseFilter,
  type CaseList,
  type CasePlace,
  type CaseRow,
  MIME_TYPES,
  type SheetCell,
  writeWorkbook,
} from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { causeWords, fateWords, outcomeWords } from './describe-row.ts'

/** Rows that are in memory at once; between two portions others are served. */
const PORTION = 1_000
const MINUTE_MS = 60_000

/** The forms in which cases can be taken away, as the address says it. */
export const CASE_FILES = { csv: 'text/csv; charset=utf-8', xlsx: MIME_TYPES.xlsx } as const
export type CaseFile = keyof typeof CASE_FILES

/** Which cases, as they stand at which moment. */
export interface Export {
  list: Pick<CaseList, 'cases'>
  filter: CaseFilter
  now: Date
}

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
export function streamCases(form: CaseFile, asked: Export, means: Means): ReadableStream<Uint8Array> {
  const labels = COLUMNS.map((name) => means.texts.say(`dashboard-export-${name}`))
  const portions = readPortions(asked, means)
  return streamOf(
    form === 'csv'
      ? writeCsv(labels, portions)
      : writeWorkbook(means.texts.say('dashboard-cases'), labels, portions),
  )
}

/** One chunk when one is wanted; whoever goes away ends the reading. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(out) {
      const { done, value } = await chunks.next()
      if (done) out.close()
      else out.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}

async function* readPortions({ list, filter, now }: Export, means: Means): AsyncGenerator<SheetCell[][]> {
  let after: CasePlace | null = null
  let rows: CaseRow[]
  do {
    rows = await list.cases(filter, after, PORTION, now)
    after = rows.at(-1) ?? null
    yield rows.map((row) => cells(row, means))
  } while (rows.length === PORTION)
}

async function* writeCsv(
  labels: string[],
  portions: AsyncIterable<SheetCell[][]>,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  yield bytes.encode(CSV_BEGIN + csvLine(labels))
  for await (const rows of portions) yield bytes.encode(rows.map((row) => csvLine(row.map(plain))).join(''))
}

function plain(cell: SheetCell): string {
  return cell instanceof Date ? cell.toISOString() : String(cell ?? '')
}

function cells(row: CaseRow, { texts, nameOf }: Means): SheetCell[] {
  const yes = (fact: boolean | null) =>
    fact === null ? null : texts.say(fact ? 'dashboard-yes' : 'dashboard-no')
  const minutes = (ms: number | null) => (ms === null ? null : Math.round(ms / MINUTE_MS))
  return [
    texts.formatTicket(row.ticket),
    row.receivedAt,
    row.closedAt,
    row.dueAt,
    row.channel && texts.say(`channel-${row.channel}`),
    row.kind && texts.say(`kind-${row.kind}`),
    row.tone,
    row.desk && nameOf(row.desk),
    outcomeWords(row, texts),
    fateWords(row, texts),
    causeWords(row, texts),
    minutes(row.grossMs),
    minutes(row.netMs),
    row.transfers,
    yes(row.corrected),
    yes(row.reopened),
    row.faqId,
    yes(row.helpful),
  ]
}

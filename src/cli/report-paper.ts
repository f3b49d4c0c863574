import { extname } from 'node:path'
import { dayOf, instansiIdSchema, readDay } from '../office/index.ts'
import {
  lastOfMonth,
  orderFault,
  PAPER_FORMATS,
  type Paper,
  type PaperFormat,
  type PaperOrder,
  renderPaper,
  shiftDays,
} from '../reports/index.ts'
import { createTexts } from '../texts/index.ts'
import { openPapers, type Papers } from '../main/open-papers.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { type Office, withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'
import { writeNamedFile } from './write-file.ts'

const OPTIONS = {
  month: { type: 'string' },
  year: { type: 'string' },
  instansi: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  again: { type: 'boolean', default: false },
} as const

const FAULTS = {
  whose: 'laporan ini tidak dibuat untuk instansi itu.',
  turned: 'hari ini sebelum --from.',
  future: 'masa itu belum dimulai.',
}

export const reportMonthly = (context: CommandContext): Promise<number> =>
  reportOf(context, 'bulanan', 'month')
export const reportAnnual = (context: CommandContext): Promise<number> => reportOf(context, 'tahunan', 'year')
export const reportEvaluation = (context: CommandContext): Promise<number> =>
  reportOf(context, 'evaluasi', 'year')

async function reportOf(
  context: CommandContext,
  kind: PaperOrder['kind'],
  unit: 'month' | 'year',
): Promise<number> {
  const { values } = readOptions(context, OPTIONS, { least: 0, most: 0 })
  const days = readDays(context, unit, values[unit])
  if (kind === 'tahunan' && values.instansi === undefined)
    throw misused(context, '--instansi: belum ditulis.')
  if (kind === 'evaluasi' && values.instansi !== undefined)
    throw misused(context, '--instansi: evaluasi selalu tentang semua instansi.')
  const whose =
    values.instansi === undefined ? null : (instansiIdSchema.safeParse(values.instansi).data ?? null)
  if (values.instansi !== undefined && whose === null)
    throw misused(context, `--instansi ${values.instansi}: bukan kode instansi.`)
  return writePaper(context, { kind, whose, ...days }, values)
}

/** Makes it, or takes the one that is made, and writes it to the file. The same period gives the same figures later. */
export async function writePaper(
  context: CommandContext,
  order: PaperOrder,
  { out, again, ...given }: { out?: string | undefined; format?: string | undefined; again: boolean },
): Promise<number> {
  if (out === undefined) throw misused(context, '--out: belum ditulis.')
  const format = readFormat(context, given.format ?? extname(out).slice(1).toLowerCase())
  return withOffice(context, async (office) => {
    await expectInstansi(order, office)
    const { config, database, now } = office
    const fault = orderFault(order, dayOf(now, config.timezone))
    if (fault) throw misused(context, `${order.first}: ${FAULTS[fault]}`)
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const papers = openPapers({ database, clock: { now: () => now }, texts })
    const paper = await obtain(papers, order, again, now)
    const document = paper && (await papers.open(paper))
    if (!document)
      throw new Complaint('Laporan tidak dapat dibuat. Coba lagi; bila tetap gagal, jalankan doctor.')
    await writeNamedFile(out, await renderPaper(document, format))
    context.print(`${document.title}, versi ${paper.version}, ditulis ke ${out}.`)
    return 0
  })
}

async function obtain(
  { shelf, make, midnight }: Papers,
  order: PaperOrder,
  again: boolean,
  now: Date,
): Promise<Paper | null> {
  const made = await shelf.latest(order)
  const isFinal = made?.madeAt && made.madeAt >= midnight(shiftDays(order.last, 1))
  if (isFinal && !again) return made
  const id = await shelf.order(order, { by: null, again: true }, now)
  await make(id)
  return shelf.latest(order)
}

async function expectInstansi({ whose }: PaperOrder, { database }: Office): Promise<void> {
  if (whose === null) return
  const directory = await database.knowledge.listInstansi()
  if (!directory.some(({ id }) => id === whose))
    throw new Complaint(`${whose}: tidak ada instansi dengan kode ini. Lihat instansi list.`)
}

function readDays(context: CommandContext, unit: 'month' | 'year', typed: string | undefined) {
  if (typed === undefined) throw misused(context, `--${unit}: belum ditulis.`)
  const first = readDay(unit === 'month' ? `${typed}-01` : `${typed}-01-01`)
  if (first === null)
    throw misused(context, `--${unit} ${typed}: tulis seperti ${unit === 'month' ? '2026-10' : '2026'}.`)
  return { first, last: unit === 'month' ? lastOfMonth(first) : `${first.slice(0, 4)}-12-31` }
}

function readFormat(context: CommandContext, typed: string): PaperFormat {
  const format = PAPER_FORMATS.find((one) => one === typed)
  if (!format) throw misused(context, `--format: tulis salah satu dari ${PAPER_FORMATS.join(', ')}.`)
  return format
}

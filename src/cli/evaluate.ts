import {
  evaluateFaq,
  evaluateRouting,
  parseFaqFile,
  parseInstansiFile,
  parseQueriesFile,
} from '../knowledge/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { readNamedFile } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'
import { writeNamedFile } from './write-file.ts'

/** Measures the matcher, or with `--instansi` the routing, on labelled questions. Needs no database. */
export async function evaluate(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      faq: { type: 'string' },
      queries: { type: 'string' },
      instansi: { type: 'string' },
      predictions: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    { least: 0, most: 0 },
  )
  if (values.queries === undefined || (values.faq === undefined && values.instansi === undefined))
    throw misused(context)
  const queries = await read(context, values.queries, parseQueriesFile)
  const entries = values.faq === undefined ? undefined : await read(context, values.faq, parseMeasuredFaq)
  const directory =
    values.instansi === undefined ? undefined : await read(context, values.instansi, parseInstansiFile)
  const result = directory
    ? evaluateRouting({
        instansi: directory.instansi,
        entries: entries?.entries ?? [],
        queries: queries.queries,
      })
    : evaluateFaq({ entries: entries?.entries ?? [], queries: queries.queries })
  if (values.predictions !== undefined)
    await writeNamedFile(
      values.predictions,
      result.predictions.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
  context.print(values.json ? JSON.stringify(result.figures) : result.report)
  return 0
}

/** A knowledge base that is only tried out may lack owners. */
const parseMeasuredFaq = (content: string, name: string) => parseFaqFile(content, name, 'measured')

type Parsed<Good> = (Good & { ok: true }) | { ok: false; faults: { line: number; message: string }[] }

async function read<Good>(
  context: CommandContext,
  path: string,
  parse: (content: string, name: string) => Parsed<Good>,
): Promise<Good> {
  const parsed = parse(await readNamedFile(path), path)
  if (parsed.ok) return parsed
  tellFaults(context, path, parsed.faults)
  throw new Complaint(`${path}: tidak dapat dipakai.`)
}

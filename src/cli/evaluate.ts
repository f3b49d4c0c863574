import { writeFile } from 'node:fs/promises'
import {
  evaluateFaq,
  evaluateRouting,
  parseFaqFile,
  parseInstansiFile,
  parseQueriesFile,
} from '../knowledge/index.ts'
import { type Command, type CommandContext, Complaint } from './command.ts'
import { readNamedFile } from './read-file.ts'
import { readOptions } from './read-options.ts'
import { tellFaults } from './tell-import.ts'

const usage = 'evaluate --faq BERKAS --queries BERKAS [--instansi BERKAS] [--json] [--predictions BERKAS]'

/** Measures the matcher, or with `--instansi` the routing, on labelled questions. Needs no database. */
export const evaluate: Command = {
  name: 'evaluate',
  usage,
  does: 'mengukur pencocokan pada pertanyaan berlabel; dengan --instansi: mengukur penerusan',
  async run(context) {
    const { values } = readOptions(
      evaluate,
      context.words,
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
      throw new Complaint(`Pemakaian: jawab24 ${usage}`, 2)
    const queries = await read(context, values.queries, parseQueriesFile)
    const entries = values.faq === undefined ? undefined : await read(context, values.faq, parseFaqFile)
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
      await writeFile(
        values.predictions,
        result.predictions.map((line) => `${JSON.stringify(line)}\n`).join(''),
      )
    context.print(values.json ? JSON.stringify(result.figures) : result.report)
    return 0
  },
}

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

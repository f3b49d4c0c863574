import { createKnowledge, type GapReport } from '../knowledge/index.ts'
import { type InstansiId, instansiIdSchema } from '../office/index.ts'
import { findGaps } from '../main/find-gaps.ts'
import { type CommandContext, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

const USUAL_DAYS = '30'
const MOST_DAYS = 366
/** So many questions are looked at, the latest first. */
const MOST_QUESTIONS = 20_000
/** So many topics are printed; `--json` has all. */
const SHOWN = 30

/** What citizens asked in vain, grouped; nothing of who asked. */
export async function listGaps(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      days: { type: 'string', default: USUAL_DAYS },
      instansi: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    { least: 0, most: 0 },
  )
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw misused(context, `--days: ditemukan "${values.days}"; tulis angka 1 sampai ${MOST_DAYS}.`)
  const desk = values.instansi === undefined ? null : readDesk(context, values.instansi)
  return withOffice(context, async ({ database, now }) => {
    const knowledge = createKnowledge({
      entries: await database.knowledge.listFaq(),
      instansi: await database.knowledge.listInstansi(),
    })
    const { views } = database
    const report = await findGaps({ views, knowledge, most: MOST_QUESTIONS }, { until: now, days, desk })
    if (values.json) context.print(JSON.stringify({ days, ...report }))
    else print(context, report, days)
    return 0
  })
}

function readDesk(context: CommandContext, id: string): InstansiId {
  const parsed = instansiIdSchema.safeParse(id)
  if (!parsed.success) throw misused(context, `--instansi: "${id}" bukan id instansi.`)
  return parsed.data
}

function print({ print: say }: CommandContext, report: GapReport, days: number): void {
  const { questions, people, unread, gaps, single } = report
  say(`${questions} pertanyaan dari ${people} warga dalam ${days} hari terakhir tidak terjawab langsung.`)
  for (const { topic, inquiries, people: askers, examples } of gaps.slice(0, SHOWN)) {
    say(`${inquiries} pertanyaan, ${askers} warga: ${topic.join(', ')}`)
    for (const example of examples) say(`    ${example}`)
  }
  if (gaps.length > SHOWN) say(`… dan ${gaps.length - SHOWN} topik lagi; semuanya dengan --json.`)
  if (single > 0) say(`${single} topik lain masing-masing ditanyakan satu kali.`)
  if (unread > 0) say(`${unread} pertanyaan terlalu singkat atau terlalu panjang untuk dikelompokkan.`)
}

import { openPapers } from '../../src/main/open-papers.ts'
import { renderPaper } from '../../src/reports/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTexts } from '../../src/texts/index.ts'
import { USUAL_RULES } from '../usual-rules.ts'

const MEGABYTE = 1_000_000

/** Makes the annual report of each *instansi*, one after another, as the service does, and writes each as a PDF. */
export async function makeAnnualReports(database: Database, now: Date) {
  const { timeZone } = USUAL_RULES
  const texts = createTexts({ officeName: 'Pemerintah Kabupaten', timeZone })
  const papers = openPapers({ database, clock: { now: () => now }, texts })
  const year = now.toISOString().slice(0, 4)
  const before = process.memoryUsage.rss()
  let [reports, slowestMs, most] = [0, 0, before]
  const begun = performance.now()
  for (const { id: whose } of await database.knowledge.listInstansi()) {
    const since = performance.now()
    const order = { kind: 'tahunan', whose, first: `${year}-01-01`, last: `${year}-12-31` } as const
    const id = await papers.shelf.order(order, { by: null, again: true }, now)
    await papers.make(id)
    const paper = await papers.shelf.find(id)
    const document = paper && (await papers.open(paper))
    if (!document) throw new Error(`No report of ${whose}`)
    await renderPaper(document, 'pdf')
    reports++
    slowestMs = Math.max(slowestMs, performance.now() - since)
    most = Math.max(most, process.memoryUsage.rss())
  }
  return { reports, ms: performance.now() - begun, slowestMs, grownMb: (most - before) / MEGABYTE }
}

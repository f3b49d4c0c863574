import { arch, cpus, totalmem } from 'node:os'
import { benchOneFlood } from './one-flood.ts'
import { benchDashboard } from './dashboard.ts'
import { benchDesk } from './desk.ts'
import { benchLatency } from './latency.ts'
import { benchMatching } from './matching.ts'
import { benchQuestions } from './questions.ts'
import { benchStart } from './start.ts'
import { benchWhatsapp } from './whatsapp.ts'

const PARTS: Record<string, (options: { quick: boolean; folder: string | null }) => Promise<string>> = {
  questions: benchQuestions,
  latency: benchLatency,
  start: benchStart,
  desk: benchDesk,
  dashboard: benchDashboard,
  flood: benchOneFlood,
  whatsapp: benchWhatsapp,
  matching: benchMatching,
}

/** `npm run bench -- [--quick] [--folder=FOLDER] [PART …]`: prints Markdown; all parts when none is named. */
const words = process.argv.slice(2)
const quick = words.includes('--quick')
const folder = words.find((word) => word.startsWith('--folder='))?.slice('--folder='.length) ?? null
const named = words.filter((word) => !word.startsWith('--'))
const unknown = named.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}\n`)
  process.exit(2)
}
const say = (text: string) => process.stdout.write(`${text}\n\n`)
const memory = Math.round(totalmem() / 1_024 ** 3)
say(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} (${arch()}), ${memory} GB, Node ${process.versions.node}`,
)
for (const [name, measure] of Object.entries(PARTS))
  if (named.length === 0 || named.includes(name)) say(await measure({ quick, folder }))

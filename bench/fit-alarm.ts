/**
 * Fits what tells a call for help from everything else (src/knowledge/emergencies/fitted-alarm.ts) on the messages of
 * bench/data/darurat, the other labelled ones and every other conversation of test/replay, and prints what it finds and takes for one wrongly, out of fold; the sealed
 * author's by a model that never saw them: `npx tsx bench/fit-alarm.ts` (`--dry` writes nothing).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Alarm, alarmOutOfFold, alarmScore, type Cued, cueAll, fitAlarm } from './fit/fit-alarm.ts'
import { percent } from './fit/measure-outcomes.ts'
import { judgeAlarm } from '../src/knowledge/emergencies/recognise-emergency.ts'
import { readQueries, readStarterEntries } from './fit/read-sets.ts'
import { readScripts } from '../test/replay/read-script.ts'

const FOLDS = 8
/** Labelled for the matcher; whoever calls for help in them is listed in darurat/calls-among-others.json. */
const OTHERS = [
  'civic/queries.dev.json',
  'civic/queries.fresh.json',
  'suara/queries.open.json',
  'warga/queries.open.json',
  'kepegawaian/queries.json',
  'routing/queries.dev.json',
  'routing/queries.fresh.json',
]
const folder = new URL('data/darurat/', import.meta.url)

interface Written {
  calls: { kind: string; text: string }[]
  calm: string[]
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

const messages = new Map<string, Omit<Cued, 'names'>>()
const add = (set: string, text: string, calls: boolean) =>
  messages.has(text) || messages.set(text, { set, text, calls })
for (const file of readdirSync(folder).sort()) {
  if (file === 'calls-among-others.json') continue
  const set = file.replace('.json', '')
  // The sets are the project's own files: their shape is known.
  const { calls, calm } = read(file) as Written
  for (const { text } of calls) add(set, text, true)
  for (const text of calm) add(`${set}, calm`, text, false)
}
const callsAmongOthers = new Set(read('calls-among-others.json') as string[])
for (const { text } of OTHERS.flatMap(readQueries)) {
  const calls = callsAmongOthers.has(text)
  add(calls ? 'others, calls' : 'others', text, calls)
}

for (const { question, phrasings = [] } of readStarterEntries())
  for (const text of [question, ...phrasings]) add('starter', text, false)

// What people write in the course of a conversation is shorter and means less by itself. Every other one is held out.
const conversations = new URL('../test/replay/conversations/', import.meta.url)
for (const file of readdirSync(conversations).filter((name) => /^\d+\.txt$/.test(name)))
  for (const { title, steps } of readScripts(readFileSync(new URL(file, conversations), 'utf8'))) {
    const set = Number.parseInt(title, 10) % 2 === 1 ? 'conversations' : 'conversations, held out'
    for (const step of steps)
      if (step.type === 'text') {
        const calls = callsAmongOthers.has(step.text)
        add(calls ? `${set}, calls` : set, step.text, calls)
      }
  }

const cued = cueAll([...messages.values()])
const isSealed = ({ set }: Cued) => set.includes('sealed') || set.includes('held out')
const open = cued.filter((each) => !isSealed(each))
const model = fitAlarm(open)
const scores = alarmOutOfFold(open, FOLDS)
const scored = [
  ...open.map((each, at) => ({ each, score: scores[at] ?? 0 })),
  ...cued.filter(isSealed).map((each) => ({ each, score: alarmScore(model, each.names) })),
]
const judge = ({ each, score }: (typeof scored)[number]) =>
  judgeAlarm(
    score,
    each.names.some((name) => name === '#sign' || name === '#grave'),
  )
process.stdout.write('| set | messages | alarm | doubt or alarm |\n')
for (const set of new Set(cued.map((each) => each.set))) {
  const judged = scored.filter(({ each }) => each.set === set).map(judge)
  const alarms = judged.filter((one) => one === 'alarm').length
  const heard = judged.filter((one) => one !== null).length
  process.stdout.write(
    `| ${set} | ${judged.length} | ${percent(alarms, judged.length)} | ${percent(heard, judged.length)} |\n`,
  )
}
if (process.argv.includes('--mistakes'))
  for (const one of scored)
    if (!isSealed(one.each) && (judge(one) === 'alarm') !== one.each.calls)
      process.stdout.write(
        `${one.each.calls ? 'missed' : 'false'} ${one.score.toFixed(2)} ${one.each.set} | ${one.each.text}\n`,
      )
if (!process.argv.includes('--dry')) write(model)

/** Cues with weights, as lines that a reader can look a word up in. */
function write({ bias, weights }: Alarm): void {
  const pairs = [...weights]
    .map(([name, weight]) => ({ name, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, weight }) => `${name} ${weight}`)
  const lines: string[] = ['']
  for (const pair of pairs) {
    const line = `${lines.at(-1) ?? ''}${lines.at(-1) === '' ? '' : ' | '}${pair}`
    if (line.length > 130) lines.push(pair)
    else lines[lines.length - 1] = line
  }
  const text = `/** Fitted weights of cues that somebody calls for help. Made by \`npx tsx bench/fit-alarm.ts\`: don't edit. */
const fitted = \`
${lines.join('\n')}
\`

export const alarm: { bias: number; weights: ReadonlyMap<string, number> } = {
  bias: ${Math.round(bias * 1000) / 1000},
  weights: new Map(
    fitted
      .trim()
      .split(/ \\| |\\n/)
      .map((pair) => {
        const [name = '', weight = '0'] = pair.split(' ')
        return [name, Number(weight)]
      }),
  ),
}
`
  writeFileSync(new URL('../src/knowledge/emergencies/fitted-alarm.ts', import.meta.url), text)
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createKnowledge, type FaqEntry } from '../src/knowledge/index.ts'
import { readEntries, readInstansi, readQueries, readStarterEntries } from './fit/read-sets.ts'

const MANY = 10_000
/** After one to get warm. */
const ROUNDS = 5

/** Without it the heap's figure would hold whatever happened to be thrown away lately. */
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Milliseconds of this process's own time, all threads: it says more than a clock on a machine that is shared. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Processor time of a message and of a start, and memory, at the starter's size and at ten thousand synthetic entries. */
export function measureSpeed(): string {
  const entries = readEntries('civic/faq.json')
  const rows = [readStarterEntries(), synthetic(entries)].map((base) => {
    collectGarbage()
    const memoryBefore = process.memoryUsage()
    const begun = processorMs()
    const knowledge = createKnowledge({ entries: base, instansi: readInstansi() })
    const build = processorMs() - begun
    collectGarbage()
    const memory = process.memoryUsage()
    const kept = memory.heapUsed - memoryBefore.heapUsed + (memory.arrayBuffers - memoryBefore.arrayBuffers)
    const messages = readQueries('civic/queries.fresh.json').map(({ text }) => text)
    // As the service does: who is responsible is asked only where nothing was answered.
    const treat = (message: string) =>
      knowledge
        .understand(message)
        .flatMap((understanding) =>
          understanding.verdict.outcome === 'answer' ? [] : understanding.responsible,
        )
    const rounds = Array.from({ length: ROUNDS + 1 }, () =>
      messages.map((message) => {
        const before = processorMs()
        treat(message)
        return processorMs() - before
      }),
    ).slice(1)
    // Each message's best round: what others do on this machine, and the compiler's threads, are in all the others.
    const times = messages.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0)))
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
    const mean = (times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(2)
    return `| ${base.length} | ${mean} | ${at(0.5)} | ${at(0.99)} | ${(build / 1_000).toFixed(2)} | ${(kept / 1_048_576).toFixed(0)} |`
  })
  return [
    'Processor time, not the clock’s:',
    '',
    '| entries | ms per message, mean | p50 | p99 | build s | memory MB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** Entries like the starter's, each about another invented programme, so that every word is as common as in life. */
function synthetic(entries: readonly FaqEntry[]): FaqEntry[] {
  const syllables = ['ka', 'ri', 'to', 'ban', 'sel', 'mu', 'di', 'per', 'go', 'lan', 'wi', 'sa']
  const name = (number: number) =>
    [1, 12, 144, 1_728].map((power) => syllables[Math.floor(number / power) % 12]).join('')
  return Array.from({ length: MANY }, (_, number) => {
    const like = entries[number % entries.length]
    if (like === undefined || number < entries.length)
      return like ?? { id: '0', question: 'x', answer: 'x', keywords: [], instansi: 'x' }
    return {
      ...like,
      id: `${like.id}-${number}`,
      question: `${like.question} untuk program ${name(number)}`,
      keywords: [...like.keywords, name(number)],
    }
  })
}

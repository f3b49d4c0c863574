import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createKnowledge, type FaqEntry } from '../src/knowledge/index.ts'
import { readEntries, readInstansi, readQueries } from './fit/read-sets.ts'

const MANY = 10_000

/** Without it the heap's figure would hold whatever happened to be thrown away lately. */
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Latency and build time at the starter's size and at ten thousand synthetic entries. */
export function measureSpeed(): string {
  const entries = readEntries('civic/faq.json')
  const rows = [entries, synthetic(entries)].map((base) => {
    collectGarbage()
    const heapBefore = process.memoryUsage().heapUsed
    const begun = performance.now()
    const knowledge = createKnowledge({ entries: base, instansi: readInstansi() })
    const build = performance.now() - begun
    collectGarbage()
    const heap = (process.memoryUsage().heapUsed - heapBefore) / 1_048_576
    const messages = readQueries('civic/queries.fresh.json').map(({ text }) => text)
    for (const message of messages) knowledge.understand(message)
    const cpuBefore = process.cpuUsage()
    const times = messages.map((message) => {
      const before = performance.now()
      knowledge.understand(message)
      return performance.now() - before
    })
    const cpu = process.cpuUsage(cpuBefore)
    const sorted = [...times].sort((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
    const cpuMs = ((cpu.user + cpu.system) / 1_000 / messages.length).toFixed(2)
    return `| ${base.length} | ${at(0.5)} | ${at(0.99)} | ${cpuMs} | ${(build / 1_000).toFixed(2)} | ${heap.toFixed(0)} |`
  })
  return [
    '| entries | p50 ms | p99 ms | CPU ms | build s | heap MB |',
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

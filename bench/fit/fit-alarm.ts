import { readCues } from '../../src/knowledge/emergencies/read-cues.ts'
import { domains } from '../../src/knowledge/lexicon/domains.ts'
import { createReader } from '../../src/knowledge/reading/create-reader.ts'
import { hash } from './gather-samples.ts'
import { readEntries } from './read-sets.ts'

/** A message with what stands in it, and whether somebody calls for help with it. */
export interface Cued {
  set: string
  text: string
  calls: boolean
  names: readonly string[]
}

export interface Alarm {
  bias: number
  weights: ReadonlyMap<string, number>
}

/** A cue that fewer messages have tells nothing. */
const SEEN_IN = 2
const RIDGE = 1
const STEPS = 600
const RATE = 0.5

export function cueAll(messages: readonly Omit<Cued, 'names'>[]): Cued[] {
  const texts = readEntries('civic/faq.json').flatMap(({ question, answer, keywords }) => [
    question,
    answer,
    ...keywords,
  ])
  const reader = createReader({ domains, texts, acronyms: [] })
  return messages.map((message) => ({ ...message, names: readCues(reader.readMessage(message.text)).names }))
}

/** Ridge logistic regression over cues, each message's cues together as long as one; by gradient, deterministic. */
export function fitAlarm(examples: readonly Cued[]): Alarm {
  const counts = new Map<string, number>()
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const index = new Map([...counts].filter(([, count]) => count >= SEEN_IN).map(([name], at) => [name, at]))
  const rows = examples.map(({ names }) => names.flatMap((name) => index.get(name) ?? []))
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-6)
  let bias = 0
  let biasSquares = 1e-6
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(index.size)
    let biasGradient = 0
    rows.forEach((row, at) => {
      const scale = 1 / Math.sqrt(row.length || 1)
      let score = bias
      for (const cue of row) score += (weights[cue] ?? 0) * scale
      const error = (examples[at]?.calls ? 1 : 0) - 1 / (1 + Math.exp(-score))
      biasGradient += error
      for (const cue of row) gradient[cue] = (gradient[cue] ?? 0) + error * scale
    })
    biasSquares += biasGradient ** 2
    bias += (RATE * biasGradient) / Math.sqrt(biasSquares)
    for (let cue = 0; cue < weights.length; cue += 1) {
      const slope = (gradient[cue] ?? 0) - RIDGE * (weights[cue] ?? 0) * 0.1
      squares[cue] = (squares[cue] ?? 0) + slope ** 2
      weights[cue] = (weights[cue] ?? 0) + (RATE * slope) / Math.sqrt(squares[cue] ?? 1)
    }
  }
  return { bias, weights: new Map([...index].map(([name, at]) => [name, weights[at] ?? 0])) }
}

export function alarmScore({ bias, weights }: Alarm, names: readonly string[]): number {
  const known = names.filter((name) => weights.has(name))
  const sum = known.reduce((total, name) => total + (weights.get(name) ?? 0), 0)
  return bias + sum / Math.sqrt(known.length || 1)
}

/** Each message's score by a model that never saw it. */
export function alarmOutOfFold(examples: readonly Cued[], folds: number): number[] {
  const scores = examples.map(() => 0)
  for (let fold = 0; fold < folds; fold += 1) {
    const isTest = ({ text }: Cued) => hash(text) % folds === fold
    const model = fitAlarm(examples.filter((each) => !isTest(each)))
    examples.forEach((each, at) => {
      if (isTest(each)) scores[at] = alarmScore(model, each.names)
    })
  }
  return scores
}

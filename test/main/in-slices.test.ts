import { expect, it } from 'vitest'
import { compileKnowledge, createKnowledge, type Steps } from '../../src/knowledge/index.ts'
import { inSlices } from '../../src/main/in-slices.ts'
import { starterEntries, starterInstansi } from '../knowledge/support.ts'

function* busyFor(steps: number, stepMs: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + stepMs
    while (performance.now() < until);
    yield
  }
  return 'done'
}

it('lets others have their turn while it works', async () => {
  let turns = 0
  let working = true
  const others = () => {
    turns += 1
    if (working) setImmediate(others)
  }
  setImmediate(others)
  expect(await inSlices(busyFor(20, 6))).toBe('done')
  working = false
  expect(turns).toBeGreaterThanOrEqual(20)
})

it('fails as the work fails', async () => {
  // oxlint-disable-next-line require-yield
  function* broken(): Steps<never> {
    throw new Error('an index that cannot be built')
  }
  await expect(inSlices(broken())).rejects.toThrow('cannot be built')
})

it('a knowledge base is built in more steps than it has texts, and is the same as one built at once', async () => {
  const office = { entries: starterEntries(), instansi: starterInstansi() }
  const counted = countSteps(compileKnowledge(office))
  const knowledge = await inSlices(counted.steps)
  const texts = office.entries.flatMap(({ keywords, phrasings = [] }) => [...keywords, ...phrasings])
  expect(counted.taken()).toBeGreaterThan(texts.length)
  const message = 'ktp saya hilang, bagaimana mengurusnya?'
  expect(knowledge.understand(message)).toEqual(createKnowledge(office).understand(message))
})

function countSteps<Result>(all: Steps<Result>) {
  let taken = 0
  function* counting(): Steps<Result> {
    for (;;) {
      const step = all.next()
      if (step.done === true) return step.value
      taken += 1
      yield
    }
  }
  return { steps: counting(), taken: () => taken }
}

import { describe, expect, it, onTestFinished } from 'vitest'
import {
  composePaper,
  createPaperPress,
  type PaperDocument,
  renderPaper,
} from '../../../src/reports/index.ts'
import { unzip } from '../../support/unzip.ts'
import { composing, HOSTILE, ORDERS } from './a-paper.ts'

const paper = composePaper(composing({ order: ORDERS.bulanan, unit: HOSTILE }))
/** One that no format can be made of. */
const broken: PaperDocument = Object.assign({ ...paper }, { blocks: null })

function open() {
  const press = createPaperPress()
  onTestFinished(press.stop)
  return press
}

/** Without the moments at which the file and its parts were written. */
function parts(file: Uint8Array): [string, string][] {
  return [...unzip(file)].map(([name, text]) => [name, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')])
}

/** The longest time in which a timer of a millisecond had to wait while this was done, and how long it took. */
async function watch(work: Promise<unknown>) {
  const began = performance.now()
  let [longest, last] = [0, began]
  const tick = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(tick, 1)
  await work
  clearInterval(timer)
  tick()
  return { longest, all: performance.now() - began }
}

describe('writing reports in a thread', () => {
  it('gives the same files', async () => {
    const press = open()
    for (const format of ['docx', 'xlsx'] as const)
      expect(parts(await press.render(paper, format))).toEqual(parts(await renderPaper(paper, format)))
    expect(Buffer.from(await press.render(paper, 'pdf')).toString('latin1')).toMatch(/^%PDF-/)
  })

  it('lets everything else go on while a large one is written', async () => {
    const tables = paper.blocks.filter((block) => block.type === 'table')
    const large = { ...paper, blocks: Array.from({ length: 20 }, () => tables).flat() }
    const press = open()
    await press.render(paper, 'docx')
    const { longest, all } = await watch(press.render(large, 'docx'))
    expect(longest).toBeLessThan(all / 3)
  })

  it('tells an error to who waits for that file, and writes the next one', async () => {
    const press = open()
    const [bad, good] = await Promise.allSettled([press.render(broken, 'pdf'), press.render(paper, 'pdf')])
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) })
    expect(good.status).toBe('fulfilled')
  })

  it('leaves nobody waiting when it is stopped', async () => {
    const press = open()
    await press.render(paper, 'xlsx')
    const waiting = [press.render(paper, 'docx'), press.render(paper, 'pdf')]
    const over = Promise.allSettled(waiting)
    await press.stop()
    expect((await over).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MINUTE_MS } from '../../src/office/index.ts'
import { caseFigures, summarise } from '../../src/reports/index.ts'
import { instansi, someRules } from '../support/builders.ts'
import { anyOpening, type Life, live, ruleSets, steps } from '../support/lives.ts'
import { type Naive, watchLife } from './watch-life.ts'

const lives = fc.array(
  fc
    .tuple(anyOpening, steps, ruleSets)
    .map(([opening, moves, change]) => live(opening, moves, someRules(change))),
  { maxLength: 12, size: 'max' },
)

interface Seen {
  life: Life
  naive: Naive
  /** As whoever reads the inquiry would call it. */
  fate: 'kept' | 'broken' | null
}

function see(life: Life): Seen {
  const naive = watchLife(life)
  const { name } = life.inquiry.state
  const decided = name === 'answered' || name === 'rejected'
  const late = naive.late && !naive.takenBack
  return { life, naive, fate: late ? 'broken' : decided ? 'kept' : null }
}

const answeredBy = ({ state }: Life['inquiry']) => (state.name === 'answered' ? state.instansi : null)
const notedAt = ({ state }: Life['inquiry']) =>
  state.name === 'noted' ? (state.referral?.holder.desk ?? null) : null
/** Times are told by whole minutes. */
const sorted = (values: number[]) =>
  values.map((ms) => Math.round(ms / MINUTE_MS) * MINUTE_MS).toSorted((one, other) => one - other)

/** The middle of an odd number of values, the mean of the middle two of an even one. */
function median(values: number[]): number | null {
  const [low, high] = [Math.floor((values.length - 1) / 2), Math.ceil((values.length - 1) / 2)]
  const [one, other] = [sorted(values)[low], sorted(values)[high]]
  return one === undefined || other === undefined ? null : (one + other) / 2
}

it('the figures of many random lives are those of somebody who watched each of them', () => {
  fc.assert(
    fc.property(lives, (all) => {
      const seen = all.map(see)
      const summary = summarise(all.map(({ events, now }) => caseFigures(events, now)))
      const kept = seen.filter(({ fate }) => fate === 'kept')
      const broken = seen.filter(({ fate }) => fate === 'broken')
      expect(summary).toMatchObject({ cases: all.length, incomplete: 0 })
      expect(summary.deadline).toMatchObject({ kept: kept.length, broken: broken.length })
      for (const kind of ['pertanyaan', 'komentar', 'kritik', 'saran'] as const)
        expect(summary.kinds[kind] ?? 0).toBe(all.filter(({ inquiry }) => inquiry.kind === kind).length)
      expect(summary.adopted).toBe(
        all.filter(({ inquiry: { state } }) => 'adopted' in state && state.adopted).length,
      )
      expect(summary.transfers).toBe(
        seen.reduce((sum, { naive }) => sum + Math.max(0, naive.held.length - 1), 0),
      )
      const answered = seen.filter(({ life }) => answeredBy(life.inquiry) !== null)
      const net = answered.map(({ naive }) => naive.grossMs - naive.pausedMs)
      expect(summary.gross.p50.value).toBe(median(answered.map(({ naive }) => naive.grossMs)))
      expect(summary.net.p50.value).toBe(median(net))
      const { unconfirmed, takenBack, causes } = summary.breaches
      const explained = Object.values(causes).reduce((sum, count) => sum + count, 0)
      expect(takenBack).toBe(seen.filter(({ naive }) => naive.late && naive.takenBack).length)
      expect(unconfirmed + explained).toBe(broken.length)

      for (const desk of new Set(seen.flatMap(({ naive }) => naive.held.map((one) => one.desk)))) {
        const part = summary.instansi.get(instansi(desk))
        const holdings = ({ naive }: Seen) => naive.held.filter((one) => one.desk === desk)
        const mine = seen.filter(({ life }) => answeredBy(life.inquiry) === desk)
        expect(part).toMatchObject({
          held: seen.filter((one) => holdings(one).length > 0).length,
          answered: mine.length,
          noted: seen.filter(({ life }) => notedAt(life.inquiry) === desk).length,
          deadline: {
            kept: kept.filter(({ naive }) => naive.held.at(-1)?.desk === desk).length,
            broken: broken.filter(({ naive }) => naive.brokenAt === desk).length,
          },
        })
        const own = mine.map((one) => holdings(one).reduce((sum, { ms }) => sum + ms, 0))
        expect(part?.own.p50.value).toBe(median(own))
      }
    }),
    { numRuns: 100 },
  )
})

import { afterEach, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type City, openCity } from '../support/city.ts'
import { createWalk, gather } from './walk.ts'
import { endCases, watchCases } from './watch-cases.ts'

let city: City
afterEach(() => city.close())

const STEPS = 120
/** Cards are looked at after so many steps: that takes longer than a step. */
const CARDS_EVERY = 10
/** So many steps are told when something is wrong. */
const TOLD = 25

describe('whatever officers and citizens press and write', () => {
  it.each([1, 2])(
    'never ends where nobody can go on, and the cards say what is so (walk %i)',
    async (seed) => {
      city = await openCity()
      const watch = await watchCases(city)
      const company = await gather(city)
      const step = createWalk(city, company, seed)
      const told: string[] = []
      for (let taken = 1; taken <= STEPS; taken++) {
        told.push(await step())
        const faults = [
          ...(await watch.look()),
          ...(taken % CARDS_EVERY === 0 ? await watch.lookAtCards() : []),
        ]
        expect(faults, `After step ${taken}:\n${told.slice(-TOLD).join('\n')}`).toEqual([])
      }
      // Whoever was asked to choose has an hour, and whoever was asked for more three days.
      await city.pass(80 * HOUR_MS)
      await endCases(city, watch)
      expect([...(await watch.look()), ...(await watch.lookAtCards())]).toEqual([])
      await watch.close()
    },
  )
})

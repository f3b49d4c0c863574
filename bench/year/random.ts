/** Chances that are the same each time for the same seed (mulberry32), so that a year can be made again. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from 0 on, less than `below`. */
  below(below: number): number
  /** Does something of this probability happen? */
  happens(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
  uuid(): string
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  const hex = (digits: number) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick(values) {
      const picked = values[below(values.length)]
      if (picked === undefined) throw new Error('There is nothing to pick from')
      return picked
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(below(4))}${hex(3)}-${hex(8)}${hex(4)}`,
  }
}

/** Picks by weight. */
export function weighted<Value>(weights: readonly (readonly [Value, number])[]): (chance: Chance) => Value {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const last = weights.at(-1)
  if (!last) throw new Error('There is nothing to pick from')
  return (chance) => {
    let left = chance.next() * total
    return (weights.find(([, weight]) => (left -= weight) < 0) ?? last)[0]
  }
}

/** A time with a long tail (log-normal): half of them take less than `median`. Milliseconds. */
export function longTailed(chance: Chance, median: number, sigma: number): number {
  const bell = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next())
  return Math.round(median * Math.exp(sigma * bell))
}

import type { ChannelMemory, Clock, Offer } from '../routing/index.ts'
import { chooseByWords } from './choose-by-words.ts'
import type { NamedChoice } from './number-choices.ts'

/** So many offers of one citizen are remembered: an older one can still be quoted, or named by what it says. */
const REMEMBERED = 4
/** What we say so soon (milliseconds) after an offer belongs to the same breath: a number still means the offer. */
const SAME_BREATH_MS = 60_000

interface Dependencies {
  memory: Pick<ChannelMemory, 'offers' | 'keepOffers'>
  clock: Pick<Clock, 'now'>
}

/** Whoever answers while an offer is on its way has read it, and it is noted within this time (milliseconds). */
const NOTED_WITHIN_MS = 2_000

/** What citizens were offered, and what they take of it by writing. */
export function createOffers({ memory, clock }: Dependencies) {
  const underWay = new Map<string, Promise<void>>()

  return {
    /** An offer to this citizen is about to go out; gives what to call once it is noted, or won't be. */
    begin(address: string): () => void {
      let end = () => {}
      const ended = new Promise<void>((resolve) => (end = resolve))
      underWay.set(address, ended)
      return () => {
        end()
        if (underWay.get(address) === ended) underWay.delete(address)
      }
    },

    /** We said something; `choices`: what it offered, none mostly. */
    async said(address: string, messageId: string, choices: NamedChoice[]): Promise<void> {
      const earlier = await memory.offers(address)
      const at = clock.now()
      if (choices.length > 0) {
        const offers = [{ messageId, at, current: true, choices }, ...earlier]
        return memory.keepOffers(address, offers.slice(0, REMEMBERED))
      }
      // Whoever is asked for words by now, and writes "2", means no choice of before.
      const [newest, ...others] = earlier
      if (!newest?.current || at.getTime() - newest.at.getTime() <= SAME_BREATH_MS) return
      await memory.keepOffers(address, [{ ...newest, current: false }, ...others])
    },

    /** The newest offer, while it is the last thing that was spoken of; null where there is none. */
    async open(address: string): Promise<Offer | null> {
      await atMost(NOTED_WITHIN_MS, underWay.get(address))
      const [newest] = await memory.offers(address)
      return newest?.current ? newest : null
    },

    /** The value of the choice that these words name, or null. `quoted`: the message that they answer, where it is said. */
    async chosen(address: string, words: string, quoted: string | null): Promise<string | null> {
      await atMost(NOTED_WITHIN_MS, underWay.get(address))
      const offers = await memory.offers(address)
      const meant = offers.find(({ messageId }) => messageId === quoted)
      if (meant) return chooseByWords(words, meant.choices, { numbers: true })?.value ?? null
      return findAmong(offers, words)?.value ?? null
    },
  }
}

export type Offers = ReturnType<typeof createOffers>

async function atMost(ms: number, promise: Promise<void> | undefined): Promise<void> {
  if (!promise) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, late])
  clearTimeout(timer)
}

/** A number means the newest offer only; what a choice says is looked for in older ones, too. */
function findAmong(offers: readonly Offer[], words: string): NamedChoice | null {
  for (const [index, { choices, current }] of offers.entries()) {
    const found = chooseByWords(words, choices, { numbers: current && index === 0 })
    if (found) return found
  }
  return null
}

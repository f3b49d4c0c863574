import type { ChannelMemory, Clock, NamedChoice, Offer, Outgoing, Sent } from '../routing/index.ts'
import { decodeChoice } from './choice.ts'
import { chooseByWords } from './choose-by-words.ts'
import { typedChoice } from './citizen/typed-choice.ts'
import { numberChoices, shownNumbers } from './number-choices.ts'

type Choices = NonNullable<Outgoing['choices']>

/** So many offers of one citizen are remembered: an older one can still be quoted, or named by what it says. */
const REMEMBERED = 4
/** What we say so soon (milliseconds) after an offer belongs to the same breath: a number still means the offer. */
const SAME_BREATH_MS = 60_000

interface Dependencies {
  memory: Pick<ChannelMemory, 'offers' | 'keepOffers'>
  clock: Pick<Clock, 'now'>
  /** Does the channel show choices as buttons? Otherwise as a numbered list. */
  buttons: boolean
}

/** Whoever answers while an offer is on its way has read it, and it is noted within this time (milliseconds). */
const NOTED_WITHIN_MS = 2_000

/** What citizens were offered, and what they take of it by writing. */
export function createOffers({ memory, clock, buttons }: Dependencies) {
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
    async said(address: string, sent: Pick<Sent, 'messageId' | 'quotedAs'>, choices: Choices): Promise<void> {
      const earlier = await memory.offers(address)
      const at = clock.now()
      if (choices.length > 0) {
        const messageId = sent.quotedAs ?? sent.messageId
        const named = buttons ? shownNumbers(choices) : numberChoices(choices)
        const offers = [{ messageId, at, current: true, choices: named }, ...earlier]
        return memory.keepOffers(address, offers.slice(0, REMEMBERED))
      }
      // Whoever is asked for words by now, and writes "2", means no choice of before.
      const [newest, ...others] = earlier
      if (!newest?.current || at.getTime() - newest.at.getTime() <= SAME_BREATH_MS) return
      await memory.keepOffers(address, [{ ...newest, current: false }, ...others])
    },

    /**
     * The choice that these words name: of the message that they answer, else of the newest offer while it is the last thing that
     * was spoken of. Where there are no buttons, what an older choice says still names it; its number doesn't.
     */
    async named(address: string, words: string, quoted: string | undefined): Promise<NamedChoice | null> {
      await atMost(NOTED_WITHIN_MS, underWay.get(address))
      const offers = await memory.offers(address)
      const answered = offers.find(({ messageId }) => messageId === quoted)
      const meant = answered ?? offers.find(({ current }, index) => current && index === 0)
      const typed = meant && typedChoice(words, meant.choices)
      if (typed) return { choice: typed, offeredAt: meant.at, isOnlyWay: !buttons }
      return buttons || answered ? null : namedBefore(words, offers)
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

function namedBefore(words: string, offers: readonly Offer[]): NamedChoice | null {
  for (const { choices, at } of offers) {
    const found = chooseByWords(words, choices, { numbers: false })
    if (found) return { choice: decodeChoice(found.value), offeredAt: at, isOnlyWay: true }
  }
  return null
}

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeChoice } from '../../src/bots/choice.ts'
import { createOffers } from '../../src/bots/index.ts'
import { inquiryIdSchema } from '../../src/routing/index.ts'
import { createTestClock } from '../support/test-clock.ts'
import { createMemory } from './whatsapp/whatsapp-world.ts'

const [first, second] = [randomUUID(), randomUUID()].map((id) => inquiryIdSchema.parse(id))
const ANI = '6281200007001@c.us'

const answered = (inquiry = first) => [
  { label: 'Terjawab', value: encodeChoice({ type: 'confirm', inquiry: inquiry ?? randomId() }) },
  { label: 'Belum, teruskan', value: encodeChoice({ type: 'forward', inquiry: inquiry ?? randomId() }) },
]
const randomId = () => inquiryIdSchema.parse(randomUUID())
const cancelled = [
  { label: 'Batalkan nomor 1', value: encodeChoice({ type: 'withdraw', inquiry: first ?? randomId() }) },
  { label: 'Batalkan nomor 2', value: encodeChoice({ type: 'withdraw', inquiry: second ?? randomId() }) },
]

function aTalk({ buttons }: { buttons: boolean }) {
  const clock = createTestClock()
  const offers = createOffers({ memory: createMemory(), clock, buttons })
  return {
    clock,
    offers: (quotedAs: string, choices: { label: string; value: string }[]) =>
      offers.said(ANI, { messageId: `true_${ANI}_${quotedAs}`, quotedAs }, choices),
    named: async (words: string, quoted?: string) => (await offers.named(ANI, words, quoted))?.choice ?? null,
  }
}

describe('without buttons', () => {
  it('takes a number of the newest list, whatever else stood there before', async () => {
    const talk = aTalk({ buttons: false })
    expect(await talk.named('2')).toBeNull()
    await talk.offers('A', answered())
    expect(await talk.named('yang kedua')).toEqual({ type: 'forward', inquiry: first })
    await talk.offers('B', cancelled)
    expect(await talk.named('2')).toEqual({ type: 'withdraw', inquiry: second })
  })

  it('takes the number of an older list only where that one is answered', async () => {
    const talk = aTalk({ buttons: false })
    await talk.offers('A', answered())
    await talk.offers('B', cancelled)
    expect(await talk.named('1', 'A')).toEqual({ type: 'confirm', inquiry: first })
    expect(await talk.named('9', 'A')).toBeNull()
    expect(await talk.named('2', 'unknown')).toEqual({ type: 'withdraw', inquiry: second })
  })

  it('takes what an older choice says, and no number once something else was said for a while', async () => {
    const talk = aTalk({ buttons: false })
    await talk.offers('A', answered())
    await talk.offers('later', [])
    expect(await talk.named('1')).toEqual({ type: 'confirm', inquiry: first })
    talk.clock.advance(60_001)
    await talk.offers('later', [])
    expect(await talk.named('1')).toBeNull()
    expect(await talk.named('terjawab')).toEqual({ type: 'confirm', inquiry: first })
  })
})

describe('with buttons', () => {
  it('takes a number only where one is read on the button, and nothing older', async () => {
    const talk = aTalk({ buttons: true })
    await talk.offers('A', answered())
    expect(await talk.named('1')).toBeNull()
    expect(await talk.named('belum')).toEqual({ type: 'forward', inquiry: first })
    await talk.offers('B', cancelled)
    expect(await talk.named('2')).toEqual({ type: 'withdraw', inquiry: second })
    expect(await talk.named('terjawab')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { createCitizenSender } from '../../../src/bots/index.ts'
import { Unrenderable } from '../../../src/bots/unrenderable.ts'
import { instansiIdSchema, officerIdSchema } from '../../../src/office/index.ts'
import {
  answerIdSchema,
  type CitizenMessage,
  type Command,
  conversationIdSchema,
  decide,
  type Delivery,
  type DeliveryState,
  type Inquiry,
  inquiryIdSchema,
  isRefusal,
  languageSchema,
  type Outgoing,
  ticketSchema,
  Unreachable,
  usualEmergencyNumbers,
  usualServiceStandard,
  type Views,
} from '../../../src/routing/index.ts'
import { anInquiry, anOfficer, someRules } from '../../support/builders.ts'
import { openLanguages } from '../../../src/texts/index.ts'

const uuid = '0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6f'
const inquiry = inquiryIdSchema.parse(uuid)
const capil = instansiIdSchema.parse('disdukcapil')
const ticket = ticketSchema.parse('7K3F9Q')
const holder = { desk: capil, as: 'responsible' } as const
/** Longer than a day before `dueAt`. */
const HEARD_AT = new Date('2026-11-21T05:00:00.000Z')
const dueAt = '2026-11-22T06:05:00.000Z'

const views = {
  faq: async (id: string, version = 9) =>
    id === 'gone' ? null : { id, version, question: `${id}?`, answer: `${id} v${version}`, instansi: capil },
  clarification: async () => null,
  personalCopy: async () => null,
  delayWords: async () => null,
  secretWords: async () => null,
  question: async () => 'Kapan?',
  reportAddresses: async () => [],
  form: async () => null,
  emergencyNumbers: async () => usualEmergencyNumbers,
  serviceStandard: async () => usualServiceStandard,
  officeHours: async () => null,
  answer: async () => ({
    id: answerIdSchema.parse(uuid),
    inquiry,
    ticket,
    number: 1,
    text: 'Silakan datang.',
    officer: officerIdSchema.parse(uuid),
    instansi: capil,
    at: new Date(dueAt),
    sentAs: null,
    before: null,
  }),
  instansiName: async () => 'Disdukcapil',
  rating: async (): ReturnType<Views['rating']> => null,
  inquiry: async (): Promise<Inquiry | null> => anInquiry({ type: 'refer', to: holder }),
}

function delivery(
  message: CitizenMessage,
  channel: 'telegram' | 'whatsapp' = 'telegram',
  language: string | null = null,
): Delivery {
  const conversation = conversationIdSchema.parse(uuid)
  return {
    id: 1n,
    recipient: `citizen/${channel}/${uuid}`,
    attempts: 0,
    to: {
      kind: 'citizen',
      conversation,
      channel,
      address: '7',
      language: languageSchema.nullable().parse(language),
      heardAt: HEARD_AT,
      message,
    },
  }
}

function aSender(send?: () => Promise<never>, given: Partial<typeof views> = {}) {
  const sent: { address: string; message: Outgoing }[] = []
  const deliver = createCitizenSender({
    channels: {
      telegram: {
        async send(address, message) {
          await send?.()
          sent.push({ address, message })
          return { address, messageId: '42' }
        },
      },
    },
    views: { ...views, ...given },
    languages: openLanguages({ officeName: 'Kabupaten', timeZone: 'Asia/Makassar' }),
    clock: { now: () => new Date(dueAt) },
    offers: { begin: () => () => {}, said: async () => {} },
    topics: { mostAsked: async () => [], questionsOf: async () => [], categories: () => [] },
  })
  return { deliver, sent }
}

describe('what stands out', () => {
  const bold = ({ text, bold: spans = [] }: Outgoing) =>
    spans.map(({ offset, length }) => text.slice(offset, offset + length))

  it('is who has the question, its ticket and the promise', async () => {
    const { deliver, sent } = aSender()
    await deliver(delivery({ type: 'referred', inquiry, ticket, holder, dueAt }))
    expect(sent.map(({ message }) => bold(message))).toEqual([
      ['Disdukcapil', '7K3-F9Q', 'Minggu, 22 November 2026 pukul 14.05 WITA'],
    ])
  })

  it('is the line above an official answer, and nothing that the officer wrote', async () => {
    const { deliver, sent } = aSender(undefined, {
      answer: async () => ({ ...(await views.answer()), text: '**Silakan** *datang*.' }),
    })
    await deliver(delivery({ type: 'official-answer', inquiry, answerId: answerIdSchema.parse(uuid) }))
    expect(sent[0]?.message.text).toContain('**Silakan** *datang*.')
    expect(sent.map(({ message }) => bold(message))).toEqual([['Jawaban resmi Disdukcapil untuk 7K3-F9Q:']])
  })
})

describe('the language', () => {
  const answer: CitizenMessage = { type: 'official-answer', inquiry, answerId: answerIdSchema.parse(uuid) }

  it.each([
    [null, /^Jawaban resmi Disdukcapil untuk 7K3-F9Q:\n\nSilakan datang\.$/],
    ['en', /^Official answer of Disdukcapil to 7K3-F9Q[^\n]*\n\nSilakan datang\.$/],
    ['jv', /^Wangsulan resmi Disdukcapil kangge 7K3-F9Q:\n\nSilakan datang\.$/],
    // Its file was taken away since.
    ['xx', /^Jawaban resmi Disdukcapil/],
  ])('is the citizen’s own around an answer that stays as it was written (%s)', async (language, text) => {
    const { deliver, sent } = aSender()
    await deliver(delivery(answer, 'telegram', language))
    expect(sent[0]?.message.text).toMatch(text)
  })

  it('is chosen from all that there are, each by its own name', async () => {
    const { deliver, sent } = aSender()
    await deliver(delivery({ type: 'language-choice' }, 'telegram', 'jv'))
    expect(sent[0]?.message.choices).toEqual([
      { label: 'Bahasa Indonesia', value: 'c1:l:id' },
      { label: 'English', value: 'c1:l:en' },
      { label: 'Basa Jawa', value: 'c1:l:jv' },
    ])
  })
})

describe('the occasion', () => {
  it('tells the channel what it is and when the citizen was heard, so that it can take a template instead', async () => {
    const { deliver, sent } = aSender()
    await deliver(delivery({ type: 'official-answer', inquiry, answerId: answerIdSchema.parse(uuid) }))
    expect(sent[0]?.message.occasion).toEqual({ heardAt: HEARD_AT, type: 'official-answer' })
  })
})

describe('what a message shows', () => {
  it.each<[string, CitizenMessage, string]>([
    [
      'the version that was promised',
      { type: 'instant-answer', inquiry, faqId: 'ktp', version: 3 },
      'ktp v3\n\n— Disdukcapil',
    ],
    [
      'the candidates as they are now',
      { type: 'suggestions', inquiry, faqIds: ['ktp', 'gone', 'kk'] },
      '1. ktp?\n2. kk?',
    ],
    [
      'the holder’s name',
      { type: 'referred', inquiry, ticket, holder, dueAt },
      'kami teruskan ke Disdukcapil',
    ],
    [
      'the answer in the instansi’s name',
      { type: 'official-answer', inquiry, answerId: answerIdSchema.parse(uuid) },
      'Jawaban resmi Disdukcapil untuk 7K3-F9Q:\n\nSilakan datang.',
    ],
    [
      'the holders of a status',
      {
        type: 'status',
        lines: [{ ticket, where: 'referred', holder, receivedAt: dueAt, dueAt, overdue: false }],
      },
      'ditangani Disdukcapil',
    ],
    ['nothing more for a notice', { type: 'notice', notice: 'help', ticket: null }, 'Kabupaten'],
  ])('is %s', async (_, message, words) => {
    const offered = { inquiry: async () => anInquiry({ type: 'suggest', faqIds: ['ktp', 'gone', 'kk'] }) }
    const { deliver, sent } = aSender(undefined, message.type === 'suggestions' ? offered : {})
    expect(await deliver(delivery(message))).toEqual({ messageId: '42' })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.address).toBe('7')
    expect(sent[0]?.message.text).toContain(words)
  })
})

describe('news that waited for the morning', () => {
  const overdue: CitizenMessage = { type: 'overdue', inquiry, ticket, holder }
  const moved: CitizenMessage = { type: 'moved', inquiry, ticket, holder, dueAt, late: false }
  const referred: CitizenMessage = { type: 'referred', inquiry, ticket, holder, dueAt }

  it.each([overdue, moved, referred])('goes out while it is still true: $type', async (message) => {
    const { deliver, sent } = aSender()
    await deliver(delivery(message))
    expect(sent).toHaveLength(1)
  })

  const elsewhere = anInquiry({ type: 'refer', to: { ...holder, desk: instansiIdSchema.parse('pupr') } })

  it('apologises in the name of whoever holds the question now', async () => {
    const { deliver, sent } = aSender(undefined, {
      inquiry: async () => elsewhere,
      instansiName: async () => 'Dinas PUPR',
    })
    await deliver(delivery(overdue))
    expect(sent[0]?.message.text).toContain('Dinas PUPR')
  })

  it.each([overdue, moved, referred])('stays unsaid when it was overtaken: $type', async (message) => {
    const answered = anInquiry({ type: 'redirect', authority: { name: 'Polres', contact: 'Satlantas' } })
    for (const now of message.type === 'overdue' ? [answered, null] : [elsewhere, answered, null]) {
      const { deliver, sent } = aSender(undefined, { inquiry: async () => now })
      expect(await deliver(delivery(message))).toEqual({ messageId: null })
      expect(sent).toHaveLength(0)
    }
  })
})

describe('a choice', () => {
  const offered = anInquiry({ type: 'suggest', faqIds: ['ktp'] })
  const aside = anInquiry({ type: 'place', tickets: [{ inquiry, ticket }] })

  it.each<[CitizenMessage, Inquiry, Inquiry]>([
    [{ type: 'suggestions', inquiry, faqIds: ['ktp'] }, offered, aside],
    [{ type: 'which-ticket', inquiry, tickets: [{ inquiry, ticket }] }, aside, offered],
  ])('is offered only while there is something to choose: $type', async (message, open, other) => {
    const { deliver, sent } = aSender(undefined, { inquiry: async () => open })
    await deliver(delivery(message))
    expect(sent).toHaveLength(1)
    for (const now of [other, anInquiry(), null]) {
      const late = aSender(undefined, { inquiry: async () => now })
      expect(await late.deliver(delivery(message))).toEqual({ messageId: null })
      expect(late.sent).toHaveLength(0)
    }
  })
})

describe('an answer that could not be delivered before', () => {
  const again = {
    type: 'official-answer' as const,
    inquiry,
    answerId: answerIdSchema.parse(uuid),
    again: true,
  }

  function answeredAs(delivery: DeliveryState) {
    const open = anInquiry({ type: 'refer', to: holder })
    const answer: Command = { type: 'answer', answerId: again.answerId, officer: anOfficer('disdukcapil') }
    const outcome = decide(open, answer, open.receivedAt, someRules())
    if (isRefusal(outcome) || outcome.inquiry.state.name !== 'answered') throw new Error('refused')
    return { ...outcome.inquiry, state: { ...outcome.inquiry.state, delivery } }
  }

  it('says that it has been there for a while', async () => {
    const { deliver, sent } = aSender(undefined, { inquiry: async () => answeredAs('blocked') })
    await deliver(delivery(again))
    expect(sent[0]?.message.text).toMatch(
      /^Jawaban Bapak\/Ibu sudah ada\..*\n\nJawaban resmi Disdukcapil untuk/,
    )
  })

  it('stays unsent when another attempt brought it meanwhile', async () => {
    const { deliver, sent } = aSender(undefined, { inquiry: async () => answeredAs('delivered') })
    expect(await deliver(delivery(again))).toEqual({ messageId: null })
    expect(sent).toEqual([])
  })

  it('is asked about only while nothing else of its citizen is open', async () => {
    const { answerId } = again
    const asked = async (isBusy: boolean) => {
      const standing = { is: 'asked' as const, at: new Date(dueAt), given: null }
      const { deliver, sent } = aSender(undefined, {
        inquiry: async () => answeredAs('delivered'),
        rating: async () => ({ standing, sentAs: null, isBusy }),
      })
      await deliver(delivery({ type: 'rating-question', inquiry, answerId, ticket }))
      return sent.length
    }
    expect([await asked(false), await asked(true)]).toEqual([1, 0])
  })
})

describe('what goes wrong', () => {
  const notice: CitizenMessage = { type: 'notice', notice: 'help', ticket: null }

  it('at the platform is passed on as it is', async () => {
    const error = new Unreachable('blocked', 'x')
    const { deliver } = aSender(async () => {
      throw error
    })
    await expect(deliver(delivery(notice))).rejects.toBe(error)
  })

  it('in our words is told apart from a database that is away', async () => {
    const gone: CitizenMessage = { type: 'instant-answer', inquiry, faqId: 'gone', version: 1 }
    await expect(aSender().deliver(delivery(gone))).rejects.toBeInstanceOf(Unrenderable)
    const late: CitizenMessage = { type: 'referred', inquiry, ticket, holder, dueAt: 'no date' }
    await expect(aSender().deliver(delivery(late))).rejects.toBeInstanceOf(Unrenderable)
    const away = aSender(undefined, {
      instansiName: async () => {
        throw new Error('the database is away')
      },
    })
    const error = await away.deliver(delivery({ ...late, dueAt })).catch((thrown: unknown) => thrown)
    expect(error).not.toBeInstanceOf(Unrenderable)
    expect(error).toBeInstanceOf(Error)
  })

  it('because a channel is off passes when it is on again', async () => {
    const error = await aSender()
      .deliver(delivery(notice, 'whatsapp'))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(Unrenderable)
    expect(error).not.toBeInstanceOf(Unreachable)
  })
})

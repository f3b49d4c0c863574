import { expect, it } from 'vitest'
import {
  conversationIdSchema,
  createReception,
  type Owed,
  personIdSchema,
  type Transaction,
} from '../../src/routing/index.ts'
import { someRules } from '../support/builders.ts'
import { createTestClock } from '../support/test-clock.ts'

const conversation = {
  id: conversationIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6f'),
  person: personIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e70'),
  channel: 'telegram' as const,
}

/** Runs each decision twice, as the database asks for now and then; what the first run owed is rolled back. */
function aReception() {
  const owed: Owed[] = []
  const run = async (work: (tx: Transaction) => Promise<unknown>) => {
    const mine: Owed[] = []
    const known: Partial<Transaction> = {
      handle: async () => true,
      lockConversation: async () => ({
        ...conversation,
        isOwedAnswer: false,
        language: null,
        dialogue: null,
        smallTalkAt: null,
        block: null,
      }),
      dropIfQuiet: async () => {},
      openInquiries: async () => [],
      inquiryOfMessage: async () => null,
      owe: async (some) => void mine.push(...some),
    }
    const tx = new Proxy(known, {
      get(methods, name) {
        const method: unknown = Reflect.get(methods, name)
        if (method === undefined) throw new Error(`${String(name)} was not expected`)
        return method
      },
    })
    return { result: await work(tx as Transaction), mine }
  }
  const reception = createReception({
    languages: [],
    transactions: {
      async transact(work) {
        await run(work)
        const { result, mine } = await run(work)
        owed.push(...mine)
        return result as Awaited<ReturnType<typeof work>>
      },
    },
    knowledge: { understand: () => [], entry: () => undefined, sureOfInstansi: 1 } as never,
    rules: someRules(),
    clock: createTestClock(),
  })
  return { reception, owed }
}

it('asks once about an album without a word, also when its transaction had to be run again', async () => {
  const { reception, owed } = aReception()
  for (const messageId of ['1', '2', '3'])
    await reception.receive(BigInt(messageId), 'telegram', {
      type: 'message',
      address: '9',
      messageId,
      text: '',
      media: [],
      albumId: 'album',
      unsupported: null,
      attachments: [],
      missingFiles: 0,
    })
  expect(
    owed.map((one) => ('message' in one && 'notice' in one.message ? one.message.notice : null)),
  ).toEqual(['needs-words'])
})

it('tells who spoke that nobody can hear it', async () => {
  const { reception, owed } = aReception()
  const voice = { kind: 'voice', handle: 'f', fileName: null, mimeType: 'audio/ogg', size: 9 } as const
  await reception.receive(1n, 'telegram', {
    type: 'message',
    address: '9',
    messageId: '1',
    text: '',
    media: [voice],
    albumId: null,
    unsupported: null,
    attachments: [],
    missingFiles: 0,
  })
  expect(owed).toMatchObject([{ message: { notice: 'voice-needs-words' } }])
})

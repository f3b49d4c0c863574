import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PressAnswer } from '../../../src/bots/staff/press-answer.ts'
import { fingerprint, type StaffButton, writeButton } from '../../../src/bots/staff/callback-data.ts'
import type { StaffIncoming } from '../../../src/bots/staff/index.ts'
import type { Officer } from '../../../src/office/index.ts'
import {
  approvalSetting,
  type DraftContent,
  type DraftId,
  type Inquiry,
  isOpen,
  proposeChange,
} from '../../../src/routing/index.ts'
import { instansi, later } from '../../support/builders.ts'
import { createRandom } from '../../support/random.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'
import { keepOne } from '../../support/keep-one.ts'

/** So often each pair meets. */
const TIMES = 100
/** So many pairs at a time, on cases of their own. */
const SIDE_BY_SIDE = 4

let world: StaffWorld
let rahmat: Officer
let dewi: Officer
let pejabat: [Officer, Officer]
let admins: [Officer, Officer]
let chatId: number
beforeAll(async () => {
  world = await createStaffWorld()
  // What is owed is looked at where it is kept: sending thousands of cards would only take time.
  world.circumstances.sends = false
  rahmat = await world.officer('dishub', 'petugas', 'Rahmat')
  dewi = await world.officer('dishub', 'petugas', 'Dewi')
  pejabat = [
    await world.officer('dishub', 'pejabat', 'Budi'),
    await world.officer('dishub', 'pejabat', 'Ani'),
  ]
  admins = [
    await world.officer('diskominfo', 'diskominfo', 'Joko'),
    await world.officer('diskominfo', 'diskominfo', 'Sari'),
  ]
  const { chat } = world.group([rahmat, dewi, ...pejabat, ...admins])
  chatId = chat.id
  for (const desk of ['dishub', 'diskominfo', 'dinkes']) await world.link(desk, chatId)
})
afterAll(() => world.close())

const random = createRandom(20_261_127)
let updates = 0

/** One update of an officer, kept as any other; `work` is as it was decided, when all that it owes is stored. */
async function send(update: StaffIncoming): Promise<void> {
  const updateId = `serentak-${++updates}`
  // A source of its own: the service's own worker leaves these alone.
  const kept = await keepOne(
    world.database.inbox,
    { source: 'serentak/1', updateId, conversation: updateId, raw: {} },
    world.clock.now(),
  )
  if (!kept) throw new Error('kept before')
  for (let turns = Math.floor(random() * 4); turns > 0; turns--) await new Promise(setImmediate)
  await world.desk.handle(update, kept.id)
}

/** Presses, and gives what the presser was told. */
async function press(who: Officer, button: StaffButton): Promise<PressAnswer> {
  const pressId = `tekan-${++updates}`
  const sender = { telegramId: who.telegramId, name: who.name }
  const place = { chatId, threadId: null, private: false }
  await send({ type: 'button', ...place, pressId, data: writeButton(button), messageId: null, sender })
  const told = world.pressed.find((one) => one.pressId === pressId)
  if (!told) throw new Error('The press was not answered')
  return told.answer
}

function draft(who: Officer, { id: inquiry }: Inquiry, content: DraftContent): Promise<DraftId> {
  const place = { chatId, threadId: null, sourceMessageId: null, createdAt: world.clock.now() }
  return world.transactions.transact((tx) =>
    tx.createDraft({ officer: who.id, inquiry, referral: 1, content, status: 'open', ...place }),
  )
}

const words = (who: Officer) => ({ type: 'answer' as const, text: `Jawaban ${who.name}` })

/** "Kirim" under a preview of these words. */
async function sends(who: Officer, inquiry: Inquiry, content: DraftContent = words(who)) {
  const id = await draft(who, inquiry, content)
  const shown = fingerprint('text' in content ? content.text : '')
  return () => press(who, { verb: 'send', draft: id, shown })
}

async function answered(): Promise<Inquiry> {
  const { inquiry } = await world.question('Lampu jalan mati')
  await (await sends(rahmat, inquiry))()
  return inquiry
}

/** An answer of Rahmat's that waits for a pejabat. */
async function waiting() {
  const { inquiry } = await world.question('Lampu jalan mati')
  const id = await draft(rahmat, inquiry, words(rahmat))
  const shown = fingerprint(words(rahmat).text)
  expect((await press(rahmat, { verb: 'send', draft: id, shown })).word).toBe('approval-asked')
  return { inquiry, id, shown }
}

/** Officers must approve answers of Dishub meanwhile. */
async function withApproval(work: () => Promise<void>): Promise<void> {
  const key = approvalSetting(instansi('dishub'))
  await world.transactions.transact((tx) => tx.saveSetting(key, { mode: 'all' }, world.clock.now()))
  try {
    await work()
  } finally {
    await world.transactions.transact((tx) => tx.removeSetting(key))
  }
}

type Doing = () => Promise<PressAnswer | null>
interface Meeting {
  inquiry: Inquiry
  /** Two who act at once. */
  acts: [Doing, Doing]
}

/** What became of a meeting, once both were told. */
interface Met {
  told: [PressAnswer | null, PressAnswer | null]
  types: string[]
  answers: number
  state: Inquiry['state']
}

/** Has them meet again and again, in either order; `check` says whether the first act won. Invariants hold after each. */
async function meet(arrange: () => Promise<Meeting>, check: (met: Met) => boolean): Promise<void> {
  const won: boolean[] = []
  for (let met = 0; met < TIMES; met += SIDE_BY_SIDE) {
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        const { inquiry, acts } = await arrange()
        const [first, second] = acts
        const swapped = random() < 0.5
        const begun = swapped ? [second(), first()] : [first(), second()]
        const done = await Promise.all(begun)
        const told: Met['told'] = swapped
          ? [done[1] ?? null, done[0] ?? null]
          : [done[0] ?? null, done[1] ?? null]
        won.push(check({ told, ...(await outcomeOf(inquiry)) }))
      }),
    )
    world.clock.advance(1_000)
  }
  // Else they never really met.
  expect(new Set(won).size).toBe(2)
}

async function outcomeOf({ id }: Inquiry) {
  const events = await world.rows(
    'SELECT sequence, type FROM inquiry_event WHERE inquiry_id = $1 ORDER BY 1',
    [id],
  )
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
  const inquiry = await world.views.inquiry(id)
  if (!inquiry) throw new Error('The case is gone')
  const held = await world.rows('SELECT FROM referral WHERE inquiry_id = $1 AND until IS NULL', [id])
  expect(held).toHaveLength(isOpen(inquiry.state) ? 1 : 0)
  const answers = await world.rows('SELECT id FROM answer WHERE inquiry_id = $1', [id])
  return { types: events.map(({ type }) => String(type)), answers: answers.length, state: inquiry.state }
}

/** Splits the two into who won and who was told otherwise. */
function sides(
  { told: [one, other] }: Met,
  won: readonly string[],
): { loser: PressAnswer; firstWon: boolean } {
  const firstWon = one !== null && won.includes(one.word)
  const loser = firstWon ? other : one
  if (!loser) throw new Error('Nobody was told anything')
  expect([one?.word, other?.word].filter((word) => won.includes(String(word)))).toHaveLength(1)
  return { loser, firstWon }
}

describe('two officers at the same instant, a hundred times', () => {
  const now = () => world.clock.now()
  const count = (types: string[], type: string) => types.filter((one) => one === type).length

  it('answer and answer: the first one is sent, the other hears whose and when', async () => {
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        return { inquiry, acts: [await sends(rahmat, inquiry), await sends(dewi, inquiry)] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['sent'])
        const winner = firstWon ? rahmat : dewi
        expect(loser).toMatchObject({ word: 'already-answered', who: winner.id, at: now() })
        expect(met.state).toMatchObject({ name: 'answered', officer: winner.id })
        expect([met.answers, count(met.types, 'answered')]).toEqual([1, 1])
        return firstWon
      },
    )
  })

  it('answer and transfer', async () => {
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        const id = await draft(dewi, inquiry, { type: 'transfer', to: instansi('dinkes') })
        const moves = () => press(dewi, { verb: 'reason', draft: id, reason: 'not-our-task' })
        return { inquiry, acts: [await sends(rahmat, inquiry), moves] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['sent', 'moved'])
        expect(loser).toMatchObject(
          firstWon
            ? { word: 'already-answered', who: rahmat.id, at: now() }
            : { word: 'already-moved', who: dewi.id, at: now(), instansi: 'dinkes' },
        )
        expect(met.state.name).toBe(firstWon ? 'answered' : 'referred')
        expect([met.answers, count(met.types, 'moved')]).toEqual(firstWon ? [1, 0] : [0, 1])
        return firstWon
      },
    )
  })

  it('claim and claim', async () => {
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        const claims = (who: Officer) => () => press(who, { verb: 'claim', inquiry: inquiry.id, referral: 1 })
        return { inquiry, acts: [claims(rahmat), claims(dewi)] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['claimed'])
        const until = later(now(), world.rules.claimMs)
        const winner = firstWon ? rahmat : dewi
        expect(loser).toMatchObject({ word: 'claimed-by-other', who: winner.id, at: until })
        expect(met.state).toMatchObject({ claim: { officer: winner.id, until } })
        expect(count(met.types, 'claimed')).toBe(1)
        return firstWon
      },
    )
  })

  it('reject and answer, where Diskominfo decides', async () => {
    const [joko, sari] = admins
    await meet(
      async () => {
        const { inquiry } = await world.question('Kenapa warnanya ungu?', 'diskominfo')
        const id = await draft(sari, inquiry, { type: 'reject' })
        const rejects = () => press(sari, { verb: 'why-reject', draft: id, rejection: 'spam' })
        return { inquiry, acts: [await sends(joko, inquiry), rejects] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['sent', 'rejected'])
        expect(loser).toMatchObject(
          firstWon
            ? { word: 'already-answered', who: joko.id, at: now() }
            : { word: 'already-rejected', who: sari.id, at: now() },
        )
        expect([met.state.name, met.answers]).toEqual(firstWon ? ['answered', 1] : ['rejected', 0])
        return firstWon
      },
    )
  })

  it('reject and answer, where Diskominfo is asked', async () => {
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        const id = await draft(dewi, inquiry, { type: 'reject' })
        const rejects = () => press(dewi, { verb: 'why-reject', draft: id, rejection: 'spam' })
        return { inquiry, acts: [await sends(rahmat, inquiry), rejects] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['sent', 'rejection-proposed'])
        expect(loser).toMatchObject(
          firstWon
            ? { word: 'already-answered', who: rahmat.id, at: now() }
            : { word: 'already-moved', who: dewi.id, at: now(), instansi: 'diskominfo' },
        )
        expect([met.state.name, met.answers]).toEqual(firstWon ? ['answered', 1] : ['referred', 0])
        return firstWon
      },
    )
  })

  it('answer, and being removed: it is sent by an officer, or by nobody', async () => {
    const [joko] = admins
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        const leaving = await world.officer('dishub', 'petugas', 'Pamit')
        const change = await world.transactions.transact(async (tx) => {
          const officer = await tx.registeredByTelegram(leaving.telegramId)
          if (!officer) throw new Error('Not registered')
          const asked = await proposeChange(tx, { by: joko, officer, change: null }, now(), world.rules)
          if (typeof asked === 'object') throw new Error(asked.refused)
          return asked
        })
        const removes = () => press(joko, { verb: 'confirm-change', change })
        const answers = await sends(leaving, inquiry)
        // A removal looks at more before it comes to the officer: now and then it gets a start.
        const late = async () => {
          for (let looks = Math.floor(random() * 8); looks > 0; looks--)
            await world.transactions.transact((tx) => tx.desks())
          return answers()
        }
        return { inquiry, acts: [late, removes] }
      },
      ({ told: [answering, removing], answers, state }) => {
        expect(removing?.word).toBe('register-changed')
        const sent = answering?.word === 'sent'
        if (!sent) expect(answering?.word).toBe('removed-from-register')
        expect([answers, state.name]).toEqual(sent ? [1, 'answered'] : [0, 'referred'])
        return sent
      },
    )
    const left = await world.rows(
      `SELECT d.status FROM draft d JOIN officer o ON o.id = d.officer_id WHERE o.name = 'Pamit' AND d.status = 'open'`,
    )
    expect(left).toEqual([])
  })

  it('approve and approve', async () => {
    await withApproval(() =>
      meet(
        async () => {
          const { inquiry, id, shown } = await waiting()
          const approves = (who: Officer) => () => press(who, { verb: 'approve-answer', draft: id, shown })
          return { inquiry, acts: [approves(pejabat[0]), approves(pejabat[1])] }
        },
        (met) => {
          const { loser, firstWon } = sides(met, ['approval-sent'])
          const winner = pejabat[firstWon ? 0 : 1]
          expect(loser).toMatchObject({ word: 'approval-decided', who: winner.id, at: now() })
          expect(met.state).toMatchObject({ name: 'answered', officer: rahmat.id })
          expect([met.answers, count(met.types, 'answered')]).toEqual([1, 1])
          return firstWon
        },
      ),
    )
  })

  it('approve and return', async () => {
    const [budi, ani] = pejabat
    await withApproval(() =>
      meet(
        async () => {
          const { inquiry, id, shown } = await waiting()
          const messageId = 1_000_000 + id
          await plantPrompt(inquiry, id, messageId)
          const approves = () => press(budi, { verb: 'approve-answer', draft: id, shown })
          const returns = async () => {
            const sender = { telegramId: ani.telegramId, name: ani.name }
            const said = {
              messageId: messageId + 1,
              sender,
              text: 'Sebutkan tanggalnya',
              media: [],
              unsupported: null,
              albumId: null,
            }
            const place = { chatId, threadId: null, private: false }
            await send({ type: 'reply', ...place, toMessageId: messageId, toBot: true, ...said })
            return null
          }
          return { inquiry, acts: [approves, returns] }
        },
        ({ told: [approved], types, answers, state }) => {
          const firstWon = approved?.word === 'approval-sent'
          if (!firstWon) expect(approved).toMatchObject({ word: 'approval-decided', who: ani.id, at: now() })
          const became = [state.name, answers, count(types, 'approval-returned')]
          expect(became).toEqual(firstWon ? ['answered', 1, 0] : ['referred', 0, 1])
          return firstWon
        },
      ),
    )
    // Who wanted to return what was let go reads so, in place of a dialog.
    const told = await world.rows(`SELECT DISTINCT message ->> 'who' AS who FROM outbox
      WHERE message ->> 'notice' = 'approval-decided' AND message ->> 'at' IS NOT NULL`)
    expect(told.map(({ who }) => String(who)).toSorted()).toEqual(
      [String(budi.id), String(ani.id)].toSorted(),
    )
  })

  it('ralat and ralat', async () => {
    await meet(
      async () => {
        const inquiry = await answered()
        const { state } = (await world.views.inquiry(inquiry.id)) ?? inquiry
        if (state.name !== 'answered') throw new Error('Not answered')
        const ralat = (who: Officer) => sends(who, inquiry, { ...words(who), corrects: state.answerId })
        return { inquiry, acts: [await ralat(rahmat), await ralat(dewi)] }
      },
      (met) => {
        const { loser, firstWon } = sides(met, ['sent'])
        const winner = firstWon ? rahmat : dewi
        expect(loser).toMatchObject({ word: 'corrected-before', who: winner.id, at: now() })
        expect([met.answers, count(met.types, 'corrected')]).toEqual([2, 1])
        return firstWon
      },
    )
  })

  it('clarify and answer: an answer never waits for what it doesn’t need', async () => {
    await meet(
      async () => {
        const { inquiry } = await world.question('Lampu jalan mati')
        const asks = await sends(dewi, inquiry, { type: 'ask', text: 'Di jalan apa?' })
        return { inquiry, acts: [await sends(rahmat, inquiry), asks] }
      },
      ({ told: [sent, asked], types, answers, state }) => {
        expect([sent?.word, state.name, answers]).toEqual(['sent', 'answered', 1])
        const answeredFirst = asked?.word !== 'asked'
        if (answeredFirst)
          expect(asked).toMatchObject({ word: 'already-answered', who: rahmat.id, at: now() })
        const pausing = types.filter((type) => type === 'paused' || type === 'resumed')
        expect(pausing).toEqual(answeredFirst ? [] : ['paused', 'resumed'])
        return answeredFirst
      },
    )
  })
})

/** The question for a note, as it stands in the group. */
async function plantPrompt({ id }: Inquiry, draftId: DraftId, messageId: number): Promise<void> {
  await world.rows(
    `INSERT INTO desk_message (chat_id, message_id, inquiry_id, referral, draft_id, kind, current, posted_at)
     VALUES ($1, $2, $3, 1, $4, 'return-prompt', false, $5)`,
    [chatId, messageId, id, draftId, world.clock.now()],
  )
}

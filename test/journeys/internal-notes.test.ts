import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, type Referred, refer } from './stories.ts'

/** No citizen may ever read this. */
const SECRET = 'RAHASIA-REKAN'
const NOTE = `// ${SECRET}: jangan dijawab dulu`

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

interface Path {
  officer: Actor
  referred: Referred
  /** The case where it stands: its card, or the same in private. */
  found: ChatMessage
}

const bytes = new Uint8Array([1, 2, 3])
let albums = 0

/** What the bot says to this message. */
async function repliesTo(actor: Actor, message: ChatMessage, text = /./): Promise<ChatMessage> {
  const said = await until(
    () => actor.heard().findLast((one) => one.replyTo === message.messageId && text.test(one.text)),
    { what: `a reply to ${message.text}` },
  )
  return city.noted(said)
}

/** What the bot said here lately. */
const hears = async (actor: Actor, text: RegExp, after: ChatMessage): Promise<ChatMessage> =>
  city.noted(await actor.hears(text, after))

async function preview(
  { officer, found }: Path,
  text = 'Jawaban yang boleh dibaca warga.',
): Promise<ChatMessage> {
  return repliesTo(officer, officer.says(text, { replyTo: found }), /Begini pesan/)
}

async function prompted({ officer, found }: Path, label: RegExp, says: RegExp): Promise<ChatMessage> {
  officer.presses(found, label)
  return hears(officer, says, found)
}

/** Every way in which an officer's words come to the bot, with a note instead of words. */
const PATHS: [string, (path: Path) => Promise<unknown>][] = [
  ['a reply to the card', async ({ officer, found }) => officer.says(NOTE, { replyTo: found })],
  [
    'with blanks before it',
    async ({ officer, found }) => officer.says(` \n\u200b${NOTE}`, { replyTo: found }),
  ],
  [
    'with wide strokes',
    async ({ officer, found }) => officer.says(NOTE.replace('//', '／／'), { replyTo: found }),
  ],
  [
    'the caption of a photo',
    async ({ officer, found }) =>
      officer.sends({ kind: 'photo', caption: NOTE, content: bytes }, { replyTo: found }),
  ],
  [
    'the caption of an album’s first part',
    async ({ officer, found }) => {
      const album = { kind: 'photo', content: bytes, mediaGroupId: `catatan-${++albums}` } as const
      officer.sends({ ...album, caption: NOTE }, { replyTo: found })
      officer.sends({ ...album, caption: 'Ini boleh dibaca.' }, { replyTo: found })
    },
  ],
  [
    'the caption of an album’s second part',
    async ({ officer, found }) => {
      const album = { kind: 'document', content: bytes, mediaGroupId: `catatan-${++albums}` } as const
      officer.sends({ ...album, caption: 'Ini boleh dibaca.' }, { replyTo: found })
      officer.sends({ ...album, caption: NOTE }, { replyTo: found })
    },
  ],
  ['a reply to a preview', async (path) => path.officer.says(NOTE, { replyTo: await preview(path) })],
  [
    'a photo under a preview',
    async (path) => {
      const shown = await preview(path)
      path.officer.sends({ kind: 'photo', caption: NOTE, content: bytes }, { replyTo: shown })
    },
  ],
  [
    'a reply to the question for new words',
    async (path) => {
      const { officer } = path
      officer.presses(await preview(path), /^Ubah$/)
      officer.says(NOTE, { replyTo: await hears(officer, /^Tulis jawaban yang baru/, path.found) })
    },
  ],
  [
    'an edit of the words of a draft',
    async (path) => {
      const { officer, found } = path
      const said = officer.says('Jawaban yang boleh dibaca warga.', { replyTo: found })
      await repliesTo(officer, said, /Begini pesan/)
      officer.edits(said, NOTE)
    },
  ],
  [
    'an edit of a caption',
    async ({ officer, found }) => {
      const photo = officer.sends(
        { kind: 'photo', caption: 'Boleh dibaca.', content: bytes },
        { replyTo: found },
      )
      await repliesTo(officer, photo, /Begini pesan/)
      officer.edits(photo, NOTE)
    },
  ],
  [
    'a reply to "Jawab"',
    async (path) =>
      path.officer.says(NOTE, { replyTo: await prompted(path, /^Jawab$/, /^Tulis jawaban untuk tiket/) }),
  ],
  [
    'a reply to "Minta keterangan"',
    async (path) =>
      path.officer.says(NOTE, {
        replyTo: await prompted(path, /^Minta keterangan$/, /^Tulis keterangan apa/),
      }),
  ],
  [
    'an edit of a question for the citizen',
    async (path) => {
      const { officer } = path
      const prompt = await prompted(path, /^Minta keterangan$/, /^Tulis keterangan apa/)
      const said = officer.says('Keterangan apa yang boleh ditanyakan?', { replyTo: prompt })
      await repliesTo(officer, said, /Begini pesan/)
      officer.edits(said, NOTE)
    },
  ],
  [
    'a reply under the preview of a question',
    async (path) => {
      const { officer } = path
      const prompt = await prompted(path, /^Minta keterangan$/, /^Tulis keterangan apa/)
      const said = officer.says('Keterangan apa yang boleh ditanyakan?', { replyTo: prompt })
      officer.says(NOTE, { replyTo: await repliesTo(officer, said, /Begini pesan/) })
    },
  ],
  [
    'the reason of a transfer',
    async (path) => {
      const { officer, found } = path
      officer.presses(found, /^Bukan kewenangan kami$/)
      const why = await hears(officer, new RegExp(path.referred.ticket), found)
      officer.presses(why, /^Tulis alasan/)
      officer.says(NOTE, { replyTo: await hears(officer, /^Tulis alasannya/, found) })
    },
  ],
  [
    'a template made of a note, and used',
    async ({ officer, found }) => {
      officer.says(`/template simpan catatan ${NOTE}`)
      const colleagues = officer.says(NOTE)
      officer.says('/template simpan catatan', { replyTo: colleagues })
      officer.says('/template catatan', { replyTo: found })
    },
  ],
  [
    'a template under which a note stands',
    async ({ officer, found }) => officer.says(NOTE, { replyTo: await templated(officer, found) }),
  ],
]

async function templated(officer: Actor, found: ChatMessage): Promise<ChatMessage> {
  officer.says('/template simpan boleh Jawaban yang boleh dibaca warga.')
  return repliesTo(officer, officer.says('/template boleh', { replyTo: found }), /Begini pesan/)
}

/** And where the case is answered. */
const AFTERWARDS: [string, (path: Path) => Promise<unknown>][] = [
  [
    'a reply to "Ralat"',
    async (path) => path.officer.says(NOTE, { replyTo: await prompted(path, /^Ralat$/, /^Tulis /) }),
  ],
  [
    'a photo in reply to "Ralat"',
    async ({ officer, ...path }) => {
      const prompt = await prompted({ officer, ...path }, /^Ralat$/, /^Tulis /)
      officer.sends({ kind: 'photo', caption: NOTE, content: bytes }, { replyTo: prompt })
    },
  ],
  [
    'the reason of a recall',
    async (path) => path.officer.says(NOTE, { replyTo: await prompted(path, /^Tarik jawaban$/, /^Tulis /) }),
  ],
  [
    'an edit of what was sent',
    async ({ officer }) => {
      const sent = city.emulator.messages(officer.chat).findLast(({ from }) => from.id === officer.id)
      if (!sent) throw new Error('The officer said nothing')
      officer.edits(sent, NOTE)
    },
  ],
  [
    'a field of a proposed FAQ entry',
    async (path) => {
      const { officer, found } = path
      officer.presses(found, /^Jadikan FAQ$/)
      const proposal = await hears(officer, /^Usulan FAQ/, found)
      officer.presses(proposal, /jawaban/i)
      const prompt = await city.noted(
        await until(() => officer.heard().findLast(({ forceReply }) => forceReply), { what: 'a prompt' }),
      )
      officer.says(NOTE, { replyTo: prompt })
      await officer.hears(/^Ini catatan internal/, prompt)
    },
  ],
]

const PLACES: [string, (referred: Referred) => Promise<Path>][] = [
  [
    'in the group',
    async (referred) => ({
      referred,
      officer: city.officer('dishub'),
      found: referred.card,
    }),
  ],
  [
    'in private',
    async (referred) => {
      const officer = city.inPrivate(city.officer('dishub'))
      officer.says(`/tiket ${referred.ticket}`)
      return { referred, officer, found: await officer.hears(new RegExp(`^Tiket ${referred.ticket}\\n`)) }
    },
  ],
]

/** Whoever presses everything that says "send" since then sends no note. */
async function pressesEverything({ officer, found }: Path): Promise<void> {
  await city.settled()
  const sends = /^(Kirim|Tetap kirim|Ya, tetap kirim|Ajukan)$/
  for (let round = 0; round < 2; round += 1) {
    for (const message of officer.heard().filter(({ messageId }) => messageId >= found.messageId)) {
      const label = officer.buttons(message).find((one) => sends.test(one))
      if (label) await city.press(officer, message, new RegExp(`^${label}$`))
    }
    await city.settled()
  }
}

async function secretsKept({ referred: { citizen, ticket } }: Path): Promise<void> {
  const seen = [
    ...citizen.heard().map(({ text }) => text),
    ...citizen.heard().flatMap(({ media }) => media?.fileName ?? []),
  ]
  expect(seen.join('\n')).not.toContain(SECRET)
  const answers = await city.rows(
    'SELECT text FROM answer a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1',
    [ticket.replace('-', '')],
  )
  const asked = await city.rows('SELECT text FROM clarification')
  const entries = await city.rows('SELECT answer FROM faq_proposal')
  expect(JSON.stringify([answers, asked, entries])).not.toContain(SECRET)
}

describe.each(PLACES)('a note among colleagues (//) %s never reaches the citizen', (_, open) => {
  it.each(PATHS)('as %s', async (_, goes) => {
    const path = await open(await refer(city, { name: 'Warga' }))
    await goes(path)
    await pressesEverything(path)
    await secretsKept(path)
  })

  it.each(AFTERWARDS)('as %s', async (_, goes) => {
    const referred = await refer(city, { name: 'Warga' })
    const path = await open(referred)
    const own = { ...referred, card: path.found }
    await answer(city, path.officer, own, 'Trayek diumumkan hari Senin')
    await until(() => path.officer.buttons(path.found).includes('Ralat'), { what: '"Ralat"' })
    await goes(path)
    await pressesEverything(path)
    await secretsKept(path)
  })
})

it('not even as a note to the author of an answer that is returned', async () => {
  const pejabat = await city.colleague('dlh', 'Pejabat Lingkungan', { role: 'pejabat' })
  await city.administer((tx) => tx.saveSetting('approval/dlh', { mode: 'all' }, city.clock.now()))
  const referred = await refer(city, { name: 'Setuju', desk: 'dlh' })
  const officer = city.officer('dlh')
  const path = { officer, referred, found: referred.card }
  officer.presses(await preview(path), /^Kirim$/)
  const request = await until(
    () =>
      city
        .deskMessages('dlh')
        .findLast(({ buttons }) => buttons.flat().some(({ text }) => text.startsWith('Kembalikan'))),
    { what: 'the request' },
  )
  pejabat.presses(request, /^Kembalikan/)
  const prompt = await hears(pejabat, /^Apa yang perlu diperbaiki/, request)
  pejabat.says(NOTE, { replyTo: prompt })
  const returned = await hears(officer, new RegExp(SECRET), request)
  officer.says(NOTE, { replyTo: returned })
  await pressesEverything(path)
  await secretsKept(path)
})

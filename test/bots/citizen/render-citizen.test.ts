import { describe, expect, it } from 'vitest'
import { decodeChoice } from '../../../src/bots/choice.ts'
import { renderCitizen, type Shown } from '../../../src/bots/citizen/render-citizen.ts'
import { Unrenderable } from '../../../src/bots/unrenderable.ts'
import { instansiIdSchema, officerIdSchema } from '../../../src/office/index.ts'
import {
  answerIdSchema,
  attachmentIdSchema,
  type CitizenMessage,
  citizenNoticeSchema,
  conversationIdSchema,
  inquiryIdSchema,
  statusLineSchema,
  ticketSchema,
  triage,
} from '../../../src/routing/index.ts'
import { createTexts } from '../../../src/texts/index.ts'

const texts = createTexts({ officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' })
const inquiry = inquiryIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6f')
const other = inquiryIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e70')
const capil = instansiIdSchema.parse('disdukcapil')
const conversation = conversationIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e71')
const ticket = ticketSchema.parse('7K3F9Q')
const dueAt = '2026-11-22T06:05:00.000Z'
const responsible = { desk: capil, as: 'responsible' } as const
const names = new Map([[capil, 'Dinas Kependudukan dan Pencatatan Sipil']])
const faq = (question: string) => ({
  id: 'x',
  version: 1,
  question,
  answer: 'Bawa fotokopi KK.',
  instansi: capil,
})

const render = (message: CitizenMessage, shown: Partial<Shown> = {}) =>
  renderCitizen(message, { faqs: [], answer: null, clarification: null, names, ...shown }, texts)
const pressed = (choices: { value: string }[] = []) => choices.map(({ value }) => decodeChoice(value))

describe('an instant answer', () => {
  const message = { type: 'instant-answer', inquiry, faqId: 'x', version: 1 } as const

  it('names who stands behind it, and asks whether it helped', () => {
    const { text, choices } = render(message, { faqs: [faq('?')] })
    expect(text).toBe('Bawa fotokopi KK.\n\n— Dinas Kependudukan dan Pencatatan Sipil')
    expect(choices?.map(({ label }) => label)).toEqual(['Terjawab', 'Belum, teruskan ke petugas'])
    expect(pressed(choices)).toEqual([
      { type: 'confirm', inquiry },
      { type: 'forward', inquiry },
    ])
  })

  it('about an offence says below it where that can be reported, too', () => {
    const reportAddresses = [{ name: 'KPK', how: 'telepon 198', grievances: [] }]
    const { text } = render({ ...message, grievance: 'offence' }, { faqs: [faq('?')], reportAddresses })
    expect(text).toMatch(/Pencatatan Sipil\n\nDugaan pelanggaran juga bisa .*\n• KPK: telepon 198$/)
  })

  it('cannot be made without its entry', () => {
    expect(() => render(message, { faqs: [null] })).toThrow(Unrenderable)
  })
})

describe('suggestions', () => {
  const message = { type: 'suggestions', inquiry, faqIds: ['a', 'b', 'c'] } as const
  const long = 'Bagaimana cara membuat akta kelahiran untuk anak yang lahir di luar negeri?'

  it('stand whole in the text, and numbered and short on the buttons', () => {
    const { text, choices } = render(
      { ...message, faqIds: [...message.faqIds] },
      { faqs: [faq(long), faq('Apa itu KIA?'), null] },
    )
    expect(text).toBe(`Apakah yang Bapak/Ibu maksud salah satu dari ini?\n\n1. ${long}\n2. Apa itu KIA?`)
    expect(choices?.map(({ label }) => label)).toEqual([
      '1. Bagaimana cara membuat akta…',
      '2. Apa itu KIA?',
      'Bukan itu, teruskan',
    ])
    expect(pressed(choices)).toEqual([
      { type: 'choose', inquiry, index: 0 },
      { type: 'choose', inquiry, index: 1 },
      { type: 'forward', inquiry },
    ])
  })

  it('keep their places when one before them is gone', () => {
    const { choices } = render(
      { ...message, faqIds: [...message.faqIds] },
      { faqs: [null, faq('B?'), faq('C?')] },
    )
    expect(choices?.map(({ label }) => label)).toEqual(['1. B?', '2. C?', 'Bukan itu, teruskan'])
    expect(pressed(choices).slice(0, 2)).toEqual([
      { type: 'choose', inquiry, index: 1 },
      { type: 'choose', inquiry, index: 2 },
    ])
  })

  it('of one ask for that one', () => {
    expect(render({ ...message, faqIds: ['a'] }, { faqs: [faq('A?')] }).text).toBe(
      'Apakah ini yang Bapak/Ibu maksud?\n\n1. A?',
    )
  })

  it('stay within eight choices of forty characters, however many and long', () => {
    const questions = [
      '🙏🏽'.repeat(60),
      'x'.repeat(200),
      `${'kata '.repeat(40)}`,
      ...Array.from({ length: 9 }, () => long),
    ]
    const { choices = [] } = render({ ...message, faqIds: questions }, { faqs: questions.map(faq) })
    expect(choices).toHaveLength(8)
    for (const { label, value } of choices) {
      expect(label.length).toBeLessThanOrEqual(40)
      expect(label).not.toMatch(/\p{Surrogate}/u)
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(60)
    }
  })

  it('cannot be made of nothing', () => {
    expect(() => render({ ...message, faqIds: ['a'] }, { faqs: [null] })).toThrow(Unrenderable)
  })
})

it('says whose matter it is and where to turn', () => {
  const authority = { name: 'Kepolisian (Satpas SIM)', contact: 'datang ke Satpas di Polres terdekat.' }
  const { text, choices } = render({ type: 'redirect', inquiry, authority })
  expect(text).toBe(
    'Hal ini ditangani oleh Kepolisian (Satpas SIM), bukan oleh Pemerintah Kabupaten Malinau.\n\n' +
      'Silakan datang ke Satpas di Polres terdekat.',
  )
  expect(choices?.map(({ label }) => label)).toEqual(['Tetap teruskan ke petugas'])
  expect(pressed(choices)).toEqual([{ type: 'forward', inquiry }])
})

describe('a referral', () => {
  it('names ticket, holder and hour', () => {
    const { text } = render({ type: 'referred', inquiry, ticket, holder: responsible, dueAt })
    expect(text).toContain('Nomor tiket: 7K3-F9Q')
    expect(text).toContain('kami teruskan ke Dinas Kependudukan dan Pencatatan Sipil')
    expect(text).toContain('paling lambat Minggu, 22 November 2026 pukul 14.05 WITA')
    expect(text).toContain('/status 7K3-F9Q')
  })

  it('to triage says that the right one will be found', () => {
    const { text } = render({ type: 'referred', inquiry, ticket, holder: triage, dueAt })
    expect(text).toContain('Diskominfo, yang akan mencari instansi yang tepat')
    expect(text).toContain('7K3-F9Q')
  })

  it('that moved says that the hour did not', () => {
    for (const holder of [responsible, triage])
      expect(render({ type: 'moved', inquiry, ticket, holder, dueAt, late: false }).text).toMatch(
        /7K3-F9Q[^]*Batas waktunya tidak berubah: paling lambat Minggu, 22 November 2026 pukul 14\.05 WITA\./,
      )
  })

  it('that moved too late promises no hour', () => {
    for (const holder of [responsible, triage]) {
      const { text } = render({ type: 'moved', inquiry, ticket, holder, dueAt, late: true })
      expect(text).toMatch(/7K3-F9Q[^]*Mohon maaf, batas waktu yang kami janjikan sudah lewat/)
      expect(text).not.toContain('14.05')
    }
  })

  it('that is late is apologised for', () => {
    for (const holder of [responsible, triage])
      expect(render({ type: 'overdue', inquiry, ticket, holder }).text).toMatch(
        /^Mohon maaf,.*7K3-F9Q[^]*Diskominfo sudah diberi tahu[^]*tetap terbuka/,
      )
  })

  it('to an instansi without a name is still told', () => {
    const { text } = render(
      { type: 'referred', inquiry, ticket, holder: responsible, dueAt },
      { names: new Map() },
    )
    expect(text).toContain('kami teruskan ke instansi yang bersangkutan')
  })
})

describe('an official answer', () => {
  const answerId = answerIdSchema.parse(inquiry)
  const message = { type: 'official-answer', inquiry, answerId } as const
  const answer = {
    id: answerId,
    inquiry,
    ticket,
    number: 1,
    text: 'Silakan datang { $x } <b>pukul 8</b>.',
    officer: officerIdSchema.parse(inquiry),
    instansi: capil,
    at: new Date(dueAt),
    sentAs: null,
    before: null,
  }

  it('speaks in the name of the instansi, in the officer’s own words', () => {
    expect(render(message, { answer }).text).toBe(
      'Jawaban resmi Dinas Kependudukan dan Pencatatan Sipil untuk 7K3-F9Q:\n\nSilakan datang { $x } <b>pukul 8</b>.',
    )
  })

  const corrected = {
    ...answer,
    number: 2,
    text: 'Silakan datang { $x } <b>pukul 9</b>.',
    before: { number: 1, text: answer.text },
  }

  it('that corrects an earlier one says which correction it is, and what changed', () => {
    expect(render(message, { answer: corrected }).text).toBe(
      [
        'Ralat 1: Dinas Kependudukan dan Pencatatan Sipil memperbaiki jawaban resminya untuk 7K3-F9Q. Yang berlaku sekarang:',
        'Silakan datang { $x } <b>pukul 9</b>.',
        'Yang berubah\nSemula: … $x } <b>pukul 8</b>.\nMenjadi: … $x } <b>pukul 9</b>.',
      ]
        .join('\n\n')
        .replace('… $x } <b>pukul', '… { $x } <b>pukul')
        .replace('Menjadi: … $x', 'Menjadi: … { $x'),
    )
  })

  it('that nobody read an earlier version of is simply the answer', () => {
    const { text } = render(message, { answer: { ...corrected, before: null } })
    expect(text).toMatch(/^Jawaban resmi /)
    expect(text).not.toContain('Semula')
  })

  it('does not send once more what should never have gone out', () => {
    const before = { number: 1, text: 'NIK pelapor 3201234506900001, datang pukul 8.' }
    expect(render(message, { answer: { ...corrected, before } }).text).not.toContain('3201234506900001')
  })

  it('attaches files again of which some never came, and speaks of none that the citizen never got', () => {
    const files = ['a', 'b'].map((letter) => ({
      id: attachmentIdSchema.parse(inquiry.replace(/.$/, letter)),
      kind: 'photo' as const,
      fileName: null,
      mimeType: null,
      size: 1,
    }))
    const sent = (missingFiles: number | undefined, now = files) =>
      render(message, {
        answer: { ...corrected, files: now, before: { ...corrected.before, files, missingFiles } },
      })
    expect(sent(undefined)).not.toHaveProperty('attachments')
    expect(sent(undefined).text).toContain('tetap berlaku')
    for (const missing of [1, 2]) {
      expect(sent(missing).attachments).toHaveLength(2)
      expect(sent(missing).text).not.toContain('sebelumnya')
    }
    expect(sent(1, []).text).toContain('juga tidak berlaku lagi')
    expect(sent(2, []).text).not.toContain('sebelumnya')
  })

  it('that was taken back is no answer any more', () => {
    const recalled = {
      ...answer,
      number: 2,
      recalled: true,
      text: 'Keliru.',
      before: { number: 1, text: 'Lama' },
    }
    expect(render(message, { answer: recalled }).text).toMatch(/^Ralat 1: .* menarik[\s\S]*Alasan: Keliru\./)
    expect(render(message, { answer: { ...recalled, before: null } }).text).toMatch(/sebelum sempat terkirim/)
  })

  it('is marked when a correction holds, and not shown any longer when it was taken back', () => {
    const mark = { type: 'answer-mark', inquiry, answerId } as const
    expect(render(mark, { answer }).text).toMatch(/^\(Jawaban ini sudah diralat[\s\S]*pukul 8/)
    expect(render(mark, { answer, recalled: true }).text).toBe(
      '(Jawaban ini sudah ditarik. Alasannya ada di pesan di bawah.)',
    )
    const long = { ...answer, text: 'Kata yang panjang. '.repeat(400) }
    expect(render(mark, { answer: long }).text.length).toBeLessThanOrEqual(4_096)
  })

  it('cannot be made without its words', () => {
    expect(() => render(message)).toThrow(Unrenderable)
  })
})

it.each([
  ['saran', /^Terima kasih atas saran Bapak\/Ibu\. Pesan ini sudah kami teruskan/],
  ['kritik', /^Terima kasih sudah menyampaikannya/],
  ['komentar', /^Terima kasih atas tanggapan/],
  ['pertanyaan', /^Pesan Bapak\/Ibu sudah kami teruskan/],
] as const)('thanks for a %s by its name', (kind, words) => {
  for (const holder of [responsible, triage]) {
    const told = render({ type: 'referred', inquiry, ticket, holder, dueAt, kind })
    expect(told.text).toMatch(words)
  }
})

it('asks to which ticket a further message belongs, the newest seven at most', () => {
  const one = render({ type: 'which-ticket', inquiry, tickets: [{ inquiry: other, ticket }] })
  expect(one.choices?.map(({ label }) => label)).toEqual(['Tambahan untuk 7K3-F9Q', 'Pertanyaan baru'])
  const words = `Kapan jembatan di desa kami diperbaiki?\nSudah lama rusak, ${'dan bahaya '.repeat(9)}`
  const told = render(
    { type: 'which-ticket', inquiry, tickets: [{ inquiry: other, ticket }] },
    { questions: new Map([[other, words]]) },
  )
  expect(told.text).toMatch(
    /\n\n7K3-F9Q: “Kapan jembatan di desa kami diperbaiki\? Sudah lama rusak, dan bahaya dan…”$/,
  )
  expect(pressed(one.choices)).toEqual([
    { type: 'join', inquiry, target: other },
    { type: 'begin', inquiry },
  ])
  const many = Array.from({ length: 12 }, (_, index) => ({
    inquiry: other,
    ticket: ticketSchema.parse(`00000${'0123456789AB'[index]}`),
  }))
  const labels = render({ type: 'which-ticket', inquiry, tickets: many }).choices?.map(({ label }) => label)
  expect(labels).toHaveLength(8)
  expect(labels?.[0]).toBe('Tambahan untuk 000-005')
})

describe('the status', () => {
  const line = {
    ticket,
    where: 'referred',
    holder: responsible,
    receivedAt: '2026-11-21T06:05:00.000Z',
    dueAt,
    overdue: false,
  } as const

  it('tells of each ticket where it is', () => {
    const { text } = render({
      type: 'status',
      lines: [line, { ...line, where: 'answered-at-once', holder: null, dueAt: null }],
    })
    expect(text).toBe(
      'Pertanyaan Bapak/Ibu:\n\n' +
        'Tiket 7K3-F9Q, diterima Sabtu, 21 November 2026 pukul 14.05 WITA\n' +
        'Sedang ditangani Dinas Kependudukan dan Pencatatan Sipil, dijawab paling lambat Minggu, 22 November 2026 pukul 14.05 WITA\n\n' +
        'Tiket 7K3-F9Q, diterima Sabtu, 21 November 2026 pukul 14.05 WITA\n' +
        'Sudah dijawab langsung',
    )
  })

  it('is honest about lateness', () => {
    expect(render({ type: 'status', lines: [{ ...line, overdue: true }] }).text).toContain('sudah lewat')
  })

  it.each(statusLineSchema.shape.where.options)('has words for %s', (where) => {
    for (const holder of [responsible, triage, null]) {
      const [, said] = render({ type: 'status', lines: [{ ...line, where, holder }] }).text.split('WITA\n')
      expect(said?.length).toBeGreaterThan(5)
    }
  })

  it('of nobody is told kindly', () => {
    expect(render({ type: 'status', lines: [] }).text).toContain('Belum ada pertanyaan')
  })
})

describe.each(citizenNoticeSchema.options)('the notice %s', (notice) => {
  it('reads well with and without a ticket', () => {
    for (const given of [ticket, null]) {
      const { text, choices } = render({ type: 'notice', notice, ticket: given })
      expect(text).toMatch(/^[A-Z].*\S$/s)
      expect(text).not.toMatch(/none|undefined|null|\{|7K3F9Q/)
      expect(choices).toBeUndefined()
    }
  })
})

it('says how many files of a copy do not come along', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: attachmentIdSchema.parse(`0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e${String(10 + index)}`),
      kind: 'photo' as const,
      fileName: null,
      mimeType: null,
      size: 1,
    }))
  const at = new Date(dueAt)
  const withFiles = (count: number): Shown['copy'] => ({
    conversations: [],
    cases: [
      {
        id: inquiry,
        ticket,
        kind: 'pertanyaan',
        state: 'answered',
        receivedAt: at,
        dueAt: null,
        questions: [],
        answers: [],
        history: [],
        words: [{ at, version: 1, text: 'x', files: files(count), missingFiles: 0 }],
      },
    ],
    others: [],
  })
  const copied = (count: number) => render({ type: 'data-copy', conversation }, { copy: withFiles(count) })
  expect(copied(0).text).not.toContain('menyusul')
  expect(copied(20).text).toContain('lampiran jawaban kami menyusul')
  expect(copied(23)).toMatchObject({
    text: expect.stringMatching(/20 berkas terbaru[\s\S]* 3 berkas yang lebih lama/),
  })
})

it('the survey can be filled in again from the day on that it is in the office’s time zone', () => {
  const { text } = render({ type: 'survey-again', from: '2026-12-31T23:30:00.000Z' })
  expect(text).toContain('1 Januari 2027')
})

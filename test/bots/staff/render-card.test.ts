import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readButton } from '../../../src/bots/staff/callback-data.ts'
import { renderCard } from '../../../src/bots/staff/render/render-card.ts'
import { TRIAGE } from '../../../src/office/index.ts'
import {
  answerIdSchema,
  type CardView,
  decide,
  type Inquiry,
  isRefusal,
  type Command,
} from '../../../src/routing/index.ts'
import { findEntities } from '../../../src/simulator/find-entities.ts'
import {
  anInquiry,
  anOfficer,
  HOUR_MS,
  instansi,
  later,
  responsible,
  someRules,
  SUNDAY_AFTERNOON,
} from '../../support/builders.ts'
import { aCard, aFile, cardContext, words } from './a-card.ts'

const officer = anOfficer()
const answerId = answerIdSchema.parse('0f9ad0f6-6a0f-4c8e-9d2e-6cf6f3f7f001')

function after(inquiry: Inquiry, command: Command, now = later(SUNDAY_AFTERNOON, HOUR_MS)): Inquiry {
  const outcome = decide(inquiry, command, now, someRules())
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome.inquiry
}

function answered(change: Partial<CardView> = {}): CardView {
  const inquiry = after(anInquiry(), { type: 'answer', answerId, officer })
  const answer = {
    id: answerId,
    inquiry: inquiry.id,
    number: 1,
    text: 'Jam 6 pagi.',
    officer: officer.id,
    instansi: instansi('dishub'),
    at: later(SUNDAY_AFTERNOON, HOUR_MS),
  }
  return aCard({ inquiry, answer, ...change })
}

const text = (view: CardView, context = cardContext()) => renderCard(view, context).content.text
const verbs = (view: CardView) =>
  renderCard(view, cardContext()).buttons.map((row) => row.map(({ data }) => readButton(data)?.verb))

describe('a card', () => {
  it('shows what was asked, until when, and how to answer', () => {
    const view = aCard()
    const shown = text(view)
    expect(shown).toContain('Pertanyaan')
    expect(shown).toContain('Telegram')
    expect(shown).toContain('Dinas Perhubungan')
    expect(shown).toContain('Kapan terminal dibuka?')
    expect(shown).toContain('Senin, 23 November 2026 pukul 14.05 WITA')
    expect(shown).toContain('Sisa waktu: 24 jam')
    expect(shown).toContain('Menunggu jawaban')
    expect(shown).toContain('Balas (reply)')
    expect(verbs(view)).toEqual([['transfer', 'decline']])
  })

  it('offers files only where there are some, and says that they stay out of the group', () => {
    const view = aCard({ words: [words('Ini fotonya', { attachments: [aFile(), aFile('document')] })] })
    expect(text(view)).toContain('1 foto dan 1 dokumen (tidak ditampilkan di grup)')
    expect(verbs(view)).toEqual([['transfer', 'decline'], ['files']])
  })

  it('counts a file once that an edit of its message carries along', () => {
    const file = aFile()
    const view = aCard({
      words: [words('Ini', { attachments: [file] }), words('Ini ya', { version: 2, attachments: [file] })],
    })
    expect(text(view)).toContain('1 foto (')
  })

  it('does not offer the triage desk to decline', () => {
    const inquiry = anInquiry({ type: 'refer', to: { desk: TRIAGE, as: 'triage' } })
    const view = aCard({ inquiry, desk: TRIAGE })
    expect(verbs(view)).toEqual([['transfer']])
    expect(text(view)).toContain('Alihkan')
  })

  it('marks additions and edits, and shows only what is meant now', () => {
    const shown = text(
      aCard({
        words: [
          words('Kapan terminal dibuka?'),
          words('Kapan terminal Inpres dibuka?', { version: 2 }),
          words('Yang di pasar', { messageId: '2' }),
        ],
      }),
    )
    expect(shown).not.toContain('Kapan terminal dibuka?')
    expect(shown).toContain('(diubah oleh warga):\nKapan terminal Inpres dibuka?')
    expect(shown).toContain('Tambahan dari warga:\nYang di pasar')
  })

  it('says since when the deadline is over', () => {
    const shown = text(aCard(), cardContext({ now: later(SUNDAY_AFTERNOON, 25 * HOUR_MS) }))
    expect(shown).toContain('LEWAT TENGGAT sejak Senin, 23 November 2026 pukul 14.05 WITA')
    expect(shown).not.toContain('Sisa waktu')
  })

  it('says who answered, and "terkirim" only when it was delivered', () => {
    const waiting = answered()
    expect(text(waiting)).toContain('Dijawab oleh Rahmat, Minggu, 22 November 2026 pukul 15.05 WITA')
    expect(text(waiting)).toContain('Menunggu terkirim')
    expect(text(waiting)).toContain('Jam 6 pagi.')
    expect(verbs(waiting)).toEqual([])
    const delivered = { ...waiting, inquiry: after(waiting.inquiry, { type: 'delivered' }) }
    expect(text(delivered)).toContain('Terkirim ke warga')
    const failed = {
      ...waiting,
      inquiry: after(waiting.inquiry, { type: 'undeliverable', reason: 'blocked' }),
    }
    expect(text(failed)).toContain('Gagal')
  })

  it('says where it went and why, and where it came from', () => {
    const moving = { type: 'move' as const, to: responsible('dinkes'), officer, reason: 'own-words' as const }
    const inquiry = after(anInquiry(), moving)
    const from = aCard({
      inquiry,
      movedTo: instansi('dinkes'),
      moveReason: 'Soal ambulans, telepon 081234567890',
    })
    expect(text(from)).toContain(
      'Dialihkan ke Dinas dinkes\nAlasan: Soal ambulans, telepon [nomor telepon disamarkan]',
    )
    expect(verbs(from)).toEqual([])
    const to = aCard({
      inquiry,
      referral: 2,
      desk: instansi('dinkes'),
      movedFrom: instansi('dishub'),
      receivedReason: 'wrong-address',
    })
    expect(text(to)).toContain('Dialihkan dari: Dinas Perhubungan\nAlasan: Salah alamat')
    expect(verbs(to)).toEqual([['transfer', 'decline']])
  })

  it('says that the citizen took it back', () => {
    const view = aCard({ inquiry: after(anInquiry(), { type: 'withdraw' }) })
    expect(text(view)).toContain('Dibatalkan warga')
    expect(verbs(view)).toEqual([])
  })

  it('masks what is personal, also where the text is cut', () => {
    const nik = '6471010101900001'
    const long = `${'Saya mau tanya soal angkutan kota. '.repeat(50)}`
    for (const at of [0, 1_250, 1_290, 1_300, 1_310, 1_320]) {
      const shown = text(aCard({ words: [words(`${long.slice(0, at)} NIK ${nik} ${long}`)] }))
      expect(shown).not.toMatch(/\d{6,}/)
      expect(shown).toContain('… (dipotong)')
    }
  })

  it('lets nothing that a citizen wrote be clicked or call anybody', () => {
    const hostile =
      'Lihat https://jahat.example/a dan www.jahat.example, tg://user?id=1 @siapa_saja /daftar #promo a@b.id <b>x</b> *y*'
    const view = aCard({
      words: [words(hostile)],
      moveReason: hostile,
      receivedReason: hostile,
      movedFrom: instansi('dinkes'),
    })
    const { content } = renderCard(view, cardContext())
    expect(findEntities(content.text, [])).toEqual([])
    // Telegram links bare domains too; the emulator doesn't.
    expect(content.text).toContain('www.\u2060jahat.\u2060example')
    expect(content.text).toContain('<b>x')
  })

  it('leaves what is no link as it was typed', () => {
    const plain = 'Biaya Rp1.500.000, jam 08.30, RT 3/4, dan/atau NIK 6471010101900001?'
    const shown = text(aCard({ words: [words(plain)] }))
    expect(shown).toContain('Biaya Rp1.500.000, jam 08.30, RT 3/4, dan/atau NIK [NIK/KK disamarkan]?')
  })

  it('keeps our own words when everything that people wrote is as long as it can be', () => {
    const long = 'a.'.repeat(2_048)
    const messages = [words(long), ...[2, 3, 4, 5, 6].map((id) => words(long, { messageId: String(id) }))]
    const everything = {
      words: messages.map((one) => ({ ...one, attachments: [aFile(), aFile('voice')] })),
      moveReason: long,
      movedFrom: instansi('dinkes'),
      receivedReason: long,
    }
    const context = cardContext({ instansiName: () => long, officerName: () => 'a.'.repeat(32) })
    const open = text(aCard(everything), context)
    expect(open).toContain('Balas (reply)')
    expect(open).toContain('tambahan sebelumnya')
    expect(open.length).toBeLessThan(3_800)
    const base = answered(everything)
    const closed = text({ ...base, answer: base.answer && { ...base.answer, text: long } }, context)
    expect(closed).toContain('Jawaban')
    expect(closed.length).toBeLessThan(3_800)
  })

  it('shows an answer on the card of the desk that gave it, and on no other', () => {
    const elsewhere = { ...answered(), referral: 2 }
    expect(text(elsewhere)).not.toContain('Jam 6 pagi.')
  })

  it('is never too long or out of shape, whatever people write', () => {
    const person = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5_000 }),
      fc.constantFrom(
        'a.'.repeat(5_000),
        '@a'.repeat(2_000),
        '😀'.repeat(3_000),
        '\u202e\u0000\n\n\n',
        '   ',
      ),
    )
    const message = fc.record({ said: person, version: fc.integer({ min: 1, max: 3 }), files: fc.boolean() })
    const cards = fc.record({
      messages: fc.array(message, { maxLength: 30 }),
      reason: fc.option(person),
      came: fc.option(person),
      answer: person,
      name: person,
    })
    fc.assert(
      fc.property(cards, fc.boolean(), ({ messages, reason, came, answer, name }, isAnswered) => {
        const base = isAnswered ? answered() : aCard()
        const view: CardView = {
          ...base,
          words: messages.map(({ said, version, files }, index) =>
            words(said, { messageId: String(index), version, attachments: files ? [aFile()] : [] }),
          ),
          answer: base.answer && { ...base.answer, text: answer },
          moveReason: reason,
          movedFrom: instansi('dinkes'),
          receivedReason: came,
        }
        const context = cardContext({ instansiName: () => `Dinas ${name}` })
        const { content } = renderCard(view, context)
        expect(content.text.length).toBeLessThanOrEqual(4_096)
        // Our own sentences are never what gets lost.
        expect(content.text).toContain(isAnswered ? 'Jawaban' : 'Balas (reply)')
        expect(content.text).not.toMatch(/\u0000|\u202e|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
        for (const { offset, length } of content.entities) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(content.text.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})

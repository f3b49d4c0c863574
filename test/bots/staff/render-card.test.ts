import { describe, expect, it } from 'vitest'
import { readButton } from '../../../src/bots/staff/callback-data.ts'
import { renderCard } from '../../../src/bots/staff/render/render-card.ts'
import { TRIAGE } from '../../../src/office/index.ts'
import { type CardView, triage } from '../../../src/routing/index.ts'
import { anInquiry, HOUR_MS, instansi, later, responsible, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { aCard, aFile, after, answered, cardContext, officer, words } from './a-card.ts'

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
    expect(verbs(view)).toEqual([
      ['claim', 'answer', 'templates'],
      ['transfer', 'decline'],
      ['ask', 'delay', 'reject'],
      ['clock', 'change-kind'],
    ])
  })

  it('offers files only where there are some, and says that they stay out of the group', () => {
    const view = aCard({ words: [words('Ini fotonya', { attachments: [aFile(), aFile('document')] })] })
    expect(text(view)).toContain('1 foto dan 1 dokumen (tidak ditampilkan di grup)')
    expect(verbs(view)).toEqual([
      ['claim', 'answer', 'templates'],
      ['transfer', 'decline'],
      ['ask', 'delay', 'reject'],
      ['files', 'clock', 'change-kind'],
    ])
  })

  it('hides personal data and insults, says so, and offers to look only then', () => {
    const view = aCard({ words: [words('Dasar bangsat, wa saya 081234567890, lihat contoh.com dan @orang')] })
    const shown = text(view)
    expect(shown).toContain('Dasar b••••••, wa saya [nomor telepon disamarkan]')
    expect(shown).toContain('Berisi kata kasar')
    // Telegram sees no address where the dot is followed by an invisible end of a word.
    expect(shown).not.toContain('contoh.com')
    expect(shown).toContain('contoh.\u2060com')
    expect(verbs(view).at(-1)).toEqual(['data', 'clock', 'change-kind'])
    expect(text(aCard())).not.toContain('kata kasar')
  })

  it('counts a file once that an edit of its message carries along', () => {
    const file = aFile()
    const view = aCard({
      words: [words('Ini', { attachments: [file] }), words('Ini ya', { version: 2, attachments: [file] })],
    })
    expect(text(view)).toContain('1 foto (')
  })

  it('does not offer the triage desk to decline', () => {
    const inquiry = anInquiry({ type: 'refer', to: triage })
    const view = aCard({ inquiry, desk: TRIAGE })
    expect(verbs(view)).toEqual([
      ['claim', 'answer', 'templates'],
      ['transfer'],
      ['ask', 'delay', 'reject'],
      ['clock', 'change-kind'],
    ])
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
    expect(verbs(waiting)).toEqual([['correct', 'recall'], ['propose']])
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
    expect(verbs(to)).toEqual([
      ['claim', 'answer', 'templates'],
      ['transfer', 'decline'],
      ['ask', 'delay', 'reject'],
      ['clock', 'change-kind'],
    ])
  })

  it('says that the citizen took it back', () => {
    const view = aCard({ inquiry: after(anInquiry(), { type: 'withdraw' }) })
    expect(text(view)).toContain('Dibatalkan warga')
    expect(verbs(view)).toEqual([])
  })

  it('shows an answer on the card of the desk that gave it, and on no other', () => {
    const elsewhere = { ...answered(), referral: 2 }
    expect(text(elsewhere)).not.toContain('Jam 6 pagi.')
  })
})

it('says that the answer that was there has expired', () => {
  const { content } = renderCard(
    aCard({ expired: { id: 'tarif-parkir', question: 'Berapa tarif parkir?' } }),
    cardContext(),
  )
  expect(content.text).toContain('sudah habis masa berlakunya: Berapa tarif parkir? (tarif-parkir)')
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../../src/bots/staff/render/render-card.ts'
import type { CardView } from '../../../src/routing/index.ts'
import { findEntities } from '../../../src/simulator/find-entities.ts'
import { instansi } from '../../support/builders.ts'
import { aCard, aFile, answered, cardContext, words } from './a-card.ts'

const text = (view: CardView, context = cardContext()) => renderCard(view, context).content.text

describe('a card, whatever people write,', () => {
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

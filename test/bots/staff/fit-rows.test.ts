import { describe, expect, it } from 'vitest'
import { fitRows } from '../../../src/bots/staff/fit-rows.ts'
import { renderCard } from '../../../src/bots/staff/render/render-card.ts'
import { aCard, aFile, cardContext, words } from './a-card.ts'

const row = (...labels: string[]) => labels.map((label) => ({ label, data: label }))
const fitted = (...labels: string[]) => fitRows([row(...labels)]).map((one) => one.map(({ label }) => label))

describe('rows of buttons on a phone', () => {
  it('hold three short labels, two long ones, and one that needs the whole width', () => {
    expect(fitted('Ambil', 'Jawab', 'Template')).toEqual([['Ambil', 'Jawab', 'Template']])
    expect(fitted('Ambil', 'Jawab', 'Catat', 'Template')).toEqual([
      ['Ambil', 'Jawab'],
      ['Catat', 'Template'],
    ])
    expect(fitted('Minta keterangan', 'Kabari warga', 'Tolak')).toEqual([
      ['Minta keterangan', 'Kabari warga'],
      ['Tolak'],
    ])
    expect(fitted('Perbarui entri itu', 'Tambahkan sebagai cara bertanya')).toEqual([
      ['Perbarui entri itu'],
      ['Tambahkan sebagai cara bertanya'],
    ])
    expect(fitRows([])).toEqual([])
  })

  it('leave every button of the fullest card where it can be read, in its order', () => {
    const told = [words('Nomor saya 081234567890', { attachments: [aFile()] })]
    const { buttons } = renderCard(aCard({ words: told }), cardContext())
    const rows = fitRows(buttons)
    expect(rows.flat()).toEqual(buttons.flat())
    for (const one of rows) {
      const longest = Math.max(...one.map(({ label }) => label.length))
      expect(one.length).toBeLessThanOrEqual(longest > 11 ? 2 : 3)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { parseStandardFile, usualServiceStandard, writeStandardFile } from '../../../src/routing/index.ts'

describe('the file of the service standard', () => {
  it('reads what it writes, lines within a component included', () => {
    const own = { ...usualServiceStandard, cost: 'Gratis.\n\nJuga fotokopinya.' }
    expect(parseStandardFile(writeStandardFile(own))).toEqual({ ok: true, value: own })
  })

  it('is not taken in with a component missing, doubled, unknown or empty, each named', () => {
    const text = writeStandardFile(usualServiceStandard)
      .replace('[biaya]', '[biaia]')
      .replace('[dasar hukum]', '[Jangka Waktu]')
    const parsed = parseStandardFile(`tanpa bagian\n${text}`)
    expect(parsed.ok ? [] : parsed.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('tidak berada di bawah bagian'),
      expect.stringContaining('[biaia] tidak dikenal'),
      expect.stringContaining('[Jangka Waktu] ditulis dua kali'),
      'bagian [biaya] belum diisi.',
      'bagian [dasar hukum] belum diisi.',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Complaint } from '../../src/cli/command.ts'
import { readOptions } from '../../src/cli/read-options.ts'

const USAGE = 'faq gaps [--days N] [--json]'
const OPTIONS = { days: { type: 'string' }, json: { type: 'boolean', default: false } } as const

function read(...words: string[]) {
  return readOptions({ words, usage: USAGE }, OPTIONS, { least: 1, most: 2 })
}

function complaintOf(...words: string[]): string {
  try {
    read(...words)
  } catch (error) {
    if (error instanceof Complaint && error.exitCode === 2) return error.message
    throw error
  }
  throw new Error('It was taken.')
}

describe('readOptions', () => {
  it('gives options and the rest', () => {
    const { values, positionals } = read('satu', '--days', '7', '--json', '--', '--dua')
    expect(values).toEqual({ days: '7', json: true })
    expect(positionals).toEqual(['satu', '--dua'])
  })

  it.each([
    [['satu', '--hari', '7'], 'Pilihan --hari tidak dikenal. Yang ada: --days, --json.'],
    [['satu', '-d'], 'Pilihan -d tidak dikenal. Yang ada: --days, --json.'],
    [['satu', '--toString'], 'Pilihan --toString tidak dikenal.'],
    [['satu', '--days'], 'Pilihan --days perlu nilai: tulis --days=NILAI.'],
    [['satu', '--days', '--json'], 'Pilihan --days perlu nilai: tulis --days=NILAI.'],
    [['satu', '--json=ya'], 'Pilihan --json tidak memakai nilai: tulis --json saja.'],
    [['--json'], 'Ada yang belum ditulis.'],
    [['satu', 'dua', 'tiga empat'], 'Terlalu banyak kata: "tiga empat".'],
  ])('%j is answered with what to do', (words, says) => {
    const said = complaintOf(...words)
    expect(said).toContain(says)
    expect(said).toMatch(/\nPemakaian: jawab24 faq gaps/)
  })

  it('a command without options says so', () => {
    const words = ['--tidak-ada']
    expect(() => readOptions({ words, usage: 'migrate' }, {}, { least: 0, most: 0 })).toThrow(
      'Pilihan --tidak-ada tidak dikenal. Perintah ini tidak memakai pilihan; hapus.',
    )
  })

  it('whatever is typed: taken, or refused in Indonesian', () => {
    const word = fc.oneof(
      fc.constantFrom('--days', '--days=1', '--json', '--json=x', '--', '-', '-j', '--no-json', 'x', ''),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        try {
          read(...words)
        } catch (error) {
          if (!(error instanceof Complaint)) throw error
          expect(error.message).toMatch(/^(Pilihan |Ada yang |Terlalu )/)
        }
      }),
    )
  })
})

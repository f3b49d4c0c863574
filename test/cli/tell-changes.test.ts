import { expect, test } from 'vitest'
import { tellChanges } from '../../src/cli/tell-changes.ts'
import type { RecordChanges } from '../../src/knowledge/index.ts'

function told(changes: Partial<RecordChanges>, replacing = false): string[] {
  const lines: string[] = []
  const whole = { added: [], changed: [], missing: [], ...changes }
  tellChanges({ print: (line) => void lines.push(line) }, whole, { replacing })
  return lines
}

test('what is new and what changed, and what goes only where it goes', () => {
  expect(told({ added: ['a'], missing: ['c'] })).toEqual(['+ a: baru'])
  expect(told({ added: ['a'], missing: ['c'] }, true)).toEqual([
    '+ a: baru',
    '- c: tidak ada dalam berkas, dihentikan',
  ])
})

test('long texts are shown where they begin to differ, on one line', () => {
  const begin = 'Datang ke kantor dinas pada hari kerja dengan membawa berkas asli.\nBiayanya '
  const fields = [
    { field: 'jawaban', before: `${begin}Rp50.000.`, after: `${begin}Rp75.000.` },
    { field: 'kategori', before: '', after: 'umum' },
  ]
  expect(told({ changed: [{ id: 'b', fields }] })).toEqual([
    '~ b: berubah',
    expect.stringMatching(/^ {4}jawaban: "….* asli\. Biayanya Rp50\.000\." → "….* Biayanya Rp75\.000\."$/),
    '    kategori: (kosong) → "umum"',
  ])
})

test('of lists, what comes and what goes', () => {
  const list = (come: string[], go: string[]) => ({
    field: 'ragam',
    before: '',
    after: '',
    items: { come, go },
  })
  const fields = [list(['a', 'b', 'c', 'd', 'e'], ['z']), list([], [])]
  expect(told({ changed: [{ id: 'b', fields }] })).toEqual([
    '~ b: berubah',
    '    ragam: tambah "a", "b", "c" dan 2 lagi; hilang "z"',
    '    ragam: urutannya lain',
  ])
})

test('what a file holds cannot steer the terminal', () => {
  const fields = [{ field: 'jawaban', before: 'a', after: '\u001b[2Jb\u0007' }]
  expect(told({ changed: [{ id: 'b', fields }] })[1]).toBe('    jawaban: "a" → " [2Jb "')
})

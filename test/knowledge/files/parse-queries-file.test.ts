import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseQueriesFile } from '../../../src/knowledge/index.ts'

describe('parseQueriesFile', () => {
  it.each([
    'civic/queries.dev',
    'civic/queries.fresh',
    'kepegawaian/queries',
    'routing/queries.dev',
    'routing/queries.fresh',
  ])('takes %s whole', (set) => {
    const content = readFileSync(new URL(`../../../bench/data/${set}.json`, import.meta.url), 'utf8')
    const labelled: object[] = JSON.parse(content)
    const withoutNulls = (query: object) =>
      Object.fromEntries(Object.entries(query).filter(([key, value]) => value !== null || key === 'faqId'))
    expect(labelled.length).toBeGreaterThan(100)
    expect(parseQueriesFile(content, 'queries.json')).toEqual({
      ok: true,
      queries: labelled.map(withoutNulls),
    })
  })

  it('takes a table, where an empty cell means that nothing answers', () => {
    const content = 'id;pesan;entri;gaya;benar\n1;ktp ilang;ktp-hilang;slang;ktp-hilang|ktp-rusak\n2;;;;\n'
    expect(parseQueriesFile(content, 'uji.csv')).toEqual({
      ok: true,
      queries: [
        {
          id: '1',
          text: 'ktp ilang',
          faqId: 'ktp-hilang',
          style: 'slang',
          accept: ['ktp-hilang', 'ktp-rusak'],
        },
        { id: '2', text: '', faqId: null },
      ],
    })
  })

  it('ignores fields that it does not know, but wants a label', () => {
    const content = '[{"id": "1", "text": "x", "faqId": null, "note": 1},\n{"id": "1", "text": 5}]'
    expect(parseQueriesFile(content, 'uji.json')).toEqual({
      ok: false,
      faults: [
        { line: 2, message: '"text" harus berupa teks di antara tanda kutip dua.' },
        {
          line: 2,
          message:
            '"faqId" belum ada. Tulis id yang benar; null (di tabel: sel kosong) bila tidak ada yang menjawabnya.',
        },
        { line: 2, message: '"id" "1" sudah dipakai pada baris 1. Beri id lain, atau hapus salah satunya.' },
      ],
    })
  })
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaqEntry, faqEntrySchema, parseFaqFile, writeFaqFile } from '../../../src/knowledge/index.ts'

const entry: FaqEntry = { id: 'a', question: 'Apa?', answer: 'Itu.', keywords: [], instansi: 'dinkes' }

/** Any text at all, but for NUL, which no store of ours holds, and U+FFFD, which means damaged text. */
const anything = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom("'", '=', '|', '\\', '"', ';', ',', '\r', '\n', '\t', '-', 'a', ' '),
      minLength: 1,
    }),
  )
  .map((text) => text.replaceAll(/[\0\uFFFD]/g, '').trim())
  .filter((text) => text !== '')

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const entries = fc.uniqueArray(
  fc.record(
    {
      id: anything,
      question: anything,
      answer: anything,
      keywords: fc.array(anything, { maxLength: 4 }),
      instansi: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/),
      category: anything,
      phrasings: fc.array(anything, { minLength: 1, maxLength: 4 }),
      legalBasis: anything,
      validUntil: day,
      reviewAt: day,
    },
    { requiredKeys: ['id', 'question', 'answer', 'keywords', 'instansi'] },
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
)

/** What one entry has, the others are said not to have. */
function sayingNone(written: FaqEntry[]): FaqEntry[] {
  const fields = (['legalBasis', 'validUntil', 'reviewAt'] as const).filter((field) =>
    written.some((each) => each[field]),
  )
  return written.map((each) => ({ ...Object.fromEntries(fields.map((field) => [field, null])), ...each }))
}

describe('writeFaqFile', () => {
  it.each(['basis.json', 'basis.csv', 'BASIS.CSV'])('writes what %s reads back unchanged', (name) => {
    fc.assert(
      fc.property(entries, (written) => {
        for (const each of written) faqEntrySchema.parse(each)
        const entries = sayingNone(written)
        expect(parseFaqFile(writeFaqFile(written, name), name)).toEqual({ ok: true, entries })
      }),
      { numRuns: 300 },
    )
  })

  it('never writes a cell that a spreadsheet computes', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const rows = parse(writeFaqFile(written, 'f.csv'), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        })
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })

  it('puts one apostrophe before a formula, and before what would look like a guarded one', () => {
    const written = { ...entry, question: '=SUM(A1)', answer: "'-5 derajat", keywords: ['+62', '@a|b'] }
    expect(writeFaqFile([written], 'f.csv')).toBe(
      '\uFEFF"id";"pertanyaan";"jawaban";"kata kunci";"kategori";"instansi";"ragam"\r\n' +
        `"a";"'=SUM(A1)";"''-5 derajat";"'+62 | @a\\|b";"";"dinkes";""\r\n`,
    )
  })

  it('leaves apostrophes alone that guard nothing', () => {
    const content = `id;pertanyaan;jawaban;instansi\na;'kutip' apa?;''tebal'';dinkes\n`
    expect(parseFaqFile(content, 'f.csv')).toEqual({
      ok: true,
      entries: [{ ...entry, question: "'kutip' apa?", answer: "''tebal''" }],
    })
  })

  it('writes only what files have, in their order, without what is empty', () => {
    const stored = { phrasings: [], version: 3, ...entry, category: '' }
    expect(writeFaqFile([stored], 'f.json')).toBe(`${JSON.stringify([entry], null, 1)}\n`)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLanguages, readStress } from '../../src/texts/index.ts'

const office = { officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' }
const languages = openLanguages(office)
const codes = languages.offered.map(({ code }) => code)
const usualOf = (name: string, code = 'id') =>
  languages.written(code).find((one) => one.name === name)?.usual ?? ''
const REFERRED = 'citizen-referred'
const WELCOME = 'citizen-notice-welcome'
const FOUND = 'citizen-notice-withdrawn'

describe.each(codes)('the sentences as the files have them, in %s', (code) => {
  it.each(languages.written(code).map(({ name }) => name))('%s could be an office’s own', (name) => {
    const words = usualOf(name, code)
    expect(languages.check(code, name, words)).toEqual([])
    const shown = languages.show(code, name, words)
    expect(shown.length).toBeGreaterThan(0)
    for (const said of shown) expect(readStress(said).text).not.toMatch(/[{}]|\*\*/)
  })
})

it('are those for citizens alone, without the words that others are put together from', () => {
  const names = languages.written('id').map(({ name }) => name)
  expect(names).toContain(REFERRED)
  expect(names.every((name) => name.startsWith('citizen-'))).toBe(true)
  expect(names.some((name) => name.startsWith('citizen-frame-'))).toBe(false)
  expect(languages.written('xx')).toEqual([])
})

describe('an office’s own words', () => {
  it('are said at once, in their language alone, until they are taken back', () => {
    const own = openLanguages(office)
    const say = (code: string) => own.in(code).say(WELCOME, { office: 'Kami', within: '24 jam' })
    const [indonesian, english, javanese] = [say('id'), say('en'), say('jv')]
    expect(
      own.adopt('id', new Map([[WELCOME, 'Halo dari **{ $office }**.\n\nPaling lama { $within }.']])),
    ).toEqual([])
    expect(say('id')).toBe('Halo dari Kami.\n\nPaling lama 24 jam.')
    expect(own.indonesian.sayWithStress(WELCOME, { office: 'Kami', within: '24 jam' })).toContain('\0Kami\0')
    expect(say('en')).toBe(english)
    expect(say('jv')).toBe(javanese)
    own.adopt('jv', new Map([[WELCOME, 'Sugeng { $office } { $within }']]))
    expect(say('jv')).toBe('Sugeng Kami 24 jam')
    own.adopt('id', new Map())
    own.adopt('jv', new Map())
    expect([say('id'), say('jv')]).toEqual([indonesian, javanese])
  })

  it('that don’t fit are told by name, and the file’s are said instead', () => {
    const own = openLanguages(office)
    const words = new Map([
      [WELCOME, 'Halo { $who }'],
      ['no-such-sentence', 'x'],
      ['desk-notice-linked', 'x'],
    ])
    expect(own.adopt('id', words)).toEqual([...words.keys()])
    expect(own.indonesian.say(WELCOME, { office: 'Kami', within: '24 jam' })).toContain('Selamat datang')
  })

  it.each<[string, string, unknown[]]>([
    ['nothing', ' \n ', [{ fault: 'empty' }]],
    ['a blank that is gone', 'Halo { $office }', [{ fault: 'missing', blanks: ['within'] }]],
    [
      'a blank that nobody fills',
      '{ $office } { $within } { $nama }',
      [{ fault: 'unknown', blanks: ['nama'] }],
    ],
    ['a brace without its end', 'Halo { $office { $within }', [{ fault: 'unreadable' }]],
    ['a brace too many', 'Halo { $office } { $within } }', [{ fault: 'unreadable' }]],
    [
      'a line that Fluent takes for something else',
      '{ $office }\n[x] { $within }',
      [{ fault: 'unreadable' }],
    ],
    ['an attribute', '{ $office } { $within }\n.title = x', [{ fault: 'unreadable' }]],
    ['another sentence', '{ $office } { $within } { citizen-referred }', [{ fault: 'unreadable' }]],
    ['a function', '{ $office } { $within } { NUMBER(3) }', [{ fault: 'unreadable' }]],
    ['a mark of ours', '{ $office } { $within } \0x\0', [{ fault: 'unreadable' }]],
    ['stars without an end', '**{ $office } { $within }', [{ fault: 'stars' }]],
    ['a whole book', `{ $office } { $within } ${'x'.repeat(3_000)}`, [{ fault: 'too-long' }]],
  ])('with %s are refused', (_, words, faults) => {
    expect(languages.check('id', WELCOME, words)).toEqual(faults)
  })

  it('tell apart what the file’s do: what is "none" has no number', () => {
    expect(languages.check('id', FOUND, 'Tiket { $ticket } ditarik.')).toEqual([
      { fault: 'missing-case', blanks: expect.arrayContaining(['ticket [none]']) },
    ])
  })

  it('stay on one line where the file’s do', () => {
    const line = languages.written('id').find(({ usual }) => !/[\n{]/.test(usual))?.name ?? ''
    expect(languages.check('id', line, 'a\nb')).toEqual([{ fault: 'one-line' }])
    expect(languages.check('id', line, 'x'.repeat(500))).toEqual([{ fault: 'too-long' }])
  })

  it('come out whole or are refused, whatever is typed', () => {
    const piece = fc.constantFrom(
      '{ $office }',
      '{ $within }',
      '{',
      '}',
      '[',
      '*',
      '.',
      '#',
      '=',
      '-',
      '"',
      '\n',
      ' ',
      'a',
      'citizen-x =',
      '->',
      '\\',
      '**',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const words = pieces.join('').trim()
        if (languages.check('id', WELCOME, words).length > 0) return
        const own = openLanguages(office)
        own.adopt('id', new Map([[WELCOME, words]]))
        const said = own.indonesian.say(WELCOME, { office: 'Kami', within: '24 jam' })
        const plainly = words.replace(/\{\s*\$office\s*\}/g, 'Kami').replace(/\{\s*\$within\s*\}/g, '24 jam')
        const bare = (text: string) => text.replace(/[\s*{}"\\]/g, '')
        expect(bare(said)).toBe(bare(plainly))
      }),
      { numRuns: 300 },
    )
  })
})

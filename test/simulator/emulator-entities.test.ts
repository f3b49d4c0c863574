import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/simulator/clean-text.ts'
import { findEntities } from '../../src/simulator/find-entities.ts'
import { parseEntities } from '../../src/simulator/parse-entities.ts'
import { ANI, aScene } from './emulator-scene.ts'

/** The entities as [type, the words they cover, url]. */
function covered({ text, entities }: ReturnType<typeof parseEntities>) {
  return entities.map(({ type, offset, length, url }) =>
    url === undefined
      ? [type, text.slice(offset, offset + length)]
      : [type, text.slice(offset, offset + length), url],
  )
}

describe('HTML', () => {
  it('becomes text and entities', () => {
    const parsed = parseEntities(
      '<b>Tebal <i>miring</i></b> &lt;NIK&gt; &amp; <a href="https://go.id?a=1&amp;b=2">tautan</a> ' +
        '<tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span> &nbsp; &#233;&#x1F600; <code>a &lt; b</code>',
      'HTML',
    )
    expect(parsed.text).toBe('Tebal miring <NIK> & tautan xy &nbsp; é😀 a < b')
    expect(covered(parsed)).toEqual([
      ['italic', 'miring'],
      ['bold', 'Tebal miring'],
      ['text_link', 'tautan', 'https://go.id?a=1&b=2'],
      ['spoiler', 'x'],
      ['spoiler', 'y'],
      ['code', 'a < b'],
    ])
  })

  it.each([
    ['<b>tebal', 'Can\'t find end tag corresponding to start tag "b"'],
    ['é</b>', 'Unexpected end tag at byte offset 2'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<nama>', 'Unsupported start tag "nama" at byte offset 0'],
    ['3 < 5', 'Unclosed start tag at byte offset 2'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('%s is refused', (source, reason) => {
    expect(() => parseEntities(source, 'HTML')).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('MarkdownV2', () => {
  it('becomes text and entities', () => {
    const parsed = parseEntities(
      '*tebal _miring_* __garis__ ~coret~ ||rahasia|| [tautan](https://go.id/a\\)b) `a.b` ```js\nx = 1;```\n>kutip\n>lagi\nselesai\\.',
      'MarkdownV2',
    )
    expect(parsed.text).toBe('tebal miring garis coret rahasia tautan a.b x = 1;\nkutip\nlagi\nselesai.')
    expect(covered(parsed)).toEqual([
      ['italic', 'miring'],
      ['bold', 'tebal miring'],
      ['underline', 'garis'],
      ['strikethrough', 'coret'],
      ['spoiler', 'rahasia'],
      ['text_link', 'tautan', 'https://go.id/a)b'],
      ['code', 'a.b'],
      ['pre', 'x = 1;'],
      ['blockquote', 'kutip\nlagi\n'],
    ])
  })

  it.each([
    ['Selesai.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['é*tebal', "Can't find end of Bold entity at byte offset 2"],
    ['`kode', "Can't find end of Code entity at byte offset 0"],
    ['[x](https://go.id', "Can't find end of a URL at byte offset 3"],
    ['x]', "Character ']' is reserved and must be escaped with the preceding '\\'"],
  ])('%s is refused', (source, reason) => {
    expect(() => parseEntities(source, 'MarkdownV2')).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('Markdown', () => {
  it('becomes text and entities, and refuses what is not closed', () => {
    const parsed = parseEntities('*tebal* _miring_ `kode` [tautan](https://go.id) [bukan] \\_', 'Markdown')
    expect(parsed.text).toBe('tebal miring kode tautan bukan _')
    expect(covered(parsed)).toEqual([
      ['bold', 'tebal'],
      ['italic', 'miring'],
      ['code', 'kode'],
      ['text_link', 'tautan', 'https://go.id'],
    ])
    expect(() => parseEntities('nama_bot', 'Markdown')).toThrow(
      "can't parse entities: Can't find end of the entity starting at byte offset 4",
    )
    expect(() => parseEntities('x', 'BBCode')).toThrow('Bad Request: unsupported parse_mode')
  })
})

describe('what Telegram does to every text', () => {
  it('drops carriage returns and direction overrides, and moves entities along', () => {
    const cleaned = cleanText('  a\r\u202eb\u0000\tc tebal ', [{ type: 'bold', offset: 10, length: 6 }])
    expect(cleaned).toEqual({ text: 'ab  c tebal', entities: [{ type: 'bold', offset: 6, length: 5 }] })
    expect(cleanText('tetap\n sama', [{ type: 'bold', offset: 8, length: 99 }])).toEqual({
      text: 'tetap\n sama',
      entities: [],
    })
  })

  it('finds links, addresses, commands, mentions and hashtags, but not inside of code', () => {
    const text = 'Buka https://go.id/a?b=1, surat a.b@go.id, /tiket@warga_bot, @ani_malinau #ktp2 x/y a@b #1'
    expect(covered({ text, entities: findEntities(text, []) })).toEqual([
      ['url', 'https://go.id/a?b=1'],
      ['email', 'a.b@go.id'],
      ['bot_command', '/tiket@warga_bot'],
      ['mention', '@ani_malinau'],
      ['hashtag', '#ktp2'],
    ])
    const code = [{ type: 'code', offset: 0, length: 6 }]
    expect(findEntities('/start', code)).toEqual(code)
  })

  it('reaches bots and people', async () => {
    const { grammy, call } = await aScene()
    const sent = await grammy.sendMessage(ANI.id, '<b>Halo</b> <i>Ani</i>', { parse_mode: 'HTML' })
    expect(sent).toMatchObject({
      text: 'Halo Ani',
      entities: [
        { type: 'bold', offset: 0, length: 4 },
        { type: 'italic', offset: 5, length: 3 },
      ],
    })
    const given = await grammy.sendMessage(ANI.id, 'Halo Ani', {
      entities: [{ type: 'bold', offset: 5, length: 3 }],
    })
    expect(given.entities).toEqual([{ type: 'bold', offset: 5, length: 3 }])
    const broken = await call('sendMessage', { chat_id: ANI.id, text: '<b>', parse_mode: 'HTML' })
    expect(broken.body.description).toContain("Bad Request: can't parse entities:")
  })
})

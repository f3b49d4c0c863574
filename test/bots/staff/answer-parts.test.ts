import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPart, type AnswerParts, editPart, type Part } from '../../../src/bots/staff/answer-parts.ts'
import { isInternalNote } from '../../../src/bots/staff/internal-note.ts'
import { attachmentIdSchema, type DraftFile, MOST_BYTES, MOST_FILES } from '../../../src/routing/index.ts'

const NOTHING: AnswerParts = { text: '', files: [], source: null }

function aFile(messageId: number | null, caption = '', size = 10): DraftFile {
  const id = attachmentIdSchema.parse(randomUUID())
  return { id, kind: 'photo', fileName: null, mimeType: null, size, messageId, caption, handle: id }
}

function aPart(messageId: number, text: string, { isAlbum = false, size = 10 } = {}): Part {
  return { messageId, text, files: [aFile(messageId, text.trim(), size)], isAlbum }
}

const words = (messageId: number, text: string): Part => ({ messageId, text, files: [], isAlbum: false })

/** What an album comes to when its parts come one by one. */
function gather(parts: Part[]): AnswerParts {
  return parts.reduce((sofar, part, index) => addPart(sofar, { ...part, isAlbum: index > 0 }).parts, NOTHING)
}

const captions = fc.array(fc.constantFrom('', 'Satu', 'Dua kata', ' tepi ', '// catatan', '／／ lebar'), {
  minLength: 2,
  maxLength: MOST_FILES,
})

describe('an album', () => {
  it('holds all its files in order and all its captions, whichever part carries them', () => {
    fc.assert(
      fc.property(captions, (said) => {
        const parts = said.map((text, index) => aPart(index + 1, text))
        const whole = gather(parts)
        expect(whole.files.map(({ messageId }) => messageId)).toEqual(parts.map(({ messageId }) => messageId))
        const plain = said.map((text) => text.trim()).filter((text) => text !== '')
        if (!said.some(isInternalNote)) expect(whole.text).toBe(plain.join('\n\n'))
      }),
    )
  })

  it('is a note among colleagues when any of its captions is one, also when it becomes one later', () => {
    fc.assert(
      fc.property(captions, fc.nat(), (said, chosen) => {
        const parts = said.map((text, index) => aPart(index + 1, text))
        const whole = gather(parts)
        expect(isInternalNote(whole.text)).toBe(said.some(isInternalNote))
        const place = (chosen % said.length) + 1
        const edited = editPart(whole, { ...aPart(place, '// jangan dikirim'), isAlbum: false })
        expect(isInternalNote(edited.text)).toBe(true)
      }),
    )
  })
})

describe('an album of which some files did not come', () => {
  const lost = (messageId: number, text: string): Part => ({ ...words(messageId, text), isAlbum: true })

  it('keeps all its words in order, whichever files came, and however many there is room for', () => {
    const some = fc.array(fc.record({ came: fc.boolean(), huge: fc.boolean() }), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(some, (given) => {
        const parts = given.map(({ came, huge }, index) => {
          const text = `Kata ${index + 1}`
          return came ? aPart(index + 1, text, { size: huge ? MOST_BYTES : 1 }) : lost(index + 1, text)
        })
        const whole = gather(parts)
        expect(whole.text).toBe(parts.map(({ text }) => text).join('\n\n'))
        for (const { messageId } of whole.files) {
          const edited = editPart(whole, { ...words(messageId ?? 0, 'Lain') })
          expect(edited.text).toBe(whole.text.replace(`Kata ${messageId}`, 'Lain'))
        }
      }),
    )
  })

  it('is a note among colleagues when one of them is, until just that one is edited', () => {
    const whole = gather([aPart(1, 'Satu'), lost(2, '// jangan dikirim'), aPart(3, 'Tiga')])
    expect(whole).toMatchObject({ text: '// jangan dikirim', files: [{ messageId: 1 }, { messageId: 3 }] })
    expect(editPart(whole, words(1, 'Lain')).text).toBe('// jangan dikirim')
    expect(editPart(whole, aPart(2, 'Dua'))).toMatchObject({
      text: 'Satu\n\nDua\n\nTiga',
      files: [{}, {}, {}],
    })
  })
})

describe('a draft', () => {
  it('takes new words for the old ones and keeps its files', () => {
    const first = addPart(NOTHING, aPart(1, 'Lama')).parts
    const next = addPart(first, words(2, 'Baru')).parts
    expect(next).toMatchObject({ text: 'Baru', source: 2, files: [{ messageId: 1, caption: '' }] })
    expect(editPart(next, words(2, 'Terbaru')).text).toBe('Terbaru')
  })

  it('takes a further file without words beside its words', () => {
    const first = addPart(NOTHING, words(1, 'Teks')).parts
    const next = addPart(first, aPart(2, '')).parts
    expect(next).toMatchObject({ text: 'Teks', source: 1, files: [{ messageId: 2 }] })
    expect(editPart(next, aPart(2, 'Keterangan')).text).toBe('Keterangan')
  })

  it('replaces the files of an earlier version as soon as a new one comes, and not before', () => {
    const former = { text: '', files: [aFile(null), aFile(null)], source: null }
    expect(addPart(former, words(3, 'Ralat')).parts.files).toHaveLength(2)
    expect(addPart(former, aPart(3, 'Ralat')).parts.files.map(({ messageId }) => messageId)).toEqual([3])
  })

  it('exchanges a file whose message was given another one', () => {
    const first = addPart(NOTHING, aPart(1, 'Sama')).parts
    const other = aPart(1, 'Sama')
    expect(editPart(first, other).files).toEqual(other.files)
    expect(editPart(first, words(1, 'Sama')).files).toEqual(first.files)
  })

  it('has room for so many files and bytes, and says what is left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000_000 }), { maxLength: 14 }), (sizes) => {
        let parts = NOTHING
        let left = 0
        for (const [index, size] of sizes.entries()) {
          const added = addPart(parts, aPart(index + 1, '', { isAlbum: true, size }))
          parts = added.parts
          left += added.left
        }
        expect(parts.files.length).toBeLessThanOrEqual(MOST_FILES)
        expect(parts.files.reduce((sum, file) => sum + file.size, 0)).toBeLessThanOrEqual(MOST_BYTES)
        expect(parts.files.length + left).toBe(sizes.length)
      }),
    )
  })
})

it.each(['// catatan', '  //catatan', '\u200b//x', '\ufeff// x', '/\u200b/ x', '／／ catatan', '\n// x'])(
  'takes %j for a note',
  (text) => {
    expect(isInternalNote(text)).toBe(true)
  },
)

it.each(['/status', 'https://malinau.go.id', 'Buka // tutup', 'a//b', '', '/'])(
  'takes no %j for a note',
  (text) => {
    expect(isInternalNote(text)).toBe(false)
  },
)

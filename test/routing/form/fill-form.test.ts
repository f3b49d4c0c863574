import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTopic, fillForm, pressForm } from '../../../src/routing/form/fill-form.ts'
import { emptyForm, type Form, formDetails, formQuestion } from '../../../src/routing/form/form.ts'
import { FORM_DEEDS } from '../../../src/routing/form/form-press.ts'
import { attachmentIdSchema } from '../../../src/routing/index.ts'

const written = (text: string) => ({ messageId: randomUUID(), text, files: [] })
const aFile = () => attachmentIdSchema.parse(randomUUID())
const filled = () => {
  let form = chooseTopic(emptyForm, 'Perhubungan')
  form = fillForm(form, written('Lampu jalan mati'))
  form = fillForm(form, written('Desa Tanjung'))
  return fillForm(form, { messageId: '9', text: '', files: [aFile()] })
}

describe('the form', () => {
  it('goes from topic over question, place and photo to what is read back', () => {
    const form = filled()
    expect(form).toMatchObject({ step: 'review', topic: 'Perhubungan', place: 'Desa Tanjung' })
    expect(formQuestion(form)).toBe('Lampu jalan mati')
    expect(formDetails(form)).toBe('Topik: Perhubungan\nTempat: Desa Tanjung')
    expect(form.files).toHaveLength(1)
  })

  it('can do without topic, place and photo', () => {
    let form = pressForm(emptyForm, 'skip-topic')
    form = fillForm(form, written('Lampu jalan mati'))
    form = pressForm(pressForm(form, 'skip-place'), 'skip-photo')
    expect(form).toMatchObject({ step: 'review', topic: null, place: null, files: [] })
    expect(formDetails(form)).toBe('')
  })

  it.each([
    ['change-topic', (form: Form) => chooseTopic(form, 'Kesehatan'), { topic: 'Kesehatan' }],
    ['change-place', (form: Form) => pressForm(form, 'skip-place'), { place: null }],
    ['change-photo', (form: Form) => pressForm(form, 'skip-photo'), { files: [] }],
    [
      'change-question',
      (form: Form) => fillForm(form, { ...written('Halte rusak'), messageId: '7' }),
      {
        words: [{ messageId: '7', text: 'Halte rusak' }],
      },
    ],
  ] as const)('after %s reads everything back, and nothing else has changed', (deed, change, changed) => {
    const form = filled()
    const asked = pressForm(pressForm(form, 'change'), deed)
    expect(asked.step).toBe(deed.replace('change-', ''))
    expect(change(asked)).toEqual({ ...form, ...changed })
  })

  it('is left as it was by buttons from further up', () => {
    const form = filled()
    for (const deed of ['skip-topic', 'skip-place', 'skip-photo'] as const)
      expect(pressForm(form, deed)).toEqual(form)
    expect(chooseTopic(form, 'Kesehatan')).toEqual({ ...form, topic: 'Kesehatan' })
  })

  it('takes a question that was written where a topic was asked for', () => {
    expect(fillForm(emptyForm, { ...written('KTP hilang'), messageId: '1' })).toMatchObject({
      step: 'place',
      words: [{ messageId: '1', text: 'KTP hilang' }],
    })
  })

  it('takes what is written at a changed topic as the topic, or as more of the question, never in its place', () => {
    const asked = pressForm(pressForm(filled(), 'change'), 'change-topic')
    expect(fillForm(asked, written('Penerangan jalan'))).toEqual({
      ...filled(),
      files: asked.files,
      words: asked.words,
      topic: 'Penerangan jalan',
    })
    const longer = fillForm(asked, written('Lampunya mati sejak bulan lalu, dan di depan sekolah juga gelap'))
    expect(formQuestion(longer)).toBe(
      'Lampu jalan mati\nLampunya mati sejak bulan lalu, dan di depan sekolah juga gelap',
    )
    expect(longer).toMatchObject({ topic: 'Perhubungan', step: 'review' })
  })
})

const deeds = FORM_DEEDS.filter((deed) => deed !== 'start' && deed !== 'send' && deed !== 'cancel')
const moves = fc.array(
  fc.oneof(
    fc.constantFrom(...deeds).map((deed) => ({ deed })),
    fc.string({ minLength: 1, maxLength: 300 }).map((text) => ({ text })),
    fc.constantFrom('A', null).map((topic) => ({ topic })),
  ),
)

it('loses nothing that was written, whatever is pressed and written in whatever order', () => {
  fc.assert(
    fc.property(moves, (given) => {
      let form = emptyForm
      for (const move of given) {
        const before = form
        if ('deed' in move) form = pressForm(form, move.deed)
        else if ('topic' in move) form = chooseTopic(form, move.topic)
        else form = fillForm(form, written(move.text))
        if (!('text' in move)) expect(formQuestion(form)).toBe(formQuestion(before))
        else if (move.text.trim() !== '')
          expect([formQuestion(form), form.place, form.topic].join('\n')).toContain(move.text.trim())
        // Where there is a question it can be sent, and what waits for a button has one.
        if (['place', 'photo', 'review', 'change'].includes(form.step)) expect(form.words).not.toEqual([])
      }
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { catalogue, type SentenceName } from '../../src/texts/catalogue.ts'
import { createTexts, openLanguages, readStress, withoutStress } from '../../src/texts/index.ts'
import { STRESS } from '../../src/texts/stress.ts'

const office = { officeName: 'X', timeZone: 'UTC' }

describe('words that stand out', () => {
  const texts = createTexts({
    ...office,
    ftl: 'citizen-source = Dari **{ $instansi }**, **resmi**',
  })

  it('are told from whatever is filled in', () => {
    const said = texts.sayWithStress('citizen-source', { instansi: 'Dinas **A** *B*' })
    expect(readStress(said)).toEqual({
      text: 'Dari Dinas **A** *B*, resmi',
      bold: [
        { offset: 5, length: 15 },
        { offset: 22, length: 5 },
      ],
    })
  })

  it('stand out nowhere but where it is asked for', () => {
    expect(texts.say('citizen-source', { instansi: 'Dinas **A**' })).toBe('Dari Dinas **A**, resmi')
    expect(withoutStress(texts.sayWithStress('citizen-source', { instansi: 'A' }))).toBe('Dari A, resmi')
  })

  it('end with the text where nobody wrote their end', () => {
    expect(readStress(`a ${STRESS}b`)).toEqual({ text: 'a b', bold: [{ offset: 2, length: 1 }] })
    expect(readStress(STRESS)).toEqual({ text: '', bold: [] })
  })

  const names = Object.keys(catalogue).filter((name): name is SentenceName => name in catalogue)
  it.each(openLanguages(office).offered)('have an end in every sentence ($code)', ({ code }) => {
    const { sayWithStress } = openLanguages(office).in(code)
    const stressed = names.flatMap((name) => {
      const given = Object.fromEntries(catalogue[name].map((argument) => [argument, argument]))
      const marks = Reflect.apply(sayWithStress, null, [name, given]).split(STRESS).length - 1
      return marks > 0 ? [{ name, marks }] : []
    })
    expect(stressed.length).toBeGreaterThan(0)
    expect(stressed.filter(({ name }) => !name.startsWith('citizen-'))).toEqual([])
    expect(stressed.filter(({ marks }) => marks % 2 === 1)).toEqual([])
  })
})

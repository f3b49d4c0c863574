import { expect, it } from 'vitest'
import { splitBold } from '../../src/bots/split-bold.ts'

it('keeps with each part what stands out in it, on both sides of a cut', () => {
  const text = 'satu satu dua tiga empat'
  const bold = [
    { offset: 5, length: 4 },
    { offset: 10, length: 8 },
  ]
  expect(splitBold({ text, bold }, 14)).toEqual([
    {
      text: 'satu satu dua',
      bold: [
        { offset: 5, length: 4 },
        { offset: 10, length: 3 },
      ],
    },
    { text: 'tiga empat', bold: [{ offset: 0, length: 4 }] },
  ])
  expect(splitBold({ text: 'satu' }, 10)).toEqual([{ text: 'satu', bold: [] }])
})

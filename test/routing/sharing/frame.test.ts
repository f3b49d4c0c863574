import { describe, expect, it } from 'vitest'
import { framed, frameFor } from '../../../src/routing/sharing/frame.ts'

const template = { opening: 'Yth. Bapak/Ibu,', closing: 'Terima kasih.', signature: '— {instansi}' }
const put = (text: string) => framed(text, frameFor(text, template, 'Dinas Perhubungan'))

describe('the courtesy around an answer', () => {
  it('is added where the officer wrote none', () => {
    expect(put('Loket buka pukul 08.00.')).toBe(
      'Yth. Bapak/Ibu,\n\nLoket buka pukul 08.00.\n\nTerima kasih.\n— Dinas Perhubungan',
    )
  })

  it.each([
    'Yth. Ibu Siti, loket buka.',
    'Selamat pagi, loket buka.',
    'Assalamualaikum, loket buka.',
    'Bapak/Ibu, loket buka.',
    'halo, loket buka',
  ])('does not greet twice: %s', (text) => {
    expect(put(text)).toBe(`${text}\n\nTerima kasih.\n— Dinas Perhubungan`)
  })

  it.each(['Salamanca', 'Halogen', 'Haidir'])('takes %s for no salutation', (word) => {
    expect(put(`${word} buka pukul delapan.`)).toMatch(/^Yth\./)
  })

  it('does not thank or sign twice', () => {
    const thanked = 'Loket buka pukul 08.00. Terima kasih.'
    expect(put(thanked)).toBe(`Yth. Bapak/Ibu,\n\n${thanked}\n\n— Dinas Perhubungan`)
    const signed = 'Loket buka pukul 08.00.\nTerimakasih\nDinas Perhubungan'
    expect(put(signed)).toBe(`Yth. Bapak/Ibu,\n\n${signed}`)
  })

  it('can be empty', () => {
    const none = { opening: '', closing: '', signature: '' }
    expect(framed('Loket buka.', frameFor('Loket buka.', none, 'Dishub'))).toBe('Loket buka.')
  })
})

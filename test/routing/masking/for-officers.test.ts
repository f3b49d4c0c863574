import { describe, expect, it } from 'vitest'
import { forOfficers, starterSharingRules, withheldFrom } from '../../../src/routing/index.ts'

const lists = { insults: ['bangsat', 'otak udang', 'bego'], sara: ['orang kafir', 'kafir'] }

describe('what a staff group reads of a citizen’s words', () => {
  it.each([
    ['Dasar bangsat kalian', 'Dasar b•••••• kalian'],
    ['petugasnya B4NGS@TTT', 'petugasnya B••••••••'],
    ['b a n g s a t semua', 'b • • • • • • semua'],
    ['otak udang semua', 'o••• ••••• semua'],
    ['Orang kafir', 'O•••• •••••'],
    ['BANGSAT, hubungi 081234567890', 'B••••••, hubungi [nomor telepon disamarkan]'],
    ['begonia di taman kota layu', 'begonia di taman kota layu'],
  ])('%s → %s', (typed, shown) => {
    expect(forOfficers(typed, lists)).toBe(shown)
  })

  it('tells personal data from insults, and finds neither in a plain question', () => {
    expect(withheldFrom(['Kapan terminal dibuka?'], lists)).toEqual({ personal: false, rude: false })
    expect(withheldFrom(['Kapan?', 'wa 081234567890'], lists)).toEqual({ personal: true, rude: false })
    expect(withheldFrom(['dasar bangsat'], lists)).toEqual({ personal: false, rude: true })
  })

  it('knows what every office begins with', () => {
    expect(forOfficers('goblok', starterSharingRules)).toBe('g•••••')
  })
})

import { describe, expect, it } from 'vitest'
import { nameInstansi, searchInstansi } from '../../../src/bots/staff/search-instansi.ts'
import { instansiSchema } from '../../../src/office/index.ts'

const directory = [
  { id: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', aliases: ['Dukcapil', 'Capil'] },
  { id: 'dinkes', name: 'Dinas Kesehatan', aliases: ['Dinkes'] },
  { id: 'disdik', name: 'Dinas Pendidikan', aliases: ['Dindik'] },
  { id: 'dishub', name: 'Dinas Perhubungan', aliases: [] },
  { id: 'satpol-pp', name: 'Satuan Polisi Pamong Praja', aliases: ['Satpol PP'] },
].map((entry) => instansiSchema.parse(entry))

const found = (typed: string) => searchInstansi(directory, typed).map(({ id }) => id)

describe('searching an instansi', () => {
  it.each([
    ['dinkes', 'dinkes'],
    ['DINAS KESEHATAN', 'dinkes'],
    ['capil', 'disdukcapil'],
    ['satpol pp', 'satpol-pp'],
    ['perhub', 'dishub'],
    ['pencatatan sipil', 'disdukcapil'],
    ['kesehatn', 'dinkes'],
    ['pendidkan', 'disdik'],
    ['dukcpil', 'disdukcapil'],
    ['polisi pamong', 'satpol-pp'],
  ])('finds by "%s" first %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id)
  })

  it('finds nothing for other words, signs or nothing', () => {
    for (const typed of ['kejaksaan', '???', '', ' ', 'xyz', '(.*)']) expect(found(typed)).toEqual([])
  })

  it('offers six at most', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      instansiSchema.parse({ id: `kec-${index}`, name: `Kecamatan ${index}` }),
    )
    expect(searchInstansi(many, 'kecamatan')).toHaveLength(6)
  })

  it('names one only by a whole id, name or alias', () => {
    expect(nameInstansi(directory, 'Dukcapil')).toBe('disdukcapil')
    expect(nameInstansi(directory, 'dinas  kesehatan ')).toBe('dinkes')
    expect(nameInstansi(directory, 'dinas')).toBeNull()
    expect(nameInstansi(directory, '')).toBeNull()
    const twins = ['a', 'b'].map((id) => instansiSchema.parse({ id, name: `Dinas ${id}`, aliases: ['Satu'] }))
    expect(nameInstansi(twins, 'satu')).toBeNull()
  })
})

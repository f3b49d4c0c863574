import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { starterKnowledge } from './support.ts'

const knowledge = starterKnowledge()
const grievanceIn = (text: string) => knowledge.understand(text)[0]?.grievance ?? null

describe('a grievance with a place of its own', () => {
  it.each([
    'lapor pungli pegawai kantor camat',
    'Kepala desa kami korupsi dana desa',
    'petugas kantor minta "uang rokok" biar berkas saya didahulukan',
    'camat menyalahgunakan wewenang',
    'bansos saya dipotong kepala dusun',
    'ada yang menyogok panitia supaya lulus',
  ])('is an offence to report: %s', (text) => {
    expect(grievanceIn(text)).toBe('offence')
  })

  it.each([
    'Parah, petugas Disdukcapil kasar dan judes',
    'Saya sudah lapor berkali-kali soal jalan rusak, tidak ditanggapi, parah',
    'perawat di puskesmas membentak ibu saya, kami dibentak di depan orang',
  ])('is about how people were served: %s', (text) => {
    expect(grievanceIn(text)).toBe('service')
  })

  it.each([
    'ini kue syukuran ya pak, bukan sogokan',
    'Kapan lomba poster antikorupsi diadakan?',
    'bayi saya tidak mau disuapi, posyandu buka hari apa',
    'Apa syarat mengurus KTP yang hilang?',
    'Sebaiknya perpustakaan buka sampai malam.',
    'Apakah biaya cetak KK memang ada pungutan resmi?',
    'makasih',
  ])('is not heard in: %s', (text) => {
    expect(grievanceIn(text)).toBeNull()
  })

  it('is heard in hardly any question that an entry answers', () => {
    const read = (file: string): { text: string; faqId: string | null }[] =>
      JSON.parse(readFileSync(new URL(`../../bench/data/civic/${file}`, import.meta.url), 'utf8'))
    const asked = ['queries.dev.json', 'queries.fresh.json']
      .flatMap(read)
      .filter(({ faqId }) => faqId !== null && faqId !== 'pungli')
    expect(asked.length).toBeGreaterThan(400)
    expect(asked.filter(({ text }) => grievanceIn(text) !== null)).toEqual([])
  })
})

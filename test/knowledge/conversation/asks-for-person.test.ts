import { expect, it } from 'vitest'
import { starterKnowledge } from '../support.ts'

const knowledge = starterKnowledge()
const asks = (text: string) => knowledge.understand(text).map(({ asksForPerson }) => asksForPerson)

it.each([
  'mau ngomong sama manusia',
  'manusia ada?',
  'manusia!!!',
  'operator',
  'oh ini bot',
  'ini bot ya',
  'kamu robot atau orang?',
  'apakah ini robot',
  'yg jawab robot ya',
  'saya mau bicara dengan petugas',
  'bisa bicara langsung sama orang?',
  'kalau robot siapa yg baca pesan saya',
  'ada orang ga?',
])('who is there is all that is asked: %s', (text) => {
  expect(asks(text)).toEqual([true])
})

it.each([
  'bot',
  'kak bot',
  'orang',
  'petugas',
  'orang tua saya',
  'ada orang jatuh',
  'mau bicara dengan petugas pajak',
  'ini orang miskin apa dapat bansos',
  'lomba robot tingkat sekolah kapan?',
  'yasudah bot juga boleh: ktp saya sudah rekam 8 bulan belum jadi, cek di mana',
])('who says more, or less, asks something else: %s', (text) => {
  expect(asks(text)).not.toContain(true)
})

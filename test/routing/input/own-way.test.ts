import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ownWay } from '../../../src/routing/index.ts'
import { starterKnowledge } from '../../knowledge/support.ts'

const knowledge = starterKnowledge()
function wayOf(text: string) {
  const [understanding] = knowledge.understand(text)
  if (!understanding) throw new Error('nothing understood')
  return { kind: understanding.kind, outcome: ownWay(understanding).outcome }
}

describe('the way of what is no question', () => {
  it.each([
    ['Usul saya, dinas perhubungan sebaiknya menambah trayek angkot ke Pasar Induk', 'saran'],
    ['Parah, petugas dinas perhubungan di terminal kasar dan tidak becus', 'kritik'],
    ['Petugas Disdukcapil sangat ramah dan cepat, salut', 'komentar'],
  ])('goes to whom it concerns, whatever an entry says: %s', (text, kind) => {
    expect(wayOf(text)).toEqual({ kind, outcome: 'refer' })
  })

  it.each(['Mantap sekali, salut!', 'mantap min, terima kasih atas bantuannya'])(
    'ends at once where it concerns no instansi: %s',
    (text) => {
      expect(wayOf(text)).toEqual({ kind: 'komentar', outcome: 'note' })
    },
  )

  it.each([
    'Terima kasih atas bantuannya, saya mau urus KTP hilang',
    'Mantap pelayanannya, tapi kapan KTP saya jadi?',
    'Apa syarat mengurus KTP yang hilang?',
    'Lampu jalan di depan rumah saya mati, lapor ke mana?',
  ])('is a question’s in doubt: %s', (text) => {
    expect(['note', 'greet']).not.toContain(wayOf(text).outcome)
  })

  it('is not taken by a call for help, or by thanks alone', () => {
    expect(wayOf('kebakaran pak tolong, parah sekali').outcome).toBe('emergency')
    expect(wayOf('terima kasih banyak').outcome).toBe('greet')
  })

  it('loses no question of the labelled sets to a note or to small talk', () => {
    const read = (file: string): { text: string; faqId: string | null }[] =>
      JSON.parse(readFileSync(new URL(`../../../bench/data/${file}`, import.meta.url), 'utf8'))
    const asked = ['civic/queries.dev.json', 'civic/queries.fresh.json', 'warga/queries.open.json']
      .flatMap(read)
      .filter(({ faqId }) => faqId !== null)
    expect(asked.length).toBeGreaterThan(700)
    const lost = asked.filter(({ text }) =>
      knowledge.understand(text).every((each) => ['note', 'greet'].includes(ownWay(each).outcome)),
    )
    expect(lost).toEqual([])
  })
})

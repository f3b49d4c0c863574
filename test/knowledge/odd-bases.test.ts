import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/index.ts'
import { anEntry, starterEntries, starterInstansi } from './support.ts'

const knowing = (entries: ReturnType<typeof anEntry>[]) =>
  createKnowledge({ entries, instansi: starterInstansi() })

describe('odd knowledge bases', () => {
  it('without entries refers, and still knows the instansi', () => {
    const [understanding] = knowing([]).understand('jalan di desa kami berlubang, lapor kemana')
    expect(understanding?.verdict.outcome).toBe('refer')
    expect(understanding?.ranking).toEqual([])
    expect(understanding?.responsible[0]?.id).toBe('pupr')
  })

  it('without entries and instansi refers', () => {
    const [understanding] = createKnowledge({ entries: [], instansi: [] }).understand('ktp hilang')
    expect(understanding?.verdict.outcome).toBe('refer')
    expect(understanding?.responsible).toEqual([])
  })

  it('with one entry does not answer everything with it', () => {
    const knowledge = knowing([anEntry({ id: 'only', question: 'Apa syarat mengurus KTP yang hilang?' })])
    expect(knowledge.understand('Apa syarat mengurus KTP yang hilang?')[0]?.ranking[0]?.id).toBe('only')
    for (const other of [
      'jam besuk rsud',
      'sewa gor berapa',
      'SIM saya hilang',
      'biaya nikah',
      'cara daftar beasiswa',
    ]) {
      expect({ other, outcome: knowledge.understand(other)[0]?.verdict.outcome }).not.toEqual({
        other,
        outcome: 'answer',
      })
    }
  })

  it('with three entries about one thing tells them apart', () => {
    const knowledge = knowing([
      anEntry({ id: 'hilang', question: 'Bagaimana mengurus KTP hilang?' }),
      anEntry({ id: 'rusak', question: 'Bagaimana mengurus KTP rusak?' }),
      anEntry({ id: 'baru', question: 'Bagaimana membuat KTP pertama kali?' }),
    ])
    expect(knowledge.understand('ktp patah')[0]?.ranking[0]?.id).toBe('rusak')
    expect(knowledge.understand('ktp kecopetan')[0]?.ranking[0]?.id).toBe('hilang')
    expect(knowledge.understand('baru 17 tahun mau bikin ktp')[0]?.ranking[0]?.id).toBe('baru')
  })

  it('takes one-word questions and words that no lexicon knows', () => {
    const knowledge = knowing([
      anEntry({ id: 'a', question: 'Sikumbang?', answer: 'Sistem kupon.' }),
      anEntry({ id: 'b', question: 'Wifi?', answer: 'Gratis.' }),
    ])
    expect(knowledge.understand('sikumbang')[0]?.ranking[0]?.id).toBe('a')
    expect(knowledge.understand('sikumbnag itu apa')[0]?.ranking[0]?.id).toBe('a')
  })

  it('does not answer for everybody with what was asked of one place', () => {
    const named = anEntry({
      id: 'sesua',
      question: 'Kapan jembatan desa Sesua diperbaiki?',
      keywords: ['jembatan', 'jembatan desa', 'jembatan sesua'],
      answer: 'Bulan Maret. Jalan memutar lewat Respen.',
    })
    const knowledge = knowing([...starterEntries(), named])
    const outcomeOf = (message: string) => knowledge.understand(message)[0]?.verdict.outcome
    expect(outcomeOf('Kapan jembatan desa Sesua diperbaiki?')).toBe('answer')
    expect(outcomeOf('kapan jembatan sesua dibaiki')).toBe('answer')
    expect(outcomeOf('kapan jembatan di desa kami diperbaiki?')).not.toBe('answer')
    expect(outcomeOf('jembatan di kampung saya putus, kapan diperbaiki')).not.toBe('answer')
  })

  it('takes an instansi that no lexicon knows', () => {
    const knowledge = createKnowledge({
      entries: [],
      instansi: [
        {
          id: 'antariksa',
          name: 'Balai Antariksa',
          aliases: ['Balantar'],
          duties: 'Mengelola roket dan satelit.',
        },
        { id: 'samudra', name: 'Balai Samudra', aliases: [], duties: 'Mengelola terumbu karang.' },
      ],
    })
    expect(knowledge.understand('kapan satelit diluncurkan')[0]?.responsible[0]?.id).toBe('antariksa')
  })

  it.each([
    [
      'three entries',
      ['Kapan jam buka kolam renang?', 'Berapa tarif sewa aula?', 'Bagaimana mendaftar les tari?'],
      [
        'tarif sewa bus berapa',
        'jam buka perpustakaan',
        'daftar les komputer di mana',
        'kolam ikan saya tercemar',
      ],
    ],
    [
      'entries about one service alone',
      [
        'Apa syarat cuti tahunan?',
        'Apa syarat cuti sakit?',
        'Apa syarat cuti melahirkan?',
        'Berapa lama cuti besar?',
      ],
      [
        'cuti',
        'tolong cek cuti saya sudah disetujui belum',
        'kapan cuti bersama lebaran',
        'syarat naik pangkat',
        'cuti saya ditolak, kecewa',
      ],
    ],
    [
      'one-word questions',
      ['Paspor', 'Parkir', 'Pajak'],
      ['pajak motor saya nunggak berapa', 'parkir motor saya dipukul orang', 'lowongan kerja', 'min'],
    ],
  ])('with %s never answers surely what it does not know', (_, questions, messages) => {
    const knowledge = knowing(
      questions.map((question, at) => anEntry({ id: `e${at}`, question, keywords: [] })),
    )
    const answered = messages.filter((message) =>
      knowledge.understand(message).some(({ verdict }) => verdict.outcome === 'answer'),
    )
    expect(answered).toEqual([])
  })
})

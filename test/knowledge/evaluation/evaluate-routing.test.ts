import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  evaluateRouting,
  type LabelledQuery,
  parseInstansiFile,
  SURE_OF_INSTANSI,
} from '../../../src/knowledge/index.ts'

function readDirectory() {
  const content = readFileSync(new URL('../../../bench/data/instansi.json', import.meta.url), 'utf8')
  const parsed = parseInstansiFile(content, 'instansi.json')
  if (!parsed.ok) throw new Error('The sample directory is broken.')
  return parsed.instansi
}

const queries: LabelledQuery[] = [
  {
    id: '1',
    text: 'ktp saya hilang, urus di mana?',
    faqId: 'disdukcapil',
    accept: ['disdukcapil', 'kecamatan'],
  },
  { id: '2', text: 'kebakaran di rumah tetangga tolong', faqId: 'damkar' },
  { id: '3', text: 'perpanjang SIM di mana ya', faqId: null, authority: 'Polri' },
  // Labelled wrongly on purpose.
  { id: '4', text: 'bagaimana membuat kartu keluarga baru?', faqId: 'damkar' },
]

describe('evaluateRouting', () => {
  const { figures, report, predictions } = evaluateRouting({ instansi: readDirectory(), queries })

  it('measures places over what is the local government’s', () => {
    expect(figures).toMatchObject({ queries: 4, top1: 2 / 3, aurocOutOfScope: 1 })
    expect(predictions[0]?.ranking[0]?.[0]).toBe('disdukcapil')
    expect(predictions[0]?.ranking.length).toBeLessThanOrEqual(10)
  })

  it('calls sure what goes to one instansi without triage', () => {
    const sure = predictions.filter(({ outcome }) => outcome === 'refer')
    expect(sure.length).toBeGreaterThan(0)
    for (const { ranking } of sure) expect(ranking[0]?.[1]).toBeGreaterThanOrEqual(SURE_OF_INSTANSI)
    expect(figures.sure).toBe(sure.length / 4)
    expect(figures.answered).toBe(figures.sure)
    expect(predictions[3]).toMatchObject({ outcome: 'refer' })
    expect(figures.sureWrong).toBe(1 / 4)
    expect(figures.worst[0]).toMatchObject({
      id: '4',
      mistake: 'settled',
      expected: ['damkar'],
      given: 'disdukcapil',
    })
  })

  it('reports in the words of routing', () => {
    expect(report).toContain(
      'Penerusan pertanyaan ke instansi: 4 pesan berlabel (3 urusan pemerintah daerah, 1 bukan urusan pemerintah daerah)',
    )
    expect(report).toContain('diteruskan langsung ke instansi yang salah')
  })
})

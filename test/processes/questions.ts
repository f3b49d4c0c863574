import { createKnowledge } from '../../src/knowledge/index.ts'
import { starterDirectory, starterFaq } from '../support/furnish.ts'

/** What citizens ask in these tests, sorted by what the knowledge base makes of it. */
export interface Questions {
  /** Answered at once, with this entry's answer. */
  known: { text: string; answer: string }[]
  /** Referred to a desk. */
  unknown: string[]
}

const PLACES = [
  'Tanjung',
  'Seluwing',
  'Respen',
  'Batu Lidung',
  'Kuala Lapang',
  'Pelita',
  'Sesua',
  'Lidung',
  'Taras',
]
const MATTERS = [
  (place: string) =>
    `Kapan jembatan gantung di ${place} diperbaiki oleh dinas PUPR? Papannya sudah banyak yang lapuk`,
  (place: string) => `Mengapa trayek angkot ke ${place} ditiadakan oleh dinas perhubungan?`,
  (place: string) => `Drainase di depan SD ${place} meluap setiap hujan, kapan dikeruk?`,
  (place: string) => `Lampu lalu lintas di simpang ${place} mati sejak minggu lalu, kapan diperbaiki?`,
]

/** Sorted by the knowledge base itself, so that these tests hold whatever the samples and the matcher become. */
export function sortQuestions(): Questions {
  const faq = starterFaq()
  const knowledge = createKnowledge({ entries: faq, instansi: starterDirectory() })
  const outcome = (text: string) => {
    const understood = knowledge.understand(text)
    return understood.length === 1 ? understood[0]?.verdict : undefined
  }
  return {
    known: faq.flatMap(({ id, question, answer }) => {
      const verdict = outcome(question)
      return verdict?.outcome === 'answer' && verdict.faq.id === id ? [{ text: question, answer }] : []
    }),
    unknown: MATTERS.flatMap((matter) => PLACES.map(matter)).filter(
      (text) => outcome(text)?.outcome === 'refer',
    ),
  }
}

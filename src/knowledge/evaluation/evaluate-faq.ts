import { createKnowledge } from '../create-knowledge.ts'
import type { FaqEntry, InstansiProfile } from '../entry.ts'
import type { FaqCandidate, Understanding } from '../verdict.ts'
import type { Ranking, Treatment } from './judge-message.ts'
import type { LabelledQuery } from './labelled-query.ts'
import { measureMessages } from './measure-messages.ts'
import type { ReportWording } from './render-report.ts'
import { type Evaluation, summarise } from './summarise.ts'

export interface EvaluateFaqInput {
  entries: readonly FaqEntry[]
  queries: readonly LabelledQuery[]
  /** The directory, where its words should be known as well. */
  instansi?: readonly InstansiProfile[]
  /** Milliseconds from any fixed moment; it measures latencies and decides nothing. */
  clock?: () => number
}

const wording: ReportWording = {
  title: 'Pencocokan pertanyaan dengan basis pengetahuan',
  candidate: 'entri',
  answerable: 'ada jawabannya',
  unanswerable: 'tidak ada jawabannya',
  settled: 'Dijawab langsung',
  wrong: 'Salah (jawaban atau lembaga)',
  offered: 'Ditawari pilihan',
  auroc: 'AUROC ada jawabannya atau tidak',
  mistakes: {
    settled: 'dijawab langsung dengan jawaban yang salah',
    sentAway: 'disuruh ke lembaga lain padahal ada jawabannya',
    ranked: 'yang benar tidak di tempat pertama',
  },
}

/** Measures the matcher on labelled messages with the shipped policy: what citizens would have got. */
export function evaluateFaq({
  entries,
  queries,
  instansi = [],
  clock = () => performance.now(),
}: EvaluateFaqInput): Evaluation {
  const judged = measureMessages({
    knowledge: createKnowledge({ entries, instansi }),
    queries,
    known: new Set(entries.map(({ id }) => id)),
    treat,
    believe: ({ ranking: [first] }) => first?.confidence ?? 0,
    clock,
  })
  return summarise(judged, wording)
}

function treat({ verdict, ranking }: Understanding): Treatment {
  return {
    outcome: verdict.outcome,
    settled: verdict.outcome === 'answer' ? verdict.faq.id : null,
    offered: verdict.outcome === 'suggest' ? verdict.suggestions.map(({ id }) => id) : [],
    elsewhere: verdict.outcome === 'redirect' ? verdict.authority.name : null,
    ranking: ranking.map(pair),
  }
}

function pair({ id, confidence }: Pick<FaqCandidate, 'id' | 'confidence'>): Ranking[number] {
  return [id, confidence]
}

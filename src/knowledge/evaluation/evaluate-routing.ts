import { createKnowledge } from '../create-knowledge.ts'
import type { FaqEntry, InstansiProfile } from '../entry.ts'
import { SURE_OF_INSTANSI } from '../matching/policy.ts'
import type { Understanding } from '../verdict.ts'
import type { Judged, Treatment } from './judge-message.ts'
import type { LabelledQuery } from './labelled-query.ts'
import { measureMessages } from './measure-messages.ts'
import type { ReportWording } from './render-report.ts'
import { type Evaluation, summarise } from './summarise.ts'

export interface EvaluateRoutingInput {
  instansi: readonly InstansiProfile[]
  /** The knowledge base: its questions say more about what each instansi does. */
  entries?: readonly FaqEntry[]
  /** `faqId` and `accept` name instansi here; none of them means that it is not the local government's matter. */
  queries: readonly LabelledQuery[]
  /** Milliseconds from any fixed moment; it measures latencies and decides nothing. */
  clock?: () => number
}

/** The same figures, where an instansi stands for an entry, and two under the names that routing has for them. */
export interface RoutingEvaluation extends Evaluation {
  figures: Evaluation['figures'] & {
    /** Goes to one instansi without triage, of all messages; the same as `answered`. */
    sure: number | null
    /** Goes to one that is not acceptable, of all messages; `wrong` also counts those sent to another authority. */
    sureWrong: number | null
  }
}

/** So many likely instansi the triage desk sees first. */
const SHOWN_TO_TRIAGE = 3

const wording: ReportWording = {
  title: 'Penerusan pertanyaan ke instansi',
  candidate: 'instansi',
  answerable: 'urusan pemerintah daerah',
  unanswerable: 'bukan urusan pemerintah daerah',
  settled: 'Langsung ke satu instansi',
  wrong: 'Salah (instansi atau lembaga)',
  offered: 'Ke meja triase',
  auroc: 'AUROC urusan pemerintah daerah',
  mistakes: {
    settled: 'diteruskan langsung ke instansi yang salah',
    sentAway: 'disuruh ke lembaga lain padahal urusan pemerintah daerah',
    ranked: 'yang benar tidak di tempat pertama',
  },
}

/**
 * Measures the choice of instansi on labelled messages, as if none of them could be answered from the knowledge base.
 * A message is settled where one instansi is sure, left to a choice where the triage desk decides.
 */
export function evaluateRouting({
  instansi,
  entries = [],
  queries,
  clock = () => performance.now(),
}: EvaluateRoutingInput): RoutingEvaluation {
  const judged = measureMessages({
    knowledge: createKnowledge({ entries, instansi }),
    queries,
    known: new Set(instansi.map(({ id }) => id)),
    treat,
    believe: ({ responsible }) =>
      Math.min(
        1,
        responsible.reduce((sum, { confidence }) => sum + confidence, 0),
      ),
    clock,
  })
  const { figures, ...rest } = summarise(judged, wording)
  return { ...rest, figures: { ...figures, sure: figures.answered, sureWrong: shareSureWrong(judged) } }
}

/** Predictions name it `redirect`, `greet`, `refer` (to one instansi) or `triage`. */
function treat({ verdict, responsible }: Understanding): Treatment {
  const ranking = responsible.map(({ id, confidence }): [string, number] => [id, confidence])
  const nothing = { settled: null, offered: [], elsewhere: null, ranking }
  const [first] = ranking
  if (verdict.outcome === 'greet') return { ...nothing, outcome: 'greet' }
  if (verdict.outcome === 'redirect')
    return { ...nothing, outcome: 'redirect', elsewhere: verdict.authority.name }
  if (first !== undefined && first[1] >= SURE_OF_INSTANSI)
    return { ...nothing, outcome: 'refer', settled: first[0] }
  return { ...nothing, outcome: 'triage', offered: ranking.slice(0, SHOWN_TO_TRIAGE).map(([id]) => id) }
}

function shareSureWrong(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null
  return judged.filter(({ settledWrong }) => settledWrong !== null).length / judged.length
}

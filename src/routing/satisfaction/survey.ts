import { z } from 'zod'
import { DAY_MS } from '../../office/index.ts'
import { conversationIdSchema, personIdSchema } from '../ids.ts'
import { type Score, scoreSchema } from './score.ts'

/** The nine *unsur* of the *Survei Kepuasan Masyarakat*, in the regulation's order and numbered from 1 (Permen PANRB 14/2017). */
export const SURVEY_ELEMENTS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
] as const
export type SurveyElement = (typeof SURVEY_ELEMENTS)[number]

export const surveyIdSchema = z.uuid().brand<'SurveyId'>()
export type SurveyId = z.infer<typeof surveyIdSchema>

/** The number of an *unsur*. */
export const elementNumberSchema = z.int().min(1).max(SURVEY_ELEMENTS.length)

export const surveySchema = z.object({
  id: surveyIdSchema,
  conversation: conversationIdSchema,
  person: personIdSchema,
  /** `stopped`: may be gone on with; `unsent`: the invitation reached nobody. */
  status: z.enum(['invited', 'open', 'stopped', 'finished', 'unsent']),
  invitedAt: z.date().nullable(),
  begunAt: z.date().nullable(),
  touchedAt: z.date(),
  /** As far as it has come, in the order of the *unsur*; null: skipped. */
  scores: z.array(scoreSchema.nullable()).max(SURVEY_ELEMENTS.length),
})
export type Survey = z.infer<typeof surveySchema>

/** What was left so long ago is not gone on with. */
const RESUMABLE_MS = 30 * DAY_MS
/** Who has filled it in is not heard a second time within so long: one person is one voice. */
const ONCE_WITHIN_MS = 90 * DAY_MS

/** What somebody who asks for the survey gets, given the last one of theirs. */
export function onAsking(last: Survey | null, now: Date): { go: 'on' | 'anew' } | { again: Date } {
  if (!last || last.status === 'unsent') return { go: 'anew' }
  const age = now.getTime() - last.touchedAt.getTime()
  if (last.status === 'finished')
    return age < ONCE_WITHIN_MS
      ? { again: new Date(last.touchedAt.getTime() + ONCE_WITHIN_MS) }
      : { go: 'anew' }
  return { go: age < RESUMABLE_MS ? 'on' : 'anew' }
}

/** The number of the *unsur* that comes next; null when all nine have had their turn. */
export function nextElement({ scores }: Survey): number | null {
  return scores.length < SURVEY_ELEMENTS.length ? scores.length + 1 : null
}

/** Begun, or gone on with; null where it is over. */
export function goOn(survey: Survey, now: Date): Survey | null {
  if (survey.status === 'finished' || now.getTime() - survey.touchedAt.getTime() >= RESUMABLE_MS) return null
  return { ...survey, status: 'open', begunAt: survey.begunAt ?? now, touchedAt: now }
}

/**
 * The survey with this score (null: skipped) for this *unsur*: the one whose turn it is, or an earlier one that is given another.
 * Null where it is over, or not that far yet.
 */
export function giveElement(survey: Survey, element: number, score: Score | null, now: Date): Survey | null {
  const going = survey.begunAt === null ? null : goOn(survey, now)
  if (!going || element > going.scores.length + 1) return null
  const scores =
    element > going.scores.length ? [...going.scores, score] : going.scores.with(element - 1, score)
  const finished = scores.length === SURVEY_ELEMENTS.length
  return { ...going, scores, status: finished ? 'finished' : 'open' }
}

/** A finger that tapped twice says nothing new; whoever left goes on with a tap, though. */
export function isGiven({ status, scores }: Survey, element: number, score: Score | null): boolean {
  return status !== 'stopped' && scores[element - 1] === score
}

/** Left halfway, or declined; null where it is over already. */
export function stop(survey: Survey, now: Date): Survey | null {
  if (survey.status === 'finished' || survey.status === 'stopped') return null
  return { ...survey, status: 'stopped', touchedAt: now }
}

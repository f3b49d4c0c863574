import type { InstansiId } from '../../office/index.ts'
import type { AskedRating, ScoreFigures } from './ratings.ts'
import type { Stretch } from '../summary-log.ts'
import type { SurveyScores } from './skm-interval.ts'

/** From one moment until before another; null: open-ended. */
export interface Period {
  from: Date | null
  until: Date | null
}

/**
 * Where the figures of satisfaction come from; storage implements it. Nothing here says who answered, but for ids that mean
 * nothing elsewhere.
 */
export interface SatisfactionLog {
  /** Surveys that were begun in the period, whatever came of them: of each person the latest, so that nobody counts twice. */
  surveys(period: Period): Promise<SurveyScores[]>
  /** How many people were invited to the survey in the period. */
  invited(period: Period): Promise<number>
  /** Questions about an answer that reached their citizen in the period, the latest first; words as they were written. */
  ratings(period: Period): Promise<AskedRating[]>
  /** What is said of them in short, of all together and by *instansi*, counted where they are; of one *instansi* alone, or of each. */
  scores(period: Stretch, instansi: InstansiId | null): Promise<Scores>
}

export interface Scores {
  all: ScoreFigures
  by: Map<InstansiId, ScoreFigures>
}

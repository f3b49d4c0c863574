import type { AskedRating } from './ratings.ts'
import type { SurveyScores } from './skm-interval.ts'

/** From one moment until before another; null: open-ended. */
export interface Period {
  from: Date | null
  until: Date | null
}

/** Where the figures of satisfaction come from; storage implements it. Nothing here says who answered. */
export interface SatisfactionLog {
  /** Surveys that were begun in the period, whatever came of them. */
  surveys(period: Period): Promise<SurveyScores[]>
  /** How many people were invited to the survey in the period. */
  invited(period: Period): Promise<number>
  /** Questions about an answer that reached their citizen in the period. */
  ratings(period: Period): Promise<AskedRating[]>
}

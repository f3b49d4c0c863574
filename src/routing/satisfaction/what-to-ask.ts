import { DAY_MS, HOUR_MS } from '../../office/index.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { RatingDropped } from './rating.ts'

/** Nobody is asked twice within so long, whatever it is about. */
export const BETWEEN_QUESTIONS_MS = 7 * DAY_MS
/** Nobody is invited to the survey again within so long: four months. */
const BETWEEN_SURVEYS_MS = 120 * DAY_MS
/** After so long nobody remembers the answer well. */
const FORGOTTEN_AFTER_MS = 3 * DAY_MS
/** Who wrote or pressed something within so long is busy with it. */
const TALKING_MS = HOUR_MS / 2
const LOOK_AGAIN_MS = HOUR_MS

/** What has to be known of a person before they are asked how helpful an answer was. */
export interface Askable {
  deliveredAt: Date
  /** The answer is still the one that holds. */
  holds: boolean
  /** There is somewhere to send the question. */
  reachable: boolean
  /** Something of theirs is open: a choice, a referral, a clarification, a dialogue, a form, a survey, an answer that waits. */
  isBusy: boolean
  /** When they last wrote or pressed something. */
  lastActiveAt: Date
  /** When they were last asked something like this. */
  lastAskedAt: Date | null
  /** When they last did something with a survey, or were invited to one. */
  lastSurveyAt: Date | null
}

export type WhatToAsk =
  | { ask: 'rating' | 'survey' }
  | { ask: 'later'; at: Date }
  | { ask: 'nothing'; why: Exclude<RatingDropped, 'unsent' | 'invited'> }

/**
 * Whether somebody whose answer arrived a while ago is asked about it, or invited to the whole survey instead: a random
 * share of those who could be. `draw` is a random number from 0 up to 1. Never at night, never twice within a week, never
 * while anything of theirs is open.
 */
export function whatToAsk(
  person: Askable,
  now: Date,
  { draw, surveyShare, timeZone }: { draw: number; surveyShare: number; timeZone: string },
): WhatToAsk {
  if (!person.reachable) return { ask: 'nothing', why: 'gone' }
  if (!person.holds) return { ask: 'nothing', why: 'overtaken' }
  if (isWithin(person.lastAskedAt, BETWEEN_QUESTIONS_MS, now)) return { ask: 'nothing', why: 'asked-lately' }
  if (!isWithin(person.deliveredAt, FORGOTTEN_AFTER_MS, now)) return { ask: 'nothing', why: 'never-free' }
  const morning = quietUntil(now, timeZone)
  if (morning) return { ask: 'later', at: morning }
  if (person.isBusy || isWithin(person.lastActiveAt, TALKING_MS, now))
    return { ask: 'later', at: new Date(now.getTime() + LOOK_AGAIN_MS) }
  const mayBeInvited = !isWithin(person.lastSurveyAt, BETWEEN_SURVEYS_MS, now)
  return { ask: mayBeInvited && draw < surveyShare ? 'survey' : 'rating' }
}

function isWithin(at: Date | null, ms: number, now: Date): boolean {
  return at !== null && now.getTime() - at.getTime() < ms
}

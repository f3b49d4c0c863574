import { randomUUID } from 'node:crypto'
import { closeDialogue } from '../conversation/close-dialogue.ts'
import type { Counter } from '../counter.ts'
import { listensUntil } from '../conversation/dialogue.ts'
import { say, sayNotice } from '../say.ts'
import type { Score } from './score.ts'
import {
  giveElement,
  goOn,
  isGiven,
  nextElement,
  onAsking,
  stop,
  type Survey,
  type SurveyId,
  surveyIdSchema,
} from './survey.ts'

/** What a citizen's button of the survey means. */
export type SurveyChoice =
  | { type: 'survey-begin'; survey: SurveyId }
  | { type: 'survey-stop'; survey: SurveyId }
  /** `score` null: skipped. */
  | { type: 'survey-score'; survey: SurveyId; element: number; score: Score | null }

/** `/survei`: goes on where the citizen left, begins anew, or says when it may be filled in again. */
export async function askForSurvey(counter: Counter): Promise<void> {
  const { tx, conversation, now } = counter
  const last = await tx.lastSurvey(conversation.person)
  const due = onAsking(last, now)
  if ('again' in due) return say(counter, { type: 'survey-again', from: due.again.toISOString() })
  if (due.go === 'on' && last) return begin(counter, last)
  await begin(counter, {
    id: surveyIdSchema.parse(randomUUID()),
    conversation: conversation.id,
    person: conversation.person,
    status: 'open',
    invitedAt: null,
    begunAt: now,
    touchedAt: now,
    scores: [],
  })
}

/** A button of the survey. Somebody else's, or one of a survey that is over, changes nothing. */
export async function takeSurveyChoice(counter: Counter, choice: SurveyChoice): Promise<void> {
  const survey = await counter.tx.survey(choice.survey)
  if (!survey || survey.person !== counter.conversation.person) return sayNotice(counter, 'choice-expired')
  if (choice.type === 'survey-begin') return begin(counter, survey)
  if (choice.type === 'survey-stop') return leaveSurvey(counter, survey)
  await give(counter, survey, choice.element, choice.score)
}

/** Words that stand for a button while a question of the survey is open; false where they are something else. */
export async function takeSurveyWords(counter: Counter, id: SurveyId, text: string): Promise<boolean> {
  const meant = MEANT.find(([words]) => words.test(text.trim()))?.[1]
  const survey = meant === undefined ? null : await counter.tx.survey(id)
  const element = survey && nextElement(survey)
  if (!survey || !element || meant === undefined) return false
  if (meant === 'stop') await leaveSurvey(counter, survey)
  else await give(counter, survey, element, meant)
  return true
}

const MEANT: readonly [RegExp, Score | null | 'stop'][] = [
  [/^1[.)]?$/, 1],
  [/^2[.)]?$/, 2],
  [/^3[.)]?$/, 3],
  [/^4[.)]?$/, 4],
  [/^(?:lewat|lewati|skip)[.!]?$/i, null],
  [
    /^(?:(?:sudah|udah|sdh) )?(?:cukup|berhenti|stop)(?:,? (?:berhenti|stop))?(?: (?:bertanya|tanya|saja|ya|pak|bu))*[.!]*$/i,
    'stop',
  ],
]

/** "Berhenti", or `/batal`: what was given stays given. */
export async function leaveSurvey(counter: Counter, survey: Survey): Promise<void> {
  const left = stop(survey, counter.now)
  if (!left) return sayNotice(counter, 'choice-expired')
  await counter.tx.saveSurvey(left)
  await listenNoMore(counter, survey)
  await say(counter, { type: 'survey-left', begun: survey.begunAt !== null })
}

function listenNoMore(counter: Counter, { id }: Survey): Promise<void> {
  return closeDialogue(counter, (dialogue) => dialogue.type === 'survey' && dialogue.survey === id)
}

async function begin(counter: Counter, survey: Survey): Promise<void> {
  const going = goOn(survey, counter.now)
  if (!going) return sayNotice(counter, 'choice-expired')
  await counter.tx.saveSurvey(going)
  await askNext(counter, going, going.scores.length === 0 ? 'begin' : 'resume')
}

async function give(counter: Counter, survey: Survey, element: number, score: Score | null): Promise<void> {
  if (isGiven(survey, element, score)) return
  const given = giveElement(survey, element, score, counter.now)
  if (!given) return sayNotice(counter, 'choice-expired')
  await counter.tx.saveSurvey(given)
  if (given.status !== 'finished')
    return askNext(counter, given, given.scores.length > survey.scores.length ? 'next' : 'changed')
  const until = listensUntil('survey-remarks', counter.now)
  await counter.tx.setDialogue(counter.conversation.id, { type: 'survey-remarks', until })
  await say(counter, { type: 'survey-finished' })
}

async function askNext(
  counter: Counter,
  survey: Survey,
  after: 'begin' | 'resume' | 'next' | 'changed',
): Promise<void> {
  const element = nextElement(survey)
  if (element === null) return
  const { tx, conversation, now } = counter
  const until = listensUntil('survey', now)
  await tx.setDialogue(conversation.id, { type: 'survey', survey: survey.id, until })
  await say(counter, { type: 'survey-question', survey: survey.id, element, after })
}

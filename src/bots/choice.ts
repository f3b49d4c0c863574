import {
  answerIdSchema,
  elementNumberSchema,
  type CitizenChoice,
  type ErasureVerb,
  erasureIdSchema,
  erasureVerbSchema,
  type InquiryId,
  inquiryIdSchema,
  scoreSchema,
  type SurveyChoice,
  surveyIdSchema,
  TAPPED_REASONS,
  type TappedReason,
} from '../routing/index.ts'
import { isMenu, readMenu, writeMenu } from './menu-choice.ts'
import { packUuid, unpackUuid } from './pack-uuid.ts'

/**
 * A citizen's buttons as short codes: `c1:` (the version of this form), a verb, mostly the inquiry (or the answer), and what
 * else it takes; 51 bytes at most, where Telegram allows 64.
 */
const VERBS = {
  confirm: 'k',
  forward: 'f',
  choose: 'p',
  join: 'g',
  begin: 'b',
  apart: 'a',
  withdraw: 'd',
  reopen: 'o',
  'reopen-because': 'w',
  erasure: 'e',
  rate: 'r',
  'rating-ask': 'y',
  'survey-begin': 'v',
  'survey-stop': 'q',
  'survey-score': 's',
} as const

const ERASURE_VERBS = { yes: 'y', now: 'n', after: 'a', keep: 'k' } as const satisfies Record<
  ErasureVerb,
  string
>

/** Of the reasons for opening a question again. */
const REASONS = { 'not-answered': 'n', unclear: 'u', 'did-not-work': 'd' } as const satisfies Record<
  TappedReason,
  string
>

/** The value of a button that we offer. */
export function encodeChoice(choice: Exclude<CitizenChoice, { type: 'outdated' }>): string {
  if (isMenu(choice)) return ['c1', ...writeMenu(choice)].join(':')
  const begun = ['c1', VERBS[choice.type]]
  if (choice.type === 'erasure')
    return [...begun, packUuid(choice.erasure), ERASURE_VERBS[choice.verb]].join(':')
  if (choice.type === 'rate') return [...begun, packUuid(choice.answer), String(choice.score)].join(':')
  if (choice.type === 'rating-ask') return [...begun, packUuid(choice.answer)].join(':')
  if ('survey' in choice) return [...begun, packUuid(choice.survey), ...surveyScore(choice)].join(':')
  const code = [...begun, packUuid(choice.inquiry)]
  if (choice.type === 'choose') code.push(String(choice.index))
  if (choice.type === 'join') code.push(packUuid(choice.target))
  if (choice.type === 'apart') code.push(choice.messageId)
  if (choice.type === 'reopen-because') code.push(REASONS[choice.reason])
  return code.join(':')
}

/** What a pressed button means. It comes from outside: whatever we didn't make in this version is `outdated`. */
export function decodeChoice(value: string): CitizenChoice {
  const choice = parse(value)
  // Two spellings of one id would be two buttons of ours; only the one that we write is ours.
  return choice !== null && encodeChoice(choice) === value ? choice : { type: 'outdated' }
}

function parse(value: string): Exclude<CitizenChoice, { type: 'outdated' }> | null {
  const [version, verb, about, extra, last] = value.split(':')
  if (version !== 'c1') return null
  if (verb === VERBS.erasure) return erasureChoice(about, extra)
  if (verb === VERBS.rate) return rating(about, extra)
  if (verb === VERBS['rating-ask']) {
    const answer = answerIdSchema.safeParse(unpackUuid(about))
    return answer.success ? { type: 'rating-ask', answer: answer.data } : null
  }
  const survey = surveyVerb(verb)
  if (survey) return surveyChoice(survey, about, extra, last)
  const menu = readMenu(verb, about)
  if (menu !== null) return menu
  const inquiry = unpack(about)
  if (inquiry === null) return null
  switch (verb) {
    case VERBS.confirm:
      return { type: 'confirm', inquiry }
    case VERBS.forward:
      return { type: 'forward', inquiry }
    case VERBS.begin:
      return { type: 'begin', inquiry }
    case VERBS.apart:
      return extra === undefined ? null : { type: 'apart', inquiry, messageId: extra }
    case VERBS.withdraw:
      return { type: 'withdraw', inquiry }
    case VERBS.choose:
      return extra !== undefined && /^\d{1,2}$/.test(extra)
        ? { type: 'choose', inquiry, index: Number(extra) }
        : null
    case VERBS.join: {
      const target = unpack(extra)
      return target === null ? null : { type: 'join', inquiry, target }
    }
    case VERBS.reopen:
      return { type: 'reopen', inquiry }
    case VERBS['reopen-because']: {
      const reason = TAPPED_REASONS.find((one) => REASONS[one] === extra)
      return reason ? { type: 'reopen-because', inquiry, reason } : null
    }
    default:
      return null
  }
}

function erasureChoice(
  packed: string | undefined,
  code: string | undefined,
): Extract<CitizenChoice, { type: 'erasure' }> | null {
  const erasure = erasureIdSchema.safeParse(unpackUuid(packed)).data
  const verb = erasureVerbSchema.options.find((one) => ERASURE_VERBS[one] === code)
  return erasure && verb ? { type: 'erasure', erasure, verb } : null
}

function rating(about: string | undefined, extra: string | undefined) {
  const answer = answerIdSchema.safeParse(unpackUuid(about)).data
  const score = scoreSchema.safeParse(Number(extra)).data
  return answer && score ? { type: 'rate' as const, answer, score } : null
}

/** Which *unsur*, and the score; 0: skipped. */
function surveyScore(choice: SurveyChoice): string[] {
  return choice.type === 'survey-score' ? [String(choice.element), String(choice.score ?? 0)] : []
}

function surveyVerb(verb: string | undefined): SurveyChoice['type'] | undefined {
  return (['survey-begin', 'survey-stop', 'survey-score'] as const).find((type) => VERBS[type] === verb)
}

function surveyChoice(
  type: SurveyChoice['type'],
  about: string | undefined,
  number: string | undefined,
  code: string | undefined,
): SurveyChoice | null {
  const survey = surveyIdSchema.safeParse(unpackUuid(about)).data
  if (!survey) return null
  if (type !== 'survey-score') return { type, survey }
  const element = elementNumberSchema.safeParse(Number(number)).data
  const score = code === '0' ? null : scoreSchema.safeParse(Number(code)).data
  return element === undefined || score === undefined ? null : { type, survey, element, score }
}

function unpack(packed: string | undefined): InquiryId | null {
  return inquiryIdSchema.safeParse(unpackUuid(packed)).data ?? null
}

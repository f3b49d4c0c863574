import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeChoice, encodeChoice } from '../../src/bots/choice.ts'
import {
  answerIdSchema,
  erasureIdSchema,
  erasureVerbSchema,
  FORM_DEEDS,
  inquiryIdSchema,
  languageSchema,
  surveyIdSchema,
  TAPPED_REASONS,
  topicKey,
} from '../../src/routing/index.ts'

const id = fc.uuid().map((uuid) => inquiryIdSchema.parse(uuid))
const choice = fc.oneof(
  fc.record({
    type: fc.constantFrom('confirm' as const, 'forward' as const, 'begin' as const, 'reopen' as const),
    inquiry: id,
  }),
  fc.record({
    type: fc.constant('reopen-because' as const),
    inquiry: id,
    reason: fc.constantFrom(...TAPPED_REASONS),
  }),
  fc.record({ type: fc.constant('choose' as const), inquiry: id, index: fc.nat(20) }),
  fc.record({ type: fc.constant('join' as const), inquiry: id, target: id }),
  fc.record({
    type: fc.constant('topic' as const),
    of: fc.constantFrom('question' as const, 'category' as const),
    key: fc.string().map(topicKey),
  }),
  fc.record({ type: fc.constant('form' as const), deed: fc.constantFrom(...FORM_DEEDS) }),
  fc.record({ type: fc.constant('form-topic' as const), key: fc.string().map(topicKey) }),
  fc.record({
    type: fc.constant('language' as const),
    language: fc.stringMatching(/^[a-z]{2,3}$/).map((code) => languageSchema.parse(code)),
  }),
  fc.record({
    type: fc.constant('erasure' as const),
    erasure: fc.uuid().map((uuid) => erasureIdSchema.parse(uuid)),
    verb: fc.constantFrom(...erasureVerbSchema.options),
  }),
  fc.record({
    type: fc.constant('rate' as const),
    answer: fc.uuid().map((uuid) => answerIdSchema.parse(uuid)),
    score: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({
    type: fc.constant('rating-ask' as const),
    answer: fc.uuid().map((uuid) => answerIdSchema.parse(uuid)),
  }),
  fc.record({
    type: fc.constantFrom('survey-begin' as const, 'survey-stop' as const),
    survey: fc.uuid().map((uuid) => surveyIdSchema.parse(uuid)),
  }),
  fc.record({
    type: fc.constant('survey-score' as const),
    survey: fc.uuid().map((uuid) => surveyIdSchema.parse(uuid)),
    element: fc.integer({ min: 1, max: 9 }),
    score: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, null),
  }),
)
const outdated = { type: 'outdated' }

it('gives back what was encoded, in at most 60 bytes', () => {
  fc.assert(
    fc.property(choice, (given) => {
      const value = encodeChoice(given)
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(60)
      expect(decodeChoice(value)).toEqual(given)
    }),
  )
})

it('takes anything else for outdated, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (value) => {
      expect(decodeChoice(value)).toEqual(outdated)
    }),
  )
})

const inquiry = inquiryIdSchema.parse('0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6f')
const forward = encodeChoice({ type: 'forward', inquiry })
const choose = encodeChoice({ type: 'choose', inquiry, index: 1 })
const survey = encodeChoice({
  type: 'survey-score',
  survey: surveyIdSchema.parse(inquiry),
  element: 3,
  score: 4,
})
const because = encodeChoice({ type: 'reopen-because', inquiry, reason: 'unclear' })
const rate = encodeChoice({ type: 'rate', answer: answerIdSchema.parse(inquiry), score: 4 })
const join = encodeChoice({ type: 'join', inquiry, target: inquiry })

it.each([
  ['an older version', forward.replace('c1', 'c0')],
  ['an unknown verb', forward.replace(':f:', ':x:')],
  ['something behind it', `${forward}:1`],
  ['a second spelling of the same id', `${forward.slice(0, -1)}${forward.endsWith('w') ? 'x' : 'w'}`],
  ['an id that is no UUID', `c1:f:${'B'.repeat(21)}A`],
  ['a choice without its index', choose.replace(/:1$/, '')],
  ['an index that is no number', choose.replace(/1$/, '-1')],
  ['an index with a zero before it', choose.replace(/:1$/, ':01')],
  ['a deed of the form that is none', 'c1:h:z'],
  ['a topic that is none', 'c1:t:abc'],
  ['a language that is none', 'c1:l:EN'],
  ['a language with something behind it', 'c1:l:en:1'],
  ['a reason that is none', because.replace(/u$/, 'x')],
  ['an unsur that is none', survey.replace(/3:4$/, '10:4')],
  ['an unsur before the first', survey.replace(/3:4$/, '0:4')],
  ['an unsur without a score', survey.replace(/:4$/, '')],
  ['a score above that of the survey', survey.replace(/4$/, '5')],
  ['a score above 4', rate.replace(/4$/, '5')],
  ['a score below 1', rate.replace(/4$/, '0')],
  ['a score with a zero before it', rate.replace(/4$/, '04')],
  ['a score that is no number', rate.replace(/4$/, '')],
  ['a ticket that is cut off', join.slice(0, -1)],
])('takes %s for outdated', (_, value) => {
  expect(decodeChoice(value)).toEqual(outdated)
})

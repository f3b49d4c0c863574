import { dayOf } from '../../office/index.ts'
import {
  type CitizenMessage,
  type Outgoing,
  type Score,
  SURVEY_ELEMENTS,
  type SurveyChoice,
} from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { Unrenderable } from '../unrenderable.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>
type SurveyMessage = Of<
  'survey-invitation' | 'survey-question' | 'survey-finished' | 'survey-left' | 'survey-again'
>

const SCORES: readonly Score[] = [1, 2, 3, 4]

/** The *Survei Kepuasan Masyarakat*: each question is a message of its own, since not every channel can change one. */
export function renderSurvey(message: SurveyMessage, texts: Texts): Outgoing {
  switch (message.type) {
    case 'survey-invitation':
      return {
        text: texts.say('citizen-survey-invitation', { office: texts.officeName }),
        choices: [
          button('citizen-survey-accept', { type: 'survey-begin', survey: message.survey }, texts),
          button('citizen-survey-decline', { type: 'survey-stop', survey: message.survey }, texts),
        ],
      }
    case 'survey-question':
      return question(message, texts)
    case 'survey-finished':
      return { text: texts.say('citizen-survey-finished', { office: texts.officeName }) }
    case 'survey-left':
      return { text: texts.say(message.begun ? 'citizen-survey-left' : 'citizen-survey-declined') }
    case 'survey-again': {
      const day = texts.formatDay(dayOf(new Date(message.from), texts.timeZone))
      return { text: texts.say('citizen-survey-again', { day }) }
    }
  }
}

function question({ survey, element: number, after }: Of<'survey-question'>, texts: Texts): Outgoing {
  const element = SURVEY_ELEMENTS[number - 1]
  if (element === undefined) throw new Unrenderable('The survey has no such question')
  const asked = texts.say('citizen-survey-question', {
    number,
    count: SURVEY_ELEMENTS.length,
    question: texts.say(`citizen-survey-${element}`),
  })
  const before =
    after === 'next' ? '' : `${texts.say(`citizen-survey-${after}`, { office: texts.officeName })}\n\n`
  return {
    text: `${before}${asked}`,
    choices: [
      ...SCORES.map((score) => ({
        label: texts.say('citizen-survey-score', {
          score,
          meaning: texts.say(`citizen-survey-${element}-${score}`),
        }),
        value: encodeChoice({ type: 'survey-score', survey, element: number, score }),
      })),
      button('citizen-survey-skip', { type: 'survey-score', survey, element: number, score: null }, texts),
      button('citizen-survey-stop', { type: 'survey-stop', survey }, texts),
    ],
  }
}

function button(
  name: 'citizen-survey-accept' | 'citizen-survey-decline' | 'citizen-survey-skip' | 'citizen-survey-stop',
  choice: SurveyChoice,
  texts: Texts,
) {
  return { label: texts.say(name), value: encodeChoice(choice) }
}

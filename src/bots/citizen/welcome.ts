import type { CitizenMessage, Outgoing, Topic } from '../../routing/index.ts'
import type { Languages, Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { formChoice } from './render-form.ts'
import { candidateLabel } from './short-forms.ts'

interface Given {
  topics?: readonly Topic[] | undefined
  languages?: Languages['offered'] | undefined
}

/** The greeting: what this is, what it keeps, how to ask; what is asked most as buttons, and the app's own language once. */
export function welcome(
  { appLanguage }: Extract<CitizenMessage, { type: 'welcome' }>,
  { topics = [], languages = [] }: Given,
  texts: Texts,
): Outgoing {
  const own = languages.find(({ code, name }) => code === appLanguage && name !== texts.say('language-name'))
  const text = texts.say('citizen-notice-welcome', { office: texts.officeName, within: texts.promise })
  return {
    text,
    choices: [
      ...topics.map(topicChoice),
      formChoice(texts),
      ...(own && appLanguage
        ? [{ label: own.name, value: encodeChoice({ type: 'language', language: appLanguage }) }]
        : []),
    ],
  }
}

/** Some questions of a category: each is answered at once. */
export function topicQuestions(topics: readonly Topic[] = [], texts: Texts): Outgoing {
  if (topics.length === 0) return { text: texts.say('citizen-notice-choice-expired') }
  const questions = topics.map(({ label }, place) =>
    texts.say('citizen-choice-candidate', { number: place + 1, question: label }),
  )
  return {
    text: texts.say('citizen-topic-questions', { questions: questions.join('\n') }),
    choices: topics.map((topic, place) => ({
      ...topicChoice(topic),
      label: candidateLabel(questions[place] ?? topic.label),
    })),
  }
}

function topicChoice({ type, key, label }: Topic): { label: string; value: string } {
  return { label: candidateLabel(label), value: encodeChoice({ type: 'topic', of: type, key }) }
}

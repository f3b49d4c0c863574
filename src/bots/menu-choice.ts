import {
  type CitizenChoice,
  FORM_DEEDS,
  type FormDeed,
  languageSchema,
  topicKeySchema,
} from '../routing/index.ts'

/** Buttons that are about no question that was asked: languages, topics, the guided form. */
export type MenuChoice = Extract<CitizenChoice, { type: 'language' | 'topic' | 'form' | 'form-topic' }>

const LANGUAGE = 'l'
const TOPICS = { question: 't', category: 'u' } as const
const FORM = 'h'
const FORM_TOPIC = 'i'
const DEEDS = {
  start: 'a',
  'skip-topic': 't',
  'skip-place': 'p',
  'skip-photo': 'f',
  send: 's',
  change: 'c',
  'change-topic': 'ct',
  'change-question': 'cq',
  'change-place': 'cp',
  'change-photo': 'cf',
  back: 'b',
  cancel: 'x',
} as const satisfies Record<FormDeed, string>

export function isMenu(choice: CitizenChoice): choice is MenuChoice {
  return ['language', 'topic', 'form', 'form-topic'].includes(choice.type)
}

/** Verb and object of its code. */
export function writeMenu(choice: MenuChoice): [verb: string, object: string] {
  switch (choice.type) {
    case 'language':
      return [LANGUAGE, choice.language]
    case 'topic':
      return [TOPICS[choice.of], choice.key]
    case 'form':
      return [FORM, DEEDS[choice.deed]]
    case 'form-topic':
      return [FORM_TOPIC, choice.key]
  }
}

/** Null for whatever is none of these. */
export function readMenu(verb: string | undefined, object: string | undefined): MenuChoice | null {
  if (verb === LANGUAGE) {
    const language = languageSchema.safeParse(object).data
    return language === undefined ? null : { type: 'language', language }
  }
  if (verb === FORM) {
    const deed = FORM_DEEDS.find((one) => DEEDS[one] === object)
    return deed === undefined ? null : { type: 'form', deed }
  }
  const key = topicKeySchema.safeParse(object).data
  if (key === undefined) return null
  switch (verb) {
    case TOPICS.question:
      return { type: 'topic', of: 'question', key }
    case TOPICS.category:
      return { type: 'topic', of: 'category', key }
    case FORM_TOPIC:
      return { type: 'form-topic', key }
    default:
      return null
  }
}

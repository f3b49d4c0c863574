import type { CitizenMessage, Form, FormDeed, Outgoing, Topic } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { Unrenderable } from '../unrenderable.ts'
import { candidateLabel } from './short-forms.ts'

type Choices = NonNullable<Outgoing['choices']>

/** Categories beside "Lainnya" and "Batal", so that all of them fit under one message. */
const MOST_CATEGORIES = 6

/** One step of the form: what to write, and how to go on without. */
export function renderFormStep(
  { ask }: Extract<CitizenMessage, { type: 'form' }>,
  categories: readonly Topic[] = [],
  texts: Texts,
): Outgoing {
  const press = pressOf(texts)
  const text = texts.say(`citizen-form-${ask}`)
  switch (ask) {
    case 'topic':
      return { text, choices: [...topicChoices(categories), press('skip-topic'), press('cancel')] }
    case 'question':
    case 'more':
      return { text, choices: [press('cancel')] }
    case 'place':
      return { text, choices: [press('skip-place'), press('cancel')] }
    case 'photo':
      return { text, choices: [press('skip-photo'), press('cancel')] }
    case 'change': {
      const parts = ['change-topic', 'change-question', 'change-place', 'change-photo'] as const
      return { text, choices: [...parts.map((part) => press(part)), press('back')] }
    }
  }
}

/** What the citizen has filled in, as it will be sent. Throws `Unrenderable` when it was sent or dropped. */
export function renderFormReview(
  { unsent }: Extract<CitizenMessage, { type: 'form-review' }>,
  form: Form | null | undefined,
  texts: Texts,
): Outgoing {
  if (!form) throw new Unrenderable('The form is not there')
  const press = pressOf(texts)
  const lines = [
    ...(form.topic === null ? [] : [texts.say('citizen-form-line-topic', { topic: form.topic })]),
    texts.say('citizen-form-line-question', { question: form.words.map(({ text }) => text).join('\n') }),
    ...(form.place === null ? [] : [texts.say('citizen-form-line-place', { place: form.place })]),
    ...(form.files.length === 0 ? [] : [texts.say('citizen-form-line-files', { count: form.files.length })]),
  ]
  const name = unsent ? 'citizen-form-unsent' : 'citizen-form-review'
  return {
    text: texts.say(name, { lines: lines.join('\n') }),
    choices: [press('send'), press('change'), press('cancel')],
  }
}

/** The way into the form, beside free words. */
export function formChoice(texts: Texts): Choices[number] {
  return pressOf(texts)('start')
}

const pressOf = (texts: Texts) => (deed: FormDeed) => ({
  label: texts.say(`citizen-choice-form-${deed}`),
  value: encodeChoice({ type: 'form', deed }),
})

function topicChoices(categories: readonly Topic[]): Choices {
  return categories.slice(0, MOST_CATEGORIES).map(({ key, label }) => ({
    label: candidateLabel(label),
    value: encodeChoice({ type: 'form-topic', key }),
  }))
}

import type { CitizenMessage, FaqText, Outgoing } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { Unrenderable } from '../unrenderable.ts'
import { candidateLabel } from './short-forms.ts'

/** Entries that might be meant, with so many choices at most. Throws `Unrenderable` when none of them is there any more. */
export function suggestions(
  { inquiry }: Extract<CitizenMessage, { type: 'suggestions' }>,
  faqs: readonly (FaqText | null)[],
  most: number,
  texts: Texts,
): Outgoing {
  // The index is the candidate's place in the offer, also where one before it is gone.
  const offered = faqs.flatMap((faq, index) => (faq === null ? [] : [{ question: faq.question, index }]))
  if (offered.length === 0) throw new Unrenderable('None of the candidates is there')
  const numbered = offered.map(({ question, index }, place) => ({
    index,
    line: texts.say('citizen-choice-candidate', { number: place + 1, question }),
  }))
  const questions = numbered.map(({ line }) => line).join('\n')
  return {
    text: texts.say(offered.length === 1 ? 'citizen-suggestions-one' : 'citizen-suggestions', { questions }),
    choices: [
      ...numbered.slice(0, most - 1).map(({ line, index }) => ({
        label: candidateLabel(line),
        value: encodeChoice({ type: 'choose', inquiry, index }),
      })),
      { label: texts.say('citizen-choice-none'), value: encodeChoice({ type: 'forward', inquiry }) },
    ],
  }
}

/** Another authority's matter: whom to ask. */
export function redirect(
  { inquiry, authority }: Extract<CitizenMessage, { type: 'redirect' }>,
  texts: Texts,
): Outgoing {
  // The sentence brings its own full stop.
  const contact = authority.contact.trim().replace(/\.$/, '')
  const label = texts.say('citizen-choice-forward-anyway')
  return {
    text: texts.say('citizen-redirect', { authority: authority.name, office: texts.officeName, contact }),
    choices: [{ label, value: encodeChoice({ type: 'forward', inquiry }) }],
  }
}

import type { AnswerId, CitizenMessage, Outgoing, Score } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import type { Shown } from './render-citizen.ts'
import { reopenChoice } from './render-reopening.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

/** Whoever gives this or less has not been helped. */
const CONTENT_ABOVE = 2
const SCORES: readonly Score[] = [1, 2, 3, 4]

/** "How helpful was this answer?", with the question's own ticket: nobody has to guess which one is meant. */
export function ratingQuestion(message: Of<'rating-question'>, shown: Shown, texts: Texts): Outgoing {
  const given = { instansi: instansiOf(shown, texts), ticket: texts.formatTicket(message.ticket) }
  return { text: texts.say('citizen-rating-question', given), choices: scores(message.answerId, texts) }
}

/** What was given, thanks, and how to go on for whoever is dissatisfied; the buttons stay, so that it can be changed. */
export function rated(message: Of<'rated'>, shown: Shown, texts: Texts): Outgoing {
  const { score, answerId } = message
  const given = texts.say('citizen-rated', {
    ticket: texts.formatTicket(message.ticket),
    score: texts.say(`citizen-rating-${score}`),
  })
  const choices = scores(answerId, texts)
  if (score > CONTENT_ABOVE) return { text: `${given}\n\n${texts.say('citizen-rated-high')}`, choices }
  const next = shown.reopening?.may ? 'citizen-rated-low' : 'citizen-rated-low-ask-anew'
  return {
    text: `${given}\n\n${texts.say(next, { instansi: instansiOf(shown, texts) })}`,
    choices: [...(reopenChoice(message, shown, texts).choices ?? []), ...choices],
  }
}

/** The reason was kept; a question that was meant is one tap away. */
export function ratingWords({ answerId: answer }: Of<'rating-words'>, texts: Texts): Outgoing {
  const label = texts.say('citizen-rating-ask')
  return {
    text: texts.say('citizen-rating-words'),
    choices: [{ label, value: encodeChoice({ type: 'rating-ask', answer }) }],
  }
}

function scores(answer: AnswerId, texts: Texts) {
  return SCORES.map((score) => ({
    label: texts.say(`citizen-rating-${score}`),
    value: encodeChoice({ type: 'rate', answer, score }),
  }))
}

function instansiOf({ answer, names }: Shown, texts: Texts): string {
  // Its words may be erased; who gave it is not.
  if (!answer) return texts.say('citizen-instansi-unknown')
  return holderName({ desk: answer.instansi, as: 'responsible' }, names, texts)
}

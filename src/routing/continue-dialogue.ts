import type { Understanding } from '../knowledge/index.ts'
import type { Arrival, Counter } from './counter.ts'
import type { Dialogue } from './dialogue.ts'
import { continueForm } from './form/run-form.ts'
import { isSurelyKnown, onlySmallTalk } from './recognise.ts'
import { reopenCase } from './reopening/reopen-case.ts'
import { takeRatingWords } from './satisfaction/take-rating-words.ts'
import { takeSurveyWords } from './satisfaction/take-survey.ts'
import { wordsOf } from './words-of.ts'

type Message = Extract<Arrival, { type: 'message' }>

/**
 * Gives a message to the dialogue that is open; false where there is none, or where the message is recognisably something
 * else and has to be treated as itself. Calls for help and commands never come here. `understood` is empty for files alone.
 */
export async function continueDialogue(
  counter: Counter,
  message: Message,
  understood: Understanding[],
): Promise<boolean> {
  const { dialogue } = counter.conversation
  if (dialogue?.type === 'form') return continueForm(counter, message, understood)
  if (!dialogue || isSurelyKnown(understood)) return false
  return take(counter, message, understood, dialogue)
}

async function take(
  counter: Counter,
  message: Message,
  understood: Understanding[],
  dialogue: Exclude<Dialogue, { type: 'form' }>,
): Promise<boolean> {
  switch (dialogue.type) {
    case 'reopen-reason': {
      // "Terima kasih" is no reason, and what nobody can hear neither; a picture says a lot.
      const says = message.text.trim() === '' ? isVisible(message) : !onlySmallTalk(understood)
      if (!says) return false
      await reopenCase(counter, dialogue.inquiry, 'own-words', wordsOf(message))
      return true
    }
    case 'rating-words':
      return takeRatingWords(counter, dialogue.answer, message, understood)
    case 'survey':
      return takeSurveyWords(counter, dialogue.survey, message.text)
  }
}

function isVisible({ media }: Message): boolean {
  return media.some(({ kind }) => kind !== 'voice')
}

import type { Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import { languageSchema } from '../ids.ts'
import { say } from '../say.ts'
import type { CitizenMessage } from '../citizen-message.ts'

type Said = Pick<Extract<CitizenMessage, { type: 'emergency' }>, 'what' | 'sure'>

/** Whom to call and what to do, in English for those who call in it: nobody in danger is asked for a language first. */
export async function sayEmergency(
  counter: Counter,
  said: Said,
  { bitten, isEnglish }: Pick<Understanding, 'bitten' | 'isEnglish'>,
): Promise<void> {
  const { conversation, languages } = counter
  const english = languages.find(({ code }) => code === 'en')
  const isForeign = isEnglish && conversation.language === null && english !== undefined
  await say(counter, {
    type: 'emergency',
    ...said,
    ...(bitten ? { bitten } : {}),
    ...(isForeign ? { language: languageSchema.parse(english.code) } : {}),
  })
}

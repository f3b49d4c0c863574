import type { Counter } from '../counter.ts'
import { type Language, languageSchema } from '../ids.ts'
import { say, sayNotice } from '../say.ts'

/** `/bahasa`: the languages to choose from; one that was named by its code or a word of its name needs no button. */
export async function askLanguage(counter: Counter, argument: string): Promise<void> {
  const named = argument.trim().toLowerCase()
  const found = counter.languages.find(
    ({ code, name }) => code === named || name.toLowerCase().split(' ').includes(named),
  )
  const language = languageSchema.safeParse(found?.code).data
  return language ? chooseLanguage(counter, language) : say(counter, { type: 'language-choice' })
}

/** What is said of it is in that language already. */
export async function chooseLanguage(counter: Counter, language: Language): Promise<void> {
  await counter.tx.setLanguage(counter.conversation.id, language)
  await sayNotice(counter, 'language-set')
}

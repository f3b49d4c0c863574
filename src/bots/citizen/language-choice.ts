import { languageSchema, type Outgoing } from '../../routing/index.ts'
import type { Languages, Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'

/** Each language under its own name, so many at most: who wants another one may not read this one. */
export function languageChoice(
  languages: Languages['offered'] | undefined,
  most: number,
  texts: Texts,
): Outgoing {
  return {
    text: texts.say('citizen-language-choose'),
    choices: (languages ?? []).slice(0, most).map(({ code, name }) => ({
      label: name,
      value: encodeChoice({ type: 'language', language: languageSchema.parse(code) }),
    })),
  }
}

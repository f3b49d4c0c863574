export type { SentenceArguments, SentenceName } from './catalogue.ts'
export { createTexts } from './create-texts.ts'
export { type Languages, openLanguages } from './open-languages.ts'
export type { Texts } from './texts.ts'

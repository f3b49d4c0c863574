export type { SentenceArguments, SentenceName } from './catalogue.ts'
export { createTexts, type Texts } from './create-texts.ts'

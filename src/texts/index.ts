export type { SentenceArguments, SentenceName } from './catalogue.ts'
export { createTexts, type Texts } from './create-texts.ts'
export { formatTicket } from './format-ticket.ts'

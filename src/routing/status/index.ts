export { type Lookups, NO_LOOKUPS } from './limit-guesses.ts'
export { LOOKUP_SECRET, lookupSecretSchema, secretWords } from './secret-words.ts'

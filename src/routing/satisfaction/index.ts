export { createAskRound, stillHolds } from './ask-round.ts'
export * from './rating.ts'
export * from './score.ts'
export * from './survey.ts'

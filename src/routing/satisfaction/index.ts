export * from './score.ts'
export * from './survey.ts'

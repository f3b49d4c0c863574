export { createWeb, type Mount } from './create-web.ts'
export { type Listening, listen } from './listen.ts'
export type { Check, Readiness } from './readiness.ts'

export { createWeb, type Mount } from './create-web.ts'
export { type Listening, listen } from './listen.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export type { Check, Readiness } from './readiness.ts'

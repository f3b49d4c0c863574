export { createWeb, type Mount } from './create-web.ts'
export {
  type CalendarSource,
  createDashboard,
  type FixedSetting,
  type TextSetting,
} from './dashboard/index.ts'
export { createStatistics } from './statistics/create-statistics.tsx'
export { type Listening, listen } from './listen.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export { posterPage, type PosterWay } from './poster.tsx'
export type { Check, Readiness } from './readiness.ts'

export { delayRefusal } from './decide-delay.ts'
export { type DelayReason, estimateSchema, givenDelaySchema } from './delay-reason.ts'
export { estimatesFor } from './estimate.ts'
export { tellAboutDelay } from './tell-about-delay.ts'

export { type AlarmClock, createSimulatedClock, type SimulatedClock } from './clock.ts'
export { createEmulator } from './emulator.ts'
export type * from './model.ts'
export { createSimulatorPage, type Stage } from './serve-page.ts'

export { createEmulator } from './emulator.ts'
export type * from './model.ts'

export { type Frame, type FrameTemplate, framed } from './frame.ts'
export type { Warning, WarningCode } from './warning.ts'

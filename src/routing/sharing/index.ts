export { type Frame, type FrameTemplate, framed, frameSetting, frameTemplateSchema } from './frame.ts'
export { parseSharingFile, writeSharingFile } from './sharing-file.ts'
export {
  SHARING_SETTING,
  type SharingRules,
  sharingRulesSchema,
  starterSharingRules,
} from './sharing-rules.ts'
export type { Warning, WarningCode } from './warning.ts'

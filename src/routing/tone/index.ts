export { estimateTone } from './estimate-tone.ts'
export {
  starterToneWords,
  TONE_SETTING,
  type Tone,
  toneSchema,
  type ToneWords,
  toneWordsSchema,
} from './tone.ts'
export { parseToneFile, writeToneFile } from './tone-file.ts'

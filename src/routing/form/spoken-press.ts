import { plainWords } from '../conversation/plain-words.ts'
import type { FormStep } from './form.ts'
import type { FormDeed } from './form-press.ts'

const SKIP =
  /^(?:lewat|lewati|skip|kosong|(?:tidak|tdk|nggak|gak|ga|ndak)(?: (?:ada|perlu|usah|punya))?(?: foto(?:nya)?)?)$/
const SEND =
  /^(?:(?:ya|iya) )?(?:ya|iya|kirim|kirimkan|benar|sudah benar|betul|sudah betul|sudah|(?:sudah )?(?:itu saja|cukup))$/
const CHANGE = /^(?:ubah|ganti)$/

/** Which button somebody means who types it; null where the words say more than a button, or none waits for them. */
export function spokenPress(step: FormStep, text: string): Exclude<FormDeed, 'start'> | null {
  const words = plainWords(text)
  switch (step) {
    case 'place':
      return SKIP.test(words) ? 'skip-place' : null
    case 'photo':
      return SKIP.test(words) ? 'skip-photo' : null
    case 'review':
      if (words === 'batal') return 'cancel'
      if (CHANGE.test(words)) return 'change'
      return SEND.test(words) ? 'send' : null
    default:
      return null
  }
}

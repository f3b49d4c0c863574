import type { FrameTemplate } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

/** The courtesy of an office that has set none of its own. */
export function usualFrame(texts: Pick<Texts, 'say'>): FrameTemplate {
  return {
    opening: texts.say('citizen-frame-opening'),
    closing: texts.say('citizen-frame-closing'),
    signature: texts.say('citizen-frame-signature', { instansi: '{instansi}' }),
  }
}

import { z } from 'zod'

/** The courtesy around an answer as an office wrote it; `{instansi}` stands for who answers. */
export const frameTemplateSchema = z.object({
  opening: z.string().trim().max(300),
  closing: z.string().trim().max(300),
  signature: z.string().trim().max(300),
})
export type FrameTemplate = z.infer<typeof frameTemplateSchema>

/** The key of the office's template, or of the one that an *instansi* has instead. */
export function frameSetting(instansi?: string): string {
  return instansi === undefined ? 'answer-frame' : `answer-frame/${instansi}`
}

/** What stands before and behind an officer's words; empty where nothing does. */
export const frameSchema = z.object({ opening: z.string(), closing: z.string() })
export type Frame = z.infer<typeof frameSchema>

const SALUTATION =
  /^\W*(?:yth|yang terhormat|kepada yth|bapak\s*\/\s*ibu|bapak dan ibu|as+ala+m(?:u\p{L}*)?|ass?\.?\s*wr|salam|selamat (?:pagi|siang|sore|malam)|halo|hai|om swastiastu|shalom|dengan hormat)(?!\p{L})/iu
const THANKS = /(?<!\p{L})(?:terima\s?kasih|hormat kami|salam hormat|wassala+m\p{L}*)(?!\p{L})/iu
/** How much of an answer's end may hold its closing, in characters. */
const END = 120

/** The courtesy that this answer needs: nothing that the officer has written already. */
export function frameFor(text: string, template: FrameTemplate, instansi: string): Frame {
  const fill = (line: string) => line.replaceAll('{instansi}', instansi)
  const words = text.trim()
  const end = words.slice(-END)
  const closing = THANKS.test(end) ? '' : fill(template.closing)
  const signature = end.includes(instansi) && THANKS.test(end) ? '' : fill(template.signature)
  return {
    opening: SALUTATION.test(words) ? '' : fill(template.opening),
    closing: [closing, signature].filter((line) => line !== '').join('\n'),
  }
}

/** The officer's words within their frame, as the citizen reads them. */
export function framed(text: string, { opening, closing }: Frame): string {
  return [opening, text, closing].filter((part) => part !== '').join('\n\n')
}

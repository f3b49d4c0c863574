import { z } from 'zod'

/** How a message sounds, estimated by a list of words, for statistics only; as a code it may stand in events. */
export const toneSchema = z.enum(['positif', 'netral', 'negatif'])
export type Tone = z.infer<typeof toneSchema>

/** How many lines a list may have, and letters a line. */
export const MOST_LINES = 2_000
export const LONGEST_LINE = 60

const lines = z.array(z.string().trim().min(1).max(LONGEST_LINE)).max(MOST_LINES)

/** Words and expressions of several words; the office sees and changes them. */
export const toneWordsSchema = z.object({ positif: lines, negatif: lines })
export type ToneWords = z.infer<typeof toneWordsSchema>

/** The key of the setting that holds them. */
export const TONE_SETTING = 'tone-words'

/** Until the office has stored its own. */
export const starterToneWords: ToneWords = {
  positif: (
    'terima kasih, makasih, mantap, mantul, salut, bagus, hebat, keren, puas, memuaskan, ramah, sopan, sabar, cepat tanggap, ' +
    'sigap, gercep, membantu, terbantu, senang, bangga, luar biasa, jempol, terbaik, apresiasi, sukses, lancar, nyaman, bersih, ' +
    'rapi, teladan, semangat, alhamdulillah, suka, indah, profesional, jujur, transparan, mudah, memudahkan'
  ).split(', '),
  negatif: (
    'kecewa, mengecewakan, parah, buruk, jelek, lambat, lelet, lama sekali, lama banget, kasar, judes, jutek, galak, sombong, ' +
    'bohong, janji doang, cuma janji, dipersulit, dipingpong, dilempar, diabaikan, dibiarkan, didiamkan, tidak ditanggapi, ' +
    'tidak digubris, tidak becus, tidak adil, pilih kasih, pungli, korupsi, suap, rusak, mangkrak, kotor, jorok, bau, kumuh, ' +
    'marah, muak, kesal, jengkel, geram, bosan, capek, payah, malas, memalukan, keterlaluan, semena mena, meresahkan, resah, ' +
    'susah, menyusahkan, rugi, merugikan, percuma, tidak jelas, tidak peduli, berbelit, macet, semrawut, terbengkalai, bobrok'
  ).split(', '),
}

import {
  parseToneFile,
  starterToneWords,
  TONE_SETTING,
  type ToneWords,
  toneWordsSchema,
  writeToneFile,
} from '../routing/index.ts'
import type { Office } from './open-office.ts'
import { settingFileCommands } from './setting-file.ts'

/** The words by which the tone of messages is estimated. */
export const nada = settingFileCommands<ToneWords>({
  called: 'Daftar kata nada',
  key: TONE_SETTING,
  act: 'tone-words-set',
  current: readToneWords,
  write: writeToneFile,
  parse: parseToneFile,
  count,
  told(words) {
    const { positif, negatif } = count(words)
    return `Daftar nada disimpan: ${positif} kata positif, ${negatif} kata negatif. Berlaku untuk pesan yang baru masuk.`
  },
})

/** The office's own list; ours until it set one. */
async function readToneWords({ database }: Office): Promise<ToneWords> {
  return (await database.settings.read(TONE_SETTING, toneWordsSchema)) ?? starterToneWords
}

function count({ positif, negatif }: ToneWords) {
  return { positif: positif.length, negatif: negatif.length }
}

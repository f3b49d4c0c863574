import { toneFile } from '../main/setting-files.ts'
import { settingFileCommands } from './setting-file.ts'

/** The words by which the tone of messages is estimated. */
export const nada = settingFileCommands(toneFile, (words) => {
  const { positif, negatif } = toneFile.count(words)
  return `Daftar nada disimpan: ${positif} kata positif, ${negatif} kata negatif. Berlaku untuk pesan yang baru masuk.`
})

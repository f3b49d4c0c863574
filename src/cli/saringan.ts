import { sharingFile } from '../main/setting-files.ts'
import { settingFileCommands } from './setting-file.ts'

/** The filter's lists; those that a file doesn't name stay as they are. */
export const saringan = settingFileCommands(sharingFile, (rules) => {
  const { words, own } = sharingFile.count(rules)
  return `Saringan disimpan: ${words} kata, ${own} nomor, alamat, dan situs milik kantor.`
})

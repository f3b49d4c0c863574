import { emergencyFile } from '../main/setting-files.ts'
import { settingFileCommands } from './setting-file.ts'

/** Whom citizens are told to call in an emergency. */
export const darurat = settingFileCommands(
  emergencyFile,
  (numbers) => `${numbers.length} nomor darurat disimpan dan langsung berlaku.`,
)

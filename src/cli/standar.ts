import { standardFile } from '../main/setting-files.ts'
import { settingFileCommands } from './setting-file.ts'

/** The office's *standar pelayanan*, which citizens read with `/standar`. */
export const standar = settingFileCommands(
  standardFile,
  () => 'Standar pelayanan disimpan dan langsung berlaku. Warga membacanya dengan /standar.',
)

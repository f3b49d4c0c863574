import { addressesFile } from '../main/setting-files.ts'
import { settingFileCommands } from './setting-file.ts'

/** Where citizens are told that a grievance can be reported as well. */
export const aduan = settingFileCommands(
  addressesFile,
  (addresses) => `${addresses.length} alamat pengaduan disimpan dan langsung berlaku.`,
)

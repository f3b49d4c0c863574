import { EMERGENCY_NUMBERS_SETTING, parseEmergencyFile, writeEmergencyFile } from '../routing/index.ts'
import { settingFileCommands } from './setting-file.ts'

/** Whom citizens are told to call in an emergency. */
export const darurat = settingFileCommands({
  called: 'Nomor darurat',
  key: EMERGENCY_NUMBERS_SETTING,
  act: 'emergency-numbers-set',
  current: ({ database }) => database.views.emergencyNumbers(),
  write: writeEmergencyFile,
  parse: parseEmergencyFile,
  count: (numbers) => ({ numbers: numbers.length }),
  told: (numbers) => `${numbers.length} nomor darurat disimpan dan langsung berlaku.`,
})

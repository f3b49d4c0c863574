import { parseStandardFile, SERVICE_STANDARD_SETTING, writeStandardFile } from '../routing/index.ts'
import { settingFileCommands } from './setting-file.ts'

/** The office's *standar pelayanan*, which citizens read with `/standar`. */
export const standar = settingFileCommands({
  called: 'Standar pelayanan',
  key: SERVICE_STANDARD_SETTING,
  act: 'service-standard-set',
  current: ({ database }) => database.views.serviceStandard(),
  write: writeStandardFile,
  parse: parseStandardFile,
  count: (standard) => ({ letters: Object.values(standard).join('').length }),
  told: () => 'Standar pelayanan disimpan dan langsung berlaku. Warga membacanya dengan /standar.',
})

import { parseAddressesFile, REPORT_ADDRESSES_SETTING, writeAddressesFile } from '../routing/index.ts'
import { settingFileCommands } from './setting-file.ts'

/** Where citizens are told that a grievance can be reported as well. */
export const aduan = settingFileCommands({
  called: 'Alamat pengaduan',
  key: REPORT_ADDRESSES_SETTING,
  act: 'report-addresses-set',
  current: ({ database }) => database.views.reportAddresses(),
  write: writeAddressesFile,
  parse: parseAddressesFile,
  count: (addresses) => ({ addresses: addresses.length }),
  told: (addresses) => `${addresses.length} alamat pengaduan disimpan dan langsung berlaku.`,
})

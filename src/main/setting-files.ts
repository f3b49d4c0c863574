import {
  EMERGENCY_NUMBERS_SETTING,
  type EmergencyNumber,
  emergencyNumbersSchema,
  parseAddressesFile,
  parseEmergencyFile,
  parseSharingFile,
  parseStandardFile,
  parseToneFile,
  REPORT_ADDRESSES_SETTING,
  type ReportAddress,
  reportAddressesSchema,
  SERVICE_STANDARD_SETTING,
  type ServiceStandard,
  serviceStandardSchema,
  SHARING_SETTING,
  type SharingRules,
  sharingRulesSchema,
  starterSharingRules,
  starterToneWords,
  TONE_SETTING,
  type ToneWords,
  toneWordsSchema,
  usualEmergencyNumbers,
  usualReportAddresses,
  usualServiceStandard,
  writeAddressesFile,
  writeEmergencyFile,
  writeSharingFile,
  writeStandardFile,
  writeToneFile,
} from '../routing/index.ts'
import type { SettingFile } from './setting-file.ts'

/** The filter's lists; those that a text doesn't name stay as they are. */
export const sharingFile: SettingFile<SharingRules> = {
  called: 'Saringan',
  key: SHARING_SETTING,
  act: 'filter-set',
  schema: sharingRulesSchema,
  usual: starterSharingRules,
  write: writeSharingFile,
  parse(text, current) {
    const parsed = parseSharingFile(text)
    if (!parsed.ok) return parsed
    const rules = sharingRulesSchema.safeParse({ ...current, ...parsed.rules })
    if (rules.success) return { ok: true, value: rules.data }
    const message = 'salah satu daftar terlalu panjang (paling banyak 2000 baris).'
    return { ok: false, faults: [{ line: 1, message }] }
  },
  count({ insults, sara, phones, emails, accounts, domains }) {
    const own = phones.length + emails.length + accounts.length + domains.length
    return { words: insults.length + sara.length, own }
  },
}

/** Whom citizens are told to call in an emergency. */
export const emergencyFile: SettingFile<readonly EmergencyNumber[]> = {
  called: 'Nomor darurat',
  key: EMERGENCY_NUMBERS_SETTING,
  act: 'emergency-numbers-set',
  schema: emergencyNumbersSchema,
  usual: usualEmergencyNumbers,
  write: writeEmergencyFile,
  parse: parseEmergencyFile,
  count: (numbers) => ({ numbers: numbers.length }),
}

/** Where citizens are told that a grievance can be reported as well. */
export const addressesFile: SettingFile<readonly ReportAddress[]> = {
  called: 'Alamat pengaduan',
  key: REPORT_ADDRESSES_SETTING,
  act: 'report-addresses-set',
  schema: reportAddressesSchema,
  usual: usualReportAddresses,
  write: writeAddressesFile,
  parse: parseAddressesFile,
  count: (addresses) => ({ addresses: addresses.length }),
}

/** The words by which the tone of messages is estimated. */
export const toneFile: SettingFile<ToneWords> = {
  called: 'Daftar kata nada',
  key: TONE_SETTING,
  act: 'tone-words-set',
  schema: toneWordsSchema,
  usual: starterToneWords,
  write: writeToneFile,
  parse: parseToneFile,
  count: ({ positif, negatif }) => ({ positif: positif.length, negatif: negatif.length }),
}

/** The office's *standar pelayanan*, which citizens read with `/standar`. */
export const standardFile: SettingFile<ServiceStandard> = {
  called: 'Standar pelayanan',
  key: SERVICE_STANDARD_SETTING,
  act: 'service-standard-set',
  schema: serviceStandardSchema,
  usual: usualServiceStandard,
  write: writeStandardFile,
  parse: parseStandardFile,
  count: (standard) => ({ letters: Object.values(standard).join('').length }),
}

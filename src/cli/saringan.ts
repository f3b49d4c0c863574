import {
  parseSharingFile,
  SHARING_SETTING,
  type SharingRules,
  sharingRulesSchema,
  starterSharingRules,
  writeSharingFile,
} from '../routing/index.ts'
import { settingFileCommands } from './setting-file.ts'

/** The filter's lists; those that a file doesn't name stay as they are. */
export const saringan = settingFileCommands<SharingRules>({
  called: 'Saringan',
  key: SHARING_SETTING,
  act: 'filter-set',
  current: async ({ database }) =>
    (await database.settings.read(SHARING_SETTING, sharingRulesSchema)) ?? starterSharingRules,
  write: writeSharingFile,
  parse(text, current) {
    const parsed = parseSharingFile(text)
    if (!parsed.ok) return parsed
    const rules = sharingRulesSchema.safeParse({ ...current, ...parsed.rules })
    if (rules.success) return { ok: true, value: rules.data }
    const message = 'salah satu daftar terlalu panjang (paling banyak 2000 baris).'
    return { ok: false, faults: [{ line: 1, message }] }
  },
  count,
  told(rules) {
    const { words, own } = count(rules)
    return `Saringan disimpan: ${words} kata, ${own} nomor, alamat, dan situs milik kantor.`
  },
})

function count({ insults, sara, phones, emails, accounts, domains }: SharingRules) {
  const own = phones.length + emails.length + accounts.length + domains.length
  return { words: insults.length + sara.length, own }
}

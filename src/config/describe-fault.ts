import { aboutSetting, type SettingName } from './schema.ts'

const LONGEST_QUOTE = 60

/** A token, or a URL with a password in it, that was put into the wrong variable. */
const LOOKS_SECRET = /\d{5,}:[A-Za-z0-9_-]{20,}|:\/\/[^/]*:[^/]*@/

/** One line about a value that isn't accepted. `found` is what stood there; of a secret only its length is told. */
export function describeFault(name: SettingName, found: string | undefined): string {
  return `${name}: ditemukan ${describeFound(name, found)}; yang diterima: ${aboutSetting(name).accepts}.`
}

function describeFound(name: SettingName, found: string | undefined): string {
  if (found === undefined) return '(kosong)'
  if (aboutSetting(name).secret || LOOKS_SECRET.test(found)) {
    return `isi sepanjang ${found.length} karakter (dirahasiakan)`
  }
  const short = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found
  return JSON.stringify(short)
}

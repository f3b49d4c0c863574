import { decreeSchema, type Instansi, readDay, roleSchema } from '../../../office/index.ts'
import type { DeskNotice, OfficerChange } from '../../../routing/index.ts'
import { nameInstansi } from '../search-instansi.ts'

const KEYS = ['instansi', 'peran', 'sk', 'tanggal', 'sampai'] as const
type Key = (typeof KEYS)[number]

/** `peran=pejabat sk=800/1/2027 tanggal=4-1-2027 sampai=31-12-2027`, in any order; or what is wrong with it. */
export function readOfficerChange(
  directory: readonly Instansi[],
  typed: string,
): OfficerChange | Extract<DeskNotice, `register-${string}`> {
  const given = readPairs(typed)
  if (!given || given.size === 0) return 'register-usage'
  const change: OfficerChange = {}
  const instansi = given.get('instansi')
  if (instansi !== undefined) {
    const named = nameInstansi(directory, instansi)
    if (!named) return 'register-instansi-unknown'
    change.instansi = named
  }
  const role = given.get('peran')
  if (role !== undefined) {
    const { data } = roleSchema.safeParse(role.toLowerCase())
    if (!data) return 'register-usage'
    change.role = data
  }
  const [sk, date, until] = [given.get('sk'), dayOf(given, 'tanggal'), dayOf(given, 'sampai')]
  if (date === null || until === null) return 'register-day-unclear'
  if (sk === undefined && date === undefined) return until === undefined ? change : { ...change, until }
  if (sk === undefined || date === undefined) return 'register-needs-decree'
  if (until !== undefined && until <= date) return 'register-ends-too-early'
  const decree = decreeSchema.safeParse({ number: sk, date, ...(until === undefined ? {} : { until }) })
  return decree.success ? { ...change, decree: decree.data } : 'register-usage'
}

/** Values may hold spaces: each ends where the next key begins. Null for what is no pair, and for a key twice. */
function readPairs(typed: string): Map<Key, string> | null {
  const given = new Map<Key, string>()
  for (const part of typed.trim().split(/\s+(?=[a-z]+\s*=)/i)) {
    const [, name = '', value = ''] = /^([a-z]+)\s*=\s*([\s\S]+)$/i.exec(part) ?? []
    const key = KEYS.find((one) => one === name.toLowerCase())
    if (!key || given.has(key)) return null
    given.set(key, value.trim())
  }
  return given
}

/** Null: it isn't a day. */
function dayOf(given: ReadonlyMap<Key, string>, key: Key) {
  const typed = given.get(key)
  return typed === undefined ? undefined : readDay(typed)
}

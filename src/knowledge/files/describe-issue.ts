import type { z } from 'zod'
import type { FileShape } from './file-shape.ts'

/** Says in plain Indonesian what is wrong with a record and what to do about it. */
export function describeIssue<Row>(
  issue: z.core.$ZodIssue,
  record: unknown,
  { fields, what }: Pick<FileShape<Row>, 'fields' | 'what'>,
  nameOf: (field: string) => string,
): string {
  const [first, position] = issue.path
  if (issue.code === 'unrecognized_keys') {
    const known = fields.map(({ name }) => name).join(', ')
    return issue.keys
      .map((key) => `"${key}" tidak dikenal. Hapus, atau ganti namanya dengan salah satu dari: ${known}.`)
      .join(' ')
  }
  if (first === undefined) return `Setiap ${what} harus berupa objek { … } dengan nama isian dan isinya.`
  const field = fields.find(({ name }) => name === first)
  const name = nameOf(String(first))
  const where = typeof position === 'number' ? `Butir ke-${position + 1} dari ${name}` : name
  if (isMissing(record, first)) return `${where} belum ada. ${field?.advice ?? ''}`.trim()
  switch (issue.code) {
    case 'too_small':
      return `${where} kosong. ${typeof position === 'number' ? 'Isi, atau hapus butir itu.' : (field?.advice ?? '')}`.trim()
    case 'too_big':
      return issue.origin === 'array'
        ? `${where} terlalu banyak: paling banyak ${issue.maximum} butir.`
        : `${where} terlalu panjang: paling banyak ${issue.maximum} huruf. Pendekkan.`
    case 'invalid_type':
      if (field?.form === 'list' && typeof position !== 'number')
        return `${where} harus berupa daftar teks, misalnya ["hilang", "rusak"].`
      return `${where} harus berupa teks di antara tanda kutip dua.`
    default:
      return `${where} tidak sah: ${JSON.stringify(valueAt(record, issue.path))}. ${field?.advice ?? ''}`.trim()
  }
}

function isMissing(record: unknown, field: PropertyKey): boolean {
  return typeof record === 'object' && record !== null && !Object.hasOwn(record, field)
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    record,
  )
}

import type { z } from 'zod'
import type { Fault } from './fault.ts'

/** One field of a record, and how tables name and hold it. */
export interface Field {
  name: string
  /** Names of its column, in small letters; the first is the one that we write. */
  headers: readonly [string, ...string[]]
  /** A list shares one cell: its items stand between `|`. */
  form: 'text' | 'list'
  required: boolean
  /** What an empty cell means: no such field (if not said otherwise), or explicitly none. */
  empty?: 'null'
  /** What to write there, for the message when it is missing: "Tulis …". */
  advice: string
}

/** What a kind of file holds. */
export interface FileShape<Row> {
  /** One record, in the plural and in Indonesian: "entri", "instansi", "pesan". */
  what: string
  fields: readonly Field[]
  /** Checks one record; a closed one (`strict`) also finds mistyped names, which would lose what they name. */
  schema: z.ZodType<Row>
  /** Finds what no record shows by itself; it gets those that are in order alone. */
  across?: (records: readonly { line: number; row: Row }[]) => Fault[]
}

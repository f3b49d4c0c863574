import type { Fault } from './fault.ts'

/** A record as a file has it, unchecked. */
export interface FileRecord {
  /** The line on which it begins. */
  line: number
  value: unknown
}

/** All records of a file, with the faults that reading alone could find. */
export interface RecordSet {
  records: FileRecord[]
  faults: Fault[]
  /** What the file calls a field, for messages. */
  nameOf(field: string): string
}

/** What is wrong with a file, where, and what to do; in Indonesian, for the person who wrote the file. */
export interface Fault {
  /** Line of the file, counted from 1. */
  line: number
  message: string
}

/** A whole file, or every reason why none of it is taken. */
export type Parsed<Good> = ({ ok: true } & Good) | { ok: false; faults: Fault[] }

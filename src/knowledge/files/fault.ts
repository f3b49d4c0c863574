/** What is wrong with a file, where; the message is for the person who wrote the file. */
export interface Fault {
  /** Line of the file, counted from 1. */
  line: number
  message: string
}

/** All of it, or every reason why none of it. */
export type Parsed<T> = { ok: true; entries: T[] } | { ok: false; faults: Fault[] }

/** One record of a file, with the line on which it begins. */
export interface Row {
  line: number
  value: unknown
}

import type { Log } from '../../src/storage/index.ts'

/** Says nothing. */
export const quietLog: Log = { info() {}, warn() {}, error() {} }

/** What this room asks of a logger (pino's fits). Fields are ids, codes and figures; never words, names or addresses. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

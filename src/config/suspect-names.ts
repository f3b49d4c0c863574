import { settingNames } from './schema.ts'

/** Nobody else's variables begin like this, so an unknown one is a mistake. */
const OUR_BEGINNINGS = ['TELEGRAM_', 'DEADLINE_', 'WHATSAPP_', 'RETENTION_']

/** A warning for each variable that nobody reads but that looks like a setting written wrongly. */
export function suspectNames(found: readonly string[]): string[] {
  const known: readonly string[] = settingNames
  return found
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((candidate) => isSlip(name.toUpperCase(), candidate))
      if (meant !== undefined) return [`${name}: tidak dikenal dan diabaikan; mungkin maksudnya ${meant}?`]
      if (OUR_BEGINNINGS.some((beginning) => name.startsWith(beginning))) {
        return [`${name}: tidak dikenal dan diabaikan.`]
      }
      return []
    })
}

/** One slip of the pen in four characters at most, and never more than three. */
function isSlip(name: string, candidate: string): boolean {
  const allowed = Math.min(3, Math.floor(candidate.length / 4))
  return Math.abs(name.length - candidate.length) <= allowed && distance(name, candidate) <= allowed
}

/** Levenshtein's distance. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...right].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[right.length] ?? 0
}

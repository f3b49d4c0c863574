/**
 * Splits a line into arguments at spaces, as a shell would: `--a "--b=c d"` is two. Quotes of either kind keep
 * spaces together and may stand in the middle of a word; nothing else is special. Null when a quote is not closed.
 */
export function readArguments(line: string): string[] | null {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []
  const quotesAreClosed = line.replace(/"[^"]*"|'[^']*'/g, '').search(/["']/) === -1
  if (!quotesAreClosed) return null
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
}

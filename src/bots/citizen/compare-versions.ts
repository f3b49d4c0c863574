/** Words of what stayed the same, on both sides of what changed, so that one finds the place. */
const AROUND = 4
/** UTF-16 units of each side at most. */
const LONGEST = 240

export interface Change {
  was: string
  is: string
}

/** What a *ralat* changed, in the words themselves: the stretch from the first to the last word that differs. */
export function compareVersions(before: string, after: string): Change {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const shorter = Math.min(was.length, is.length)
  let head = 0
  while (head < shorter && was[head] === is[head]) head += 1
  let tail = 0
  while (tail < shorter - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1
  return { was: stretch(was, head, tail), is: stretch(is, head, tail) }
}

function stretch(words: string[], head: number, tail: number): string {
  const from = Math.max(0, head - AROUND)
  const until = Math.min(words.length, words.length - tail + AROUND)
  const shown = words.slice(from, until).join(' ')
  const isCut = shown.length > LONGEST
  const text = isCut ? shown.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '') : shown
  return `${from > 0 ? '… ' : ''}${text}${isCut || until < words.length ? ' …' : ''}`
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

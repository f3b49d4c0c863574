/** A fault in a file that the office edits, with its line. */
export interface LineFault {
  line: number
  message: string
}

/** The entries of a text file with one per line, and what is wrong with the others; empty lines and those after `#` say nothing. */
export function readEntries<Entry extends object>(
  text: string,
  readLine: (entry: string) => Entry | { fault: string },
): { entries: Entry[]; faults: LineFault[]; lines: number } {
  const entries: Entry[] = []
  const faults: LineFault[] = []
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, written] of lines.entries()) {
    const entry = written.trim()
    if (entry === '' || entry.startsWith('#')) continue
    const read = readLine(entry)
    if ('fault' in read) faults.push({ line: index + 1, message: read.fault })
    else entries.push(read)
  }
  return { entries, faults, lines: lines.length }
}

/** What the words behind `|` mean, as an office writes them: `a, b`. */
export function readWords<Meaning>(
  written: string | undefined,
  meanings: Readonly<Record<string, Meaning>>,
): { meant: Meaning[] } | { fault: string } {
  const named = (written ?? '').split(',').flatMap((word) => word.trim().toLowerCase() || [])
  const unknown = named.find((word) => !Object.hasOwn(meanings, word))
  if (unknown !== undefined) {
    const known = Object.keys(meanings).join(', ')
    return { fault: `"${unknown.slice(0, 40)}" tidak dikenal; yang ada: ${known}.` }
  }
  return { meant: named.flatMap((word) => meanings[word] ?? []) }
}

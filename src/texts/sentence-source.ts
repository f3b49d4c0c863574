/** So a sentence begins in a Fluent file. */
const HEAD = /^([a-zA-Z][\w-]*)[ \t]*=[ \t]*/

/** The words of each sentence in a Fluent file as somebody wrote them, without what sets them in. */
export function writtenIn(file: string): Map<string, string> {
  const found = new Map<string, string>()
  let name: string | null = null
  let lines: string[] = []
  const end = () => {
    if (name !== null) found.set(name, setOut(lines))
  }
  for (const line of file.split('\n')) {
    const head = HEAD.exec(line)
    if (head || line.startsWith('#')) {
      end()
      name = head?.[1] ?? null
      lines = head ? [line.slice(head[0].length)] : []
    } else lines.push(line)
  }
  end()
  return found
}

/** A sentence as a Fluent file would have it, whatever its words. */
export function writeSentence(name: string, words: string): string {
  return [`${name} =`, ...words.split('\n').map((line) => (line.trim() === '' ? '' : `    ${line}`))].join(
    '\n',
  )
}

/** The first line stands beside the name; the others are set in by as much as the least of them. */
function setOut([first = '', ...others]: string[]): string {
  const depths = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const depth = Math.min(...depths)
  const rest = others.map((line) => (line.trim() === '' ? '' : line.slice(depth)))
  return [first, ...rest].join('\n').trim()
}

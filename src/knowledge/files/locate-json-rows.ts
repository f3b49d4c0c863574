import type { Fault, Row } from './fault.ts'

/** Reads a JSON list (or an object with one list in it) and finds the line on which each element begins. */
export function locateJsonRows(content: string): { rows: Row[]; faults: Fault[] } {
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch (error) {
    return {
      rows: [],
      faults: [{ line: lineOfSyntaxError(content, error), message: 'Berkas ini bukan JSON yang benar.' }],
    }
  }
  const list = listIn(parsed)
  if (list === null)
    return { rows: [], faults: [{ line: 1, message: 'Berkas JSON harus berisi satu daftar [ … ].' }] }
  const lines = elementLines(content)
  return { rows: list.map((value, at) => ({ line: lines[at] ?? 1, value })), faults: [] }
}

function listIn(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed
  if (typeof parsed !== 'object' || parsed === null) return null
  const lists = Object.values(parsed).filter(Array.isArray)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

/** Lines on which the elements of the outermost list begin. */
function elementLines(content: string): number[] {
  const lines: number[] = []
  const open: string[] = []
  let line = 1
  let listDepth = -1
  let inString = false
  let waiting = false
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at] ?? ''
    if (letter === '\n') line += 1
    if (inString) {
      if (letter === '\\') at += 1
      else if (letter === '"') inString = false
      continue
    }
    if (/\s/u.test(letter)) continue
    if (waiting && open.length === listDepth && letter !== ']') {
      lines.push(line)
      waiting = false
    }
    if (letter === '"') inString = true
    else if (letter === '[' || letter === '{') {
      open.push(letter)
      if (listDepth < 0 && letter === '[') {
        listDepth = open.length
        waiting = true
      }
    } else if (letter === ']' || letter === '}') {
      if (open.length === listDepth && letter === ']') return lines
      open.pop()
    } else if (letter === ',' && open.length === listDepth) waiting = true
  }
  return lines
}

function lineOfSyntaxError(content: string, error: unknown): number {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+)/u.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/u.exec(message)?.[1]
  if (position === undefined) return content.split('\n').length
  return content.slice(0, Number(position)).split('\n').length
}

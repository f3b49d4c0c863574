import { badRequest } from './api-error.ts'
import type { Entity } from './model.ts'

const MARKERS: [marker: string, type: string][] = [
  ['```', 'pre'],
  ['`', 'code'],
  ['*', 'bold'],
  ['_', 'italic'],
]

/** `parse_mode` Markdown, the old one: nothing nests, and only unclosed markers are errors. */
export function parseMarkdown(source: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = []
  let text = ''
  let at = 0

  function endOf(marker: string, from: number): number {
    const end = source.indexOf(marker, from)
    if (end >= 0) return end
    const offset = Buffer.byteLength(source.slice(0, at))
    throw badRequest(`can't parse entities: Can't find end of the entity starting at byte offset ${offset}`)
  }

  while (at < source.length) {
    const marker = MARKERS.find(([candidate]) => source.startsWith(candidate, at))
    if (source[at] === '\\' && '_*`['.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1]
      at += 2
    } else if (marker) {
      const start = at + marker[0].length
      const end = endOf(marker[0], start)
      if (end > start) entities.push({ type: marker[1], offset: text.length, length: end - start })
      text += source.slice(start, end)
      at = end + marker[0].length
    } else if (source[at] === '[') {
      const end = endOf(']', at)
      const label = source.slice(at + 1, end)
      const url = /^\(([^)]*)\)/.exec(source.slice(end + 1))
      if (url && /^(?:https?|tg):/i.test(url[1] ?? '')) {
        entities.push({ type: 'text_link', offset: text.length, length: label.length, url: url[1] ?? '' })
      }
      text += label
      at = end + 1 + (url?.[0].length ?? 0)
    } else {
      text += source[at]
      at += 1
    }
  }
  return { text, entities }
}

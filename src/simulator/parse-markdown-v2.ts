import { badRequest } from './api-error.ts'
import type { Entity } from './model.ts'

const RESERVED = '_*[]()~`>#+-=|{}.!'

/** Longer markers first: `__` is not twice `_`. */
const MARKERS: [marker: string, type: string, name: string][] = [
  ['__', 'underline', 'Underline'],
  ['||', 'spoiler', 'Spoiler'],
  ['*', 'bold', 'Bold'],
  ['_', 'italic', 'Italic'],
  ['~', 'strikethrough', 'Strikethrough'],
]

function broken(reason: string) {
  return badRequest(`can't parse entities: ${reason}`)
}

/** `parse_mode` MarkdownV2. */
export function parseMarkdownV2(source: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = []
  const open: { marker: string; type: string; name: string; offset: number; at: number }[] = []
  let quote: { offset: number } | undefined
  let text = ''
  let at = 0

  const bytes = (index: number): number => Buffer.byteLength(source.slice(0, index))
  const isAt = (marker: string): boolean => source.startsWith(marker, at)

  /** Copies up to the marker, escapes undone; inside of code only ` and \ can be escaped. */
  function copyUntil(marker: string, name: string): void {
    const start = at
    at += marker.length
    while (at < source.length && !isAt(marker)) {
      if (source[at] === '\\' && at + 1 < source.length) at += 1
      text += source[at]
      at += 1
    }
    if (at >= source.length) throw broken(`Can't find end of ${name} entity at byte offset ${bytes(start)}`)
    at += marker.length
  }

  function code(marker: string, type: string, name: string): void {
    const offset = text.length
    copyUntil(marker, name)
    const language = type === 'pre' ? /^([a-zA-Z0-9+#-]*)\n/.exec(text.slice(offset)) : null
    if (language) text = text.slice(0, offset) + text.slice(offset + language[0].length)
    if (text.length > offset) entities.push({ type, offset, length: text.length - offset })
  }

  function linkEnd(): void {
    const opened = open.pop()
    if (opened?.marker !== '[') throw reserved(']')
    at += 1
    let url = text.slice(opened.offset)
    if (isAt('(')) {
      const end = /^\(((?:\\.|[^)\\])*)\)/.exec(source.slice(at))
      if (!end) throw broken(`Can't find end of a URL at byte offset ${bytes(at)}`)
      url = (end[1] ?? '').replace(/\\(.)/g, '$1')
      at += end[0].length
    }
    const length = text.length - opened.offset
    if (length > 0 && /^(?:https?|tg|mailto|tel):/i.test(url)) {
      entities.push({ type: 'text_link', offset: opened.offset, length, url })
    }
  }

  function reserved(character: string) {
    return broken(`Character '${character}' is reserved and must be escaped with the preceding '\\'`)
  }

  function endQuote(): void {
    if (!quote) return
    const length = text.length - quote.offset
    if (length > 0) entities.push({ type: 'blockquote', offset: quote.offset, length })
    quote = undefined
  }

  function toggle(marker: string, type: string, name: string): void {
    const last = open.at(-1)
    if (last?.marker === marker) {
      open.pop()
      const length = text.length - last.offset
      if (length > 0) entities.push({ type, offset: last.offset, length })
    } else {
      open.push({ marker, type, name, offset: text.length, at })
    }
    at += marker.length
  }

  function special(character: string): void {
    const marker = MARKERS.find(([candidate]) => isAt(candidate))
    if (isAt('```')) code('```', 'pre', 'Pre')
    else if (character === '`') code('`', 'code', 'Code')
    else if (marker) toggle(...marker)
    else if (character === '[') {
      open.push({ marker: '[', type: 'text_link', name: 'TextUrl', offset: text.length, at })
      at += 1
    } else if (character === ']') linkEnd()
    else throw reserved(character)
  }

  while (at < source.length) {
    const character = source[at] ?? ''
    const lineStart = at === 0 || source[at - 1] === '\n'
    if (lineStart && character === '>') {
      quote ??= { offset: text.length }
      at += 1
    } else if (lineStart && quote) {
      endQuote()
    } else if (character === '\\' && at + 1 < source.length) {
      text += source[at + 1]
      at += 2
    } else if (RESERVED.includes(character)) {
      special(character)
    } else {
      text += character
      at += 1
    }
  }
  endQuote()
  const unclosed = open.at(-1)
  if (unclosed) throw broken(`Can't find end of ${unclosed.name} entity at byte offset ${bytes(unclosed.at)}`)
  return { text, entities }
}

import { badRequest } from './api-error.ts'
import type { Entity } from './model.ts'

const TYPES: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*>/

interface Opened {
  tag: string
  offset: number
  attributes: string
}

function broken(reason: string) {
  return badRequest(`can't parse entities: ${reason}`)
}

function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index))
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(attributes)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value?.replace(/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/gi, (reference) => decode(reference) ?? reference)
}

/** A character reference, or undefined when Telegram leaves it as it is. */
function decode(reference: string): string | undefined {
  const name = reference.slice(1, -1)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (!name.startsWith('#')) return NAMED[name]
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}

function entityOf({ tag, offset, attributes }: Opened, text: string): Entity | undefined {
  const length = text.length - offset
  const type = TYPES[tag]
  if (length === 0 || type === undefined) return undefined
  if (type === 'blockquote' && /\bexpandable\b/i.test(attributes)) {
    return { type: 'expandable_blockquote', offset, length }
  }
  if (type !== 'text_link') return { type, offset, length }
  // As on Telegram, a link without an address is its own address, or plain text.
  const url = attribute(attributes, 'href') ?? text.slice(offset)
  return /^(?:https?|tg|mailto|tel):/i.test(url) ? { type, offset, length, url } : undefined
}

function checkStart(source: string, at: number, tag: string, attributes: string): void {
  if (TYPES[tag] === undefined) {
    throw broken(`Unsupported start tag "${tag}" at byte offset ${byteOffset(source, at)}`)
  }
  if (tag === 'span' && attribute(attributes, 'class') !== 'tg-spoiler') {
    throw broken(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset(source, at)}`)
  }
}

/** `parse_mode` HTML. */
export function parseHtml(source: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = []
  const open: Opened[] = []
  let text = ''
  let at = 0

  function close(tag: string): void {
    const opened = open.pop()
    if (!opened) throw broken(`Unexpected end tag at byte offset ${byteOffset(source, at)}`)
    if (opened.tag !== tag) {
      throw broken(
        `Unmatched end tag at byte offset ${byteOffset(source, at)}, expected "</${opened.tag}>", found "</${tag}>"`,
      )
    }
    const entity = entityOf(opened, text)
    if (entity) entities.push(entity)
  }

  while (at < source.length) {
    const rest = source.slice(at, at + 4_096)
    if (rest.startsWith('<')) {
      const found = TAG.exec(rest)
      if (!found) throw broken(`Unclosed start tag at byte offset ${byteOffset(source, at)}`)
      const [whole, slash, name = '', attributes = ''] = found
      const tag = name.toLowerCase()
      if (slash) close(tag)
      else {
        checkStart(source, at, tag, attributes)
        open.push({ tag, offset: text.length, attributes })
      }
      at += whole.length
      continue
    }
    const reference = rest.startsWith('&') ? /^&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i.exec(rest)?.[0] : undefined
    const decoded = reference === undefined ? undefined : decode(reference)
    text += decoded ?? source[at]
    at += reference !== undefined && decoded !== undefined ? reference.length : 1
  }
  const unclosed = open.at(-1)
  if (unclosed) throw broken(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  return { text, entities }
}

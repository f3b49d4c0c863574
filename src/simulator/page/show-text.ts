import type { WireMessage } from '../page-wire.ts'
import { build } from './build-element.ts'

type Entity = WireMessage['entities'][number]

/** What a bot may format (https://core.telegram.org/bots/api#messageentity), as elements. */
const tags: Record<string, keyof HTMLElementTagNameMap> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}
const blocks = new Set(['pre', 'blockquote', 'expandable_blockquote'])
const openable = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A message's text with its formatting. Offsets count UTF-16 units, as strings of JavaScript do. Entities nest
 * but never overlap on Telegram; one that overlaps all the same is cut at the end of the one around it.
 */
export function showText(
  text: string,
  entities: readonly Entity[],
  sendCommand: (command: string) => void,
): Node[] {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return showRange(0, text.length, ordered)

  function showRange(start: number, end: number, inside: Entity[]): Node[] {
    const nodes: Node[] = []
    let at = start
    let rest = inside
    while (rest.length > 0) {
      const [entity, ...later] = rest
      if (!entity) break
      const from = Math.max(entity.offset, at)
      const to = Math.min(entity.offset + entity.length, end)
      if (to > from) {
        if (from > at) nodes.push(new Text(text.slice(at, from)))
        const nested = later.filter((other) => other.offset < to)
        nodes.push(wrap(entity, text.slice(from, to), showRange(from, to, nested)))
        at = to
        // A block ends its line by itself: the line break behind it would show as an empty line.
        if (blocks.has(entity.type) && text[at] === '\n') at += 1
      }
      rest = later.filter((other) => other.offset + other.length > at)
    }
    if (end > at) nodes.push(new Text(text.slice(at, end)))
    return nodes
  }

  function wrap(entity: Entity, words: string, children: Node[]): Node {
    switch (entity.type) {
      case 'bot_command':
        return build('button', { type: 'button', class: 'command', onclick: () => sendCommand(words) }, words)
      case 'text_link':
        return showLink(entity.url ?? '', children)
      case 'url':
        return showLink(words.includes(':') ? words : `https://${words}`, children)
      case 'email':
        return showLink(`mailto:${words}`, children)
      case 'phone_number':
        return showLink(`tel:${words}`, children)
      case 'spoiler':
        return build('span', { class: 'spoiler', tabindex: 0 }, ...children)
      default:
        return build(tags[entity.type] ?? 'span', {}, ...children)
    }
  }
}

export function showLink(address: string, children: Node[]): Node {
  if (!URL.canParse(address) || !openable.has(new URL(address).protocol))
    return build('span', {}, ...children)
  return build('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}

import type { Entity } from './model.ts'

const PATTERNS: { type: string; pattern: RegExp }[] = [
  { type: 'url', pattern: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/gi },
  { type: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    type: 'bot_command',
    pattern: /(?<![\w/])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{3,31})?(?![\w/])/g,
  },
  { type: 'mention', pattern: /(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31}\b/g },
  { type: 'hashtag', pattern: /(?<![\w#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu },
]

function overlaps(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

/**
 * Adds what Telegram finds in a text by itself: links, addresses, commands, mentions, hashtags.
 * Offsets are UTF-16 units. Marked-up code and links are left alone.
 */
export function findEntities(text: string, marked: Entity[]): Entity[] {
  if (!/[/@#]/.test(text)) return marked
  const found = [...marked]
  const opaque = marked.filter(({ type }) => type === 'code' || type === 'pre' || type === 'text_link')
  for (const { type, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (opaque.some((other) => overlaps(entity, other))) continue
      opaque.push(entity)
      found.push(entity)
    }
  }
  return sortEntities(found)
}

/** The order in which Telegram lists entities: outer ones first. */
function sortEntities(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length)
}

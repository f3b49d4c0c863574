import type { WireMessage } from '../page-wire.ts'
import { build } from './build-element.ts'
import { showLink } from './show-text.ts'

/** WhatsApp's signs around words, and what its apps make of them (https://faq.whatsapp.com/539178204879377). */
const TAGS: Record<string, keyof HTMLElementTagNameMap> = { '*': 'strong', _: 'em', '~': 's', '`': 'code' }

/** A sign opens where no word goes on, directly before a word, and closes directly behind one. */
const MARKED = /(?<![\p{L}\p{N}\u2060])([*_~`])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/u

/** A message's words as WhatsApp's apps show them. Addresses of pages come as entities, as on the rest of this wire. */
export function showMarked(text: string, entities: WireMessage['entities']): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const { offset, length } of entities.filter(({ type }) => type === 'url')) {
    const address = text.slice(offset, offset + length)
    nodes.push(...showWords(text.slice(from, offset)))
    nodes.push(showLink(address.includes(':') ? address : `https://${address}`, [new Text(address)]))
    from = offset + length
  }
  return [...nodes, ...showWords(text.slice(from))]
}

function showWords(words: string): Node[] {
  const found = MARKED.exec(words)
  if (!found) return words === '' ? [] : [new Text(words)]
  const [whole, sign = '', inside = ''] = found
  const element = build(TAGS[sign] ?? 'span', {}, ...(sign === '`' ? [inside] : showWords(inside)))
  return [
    ...showWords(words.slice(0, found.index)),
    element,
    ...showWords(words.slice(found.index + whole.length)),
  ]
}

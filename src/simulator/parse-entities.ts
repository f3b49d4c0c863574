import { badRequest } from './api-error.ts'
import type { Entity } from './model.ts'
import { parseHtml } from './parse-html.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseMarkdownV2 } from './parse-markdown-v2.ts'

/**
 * Text with markup → plain text and its entities (offsets in UTF-16 units).
 * Source: https://core.telegram.org/bots/api#formatting-options
 * @throws ApiError 400 "can't parse entities: …" when the markup is broken
 */
export function parseEntities(text: string, mode: string): { text: string; entities: Entity[] } {
  switch (mode.toLowerCase()) {
    case 'html':
      return parseHtml(text)
    case 'markdownv2':
      return parseMarkdownV2(text)
    case 'markdown':
      return parseMarkdown(text)
    default:
      throw badRequest('unsupported parse_mode')
  }
}

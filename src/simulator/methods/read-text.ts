import { badRequest } from '../api-error.ts'
import { cleanText } from '../clean-text.ts'
import { findEntities } from '../find-entities.ts'
import type { Entity } from '../model.ts'
import { parseEntities } from '../parse-entities.ts'

const TEXT_UNITS = 4_096
const CAPTION_UNITS = 1_024

export interface FormattedText {
  text: string
  entities: Entity[]
}

interface Markup {
  parse_mode?: string | undefined
  entities?: GivenEntity[] | undefined
}

/** As zod gives it: an absent `url` may be there as undefined. */
interface GivenEntity {
  type: string
  offset: number
  length: number
  url?: string | undefined
}

function known({ url, ...entity }: GivenEntity): Entity {
  return url === undefined ? entity : { ...entity, url }
}

/** Text as Telegram keeps it: markup parsed, control characters gone, links and commands found. */
function format(text: string, { parse_mode: mode, entities }: Markup): FormattedText {
  const parsed =
    mode === undefined || mode === ''
      ? { text, entities: (entities ?? []).map(known) }
      : parseEntities(text, mode)
  const cleaned = cleanText(parsed.text, parsed.entities)
  return { text: cleaned.text, entities: findEntities(cleaned.text, cleaned.entities) }
}

/** @throws ApiError 400 when there is nothing to read, or more than 4,096 UTF-16 units after parsing */
export function readText(text: string | undefined, markup: Markup, tooLong: string): FormattedText {
  const formatted = format(text ?? '', markup)
  if (formatted.text === '') throw badRequest('message text is empty')
  if (formatted.text.length > TEXT_UNITS) throw badRequest(tooLong)
  return formatted
}

/** @throws ApiError 400 when it is longer than 1,024 UTF-16 units after parsing */
export function readCaption(caption: string | undefined, markup: Markup): FormattedText {
  const formatted = format(caption ?? '', markup)
  if (formatted.text.length > CAPTION_UNITS) throw badRequest('message caption is too long')
  return formatted
}

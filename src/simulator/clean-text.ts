import type { Entity } from './model.ts'

/** What Telegram drops from texts: carriage returns, direction overrides, strokes that cross lines. */
const DROPPED = /\r|[\u2028-\u202e]|\u030a|\u0333|\u033f/
/** What it turns into a space: every other control character but the line feed. */
const SPACED = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/
const TO_CLEAN = new RegExp(`${DROPPED.source}|${SPACED.source}|^\\s|\\s$`)

/**
 * A text as Telegram keeps it, with its entities moved accordingly; entities of which nothing is left go.
 * Source: `clean_input_string` and `fix_formatted_text` of tdlib.
 */
export function cleanText(text: string, entities: Entity[]): { text: string; entities: Entity[] } {
  if (!TO_CLEAN.test(text)) return { text, entities: keepInside(text, entities) }
  let kept = ''
  // For every unit of the old text, where it is in the new one.
  const positions: number[] = []
  for (const unit of text.split('')) {
    positions.push(kept.length)
    if (!DROPPED.test(unit)) kept += SPACED.test(unit) ? ' ' : unit
  }
  positions.push(kept.length)
  const start = kept.length - kept.trimStart().length
  const trimmed = kept.trim()
  const place = (at: number): number => {
    const position = positions[Math.min(Math.max(at, 0), text.length)] ?? kept.length
    return Math.min(Math.max(position - start, 0), trimmed.length)
  }
  const moved = entities.map((entity) => {
    const offset = place(entity.offset)
    return { ...entity, offset, length: place(entity.offset + entity.length) - offset }
  })
  return { text: trimmed, entities: keepInside(trimmed, moved) }
}

function keepInside(text: string, entities: Entity[]): Entity[] {
  return entities.filter(({ offset, length }) => length > 0 && offset >= 0 && offset + length <= text.length)
}

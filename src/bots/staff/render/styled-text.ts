/** Formatting as Telegram's entities; offsets and lengths in UTF-16 units, as JavaScript counts. */
export interface Entity {
  type: 'bold' | 'italic' | 'pre' | 'blockquote' | 'expandable_blockquote'
  offset: number
  length: number
}

/**
 * A text and how it looks. There is no markup to parse, so nothing that anybody writes can break it or dress itself
 * up as ours.
 */
export interface StyledText {
  text: string
  entities: Entity[]
}

export type Piece = string | StyledText

export function styled(...pieces: Piece[]): StyledText {
  let text = ''
  const entities: Entity[] = []
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? { text: piece, entities: [] } : piece
    entities.push(...part.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })))
    text += part.text
  }
  return { text, entities }
}

export function marked(type: Entity['type'], piece: Piece): StyledText {
  const { text, entities } = styled(piece)
  return text === ''
    ? { text, entities }
    : { text, entities: [{ type, offset: 0, length: text.length }, ...entities] }
}

export const bold = (piece: Piece): StyledText => marked('bold', piece)

/** Joined by a separator, empty pieces left out. */
export function joined(pieces: Piece[], separator: string): StyledText {
  const filled = pieces.map((piece) => styled(piece)).filter(({ text }) => text !== '')
  return styled(...filled.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])))
}

/** Puts a styled piece where a sentence has `SLOT`. */
export function fillSlot(sentence: string, piece: Piece): StyledText {
  const [before = '', ...after] = sentence.split(SLOT)
  return styled(before, piece, after.join(''))
}

/** A character that no sentence and no person's text holds. */
export const SLOT = '\u0000'

/** At most this many units, a cut shown by `sign`; no character is cut in two. */
export function cutText(text: string, limit: number, sign: string): string {
  if (text.length <= limit) return text
  return (
    text
      .slice(0, Math.max(0, limit - sign.length))
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd() + sign
  )
}

/** The part from `start` to `end`, with the entities that lie in it. */
export function slice({ text, entities }: StyledText, start: number, end: number): StyledText {
  const inside = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start)
    const to = Math.min(entity.offset + entity.length, end)
    return from < to ? [{ ...entity, offset: from - start, length: to - from }] : []
  })
  return { text: text.slice(start, end), entities: inside }
}

import type { Draft } from '../../../routing/index.ts'
import type { AnswerParts } from '../answer-parts.ts'

/** An officer's message; its files are the scene's. */
export interface Written {
  messageId: number
  text: string
  unsupported: string | null
  albumId: string | null
}

export const NOTHING_YET: AnswerParts = { text: '', files: [], source: null }

/** What a draft of an answer is made of so far. */
export function partsOf({ content, sourceMessageId: source }: Draft): AnswerParts {
  if (content.type !== 'answer') return NOTHING_YET
  return { text: content.text, files: content.files ?? [], source }
}

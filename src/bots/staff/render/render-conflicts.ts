import type { DeskMessage } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined } from './styled-text.ts'

/** A question is shown up to here, in characters. */
const SHOWN = 150

/** Entries that answer the same question differently; `questionOf` gives null for an entry that was retired meanwhile. */
export function renderConflicts(
  { conflicts, count }: Extract<DeskMessage, { type: 'conflicts' }>,
  questionOf: (id: string) => string | null,
  texts: Texts,
): Rendered {
  const named = (id: string) => {
    const question = questionOf(id) ?? ''
    return `${question.length > SHOWN ? `${question.slice(0, SHOWN)}…` : question} (${id})`
  }
  const lines = conflicts.map(({ entries: [one, other], kinds }) =>
    texts.say('desk-conflicts-line', { one: named(one), other: named(other), what: kinds.join(', ') }),
  )
  const more = count - conflicts.length
  return post(
    joined(
      [
        bold(texts.say('desk-conflicts-heading', { count })),
        ...lines,
        more > 0 ? texts.say('desk-conflicts-more', { count: more }) : '',
        texts.say('desk-conflicts-how'),
      ],
      '\n\n',
    ),
  )
}

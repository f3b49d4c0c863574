import type { DeskMessage, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined } from './styled-text.ts'

/** A question is shown up to here, in characters. */
const SHOWN = 150

type Conflicts = Extract<DeskMessage, { type: 'conflicts' }>

/** Entries that answer the same question differently, by the words that they have now. */
export async function prepareConflicts(
  message: Conflicts,
  views: Pick<Views, 'faq'>,
  texts: Texts,
): Promise<() => Rendered> {
  const ids = [...new Set(message.conflicts.flatMap(({ entries }) => entries))]
  const found = await Promise.all(ids.map(async (id) => [id, (await views.faq(id))?.question] as const))
  const questions = new Map(found)
  return () => renderConflicts(message, (id) => questions.get(id) ?? null, texts)
}

/** `questionOf` gives null for an entry that was retired meanwhile. */
function renderConflicts(
  { conflicts, count }: Conflicts,
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

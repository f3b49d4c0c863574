import type { InstansiId } from '../../../office/index.ts'
import type { DeskMessage } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined } from './styled-text.ts'

/** So many desks are named with one fault; the others are counted. */
const NAMED = 8

/** What the daily look found wrong with the desks, and what to do about each. */
export function renderDeskFaults(
  { found }: Extract<DeskMessage, { type: 'desk-faults' }>,
  nameOf: (id: InstansiId) => string,
  texts: Texts,
): Rendered {
  const lines = found.map(({ fault, instansi }) => {
    const more = instansi.length - NAMED
    const names = instansi.slice(0, NAMED).map(nameOf)
    const rest = more > 0 ? [texts.say('desk-faults-more', { count: more })] : []
    return texts.say(`desk-fault-${fault}`, { instansi: texts.formatList([...names, ...rest]) })
  })
  return post(joined([bold(texts.say('desk-faults-heading')), ...lines], '\n\n'))
}

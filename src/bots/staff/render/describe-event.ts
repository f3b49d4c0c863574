import { tellEvent } from '../../../reports/index.ts'
import type { InquiryEvent } from '../../../routing/index.ts'
import { type CardContext, deskName } from './card-context.ts'

/** One line of a case's history, or null for what tells an officer nothing. */
export function describeEvent({ at, body }: InquiryEvent, context: CardContext): string | null {
  const { texts, officerName } = context
  const names = { officerName, instansiName: (id: Parameters<typeof deskName>[1]) => deskName(context, id) }
  const said = tellEvent(body, names, texts)
  return said === null ? null : texts.say('desk-history-line', { at: texts.formatMoment(at), said })
}

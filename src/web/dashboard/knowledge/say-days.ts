import { entryDaysSchema } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'

/** Until when an entry held, and when it was to be reviewed. */
export function sayDays(value: unknown, texts: Texts): string {
  const days = entryDaysSchema.safeParse(value).data ?? { validUntil: null, reviewAt: null }
  const said = (day: string | null) => (day === null ? texts.say('proposal-unlimited') : texts.formatDay(day))
  return [
    `${texts.say('proposal-field-validUntil')}: ${said(days.validUntil)}`,
    ...(days.reviewAt === null ? [] : [`${texts.say('proposal-field-reviewAt')}: ${said(days.reviewAt)}`]),
  ].join('\n')
}

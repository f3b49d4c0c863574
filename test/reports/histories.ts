import { caseFigures } from '../../src/reports/index.ts'
import {
  type Command,
  decide,
  type InquiryEvent,
  isRefusal,
  openInquiry,
  triage,
} from '../../src/routing/index.ts'
import { aNewInquiry, HOUR_MS, responsible, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

export const at = (hours: number) => new Date(SUNDAY_AFTERNOON.getTime() + hours * HOUR_MS)

/** A history as decisions write it: a referral to this desk, then these commands, each so many hours after the referral. */
export function history(
  desk: string,
  commands: [hours: number, command: Command][],
  change: Parameters<typeof someRules>[0] = {},
): InquiryEvent[] {
  const rules = someRules(change)
  const to = desk === triage.desk ? triage : responsible(desk)
  const begun = openInquiry(aNewInquiry(), { type: 'refer', to }, SUNDAY_AFTERNOON, rules)
  let { inquiry } = begun
  const events = [...begun.events]
  for (const [hours, command] of commands) {
    const outcome = decide(inquiry, command, at(hours), rules)
    if (isRefusal(outcome)) throw new Error(`${command.type} after ${hours} h: ${outcome.refused}`)
    events.push(...outcome.events)
    inquiry = outcome.inquiry
  }
  return events
}

export const figures = (events: InquiryEvent[], hours: number) => caseFigures(events, at(hours))

import type { Arrival } from '../counter.ts'
import type { Inquiry, InquiryIn, StateName } from '../inquiry.ts'

export type Message = Extract<Arrival, { type: 'message' }>

/** Is the inquiry in this state? */
export function isIn<Name extends StateName>(name: Name): (inquiry: Inquiry) => inquiry is InquiryIn<Name> {
  return (inquiry): inquiry is InquiryIn<Name> => inquiry.state.name === name
}

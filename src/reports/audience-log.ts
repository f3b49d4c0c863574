import type { Insight } from '../office/index.ts'
import type { Stretch } from './summary-log.ts'

/** *Khalayak*: whom the service reached with the cases that were received in a period. */
export interface Audience {
  /** Different people; somebody who writes on two channels is two, since nobody can tell. */
  people: number
  /** Of whom no earlier case is known. */
  fresh: number
  conversations: number
}

/** Where it comes from. Counts people by ids that mean nothing elsewhere, also after an erasure. */
export interface AudienceLog {
  audience(period: Stretch, of: Insight): Promise<Audience>
}

import type { InstansiId } from '../office/index.ts'
import type { BreachCause, Kind, Tone } from '../routing/index.ts'
import type { Times } from './spread.ts'
import type { Standing } from './standing-schema.ts'

/** What is known of a deadline that passed. */
export type RulingCode = BreachCause | 'unconfirmed' | 'taken-back'

type Counts<Name extends string> = Partial<Record<Name, number>>

export interface PartTally {
  held: number
  atOnce: number
  answered: number
  noted: number
  givenAway: number
  kept: number
  broken: number
  own: Times
}

export interface EntryTally {
  answered: number
  helped: number
  failed: number
}

/**
 * Figures over cases that can be added to those over other cases, exactly: of a day, of a month, of whatever days they
 * are. Names as in `Summary`.
 */
export interface Tally {
  cases: number
  incomplete: number
  transfers: number
  corrected: number
  recalled: number
  reopened: number
  undeliverable: number
  adopted: number
  kept: number
  broken: number
  standings: Counts<Standing>
  kinds: Counts<Kind>
  tones: Counts<Tone>
  rulings: Counts<RulingCode>
  gross: Times
  net: Times
  parts: Record<InstansiId, PartTally>
  /** By the entry of the knowledge base that answered at once. */
  entries: Record<string, EntryTally>
}

/** Of no case at all. */
export function noTally(): Tally {
  return {
    cases: 0,
    incomplete: 0,
    transfers: 0,
    corrected: 0,
    recalled: 0,
    reopened: 0,
    undeliverable: 0,
    adopted: 0,
    kept: 0,
    broken: 0,
    standings: {},
    kinds: {},
    tones: {},
    rulings: {},
    gross: new Map(),
    net: new Map(),
    parts: {},
    entries: {},
  }
}

/** Of a desk that had no part in anything. */
export function noPart(): PartTally {
  return { held: 0, atOnce: 0, answered: 0, noted: 0, givenAway: 0, kept: 0, broken: 0, own: new Map() }
}

/** Of an entry that answered nobody. */
export function noEntry(): EntryTally {
  return { answered: 0, helped: 0, failed: 0 }
}

/** `Object.entries` forgets what names there are. */
export function entriesOf<Name extends string, Value>(record: Partial<Record<Name, Value>>): [Name, Value][] {
  return Object.entries(record) as [Name, Value][]
}

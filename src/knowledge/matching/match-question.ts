import { NOTHING, pointsAhead, pointsFor, type Recalled, shifted } from '../learning/recall.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { Reading } from '../reading/reading.ts'
import type { FaqIndex } from './build-index.ts'
import {
  confidence,
  confidenceAmongThree,
  elsewhere as elsewhereModel,
  ranking as rankingModel,
} from './fitted.ts'
import type { Features } from './feature-names.ts'
import { measureFeatures } from './measure-features.ts'
import { prepareQuery } from './prepare-query.ts'
import type { Signals } from './read-signals.ts'
import { linearScore, probability, softmax } from './score-logistic.ts'
import { type Shortlisted, shortlist } from './shortlist.ts'
import { trigramsOf } from './trigrams.ts'
import { type WeighedUnit, weighUnits } from './weigh-units.ts'

export interface Ranked {
  number: number
  score: number
  /** Share of the shortlist's probability (softmax of the scores). */
  share: number
  features: Features
}

export interface Match {
  units: readonly WeighedUnit[]
  ranked: readonly Ranked[]
  /** What the confidence was computed from. */
  measured: Record<string, number>
  probability: number
  probabilityAmongThree: number
  probabilityElsewhere: number
  /** What was learnt about exactly this way of asking. */
  recalled: Recalled
}

export interface MatchQuestionDependencies {
  index: FaqIndex
  /** Whether only other authorities do this. */
  isElsewhere: (concept: Concept | undefined) => boolean
  /** Letter trigrams of an entry's question and keywords. */
  trigramsOfEntry: (number: number) => Int32Array
}

export interface MatchQuestion {
  (reading: Reading, signals: Signals, recalled?: Recalled): Match
  /** What the confidence is computed from, for candidates in any order; fitting needs it. */
  measure(units: readonly WeighedUnit[], ranked: readonly Ranked[], signals: Signals): Record<string, number>
}

/** Ranks entries for one question and says how sure that is. */
export function createQuestionMatcher({
  index,
  isElsewhere,
  trigramsOfEntry,
}: MatchQuestionDependencies): MatchQuestion {
  return Object.assign(match, { measure: measureMessage })

  function match(reading: Reading, signals: Signals, recalled: Recalled = NOTHING): Match {
    const units = weighUnits(reading, index)
    const short = withRecalled(shortlist(units, index), recalled)
    const stems = reading.words.filter((word) => !word.filler).map((word) => word.stem)
    const query = prepareQuery(units, stems, short[0]?.score ?? 0)
    const scored = short.flatMap(({ number, score }: Shortlisted) => {
      const entry = index.entries[number]
      if (entry === undefined) return []
      const features = measureFeatures(query, entry, score, index, trigramsOfEntry(number))
      return [{ number, features, score: linearScore(rankingModel, features) + pointsFor(recalled, number) }]
    })
    const shares = softmax(scored.map(({ score }) => score))
    const ranked = scored
      .map((each, at) => ({ ...each, share: shares[at] ?? 0 }))
      .sort((a, b) => b.score - a.score || (idOf(a.number) < idOf(b.number) ? -1 : 1))
    const measured = measureMessage(units, ranked, signals)
    const ahead = pointsAhead(recalled, ranked[0]?.number ?? -1)
    return {
      units,
      ranked,
      measured,
      probability: ranked.length === 0 ? 0 : shifted(probability(confidence, measured), ahead),
      probabilityAmongThree:
        ranked.length === 0 ? 0 : shifted(probability(confidenceAmongThree, measured), Math.max(0, ahead)),
      probabilityElsewhere: (measured['elsewhere'] ?? 0) > 0 ? probability(elsewhereModel, measured) : 0,
      recalled,
    }
  }

  function idOf(number: number): string {
    return index.entries[number]?.entry.id ?? ''
  }

  function measureMessage(
    units: readonly WeighedUnit[],
    ranked: readonly Ranked[],
    signals: Signals,
  ): Record<string, number> {
    const [first, second, third] = ranked
    const entry = first === undefined ? undefined : index.entries[first.number]
    const reports = entry !== undefined && entry.asked.includes(index.table.find('#?lapor')) ? 1 : 0
    const total = units.reduce((sum, unit) => sum + unit.weight, 0)
    const unknown = units.reduce((sum, unit) => sum + (unit.term < 0 ? unit.weight : 0), 0)
    const objects = units.filter((unit) => unit.object)
    const elsewhereUnits = units.filter((unit) => isElsewhere(unit.unit.concept))
    const complains = Math.min(1, signals.complaint)
    const asks = signals.asks === 1 || signals.asksHow > 0 ? 1 : 0
    const message = {
      share: first?.share ?? 0,
      shareSecond: second?.share ?? 0,
      shareThree: (first?.share ?? 0) + (second?.share ?? 0) + (third?.share ?? 0),
      margin: first === undefined ? 0 : Math.min(6, first.score - (second?.score ?? first.score - 6)) / 6,
      score: (first?.score ?? 0) / 10,
      reports,
      asks,
      asksHow: Math.min(1, signals.asksHow),
      asksWhereToReport: Math.min(1, signals.asksWhereToReport),
      ownCase: Math.min(1, signals.ownCase),
      complaint: signals.complaint / 2,
      complaintOnly: complains * (1 - asks),
      suggestion: Math.min(1, signals.suggestion),
      suggestionOnly: Math.min(1, signals.suggestion) * (1 - asks),
      praise: Math.min(1, signals.praise),
      spam: Math.min(1, signals.spam),
      longNumber: signals.longNumber,
      reportsAndAsked: reports * Math.min(1, signals.asksWhereToReport),
      reportsNotAsked: reports * (1 - Math.min(1, signals.asksWhereToReport)),
      length: Math.min(1, signals.words / 40),
      short: signals.words <= 2 ? 1 : 0,
      said: Math.min(1, total / 4),
      unknown: total > 0 ? unknown / total : 0,
      objects: Math.min(1, objects.length / 3),
      noObject: objects.length === 0 ? 1 : 0,
      unknownObject: objects.reduce((most, unit) => Math.max(most, unit.term < 0 ? unit.weight : 0), 0),
      elsewhere: elsewhereUnits.reduce((most, unit) => Math.max(most, unit.weight), 0),
      elsewhereShare: total > 0 ? elsewhereUnits.reduce((sum, unit) => sum + unit.weight, 0) / total : 0,
      elsewhereFocus: elsewhereUnits.some((unit) => unit.focus) ? 1 : 0,
    }
    return Object.assign(message, first?.features)
  }
}

/** Whatever was confirmed for this wording is looked at, however little it shares with it. */
function withRecalled(short: Shortlisted[], { confirmed }: Recalled): Shortlisted[] {
  if (confirmed.size === 0) return short
  const known = new Set(short.map(({ number }) => number))
  const missing = [...confirmed.keys()].filter((number) => !known.has(number))
  return [...short, ...missing.map((number) => ({ number, score: 0 }))]
}

/** Trigrams of an entry's question and keywords. */
export function entryTrigrams(index: FaqIndex, number: number): Int32Array {
  const entry = index.entries[number]?.entry
  if (entry === undefined) return new Int32Array(0)
  const reading = index.reader.readText(`${entry.question} . ${entry.keywords.join(' . ')}`)
  return trigramsOf(reading.words.filter((word) => !word.filler).map((word) => word.stem))
}

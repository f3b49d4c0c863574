import type { FaqEntry, InstansiProfile } from './entry.ts'
import { createLessons, type Lesson } from './learning/weigh-lessons.ts'
import { offices } from './lexicon/offices.ts'
import { buildIndex } from './matching/build-index.ts'
import { instansiRanking } from './matching/fitted.ts'
import { entryTrigrams } from './matching/match-question.ts'
import { measureFeatures } from './matching/measure-features.ts'
import { prepareQuery } from './matching/prepare-query.ts'
import { linearScore, softmax } from './matching/score-logistic.ts'
import { shortlist } from './matching/shortlist.ts'
import { type WeighedUnit, weighUnits } from './matching/weigh-units.ts'
import type { Reader } from './reading/create-reader.ts'
import { isLandmark } from './reading/is-place.ts'
import type { Reading } from './reading/reading.ts'
import type { Steps } from './steps.ts'
import type { InstansiCandidate } from './verdict.ts'

export interface InstansiMatcherDependencies {
  instansi: readonly InstansiProfile[]
  entries: readonly FaqEntry[]
  reader: Reader
  /** What officers decided about cases before. */
  lessons: readonly Lesson[]
}

export interface RankedInstansi extends InstansiCandidate {
  measured: Record<string, number>
}

/** What the FAQ says: probability per entry id. */
export type FaqEvidence = readonly { id: string; share: number }[]

export type MatchInstansi = (
  reading: Reading,
  evidence: FaqEvidence,
  probabilityElsewhere: number,
  /** Only such kinds of office, where they are known to be the ones. */
  among?: ReadonlySet<string>,
) => RankedInstansi[]

/** So many instansi are looked at closely. */
const SHORTLISTED = 10

const duties = /[,;:.]|\bserta\b|\bdan\b/u

/** Ranks the instansi of a directory for one question: names, duties, and what each one's FAQ is about. */
export function* createInstansiMatcher({
  instansi,
  entries,
  reader,
  lessons,
}: InstansiMatcherDependencies): Steps<MatchInstansi> {
  const instansiOf = new Map(entries.map((entry) => [entry.id, entry.instansi]))
  const questionsOf = new Map(instansi.map(({ id }) => [id, new Array<string>()]))
  for (const { question, keywords, instansi: owner } of entries)
    questionsOf.get(owner)?.push(question, ...keywords)
  const profiles = instansi.map(
    (each): FaqEntry => ({
      id: each.id,
      question: [each.name, ...each.aliases].join(' . '),
      keywords: each.duties
        .split(duties)
        .map((duty) => duty.trim())
        .filter((duty) => duty !== ''),
      answer: (questionsOf.get(each.id) ?? []).join(' . '),
      instansi: each.id,
    }),
  )
  const index = yield* buildIndex(profiles, reader)
  const trigrams = profiles.map((_, number) => entryTrigrams(index, number))
  const officesOf = kindsOfOffice(profiles, reader)
  const weighLessons = createLessons(
    lessons.filter(({ instansi: id }) => instansi.some((each) => each.id === id)),
    index,
  )
  const names = new Map(instansi.map((each) => [each.id, each.name]))

  return (reading, evidence, probabilityElsewhere, among) => {
    const units = weighUnits(withoutLandmarks(reading), index)
    const short = shortlist(units, index, SHORTLISTED)
    const learnt = weighLessons(units)
    const shares = new Map<string, number>()
    for (const { id, share } of evidence) {
      const owner = instansiOf.get(id)
      if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + share)
    }
    const known = new Set(short.map(({ number }) => index.entries[number]?.entry.id ?? ''))
    const numbers = [
      ...short,
      ...profiles.flatMap((profile, number) =>
        (shares.has(profile.id) || (learnt.get(profile.id) ?? 0) > 0) && !known.has(profile.id)
          ? [{ number, score: 0 }]
          : [],
      ),
    ]
    const stems = reading.words.filter((word) => !word.filler).map((word) => word.stem)
    const query = prepareQuery(units, stems, short[0]?.score ?? 0)
    const scored = numbers.flatMap(({ number, score: retrieved }) => {
      const entry = index.entries[number]
      if (
        entry === undefined ||
        (among && ![...(officesOf[number] ?? [])].some((office) => among.has(office)))
      )
        return []
      const measured = Object.assign(
        measureFeatures(query, entry, retrieved, index, trigrams[number] ?? new Int32Array(0)),
        { faqShare: shares.get(entry.entry.id) ?? 0 },
        officeFeatures(units, officesOf[number] ?? new Set()),
      )
      const score = linearScore(instansiRanking, measured) + (learnt.get(entry.entry.id) ?? 0)
      return [{ id: entry.entry.id, measured, score }]
    })
    if (scored.length === 0) return []
    const portions = softmax([...scored.map(({ score }) => score), instansiRanking.bias])
    return scored
      .map(({ id, measured }, at) => ({
        id,
        name: names.get(id) ?? id,
        measured,
        confidence: (portions[at] ?? 0) * (1 - probabilityElsewhere),
      }))
      .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .slice(0, 10)
  }
}

/** The same message without what only says where. A message that says nothing else stays as it is. */
function withoutLandmarks(reading: Reading): Reading {
  const units = reading.units.filter((unit) => unit.role !== 'object' || !isLandmark(unit, reading))
  return units.some(({ role }) => role !== 'everyday') ? { ...reading, units } : reading
}

const officesByConcept = new Map<string, Set<string>>()
for (const [office, { business }] of Object.entries(offices)) {
  for (const concept of business.split(' ')) {
    const known = officesByConcept.get(concept)
    if (known === undefined) officesByConcept.set(concept, new Set([office]))
    else known.add(office)
  }
}

/** Which kinds of office each profile is, by its name and aliases. */
function kindsOfOffice(profiles: readonly FaqEntry[], reader: Reader): Set<string>[] {
  const detect = reader.detector(
    Object.fromEntries(Object.entries(offices).map(([office, { called }]) => [office, called])),
  )
  return profiles.map(({ question }) => {
    const counts = detect(reader.readText(question))
    return new Set(Object.keys(counts).filter((office) => (counts[office] ?? 0) > 0))
  })
}

/** How much of what was said is the usual business of such an office. */
function officeFeatures(units: readonly WeighedUnit[], kinds: ReadonlySet<string>): Record<string, number> {
  let known = 0
  let matched = 0
  let focus = 0
  let strongest = 0
  let rival = 0
  for (const unit of units) {
    const { concept } = unit.unit
    const wanted = concept === undefined ? undefined : officesByConcept.get(concept.id)
    if (wanted === undefined) continue
    known += unit.weight
    if ([...kinds].some((kind) => wanted.has(kind))) {
      matched += unit.weight
      if (unit.focus) focus += unit.weight
      strongest = Math.max(strongest, unit.weight)
    } else rival = Math.max(rival, unit.weight)
  }
  return {
    office: known > 0 ? matched / known : 0,
    officeFocus: Math.min(1.5, focus),
    officeStrongest: strongest,
    officeRival: rival,
  }
}

import { acknowledges } from './conversation/acknowledges.ts'
import { asksForPerson } from './conversation/asks-for-person.ts'
import { asksForStatus } from './conversation/asks-for-status.ts'
import { createRelate, type Relation } from './conversation/relate-message.ts'
import { readShape } from './conversation/read-shape.ts'
import { candidatesOf, decideVerdict } from './decide-verdict.ts'
import { asksNothing, asksSomething, detectKind } from './detect-kind.ts'
import type { FaqEntry, InstansiProfile } from './entry.ts'
import { type Acronym, findAcronyms } from './find-acronyms.ts'
import { createNameCheck } from './find-unnamed.ts'
import { findAuthority, isElsewhere } from './find-authority.ts'
import { isHeldBack } from './hold-back.ts'
import { createRecall } from './learning/recall.ts'
import { createKindRecall, type KindLesson } from './learning/weigh-kinds.ts'
import { createWordingReader, type Wording } from './learning/read-wording.ts'
import type { Lesson } from './learning/weigh-lessons.ts'
import { type WordingEvidence, withLearnt } from './learning/with-learnt.ts'
import { domains } from './lexicon/domains.ts'
import { createInstansiMatcher } from './match-instansi.ts'
import { buildIndex } from './matching/build-index.ts'
import { createQuestionMatcher, entryTrigrams, type Match } from './matching/match-question.ts'
import { thresholds } from './matching/policy.ts'
import { createSignalReader, type Signals } from './matching/read-signals.ts'
import { createGrievanceReader } from './recognise-grievance.ts'
import { recogniseChatter } from './recognise-chatter.ts'
import { alsoTold, type PossibleEmergency, recogniseEmergency } from './emergencies/recognise-emergency.ts'
import { rescuersOf } from './emergencies/rescuers.ts'
import { compileReader } from './reading/create-reader.ts'
import type { Reading } from './reading/reading.ts'
import { splitQuestions } from './split-questions.ts'
import { once } from './once.ts'
import { atOnce, type Steps } from './steps.ts'
import type { Understanding } from './verdict.ts'

export interface KnowledgeDependencies {
  entries: readonly FaqEntry[]
  instansi: readonly InstansiProfile[]
  /** What citizens and officers said about entries and ways of asking. */
  wordings?: readonly WordingEvidence[]
  /** What officers decided about cases before. */
  lessons?: readonly Lesson[]
  /** What officers said messages really are. */
  kinds?: readonly KindLesson[]
}

export interface Knowledge {
  /** One understanding per question in the message; never empty for a message that says anything. */
  understand(message: string): Understanding[]
  /** What may be remembered of how a message asks: nothing of who asked. Null when it teaches nothing. */
  wording(message: string): Wording | null
  /** What a message is to a question of the same person that waits. */
  relate(question: string, message: string): Relation
}

/** A part counts as a question of its own from this probability on. */
const SPLIT_FROM = 0.5
/** So many entries' trigrams are kept. */
const KEPT_TRIGRAMS = 4_000

/** Everything read from one message, or from a part of it. */
export interface Examined {
  text: string
  reading: Reading
  emergency: PossibleEmergency | null
  signals: Signals
  match: Match
}

/** Compiles a knowledge base once; what it returns is pure. */
export const createKnowledge = (dependencies: KnowledgeDependencies): Knowledge =>
  atOnce(compileKnowledge(dependencies))

/** The same in steps: ten thousand entries take seconds, and who serves people meanwhile can't wait for so long. */
export function* compileKnowledge(dependencies: KnowledgeDependencies): Steps<Knowledge> {
  const { examine, conclude, relate, wordings } = yield* compileExaminer(dependencies)
  return {
    wording: (message) => wordings.read(message),
    relate,
    understand(message) {
      if (message.trim() === '') return []
      const seen = new Map<string, Examined>()
      const examineOnce = (text: string): Examined => {
        const examined = seen.get(text) ?? examine(text)
        seen.set(text, examined)
        return examined
      }
      const whole = examineOnce(message)
      if (whole.emergency?.sure) return [conclude(whole)]
      const parts = splitQuestions(message, (part) => saysSomething(examineOnce(part.trim()))).map(
        examineOnce,
      )
      // Whatever the verdicts: a part that nothing was found for is a question too.
      return areSeveral(parts) ? parts.map(conclude) : [conclude(whole)]
    },
  }
}

/** Two parts are surely about things, and about different entries. */
function areSeveral(parts: readonly Examined[]): boolean {
  const sure = parts.filter(
    ({ match }) => match.probability >= SPLIT_FROM && match.units.some((unit) => unit.object),
  )
  return new Set(sure.map(({ match }) => match.ranked[0]?.number)).size >= 2
}

function saysSomething({ reading, signals, match }: Examined): boolean {
  return match.units.length > 0 && recogniseChatter(reading, signals, match) === null
}

/** The two halves of understanding, apart, so that fitting and measuring use the very same code. */
export const createExaminer = (dependencies: KnowledgeDependencies) => atOnce(compileExaminer(dependencies))

function* compileExaminer({
  entries,
  instansi,
  wordings: evidence = [],
  lessons = [],
  kinds = [],
}: KnowledgeDependencies) {
  const texts = entries.flatMap((entry) => [
    entry.question,
    entry.answer,
    ...entry.keywords,
    ...(entry.phrasings ?? []),
  ])
  const directory = instansi.flatMap((each) => [each.name, each.duties, ...each.aliases])
  const acronyms: Acronym[] = []
  for (const text of texts) {
    acronyms.push(...findAcronyms(text))
    yield
  }
  const reader = yield* compileReader({ domains, texts: [...texts, ...directory], acronyms })
  const readSignals = createSignalReader(reader)
  const readGrievance = createGrievanceReader(reader)
  const wordings = createWordingReader({
    reader,
    readSignals,
    texts: () => [...ownWords(entries), ...directory],
  })
  const learnt = withLearnt(entries, evidence)
  const recall = yield* createRecall(learnt, wordings)
  const recallKind = createKindRecall(kinds, wordings)
  const index = yield* buildIndex(learnt, reader)
  const trigrams = new Map<number, Int32Array>()
  const matchQuestion = createQuestionMatcher({
    index,
    isElsewhere,
    trigramsOfEntry(number) {
      const known = trigrams.get(number)
      if (known !== undefined) return known
      if (trigrams.size >= KEPT_TRIGRAMS) trigrams.clear()
      const made = entryTrigrams(index, number)
      trigrams.set(number, made)
      return made
    },
  })
  const isUnnamed = createNameCheck({ entries, reader, common: directory })
  const matchInstansi = yield* createInstansiMatcher({ instansi, entries, reader, lessons })

  const compare = createRelate(reader.termsOf)

  return { index, examine, conclude, relate, responsibleFor, remeasure, wordings }

  function idOf(number: number): string {
    return index.entries[number]?.entry.id ?? ''
  }

  /** The likeliest entry is about something with a name that the message doesn't give. */
  function isAboutAnother({ match, reading }: Examined): boolean {
    const first = match.ranked[0]
    return first !== undefined && isUnnamed(idOf(first.number), reading)
  }

  function remeasure({ match, signals }: Examined, ranked: Match['ranked']) {
    return matchQuestion.measure(match.units, ranked, signals)
  }

  function examine(text: string): Examined {
    const reading = reader.readMessage(text)
    const signals = readSignals(reading, text)
    const match = matchQuestion(reading, signals, recall(text))
    return { text, reading, emergency: recogniseEmergency(reading), signals, match }
  }

  function relate(question: string, message: string): Relation {
    const said = examine(message)
    return compare(examine(question), { ...said, verdict: conclude(said).verdict })
  }

  function responsibleFor({ reading, match, emergency }: Examined) {
    const evidence = match.ranked.map(({ number, share }) => ({
      id: idOf(number),
      share: share * match.probabilityAmongThree,
    }))
    const among = emergency?.sure ? rescuersOf(emergency.what) : undefined
    return matchInstansi(reading, evidence, among ? 0 : match.probabilityElsewhere, among)
  }

  function conclude(examined: Examined): Understanding {
    const { text, reading, emergency, signals, match } = examined
    const alarm = emergency?.sure ? emergency.what : null
    const chatter = alarm === null ? recogniseChatter(reading, signals, match) : null
    const authority = findAuthority(examined)
    const learnt = chatter === null ? recallKind(text) : null
    const kind = learnt ?? detectKind(signals, chatter !== null)
    const held = { aboutAnother: isAboutAnother(examined), heldBack: isHeldBack(examined, index) }
    const verdict = decideVerdict({ match, emergency: alarm, chatter, authority, index, ...held })
    const responsible = once(() =>
      responsibleFor(examined).map(({ id, name, confidence }) => ({ id, name, confidence })),
    )
    const asks = asksSomething(text, signals, match.units)
    const best = match.ranked.slice(0, 5)
    return {
      text,
      kind,
      asksNothing: asksNothing(signals, learnt),
      asks,
      acknowledges: acknowledges(reading, signals, match.units),
      grievance: readGrievance(reading, kind),
      isEnglish: reading.isEnglish,
      ...alsoTold(emergency),
      verdict,
      shape: readShape(examined, verdict, asks),
      asksForStatus: asksForStatus(reading),
      asksForPerson: asksForPerson(reading),
      ranking: candidatesOf(match, index),
      get responsible() {
        return responsible()
      },
      why: {
        terms: match.units.map(({ unit }) => unit.term),
        corrections: [...reading.corrections],
        candidates: best.map(({ number, score, features }) => ({ id: idOf(number), score, features })),
        probability: match.probability,
        probabilityAmongThree: match.probabilityAmongThree,
        probabilityElsewhere: match.probabilityElsewhere,
        thresholds,
        learnt: {
          confirmed: [...match.recalled.confirmed].map(([number, count]) => ({ id: idOf(number), count })),
          barred: [...match.recalled.barred].map(idOf),
        },
      },
    }
  }
}

/** What an entry says about itself, its official answer left out. */
function ownWords(entries: readonly FaqEntry[]): string[] {
  return entries.flatMap((entry) => [entry.question, ...entry.keywords, ...(entry.phrasings ?? [])])
}

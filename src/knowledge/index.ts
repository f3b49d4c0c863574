export type { Conflict } from './conflicts/conflict.ts'
export { findConflicts, searchConflicts } from './conflicts/find-conflicts.ts'
export {
  compileKnowledge,
  createKnowledge,
  type Knowledge,
  type KnowledgeDependencies,
} from './create-knowledge.ts'
export type { Relation } from './conversation/relate-message.ts'
export type { Shape } from './conversation/read-shape.ts'
export type { EmergencyKind } from './emergencies/signs.ts'
export { type FaqEntry, faqEntrySchema, type InstansiProfile } from './entry.ts'
export { type EvaluateFaqInput, evaluateFaq } from './evaluation/evaluate-faq.ts'
export {
  type EvaluateRoutingInput,
  evaluateRouting,
  type RoutingEvaluation,
} from './evaluation/evaluate-routing.ts'
export type { LabelledQuery } from './evaluation/labelled-query.ts'
export type { Mistake } from './evaluation/list-mistakes.ts'
export type { Figures } from './evaluation/measure-figures.ts'
export type { Evaluation, Prediction } from './evaluation/summarise.ts'
export {
  compareFaq,
  compareInstansi,
  type FieldChange,
  type RecordChanges,
} from './files/compare-records.ts'
export type { Fault, Parsed } from './files/fault.ts'
export { parseCalendarFile } from './files/parse-calendar-file.ts'
export { parseFaqFile } from './files/parse-faq-file.ts'
export { parseInstansiFile } from './files/parse-instansi-file.ts'
export { parseQueriesFile } from './files/parse-queries-file.ts'
export { CSV_BEGIN, csvLine, writeCsv } from './files/write-csv.ts'
export { writeCalendarFile } from './files/write-calendar-file.ts'
export { writeFaqFile } from './files/write-faq-file.ts'
export { collectGaps, type GapReport } from './gaps/collect-gaps.ts'
export type { Wording } from './learning/read-wording.ts'
export { changesIndex, type Evidence, type Standing, standingOf } from './learning/weigh-evidence.ts'
export { type KindLesson, kindsChangeIndex } from './learning/weigh-kinds.ts'
export { type Lesson, lessonChangesIndex } from './learning/weigh-lessons.ts'
export type { WordingEvidence } from './learning/with-learnt.ts'
export { SURE_OF_INSTANSI } from './matching/policy.ts'
export type { Steps } from './steps.ts'
export type {
  Authority,
  Explanation,
  FaqCandidate,
  Grievance,
  InstansiCandidate,
  Kind,
  Understanding,
  Verdict,
} from './verdict.ts'

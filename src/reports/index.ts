export { type Column, drawColumns } from './charts/draw-columns.ts'
export { addFact, type CountedFact } from './add-fact.ts'
export { addTally } from './add-tally.ts'
export { type CaseFact, factOf } from './case-fact.ts'
export type { CasePart } from './case-parts.ts'
export { type CaseFigures, caseFigures, type Holding } from './case-figures.ts'
export type { CaseFilter, CaseList, CasePlace, CaseRow } from './case-list.ts'
export type { CaseLog } from './case-log.ts'
export type { EntryLog, EntryUse } from './entry-log.ts'
export type { Breach } from './find-breach.ts'
export type { Figure, Missing } from './figure.ts'
export { createRecap, type Recap } from './recap.ts'
export type { Fate, Share } from './share.ts'
export type { Spread } from './spread.ts'
export { addUp, type DeskStanding, DUE_SOON_MS, type StandingLog } from './standing.ts'
export { type InstansiSummary, type Summary, summarise, summaryOf } from './summarise.ts'
export { noEntry, noTally, type Tally } from './tally.ts'
export {
  PUBLIC_STATISTICS_SETTING,
  publicStatisticsSchema,
  type PublicFigures,
  type PublicStatistics,
  publish,
} from './public-statistics.ts'
export { addUpTraffic } from './add-up-traffic.ts'
export type { Days } from './days.ts'
export type { DayTraffic, DayVisitors, Traffic, TrafficLog } from './traffic.ts'
export { type EventNames, tellEvent } from './tell-event.ts'
export type { Stretch, SummaryLog } from './summary-log.ts'
export { type Standing, standingSchema } from './standing-schema.ts'
export {
  type AskedRating,
  type RatingFigures,
  ratingFigures,
  type ScoreFigures,
  summariseRatings,
  tellScores,
} from './satisfaction/ratings.ts'
export { computeSkm, type Skm } from './satisfaction/skm.ts'
export type { SurveyScores } from './satisfaction/skm-interval.ts'
export type { Period, SatisfactionLog } from './satisfaction/satisfaction-log.ts'
export type { Audience, AudienceLog } from './audience-log.ts'
export { composePaper, writePeriod } from './papers/compose-paper.ts'
export { createPaperOpener } from './papers/open-paper.ts'
export { shiftDays, shiftMonths, lastOfMonth } from './papers/days.ts'
export { PAPER_FORMATS, type PaperDocument, type PaperFormat } from './papers/document.ts'
export type { FigureSources } from './papers/gather.ts'
export { type Letterhead, letterheadKey, letterheadSchema } from './papers/letterhead.ts'
export { createPaperMaker } from './papers/make-paper.ts'
export {
  type OrderFault,
  orderFault,
  PAPER_KINDS,
  type PaperKind,
  type PaperOrder,
  WORDS,
  wordsOf,
  type WordsPart,
} from './papers/order.ts'
export { type PaperFigures, paperFiguresSchema } from './papers/paper-figures.ts'
export { createPaperPress, type PaperPress } from './papers/paper-press.ts'
export {
  type Paper,
  PAPER_STATUSES,
  type PaperId,
  type PaperShelf,
  type PaperStatus,
  type PaperWords,
} from './papers/paper-shelf.ts'
export { MIME_TYPES, renderPaper } from './papers/render-paper.ts'
export type { SheetCell } from './workbook/sheet-xml.ts'
export { writeWorkbook } from './workbook/write-workbook.ts'

import type { ErasureId, ErasureVerb } from './erasure/erasure.ts'
import type { AnswerId, InquiryId, Language } from './ids.ts'
import type { FormPress } from './form/form-press.ts'
import type { TappedReason } from './reopening/reopen-reason.ts'
import type { Score } from './satisfaction/score.ts'
import type { SurveyChoice } from './satisfaction/take-survey.ts'
import type { Topic, TopicKey } from './topics/topic.ts'

/** What a citizen's button means. The button comes from outside: whether it may be pressed is decided, not assumed. */
export type CitizenChoice =
  | { type: 'confirm'; inquiry: InquiryId }
  | { type: 'forward'; inquiry: InquiryId }
  /** `index` counts the offered candidates from 0. */
  | { type: 'choose'; inquiry: InquiryId; index: number }
  | { type: 'join'; inquiry: InquiryId; target: InquiryId }
  | { type: 'begin'; inquiry: InquiryId }
  /** What was added to this ticket with the message of that id (and right after it) is a question of its own. */
  | { type: 'apart'; inquiry: InquiryId; messageId: string }
  /** `/batal`, where several were open. */
  | { type: 'withdraw'; inquiry: InquiryId }
  | { type: 'topic'; of: Topic['type']; key: TopicKey }
  | FormPress
  | { type: 'language'; language: Language }
  /** "Belum terjawab": an official answer did not settle it. */
  | { type: 'reopen'; inquiry: InquiryId }
  | { type: 'reopen-because'; inquiry: InquiryId; reason: TappedReason }
  /** Under the two questions whether everything shall be erased. */
  | { type: 'erasure'; erasure: ErasureId; verb: ErasureVerb }
  /** How helpful an official answer was. */
  | { type: 'rate'; answer: AnswerId; score: Score }
  /** What was kept as the reason of a rating is a question. */
  | { type: 'rating-ask'; answer: AnswerId }
  | SurveyChoice
  /** Of an older version of ours, or not ours at all. */
  | { type: 'outdated' }

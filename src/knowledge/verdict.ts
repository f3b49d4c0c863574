import type { Acknowledgement } from './conversation/acknowledges.ts'
import type { Shape } from './conversation/read-shape.ts'
import type { EmergencyKind } from './emergencies/signs.ts'

/** The four kinds of message that the regulation names. */
export type Kind = 'pertanyaan' | 'komentar' | 'kritik' | 'saran'

/** What has a place of its own to be reported to: an offence in office, or how people were served. */
export type Grievance = 'offence' | 'service'

/** An entry that might answer; `confidence` is the probability (0..1) that it is the right one. */
export interface FaqCandidate {
  id: string
  question: string
  confidence: number
}

/** An instansi that might be responsible; `confidence` is a probability (0..1). */
export interface InstansiCandidate {
  id: string
  name: string
  confidence: number
}

/** Whom to ask when the matter is not the local government's; `contact` ends the sentence "Silakan …". */
export interface Authority {
  name: string
  contact: string
}

/** What the knowledge base has to say to one question. */
export type Verdict =
  /** Somebody calls for help: numbers to call first, then a person. */
  | { outcome: 'emergency'; what: EmergencyKind }
  | { outcome: 'answer'; faq: FaqCandidate }
  | { outcome: 'suggest'; suggestions: FaqCandidate[] }
  | { outcome: 'redirect'; authority: Authority }
  | { outcome: 'refer' }
  | { outcome: 'greet'; what: 'greeting' | 'thanks' | 'chatter' }

/** Why a verdict came out as it did, for `ask` and for whoever tends the knowledge base. */
export interface Explanation {
  /** The terms that were compared, after slang, spelling, phrases and stems. */
  terms: string[]
  /** Words that were read as other words: `[typed, read]`. */
  corrections: [string, string][]
  /** The best candidates with the measurements behind their place. */
  candidates: { id: string; score: number; features: Record<string, number> }[]
  /** Probability that the first candidate is right. */
  probability: number
  /** Probability that the right one is among the first three. */
  probabilityAmongThree: number
  /** Probability that this is another authority's matter. */
  probabilityElsewhere: number
  thresholds: Record<string, number>
  /** What people said about entries when others asked in just these words. */
  learnt: {
    /** With how many citizens' worth of confirmation. */
    confirmed: { id: string; count: number }[]
    /** These are not answered at once here, however likely. */
    barred: string[]
  }
}

/** One question of a message, understood. */
export interface Understanding {
  text: string
  kind: Kind | null
  /** Surely no question, whatever its kind: nothing in it asks or wants to be told anything. */
  asksNothing: boolean
  /** Somebody asks or wants something in it, or names what people ask about a service (*biaya*, *syarat*). */
  asks: boolean
  /** Said to an answer, it would only thank for it or take note of it. */
  acknowledges: Acknowledgement | null
  /** A place for grievances should hear of it too; null: not surely. */
  grievance: Grievance | null
  /** It is clearly written in English, of which we understand little. */
  isEnglish: boolean
  /** Perhaps somebody calls for help: whatever the verdict, they should know whom to call. */
  mayBeEmergency: boolean
  /** A person was bitten by what may carry rabies. */
  bitten: boolean
  verdict: Verdict
  /** Whether more of the same message is likely to follow. */
  shape: Shape
  /** "Gimana kabarnya?": how the own question stands, and nothing besides. */
  asksForStatus: boolean
  /** "Kamu robot atau orang?", "mau ngomong sama manusia": who is there, and nothing besides. */
  asksForPerson: boolean
  /** Up to ten entries, likeliest first. */
  ranking: FaqCandidate[]
  /**
   * Instansi, likeliest first; empty or low means: let the triage desk decide. Found when it is first read: a question
   * that is answered at once needs none.
   */
  readonly responsible: InstansiCandidate[]
  why: Explanation
}

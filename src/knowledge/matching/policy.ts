/**
 * The policy: what each mistake costs, and what follows from it. Costs are relative to one officer's minute spent on
 * a question that the knowledge base could have answered.
 */
export const costs = {
  /** A known question goes to an officer: the citizen waits for hours. */
  needlessReferral: 1,
  /** Two or three candidates to choose from, the right one among them: a moment of the citizen's. */
  choosing: 0.15,
  /** Two or three candidates, none of them right: a moment, and a doubt about the service. */
  uselessChoice: 0.7,
  /** A wrong official answer: the worst that this service can do. */
  wrongAnswer: 9,
  /** A matter of somebody else's goes to an officer, who can only send the citizen on: both wait for nothing. */
  foreignReferral: 2,
  /** A citizen sent to another authority with a matter that was ours; a button still brings it to an officer. */
  wrongRedirect: 4.5,
  /** A question goes to a desk that isn't responsible: it reads it and hands it on, and the citizen waits longer. */
  wrongDesk: 2,
  /** The triage desk reads a question before the responsible one does. */
  triage: 1,
} as const

/** Answered at once from this probability on: where the expected harm falls below that of a needless choice. */
export const ANSWER_FROM = costs.wrongAnswer / (costs.wrongAnswer + costs.needlessReferral)

/** The probabilities were fitted on bases of forty entries and more; below so many they are not trusted alone. */
export const FEW_ENTRIES = 12

/** Among so few, the weightiest thing said that the entry doesn't hold may weigh no more than an everyday word. */
export const UNEXPLAINED_AMONG_FEW = 0.25

/** Suggested from this probability on that the right entry is among three. */
export const SUGGEST_FROM =
  costs.uselessChoice / (costs.uselessChoice + costs.needlessReferral - costs.choosing)

/** Sent to another authority from this probability on. */
export const REDIRECT_FROM = costs.wrongRedirect / (costs.wrongRedirect + costs.foreignReferral)

/** Referred to a single instansi from this probability on; below it, triage decides. */
export const SURE_OF_INSTANSI = 1 - costs.triage / costs.wrongDesk

/** A further suggestion is shown while it is at least so likely, as a share of the first. */
export const FURTHER_SUGGESTION_FROM = 0.04

/**
 * An entry whose share of the likelihood is so small a part of the first one's is not offered at all: of 504 entries that
 * stood beside a first one for the open sets' questions it leaves out 118, and none of them was the right one.
 */
export const ABSURD_BELOW = Math.exp(-5)

/** The same, as explanations show them. */
export const thresholds = { answerFrom: ANSWER_FROM, suggestFrom: SUGGEST_FROM, redirectFrom: REDIRECT_FROM }

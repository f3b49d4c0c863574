/** Fitted numbers: see bench/fit-confidence.ts, which makes this file anew. */
export interface Logistic {
  bias: number
  weights: Readonly<Record<string, number>>
}

export const ranking: Logistic = {
  bias: 0,
  weights: {
    coverage: 2,
    coverageNamed: 3,
    coverageFocus: 1,
    objectMatched: 1.5,
    objectMissed: -1.5,
    decidingMatched: 1.5,
    decidingMissed: -1,
    decidingUnasked: -1,
    generalMatched: 0.3,
    questionCovered: 1,
    bestKeyword: 1,
    retrievalRelative: 2,
    spelling: 2,
    cosine: 2,
    phrasing: 3,
    eventMatched: 1,
  }, // prettier-ignore
}

export const confidence: Logistic = {
  bias: -4,
  weights: {
    coverageNamed: 3,
    share: 4,
    objectMissed: -2,
    complaint: -1,
    suggestion: -1,
    ownCase: -1,
    elsewhere: -2,
  },
}
export const confidenceAmongThree: Logistic = {
  bias: -2,
  weights: { coverageNamed: 3, share: 2, objectMissed: -1 },
}
export const elsewhere: Logistic = { bias: -4, weights: { elsewhere: 6, coverageNamed: -2 } }

export const instansiRanking: Logistic = {
  bias: 2,
  weights: {
    coverage: 3,
    coverageNamed: 2,
    retrievalRelative: 3,
    spelling: 1,
    cosine: 2,
    faqShare: 4,
    strongestMatch: 1,
  },
}

/** Probability from which a single instansi is sure enough to get the referral; below it, triage decides. */
export const SURE_OF_INSTANSI_FITTED = 0.6

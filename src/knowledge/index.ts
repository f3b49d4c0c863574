export { createKnowledge, type Knowledge, type KnowledgeDependencies } from './create-knowledge.ts'
export { type FaqEntry, faqEntrySchema, type InstansiProfile, instansiSchema } from './entry.ts'
export { type EvaluateFaqInput, type Evaluation, evaluateFaq } from './evaluation/evaluate-faq.ts'
export { type EvaluateRoutingInput, evaluateRouting } from './evaluation/evaluate-routing.ts'
export {
  type EvaluationQuery,
  evaluationQuerySchema,
  type Mistake,
  type Prediction,
} from './evaluation/query.ts'
export type { Fault, Parsed } from './files/fault.ts'
export { parseFaqFile } from './files/parse-faq-file.ts'
export { parseInstansiFile } from './files/parse-instansi-file.ts'
export { writeFaqFile } from './files/write-faq-file.ts'
export { parseQueriesFile } from './files/parse-queries-file.ts'
export { SURE_OF_INSTANSI } from './matching/fitted.ts'
export type {
  Authority,
  Explanation,
  FaqCandidate,
  InstansiCandidate,
  Kind,
  Understanding,
  Verdict,
} from './verdict.ts'

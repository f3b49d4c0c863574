export type { FaqEntry, InstansiProfile } from './entry.ts'
export { faqEntrySchema, instansiSchema } from './entry.ts'
export { createKnowledge, type Knowledge, type KnowledgeDependencies } from './create-knowledge.ts'
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

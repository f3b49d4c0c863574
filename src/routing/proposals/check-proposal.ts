import { z } from 'zod'
import { type Day, dayOf } from '../../office/index.ts'
import { findPersonalData } from '../masking/mask.ts'
import { type Proposal, type ProposalField, proposalFieldSchema } from './proposal.ts'

/** Why a proposal can't be submitted as it is. `found`: kinds of personal data, never the data. */
export const proposalFaultSchema = z.object({
  field: proposalFieldSchema,
  what: z.enum(['too-short', 'too-long', 'personal-data', 'past']),
  found: z.array(z.string()),
})
export type ProposalFault = z.infer<typeof proposalFaultSchema>
/** The same of whole entries, which have phrasings besides. */
export type EntryFault = Omit<ProposalFault, 'field'> & { field: ProposalField | 'phrasings' }

/** In characters. The longest are those of an entry in a file; a question that is longer is a story. */
const LENGTHS = {
  question: { least: 10, most: 300 },
  answer: { least: 10, most: 8_000 },
  keyword: { least: 1, most: 200 },
  legalBasis: { least: 0, most: 500 },
  phrasing: { least: 3, most: 1_000 },
}
/** Keywords of one entry. */
const MOST_KEYWORDS = 50
/** Confirmed ways of asking for one entry. */
const MOST_PHRASINGS = 500

/**
 * Everything that keeps a proposal from being published. Personal data is what the masker recognises; names it can't, so
 * people are asked to read for them. Of a further way to ask only the question is published.
 */
export function checkProposal(
  { content, aim }: Pick<Proposal, 'content' | 'aim'>,
  now: Date,
  timeZone: string,
): ProposalFault[] {
  const question = faultsOfText('question', [content.question], LENGTHS.question)
  if (aim.as === 'phrasing') return question
  return [
    ...question,
    ...faultsOfText('answer', [content.answer], LENGTHS.answer),
    ...faultsOfText('keywords', content.keywords, LENGTHS.keyword),
    ...(content.keywords.length > MOST_KEYWORDS ? [fault('keywords', 'too-long')] : []),
    ...faultsOfText(
      'legalBasis',
      content.legalBasis === null ? [] : [content.legalBasis],
      LENGTHS.legalBasis,
    ),
    ...faultOfDay(content.validUntil, dayOf(now, timeZone)),
  ]
}

/** The same for all ways of asking for an entry. */
export function checkPhrasings(phrasings: readonly string[]): EntryFault[] {
  return [
    ...faultsOfText('phrasings', phrasings, LENGTHS.phrasing),
    ...(phrasings.length > MOST_PHRASINGS ? [fault('phrasings', 'too-long')] : []),
  ]
}

function faultsOfText<Field extends EntryFault['field']>(
  field: Field,
  texts: readonly string[],
  { least, most }: { least: number; most: number },
): (Omit<ProposalFault, 'field'> & { field: Field })[] {
  const lengths = texts.map((text) => text.trim().length)
  const found = [...new Set(texts.flatMap(findPersonalData))]
  return [
    ...(lengths.some((length) => length < least) ? [fault(field, 'too-short')] : []),
    ...(lengths.some((length) => length > most) ? [fault(field, 'too-long')] : []),
    ...(found.length > 0 ? [{ field, what: 'personal-data' as const, found }] : []),
  ]
}

function faultOfDay(validUntil: Day | null, today: Day): ProposalFault[] {
  return validUntil !== null && validUntil < today ? [fault('validUntil', 'past')] : []
}

function fault<Field extends EntryFault['field']>(
  field: Field,
  what: Exclude<ProposalFault['what'], 'personal-data'>,
): Omit<ProposalFault, 'field'> & { field: Field } {
  return { field, what, found: [] }
}

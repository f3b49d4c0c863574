import { z } from 'zod'
import { starterWords } from './starter-words.ts'

const lines = z.array(z.string().trim().min(1).max(200)).max(2_000)

/** What the office keeps for the filter: words that it forbids itself, and what is its own and may be told to anybody. */
export const sharingRulesSchema = z.object({
  insults: lines,
  sara: lines,
  phones: lines,
  emails: lines,
  accounts: lines,
  /** Domains besides go.id and desa.id, with all below them. */
  domains: lines,
})
export type SharingRules = z.infer<typeof sharingRulesSchema>

/** The key of the setting that holds them. */
export const SHARING_SETTING = 'sharing'

/** Until the office has stored its own. */
export const starterSharingRules: SharingRules = {
  insults: [...starterWords.insults],
  sara: [...starterWords.sara],
  phones: [],
  emails: [],
  accounts: [],
  domains: [],
}

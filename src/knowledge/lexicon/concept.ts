/**
 * What a word stands for in a citizen's message.
 * `object`: a document, a service, a thing; `event`: what happened; `aspect`: what is asked about it; `everyday`: a word
 * of any conversation, which tells little.
 */
export type Role = 'object' | 'event' | 'aspect' | 'plain' | 'everyday' | 'filler'

/**
 * A domain of public service, as readable data. Keys name concepts: `id < broader broader > hinted hinted ! replaced`.
 * Values are expressions separated by ` | `; `a … b` means both within a few words of one another.
 */
export interface DomainLexicon {
  domain: string
  objects: Readonly<Record<string, string>>
  events?: Readonly<Record<string, string>>
}

export interface Concept {
  id: string
  role: Role
  domain: string
  /** Broader concepts: an akta lahir is an akta. */
  broader: readonly string[]
  /** Concepts that are likely meant too: a birth hints at the akta lahir. */
  hints: readonly string[]
  /** Concepts that are not meant where this one is: who was bitten by a dog asks for no vaccination of dogs. */
  replaces: readonly string[]
  expressions: readonly string[]
  /** For aspects: does it decide which entry is right (hilang), or may any entry answer it (biaya)? */
  decides: boolean
}

/** Reads `id < broader > hints ! replaced` and its expressions. */
export function readConcept(
  key: string,
  expressions: string,
  role: Role,
  domain: string,
  decides = false,
): Concept {
  const [known = '', replaced = ''] = key.split('!')
  const [left = '', hints = ''] = known.split('>')
  const [id = '', broader = ''] = left.split('<')
  const list = (text: string) => text.split(/\s+/u).filter((part) => part !== '')
  return {
    id: id.trim(),
    role,
    domain,
    broader: list(broader),
    hints: list(hints),
    replaces: list(replaced),
    expressions: expressions
      .split('|')
      .map((expression) => expression.trim())
      .filter((each) => each !== ''),
    decides,
  }
}

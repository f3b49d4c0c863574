import type { Wording } from '../learning/read-wording.ts'

/** A question that was not answered at once, read so that nothing of who asked is left. */
export interface AskedWording {
  /** Opaque; only told apart. */
  person: string
  wording: Wording
}

/** A topic that citizens ask about and the knowledge base doesn't answer. */
export interface KnowledgeGap {
  /** What it is about and what is asked, in the lexicon's words; a sentence for nobody, a heading for everybody. */
  topic: string[]
  inquiries: number
  /** Different citizens among them. */
  people: number
  /** Up to three ways of asking, the most frequent first: common words only. */
  examples: string[]
}

/** So many wordings are shown. */
const EXAMPLES = 3
/** From this share of their terms on two keys are one topic: "KTP" and "KTP, pasar" are, "KTP, pasar" and "KTP, bank" aren't. */
const NEAR_FROM = 0.4
/** A word that is no concept of the lexicon says little about the topic. */
const WORD_WEIGHT = 0.25

interface Group {
  key: string
  asked: AskedWording[]
}

interface Topic {
  aspects: string
  terms: ReadonlyMap<string, number>
  keys: string
  asked: AskedWording[]
}

/**
 * Groups questions by what they are about and what they ask. First those with the same key come together; then, from the
 * most frequent key to the rarest, each joins the first topic whose leading key asks the same and shares
 * enough of what it is about, or becomes a topic of its own. The order in which questions came doesn't matter.
 */
export function groupGaps(asked: readonly AskedWording[]): KnowledgeGap[] {
  const topics: Topic[] = []
  const byTerm = new Map<string, Topic[]>()
  for (const { key, asked: together } of groupsOf(asked)) {
    const { aspects, terms } = readKey(key)
    const candidates = new Set([...terms.keys()].flatMap((term) => byTerm.get(term) ?? []))
    const home = [...candidates]
      .filter((topic) => topic.aspects === aspects)
      .map((topic) => ({ topic, near: nearness(topic.terms, terms) }))
      .filter(({ near }) => near >= NEAR_FROM)
      .sort((a, b) => b.near - a.near || topics.indexOf(a.topic) - topics.indexOf(b.topic))[0]
    if (home) {
      home.topic.asked.push(...together)
      continue
    }
    const topic = { aspects, terms, keys: key, asked: [...together] }
    topics.push(topic)
    for (const term of terms.keys()) byTerm.set(term, [...(byTerm.get(term) ?? []), topic])
  }
  return topics
    .map(describe)
    .sort(
      (a, b) =>
        b.people - a.people || b.inquiries - a.inquiries || (a.topic.join(' ') < b.topic.join(' ') ? -1 : 1),
    )
}

/** The same key together, the most frequent first. */
function groupsOf(asked: readonly AskedWording[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of asked) {
    const key = withoutMarks(one.wording.key)
    const group = groups.get(key) ?? { key, asked: [] }
    group.asked.push(one)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.asked.length - a.asked.length || (a.key < b.key ? -1 : 1))
}

/** Whether it was a case of one's own or a complaint sets no topic apart: an answer would serve both. */
function withoutMarks(key: string): string {
  return key
    .split(' ')
    .filter((term) => !term.startsWith('!'))
    .join(' ')
}

function readKey(key: string): Pick<Topic, 'aspects' | 'terms'> {
  const parts = key.split(' ')
  const isAspect = (term: string) => term.startsWith('#?')
  const weigh = (term: string): [string, number] => [term, term.startsWith('#') ? 1 : WORD_WEIGHT]
  return {
    aspects: parts.filter(isAspect).join(' '),
    terms: new Map(parts.filter((term) => !isAspect(term)).map(weigh)),
  }
}

function nearness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const total = (terms: ReadonlyMap<string, number>) =>
    [...terms.values()].reduce((sum, each) => sum + each, 0)
  let shared = 0
  for (const [term, weight] of one) if (other.has(term)) shared += weight
  return shared / (total(one) + total(other) - shared)
}

function describe({ keys, asked }: Topic): KnowledgeGap {
  const counts = new Map<string, number>()
  for (const { wording } of asked) counts.set(wording.text, (counts.get(wording.text) ?? 0) + 1)
  return {
    topic: keys.split(' ').map((term) => term.replace(/^#\??=?/u, '').replaceAll('-', ' ')),
    inquiries: asked.length,
    people: new Set(asked.map(({ person }) => person)).size,
    examples: [...counts]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, EXAMPLES)
      .map(([text]) => text),
  }
}

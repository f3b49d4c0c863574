import {
  changesIndex,
  type FaqEntry,
  type InstansiProfile,
  type KindLesson,
  kindsChangeIndex,
  type Knowledge,
  type Lesson,
  lessonChangesIndex,
  type WordingEvidence,
} from '../knowledge/index.ts'
import { instansiIdSchema } from '../office/index.ts'
import { type KnowledgeBase, type TopicEntry, topicKey } from '../routing/index.ts'

export interface KnowledgeSource {
  /** The stored revision, read before the rest: what follows is at least that new. */
  revision: string
  entries: (FaqEntry & { version: number })[]
  instansi: InstansiProfile[]
  /** What citizens and officers said about entries and ways of asking. */
  wordings?: WordingEvidence[]
  /** What officers decided about cases before. */
  lessons?: Lesson[]
  /** What officers said messages really are. */
  kinds?: KindLesson[]
}

interface Dependencies {
  load(): Promise<KnowledgeSource>
  build(source: KnowledgeSource): Promise<Knowledge>
  sureOfInstansi: number
}

export interface LivingKnowledge extends KnowledgeBase {
  /** The stored revision that the present index was built from, at least. */
  revision(): string
  /** What topics for the greeting are made of, in the order of the knowledge base. */
  topicEntries(): readonly TopicEntry[]
  /** Builds a new index from what is stored now and swaps it in whole. A broken one never replaces a good one: it throws, and the old one stays. */
  reload(): Promise<{ revision: string; entries: number; instansi: number }>
}

/** The knowledge base as it stands now, for as long as the process lives. Rejects when the first index can't be built. */
export async function createLivingKnowledge({
  load,
  build,
  sureOfInstansi,
}: Dependencies): Promise<LivingKnowledge> {
  const prepare = async () => {
    const source = await load()
    const entries = new Map(
      source.entries.map((entry) => [
        entry.id,
        {
          version: entry.version,
          instansi: instansiIdSchema.parse(entry.instansi),
          validUntil: entry.validUntil ?? null,
        },
      ]),
    )
    const topicEntries = source.entries.map(({ id, question, category, validUntil }) => ({
      id,
      question,
      category: category || null,
      validUntil: validUntil ?? null,
    }))
    const topics = new Map(topicEntries.map((entry) => [topicKey(entry.id), entry]))
    const categories = new Map(
      topicEntries.flatMap(({ category }) =>
        category === null ? [] : [[topicKey(category), category] as const],
      ),
    )
    const { revision } = source
    return {
      knowledge: await build(source),
      revision,
      entries,
      topicEntries,
      topics,
      categories,
      instansi: source.instansi.length,
    }
  }
  let current = await prepare()
  return {
    understand: (message) => current.knowledge.understand(message),
    entry: (id) => current.entries.get(id),
    topic: (key) => current.topics.get(key),
    category: (key) => current.categories.get(key),
    topicEntries: () => current.topicEntries,
    wording: (message) => current.knowledge.wording(message),
    relate: (question, message) => current.knowledge.relate(question, message),
    changesIndex,
    lessonChangesIndex,
    kindsChangeIndex,
    sureOfInstansi,
    revision: () => current.revision,
    async reload() {
      current = await prepare()
      const { revision, entries, instansi } = current
      return { revision, entries: entries.size, instansi }
    },
  }
}

import { type Asked, type Topic, type TopicEntry, type TopicKey, topicKey } from './topic.ts'

/** Buttons that a greeting can bear without becoming a catalogue. */
const MOST_TOPICS = 5
/** Fewer people than this make no topic: one person's matter is nobody else's business. */
const LEAST_PEOPLE = 3
/** A category shows no more of its questions than one reads at a glance, and one question is no choice. */
const MOST_QUESTIONS = 4
const LEAST_QUESTIONS = 2

/**
 * What most people ask about: the entries that answered most of them, filled up with categories, the largest first, while
 * too few people have asked.
 */
export function chooseTopics(entries: readonly TopicEntry[], asked: Asked): Topic[] {
  const favourites = byPeople(entries, asked)
    .filter(({ id }) => (asked.get(id) ?? 0) >= LEAST_PEOPLE)
    .slice(0, MOST_TOPICS)
  const covered = new Set(favourites.map(({ category }) => category))
  const others = categoriesOf(entries).filter(({ label }) => !covered.has(label))
  return [...favourites.map(toTopic), ...others].slice(0, MOST_TOPICS)
}

/** Some questions of a category, those of most people first; empty where there is no such category any more. */
export function questionsOf(category: TopicKey, entries: readonly TopicEntry[], asked: Asked): Topic[] {
  const own = entries.filter((entry) => entry.category !== null && topicKey(entry.category) === category)
  return byPeople(own, asked).slice(0, MOST_QUESTIONS).map(toTopic)
}

/** Categories that have questions to choose from, the largest first. */
export function categoriesOf(entries: readonly TopicEntry[]): Topic[] {
  const sizes = new Map<string, number>()
  for (const { category } of entries)
    if (category !== null) sizes.set(category, (sizes.get(category) ?? 0) + 1)
  return [...sizes]
    .filter(([, size]) => size >= LEAST_QUESTIONS)
    .toSorted(([a, first], [b, second]) => second - first || a.localeCompare(b, 'id'))
    .map(([label]) => ({ type: 'category', key: topicKey(label), label }))
}

/** In their own order where as many people asked. */
function byPeople(entries: readonly TopicEntry[], asked: Asked): TopicEntry[] {
  return entries.toSorted((a, b) => (asked.get(b.id) ?? 0) - (asked.get(a.id) ?? 0))
}

function toTopic({ id, question }: TopicEntry): Topic {
  return { type: 'question', key: topicKey(id), label: question }
}

import {
  type Asked,
  categoriesOf,
  chooseTopics,
  type Clock,
  hasExpired,
  questionsOf,
  type Rules,
  type Topic,
  type TopicEntry,
  type TopicKey,
} from '../routing/index.ts'

/** Figures of so many days count, in milliseconds: what was asked last season helps nobody now. */
const ASKED_WITHIN_MS = 30 * 24 * 3_600_000
/** Figures are that fresh, in milliseconds of the clock: a greeting needs no better, and the query isn't free. */
const FRESH_MS = 600_000

interface Dependencies {
  /** The knowledge base as it stands. */
  entries(): readonly TopicEntry[]
  askedMost(since: Date): Promise<Asked>
  rules: Pick<Rules, 'timeZone'>
  clock: Clock
  log: { warn(details: object, message: string): void }
}

/** What citizens are offered to choose from. Figures that can't be had are done without. */
export function createTopics({ entries, askedMost, rules, clock, log }: Dependencies) {
  let asked: Asked = new Map()
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function ask(now: Date): Promise<void> {
    try {
      asked = await askedMost(new Date(now.getTime() - ASKED_WITHIN_MS))
    } catch (error) {
      log.warn({ err: error }, 'What is asked most could not be counted; the greeting offers what it did')
    }
    askedAt = now.getTime()
  }

  async function figures(now: Date): Promise<Asked> {
    if (Math.abs(now.getTime() - askedAt) < FRESH_MS) return asked
    asking ??= ask(now).finally(() => {
      asking = null
    })
    await asking
    return asked
  }

  const answering = (now: Date) => entries().filter((entry) => !hasExpired(entry, now, rules.timeZone))

  return {
    /** Five at most. */
    async mostAsked(): Promise<Topic[]> {
      const now = clock.now()
      return chooseTopics(answering(now), await figures(now))
    },
    /** All of them, the largest first. */
    categories: (): Topic[] => categoriesOf(answering(clock.now())),
    /** Four at most; empty where there is no such category any more. */
    async questionsOf(category: TopicKey): Promise<Topic[]> {
      const now = clock.now()
      return questionsOf(category, answering(now), await figures(now))
    },
  }
}

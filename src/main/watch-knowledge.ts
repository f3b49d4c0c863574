import type { KnowledgeTables, Notices } from '../storage/index.ts'
import type { LivingKnowledge } from './living-knowledge.ts'

interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

interface Dependencies {
  knowledge: Pick<LivingKnowledge, 'reload' | 'revision'>
  tables: Pick<KnowledgeTables, 'revision'>
  notices: Notices
  /** Told after each look; `fresh` false: what is stored could not be taken up. */
  onState(state: { fresh: boolean }): void
  log: Log
  /** Milliseconds between looks without news. Default: 30,000. */
  lookEveryMs?: number
}

/** Without any news we look all the same: a connection can be deaf without anybody noticing. */
const LOOK_EVERY_MS = 30_000
/** After a failure we look again this soon (milliseconds), then after twice as long each time. */
const FIRST_RETRY_MS = 1_000
/** After building an index the process does other things for twice as long, but no longer than this (milliseconds). */
const LONGEST_REST_MS = 800

/**
 * Follows what other processes import: news of a change leads to a new index within two seconds; any number of changes
 * while one is built leads to one more. An index that can't be built leaves the old one in place.
 */
export function watchKnowledge({ knowledge, tables, notices, onState, log, lookEveryMs }: Dependencies) {
  const usualMs = lookEveryMs ?? LOOK_EVERY_MS
  let retryMs = FIRST_RETRY_MS
  let looking: Promise<void> | null = null
  let wanted = false
  let stopped = false
  let restingUntil = 0
  let timer: NodeJS.Timeout | undefined

  async function renew(): Promise<void> {
    if ((await tables.revision()) === knowledge.revision()) return
    const beganAt = performance.now()
    log.info(await knowledge.reload(), 'The knowledge base was renewed')
    const endedAt = performance.now()
    restingUntil = endedAt + Math.min(2 * (endedAt - beganAt), LONGEST_REST_MS)
  }

  async function lookOnce(): Promise<void> {
    try {
      await renew()
      retryMs = FIRST_RETRY_MS
      onState({ fresh: true })
      lookIn(usualMs)
    } catch (error) {
      log.error({ err: error }, 'The knowledge base could not be renewed; the old one stays')
      onState({ fresh: false })
      lookIn(Math.min(retryMs, usualMs))
      retryMs *= 2
    }
  }

  function look(): void {
    wanted = true
    if (looking || stopped) return
    const restMs = restingUntil - performance.now()
    if (restMs > 0) return lookIn(restMs)
    clearTimeout(timer)
    wanted = false
    looking = lookOnce().finally(() => {
      looking = null
      if (wanted) look()
    })
  }

  function lookIn(ms: number): void {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(look, ms)
  }

  const following = notices.follow('knowledge', look)
  look()
  return {
    async stop(): Promise<void> {
      stopped = true
      following.stop()
      clearTimeout(timer)
      await looking
    },
  }
}

import type { KnowledgeTables } from '../storage/index.ts'
import type { LivingKnowledge } from './living-knowledge.ts'

interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

interface Dependencies {
  knowledge: Pick<LivingKnowledge, 'reload'>
  tables: Pick<KnowledgeTables, 'revision'>
  log: Log
}

/** Milliseconds between looks; an import is live in every process within two seconds. */
const LOOK_EVERY_MS = 1_000

/** Follows what other processes import: a new revision leads to a new index; one that can't be built leaves the old one in place. */
export function watchKnowledge({ knowledge, tables, log }: Dependencies) {
  let known: string | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const revision = await tables.revision()
    if (known !== null && revision !== known)
      log.info(await knowledge.reload(), 'The knowledge base was renewed')
    known = revision
  }

  function lookRegularly(): void {
    looking = look()
      .catch((error: unknown) =>
        log.error({ err: error }, 'The knowledge base could not be renewed; the old one stays'),
      )
      .finally(() => {
        if (!stopped) timer = setTimeout(lookRegularly, LOOK_EVERY_MS)
      })
  }

  lookRegularly()
  return {
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

import type { Config } from '../config.ts'
import type { Office } from './office.ts'

/** Where storage finds the database that the configuration names. */
export function whereOf({ database }: Config): { databaseUrl: string } | { dataDir: string } {
  return database.kind === 'server' ? { databaseUrl: database.url } : { dataDir: database.dataDir }
}

/** How each bot's updates arrive: polling, or its own path below the webhook's address. The simulator's bots always poll. */
export function updateModeOf({ updates, mode }: Config): Office['updateMode'] {
  if (updates.by === 'polling' || mode.kind === 'simulator') return () => ({ type: 'polling' })
  const root = updates.url.replace(/\/+$/, '')
  return (bot) => ({ type: 'webhook', url: `${root}/telegram/${bot}`, secret: updates.secret })
}

import { findChromium } from '../bots/whatsapp/find-chromium.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Service } from '../main.ts'
import { openEmbeddedServer } from '../storage/embedded/open-server.ts'
import { expectFree } from '../web/listen.ts'
import { makeDataDir } from './make-data-dir.ts'
import { whereOf } from './where-of.ts'

/**
 * Starts the service while the rest of its program is still being loaded. That takes a second or two of one processor, and
 * PostgreSQL comes up in processes of its own: so its server is the first to begin. What is imported here is therefore
 * little, and not through the rooms' doors, which bring everything. Rejects with a sentence that says what to do.
 */
export async function beginService(
  config: Config,
  log: Log,
  print: (text: string) => void,
): Promise<Service> {
  if (config.whatsapp.kind === 'web' && config.roles.includes('bots'))
    findChromium({ named: config.whatsapp.chromiumPath, path: config.whatsapp.searchPath })
  if (config.roles.includes('web')) await expectFree(config.http)
  await makeDataDir(config.dataDir)
  const where = whereOf(config)
  const server = 'dataDir' in where ? openEmbeddedServer(where.dataDir, log) : Promise.resolve(null)
  try {
    const [{ startService }] = await Promise.all([import('../main.ts'), server])
    return await startService(config, log, { print })
  } finally {
    // The service is connected by now and keeps it; or it could not be started, and leaves none behind.
    await server.then(
      (begun) => begun?.leave(),
      () => {},
    )
  }
}

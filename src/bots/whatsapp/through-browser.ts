import { openClient } from './open-client.ts'
import { createSessionFolder } from './session-folder.ts'
import type { WhatsappWay } from './whatsapp-client.ts'

interface Given {
  /** The browser's program. */
  chromium: string
  /** Further arguments for it. */
  chromiumArgs: readonly string[]
  /** Where the linked session is kept, readable by this user alone. */
  folder: string
}

/** WhatsApp itself, as its page for browsers has it. */
export function throughBrowser(given: Given): WhatsappWay {
  return {
    open: (events) => openClient({ ...given, events }),
    session: createSessionFolder(given.folder),
  }
}

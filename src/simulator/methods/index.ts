import type { ButtonPresses } from '../button-presses.ts'
import type { Handler } from '../dispatch.ts'
import type { Messages } from '../post-message.ts'
import type { Topics } from '../topics.ts'
import type { Mailbox } from '../updates.ts'
import type { Webhooks } from '../webhooks.ts'
import type { World } from '../world.ts'
import { createAccess } from './access.ts'
import { createChatMethods } from './chats.ts'
import { createCopyMethods } from './copies.ts'
import { createMediaMethods } from './media.ts'
import { createMessageMethods } from './messages.ts'
import { createProfileMethods } from './profile.ts'
import { createReceivingMethods } from './receiving.ts'
import { createSend } from './send.ts'
import { createTopicMethods } from './topics.ts'

interface Dependencies {
  world: World
  messages: Messages
  topics: Topics
  presses: ButtonPresses
  webhooks: Webhooks
  mailboxOf: (botId: number) => Mailbox
}

/** Every Bot API method that exists here, by name. */
export function createMethods(dependencies: Dependencies): Record<string, Handler> {
  const access = createAccess(dependencies)
  const send = createSend({ ...dependencies, access })
  const common = { ...dependencies, access, send }
  return {
    ...createReceivingMethods(dependencies),
    ...createMessageMethods(common),
    ...createMediaMethods(common),
    ...createCopyMethods(common),
    ...createChatMethods(common),
    ...createTopicMethods(common),
    ...createProfileMethods(common),
  }
}

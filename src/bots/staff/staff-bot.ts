import type { Log } from '../log.ts'
import type { UpdateKind } from '../poll-updates.ts'
import { createIntake, type Intake, type IntakeMode } from '../update-intake.ts'
import { type BotIdentity, readStaffUpdate } from './read-staff-update.ts'
import type { StaffClient } from './staff-client.ts'
import type { StaffIncoming } from './staff-incoming.ts'

const UPDATE_KINDS: readonly UpdateKind[] = ['message', 'edited_message', 'callback_query', 'my_chat_member']

export interface Dependencies {
  client: StaffClient
  token: string
  mode: IntakeMode
  /** What Telegram offers when an officer types "/". */
  commands: { command: string; description: string }[]
  /** The token is refused: the bot is deaf and mute until somebody mends it. Called once at most. */
  onFatal(error: Error): void
  log: Log
}

export interface StaffBot {
  /** Takes updates and keeps each one before confirming it to Telegram. Survives an API that is down. */
  start(keep: Parameters<Intake['start']>[0]): Promise<void>
  read(raw: unknown): StaffIncoming
  /** Where the webhook's requests go: 404 while the bot polls, 503 while it isn't started. */
  receive(request: Request): Promise<Response>
  stop(): Promise<void>
}

/** The officers' way in. What comes is kept by others; what goes out goes through the sender. */
export function createStaffBot({ client, token, mode, commands, onFatal, log }: Dependencies): StaffBot {
  // A token begins with the bot's id; its name comes from Telegram, and updates may come before.
  let me: BotIdentity = { id: Number(token.split(':')[0]), username: null }
  const intake = createIntake({
    api: client,
    mode,
    kinds: UPDATE_KINDS,
    introductions: {
      async getMe(signal) {
        me = await client.getMe(signal)
      },
      setMyCommands: (signal) => client.setMyCommands(commands, signal),
    },
    onFatal,
    log,
  })

  return {
    start: async (keep) => intake.start(keep),
    read: (raw) => readStaffUpdate(raw, me),
    receive: intake.receive,
    stop: intake.stop,
  }
}

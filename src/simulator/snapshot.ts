import { z } from 'zod'
import type { Bot, Chat, Person } from './model.ts'
import type { StoredFile } from './files.ts'
import type { Mailbox, PendingUpdate, Webhook } from './updates.ts'
import type { BotAccount, Command, StoredMessage, World } from './world.ts'

/** How long changes are gathered before they are saved. */
const SAVE_AFTER_MS = 250

/**
 * A crash loses what was not saved yet, and Telegram never uses a number twice: after one, numbers go on so far beyond the saved
 * ones. Else a message that came then would be taken for the one that was lost, and be handled by nobody.
 */
const LEAP = 1_000

/** Where snapshots live between two lives of the emulator. */
export interface Keep {
  load(): Promise<string | undefined>
  save(snapshot: string): Promise<void>
}

interface Contents {
  world: World
  mailboxes: Map<number, Mailbox>
}

/** What must be there for a snapshot to be taken; its parts are trusted, having been written here. */
const snapshotSchema = z.object({
  version: z.literal(1),
  people: z.array(z.custom<Person>(hasId)),
  bots: z.array(
    z.object({
      bot: z.custom<Bot>(hasId),
      nextMessageId: z.int(),
      commands: z.array(z.tuple([z.string(), z.array(z.custom<Command>(isObject))])),
      profile: z.array(z.tuple([z.string(), z.string()])),
      allowedUpdates: z.array(z.string()),
      webhook: z.custom<Webhook>(isObject).optional(),
      nextUpdateId: z.int(),
      lastUpdateAt: z.number(),
      pending: z.array(z.custom<PendingUpdate>(isObject)),
    }),
  ),
  chats: z.array(
    z.object({
      key: z.string(),
      chat: z.custom<Chat>(hasId),
      nextMessageId: z.int(),
      messages: z.array(z.custom<StoredMessage>(isObject)),
    }),
  ),
  files: z.array(z.object({ file: z.custom<Omit<StoredFile, 'content'>>(isObject), content: z.base64() })),
})

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
}

function write({ world, mailboxes }: Contents): string {
  return JSON.stringify({
    version: 1,
    people: [...world.people.values()],
    bots: [...world.bots.values()].map((account) => {
      const mailbox = mailboxes.get(account.bot.id)
      return {
        bot: account.bot,
        nextMessageId: account.nextMessageId,
        commands: [...account.commands],
        profile: [...account.profile],
        allowedUpdates: mailbox?.allowedUpdates,
        webhook: mailbox?.webhook,
        nextUpdateId: mailbox?.nextUpdateId,
        lastUpdateAt: mailbox?.lastUpdateAt,
        pending: [...(mailbox?.pending.values() ?? [])],
      }
    }),
    chats: [...world.chats.values()].map(({ key, chat, nextMessageId, messages }) => ({
      key,
      chat,
      nextMessageId,
      messages: [...messages.values()],
    })),
    files: [...world.files.all()].map(({ content, ...file }) => ({
      file,
      content: Buffer.from(content).toString('base64'),
    })),
  } satisfies Record<keyof z.input<typeof snapshotSchema>, unknown>)
}

function reviveDates(key: string, value: unknown): unknown {
  return (key === 'date' || key === 'editedAt') && typeof value === 'string' ? new Date(value) : value
}

function read(text: string): z.output<typeof snapshotSchema> {
  return snapshotSchema.parse(JSON.parse(text, reviveDates))
}

interface Restore {
  snapshot: string | undefined
  world: World
  openAccount: (account: BotAccount) => void
  mailboxOf: (botId: number) => Mailbox
  log: (line: string) => void
}

/** Fills an empty world from a snapshot, and says whether it did. One that can't be read is left aside: the world begins anew. */
export function restoreWorld({ snapshot, world, openAccount, mailboxOf, log }: Restore): boolean {
  if (snapshot === undefined || snapshot === '') return false
  let contents: ReturnType<typeof read>
  try {
    contents = read(snapshot)
  } catch (error) {
    log(`the snapshot can't be read and is left aside: ${String(error)}`)
    return false
  }
  for (const person of contents.people) world.people.set(person.id, person)
  for (const { file, content } of contents.files) {
    world.files.restore({ ...file, content: Buffer.from(content, 'base64') })
  }
  for (const { bot, nextMessageId, commands, profile, pending, ...receiving } of contents.bots) {
    openAccount({
      bot,
      nextMessageId: nextMessageId + LEAP,
      commands: new Map(commands),
      profile: new Map(profile),
    })
    const nextUpdateId = receiving.nextUpdateId + LEAP
    const mailbox = Object.assign(mailboxOf(bot.id), { ...receiving, nextUpdateId })
    for (const entry of pending) mailbox.pending.set(entry.update.update_id, entry)
  }
  for (const { messages, ...chat } of contents.chats) {
    const byId = new Map(messages.map((message) => [message.messageId, message]))
    world.chats.set(chat.key, { ...chat, nextMessageId: chat.nextMessageId + LEAP, messages: byId })
  }
  return true
}

export interface Keeper {
  /** Says that something changed; it is saved a moment later. */
  touch(): void
  /** Saves as it is now. */
  saveNow(): Promise<void>
  /** Saves what is not yet saved. */
  close(): Promise<void>
}

interface KeeperDependencies {
  keep: Keep | undefined
  snapshot: () => Contents
  log: (line: string) => void
}

/** Saves the world some time after it changed, one save at a time. */
export function createKeeper({ keep, snapshot, log }: KeeperDependencies): Keeper {
  let timer: NodeJS.Timeout | undefined
  let changed = false
  let saving: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (!keep || !changed) return
    changed = false
    try {
      await keep.save(write(snapshot()))
    } catch (error) {
      changed = true
      log(`the snapshot can't be saved: ${String(error)}`)
    }
  }

  function schedule(): void {
    timer = setTimeout(() => {
      saving = saving.then(save)
    }, SAVE_AFTER_MS)
    timer.unref()
  }

  return {
    touch() {
      if (!keep) return
      changed = true
      if (timer === undefined) schedule()
    },
    async saveNow() {
      changed = true
      saving = saving.then(save)
      await saving
    },
    async close() {
      saving = saving.then(save)
      await saving
    },
  }
}

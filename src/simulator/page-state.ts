import type { SimulatedClock } from './clock.ts'
import type { ChatKey, ChatMessage, Emulator } from './model.ts'
import type { Cast, Stage } from './page-cast.ts'
import { type WireMessage, type WireState, wireMessage } from './page-wire.ts'

export interface Dependencies {
  emulator: Emulator
  clock: SimulatedClock
  stage: Stage
  cast: Cast
  boot: string
}

/** How far back a chat is shown: enough for any demonstration, and a page that stays quick. */
const messagesPerChat = 400

/** Everything that the page needs to draw itself from nothing. */
export function readState({ emulator, clock, stage, cast, boot }: Dependencies): WireState {
  const { whatsapp } = stage
  const group = cast.group()
  const chats = emulator.chats()
  const citizens = cast.citizens().map(({ id, chatKey, whatsappKey }) => {
    const chat = chats.find((candidate) => candidate.key === chatKey)?.chat
    const blocked = chat?.type === 'private' && chat.blocked
    return { id, name: cast.nameOf(id), chatKey, blocked, ...(whatsappKey !== undefined && { whatsappKey }) }
  })
  const officers = cast.officers().map(({ personId, ...officer }) => ({
    ...officer,
    id: personId,
    name: cast.nameOf(personId),
  }))
  const existing = new Set(chats.map((chat) => chat.key))
  const shown = [
    group.key,
    ...citizens.flatMap(({ chatKey, whatsappKey }) => (whatsappKey ? [chatKey, whatsappKey] : [chatKey])),
    ...officers.map((o) => o.chatKey),
  ]
  const present = group.chat.members.filter((member) => !['left', 'kicked'].includes(member.status))

  return {
    boot,
    clock: { now: clock.now().toISOString(), speed: clock.speed() },
    officeName: stage.officeName,
    timeZone: stage.timeZone,
    citizenBot: describeBot(emulator, stage.citizenBotId),
    ...(whatsapp && { whatsapp: { ...describeBot(emulator, whatsapp.botId), number: whatsapp.number } }),
    staffBot: describeBot(emulator, stage.staffBotId),
    group: {
      key: group.key,
      title: group.chat.title,
      isForum: group.chat.isForum,
      memberCount: present.length,
      topics: group.chat.topics,
    },
    citizens,
    officers,
    messages: Object.fromEntries(
      shown.map((key) => [key, existing.has(key) ? latestMessages(emulator, key) : []]),
    ),
  }
}

/** A message in the form in which it travels; what only the emulator needs stays behind. */
export function encodeMessage(message: ChatMessage): WireMessage {
  return wireMessage.parse({
    ...message,
    date: message.date.toISOString(),
    editedAt: message.editedAt?.toISOString(),
  })
}

function latestMessages(emulator: Emulator, key: ChatKey): WireMessage[] {
  return emulator
    .messages(key)
    .filter((message) => !message.deleted)
    .slice(-messagesPerChat)
    .map(encodeMessage)
}

function describeBot(emulator: Emulator, id: number) {
  const bot = emulator.bots().find((candidate) => candidate.id === id)
  if (!bot) throw new Error(`The stage names bot ${id}, which does not exist`)
  return { id, name: bot.firstName, username: bot.username }
}

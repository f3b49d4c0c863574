import type { ChatMessage, Emulator } from '../../src/simulator/index.ts'
import { until } from './until.ts'

type Media = Parameters<Emulator['sendMedia']>[2]

/** What one person can do and see in one chat, with no more than Telegram's app. */
export interface Actor {
  id: number
  name: string
  chat: string
  /** The topic in which the person stands, if in any. */
  threadId: number | undefined
  /** Everything that bots said in the chat, oldest first, as it reads now. */
  heard(): ChatMessage[]
  says(text: string, options?: { replyTo?: ChatMessage }): ChatMessage
  sends(media: Media, options?: { replyTo?: ChatMessage }): ChatMessage
  edits(message: ChatMessage, text: string): void
  /** Waits for a message of a bot whose text fits, and gives the newest of them; `after`: newer than this one only. */
  hears(text: RegExp, after?: ChatMessage): Promise<ChatMessage>
  /** Presses the button of this message whose label fits. */
  presses(message: ChatMessage, label: RegExp): void
  /** The labels under this message as it is now. */
  buttons(message: ChatMessage): string[]
  /** This message as it is now. */
  again(message: ChatMessage): ChatMessage
  /** The same person in another chat. */
  in(chat: string, threadId?: number): Actor
}

interface Place {
  chat: string
  threadId?: number | undefined
}

export function createActor(
  emulator: Emulator,
  person: { id: number; name: string },
  { chat, threadId }: Place,
): Actor {
  const { id, name } = person
  const inTopic = threadId === undefined ? {} : { threadId }
  const again = (message: ChatMessage): ChatMessage => {
    const current = emulator.messages(chat).find(({ messageId }) => messageId === message.messageId)
    if (!current) throw new Error(`Gone from ${chat}: ${message.text}`)
    return current
  }
  const heard = () => emulator.messages(chat).filter(({ from, deleted }) => from.isBot && !deleted)
  return {
    id,
    name,
    chat,
    threadId,
    heard,
    again,
    says: (text, { replyTo } = {}) =>
      emulator.sendText(id, chat, text, { ...inTopic, ...(replyTo ? { replyTo: replyTo.messageId } : {}) }),
    sends: (media, { replyTo } = {}) =>
      emulator.sendMedia(id, chat, media, { ...inTopic, ...(replyTo ? { replyTo: replyTo.messageId } : {}) }),
    edits: (message, text) => void emulator.editText(id, chat, message.messageId, text),
    hears: (text, after) =>
      until(
        () =>
          heard().findLast(
            (message) => text.test(message.text) && message.messageId > (after?.messageId ?? -1),
          ),
        { what: `${name} to hear ${text} in ${chat}` },
      ),
    presses(message, label) {
      const current = again(message)
      const button = current.buttons.flat().find((each) => label.test(each.text))
      if (!button?.callbackData) throw new Error(`No button ${label} under: ${current.text}`)
      emulator.press(id, chat, message.messageId, button.callbackData)
    },
    buttons: (message) =>
      again(message)
        .buttons.flat()
        .map(({ text }) => text),
    in: (other, otherThread) => createActor(emulator, person, { chat: other, threadId: otherThread }),
  }
}

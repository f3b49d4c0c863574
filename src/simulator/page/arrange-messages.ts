import type { WireMessage } from '../page-wire.ts'
import type { Bubble } from './show-bubble.ts'
import type { TimeFormat } from './format-time.ts'

/** A chat as one person looks at it. */
export interface ChatScene {
  /** Changes when the visitor turns to another chat, topic or person. */
  id: string
  chatKey: string
  me: number
  inGroup: boolean
  /** Formatted by signs in the words, as on WhatsApp, instead of by entities. */
  marked: boolean
  /** What is shown. */
  messages: readonly WireMessage[]
  /** What quotes may point at. */
  all: readonly WireMessage[]
  topicOf(message: WireMessage): string | undefined
  busyOf(message: WireMessage): ReadonlySet<string>
  typing: string | undefined
}

/** One line of the log: its identity, and how it looks as text, so that it is drawn again only when it changed. */
export type Row =
  | { key: string; look: string; type: 'day' | 'news'; label: string }
  | { key: string; look: string; type: 'bubble'; bubble: Bubble }

/** A sender who pauses this long begins a new run of bubbles. */
const runMs = 15 * 60_000

/** @param newsFrom the first message that was unread when the chat was opened */
export function arrangeMessages(scene: ChatScene, time: TimeFormat, newsFrom: number | undefined): Row[] {
  const rows: Row[] = []
  let before: WireMessage | undefined
  for (const [index, message] of scene.messages.entries()) {
    const at = new Date(message.date)
    const day = time.dayKey(at)
    const newDay = !before || time.dayKey(new Date(before.date)) !== day
    const isNews = message.messageId === newsFrom
    if (newDay)
      rows.push({ key: `day ${day} ${message.messageId}`, look: day, type: 'day', label: time.day(at) })
    if (isNews) rows.push({ key: 'news', look: '', type: 'news', label: 'Pesan baru' })
    const after = scene.messages[index + 1]
    const bubble: Bubble = {
      message,
      own: message.from.id === scene.me,
      first: newDay || isNews || !before || !isSameRun(before, message),
      last: !after || after.messageId === newsFrom || !isSameRun(message, after),
      inGroup: scene.inGroup,
      marked: scene.marked,
      replied:
        message.replyTo === undefined
          ? undefined
          : scene.all.find((candidate) => candidate.messageId === message.replyTo),
      topic: scene.topicOf(message),
      clock: time.clock(at),
      busy: scene.busyOf(message),
    }
    const look = JSON.stringify([bubble, [...bubble.busy]])
    rows.push({ key: `message ${message.messageId}`, look, type: 'bubble', bubble })
    before = message
  }
  return rows
}

function isSameRun(a: WireMessage, b: WireMessage): boolean {
  return (
    a.from.id === b.from.id &&
    a.service === undefined &&
    b.service === undefined &&
    a.buttons.length === 0 &&
    a.threadId === b.threadId &&
    Date.parse(b.date) - Date.parse(a.date) < runMs
  )
}

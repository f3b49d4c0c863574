import type { WireMessage } from '../page-wire.ts'
import type { Act } from './act.ts'
import type { ChatScene } from './arrange-messages.ts'
import { build } from './build-element.ts'
import { type Composer, createComposer } from './composer.ts'
import type { TimeFormat } from './format-time.ts'
import { createMessageLog, type MessageLog } from './message-log.ts'
import { createNotices } from './notices.ts'
import type { ButtonAnswer, Store } from './store.ts'
import type { Unread } from './unread.ts'

export interface Dependencies {
  label: string
  composerLabel: string
  act: Act
  store: Store
  unread: Unread
  scene(): ChatScene | undefined
  /** Where a message goes that is written now, besides the chat. */
  place(replied: WireMessage | undefined): { threadId?: number }
  showEmpty(scene: ChatScene): Node
  openTopic(threadId: number): void
  /** A quoted message is not shown here: turn to where it is. */
  onJumpElsewhere(messageId: number): void
  redraw(): void
}

export interface ChatView {
  element: HTMLElement
  composer: Composer
  log: MessageLog
  draw(time: TimeFormat): void
  send(text: string): Promise<boolean>
  /** Callback data of this message's buttons that wait for the bot. */
  busyOf(chatKey: string, message: WireMessage): ReadonlySet<string>
  toast(text: string): void
}

/** A bot that has not answered a button in this time will not. */
const answerMs = 12_000
const idle: ReadonlySet<string> = new Set()

/** One conversation: its messages, its composer, and what happens between the two. */
export function createChatView(deps: Dependencies): ChatView {
  const { act, store, unread } = deps
  const notices = createNotices()
  let waiting: { chatKey: string; me: number; messageId: number; data: string; since: string | undefined }[] =
    []

  async function tryTo(action: Parameters<Act>[0]): Promise<boolean> {
    const outcome = await act(action)
    if (!outcome.ok) notices.toast(outcome.error)
    return outcome.ok
  }

  function where(replied: WireMessage | undefined) {
    const scene = deps.scene()
    if (!scene) return undefined
    const replyTo = replied && { replyTo: replied.messageId }
    return { personId: scene.me, chatKey: scene.chatKey, ...deps.place(replied), ...replyTo }
  }
  async function send(text: string, replied?: WireMessage): Promise<boolean> {
    const here = where(replied)
    return here !== undefined && (await tryTo({ action: 'text', ...here, text }))
  }
  const composer = createComposer({
    label: deps.composerLabel,
    send,
    async attach(kind, caption, replied) {
      const here = where(replied)
      return (
        here !== undefined &&
        (await tryTo({ action: 'media', ...here, kind, ...(caption ? { caption } : {}) }))
      )
    },
    async edit({ messageId }, text) {
      const scene = deps.scene()
      if (!scene) return false
      return tryTo({ action: 'edit', personId: scene.me, chatKey: scene.chatKey, messageId, text })
    },
  })
  const log = createMessageLog({
    label: deps.label,
    actions: {
      reply: composer.reply,
      edit: composer.edit,
      remove: (message) => void remove(message),
      press: (message, data) => void press(message, data),
      openTopic: deps.openTopic,
      sendCommand: (command) => void send(command),
    },
    isUnread: (scene, message) => unread.isUnread(scene.chatKey, scene.me, message),
    onRead(scene) {
      const had = scene.messages.some((message) => unread.isUnread(scene.chatKey, scene.me, message))
      unread.read(scene.chatKey, scene.messages)
      if (had) deps.redraw()
    },
    showEmpty: deps.showEmpty,
    onJumpElsewhere: deps.onJumpElsewhere,
  })

  async function remove({ messageId }: WireMessage): Promise<void> {
    const scene = deps.scene()
    if (scene) await tryTo({ action: 'delete', personId: scene.me, chatKey: scene.chatKey, messageId })
  }

  async function press(message: WireMessage, data: string): Promise<void> {
    const scene = deps.scene()
    if (!scene) return
    const { messageId, editedAt: since } = message
    const wait = { chatKey: scene.chatKey, me: scene.me, messageId, data, since }
    waiting.push(wait)
    deps.redraw()
    const end = () => {
      waiting = waiting.filter((other) => other !== wait)
      deps.redraw()
    }
    setTimeout(end, answerMs)
    const { chatKey, me: personId } = wait
    if (!(await tryTo({ action: 'press', personId, chatKey, messageId, callbackData: data }))) end()
  }

  function answer({ chatKey, personId, text, alert }: ButtonAnswer): void {
    const answered = waiting.find((wait) => wait.chatKey === chatKey && wait.me === personId)
    if (answered) waiting = waiting.filter((wait) => wait !== answered)
    const scene = deps.scene()
    if (text === '' || scene?.chatKey !== chatKey || scene.me !== personId) return
    if (alert) notices.alert('Jawaban bot', text)
    else notices.toast(text)
  }

  store.onAnswer(answer)
  store.onMessage((chatKey, message) => {
    const scene = deps.scene()
    if (!message.forceReply || scene?.chatKey !== chatKey || !isAsked(scene, message)) return
    // Never pull the words away from somebody who is writing elsewhere.
    const writing =
      document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value !== ''
    if (composer.isEmpty() && !writing) composer.reply(message)
  })

  return {
    element: build('div', { class: 'chat' }, log.element, notices.element, composer.element),
    composer,
    log,
    draw(time) {
      const scene = deps.scene()
      if (!scene) return
      const turned = composer.turnTo(scene.id)
      log.show(scene, time)
      const last = scene.messages.at(-1)
      if (turned && last?.forceReply && isAsked(scene, last)) composer.offerReply(last)
    },
    send,
    busyOf(chatKey, message) {
      const mine = waiting.filter(
        (wait) =>
          wait.chatKey === chatKey && wait.messageId === message.messageId && wait.since === message.editedAt,
      )
      return mine.length === 0 ? idle : new Set(mine.map((wait) => wait.data))
    },
    toast: notices.toast,
  }
}

/** A bot that asks for a reply in a group means the one whom it replies to; without a quote, whoever reads. */
function isAsked(scene: ChatScene, message: WireMessage): boolean {
  if (!scene.inGroup) return true
  const asked = scene.all.find((candidate) => candidate.messageId === message.replyTo)
  return asked === undefined || asked.from.isBot || asked.from.id === scene.me
}

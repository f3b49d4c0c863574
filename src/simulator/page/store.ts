import type { WireEvent, WireMessage, WireState } from '../page-wire.ts'
import { createReplyPause } from './reply-pause.ts'

/** The answer to a pressed button, for the person who pressed it. */
export type ButtonAnswer = Extract<WireEvent, { type: 'button-answered' }>

/** All that the page knows, as the server told it. */
export interface Store {
  /** `undefined` until the server was first heard. */
  state(): WireState | undefined
  online(): boolean
  messages(chatKey: string): readonly WireMessage[]
  /** Who is typing in this chat right now. */
  typing(chatKey: string): string | undefined
  /** The simulated moment. */
  now(): Date
  replace(state: WireState): void
  apply(event: WireEvent): void
  setOnline(online: boolean): void
  watch(listener: () => void): void
  onAnswer(listener: (answer: ButtonAnswer) => void): void
  onMessage(listener: (chatKey: string, message: WireMessage) => void): void
  onBoot(listener: (state: WireState) => void): void
}

/** Telegram's apps show "typing" for about five seconds unless it is said again. */
const typingMs = 5_000
/** Who types while a pause before the reply lasts: only private chats have one, where nobody needs a name. */
const bot = 'Bot'

export function createStore(): Store {
  let state: WireState | undefined
  let online = true
  let clock = { at: Date.now(), heardAt: performance.now(), speed: 1 }
  const typing = new Map<string, { name: string; timer: number }>()
  const changed: (() => void)[] = []
  const answered: ((answer: ButtonAnswer) => void)[] = []
  const arrived: ((chatKey: string, message: WireMessage) => void)[] = []
  const booted: ((state: WireState) => void)[] = []

  const tell = () => {
    for (const listener of changed) listener()
  }
  const pause = createReplyPause((events) => {
    events.forEach(take)
    tell()
  })
  const setClock = ({ now, speed }: WireState['clock']) => {
    clock = { at: Date.parse(now), heardAt: performance.now(), speed }
    if (state) state.clock = { now, speed }
  }
  const stopTyping = (chatKey: string) => {
    clearTimeout(typing.get(chatKey)?.timer)
    typing.delete(chatKey)
  }

  function put(chatKey: string, message: WireMessage): void {
    if (!state) return
    const list = (state.messages[chatKey] ??= [])
    const at = list.findIndex((known) => known.messageId === message.messageId)
    if (at >= 0) list[at] = message
    else {
      list.push(message)
      for (const listener of arrived) listener(chatKey, message)
    }
    if (message.from.isBot) stopTyping(chatKey)
  }

  function take(event: WireEvent): void {
    switch (event.type) {
      case 'message':
      case 'edited':
        return put(event.chatKey, event.message)
      case 'deleted': {
        const list = state?.messages[event.chatKey]
        if (state && list)
          state.messages[event.chatKey] = list.filter((message) => message.messageId !== event.messageId)
        return
      }
      case 'typing': {
        stopTyping(event.chatKey)
        const stop = () => {
          stopTyping(event.chatKey)
          tell()
        }
        typing.set(event.chatKey, { name: event.name, timer: window.setTimeout(stop, typingMs) })
        return
      }
      case 'button-answered':
        for (const listener of answered) listener(event)
        return
      case 'clock':
        return setClock(event.clock)
    }
  }

  return {
    state: () => state,
    online: () => online,
    messages: (chatKey) => state?.messages[chatKey] ?? [],
    typing: (chatKey) => typing.get(chatKey)?.name ?? (pause.isOn(chatKey) ? bot : undefined),
    now: () => new Date(clock.at + (performance.now() - clock.heardAt) * clock.speed),
    replace(next) {
      const isNew = state?.boot !== next.boot
      state = next
      pause.clear()
      setClock(next.clock)
      if (isNew) for (const listener of booted) listener(next)
      tell()
    },
    apply(event) {
      if (pause.holds(event)) return
      take(event)
      tell()
    },
    setOnline(next) {
      online = next
      tell()
    },
    watch: (listener) => void changed.push(listener),
    onAnswer: (listener) => void answered.push(listener),
    onMessage: (listener) => void arrived.push(listener),
    onBoot: (listener) => void booted.push(listener),
  }
}

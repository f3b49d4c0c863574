import type { WireMessage, WireState } from '../page-wire.ts'
import { build, fill } from './build-element.ts'
import type { TimeFormat } from './format-time.ts'
import { icon } from './icons.ts'
import type { ScreenControl } from './screen.ts'
import { excerptOf } from './show-bubble.ts'
import type { Store } from './store.ts'
import type { Unread } from './unread.ts'

export interface Dependencies {
  store: Store
  unread: Unread
  screen: ScreenControl
}

interface Line {
  topic: number | undefined
  name: string
  closed: boolean
  latest: WireMessage | undefined
  unread: number
}

/** The forum's topics, the liveliest on top, as Telegram lists them. */
export function createTopicList({ store, unread, screen }: Dependencies): {
  element: HTMLElement
  draw(state: WireState, time: TimeFormat): void
} {
  const element = build('nav', { class: 'topics', 'aria-label': 'Topik grup' })
  let drawn = ''

  function readLines({ group }: WireState): Line[] {
    const messages = store.messages(group.key)
    const me = screen().officerId
    const spoken = messages.filter((message) => message.service === undefined)
    const latestIn = (topic: number) => spoken.findLast((message) => (message.threadId ?? 0) === topic)
    const topics = [
      ...group.topics,
      // Shown only once something stands there: officers work in the topics of their instansi.
      ...(latestIn(0) ? [{ threadId: 0, name: 'Umum', closed: false }] : []),
    ]
    const lines = topics.map(({ threadId, name, closed }) => ({
      topic: threadId,
      name,
      closed,
      latest: latestIn(threadId),
      unread: unread.count(group.key, me, threadId),
    }))
    lines.sort((a, b) => (b.latest?.messageId ?? 0) - (a.latest?.messageId ?? 0))
    const all = { topic: undefined, name: 'Semua', closed: false, latest: spoken.at(-1) }
    return [{ ...all, unread: unread.count(group.key, me) }, ...lines]
  }

  function drawLine({ topic, name, closed, latest, unread: news }: Line, time: TimeFormat): HTMLElement {
    return build(
      'button',
      {
        type: 'button',
        class: 'topic',
        'data-topic': topic ?? 'all',
        'aria-current': topic === screen().topic ? 'true' : undefined,
        onclick: () => screen.change({ topic }),
      },
      build('span', { class: 'topic-icon' }, icon(closed ? 'lock' : topic === undefined ? 'group' : 'topic')),
      build(
        'span',
        { class: 'topic-words' },
        build('bdi', { class: 'topic-name' }, name),
        build('bdi', { class: 'topic-latest' }, latest ? excerptOf(latest) : 'Belum ada pesan'),
      ),
      build(
        'span',
        { class: 'topic-side' },
        build('span', { class: 'topic-time' }, latest ? time.clock(new Date(latest.date)) : ''),
        news > 0 && build('span', { class: 'badge', 'aria-label': `${news} belum dibaca` }, String(news)),
      ),
    )
  }

  return {
    element,
    draw(state, time) {
      const lines = readLines(state)
      const look = JSON.stringify([lines, screen().topic])
      if (look === drawn) return
      drawn = look
      const focused = document.activeElement
      const topic =
        element.contains(focused) && focused instanceof HTMLElement ? focused.dataset['topic'] : undefined
      fill(element, ...lines.map((line) => drawLine(line, time)))
      if (topic !== undefined) element.querySelector<HTMLElement>(`[data-topic="${topic}"]`)?.focus()
    },
  }
}

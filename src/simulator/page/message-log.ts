import type { WireMessage } from '../page-wire.ts'
import { arrangeMessages, type ChatScene, type Row } from './arrange-messages.ts'
import { build, write } from './build-element.ts'
import type { TimeFormat } from './format-time.ts'
import { icon } from './icons.ts'
import { scrollManner } from './motion.ts'
import { type BubbleActions, showBubble } from './show-bubble.ts'

export interface Dependencies {
  label: string
  actions: Omit<BubbleActions, 'jump'>
  isUnread(scene: ChatScene, message: WireMessage): boolean
  /** These messages were on the screen, down to the last one. */
  onRead(scene: ChatScene): void
  /** What stands in an empty chat. */
  showEmpty(scene: ChatScene): Node
  /** The quoted message is not among those shown. */
  onJumpElsewhere(messageId: number): void
}

export interface MessageLog {
  element: HTMLElement
  show(scene: ChatScene, time: TimeFormat): void
  jump(messageId: number): void
  scrollToEnd(): void
}

/** Closer to the end than this, the log follows new messages. */
const nearEndPx = 80

/** The list of messages: draws only what changed, keeps the place while reading, follows the end otherwise. */
export function createMessageLog(deps: Dependencies): MessageLog {
  const lines = build('div', { class: 'lines' })
  const list = build(
    'div',
    {
      class: 'log',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': deps.label,
      tabindex: 0,
    },
    lines,
  )
  const typing = build('div', { class: 'typing', 'aria-hidden': 'true' }, build('i'), build('i'), build('i'))
  const count = build('span', { class: 'badge' })
  const toEnd = build(
    'button',
    { type: 'button', class: 'to-end', onclick: () => scrollToEnd() },
    icon('down'),
    count,
  )
  const element = build('div', { class: 'log-frame' }, list, toEnd)
  const drawn = new Map<string, { look: string; node: HTMLElement }>()
  const actions: BubbleActions = { ...deps.actions, jump: (messageId) => jump(messageId) }
  let scene: ChatScene | undefined
  let newsFrom: number | undefined
  let followsEnd = true

  const isNearEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < nearEndPx
  const isVisible = () =>
    list.checkVisibility({ visibilityProperty: true }) && document.visibilityState === 'visible'

  function show(next: ChatScene, time: TimeFormat): void {
    const opened = scene?.id !== next.id
    const followed = opened || followsEnd
    const ownBefore = scene?.messages.at(-1)?.messageId
    scene = next
    if (opened) {
      drawn.clear()
      lines.replaceChildren()
      newsFrom = next.messages.find((message) => deps.isUnread(next, message))?.messageId
    }
    draw(arrangeMessages(next, time, newsFrom), !opened)
    const last = next.messages.at(-1)
    const wroteMyself = last?.from.id === next.me && last.messageId !== ownBefore
    if (opened && newsFrom !== undefined) list.querySelector('.news')?.scrollIntoView({ block: 'center' })
    else if (followed || wroteMyself) list.scrollTop = list.scrollHeight
    settle()
  }

  function draw(rows: Row[], arriving: boolean): void {
    const emptyShown = lines.querySelector('.empty')
    if (rows.length > 0) emptyShown?.remove()
    else if (scene && !emptyShown) lines.prepend(deps.showEmpty(scene))
    const kept = new Set(rows.map((row) => row.key))
    for (const [key, { node }] of drawn) {
      if (kept.has(key)) continue
      node.remove()
      drawn.delete(key)
    }
    let place = lines.firstElementChild
    for (const row of rows) {
      const known = drawn.get(row.key)
      let node = known?.node
      if (!node || known?.look !== row.look) {
        const fresh = drawRow(row)
        if (arriving && !known) fresh.classList.add('arriving')
        if (node) replaceKeepingFocus(node, fresh)
        if (place === node) place = fresh
        node = fresh
        drawn.set(row.key, { look: row.look, node })
      }
      if (node === place) place = place.nextElementSibling
      else lines.insertBefore(node, place)
    }
    if (scene?.typing === undefined) typing.remove()
    else if (lines.lastElementChild !== typing) lines.append(typing)
  }

  function drawRow(row: Row): HTMLElement {
    if (row.type === 'bubble') return showBubble(row.bubble, actions)
    return build('div', { class: row.type }, build('span', {}, row.label))
  }

  /** After drawing and after scrolling: what is read now, and is there a way down to offer? */
  function settle(): void {
    if (!scene) return
    const current = scene
    followsEnd = isNearEnd()
    if (followsEnd && isVisible()) deps.onRead(current)
    const unread = current.messages.filter((message) => deps.isUnread(current, message)).length
    toEnd.classList.toggle('shown', !followsEnd)
    toEnd.tabIndex = followsEnd ? -1 : 0
    write(count, unread > 0 ? String(unread) : '')
    toEnd.setAttribute(
      'aria-label',
      unread > 0 ? `${unread} pesan baru, ke pesan terbaru` : 'Ke pesan terbaru',
    )
  }

  function scrollToEnd(): void {
    list.scrollTo({ top: list.scrollHeight, behavior: scrollManner() })
  }

  function jump(messageId: number): void {
    const target = list.querySelector<HTMLElement>(`[data-id="${messageId}"]`)
    if (!target) return deps.onJumpElsewhere(messageId)
    target.scrollIntoView({ block: 'center', behavior: scrollManner() })
    target.focus({ preventScroll: true })
    target.classList.remove('found')
    requestAnimationFrame(() => target.classList.add('found'))
  }

  /** Arrow keys walk from message to message; R answers the one in focus. */
  list.addEventListener('keydown', (event) => {
    const articles = [...list.querySelectorAll<HTMLElement>('article')]
    const current = articles.findIndex((article) => article.contains(document.activeElement))
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step !== undefined) {
      const target = articles[current < 0 ? articles.length - 1 : current + step]
      target?.focus()
      if (target) event.preventDefault()
    } else if (event.key.toLowerCase() === 'r' && current >= 0 && !event.ctrlKey && !event.metaKey) {
      articles[current]?.querySelector<HTMLElement>('.tool')?.click()
      event.preventDefault()
    }
  })
  list.addEventListener('scroll', settle, { passive: true })
  document.addEventListener('visibilitychange', settle)
  // A keyboard that opens, or a composer that grows, must not hide the end that was in sight.
  new ResizeObserver(() => {
    if (followsEnd) list.scrollTop = list.scrollHeight
    settle()
  }).observe(list)

  return { element, show, jump, scrollToEnd }
}

function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const focused = document.activeElement
  const held = old.contains(focused)
  const callback = held && focused instanceof HTMLElement ? focused.dataset['callback'] : undefined
  old.replaceWith(fresh)
  if (!held) return
  const again = [...fresh.querySelectorAll<HTMLElement>('[data-callback]')]
  const target = again.find((button) => button.dataset['callback'] === callback) ?? fresh
  target.focus({ preventScroll: true })
}

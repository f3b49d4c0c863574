import type { WireMessage, WireState } from '../page-wire.ts'
import type { Act } from './act.ts'
import type { ChatScene } from './arrange-messages.ts'
import { build, fill, write } from './build-element.ts'
import { createChatView } from './chat-view.ts'
import type { TimeFormat } from './format-time.ts'
import { createOfficerPicker, type Officer } from './officer-picker.ts'
import type { ScreenControl } from './screen.ts'
import type { Store } from './store.ts'
import { createTopicList } from './topic-list.ts'
import type { Unread } from './unread.ts'

export interface Dependencies {
  act: Act
  store: Store
  unread: Unread
  screen: ScreenControl
  redraw(): void
}

/** The right half: the staff group with its topics, and each officer's private chat with the bot. */
export function createStaffPane({ act, store, unread, screen, redraw }: Dependencies): {
  element: HTMLElement
  draw(state: WireState, time: TimeFormat): void
} {
  const me = () => store.state()?.officers.find((officer) => officer.id === screen().officerId)
  const topicName = (state: WireState, topic: number) =>
    state.group.topics.find(({ threadId }) => threadId === topic)?.name ?? 'Umum'

  function scene(): ChatScene | undefined {
    const state = store.state()
    const officer = me()
    if (!state || !officer) return undefined
    const { staffTab, topic } = screen()
    const inGroup = staffTab === 'group'
    const chatKey = inGroup ? state.group.key : officer.chatKey
    const all = store.messages(chatKey)
    const everything = !inGroup || !state.group.isForum || topic === undefined
    return {
      id: `${chatKey} ${officer.id} ${inGroup ? (topic ?? 'all') : ''}`,
      chatKey,
      me: officer.id,
      inGroup,
      marked: false,
      messages: everything
        ? all.filter((message) => !message.service?.startsWith('forum_topic'))
        : all.filter((message) => (message.threadId ?? 0) === topic),
      all,
      topicOf: ({ threadId }) =>
        inGroup && everything && state.group.isForum ? topicName(state, threadId ?? 0) : undefined,
      busyOf: (message) => view.busyOf(chatKey, message),
      typing: store.typing(chatKey),
    }
  }

  /** In a topic one writes there; among all messages a reply goes where the quoted message is. */
  function place(replied: WireMessage | undefined): { threadId?: number } {
    const { staffTab, topic } = screen()
    const threadId =
      staffTab === 'private' ? undefined : topic === undefined ? replied?.threadId : topic || undefined
    return threadId === undefined ? {} : { threadId }
  }

  const view = createChatView({
    label: 'Percakapan petugas',
    composerLabel: 'Tulis pesan sebagai petugas',
    act,
    store,
    unread,
    scene,
    redraw,
    place,
    showEmpty: () => showEmpty(),
    openTopic: (topic) => screen.change({ topic }),
    onJumpElsewhere(messageId) {
      const current = scene()
      const target = current?.all.find((message) => message.messageId === messageId)
      if (!target) return view.toast('Pesan itu tidak ada lagi di percakapan ini.')
      screen.change({ topic: target.threadId ?? 0 })
      // The topic is drawn with the next frame; then the message is there.
      requestAnimationFrame(() => requestAnimationFrame(() => view.log.jump(messageId)))
    },
  })

  const choose = (officer: Officer) =>
    screen.change({ officerId: officer.id, topic: officer.threadId ?? screen().topic })
  const picker = createOfficerPicker(screen, choose)
  const topics = createTopicList({ store, unread, screen })
  const badges = { group: build('span', { class: 'badge' }), private: build('span', { class: 'badge' }) }
  const tab = (staffTab: 'group' | 'private', words: string, short: string) =>
    build(
      'button',
      { type: 'button', class: 'tab', 'data-tab': staffTab, onclick: () => screen.change({ staffTab }) },
      build('span', { class: 'long' }, words),
      build('span', { class: 'short' }, short),
      badges[staffTab],
    )
  const tabs = [tab('group', 'Grup petugas', 'Grup'), tab('private', 'Pesan pribadi', 'Pribadi')]
  const title = build('bdi', { class: 'head-title' })
  const status = build('bdi', { class: 'head-status' })
  const hint = build('div', { class: 'hint', hidden: true })
  const desk = build(
    'div',
    { class: 'desk' },
    topics.element,
    build(
      'div',
      { class: 'desk-chat' },
      build('header', { class: 'chat-head' }, build('div', { class: 'head-words' }, title, status)),
      hint,
      view.element,
    ),
  )
  const element = build(
    'section',
    { class: 'pane staff-pane', 'aria-label': 'Petugas' },
    build(
      'div',
      { class: 'pane-bar' },
      build('h2', { class: 'pane-title' }, 'Petugas'),
      picker.element,
      build('div', { class: 'tabs', role: 'group', 'aria-label': 'Percakapan petugas' }, ...tabs),
    ),
    desk,
  )

  function showEmpty(): HTMLElement {
    const words =
      screen().staffTab === 'group'
        ? ['Belum ada pesan', 'Pertanyaan yang belum terjawab akan muncul di sini sebagai kartu.']
        : [
            'Belum ada pesan pribadi',
            'Bot menulis di sini yang tidak boleh tampil di grup, misalnya lampiran warga.',
          ]
    return build(
      'div',
      { class: 'empty' },
      build('p', { class: 'empty-title' }, words[0]),
      build('p', {}, words[1]),
    )
  }

  /** Whoever reads a topic of another instansi is offered the role of an officer who may answer there. */
  function drawHint(state: WireState): void {
    const { topic, staffTab } = screen()
    const owners = state.officers.filter((officer) => officer.threadId === topic)
    const owner = owners[0]
    const foreign =
      staffTab === 'group' && topic !== undefined && owner && !owners.some(({ id }) => id === me()?.id)
    hint.hidden = !foreign
    if (!foreign || hint.dataset['owner'] === String(owner.id)) return
    hint.dataset['owner'] = String(owner.id)
    fill(
      hint,
      build('span', {}, 'Topik ini dijawab ', build('bdi', {}, owner.instansi), '.'),
      build(
        'button',
        { type: 'button', class: 'link-button', onclick: () => choose(owner) },
        'Tulis sebagai ',
        build('bdi', {}, owner.name),
      ),
    )
  }

  function drawHead(state: WireState): void {
    const { staffTab, topic } = screen()
    const current = scene()
    const inGroup = staffTab === 'group'
    const names = inGroup
      ? [state.group.title, `${state.group.memberCount} anggota`]
      : [state.staffBot.name, `bot · @${state.staffBot.username}`]
    const inTopic = inGroup && state.group.isForum && topic !== undefined
    write(title, inTopic ? topicName(state, topic) : (names[0] ?? ''))
    status.classList.toggle('is-typing', current?.typing !== undefined)
    const isTyping = inGroup ? `${current?.typing} mengetik…` : 'mengetik…'
    write(status, current?.typing !== undefined ? isTyping : inTopic ? (names[0] ?? '') : (names[1] ?? ''))
  }

  return {
    element,
    draw(state, time) {
      const { staffTab, topic, officerId } = screen()
      picker.draw(state)
      for (const button of tabs)
        button.setAttribute('aria-pressed', String(button.dataset['tab'] === staffTab))
      const news = {
        group: unread.count(state.group.key, officerId),
        private: unread.count(me()?.chatKey ?? '', officerId),
      }
      write(badges.group, news.group > 0 ? String(news.group) : '')
      write(badges.private, news.private > 0 ? String(news.private) : '')
      topics.element.hidden = staffTab !== 'group' || !state.group.isForum
      topics.draw(state, time)
      drawHead(state)
      drawHint(state)
      view.composer.setPlaceholder(
        staffTab === 'group' && topic === undefined && state.group.isForum
          ? 'Balas sebuah kartu…'
          : 'Tulis pesan…',
      )
      view.draw(time)
    },
  }
}

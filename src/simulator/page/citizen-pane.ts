import type { WireState } from '../page-wire.ts'
import type { Act } from './act.ts'
import { createAppSwitch } from './app-switch.ts'
import type { ChatScene } from './arrange-messages.ts'
import { avatar } from './avatar.ts'
import { build, fill, write } from './build-element.ts'
import { createChatView } from './chat-view.ts'
import { examples } from './help.ts'
import type { TimeFormat } from './format-time.ts'
import { icon } from './icons.ts'
import type { ScreenControl } from './screen.ts'
import type { Store } from './store.ts'
import type { Unread } from './unread.ts'

type Citizen = WireState['citizens'][number]

export interface Dependencies {
  act: Act
  store: Store
  unread: Unread
  screen: ScreenControl
  redraw(): void
}

export interface CitizenPane {
  element: HTMLElement
  draw(state: WireState, time: TimeFormat): void
  /** Puts a question in the composer, ready to send. */
  suggest(text: string): void
}

/** The left half: a citizen's phone, and whose phone it is. */
export function createCitizenPane({ act, store, unread, screen, redraw }: Dependencies): CitizenPane {
  const me = () => store.state()?.citizens.find((citizen) => citizen.id === screen().citizenId)
  /** The chat that the phone shows; on WhatsApp where there is such a number. */
  function shownChat(): { citizen: Citizen; chatKey: string; isWhatsapp: boolean } | undefined {
    const citizen = me()
    const whatsappKey = screen().app === 'whatsapp' ? citizen?.whatsappKey : undefined
    return (
      citizen && { citizen, chatKey: whatsappKey ?? citizen.chatKey, isWhatsapp: whatsappKey !== undefined }
    )
  }

  function scene(): ChatScene | undefined {
    const shown = shownChat()
    if (!shown) return undefined
    const { citizen, chatKey, isWhatsapp } = shown
    const messages = store.messages(chatKey)
    return {
      id: chatKey,
      chatKey,
      me: citizen.id,
      inGroup: false,
      marked: isWhatsapp,
      messages,
      all: messages,
      topicOf: () => undefined,
      busyOf: (message) => view.busyOf(chatKey, message),
      typing: store.typing(chatKey),
    }
  }
  const view = createChatView({
    label: 'Percakapan warga dengan bot',
    composerLabel: 'Tulis pesan sebagai warga',
    act,
    store,
    unread,
    scene,
    redraw,
    place: () => ({}),
    showEmpty: () => showEmpty(),
    openTopic: () => {},
    onJumpElsewhere: () => view.toast('Pesan itu tidak ada lagi di percakapan ini.'),
  })
  view.composer.setPlaceholder('Tulis pesan…')

  const people = build('div', { class: 'people', role: 'group', 'aria-label': 'Warga yang Anda perankan' })
  const addButton = build(
    'button',
    { type: 'button', class: 'add-person', onclick: () => void add() },
    icon('plus'),
    'warga baru',
  )
  const portrait = build('span', { class: 'head-portrait' })
  const title = build('bdi', { class: 'head-title' })
  const status = build('span', { class: 'head-status' })
  const blockButton = build(
    'button',
    { type: 'button', class: 'plain-button', onclick: () => void block(true) },
    icon('block'),
  )
  blockButton.setAttribute('aria-label', 'Blokir bot ini')
  blockButton.title = 'Blokir bot ini'
  const blockedBar = build(
    'div',
    { class: 'blocked-bar' },
    build(
      'button',
      { type: 'button', class: 'wide-button', onclick: () => void block(false) },
      'Buka blokir',
    ),
  )
  const apps = createAppSwitch({ screen, unread })
  const whatsappHint = build(
    'p',
    { class: 'hint' },
    'Kanal WhatsApp lewat jalur simulator, tanpa WhatsApp dan tanpa peramban. Pilih dengan angka atau kata.',
  )
  const phone = build(
    'div',
    { class: 'phone' },
    apps.element,
    build(
      'header',
      { class: 'chat-head' },
      portrait,
      build('div', { class: 'head-words' }, title, status),
      blockButton,
    ),
    whatsappHint,
    view.element,
    blockedBar,
  )
  const element = build(
    'section',
    { class: 'pane citizen-pane', 'aria-label': 'Warga' },
    build('div', { class: 'pane-bar' }, build('h2', { class: 'pane-title' }, 'Warga'), people, addButton),
    phone,
  )

  async function block(blocked: boolean): Promise<void> {
    const citizen = me()
    if (!citizen) return
    const outcome = await act({ action: 'block', personId: citizen.id, blocked })
    if (!outcome.ok) view.toast(outcome.error)
  }

  /** Turned to as soon as the server shows them. */
  let coming: number | undefined
  async function add(): Promise<void> {
    const outcome = await act({ action: 'citizen' })
    if (!outcome.ok) view.toast(outcome.error)
    else coming = outcome.citizenId
  }

  function showEmpty(): HTMLElement {
    return build(
      'div',
      { class: 'empty' },
      build('p', { class: 'empty-title' }, 'Apa yang ingin Anda tanyakan?'),
      build('p', {}, 'Tulis seperti kepada teman, atau mulai dengan salah satu contoh ini.'),
      ...examples.map((text) =>
        build('button', { type: 'button', class: 'example', onclick: () => view.composer.fill(text) }, text),
      ),
      // On WhatsApp nobody presses a button before writing.
      !shownChat()?.isWhatsapp &&
        build(
          'button',
          { type: 'button', class: 'solid-button start', onclick: () => void view.send('/start') },
          'Mulai',
        ),
    )
  }

  function drawPeople(state: WireState): void {
    const newsOf = ({ id, chatKey, whatsappKey }: Citizen) =>
      unread.count(chatKey, id) + (whatsappKey ? unread.count(whatsappKey, id) : 0)
    const look = state.citizens.map((citizen) => [citizen.id, citizen.name, newsOf(citizen)])
    const drawn = JSON.stringify([look, screen().citizenId])
    if (people.dataset['drawn'] === drawn) return
    people.dataset['drawn'] = drawn
    const focused = people.contains(document.activeElement)
    fill(
      people,
      ...state.citizens.map((citizen) => {
        const { id, name } = citizen
        const news = newsOf(citizen)
        const pressed = id === screen().citizenId
        return build(
          'button',
          {
            type: 'button',
            class: 'person',
            'aria-pressed': String(pressed),
            'data-person': id,
            title: name,
            onclick: () => screen.change({ citizenId: id }),
          },
          avatar(id, name),
          build('bdi', { class: 'person-name' }, name),
          news > 0 && build('span', { class: 'badge', 'aria-label': `${news} belum dibaca` }, String(news)),
        )
      }),
    )
    const current = people.querySelector<HTMLElement>('[aria-pressed="true"]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
    if (focused) current?.focus()
  }

  return {
    element,
    suggest(text) {
      screen.change({ half: 'citizen' })
      view.composer.fill(text)
    },
    draw(state, time) {
      if (state.citizens.some((citizen) => citizen.id === coming)) {
        screen.change({ citizenId: coming ?? screen().citizenId })
        coming = undefined
      }
      drawPeople(state)
      const shown = shownChat()
      const number = shown?.isWhatsapp ? state.whatsapp : undefined
      const { id, name, username } = number ?? state.citizenBot
      if (title.textContent !== name || portrait.dataset['of'] !== String(id))
        fill(portrait, avatar(id, name))
      portrait.dataset['of'] = String(id)
      write(title, name)
      phone.dataset['app'] = number ? 'whatsapp' : 'telegram'
      apps.draw(shown?.citizen)
      whatsappHint.hidden = !number
      const isTyping = shown !== undefined && store.typing(shown.chatKey) !== undefined
      status.classList.toggle('is-typing', isTyping)
      write(
        status,
        isTyping ? 'mengetik…' : number ? `nomor WhatsApp · +${number.number}` : `bot · @${username}`,
      )
      const blocked = !number && shown?.citizen.blocked === true
      blockButton.hidden = blocked || number !== undefined
      blockedBar.hidden = !blocked
      view.composer.element.hidden = blocked
      view.draw(time)
    },
  }
}

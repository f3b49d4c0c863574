import type { WireMessage } from '../page-wire.ts'
import { avatar, colourOf } from './avatar.ts'
import { build } from './build-element.ts'
import { nameMedia, showMedia } from './describe-media.ts'
import { icon } from './icons.ts'
import { showMarked } from './show-marked.ts'
import { showText } from './show-text.ts'

/** A message and what its surroundings say about how it looks. */
export interface Bubble {
  message: WireMessage
  own: boolean
  /** First of a run of messages by the same sender: it carries the name. */
  first: boolean
  /** Last of the run: it carries the tail, and in a group the portrait. */
  last: boolean
  inGroup: boolean
  /** Formatted by signs in the words, as on WhatsApp. */
  marked: boolean
  replied: WireMessage | undefined
  /** Name of the topic, where messages of several are shown together. */
  topic: string | undefined
  clock: string
  /** Callback data of its buttons that wait for the bot's answer. */
  busy: ReadonlySet<string>
}

export interface BubbleActions {
  reply(message: WireMessage): void
  edit(message: WireMessage): void
  remove(message: WireMessage): void
  press(message: WireMessage, callbackData: string): void
  jump(messageId: number): void
  openTopic(threadId: number): void
  sendCommand(command: string): void
}

export function showBubble(bubble: Bubble, actions: BubbleActions): HTMLElement {
  const { message, own, first, last, inGroup, topic } = bubble
  const { from, media } = message
  if (message.service !== undefined)
    return build('div', { class: 'service', 'data-id': message.messageId }, build('bdi', {}, message.text))

  const sticker = media?.kind === 'sticker' && message.text === ''
  const name = from.name || 'Akun terhapus'
  return build(
    'article',
    {
      class: [
        'message',
        own ? 'own' : 'other',
        first && 'first',
        last && 'last',
        inGroup && 'in-group',
        sticker && 'bare',
      ]
        .filter(Boolean)
        .join(' '),
      'data-id': message.messageId,
      'aria-label': `${own ? 'Anda' : name}, ${bubble.clock}`,
      tabindex: -1,
    },
    build(
      'div',
      { class: 'stack' },
      build(
        'div',
        { class: 'bubble' },
        build(
          'div',
          { class: 'content' },
          inGroup && !own && first && build('bdi', { class: `sender ${colourOf(from.id)}` }, name),
          topic !== undefined && showTopic(message, topic, actions),
          message.replyTo !== undefined && showQuote(message.replyTo, bubble.replied, actions),
          media && showMedia(media),
          message.text !== '' &&
            build(
              'span',
              { class: 'text', dir: 'auto' },
              ...(bubble.marked
                ? showMarked(message.text, message.entities)
                : showText(message.text, message.entities, actions.sendCommand)),
            ),
          showMeta(bubble),
        ),
        inGroup && !own && last && avatar(from.id, name),
        showTools(bubble, actions),
      ),
      message.buttons.length > 0 && showButtons(bubble, actions),
    ),
  )
}

function showMeta({ message, own, clock }: Bubble): HTMLElement {
  return build(
    'span',
    { class: 'meta' },
    message.silent &&
      build(
        'span',
        { title: 'Dikirim tanpa suara', role: 'img', 'aria-label': 'Tanpa suara' },
        icon('silent'),
      ),
    message.editedAt !== undefined && build('span', {}, 'diedit'),
    build('time', { datetime: message.date }, clock),
    own && icon('check'),
  )
}

function showTopic({ threadId }: WireMessage, topic: string, actions: BubbleActions): HTMLElement {
  return build(
    'button',
    { type: 'button', class: 'topic-link', onclick: () => actions.openTopic(threadId ?? 0) },
    icon('topic'),
    build('bdi', {}, topic),
  )
}

function showQuote(replyTo: number, replied: WireMessage | undefined, { jump }: BubbleActions): HTMLElement {
  if (!replied) return build('div', { class: 'quote gone' }, 'Pesan yang dibalas sudah tidak ada')
  return build(
    'button',
    { type: 'button', class: `quote ${colourOf(replied.from.id)}`, onclick: () => jump(replyTo) },
    build('bdi', { class: 'quote-name' }, replied.from.name || 'Akun terhapus'),
    build('bdi', { class: 'quote-text' }, excerptOf(replied)),
  )
}

/** The first line of a message, or what it consists of when it has no words. */
export function excerptOf({ text, media }: WireMessage): string {
  const line = text.split('\n').find((part) => part.trim() !== '') ?? ''
  return line.slice(0, 160) || (media ? nameMedia(media) : 'Pesan')
}

function showTools({ message, own }: Bubble, { reply, edit, remove }: BubbleActions): HTMLElement {
  const tool = (label: string, name: 'reply' | 'edit' | 'trash', onclick: () => void) =>
    build('button', { type: 'button', class: 'tool', title: label, 'aria-label': label, onclick }, icon(name))
  return build(
    'div',
    { class: 'tools' },
    tool('Balas', 'reply', () => reply(message)),
    own && message.media === undefined && tool('Ubah', 'edit', () => edit(message)),
    own && tool('Hapus', 'trash', () => remove(message)),
  )
}

function showButtons({ message, busy }: Bubble, { press }: BubbleActions): HTMLElement {
  const rows = message.buttons.map((row) =>
    build(
      'div',
      { class: 'button-row' },
      ...row.map(({ text, url, callbackData }) => {
        if (url !== undefined && /^(https?|tg):/.test(url))
          return build(
            'a',
            { class: 'inline-button', href: url, target: '_blank', rel: 'noopener noreferrer' },
            build('bdi', {}, text),
            icon('link'),
          )
        const waits = callbackData !== undefined && busy.has(callbackData)
        return build(
          'button',
          {
            type: 'button',
            class: 'inline-button',
            'data-callback': callbackData,
            'aria-busy': waits ? 'true' : undefined,
            disabled: callbackData === undefined,
            onclick: () => callbackData !== undefined && !waits && press(message, callbackData),
          },
          build('bdi', {}, text),
        )
      }),
    ),
  )
  return build('div', { class: 'inline-buttons' }, ...rows)
}

import type { WireMessage } from '../page-wire.ts'
import { build, fill } from './build-element.ts'
import { createAttachMenu, type AttachKind } from './attach-menu.ts'
import { icon } from './icons.ts'
import { excerptOf } from './show-bubble.ts'

export interface Dependencies {
  label: string
  /** Each says whether it was done; what was not done stays in the composer. */
  send(text: string, replied: WireMessage | undefined): Promise<boolean>
  /** `caption`: what was typed so far. */
  attach(kind: AttachKind, caption: string, replied: WireMessage | undefined): Promise<boolean>
  edit(message: WireMessage, text: string): Promise<boolean>
}

export interface Composer {
  element: HTMLElement
  /** Turns to another conversation, and says whether it is another: its draft comes back, the old one is kept. */
  turnTo(sceneId: string): boolean
  reply(message: WireMessage): void
  /** The same without taking the focus or an existing draft. */
  offerReply(message: WireMessage): void
  edit(message: WireMessage): void
  /** Puts a text in for the visitor to send. */
  fill(text: string): void
  setPlaceholder(text: string): void
  isEmpty(): boolean
  focus(): void
}

interface Draft {
  text: string
  replied?: WireMessage | undefined
  edited?: WireMessage | undefined
}

/** Telegram's limit; its apps cut a longer text into several messages. */
const longestMessage = 4096

const WITHOUT_CAPTION: ReadonlySet<AttachKind> = new Set(['sticker', 'location', 'contact'])

export function createComposer(deps: Dependencies): Composer {
  const drafts = new Map<string, Draft>()
  let sceneId = ''
  let draft: Draft = { text: '' }

  const input = build('textarea', {
    class: 'composer-input',
    rows: 1,
    dir: 'auto',
    'aria-label': deps.label,
    enterkeyhint: 'send',
    autocomplete: 'off',
    oninput: () => {
      draft.text = input.value
      drawButton()
    },
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault()
        void submit()
      } else if (event.key === 'Escape' && (draft.replied || draft.edited)) cancel()
    },
  })
  const context = build('div', { class: 'composer-context', hidden: true })
  const submitButton = build(
    'button',
    { type: 'submit', class: 'round-button send', 'aria-label': 'Kirim' },
    icon('send'),
  )
  const menu = createAttachMenu(async (kind) => {
    const { replied, edited, text } = draft
    // Not all have a caption, and who edits a message doesn't caption another with its words.
    const caption = WITHOUT_CAPTION.has(kind) || edited ? '' : text.trim()
    if (!(await deps.attach(kind, caption, replied))) return
    set({ text: caption === '' && !edited ? text : '' })
    input.focus()
  })
  const element = build(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault()
        void submit()
      },
    },
    context,
    build('div', { class: 'composer-row' }, menu.button, input, submitButton),
    menu.element,
  )

  async function submit(): Promise<void> {
    const { text, replied, edited } = draft
    if (text.trim() === '') return
    const from = sceneId
    set({ text: '' })
    const done = edited ? await deps.edit(edited, text) : await sendPieces(text, replied)
    if (done) return
    // Refused: give the words back, unless something new was begun meanwhile.
    const current = drafts.get(from)
    if (current && current.text !== '') return
    drafts.set(from, { text, replied, edited })
    if (from === sceneId) set({ text, replied, edited })
  }

  async function sendPieces(text: string, replied: WireMessage | undefined): Promise<boolean> {
    for (let at = 0; at < text.length; at += longestMessage)
      if (!(await deps.send(text.slice(at, at + longestMessage), at === 0 ? replied : undefined)))
        return false
    return true
  }

  function set(next: Draft): void {
    draft = next
    drafts.set(sceneId, draft)
    input.value = draft.text
    const about = draft.edited ?? draft.replied
    context.hidden = !about
    if (about)
      fill(
        context,
        icon(draft.edited ? 'edit' : 'reply'),
        build(
          'div',
          { class: 'context-words' },
          build('bdi', { class: 'quote-name' }, draft.edited ? 'Ubah pesan' : `Balas ${about.from.name}`),
          build('bdi', { class: 'quote-text' }, excerptOf(about)),
        ),
        build(
          'button',
          {
            type: 'button',
            class: 'plain-button',
            'aria-label': 'Batal',
            title: 'Batal (Esc)',
            onclick: cancel,
          },
          icon('close'),
        ),
      )
    drawButton()
  }

  function drawButton(): void {
    submitButton.classList.toggle('ready', input.value.trim() !== '')
    submitButton.setAttribute('aria-label', draft.edited ? 'Simpan perubahan' : 'Kirim')
  }

  function cancel(): void {
    set({ text: draft.edited ? '' : draft.text })
    input.focus()
  }

  return {
    element,
    turnTo(next) {
      if (next === sceneId) return false
      sceneId = next
      set(drafts.get(next) ?? { text: '' })
      return true
    },
    offerReply(message) {
      if (!draft.text && !draft.replied && !draft.edited) set({ text: '', replied: message })
    },
    reply(message) {
      set({ text: draft.edited ? '' : draft.text, replied: message })
      input.focus()
    },
    edit(message) {
      set({ text: message.text, edited: message })
      input.focus()
    },
    fill(text) {
      set({ text, replied: draft.replied })
      input.focus()
    },
    setPlaceholder: (text) => void (input.placeholder = text),
    isEmpty: () => draft.text.trim() === '',
    focus: () => input.focus(),
  }
}

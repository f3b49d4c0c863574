import { build, write } from './build-element.ts'

/** Short words over a chat, as Telegram shows a bot's answer to a button. */
export interface Notices {
  element: HTMLElement
  toast(text: string): void
  /** A dialog that waits for "OK". */
  alert(title: string, text: string): void
}

const shortestMs = 3_000
const msPerCharacter = 60

export function createNotices(): Notices {
  let timer = 0
  const words = build('bdi', {})
  const element = build('div', { class: 'toast', role: 'status' }, words)
  return {
    element,
    toast(text) {
      clearTimeout(timer)
      write(words, text)
      element.classList.add('shown')
      timer = window.setTimeout(
        () => {
          element.classList.remove('shown')
          write(words, '')
        },
        shortestMs + text.length * msPerCharacter,
      )
    },
    alert(title, text) {
      const dialog = build(
        'dialog',
        { class: 'alert', 'aria-label': title, onclose: () => dialog.remove() },
        build('bdi', { class: 'alert-title' }, title),
        build('p', { dir: 'auto' }, text),
        build('form', { method: 'dialog' }, build('button', { class: 'solid-button' }, 'OK')),
      )
      document.body.append(dialog)
      dialog.showModal()
    },
  }
}

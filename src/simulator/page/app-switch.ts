import type { WireState } from '../page-wire.ts'
import { build, write } from './build-element.ts'
import type { Screen, ScreenControl } from './screen.ts'
import type { Unread } from './unread.ts'

type App = Screen['app']
type Citizen = WireState['citizens'][number]

/** Which of the two apps the citizen's phone shows. Unseen where the office has no number. */
export function createAppSwitch({ screen, unread }: { screen: ScreenControl; unread: Unread }): {
  element: HTMLElement
  draw(citizen: Citizen | undefined): void
} {
  const badges = { telegram: build('span', { class: 'badge' }), whatsapp: build('span', { class: 'badge' }) }
  const tab = (app: App, words: string) =>
    build(
      'button',
      { type: 'button', class: 'tab', 'data-app': app, onclick: () => screen.change({ app }) },
      words,
      badges[app],
    )
  const tabs = [tab('telegram', 'Telegram'), tab('whatsapp', 'WhatsApp')]
  const element = build(
    'div',
    { class: 'apps tabs', role: 'group', 'aria-label': 'Aplikasi di ponsel warga' },
    ...tabs,
  )
  return {
    element,
    draw(citizen) {
      element.hidden = citizen?.whatsappKey === undefined
      if (citizen?.whatsappKey === undefined) return
      const keys = { telegram: citizen.chatKey, whatsapp: citizen.whatsappKey }
      const { app: shown } = screen()
      for (const button of tabs) button.setAttribute('aria-pressed', String(button.dataset['app'] === shown))
      for (const app of ['telegram', 'whatsapp'] as const) {
        const news = app === shown ? 0 : unread.count(keys[app], citizen.id)
        write(badges[app], news > 0 ? String(news) : '')
      }
    },
  }
}

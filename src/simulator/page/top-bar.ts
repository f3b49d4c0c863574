import { build, fill, write } from './build-element.ts'
import { icon } from './icons.ts'
import { isDark, toggleTheme } from './theme.ts'

export interface Dependencies {
  timeControl: HTMLElement
  helpButton: HTMLElement
}

/** The slim bar at the top: what this is, what time it is, and the few things that concern the whole page. */
export function createTopBar({ timeControl, helpButton }: Dependencies): {
  element: HTMLElement
  draw(online: boolean): void
} {
  const connection = build('span', { class: 'connection', role: 'status' })
  const theme = build('button', {
    type: 'button',
    class: 'bar-button',
    onclick: () => {
      toggleTheme()
      showTheme()
    },
  })
  function showTheme(): void {
    const dark = isDark()
    const label = dark ? 'Tampilan terang' : 'Tampilan gelap'
    fill(theme, icon(dark ? 'sun' : 'moon'))
    theme.setAttribute('aria-label', label)
    theme.title = label
  }
  showTheme()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showTheme)

  const logo = build('img', { src: '/simulator/icon.svg', alt: '', width: 28, height: 28 })
  const element = build(
    'header',
    { class: 'top-bar' },
    build(
      'div',
      { class: 'brand' },
      logo,
      build('h1', {}, 'Jawab24'),
      build('span', { class: 'sample' }, 'Simulator — data contoh'),
    ),
    timeControl,
    build('div', { class: 'bar-end' }, connection, helpButton, theme),
  )
  return {
    element,
    draw(online) {
      connection.classList.toggle('shown', !online)
      write(connection, online ? '' : 'terputus, menyambung lagi…')
    },
  }
}

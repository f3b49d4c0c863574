import { act } from './act.ts'
import { build, fill, write } from './build-element.ts'
import { createCitizenPane } from './citizen-pane.ts'
import { connect } from './connect.ts'
import { createTimeFormat, type TimeFormat } from './format-time.ts'
import { createHelp } from './help.ts'
import { createNotices } from './notices.ts'
import { createScreen } from './screen.ts'
import { createStaffPane } from './staff-pane.ts'
import { createStore } from './store.ts'
import { applyKeptTheme } from './theme.ts'
import { createTimeControl } from './time-control.ts'
import { createTopBar } from './top-bar.ts'
import { createUnread } from './unread.ts'

applyKeptTheme()
document.addEventListener('DOMContentLoaded', start)

function start(): void {
  const store = createStore()
  const unread = createUnread(store)
  const screen = createScreen()
  const notices = createNotices()

  const citizen = createCitizenPane({ act, store, unread, screen, redraw })
  const staff = createStaffPane({ act, store, unread, screen, redraw })
  const help = createHelp(citizen.suggest)
  const timeControl = createTimeControl({ store, act, fail: notices.toast })
  const topBar = createTopBar({ timeControl: timeControl.element, helpButton: help.button })
  const badges = { citizen: build('span', { class: 'badge' }), staff: build('span', { class: 'badge' }) }
  const half = (name: 'citizen' | 'staff', words: string) =>
    build(
      'button',
      { type: 'button', class: 'half', 'data-half': name, onclick: () => screen.change({ half: name }) },
      words,
      badges[name],
    )
  const halves = [half('citizen', 'Warga'), half('staff', 'Petugas')]
  fill(
    document.body,
    topBar.element,
    build('nav', { class: 'halves', 'aria-label': 'Sisi percakapan' }, ...halves),
    build('main', { class: 'panes' }, citizen.element, staff.element),
    help.element,
    notices.element,
  )

  let frame = 0
  let time: TimeFormat | undefined
  /** However much happens at once, the page is drawn once per frame. */
  function redraw(): void {
    frame ||= requestAnimationFrame(draw)
  }

  function draw(): void {
    frame = 0
    topBar.draw(store.online())
    const state = store.state()
    if (!state) return
    chooseSomebody(state)
    document.title = `Jawab24 — Simulator · ${state.officeName}`
    document.body.dataset['half'] = screen().half
    if (time?.timeZone !== state.timeZone) time = createTimeFormat(state.timeZone)
    timeControl.draw(time)
    citizen.draw(state, time)
    staff.draw(state, time)
    for (const button of halves)
      button.setAttribute('aria-pressed', String(button.dataset['half'] === screen().half))
    const citizenNews = state.citizens.reduce((sum, { id, chatKey, whatsappKey }) => {
      return sum + unread.count(chatKey, id) + (whatsappKey ? unread.count(whatsappKey, id) : 0)
    }, 0)
    const staffNews = unread.count(state.group.key, screen().officerId)
    write(badges.citizen, citizenNews > 0 ? String(citizenNews) : '')
    write(badges.staff, staffNews > 0 ? String(staffNews) : '')
  }

  /** At first, and when the one who was played is gone: the first of each. */
  function chooseSomebody(state: NonNullable<ReturnType<typeof store.state>>): void {
    const { citizenId, officerId } = screen()
    const [citizenOne] = state.citizens
    const [officerOne] = state.officers
    if (citizenOne && !state.citizens.some(({ id }) => id === citizenId))
      screen.change({ citizenId: citizenOne.id })
    if (officerOne && !state.officers.some(({ id }) => id === officerId))
      screen.change({ officerId: officerOne.id })
  }

  store.watch(redraw)
  screen.watch(redraw)
  connect(store)
}

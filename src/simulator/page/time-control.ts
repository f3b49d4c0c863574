import type { Act } from './act.ts'
import { build, write } from './build-element.ts'
import type { TimeFormat } from './format-time.ts'
import { icon } from './icons.ts'
import type { Store } from './store.ts'

export interface Dependencies {
  store: Store
  act: Act
  fail(sentence: string): void
}

const speeds = [
  { speed: 1, label: '×1', name: 'Waktu berjalan seperti biasa' },
  { speed: 60, label: '×60', name: 'Satu menit tiap detik' },
  { speed: 3600, label: '×3.600', name: 'Satu jam tiap detik' },
] as const

/** At the highest speed a simulated minute passes in 17 ms: five times a second is enough to read. */
const tickMs = 200

/** The simulated clock, and how fast it runs. */
export function createTimeControl({ store, act, fail }: Dependencies): {
  element: HTMLElement
  draw(time: TimeFormat): void
} {
  let format: TimeFormat | undefined
  const long = build('span', { class: 'long' })
  const short = build('span', { class: 'short' })
  const words = build('time', { class: 'clock-words' }, long, short)
  const inputs = speeds.map(({ speed, name }) =>
    build('input', {
      type: 'radio',
      name: 'speed',
      value: speed,
      'aria-label': name,
      onchange: () => void choose(speed),
    }),
  )
  const element = build(
    'div',
    { class: 'time-control' },
    build('div', { class: 'clock' }, icon('clock'), words),
    build(
      'div',
      { class: 'segments', role: 'radiogroup', 'aria-label': 'Kecepatan waktu' },
      ...speeds.map(({ label, name }, index) =>
        build(
          'label',
          { class: 'segment', title: name },
          inputs[index],
          build('span', { 'aria-hidden': 'true' }, label),
        ),
      ),
    ),
  )

  async function choose(speed: (typeof speeds)[number]['speed']): Promise<void> {
    const outcome = await act({ action: 'speed', speed })
    if (outcome.ok) return
    fail(outcome.error)
    showSpeed()
  }
  function showSpeed(): void {
    const current = store.state()?.clock.speed ?? 1
    for (const input of inputs) input.checked = Number(input.value) === current
    element.dataset['fast'] = String(current > 1)
  }
  function tick(): void {
    if (!format) return
    const now = store.now()
    write(long, format.full(now))
    write(short, format.short(now))
    words.dateTime = now.toISOString()
  }
  setInterval(tick, tickMs)

  return {
    element,
    draw(time) {
      format = time
      showSpeed()
      tick()
    },
  }
}

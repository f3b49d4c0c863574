import type { WireState } from '../page-wire.ts'
import { avatar } from './avatar.ts'
import { build, fill, write } from './build-element.ts'
import { icon } from './icons.ts'
import type { ScreenControl } from './screen.ts'

export type Officer = WireState['officers'][number]

/** Who writes in the right half. A system list under our own look: it serves two officers or eighty. */
export function createOfficerPicker(
  screen: ScreenControl,
  choose: (officer: Officer) => void,
): { element: HTMLElement; draw(state: WireState): void } {
  let officers: readonly Officer[] = []
  const portrait = build('span', {})
  const name = build('bdi', { class: 'picker-name' })
  const duty = build('bdi', { class: 'picker-duty' })
  const select = build('select', {
    'aria-label': 'Petugas yang Anda perankan',
    onchange: () => {
      const officer = officers.find((candidate) => String(candidate.id) === select.value)
      if (officer) choose(officer)
    },
  })
  const element = build(
    'div',
    { class: 'picker' },
    portrait,
    build('span', { class: 'picker-words' }, name, duty),
    icon('down'),
    select,
  )
  let drawn = ''

  return {
    element,
    draw(state) {
      officers = state.officers
      const look = JSON.stringify(officers)
      if (look !== drawn) {
        drawn = look
        fill(
          select,
          ...officers.map((officer) =>
            build('option', { value: officer.id }, `${officer.name} — ${officer.instansi} (${officer.role})`),
          ),
        )
      }
      const current = officers.find((officer) => officer.id === screen().officerId)
      if (!current) return
      select.value = String(current.id)
      if (portrait.dataset['id'] !== String(current.id)) {
        portrait.dataset['id'] = String(current.id)
        fill(portrait, avatar(current.id, current.name))
      }
      write(name, current.name)
      write(duty, `${current.instansi} · ${current.role}`)
    },
  }
}

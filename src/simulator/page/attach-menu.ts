import { build } from './build-element.ts'
import { icon, type IconName } from './icons.ts'

export type AttachKind = 'photo' | 'album' | 'document' | 'sticker' | 'voice' | 'location' | 'contact'

const kinds: { kind: AttachKind; icon: IconName; label: string }[] = [
  { kind: 'photo', icon: 'photo', label: 'Foto contoh' },
  { kind: 'album', icon: 'photo', label: 'Album (dua foto)' },
  { kind: 'document', icon: 'document', label: 'Dokumen (PDF)' },
  { kind: 'sticker', icon: 'sticker', label: 'Stiker' },
  { kind: 'voice', icon: 'voice', label: 'Pesan suara' },
  { kind: 'location', icon: 'location', label: 'Lokasi' },
  { kind: 'contact', icon: 'contact', label: 'Kontak' },
]

/** The paper clip and its menu: ready-made files, so that nobody has to look for one. */
export function createAttachMenu(choose: (kind: AttachKind) => Promise<void>): {
  button: HTMLElement
  element: HTMLElement
} {
  const button = build(
    'button',
    {
      type: 'button',
      class: 'round-button',
      'aria-label': 'Lampirkan',
      'aria-haspopup': 'true',
      title: 'Lampirkan',
    },
    icon('attach'),
  )
  const element = build(
    'div',
    {
      class: 'popover menu',
      popover: 'auto',
      'aria-label': 'Lampirkan',
      // Placed before it is painted, above the button that opens it.
      onbeforetoggle: () => {
        const { left, top } = button.getBoundingClientRect()
        element.style.left = `${left}px`
        element.style.bottom = `${innerHeight - top + 8}px`
      },
    },
    ...kinds.map(({ kind, icon: name, label }) =>
      build(
        'button',
        {
          type: 'button',
          class: 'menu-item',
          onclick: () => {
            element.hidePopover()
            void choose(kind)
          },
        },
        icon(name),
        label,
      ),
    ),
  )
  button.popoverTargetElement = element
  return { button, element }
}

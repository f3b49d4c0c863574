import { build } from './build-element.ts'
import { icon } from './icons.ts'

/** Questions to begin with: one that the knowledge base answers, one for an office, one for somebody else. */
export const examples = [
  'KTP saya hilang, syaratnya apa?',
  'lampu jalan di gang kami mati sudah seminggu',
  'sim saya mau habis, perpanjang di mana?',
]

const steps = [
  'Sebagai warga, kirim sebuah pertanyaan. Yang sudah pasti jawabannya dijawab seketika.',
  'Yang belum, diteruskan ke instansi: kartunya muncul di grup petugas.',
  'Buka topik instansi itu, tekan “Tulis sebagai …” agar menjadi petugasnya, balas kartunya, periksa pratinjaunya, lalu kirim.',
  'Percepat waktu untuk melihat pengingat dan pertanyaan yang lewat batas.',
]

/** The help popover and the button that opens it. */
export function createHelp(choose: (example: string) => void): { button: HTMLElement; element: HTMLElement } {
  const element = build(
    'div',
    { class: 'popover help', popover: 'auto', id: 'help', role: 'dialog', 'aria-labelledby': 'help-title' },
    build('h2', { id: 'help-title' }, 'Coba Jawab24 dalam semenit'),
    build('ol', {}, ...steps.map((step) => build('li', {}, step))),
    build('h3', {}, 'Contoh pertanyaan'),
    ...examples.map((text) =>
      build(
        'button',
        {
          type: 'button',
          class: 'example',
          onclick: () => {
            element.hidePopover()
            choose(text)
          },
        },
        text,
      ),
    ),
    build(
      'p',
      { class: 'fine' },
      'Semua orang dan pesan di sini hanya contoh; tidak ada yang sampai ke Telegram.',
    ),
  )
  const button = build(
    'button',
    { type: 'button', class: 'bar-button', 'aria-label': 'Bantuan', title: 'Bantuan' },
    icon('help'),
    build('span', { class: 'bar-word' }, 'Bantuan'),
  )
  button.popoverTargetElement = element
  return { button, element }
}

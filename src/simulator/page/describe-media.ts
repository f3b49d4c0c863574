import type { WireMessage } from '../page-wire.ts'
import { build } from './build-element.ts'
import { icon, type IconName } from './icons.ts'

type Media = NonNullable<WireMessage['media']>

const kinds: Record<string, { icon: IconName; label: string }> = {
  photo: { icon: 'photo', label: 'Foto' },
  document: { icon: 'document', label: 'Dokumen' },
  voice: { icon: 'voice', label: 'Pesan suara' },
  video: { icon: 'video', label: 'Video' },
  sticker: { icon: 'sticker', label: 'Stiker' },
  audio: { icon: 'audio', label: 'Audio' },
  location: { icon: 'location', label: 'Lokasi' },
  contact: { icon: 'contact', label: 'Kontak' },
}

/** In one word what is attached, where there is no room for more. */
export function nameMedia(media: Media): string {
  return kinds[media.kind]?.label ?? 'Lampiran'
}

/** The attachment: a picture as one, everything else as a tile by which its bytes can be saved. */
export function showMedia(media: Media): HTMLElement {
  const { kind, fileId, fileName } = media
  const address = fileId === undefined ? undefined : `/simulator/file/${fileId}`
  const tile = showTile(media)
  if (address === undefined || kind === 'sticker') return tile
  if (kind !== 'photo')
    return build('a', { class: 'media-link', href: address, download: fileName ?? '' }, tile)
  const picture = build('img', {
    class: 'media-picture',
    src: address,
    alt: fileName ?? nameMedia(media),
    loading: 'lazy',
    // Bytes that are no picture: the tile says at least what they are called.
    onerror: () => picture.replaceWith(tile),
  })
  return picture
}

function showTile(media: Media): HTMLElement {
  const details = [media.fileName, media.bytes === undefined ? undefined : formatSize(media.bytes)]
  return build(
    'div',
    { class: `media media-${media.kind}` },
    build('span', { class: 'media-icon' }, icon(kinds[media.kind]?.icon ?? 'document')),
    media.kind === 'voice' && build('span', { class: 'wave', 'aria-hidden': 'true' }),
    build(
      'span',
      { class: 'media-words' },
      build('span', { class: 'media-name' }, nameMedia(media)),
      build('bdi', { class: 'media-details' }, details.filter(Boolean).join(' · ')),
    ),
  )
}

function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${size.toLocaleString('id-ID', { maximumFractionDigits: 1 })} ${unit}`
}

import type { MediaKind } from '../../routing/index.ts'

/** WhatsApp's types of messages that are words. */
const WORDS = ['chat', 'list_response', 'buttons_response', 'template_button_reply']

const FILES: Readonly<Record<string, MediaKind>> = {
  image: 'photo',
  video: 'video',
  ptv: 'video',
  document: 'document',
  ptt: 'voice',
  audio: 'audio',
}

/** What people can send that is neither words nor a file, and what we call it. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  sticker: 'sticker',
  location: 'location',
  vcard: 'contact',
  multi_vcard: 'contact',
  poll_creation: 'poll',
  event_creation: 'event',
  scheduled_event_creation: 'event',
  groups_v4_invite: 'invitation',
  order: 'order',
  product: 'product',
  payment: 'payment',
}

export type MessageKind =
  | { is: 'words' }
  | { is: 'file'; kind: MediaKind }
  | { is: 'unsupported'; what: string }
  | null

/** What sort of message this is; null for WhatsApp's own notices, of which there are many. */
export function readKind(type: string): MessageKind {
  if (WORDS.includes(type)) return { is: 'words' }
  const kind = Object.hasOwn(FILES, type) ? FILES[type] : undefined
  if (kind) return { is: 'file', kind }
  const what = Object.hasOwn(UNSUPPORTED, type) ? UNSUPPORTED[type] : undefined
  return what ? { is: 'unsupported', what } : null
}

import { findEntities } from './find-entities.ts'
import {
  firstMessageId,
  findMessage,
  isAdministrator,
  isGroup,
  isInside,
  isPrivate,
  privateKey,
} from './world.ts'
import type { ButtonPresses } from './button-presses.ts'
import type { Delivery } from './deliver.ts'
import type { ChatKey, Media, PeopleSide, Person } from './model.ts'
import type { Draft, Messages } from './post-message.ts'
import type { ChatState, World } from './world.ts'

type MessageActions = Pick<PeopleSide, 'sendText' | 'sendMedia' | 'editText' | 'deleteMessage' | 'press'>

interface Dependencies {
  world: World
  messages: Messages
  delivery: Delivery
  presses: ButtonPresses
}

const TEXT_UNITS = 4_096
const CAPTION_UNITS = 1_024

const MIME_TYPES: Partial<Record<Media['kind'], [mimeType: string, fileName: string]>> = {
  photo: ['image/jpeg', 'foto.jpg'],
  voice: ['audio/ogg', 'suara.ogg'],
  video: ['video/mp4', 'video.mp4'],
  sticker: ['image/webp', 'stiker.webp'],
  audio: ['audio/mpeg', 'audio.mp3'],
}

/** What people do with messages, within what Telegram's app lets them do. */
export function createMessageActions({ world, messages, delivery, presses }: Dependencies): MessageActions {
  function livingPerson(personId: number): Person {
    const person = world.people.get(personId)
    if (!person) throw new Error(`Tidak ada orang dengan nomor ${personId}.`)
    if (person.deactivated) throw new Error(`Akun ${person.firstName} sudah dihapus.`)
    return person
  }

  /** The private chat appears with the first message to the bot. */
  function openChat(personId: number, key: ChatKey): ChatState {
    const existing = world.chats.get(key)
    if (existing) return existing
    const [kind, botId] = key.split('/')
    if (kind !== 'private' || key !== privateKey(Number(botId), personId) || !world.bots.has(Number(botId))) {
      throw new Error(`Tidak ada percakapan ${key}.`)
    }
    const chat = { type: 'private' as const, id: personId, botId: Number(botId), personId, blocked: false }
    const state: ChatState = { key, chat, messages: new Map(), nextMessageId: firstMessageId() }
    world.chats.set(key, state)
    world.tell({ type: 'chat', chatKey: key, chat })
    return state
  }

  function writableChat(personId: number, key: ChatKey, threadId?: number): ChatState {
    livingPerson(personId)
    const state = openChat(personId, key)
    if (isPrivate(state)) {
      if (state.chat.personId !== personId) throw new Error('Percakapan pribadi ini milik orang lain.')
      if (state.chat.blocked) throw new Error('Bot ini Anda blokir. Buka blokirnya untuk menulis.')
      return state
    }
    if (!isGroup(state)) return state
    if (!isInside(state.chat, personId)) throw new Error('Anda bukan anggota grup ini.')
    if (state.chat.migratedTo !== undefined) throw new Error('Grup ini sudah menjadi supergrup.')
    if (threadId === undefined) return state
    const topic = state.chat.topics.find((candidate) => candidate.threadId === threadId)
    if (!topic) throw new Error(`Tidak ada topik ${threadId} di grup ini.`)
    if (topic.closed && !isAdministrator(state.chat, personId)) throw new Error('Topik ini sudah ditutup.')
    return state
  }

  function draft(
    state: ChatState,
    personId: number,
    text: string,
    { threadId, replyTo }: { threadId?: number; replyTo?: number },
  ): Draft {
    const replied = replyTo === undefined ? undefined : findMessage(state, replyTo)
    if (replyTo !== undefined && !replied) throw new Error(`Tidak ada pesan ${replyTo} untuk dibalas.`)
    const thread = threadId ?? replied?.threadId
    return {
      from: messages.author(personId),
      text,
      entities: findEntities(text, []),
      buttons: [],
      ...(thread === undefined ? {} : { threadId: thread }),
      ...(replyTo === undefined ? {} : { replyTo }),
    }
  }

  function typedText(text: string, limit: number): string {
    const typed = text.trim()
    if (typed.length > limit)
      throw new Error(`Pesan terlalu panjang: ${typed.length} dari ${limit} karakter.`)
    return typed
  }

  function ownMessage(personId: number, key: ChatKey, messageId: number) {
    const state = writableChat(personId, key)
    const message = findMessage(state, messageId)
    if (!message) throw new Error(`Tidak ada pesan ${messageId} di percakapan ini.`)
    return { state, message }
  }

  function storeMedia(media: Parameters<MessageActions['sendMedia']>[2]): Media {
    const { kind, latitude, longitude, phoneNumber, contactName } = media
    if (kind === 'location') return { kind, latitude: latitude ?? -3.58, longitude: longitude ?? 116.63 }
    if (kind === 'contact') return { kind, phoneNumber: phoneNumber ?? '', contactName: contactName ?? '' }
    const [mimeType, fileName] = MIME_TYPES[kind] ?? ['application/octet-stream', 'berkas.dat']
    const file = world.files.add({
      kind,
      fileName: media.fileName ?? fileName,
      mimeType: media.mimeType ?? mimeType,
      content: media.content ?? new TextEncoder().encode(`${kind} ${fileName}`),
    })
    return {
      kind,
      fileId: file.key,
      fileName: file.fileName,
      mimeType: file.mimeType,
      bytes: file.content.byteLength,
    }
  }

  return {
    sendText(personId, key, text, options = {}) {
      const typed = typedText(text, TEXT_UNITS)
      if (typed === '') throw new Error('Pesan kosong tidak dapat dikirim.')
      const state = writableChat(personId, key, options.threadId)
      return messages.post(state, draft(state, personId, typed, options))
    },
    sendMedia(personId, key, media, options = {}) {
      const caption = typedText(media.caption ?? '', CAPTION_UNITS)
      const state = writableChat(personId, key, options.threadId)
      const body = draft(state, personId, caption, options)
      const album = media.mediaGroupId === undefined ? {} : { mediaGroupId: media.mediaGroupId }
      return messages.post(state, { ...body, ...album, media: storeMedia(media) })
    },
    editText(personId, key, messageId, text) {
      const { state, message } = ownMessage(personId, key, messageId)
      if (message.from.id !== personId || message.service)
        throw new Error('Pesan orang lain tidak dapat diubah.')
      const typed = typedText(text, message.media ? CAPTION_UNITS : TEXT_UNITS)
      if (typed === '' && !message.media) throw new Error('Pesan kosong tidak dapat dikirim.')
      if (typed === message.text) return message
      const edited = { ...message, text: typed, entities: findEntities(typed, []), editedAt: world.now() }
      return messages.replace(state, edited, true)
    },
    deleteMessage(personId, key, messageId) {
      const { state, message } = ownMessage(personId, key, messageId)
      const allowed =
        isPrivate(state) ||
        message.from.id === personId ||
        (isGroup(state) && isAdministrator(state.chat, personId))
      if (!allowed) throw new Error('Pesan orang lain tidak dapat dihapus.')
      messages.remove(state, messageId)
      delivery.removed(state, message)
    },
    press(personId, key, messageId, callbackData) {
      const { state, message } = ownMessage(personId, key, messageId)
      const exists = message.buttons.flat().some((button) => button.callbackData === callbackData)
      if (!exists) throw new Error(`Tidak ada tombol "${callbackData}" pada pesan ${messageId}.`)
      const queryId = delivery.press(state, message, personId, callbackData)
      presses.add(queryId, { botId: message.from.id, chatKey: state.key, personId })
    },
  }
}

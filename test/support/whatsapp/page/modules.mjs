import { ask, deliver } from './connection.mjs'
import { createWid, MsgKey } from './ids.mjs'
import { mediaModules } from './media-modules.mjs'

const NOTHING = {}
const bytes = (size) => ({ pubKey: new Uint8Array(size) })
const LINK = /https?:\/\/[^\s<>]+/g
const findLinks = (text) => [...(text ?? '').matchAll(LINK)].map(([href]) => ({ href }))

/** WhatsApp's modules by name, each with as much as the library uses. */
export function createModules(world) {
  const { socket, conn, cmd, messages, chats } = world
  const isMine = (wid) => [world.me?.pn, world.me?.lid].some((own) => own?._serialized === wid._serialized)
  const alias = (wid) => {
    const other = world.aliases.get(wid._serialized)
    return other && createWid(other)
  }

  return {
    ...linkingModules(world),
    ...mediaModules(world),
    WAWebSocketModel: {
      Socket: Object.assign(socket, {
        logout: () => ask('logout', { device: world.device }),
        reconnect() {},
        takeover() {},
      }),
    },
    WAWebCmd: { Cmd: Object.assign(cmd, { refreshQR() {} }) },
    WAWebConnModel: { Conn: conn },
    WAWebUserPrefsMeUser: {
      getMaybeMePnUser: () => world.me?.pn,
      getMaybeMeLidUser: () => world.me?.lid,
    },
    WAWebCollections: {
      Msg: Object.assign(messages, { getMessagesById: async () => ({ messages: [] }) }),
      Chat: chats,
      Blocklist: { get: () => undefined },
    },
    WAWebSyncGatingUtils: { isPlaceholderMessageResendEnabled: () => false },
    WAWebCallCollection: { on() {}, calls: world.calls },
    WAWebWidFactory: { createWid, asUserWidOrThrow: createWid, createWidFromWidLike: createWid },
    WAWebMsgKey: MsgKey,
    WAWebChatGetters: {
      getIsNewsletter: ({ id }) => id.server === 'newsletter',
      getIsBroadcast: ({ id }) => id.server === 'broadcast',
    },
    WALinkify: { findLinks, findLink: (text) => findLinks(text)[0] },
    WAWebLinkPreviewChatAction: { getLinkPreview: async () => undefined },
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => NOTHING },
    WAWebFindChatAction: {
      async findOrCreateLatestChat(wid) {
        const { registered } = await ask('exists', { id: wid._serialized })
        return registered ? { chat: world.chatOf(wid._serialized) } : undefined
      },
    },
    WAWebQueryExistsJob: {
      async queryWidExists(wid) {
        const { registered } = await ask('exists', { id: wid._serialized })
        return registered ? { wid } : undefined
      },
    },
    WAWebApiContact: {
      getCurrentLid: alias,
      getPhoneNumber: alias,
      getAlternateUserWid: alias,
    },
    WAWebSendMsgChatAction: {
      addAndSendMsgToChat(chat, message) {
        const { id, from, to, local: _, self: __, ...fields } = message
        const wire = {
          ...fields,
          id: id.id,
          chat: chat.id._serialized,
          fromMe: true,
          from: from._serialized,
          to: to._serialized,
          // In a group the key says who wrote, us too.
          ...(id.participant && { author: id.participant._serialized }),
        }
        const model = world.take(wire, { isNewMsg: true })
        return [Promise.resolve(model), deliver(world, model)]
      },
    },
    WAWebMsgReply: { canReplyMsg: () => true },
    WAWebMsgActionCapability: {
      // A quarter of an hour, as WhatsApp has it.
      canEditText: (message) =>
        message.id.fromMe && message.type === 'chat' && Date.now() / 1000 - message.t < 900,
      canEditCaption: () => false,
    },
    WAWebSendMessageEditAction: {
      async sendMessageEdit(message, body) {
        await ask('edit', { id: message.id.id, chat: message.id.remote._serialized, body })
        message.set({ body })
      },
    },
    WAWebChatLoadMessages: {
      async loadEarlierMsgs({ chat }) {
        const known = chat.ofChat().map(({ id }) => id.id)
        const { earlier } = await ask('earlier', { chat: chat.id._serialized, known })
        return earlier.map((wire) => world.take(wire, { isNewMsg: false }))
      },
    },
    WAWebChatStateBridge: {
      sendChatStateComposing: (wid) => ask('typing', { chat: wid._serialized }),
      sendChatStatePaused: async () => NOTHING,
    },
    WAWebStreamModel: { Stream: { markAvailable() {}, markUnavailable() {} } },
    WAWebUpdateUnreadChatAction: {
      sendSeen: ({ chat }) => ask('seen', { chat: chat.id._serialized }),
    },
    WAWebContactGetters: { getIsMe: ({ id }) => isMine(id) },
  }
}

/** What makes up a QR code, and who we are on the wire. */
function linkingModules({ conn }) {
  return {
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: NOTHING,
    WABase64: { encodeB64: (from) => btoa(String.fromCharCode(...from)) },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
    WAWebAdvSignatureApi: NOTHING,
    WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: bytes(32) }) } },
    WAWebSignalStoreApi: {
      waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: bytes(32) }) },
    },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => `rahasia-${conn.ref}` },
    WAWebMiscBrowserUtils: { info: () => NOTHING },
  }
}

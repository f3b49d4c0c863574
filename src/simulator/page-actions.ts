import { randomUUID } from 'node:crypto'
import type { SimulatedClock } from './clock.ts'
import type { Emulator } from './model.ts'
import { cannedMedia, cannedPlaces } from './page-canned-media.ts'
import type { Cast, Stage } from './page-cast.ts'
import { type PageAction, pageAction, type WireOutcome } from './page-wire.ts'

export interface Dependencies {
  emulator: Emulator
  clock: SimulatedClock
  stage: Stage
  cast: Cast
}

export interface Result {
  status: number
  outcome: WireOutcome
}

/** Takes the body of a request to act, and does it. Never throws: what went wrong is a sentence for the reader. */
export function createAct(deps: Dependencies): (body: string) => Result {
  return (body) => {
    const json = readJson(body)
    if (json === undefined) return refuse(400, 'Permintaan ini bukan JSON yang dapat dibaca.')
    const parsed = pageAction.safeParse(json)
    if (!parsed.success) return refuse(400, 'Tindakan ini tidak dikenal atau isinya tidak lengkap.')
    const action = parsed.data
    if ('chatKey' in action && !deps.cast.mayAct(action.personId, action.chatKey))
      return refuse(404, 'Orang ini tidak bermain di percakapan itu.')
    try {
      const citizenId = perform(deps, action)
      return { status: 200, outcome: { ok: true, ...(citizenId !== undefined && { citizenId }) } }
    } catch (error) {
      return refuse(422, error instanceof Error ? error.message : 'Tindakan ini ditolak.')
    }
  }
}

/** Gives the id of the new citizen when the action brings one on the stage. */
function perform({ emulator, clock, stage, cast }: Dependencies, action: PageAction): number | undefined {
  switch (action.action) {
    case 'text':
      emulator.sendText(action.personId, action.chatKey, action.text, placeOf(action))
      return
    case 'media': {
      if (action.kind === 'location' || action.kind === 'contact') {
        emulator.sendMedia(action.personId, action.chatKey, cannedPlaces[action.kind], placeOf(action))
        return
      }
      const isAlbum = action.kind === 'album'
      const kind = action.kind === 'album' ? 'photo' : action.kind
      const { base64, ...file } = cannedMedia[kind]
      const media = { kind, ...file, content: Buffer.from(base64, 'base64') }
      const album = isAlbum ? { mediaGroupId: randomUUID() } : {}
      const captioned = { ...media, ...album, ...(action.caption ? { caption: action.caption } : {}) }
      emulator.sendMedia(action.personId, action.chatKey, captioned, placeOf(action))
      if (isAlbum)
        emulator.sendMedia(action.personId, action.chatKey, { ...media, ...album }, placeOf(action))
      return
    }
    case 'press':
      emulator.press(action.personId, action.chatKey, action.messageId, action.callbackData)
      return
    case 'edit':
      emulator.editText(action.personId, action.chatKey, action.messageId, action.text)
      return
    case 'delete':
      emulator.deleteMessage(action.personId, action.chatKey, action.messageId)
      return
    case 'block':
      emulator.block(action.personId, stage.citizenBotId, action.blocked)
      return
    case 'speed':
      clock.setSpeed(action.speed)
      return
    case 'citizen':
      return cast.addCitizen(action.name)
  }
}

function placeOf({ threadId, replyTo }: { threadId?: number | undefined; replyTo?: number | undefined }) {
  return { ...(threadId !== undefined && { threadId }), ...(replyTo !== undefined && { replyTo }) }
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function refuse(status: number, error: string): Result {
  return { status, outcome: { ok: false, error } }
}

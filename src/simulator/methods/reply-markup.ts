import { badRequest } from '../api-error.ts'
import type { Button } from '../model.ts'
import type { Draft } from '../post-message.ts'
import type { ReplyMarkup } from './parameters.ts'

const CALLBACK_DATA_BYTES = 64
const BUTTONS = 100

type Row = NonNullable<ReplyMarkup['inline_keyboard']>[number]

function readButton(button: Row[number]): Button {
  const { text, callback_data: callbackData, url } = button
  if (text === '') throw badRequest('can\'t parse inline keyboard button: Field "text" must be non-empty')
  // An empty one counts as none.
  if (callbackData) {
    if (Buffer.byteLength(callbackData) > CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
    return { text, callbackData }
  }
  if (url !== undefined) {
    if (!/^(?:https?|tg|mailto|tel):/.test(url)) {
      throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
    }
    return { text, url }
  }
  if (Object.keys(button).some((field) => field !== 'text' && field !== 'callback_data')) return { text }
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
}

/** The buttons of a message and, in `keyboard`, what bots are shown of them. */
export function readInlineKeyboard(markup: ReplyMarkup | undefined): Pick<Draft, 'buttons' | 'keyboard'> {
  const rows = (markup?.inline_keyboard ?? []).filter((row) => row.length > 0)
  if (rows.flat().length > BUTTONS) throw badRequest('reply markup is too long')
  const buttons = rows.map((row) => row.map(readButton))
  return rows.length === 0 ? { buttons } : { buttons, keyboard: rows }
}

/** All that `reply_markup` can ask for. */
export function readMarkup(
  markup: ReplyMarkup | undefined,
): Pick<Draft, 'buttons' | 'keyboard' | 'forceReply' | 'replyKeyboard'> {
  const inline = readInlineKeyboard(markup)
  const labels = markup?.keyboard?.map((row) => row.map((key) => (typeof key === 'string' ? key : key.text)))
  return {
    ...inline,
    ...(markup?.force_reply ? { forceReply: true } : {}),
    ...(labels ? { replyKeyboard: labels } : {}),
  }
}

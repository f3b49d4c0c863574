import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Call, Handler } from '../dispatch.ts'

/** What Telegram says when a parameter is missing or has the wrong shape. */
const COMPLAINTS: Record<string, string> = {
  chat_id: 'chat_id is empty',
  from_chat_id: 'chat_id is empty',
  user_id: 'invalid user_id specified',
  message_id: 'message identifier is not specified',
  reply_markup: "can't parse reply keyboard markup JSON object",
  reply_parameters: "can't parse reply parameters",
  entities: "can't parse MessageEntity",
  caption_entities: "can't parse MessageEntity",
  media: "can't parse media JSON object",
  commands: "can't parse commands",
}

/** Wraps a method's work in the check of its parameters. */
export function method<S extends z.ZodType>(
  schema: S,
  handle: (parameters: z.output<S>, call: Call) => unknown,
): Handler {
  return (parameters, call) => {
    const checked = schema.safeParse(parameters)
    if (checked.success) return handle(checked.data, call)
    const field = String(checked.error.issues[0]?.path[0] ?? 'request')
    throw badRequest(COMPLAINTS[field] ?? `invalid ${field} specified`)
  }
}

/** Forms and queries carry numbers as text. */
export const integer = z.union([
  z.int(),
  z
    .string()
    .trim()
    .regex(/^-?\d{1,16}$/)
    .transform(Number),
])

export const decimal = z.union([z.number(), z.string().trim().min(1).transform(Number).pipe(z.number())])

/** Forms and queries carry `true` as text, in several ways. */
export const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || /^(?:true|yes|1)$/i.test(String(value)))

/** Forms and queries carry objects as JSON text. */
export function json<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (typeof value === 'string' ? parseOrNothing(value) : value), schema)
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Numbers name chats; `@names` are taken too, though no chat here has one. */
export const chatId = z.union([integer, z.string().min(1)])

export const entity = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
})

const inlineButton = z.looseObject({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
})

const keyboardButton = z.union([z.string(), z.looseObject({ text: z.string() })])

export const replyMarkup = json(
  z.looseObject({
    inline_keyboard: z.array(z.array(inlineButton)).optional(),
    keyboard: z.array(z.array(keyboardButton)).optional(),
    remove_keyboard: flag.optional(),
    force_reply: flag.optional(),
  }),
)

export type ReplyMarkup = z.output<typeof replyMarkup>

/** The parameters that all sending methods share. */
export const sending = {
  chat_id: chatId,
  message_thread_id: integer.optional(),
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
  reply_parameters: json(
    z.object({
      message_id: integer,
      chat_id: chatId.optional(),
      allow_sending_without_reply: flag.optional(),
      quote: z.string().optional(),
    }),
  ).optional(),
  reply_to_message_id: integer.optional(),
  allow_sending_without_reply: flag.optional(),
  reply_markup: replyMarkup.optional(),
}

export type Sending = z.output<z.ZodObject<typeof sending>>

/** Text with its markup, under the two names that the API has for it. */
export const textFields = {
  text: z.string().optional(),
  parse_mode: z.string().optional(),
  entities: json(z.array(entity)).optional(),
}

export const captionFields = {
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: json(z.array(entity)).optional(),
}

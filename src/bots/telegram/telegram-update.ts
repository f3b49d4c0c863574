import { z } from 'zod'

/** As much of an update as the citizens' bot reads. Updates come from outside: what is misshapen counts as missing. */

const missing = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const userSchema = z.object({
  id: z.int().positive(),
  is_bot: missing(z.boolean()),
  /** Empty for an account that was deleted. */
  first_name: missing(z.string()),
  /** Of the app, such as `en` or `pt-br`. */
  language_code: missing(z.string()),
})

const chatSchema = z.object({ id: z.int(), type: z.string() })

const fileSchema = z.object({
  file_id: z.string().min(1),
  file_name: missing(z.string()),
  mime_type: missing(z.string()),
  file_size: missing(z.int().nonnegative()),
})
export type TelegramFile = z.infer<typeof fileSchema>

export const telegramMessageSchema = z.looseObject({
  message_id: z.int().positive(),
  chat: chatSchema,
  from: missing(userSchema),
  /** A message in the name of a chat: a channel, or the group itself. */
  sender_chat: missing(z.object({ id: z.int() })),
  reply_to_message: missing(z.object({ message_id: missing(z.int()), from: missing(userSchema) })),
  text: missing(z.string()),
  caption: missing(z.string()),
  media_group_id: missing(z.string()),
  /** The same picture in rising sizes. */
  photo: missing(z.array(fileSchema)),
  document: missing(fileSchema),
  voice: missing(fileSchema),
  audio: missing(fileSchema),
  video: missing(fileSchema),
  video_note: missing(fileSchema),
})
export type TelegramMessage = z.infer<typeof telegramMessageSchema>

export const telegramPressSchema = z.object({
  id: z.string().min(1),
  from: userSchema,
  /** Missing for a message that Telegram no longer has. */
  message: missing(z.object({ message_id: z.int(), chat: chatSchema })),
  data: missing(z.string()),
})

export const telegramMembershipSchema = z.object({
  chat: chatSchema,
  old_chat_member: missing(z.object({ status: z.string() })),
  new_chat_member: z.object({ status: z.string() }),
})
export type TelegramMembership = z.infer<typeof telegramMembershipSchema>

export const telegramUpdateSchema = z.object({
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
})

/** What people can send that is neither words nor a file. Anything else without words is Telegram's own notice. */
export const UNSUPPORTED_KINDS = [
  'sticker',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'game',
  'story',
  'paid_media',
  'checklist',
  'invoice',
  'giveaway',
] as const

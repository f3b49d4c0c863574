import { z } from 'zod'

/** As much of Telegram's update as the staff desk reads. Whatever else comes is left alone; anything may be missing. */

const missing = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)
/** Whatever it says, what counts is that it is there. */
const present = z.unknown().optional()

const userSchema = z.object({
  id: z.int().positive(),
  is_bot: z.boolean().catch(false),
  first_name: missing(z.string()),
  last_name: missing(z.string()),
})

const chatSchema = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
})

const repliedSchema = z.object({
  message_id: z.int().positive(),
  from: missing(userSchema),
  forum_topic_created: present,
  text: missing(z.string()),
  caption: missing(z.string()),
})

const mediaSchema = z.object({
  photo: present,
  document: present,
  video: present,
  voice: present,
  audio: present,
  animation: present,
  sticker: present,
  video_note: present,
  location: present,
  venue: present,
  contact: present,
  poll: present,
  dice: present,
  story: present,
  paid_media: present,
  checklist: present,
})

/** What can come instead of words, or with them. */
export const mediaKinds = mediaSchema.keyof().options
export type MediaKindSeen = (typeof mediaKinds)[number]

export const staffMessageSchema = mediaSchema.extend({
  message_id: z.int().positive(),
  chat: chatSchema,
  from: missing(userSchema),
  sender_chat: present,
  message_thread_id: missing(z.int().positive()),
  /** Without it a thread id merely names the message that a reply hangs on. */
  is_topic_message: missing(z.boolean()),
  is_automatic_forward: missing(z.boolean()),
  text: missing(z.string()),
  caption: missing(z.string()),
  media_group_id: missing(z.string()),
  reply_to_message: missing(repliedSchema),
  migrate_to_chat_id: missing(z.int()),
  migrate_from_chat_id: missing(z.int()),
  forum_topic_closed: present,
  forum_topic_reopened: present,
})
export type StaffMessage = z.infer<typeof staffMessageSchema>

const pressedSchema = z.object({
  message_id: z.int().positive(),
  chat: chatSchema,
  message_thread_id: missing(z.int().positive()),
  is_topic_message: missing(z.boolean()),
})

export const staffPressSchema = z.object({
  id: z.string().min(1),
  from: userSchema,
  /** Telegram leaves it out, or sends only its id, when the message is old or was deleted. */
  message: missing(pressedSchema),
  data: missing(z.string()),
})

const memberSchema = z.object({ status: z.string(), is_member: missing(z.boolean()) })
export const staffMembershipSchema = z.object({
  chat: chatSchema,
  old_chat_member: memberSchema,
  new_chat_member: memberSchema,
})
export type Member = z.infer<typeof memberSchema>

export const staffUpdateSchema = z.object({
  message: present,
  edited_message: present,
  callback_query: present,
  my_chat_member: present,
})

import { z } from 'zod'
import {
  channelNameSchema,
  citizenMessageSchema,
  conversationIdSchema,
  type Delivery,
  deskMessageSchema,
  languageSchema,
  PRIORITY,
} from '../../routing/index.ts'

/** A row that was just claimed, with the citizen's address. */
export interface ClaimedRow {
  id: bigint
  recipient: string
  attempts: number
  kind: 'citizen' | 'staff'
  conversation: string | null
  channel: string | null
  address: string | null
  language: string | null
  heardAt: Date | null
  chatId: bigint | null
  threadId: number | null
  replyTo: bigint | null
  silent: boolean
  priority: number
  owedAt: Date
  message: unknown
  last: boolean
  first: boolean
}

export function readDelivery(row: ClaimedRow): Delivery {
  const { id, recipient, attempts, last, first, priority } = row
  const urgent = row.kind === 'staff' && priority <= PRIORITY.reply
  return {
    id,
    recipient,
    attempts,
    last,
    first,
    urgent,
    to: row.kind === 'citizen' ? toCitizen(row) : toStaff(row),
  }
}

function toCitizen({
  conversation,
  channel,
  address,
  language,
  heardAt,
  message,
}: ClaimedRow): Delivery['to'] {
  return {
    kind: 'citizen',
    conversation: conversationIdSchema.parse(conversation),
    channel: channelNameSchema.parse(channel),
    // Erased addresses are never claimed.
    address: address ?? '',
    language: languageSchema.nullable().parse(language),
    heardAt: z.date().parse(heardAt),
    message: citizenMessageSchema.parse(message),
  }
}

function toStaff({ chatId, threadId, replyTo, silent, owedAt, message }: ClaimedRow): Delivery['to'] {
  return {
    kind: 'staff',
    chatId: Number(chatId),
    threadId,
    replyTo: replyTo === null ? null : Number(replyTo),
    silent,
    owedAt,
    message: deskMessageSchema.parse(message),
  }
}

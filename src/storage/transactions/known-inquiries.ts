import type { ChannelName, ConversationId, Inquiry, InquiryId } from '../../routing/index.ts'

/** What this transaction has seen already, so that it needn't be looked up again where rows are added. */
export interface Known {
  channelOf(conversation: ConversationId): ChannelName | undefined
  /** The conversation of an inquiry that was opened in this very transaction: it has no words yet. */
  conversationOfNew(inquiry: InquiryId): ConversationId | undefined
  conversation(conversation: { id: ConversationId; channel: ChannelName }): void
  inquiry(inquiry: Inquiry): void
  opened(inquiry: Inquiry): void
  /** The inquiry has words now. */
  worded(inquiry: InquiryId): void
}

export function createKnown(): Known {
  const channels = new Map<ConversationId, ChannelName>()
  const wordless = new Map<InquiryId, ConversationId>()
  const inquiry = ({ conversation, channel }: Inquiry) => void channels.set(conversation, channel)
  return {
    channelOf: (conversation) => channels.get(conversation),
    conversationOfNew: (id) => wordless.get(id),
    conversation: ({ id, channel }) => void channels.set(id, channel),
    inquiry,
    opened(one) {
      inquiry(one)
      wordless.set(one.id, one.conversation)
    },
    worded: (id) => void wordless.delete(id),
  }
}

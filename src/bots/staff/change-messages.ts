import { ApiFailure } from '../api-failure.ts'
import type { Rendered } from './render/rendered.ts'
import type { StaffClient } from './staff-client.ts'
import { type StyledText, styled } from './render/styled-text.ts'

type Of<Type extends Rendered['type']> = Extract<Rendered, { type: Type }>

/** Changing and deleting what stands in a staff chat already; what Telegram says of messages that are gone or as they should be is no error. */
export function createMessageChanges(client: Pick<StaffClient, 'editText' | 'deleteMessage'>) {
  /** Puts the outcome where the question stood. False when that message isn't ours to change. */
  async function replace(
    chatId: number,
    messageId: number,
    { parts, buttons }: Of<'post'>,
  ): Promise<boolean> {
    try {
      await client.editText({ chatId, messageId, content: parts[0] ?? styled(), buttons })
      return true
    } catch (error) {
      if (says(error, /message is not modified/i)) return true
      if (says(error, /can't be edited|to edit not found|no text in the message|MESSAGE_ID_INVALID/i))
        return false
      throw error
    }
  }

  /** False when nobody can see that message any more. */
  async function edit({ chatId, messageId, content, buttons }: Of<'edit'>) {
    try {
      await client.editText({ chatId, messageId, content, buttons })
    } catch (error) {
      if (says(error, /to edit not found|MESSAGE_ID_INVALID/i)) return false
      // It shows what it should, or stays as it is.
      if (!says(error, /message is not modified|can't be edited/i)) throw error
    }
    return true
  }

  /** Throws `Unreachable` where people have to do it: the message stands, and Telegram lets us neither change nor delete it. */
  async function unsay({ chatId, messageId, content }: Of<'unsay'>): Promise<void> {
    if (content !== null && (await empty(chatId, messageId, content))) return
    try {
      await client.deleteMessage(chatId, messageId)
    } catch (error) {
      if (!says(error, /message to delete not found|MESSAGE_ID_INVALID/i)) throw error
    }
  }

  async function empty(chatId: number, messageId: number, content: StyledText): Promise<boolean> {
    try {
      await client.editText({ chatId, messageId, content, buttons: [] })
      return true
    } catch (error) {
      if (says(error, /message is not modified|to edit not found|MESSAGE_ID_INVALID/i)) return true
      if (says(error, /can't be edited|no text in the message/i)) return false
      throw error
    }
  }

  return { replace, edit, unsay }
}

function says(error: unknown, words: RegExp): boolean {
  return error instanceof ApiFailure && error.code === 400 && words.test(error.description)
}

import type { Views } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { ApiFailure } from '../api-failure.ts'
import type { Log } from '../log.ts'
import { renderPressAnswer } from './render/render-notice.ts'
import type { StaffClient } from './staff-client.ts'
import type { DirectAnswers } from './staff-desk.ts'

export interface Dependencies {
  client: Pick<StaffClient, 'answerPress' | 'sendTyping' | 'deleteMessage'>
  views: Pick<Views, 'inquiry' | 'instansiName' | 'officerName'>
  texts: Texts
  /** Shows the code for WhatsApp in a private chat. */
  showCode(chatId: number): Promise<void>
  log: Log
}

/** What goes to Telegram at once, past the outbox: lost, it is missed by nobody for long. Never rejects. */
export function createStaffDirect({ client, views, texts, showCode, log }: Dependencies): DirectAnswers {
  return {
    showCode,
    async answerPress(pressId, answer) {
      try {
        const { text, alert } = await renderPressAnswer(answer, views, texts)
        await client.answerPress(pressId, text, alert)
      } catch (error) {
        log.info({ err: error }, 'A press was not answered')
      }
    },
    async isReachable(telegramId) {
      try {
        await client.sendTyping(telegramId)
        return true
      } catch (error) {
        return !(error instanceof ApiFailure && (error.code === 403 || error.code === 400))
      }
    },
    async removeMessage(chatId, messageId) {
      await client.deleteMessage(chatId, messageId).catch((error: unknown) => {
        log.info({ err: error }, 'A code in a group was not removed')
      })
    },
  }
}

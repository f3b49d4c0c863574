/** The connection ended before Telegram said what became of a message: nobody knows whether it was taken. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost'
}

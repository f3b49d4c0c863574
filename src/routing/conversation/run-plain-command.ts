import type { Counter } from '../counter.ts'
import { runCitizenCommand } from '../run-citizen-command.ts'
import type { Message } from './message.ts'
import { type PlainCommand, plainCommand, plainLookup } from './plain-command.ts'

/** A ticket with its secret words is looked up, whatever else is open: kept as a question, officers would read them. */
export async function runsLookup(counter: Counter, message: Message): Promise<boolean> {
  return runs(counter, message, plainLookup(message.text))
}

/** "Status", "batal", "hapus data saya" alone are the commands, unless something that was asked waits for words. */
export async function runsPlainCommand(counter: Counter, message: Message): Promise<boolean> {
  const command = plainCommand(message.text)
  const { dialogue } = counter.conversation
  // What is filled in or asked just now is what "batal" ends.
  const isEnded = command?.name === 'batal' && (dialogue?.type === 'form' || dialogue?.type === 'survey')
  return dialogue === null || isEnded ? runs(counter, message, command) : false
}

async function runs(
  counter: Counter,
  { address, messageId, media }: Message,
  command: PlainCommand | null,
): Promise<boolean> {
  if (!command || media.length > 0) return false
  await runCitizenCommand(counter, { type: 'command', address, messageId, ...command, appLanguage: null })
  return true
}

import { type PlainCommand, plainCommand } from '../../routing/index.ts'

/** A command as on Telegram, with its slash, or in plain words where they can mean nothing else; null for all other words. */
export function readCommand(text: string): PlainCommand | null {
  const slashed = /^\/(\w{1,64})(?:\s+|$)/.exec(text)
  if (slashed) {
    return { name: (slashed[1] ?? '').toLowerCase(), argument: text.slice(slashed[0].length).trim() }
  }
  return plainCommand(text)
}

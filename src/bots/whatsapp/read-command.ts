/** A command with its slash, as on Telegram; null for all other words: which of them are commands is decided for every channel. */
export function readCommand(text: string): { name: string; argument: string } | null {
  const found = /^\/(\w{1,64})(?:\s+|$)/.exec(text)
  return found && { name: (found[1] ?? '').toLowerCase(), argument: text.slice(found[0].length).trim() }
}

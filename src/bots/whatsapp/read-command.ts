export interface Command {
  name: string
  argument: string
}

/** A command as on Telegram, with its slash. */
export function readCommand(text: string): Command | null {
  const found = /^\/(\w{1,64})(?:\s+|$)/.exec(text)
  if (!found) return null
  return { name: (found[1] ?? '').toLowerCase(), argument: text.slice(found[0].length).trim() }
}

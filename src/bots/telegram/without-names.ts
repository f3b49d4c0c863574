/** Where Telegram says what somebody is called: the sender, who was replied to, from whom something was forwarded. */
const NAMES: ReadonlySet<string> = new Set(['first_name', 'last_name', 'username', 'sender_user_name'])

/**
 * A raw update without anybody's name: nothing here needs it, and what is parked is kept for a long time. An empty one stays; it
 * says that the account was deleted.
 */
export function withoutNames(raw: unknown): unknown {
  return JSON.parse(
    JSON.stringify(raw, (key, value: unknown) => (NAMES.has(key) && value !== '' ? undefined : value)),
  )
}

/**
 * After so many milliseconds without an end "typing" is shown. Most replies are out before: a sign before each of them
 * would flicker.
 */
const AFTER_MS = 100
/** Signs per second at most: each is a call that counts towards Telegram's limits, which the replies need under load. */
const PER_SECOND = 5

interface Dependencies {
  /** Best effort: never rejects. */
  typing(address: string): Promise<void>
  /** Milliseconds that only grow. */
  monotonicMs(): number
}

/** Shows a citizen that the message is being worked on, when that takes a moment. Gives how to take the sign back. */
export function createTypingSign({ typing, monotonicMs }: Dependencies): (address: string) => () => void {
  let shown: number[] = []

  function show(address: string): void {
    const now = monotonicMs()
    shown = shown.filter((at) => now - at < 1_000)
    if (shown.length >= PER_SECOND) return
    shown.push(now)
    void typing(address)
  }

  return (address) => {
    const slow = setTimeout(show, AFTER_MS, address)
    return () => clearTimeout(slow)
  }
}

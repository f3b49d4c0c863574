/** Nothing more for so many milliseconds: they have said what they wanted to say. People write a few words in so long. */
export const QUIET_MS = 5_000
/** However long somebody goes on in pieces: after so many milliseconds what there is gets its reply. */
const LONGEST_GATHERING_MS = 20_000

/** When a burst that began then is over, if nothing more comes from now on. */
export function quietFrom(now: Date, begun: Date): Date {
  return new Date(Math.min(now.getTime() + QUIET_MS, begun.getTime() + LONGEST_GATHERING_MS))
}

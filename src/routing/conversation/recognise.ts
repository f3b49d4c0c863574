import type { Understanding } from '../../knowledge/index.ts'

/** What we surely know is a question of its own, whatever else we wait for. */
export function isSurelyKnown(understood: Understanding[]): boolean {
  return understood.some(({ verdict }) => verdict.outcome === 'answer' || verdict.outcome === 'redirect')
}

/** Somebody calls for help: before anything else it gets the numbers to call. */
export function isCall({ verdict }: Understanding): boolean {
  return verdict.outcome === 'emergency'
}

/** A greeting in God's name, which asks for its own reply. */
const SALAM = /\b(?:as+alam+u|salamu ?alaikum|samlekum|aslm)/iu

/** What all of it is, where none of it asks or tells anything. */
export function onlySmallTalk(
  understood: Understanding[],
): 'greeting' | 'salam' | 'thanks' | 'chatter' | null {
  const talk = understood.map(({ verdict, text }) => {
    if (verdict.outcome !== 'greet') return null
    return verdict.what === 'greeting' && SALAM.test(text) ? 'salam' : verdict.what
  })
  return talk.includes(null) ? null : (talk[0] ?? 'chatter')
}

/** More may follow, which belongs to it. */
export function isPiece({ shape }: Understanding): boolean {
  return shape === 'fragment' || shape === 'unclear'
}

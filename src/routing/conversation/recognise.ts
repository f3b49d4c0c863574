import type { Understanding } from '../../knowledge/index.ts'

/** What we surely know is a question of its own, whatever else we wait for. */
export function isSurelyKnown(understood: Understanding[]): boolean {
  return understood.some(({ verdict }) => verdict.outcome === 'answer' || verdict.outcome === 'redirect')
}

/** Somebody calls for help: before anything else it gets the numbers to call. */
export function isCall({ verdict }: Understanding): boolean {
  return verdict.outcome === 'emergency'
}

export function onlySmallTalk(understood: Understanding[]): 'greeting' | 'thanks' | 'chatter' | null {
  const talk = understood.map(({ verdict }) => (verdict.outcome === 'greet' ? verdict.what : null))
  return talk.includes(null) ? null : (talk[0] ?? 'chatter')
}

/** More may follow, which belongs to it. */
export function isPiece({ shape }: Understanding): boolean {
  return shape === 'fragment' || shape === 'unclear'
}

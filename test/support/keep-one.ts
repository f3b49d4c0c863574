import type { ArrivedUpdate, Inbox } from '../../src/routing/index.ts'

/** Keeps one update as a bot would; null when it is there already. */
export async function keepOne(
  inbox: Pick<Inbox, 'keep'>,
  { source, ...update }: ArrivedUpdate & { source: string },
  now: Date,
): Promise<{ id: bigint } | null> {
  const [kept] = await inbox.keep(source, [update], now)
  return kept ?? null
}

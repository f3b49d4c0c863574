import { ownSentenceSchema, ownSentences } from '../routing/index.ts'
import type { Settings } from '../storage/index.ts'
import type { Languages } from '../texts/index.ts'

interface Dependencies {
  languages: Languages
  settings: Pick<Settings, 'list'>
  log: { warn(details: object, message: string): void }
}

/** Gives what reads the office's own sentences anew. What can't be said any more, after an update, is told of and left out. */
export function createLivingSentences({ languages, settings, log }: Dependencies) {
  const told = new Set<string>()
  return {
    async reload(): Promise<void> {
      for (const { code } of languages.offered) {
        const unfit = languages.adopt(code, await settings.list(ownSentences(code), ownSentenceSchema))
        const fresh = unfit.map((name) => `${code}/${name}`).filter((one) => !told.has(one))
        if (fresh.length > 0)
          log.warn(
            { sentences: fresh },
            'The office’s own words for these don’t fit any more: the usual ones are said',
          )
        for (const one of fresh) told.add(one)
      }
    },
  }
}

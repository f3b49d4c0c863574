import { createTexts } from '../../src/texts/index.ts'
import { createDashboard } from '../../src/web/index.ts'
import { someRules } from './builders.ts'
import { createTestClock } from './test-clock.ts'

const notHere = () => Promise.reject(new Error('Only listed'))

/** Every route of the dashboard, as the program itself lists them: a new one is tried without anybody thinking of it. */
export function listRoutes(): { method: string; path: string }[] {
  return createDashboard({
    texts: createTexts({ officeName: 'X', timeZone: 'UTC' }),
    clock: createTestClock(),
    transactions: { transact: notHere },
    publicUrl: () => 'http://127.0.0.1',
    standing: async () => [],
    summary: notHere,
    scores: notHere,
    traffic: notHere,
    entryUse: notHere,
    instansi: async () => [],
    instansiEver: async () => [],
    channels: [],
    knowledgeBase: {
      rules: someRules(),
      knowledge: { understand: () => [] },
      entries: notHere,
      versions: notHere,
      proposals: {
        proposal: notHere,
        submittedProposals: notHere,
        officerName: notHere,
        formerValues: notHere,
      },
      gaps: notHere,
      conflicts: notHere,
      importFaq: notHere,
      rehearse: notHere,
    },
    administration: {
      rules: someRules(),
      views: {
        formerValues: notHere,
        acts: notHere,
        officerName: notHere,
        register: notHere,
        openInvitations: notHere,
        templates: notHere,
      },
      closedInstansi: notHere,
      inspectDesks: notHere,
      settings: {
        texts: [],
        fixed: [],
        usualFrame: { opening: '', closing: '', signature: '' },
        languages: {
          offered: [],
          written: () => [],
          check: () => [],
          show: () => [],
          unfit: () => new Map(),
        },
        ownSentences: notHere,
        calendar: { counts: false, current: notHere, change: notHere, former: notHere },
      },
    },
    cases: {
      list: { cases: notHere, countCases: notHere },
      views: { caseHistory: notHere, sharingRules: notHere, officerName: notHere },
      tellDeadline: notHere,
    },
    papers: {
      shelf: { order: notHere, list: notHere, find: notHere, words: notHere, said: notHere, write: notHere },
      make: notHere,
      render: notHere,
      open: notHere,
      letterhead: notHere,
      saveLetterhead: notHere,
      mask: notHere,
    },
  })
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path }))
}

/** Which of these an address leads to; undefined: none. Of two that match, what is named comes before what is left open. */
export function routeOf(paths: readonly string[], address: string): string | undefined {
  const [path = ''] = address.split('?')
  return paths
    .toSorted((one, other) => one.split(':').length - other.split(':').length)
    .find((route) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(path))
}

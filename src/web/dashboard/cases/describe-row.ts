import type { CaseRow } from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { OUTCOMES } from '../period-figures.ts'

/** Where a case is, as the figures call it. */
export function outcomeWords({ standing }: Pick<CaseRow, 'standing'>, texts: Texts): string {
  const outcome = OUTCOMES.find(({ standings }) => standings.some((one) => one === standing))
  return texts.say(outcome ? `dashboard-period-${outcome.name}` : 'dashboard-case-joined')
}

/** What became of the promise; empty where nothing can be said (yet). */
export function fateWords({ fate, ruling }: Pick<CaseRow, 'fate' | 'ruling'>, texts: Texts): string {
  if (ruling === 'taken-back') return texts.say('dashboard-cause-taken-back')
  return fate === null ? '' : texts.say(`dashboard-case-${fate}`)
}

/** What became of the promise, or until when it holds while the case is open. */
export function promiseWords(
  { closedAt, dueAt, ...decided }: Pick<CaseRow, 'fate' | 'ruling' | 'closedAt' | 'dueAt'>,
  texts: Texts,
): string {
  const until = closedAt === null && dueAt !== null ? texts.formatMoment(dueAt) : '–'
  return fateWords(decided, texts) || until
}

/** Why a deadline passed, as far as *Diskominfo* has said it; empty where none did. */
export function causeWords({ ruling }: Pick<CaseRow, 'ruling'>, texts: Texts): string {
  if (ruling === null || ruling === 'taken-back') return ''
  return texts.say(ruling === 'unconfirmed' ? 'dashboard-cause-unconfirmed' : `desk-cause-${ruling}`)
}

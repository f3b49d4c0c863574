import { type CaseLog, caseFigures, createRecap } from '../../../reports/index.ts'
import type { DeskMessage, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { findNames } from './name-finder.ts'
import { renderRecap } from './render-recap.ts'
import type { Rendered } from './rendered.ts'

/** `/rekap`: figures of today and of this week, computed from the events as they are now. */
export async function prepareRecap(
  { desk, today, week }: Extract<DeskMessage, { type: 'recap' }>,
  views: Pick<Views, 'instansiName' | 'officerName' | 'unconfirmedBreaches'> & CaseLog,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  const ofToday = createRecap(desk, new Date(today))
  const ofWeek = createRecap(desk, new Date(week))
  for await (const histories of views.histories(new Date(week), desk))
    for (const events of histories) {
      const figures = caseFigures(events, now)
      ofToday.add(figures)
      ofWeek.add(figures)
    }
  const periods = { today: ofToday.read(), week: ofWeek.read() }
  // Only who supervises all is asked why a deadline passed.
  const unconfirmed = desk === null ? (await views.unconfirmedBreaches(0, 1)).count : 0
  const standing = { ...(await views.openNow(desk, now)), unconfirmed }
  const names = await findNames(views, texts, { instansi: [desk], officers: [] })
  return () =>
    renderRecap(desk === null ? null : names.instansiName(desk), { ...periods, ...standing }, texts)
}

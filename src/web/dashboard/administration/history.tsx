import type { FormerValue, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'

/** What something was before each change, as people read it. */
export interface Former {
  id: number
  at: Date
  /** Null: on the command line. */
  who: string | null
  text: string
}

/** So many are shown. */
const SHOWN = 20

export async function readHistory(
  views: Pick<Views, 'formerValues' | 'officerName'>,
  subject: string,
  write: (value: FormerValue['value']) => string,
): Promise<Former[]> {
  const values = await views.formerValues(subject, SHOWN)
  return Promise.all(
    values.map(async ({ id, replacedAt, officer, value }) => ({
      id,
      at: replacedAt,
      who: officer === null ? null : await views.officerName(officer),
      text: write(value),
    })),
  )
}

/** Each of them with what it was, and a way to bring it back. */
export function History({
  texts,
  history,
  action,
}: {
  texts: Texts
  history: readonly Former[]
  action: string
}) {
  if (history.length === 0) return null
  return (
    <section aria-labelledby="riwayat-judul">
      <h2 id="riwayat-judul">{texts.say('dashboard-history')}</h2>
      {history.map(({ id, at, who, text }) => (
        <details>
          <summary>
            {texts.say('dashboard-history-until', {
              at: texts.formatMoment(at),
              who: who ?? texts.say('dashboard-history-command-line'),
            })}
          </summary>
          <p class="said">{text}</p>
          <form class="edit" method="post" action={action}>
            <input type="hidden" name="dulu" value={String(id)} />
            <button
              class="second"
              type="submit"
              aria-label={texts.say('dashboard-history-restore-of', { at: texts.formatMoment(at) })}
            >
              {texts.say('dashboard-history-restore')}
            </button>
          </form>
        </details>
      ))}
    </section>
  )
}

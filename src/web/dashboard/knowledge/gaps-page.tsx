import type { GapReport } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChoiceField } from '../forms/fields.tsx'
import type { Viewer } from '../layout.tsx'
import { HOME, KnowledgePage } from './knowledge-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  days: number
  report: GapReport
}

export const GAP_DAYS = [7, 30, 90, 365] as const
/** So many topics are shown. */
const SHOWN = 100

/** What citizens asked in vain, grouped; common words only, and nothing of who asked. */
export function GapsPage({ texts, viewer, days, report }: Props) {
  const { questions, people, gaps, single, unread } = report
  return (
    <KnowledgePage texts={texts} heading={texts.say('dashboard-faq-gaps-heading')} viewer={viewer}>
      <form class="choice" method="get" action={`${HOME}/celah`}>
        <ChoiceField
          name="hari"
          label={texts.say('dashboard-faq-gaps-period')}
          value={String(days)}
          options={GAP_DAYS.map((count) => ({
            value: String(count),
            label: texts.say('dashboard-faq-gaps-days', { count }),
          }))}
        />
        <button type="submit">{texts.say('dashboard-show')}</button>
      </form>
      <p>{texts.say('dashboard-faq-gaps-sum', { questions, people })}</p>
      {gaps.length > 0 && (
        <div class="wide" role="region" aria-labelledby="celah-judul" tabindex={0}>
          <table class="wordy">
            <caption id="celah-judul">{texts.say('dashboard-faq-gaps-caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.say('dashboard-faq-gaps-topic')}</th>
                <th scope="col">{texts.say('dashboard-faq-gaps-questions')}</th>
                <th scope="col">{texts.say('dashboard-faq-gaps-people')}</th>
                <th scope="col">{texts.say('dashboard-faq-gaps-examples')}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.slice(0, SHOWN).map(({ topic, inquiries, people: askers, examples }) => (
                <tr>
                  <th scope="row">
                    {topic.join(', ')}
                    <a
                      class="beside"
                      href={`${HOME}/baru?${new URLSearchParams({ frasa: examples.join('\n') }).toString()}`}
                    >
                      {texts.say('dashboard-faq-gaps-fill')}
                    </a>
                  </th>
                  <td>{texts.formatNumber(inquiries)}</td>
                  <td>{texts.formatNumber(askers)}</td>
                  <td>{examples.join('\n')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="as-of">{texts.say('dashboard-faq-gaps-rest', { single, unread })}</p>
    </KnowledgePage>
  )
}

import { raw } from 'hono/html'
import type { EntryUse, Traffic } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { type Audience, CATEGORIES, type Half, panrbWords } from './audience.ts'
import { Comparison } from './comparison.tsx'
import { failedShare } from './failed-share.ts'
import { figureWords } from './period-figures.ts'
import type { PeriodFigures } from './period-section.tsx'

/** Entries and topics that are named at most. */
const NAMED = 15
/** A topic rises from so many messages on: what two people asked is no topic. */
const LEAST_ASKED = 3

interface Props {
  texts: Texts
  audience: Audience
}

/** Who came, what they asked, and the five categories of PANRB. */
export function AudienceSection({ texts, audience, figures }: Props & { figures: PeriodFigures }) {
  const { traffic } = audience
  return (
    <section aria-labelledby="warga-judul">
      <h2 id="warga-judul">{texts.say('dashboard-audience')}</h2>
      {traffic.now === null ? (
        <p>{texts.say('dashboard-traffic-none')}</p>
      ) : (
        <>
          <Channels texts={texts} traffic={traffic.now} />
          {audience.charts && (
            <Chart label={texts.say('dashboard-traffic-days')} svg={audience.charts.days} />
          )}
          <Days texts={texts} traffic={traffic.now} />
          {audience.charts && (
            <Chart label={texts.say('dashboard-traffic-hours')} svg={audience.charts.hours} />
          )}
          <Hours texts={texts} traffic={traffic.now} />
        </>
      )}
      <Entries texts={texts} entries={audience.entries} />
      <Rising texts={texts} entries={audience.entries} />
      <Categories texts={texts} audience={audience} figures={figures} />
    </section>
  )
}

function Channels({ texts, traffic }: { texts: Texts; traffic: Traffic }) {
  return (
    <Table
      id="kanal"
      caption={texts.say('dashboard-traffic-channels')}
      head={[
        texts.say('desk-label-channel'),
        texts.say('dashboard-panrb-came'),
        texts.say('dashboard-panrb-visitors'),
      ]}
      rows={traffic.channels.map(({ channel, came, visitors }) => [
        texts.say(`channel-${channel}`),
        texts.formatNumber(came),
        texts.formatNumber(visitors),
      ])}
    />
  )
}

/** A picture; what it shows stands in the table below it. */
function Chart({ label, svg }: { label: string; svg: string }) {
  return (
    <figure class="chart">
      <figcaption>{label}</figcaption>
      <div role="img" aria-label={label}>
        {raw(svg)}
      </div>
    </figure>
  )
}

function Days({ texts, traffic }: { texts: Texts; traffic: Traffic }) {
  return (
    <details class="more">
      <summary>{texts.say('dashboard-traffic-days-table')}</summary>
      <Table
        id="hari"
        caption={texts.say('dashboard-traffic-days')}
        head={[
          texts.say('dashboard-traffic-day'),
          texts.say('dashboard-panrb-came'),
          texts.say('dashboard-panrb-visitors'),
        ]}
        rows={traffic.days.map(({ day, came, visitors }) => [
          texts.formatDay(day),
          texts.formatNumber(came),
          texts.formatNumber(visitors),
        ])}
      />
    </details>
  )
}

function Hours({ texts, traffic }: { texts: Texts; traffic: Traffic }) {
  const hour = (at: number) => String(at).padStart(2, '0')
  return (
    <details class="more">
      <summary>{texts.say('dashboard-traffic-hours-table')}</summary>
      <Table
        id="jam"
        caption={texts.say('dashboard-traffic-hours')}
        head={[texts.say('dashboard-traffic-hour'), texts.say('dashboard-panrb-came')]}
        rows={traffic.hours.map((came, at) => [`${hour(at)}.00–${hour(at)}.59`, texts.formatNumber(came)])}
      />
    </details>
  )
}

/** How the entries did. What citizens say of them is said by few: both numbers stand there, and a share of ten at least. */
function Entries({ texts, entries }: { texts: Texts; entries: EntryUse[] }) {
  const used = entries.filter(({ answered }) => answered > 0)
  const { share } = figureWords(texts)
  if (used.length === 0) return null
  return (
    <Table
      id="entri"
      caption={texts.say('dashboard-entries')}
      note={texts.say('dashboard-entries-means', { shown: Math.min(NAMED, used.length), all: used.length })}
      head={[
        texts.say('dashboard-entry'),
        texts.say('dashboard-entry-answered'),
        texts.say('dashboard-entry-helped'),
        texts.say('dashboard-entry-failed'),
        texts.say('dashboard-entry-failed-share'),
        texts.say('dashboard-entry-before'),
      ]}
      rows={used
        .slice(0, NAMED)
        .map(({ question, faqId, answered, helped, failed, before }) => [
          question ?? faqId,
          ...[answered, helped, failed].map(texts.formatNumber),
          share(failedShare({ helped, failed })),
          texts.formatNumber(before),
        ])}
    />
  )
}

function Rising({ texts, entries }: { texts: Texts; entries: EntryUse[] }) {
  const rising = entries
    .filter(({ answered, before }) => answered >= LEAST_ASKED && answered > before)
    .toSorted((one, other) => other.answered - other.before - (one.answered - one.before))
    .slice(0, NAMED)
  if (rising.length === 0) return null
  return (
    <Table
      id="naik"
      caption={texts.say('dashboard-rising')}
      note={texts.say('dashboard-rising-means', { least: LEAST_ASKED })}
      head={[
        texts.say('dashboard-entry'),
        texts.say('dashboard-this-period'),
        texts.say('dashboard-period-before'),
      ]}
      rows={rising.map(({ question, faqId, answered, before }) => [
        question ?? faqId,
        texts.formatNumber(answered),
        texts.formatNumber(before),
      ])}
    />
  )
}

function Categories({ texts, audience, figures }: Props & { figures: PeriodFigures }) {
  const { traffic, scores, entries } = audience
  const half = (when: 'now' | 'before'): Half => ({
    traffic: traffic[when],
    scores: scores[when],
    summary: figures[when],
    topics: entries.filter((entry) => entry[when === 'now' ? 'answered' : 'before'] > 0).length,
  })
  const [now, before] = [half('now'), half('before')]
  const categories = Object.entries(CATEGORIES) as [
    keyof typeof CATEGORIES,
    (typeof CATEGORIES)[keyof typeof CATEGORIES],
  ][]
  return (
    <>
      <h3>{texts.say('dashboard-panrb')}</h3>
      {categories.map(([category, names]) => (
        <Comparison
          texts={texts}
          id={`panrb-${category}`}
          caption={texts.say(`dashboard-panrb-category-${category}`)}
          rows={names.map((name) => ({
            label: texts.say(`dashboard-panrb-${name}`),
            now: panrbWords(name, now, texts),
            before: panrbWords(name, before, texts),
            means: texts.say(`dashboard-panrb-${name}-means`),
          }))}
        />
      ))}
    </>
  )
}

interface TableProps {
  id: string
  caption: string
  note?: string
  head: string[]
  rows: string[][]
}

function Table({ id, caption, note, head, rows }: TableProps) {
  return (
    <>
      <div class="wide" role="region" aria-labelledby={`${id}-judul`} tabindex={0}>
        <table>
          <caption id={`${id}-judul`}>{caption}</caption>
          <thead>
            <tr>
              {head.map((label) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr>
                <th scope="row">{first}</th>
                {rest.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <p class="as-of">{note}</p>}
    </>
  )
}

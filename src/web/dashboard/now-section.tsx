import { dayOf, type Insight, TRIAGE } from '../../office/index.ts'
import { addUp, type DeskStanding } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { casesAddress, daysUntil } from './cases-address.ts'
import { FigureCard, Meaning } from './figure.tsx'

export interface Now {
  of: Insight
  at: Date
  desks: (DeskStanding & { name: string })[]
  /** Null: another process runs them. */
  channels: { name: string; ready: boolean }[] | null
}

/** How things stand: the part that renews itself where scripts run. */
export function NowSection({ texts, now, source }: { texts: Texts; now: Now; source: string }) {
  return (
    <section id="sekarang" aria-labelledby="sekarang-judul" data-sumber={source}>
      <h2 id="sekarang-judul">{texts.say('dashboard-now-heading')}</h2>
      <p class="as-of">{texts.say('dashboard-as-of', { at: texts.formatMoment(now.at) })}</p>
      <NowFigures texts={texts} now={now} />
      {now.of.of === 'all' && <DeskTable texts={texts} desks={now.desks} />}
      <Channels texts={texts} channels={now.channels} />
    </section>
  )
}

function NowFigures({ texts, now: { of, at, desks } }: { texts: Texts; now: Now }) {
  const all = addUp(desks)
  const atTriage = addUp(desks.filter(({ desk }) => desk === TRIAGE)).open
  const own = of.of === 'officer'
  const card = (
    name: 'open' | 'due-soon' | 'overdue' | 'unclaimed' | 'triage' | 'paused',
    value: number,
    alarming = false,
    cases: string | null = null,
  ) => (
    <FigureCard
      texts={texts}
      label={texts.say(`dashboard-now-${name}`)}
      value={texts.formatNumber(value)}
      means={texts.say(
        name === 'open' && own ? 'dashboard-now-open-means-own' : `dashboard-now-${name}-means`,
      )}
      alarming={alarming && value > 0}
      cases={cases}
    />
  )
  // Of one desk what it has now isn't what it ever had.
  const late =
    of.of === 'all'
      ? casesAddress(of, daysUntil(dayOf(at, texts.timeZone)), { status: 'open', tenggat: 'lewat' })
      : null
  return (
    <dl class="figures">
      {card('open', all.open)}
      {card('due-soon', all.dueSoon)}
      {card('overdue', all.overdue, true, late)}
      {!own && card('unclaimed', all.unclaimed)}
      {of.of === 'all' && card('triage', atTriage)}
      {card('paused', all.paused)}
    </dl>
  )
}

function DeskTable({ texts, desks }: { texts: Texts; desks: Now['desks'] }) {
  if (desks.length === 0) return <p>{texts.say('dashboard-now-nothing')}</p>
  const number = (value: number) => <td>{texts.formatNumber(value)}</td>
  return (
    <div class="wide" role="region" aria-labelledby="meja-judul" tabindex={0}>
      <table>
        <caption id="meja-judul">{texts.say('dashboard-now-by-desk')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-instansi')}</th>
            <th scope="col">{texts.say('dashboard-now-open')}</th>
            <th scope="col">{texts.say('dashboard-now-due-soon')}</th>
            <th scope="col">{texts.say('dashboard-now-overdue')}</th>
            <th scope="col">{texts.say('dashboard-now-unclaimed')}</th>
            <th scope="col">{texts.say('dashboard-now-paused')}</th>
          </tr>
        </thead>
        <tbody>
          {desks.map(({ desk, name, open, dueSoon, overdue, unclaimed, paused }) => (
            <tr>
              <th scope="row">
                <a href={`/dasbor?instansi=${encodeURIComponent(desk)}`}>{name}</a>
              </th>
              {number(open)}
              {number(dueSoon)}
              {number(overdue)}
              {number(unclaimed)}
              {number(paused)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Channels({ texts, channels }: { texts: Texts; channels: Now['channels'] }) {
  const label = texts.say('dashboard-channels')
  return (
    <div class="channels">
      <h3>{label}</h3>
      {channels === null ? (
        <p>{texts.say('dashboard-channels-elsewhere')}</p>
      ) : (
        <ul>
          {channels.map(({ name, ready }) => (
            <li class={ready ? 'up' : 'down'}>
              {name}: <strong>{texts.say(ready ? 'dashboard-channel-up' : 'dashboard-channel-down')}</strong>
            </li>
          ))}
        </ul>
      )}
      <Meaning texts={texts} label={label} means={texts.say('dashboard-channels-means')} />
    </div>
  )
}

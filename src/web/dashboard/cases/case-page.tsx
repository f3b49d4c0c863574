import { type CaseFigures, type Figure, type Holding, tellEvent } from '../../../reports/index.ts'
import type { CaseHistory, Words } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { FigureCard } from '../figure.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { figureWords } from '../period-figures.ts'
import type { Names } from './case-sources.ts'

export interface Case {
  viewer: Viewer
  found: CaseHistory
  figures: CaseFigures
  names: Names
  /** How the deadline came about; null: none was promised. */
  deadline: { due: Date; how: string } | null
  /** A citizen's message as an officer may read it; null: it was taken back. */
  show(words: Words): string | null
  /** The answer that holds, masked likewise; null: there is none, or it was erased. */
  answer: string | null
}

interface Props {
  texts: Texts
  page: Case
}

/** One case: both clocks and how they were computed, every version of every message, and what happened when. */
export function CasePage({ texts, page }: Props) {
  const { viewer, found, deadline } = page
  const { inquiry } = found
  const heading = texts.say('dashboard-case-heading', { ticket: texts.formatTicket(inquiry.ticket) })
  return (
    <Layout texts={texts} heading={heading} viewer={viewer}>
      <dl class="facts">
        <Fact label={texts.say('desk-label-received')} value={texts.formatMoment(inquiry.receivedAt)} />
        <Fact label={texts.say('desk-label-kind')} value={texts.say(`kind-${inquiry.kind}`)} />
        <Fact label={texts.say('desk-label-channel')} value={texts.say(`channel-${inquiry.channel}`)} />
        {deadline && (
          <Fact
            label={texts.say('desk-label-due')}
            value={`${texts.formatMoment(deadline.due)}\n${deadline.how}`}
          />
        )}
      </dl>
      <Clocks texts={texts} page={page} />
      <Said texts={texts} page={page} />
      <Timeline texts={texts} page={page} />
      <p>
        <a href="/dasbor/kasus">{texts.say('dashboard-cases-back')}</a>
      </p>
    </Layout>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Clocks({ texts, page: { figures, names } }: Props) {
  const { duration } = figureWords(texts)
  const card = (name: 'gross' | 'net' | 'paused', figure: Figure<number>) => (
    <FigureCard
      texts={texts}
      label={texts.say(`dashboard-case-${name}`)}
      value={name === 'paused' && figure.value === 0 ? '–' : duration(figure)}
      means={texts.say(`dashboard-case-${name}-means`)}
    />
  )
  return (
    <section aria-labelledby="waktu-judul">
      <h2 id="waktu-judul">{texts.say('desk-label-held')}</h2>
      <dl class="figures">
        {card('gross', figures.grossMs)}
        {card('net', figures.netMs)}
        {card('paused', figures.pausedMs)}
      </dl>
      {figures.holdings.value !== null && figures.holdings.value.length > 0 && (
        <Holdings texts={texts} holdings={figures.holdings.value} names={names} />
      )}
    </section>
  )
}

function Holdings({ texts, holdings, names }: { texts: Texts; holdings: Holding[]; names: Names }) {
  return (
    <div class="wide" role="region" aria-labelledby="pemegang-judul" tabindex={0}>
      <table class="wordy">
        <caption id="pemegang-judul">{texts.say('dashboard-case-holders')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-instansi')}</th>
            <th scope="col">{texts.say('dashboard-case-since')}</th>
            <th scope="col">{texts.say('dashboard-case-until')}</th>
            <th scope="col">{texts.say('dashboard-case-held')}</th>
            <th scope="col">{texts.say('dashboard-case-paused')}</th>
          </tr>
        </thead>
        <tbody>
          {holdings.map(({ desk, since, until, heldMs, pausedMs }) => (
            <tr>
              <th scope="row">{names.instansiName(desk)}</th>
              <td>{texts.formatMoment(since)}</td>
              <td>{until ? texts.formatMoment(until) : texts.say('dashboard-case-still')}</td>
              <td>{texts.formatDuration(heldMs)}</td>
              <td>{pausedMs > 0 ? texts.formatDuration(pausedMs) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Said({ texts, page: { found, show, answer } }: Props) {
  if (found.inquiry.erased) return <p>{texts.say('desk-erased')}</p>
  return (
    <section aria-labelledby="pesan-judul">
      <h2 id="pesan-judul">{texts.say('desk-label-words')}</h2>
      <ol class="said">
        {found.words.map((words) => (
          <li>
            <p class="as-of">
              {texts.formatMoment(words.at)}
              {words.version > 1 && ` (${texts.say('desk-label-edited')})`}
              {words.attachments.length > 0 &&
                ` · ${texts.say('dashboard-case-files', { count: words.attachments.length })}`}
            </p>
            <blockquote>{show(words) ?? texts.say('dashboard-case-taken-back')}</blockquote>
          </li>
        ))}
      </ol>
      {answer !== null && (
        <>
          <h3>{texts.say('desk-label-answer')}</h3>
          <blockquote>{answer}</blockquote>
        </>
      )}
    </section>
  )
}

function Timeline({ texts, page: { found, names } }: Props) {
  const lines = found.events.flatMap(({ at, body, sequence }) => {
    const said = tellEvent(body, names, texts)
    return said === null ? [] : [{ at, said, sequence }]
  })
  return (
    <section aria-labelledby="riwayat-judul">
      <h2 id="riwayat-judul">{texts.say('desk-label-history')}</h2>
      <ol class="timeline">
        {lines.map(({ at, said }) => (
          <li>
            <time datetime={at.toISOString()}>{texts.formatMoment(at)}</time> {said}
          </li>
        ))}
      </ol>
    </section>
  )
}

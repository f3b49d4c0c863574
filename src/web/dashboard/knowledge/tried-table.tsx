import type { Texts } from '../../../texts/index.ts'
import { entryAddress } from './knowledge-page.tsx'
import { NEW_ENTRY, type Tried } from './sources.ts'

interface Props {
  texts: Texts
  tried: readonly Tried[]
  /** The entry that is edited. */
  entry: string | null
}

/** What citizens' words would get, each in a row. */
export function TriedTable({ texts, tried, entry }: Props) {
  return (
    <div class="wide" role="region" aria-labelledby="coba-judul" tabindex={0}>
      <table class="wordy">
        <caption id="coba-judul">{texts.say('dashboard-faq-tried')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-faq-tried-words')}</th>
            <th scope="col">{texts.say('dashboard-faq-tried-outcome')}</th>
            <th scope="col">{texts.say('dashboard-faq-tried-entry')}</th>
          </tr>
        </thead>
        <tbody>
          {tried.map((one) => (
            <tr>
              <th scope="row">{one.text}</th>
              <td>
                {texts.say(`dashboard-faq-outcome-${one.outcome}`)}
                {one.authority && <span class="beside">{one.authority}</span>}
                {one.outcome === 'refer' && one.responsible && <span class="beside">{one.responsible}</span>}
              </td>
              <td>
                <Entries texts={texts} tried={one} entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Entries({
  texts,
  tried: { faq, suggestions, expired },
  entry,
}: Omit<Props, 'tried'> & { tried: Tried }) {
  if (expired !== null) return <>{texts.say('dashboard-faq-tried-expired', { id: expired })}</>
  const candidates = faq ? [faq] : suggestions
  if (candidates.length === 0) return <>–</>
  return (
    <ul class="bare">
      {candidates.map(({ id, question, confidence }) => (
        <li>
          {id === (entry ?? NEW_ENTRY) ? (
            <strong>{texts.say('dashboard-faq-tried-this')}</strong>
          ) : (
            <a href={entryAddress(id)}>{question}</a>
          )}{' '}
          {texts.formatShare(confidence)}
        </li>
      ))}
    </ul>
  )
}

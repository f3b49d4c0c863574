import type { InstansiId } from '../../office/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Meaning } from './figure.tsx'
import { figureWords, kept, NOTHING } from './period-figures.ts'
import type { PeriodFigures } from './period-section.tsx'

/** *Instansi* beside *instansi*, with what citizens think of their answers; one alone where one is looked at. */
export function InstansiTable({ texts, figures }: { texts: Texts; figures: PeriodFigures }) {
  const { of, now, scores, nameOf } = figures
  const shown = of.of === 'all' ? idsOf(figures) : [of.instansi]
  const words = figureWords(texts)
  const label = texts.say('dashboard-by-instansi')
  return (
    <>
      <div class="wide" role="region" aria-labelledby="instansi-judul" tabindex={0}>
        <table>
          <caption id="instansi-judul">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-instansi')}</th>
              <th scope="col">{texts.say('dashboard-period-held')}</th>
              <th scope="col">{texts.say('dashboard-period-answered')}</th>
              <th scope="col">{texts.say('dashboard-period-kept')}</th>
              <th scope="col">{texts.say('dashboard-period-own-p50')}</th>
              <th scope="col">{texts.say('dashboard-period-own-p90')}</th>
              <th scope="col">{texts.say('dashboard-period-given-away')}</th>
              <th scope="col">{texts.say('dashboard-satisfaction')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((id) => {
              const part = now.instansi.get(id)
              const score = scores.get(id)
              return (
                <tr>
                  <th scope="row">{nameOf(id)}</th>
                  <td>{words.count(part?.held ?? 0)}</td>
                  <td>{words.count(part?.answered ?? 0)}</td>
                  <td>{part ? kept(part.deadline, texts) : words.share(NOTHING)}</td>
                  <td>{words.duration(part?.own.p50 ?? NOTHING)}</td>
                  <td>{words.duration(part?.own.p90 ?? NOTHING)}</td>
                  <td>{words.count(part?.givenAway ?? 0)}</td>
                  <td>
                    {words.score(score?.mean ?? NOTHING)}
                    <span class="beside">
                      {texts.say('dashboard-rated', { rated: score?.rated ?? 0, asked: score?.asked ?? 0 })}
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <Meaning texts={texts} label={label} means={texts.say('dashboard-by-instansi-means')} />
    </>
  )
}

function idsOf({ now, scores, nameOf }: PeriodFigures): InstansiId[] {
  const ids = [...new Set([...now.instansi.keys(), ...scores.keys()])]
  return ids.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'id'))
}

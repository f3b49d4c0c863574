import type { Figure, PublicFigures, PublicStatistics } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'

export interface ShownStatistics {
  first: string
  last: string
  figures: PublicStatistics
  nameOf(id: string): string
}

/** What everybody may see of how the promise is kept. */
export function StatisticsPage({ texts, shown }: { texts: Texts; shown: ShownStatistics }) {
  const { first, last, figures, nameOf } = shown
  const heading = texts.say('dashboard-public-heading', { office: texts.officeName })
  const days = { first: texts.formatDay(first), last: texts.formatDay(last) }
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{heading}</title>
        <link rel="icon" href="/dasbor/aset/ikon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/dasbor/aset/gaya.css" />
      </head>
      <body>
        <main>
          <h1>{heading}</h1>
          <p>{texts.say('dashboard-public-what', { ...days, promise: texts.promise })}</p>
          <div class="wide" role="region" aria-labelledby="statistik-judul" tabindex={0}>
            <table>
              <caption id="statistik-judul">{texts.say('dashboard-public-caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.say('dashboard-instansi')}</th>
                  <th scope="col">{texts.say('dashboard-public-questions')}</th>
                  <th scope="col">{texts.say('dashboard-public-kept')}</th>
                  <th scope="col">{texts.say('dashboard-public-median')}</th>
                </tr>
              </thead>
              <tbody>
                <Row texts={texts} name={texts.say('dashboard-public-all')} figures={figures.all} />
                {figures.instansi.map(({ id, ...own }) => (
                  <Row texts={texts} name={nameOf(id)} figures={own} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="as-of">{texts.say('dashboard-public-means')}</p>
        </main>
      </body>
    </html>
  )
}

function Row({ texts, name, figures }: { texts: Texts; name: string; figures: PublicFigures }) {
  const or = (figure: Figure<number>, say: (value: number) => string) =>
    figure.value === null ? texts.say('dashboard-unknown', { why: figure.why }) : say(figure.value)
  const { questions, kept, median } = figures
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{questions === null ? texts.say('dashboard-public-few') : texts.formatNumber(questions)}</td>
      <td>{or(kept, texts.formatShare)}</td>
      <td>{or(median, texts.formatDuration)}</td>
    </tr>
  )
}

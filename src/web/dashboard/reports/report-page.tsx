import type { Instansi } from '../../../office/index.ts'
import {
  PAPER_FORMATS,
  type Paper,
  type PaperWords,
  wordsOf,
  type WordsPart,
  writePeriod,
} from '../../../reports/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { LongField, TextField } from '../forms/fields.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import { aboutWhom, HOME, stateOf } from './report-list-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  paper: Paper
  directory: readonly Pick<Instansi, 'id' | 'name'>[]
  words: Partial<Record<WordsPart, PaperWords>>
  /** The part that was just kept. */
  kept: WordsPart | null
  /** What was not kept, because somebody else wrote meanwhile or it is too long, and why. */
  refused: { part: WordsPart; text: string; fault: string } | null
}

/** One report: how far it is, its files, and the parts that people write. */
export function ReportPage({ texts, viewer, paper, directory, words, kept, refused }: Props) {
  const { order, version } = paper
  const about = aboutWhom(paper, directory, texts)
  return (
    <Layout texts={texts} heading={texts.say(`report-title-${order.kind}`)} viewer={viewer}>
      <Notice
        text={kept && texts.say('dashboard-report-kept', { part: texts.say(`report-words-${kept}`) })}
      />
      <Notice text={refused?.fault ?? null} bad />
      <p>{texts.say('dashboard-report-which', { about, period: writePeriod(order, texts), version })}</p>
      <p id="kabar-hidup" class="unseen" role="status"></p>
      <p id="kabar-putus" hidden>
        {texts.say('dashboard-report-lost')}
      </p>
      <State texts={texts} paper={paper} />
      <section aria-labelledby="kata-judul">
        <h2 id="kata-judul">{texts.say('dashboard-report-words')}</h2>
        <p class="as-of">{texts.say('dashboard-report-words-how')}</p>
        {wordsOf(order.kind).map((part) => (
          <WordsForm
            texts={texts}
            paper={paper}
            part={part}
            words={words[part] ?? { version: 0, text: '' }}
            refused={refused?.part === part ? refused : null}
          />
        ))}
      </section>
      <p>
        <a href={HOME}>{texts.say('dashboard-report-back')}</a>
      </p>
    </Layout>
  )
}

function State({ texts, paper }: Pick<Props, 'texts' | 'paper'>) {
  const { id, status, done, steps } = paper
  const isUnderWay = status === 'waiting' || status === 'working'
  return (
    <section
      id="pembuatan"
      aria-labelledby="berkas-judul"
      data-sumber={isUnderWay ? `${HOME}/${id}` : undefined}
    >
      <h2 id="berkas-judul">{texts.say('dashboard-report-files')}</h2>
      <p>{stateOf(paper, texts)}</p>
      {isUnderWay && (
        <>
          <progress
            aria-label={texts.say('dashboard-report-progress')}
            value={done}
            max={Math.max(1, steps)}
          />
          <p>
            <a href={`${HOME}/${id}`}>{texts.say('dashboard-report-look-again')}</a>
          </p>
        </>
      )}
      {status === 'made' && (
        <ul class="files">
          {PAPER_FORMATS.map((format) => (
            <li>
              <a href={`${HOME}/${id}/unduh/${format}`}>{texts.say(`dashboard-report-file-${format}`)}</a>
            </li>
          ))}
        </ul>
      )}
      {!isUnderWay && (
        <form class="edit" method="post" action={`${HOME}/${id}/ulang`}>
          <p class="as-of">{texts.say('dashboard-report-again-means')}</p>
          <button type="submit">{texts.say('dashboard-report-again')}</button>
        </form>
      )}
    </section>
  )
}

interface WordsFormProps extends Pick<Props, 'texts' | 'paper' | 'refused'> {
  part: WordsPart
  words: PaperWords
}

function WordsForm({ texts, paper, part, words, refused }: WordsFormProps) {
  const label = texts.say(`report-words-${part}`)
  const common = {
    name: `teks-${part}`,
    label,
    value: refused?.text ?? words.text,
    fault: refused?.fault ?? null,
  }
  return (
    <form class="edit" method="post" action={`${HOME}/${paper.id}/kata`}>
      <input type="hidden" name="bagian" value={part} />
      <input type="hidden" name="versi" value={String(words.version)} />
      {part === 'number' ? <TextField {...common} /> : <LongField {...common} rows={6} />}
      {refused && words.text !== refused.text && <p class="said">{words.text}</p>}
      <button type="submit">{texts.say('dashboard-report-keep', { part: label })}</button>
    </form>
  )
}

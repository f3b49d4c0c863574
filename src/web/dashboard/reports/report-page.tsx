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
  /** The parts that were just kept; null: nobody kept any. */
  kept: readonly WordsPart[] | null
  /** What was not kept, because somebody else wrote meanwhile or it is too long, and why. */
  refused: RefusedWords
}

export type RefusedWords = Partial<Record<WordsPart, { text: string; fault: string }>>

/** One report: how far it is, its files, and the parts that people write. */
export function ReportPage({ texts, viewer, paper, directory, words, kept, refused }: Props) {
  const { order, version } = paper
  const about = aboutWhom(paper, directory, texts)
  return (
    <Layout texts={texts} heading={texts.say(`report-title-${order.kind}`)} viewer={viewer}>
      <Notice text={kept && keptWords(kept, paper, texts)} />
      <Notice text={Object.values(refused)[0]?.fault ?? null} bad />
      <p>{texts.say('dashboard-report-which', { about, period: writePeriod(order, texts), version })}</p>
      <p id="kabar-hidup" class="unseen" role="status"></p>
      <p id="kabar-putus" hidden>
        {texts.say('dashboard-report-lost')}
      </p>
      <State texts={texts} paper={paper} />
      <section aria-labelledby="kata-judul">
        <h2 id="kata-judul">{texts.say('dashboard-report-words')}</h2>
        <p class="as-of">{texts.say('dashboard-report-words-how')}</p>
        <form class="edit" method="post" action={`${HOME}/${paper.id}/kata`}>
          {wordsOf(order.kind).map((part) => (
            <WordsField
              texts={texts}
              paper={paper}
              part={part}
              words={words[part] ?? { version: 0, text: '' }}
              refused={refused[part] ?? null}
            />
          ))}
          <button type="submit">{texts.say('dashboard-report-keep')}</button>
        </form>
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

function keptWords(kept: readonly WordsPart[], paper: Paper, texts: Texts): string {
  if (kept.length === 0) return texts.say('dashboard-report-unchanged')
  const parts = texts.formatList(kept.map((part) => nameOf(part, paper, texts)))
  return texts.say('dashboard-report-kept', { parts })
}

/** A part as people call it: in an annual report by its letter in Pasal 16. */
export function nameOf(part: WordsPart, { order }: Pick<Paper, 'order'>, texts: Texts): string {
  const isPartH = order.kind === 'tahunan' && part === 'follow-up'
  return texts.say(isPartH ? 'report-words-annual-follow-up' : `report-words-${part}`)
}

interface WordsFieldProps extends Pick<Props, 'texts' | 'paper'> {
  part: WordsPart
  words: PaperWords
  refused: { text: string; fault: string } | null
}

function WordsField({ texts, paper, part, words, refused }: WordsFieldProps) {
  const common = {
    name: `teks-${part}`,
    label: nameOf(part, paper, texts),
    value: refused?.text ?? words.text,
    fault: refused?.fault ?? null,
  }
  return (
    <>
      <input type="hidden" name={`versi-${part}`} value={String(words.version)} />
      {part === 'number' ? <TextField {...common} /> : <LongField {...common} rows={6} />}
      {refused && words.text !== refused.text && <p class="said">{words.text}</p>}
    </>
  )
}

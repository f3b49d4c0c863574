import type { Context } from 'hono'
import { changeSetting, ownSentence, ownSentenceSchema, settingSubject } from '../../../routing/index.ts'
import type { Written } from '../../../texts/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import { findSentences } from './find-sentences.ts'
import { SentencePage, type SentenceView } from './sentence-page.tsx'
import { SENTENCES, sentenceAddress, SentencesPage } from './sentences-page.tsx'

type Named = Pick<SentenceView, 'language'> & { sentence: Written }

/** The service's own sentences for citizens, put in the office's words; for those who may see the settings. */
export function addSentenceRoutes(app: DashboardApp, deps: AdministrationDependencies, refuse: Refuse): void {
  const { texts, clock, transactions, administration } = deps
  const { settings, views } = administration
  const { languages, ownSentences } = settings

  app.get(SENTENCES, async (c) => {
    const asked = languages.offered.find(({ code }) => code === c.req.query('bahasa'))
    const language = (asked ?? languages.offered[0])?.code ?? ''
    const search = { language, words: c.req.query('cari') ?? '', changed: c.req.query('diubah') === 'ya' }
    const unfit = languages.unfit().get(language) ?? []
    const page = (
      <SentencesPage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        languages={languages.offered}
        search={search}
        found={findSentences(languages.written(language), await ownSentences(language), unfit, search)}
        show={(name, words) => languages.show(language, name, words)}
        page={Math.max(1, Number.parseInt(c.req.query('halaman') ?? '1', 10) || 1)}
      />
    )
    return c.html(page)
  })
  app.get(`${SENTENCES}/:bahasa/:nama`, async (c) => {
    const named = namedIn(c)
    if (!named) return refuse(c, 'missing', c.var.officer)
    return show(c, named, {
      notice: c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null,
    })
  })
  app.post(`${SENTENCES}/:bahasa/:nama`, async (c) => {
    const named = namedIn(c)
    if (!named) return refuse(c, 'missing', c.var.officer)
    const sent = await readForm(c)
    const words = sent.text('kalimat').trim()
    return sent.text('aksi') === 'simpan' ? save(c, named, words) : show(c, named, { words })
  })
  app.post(`${SENTENCES}/:bahasa/:nama/bawaan`, async (c) => {
    const named = namedIn(c)
    return named ? save(c, named, named.sentence.usual) : refuse(c, 'missing', c.var.officer)
  })
  app.post(`${SENTENCES}/:bahasa/:nama/pulihkan`, async (c) => {
    const named = namedIn(c)
    const id = (await readForm(c)).id('dulu')
    if (!named) return refuse(c, 'missing', c.var.officer)
    const former = await transactions.transact((tx) => tx.formerValue(id))
    if (former?.subject !== subjectOf(named)) return refuse(c, 'missing', c.var.officer)
    return save(c, named, ownSentenceSchema.safeParse(former.value).data ?? named.sentence.usual)
  })

  /** The file's own words aren't kept: what the file says in later versions is said then. */
  async function save(c: Context<Seen>, named: Named, words: string): Promise<Response> {
    const { language, sentence } = named
    const { name, usual } = sentence
    if (languages.check(language.code, name, words).length > 0)
      return show(c, named, { words, notice: said('faulty') })
    const value = words === usual ? null : words
    const key = ownSentence(language.code, name)
    const officer = c.var.officer.id
    const detail = { sentence: name, language: language.code, usual: value === null }
    const isNews = await transactions.transact(async (tx) => {
      if ((await tx.setting(key, ownSentenceSchema)) === value) return false
      await changeSetting(tx, { key, value, officer, act: 'sentence-set', detail }, clock.now())
      return true
    })
    if (!isNews) return show(c, named, { words, notice: said('no-change') })
    return c.redirect(`${sentenceAddress(language.code, name)}?kabar=disimpan`, 303)
  }

  async function show(
    c: Context<Seen>,
    named: Named,
    given: { words?: string; notice?: SentenceView['notice'] },
  ): Promise<Response> {
    const { language, sentence } = named
    const { name, usual } = sentence
    const own = (await ownSentences(language.code)).get(name)
    const words = given.words ?? own ?? usual
    const fits = own !== undefined && languages.check(language.code, name, own).length === 0
    const view: SentenceView = {
      ...sentence,
      language,
      own: own === undefined ? 'none' : fits ? 'said' : 'unfit',
      words,
      faults: languages.check(language.code, name, words),
      shown: languages.show(language.code, name, words),
      notice: given.notice ?? null,
      history: await readHistory(
        views,
        subjectOf(named),
        (value) => ownSentenceSchema.safeParse(value).data ?? usual,
      ),
    }
    const viewer = viewerOf(c.var.officer, await deps.instansi(), texts)
    const status = view.notice?.bad || (given.words !== undefined && view.faults.length > 0) ? 400 : 200
    return c.html(<SentencePage texts={texts} viewer={viewer} view={view} />, status)
  }

  function namedIn(c: Context<Seen>): Named | null {
    const language = languages.offered.find(({ code }) => code === c.req.param('bahasa'))
    const sentence =
      language && languages.written(language.code).find(({ name }) => name === c.req.param('nama'))
    return language && sentence ? { language, sentence } : null
  }

  function said(why: 'faulty' | 'no-change') {
    return { text: texts.say(`dashboard-sentence-not-${why}`), bad: true }
  }
}

const subjectOf = ({ language, sentence }: Named) => settingSubject(ownSentence(language.code, sentence.name))

import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { percent } from './measure-outcomes.ts'
import { readEntries, readInstansi, readQueries } from './read-sets.ts'

const KINDS = ['pertanyaan', 'komentar', 'kritik', 'saran']
const sets = {
  fresh: 'civic/queries.fresh.json',
  suara: 'suara/queries.open.json',
  'suara, sealed': 'suara/queries.sealed.json',
}

/** How often the regulation's four kinds are told apart, where they are labelled; as Markdown. Nothing is fitted here. */
export function judgeKinds(): string {
  const { understand } = createKnowledge({ entries: readEntries('civic/faq.json'), instansi: readInstansi() })
  const rows = Object.entries(sets).map(([set, file]) => {
    const labelled = readQueries(file).flatMap(({ text, kind }) =>
      typeof kind === 'string' ? [{ kind, told: understand(text)[0]?.kind ?? null }] : [],
    )
    const right = labelled.filter(({ kind, told }) => kind === told)
    const cells = KINDS.map((kind) => {
      const of = labelled.filter((each) => each.kind === kind)
      const told = labelled.filter((each) => each.told === kind)
      const both = of.filter((each) => each.told === kind).length
      return `${percent(both, of.length)} / ${percent(both, told.length)} (${of.length})`
    })
    return `| ${set} | ${percent(right.length, labelled.length)} | ${cells.join(' | ')} |`
  })
  return [
    `| | right | ${KINDS.join(' | ')} |`,
    '| --- | ---: | --- | --- | --- | --- |',
    ...rows,
    '',
    'Per kind: found of those there are / right of those told (messages).',
  ].join('\n')
}

import { createKnowledge, SURE_OF_INSTANSI, type Understanding } from '../knowledge/index.ts'
import { instansiIdSchema } from '../office/index.ts'
import { withoutExpired } from '../routing/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** What the service would do with a message, and why; nothing is stored. */
export async function ask(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { json: { type: 'boolean', default: false } },
    { least: 1, most: 1000 },
  )
  const text = positionals.join(' ')
  if (text.trim() === '') throw new Complaint('Tulis pertanyaannya: jawab24 ask "KTP saya hilang"', 2)
  return withOffice(context, async ({ config, database, now }) => {
    const entries = await database.knowledge.listFaq()
    const knowledge = createKnowledge({
      entries,
      instansi: await database.knowledge.listInstansi(),
      wordings: await database.knowledge.listWordings(),
      lessons: await database.knowledge.listLessons(),
    })
    const current = new Map(entries.map((entry) => [entry.id, entry]))
    const entryOf = (id: string) => {
      const known = current.get(id)
      return (
        known && {
          ...known,
          instansi: instansiIdSchema.parse(known.instansi),
          validUntil: known.validUntil ?? null,
        }
      )
    }
    const understood = knowledge.understand(text).map((each) => {
      const { verdict, expired } = withoutExpired(each.verdict, entryOf, now, config.timezone)
      return { ...each, verdict, expired: expired?.id ?? null }
    })
    const [first] = understood
    if (!first) throw new Complaint('Pesan ini kosong.', 2)
    if (values.json) context.print(JSON.stringify(asObject(first)))
    else for (const each of understood) context.print(explain(each))
    return 0
  })
}

/** `expired`: the entry that would have answered, had it not expired. */
type Understood = Understanding & { expired: string | null }

/** The object that INTERFACE names for `ask --json`; of two questions in one message, the first. */
function asObject({ kind, verdict, responsible }: Understood) {
  return {
    outcome: verdict.outcome,
    kind,
    authority: verdict.outcome === 'redirect' ? { name: verdict.authority.name } : null,
    faq: verdict.outcome === 'answer' ? verdict.faq : null,
    suggestions: verdict.outcome === 'suggest' ? verdict.suggestions : [],
    instansi: responsible,
  }
}

const OUTCOMES: Record<Understanding['verdict']['outcome'], string> = {
  emergency: 'keadaan darurat: nomor darurat, lalu diteruskan ke petugas',
  answer: 'dijawab langsung',
  suggest: 'ditawarkan beberapa kemungkinan',
  redirect: 'urusan lembaga lain',
  refer: 'diteruskan ke instansi',
  greet: 'basa-basi, tidak menjadi tiket',
}

function explain({ text, kind, verdict, expired, ranking, responsible, why }: Understood): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const likely = responsible.slice(0, 3).map(({ name, confidence }) => `  ${percent(confidence)}  ${name}`)
  const sure = (responsible[0]?.confidence ?? 0) >= SURE_OF_INSTANSI
  return [
    `Pesan      : ${text}`,
    `Jenis      : ${kind ?? '-'}`,
    `Hasil      : ${OUTCOMES[verdict.outcome]}${verdict.outcome === 'redirect' ? ` (${verdict.authority.name})` : ''}`,
    ...(expired === null ? [] : [`Kedaluwarsa: ${expired} (masa berlakunya sudah habis)`]),
    `Dibaca     : ${why.terms.join(' ')}`,
    ...(why.corrections.length > 0
      ? [`Dibetulkan : ${why.corrections.map(([typed, read]) => `${typed} → ${read}`).join(', ')}`]
      : []),
    `Peluang    : benar ${percent(why.probability)}, di antara tiga ${percent(why.probabilityAmongThree)}, urusan lain ${percent(why.probabilityElsewhere)}`,
    `Ambang     : ${Object.entries(why.thresholds)
      .map(([name, value]) => `${name} ${percent(value)}`)
      .join(', ')}`,
    ...why.learnt.confirmed.map(
      ({ id, count }) => `Dibenarkan : ${id}, ditanyakan persis begini (bobot ${count})`,
    ),
    ...why.learnt.barred.map((id) => `Disangkal  : ${id}, jadi tidak dijawab langsung untuk kata-kata ini`),
    'Entri terdekat:',
    ...ranking
      .slice(0, 5)
      .map(({ id, question, confidence }) => `  ${percent(confidence)}  ${id}  ${question}`),
    `Instansi (${sure ? 'cukup yakin' : 'kurang yakin: ke meja triase Diskominfo'}):`,
    ...likely,
    'Ciri kandidat pertama:',
    ...Object.entries(why.candidates[0]?.features ?? {}).map(
      ([name, value]) => `  ${name} = ${value.toFixed(3)}`,
    ),
    '',
  ].join('\n')
}

import { SURE_OF_INSTANSI, type Understanding } from '../knowledge/index.ts'
import { openRehearsal, type Understood } from '../main/rehearse-message.ts'
import type { Way } from '../routing/index.ts'
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
    const rehearse = await openRehearsal(database, { now, timeZone: config.timezone })
    const understood = rehearse(text)
    const [first] = understood
    if (!first) throw new Complaint('Pesan ini kosong.', 2)
    if (values.json) context.print(JSON.stringify(asObject(first)))
    else for (const each of understood) context.print(explain(each))
    return 0
  })
}

/** The object that INTERFACE names for `ask --json`; of two questions in one message, the first. */
function asObject({ kind, tone, grievance, report, way, responsible }: Understood) {
  return {
    outcome: way.outcome,
    kind,
    tone,
    grievance,
    report: report.map(({ name, how }) => ({ name, how })),
    authority: way.outcome === 'redirect' ? { name: way.authority.name } : null,
    faq: way.outcome === 'answer' ? way.faq : null,
    suggestions: way.outcome === 'suggest' ? way.suggestions : [],
    instansi: responsible,
  }
}

const OUTCOMES: Record<Way['outcome'], string> = {
  emergency: 'keadaan darurat: nomor darurat, lalu diteruskan ke petugas',
  answer: 'dijawab langsung',
  suggest: 'ditawarkan beberapa kemungkinan',
  redirect: 'urusan lembaga lain',
  refer: 'diteruskan ke instansi',
  note: 'dicatat sebagai masukan, tidak perlu dijawab',
  greet: 'basa-basi, tidak menjadi tiket',
}

const SHAPES: Record<Understanding['shape'], string> = {
  whole: 'utuh, langsung ditangani',
  fragment: 'penggalan, ditunggu sebentar apakah ada lanjutannya',
  unclear: 'terlalu singkat, ditanyakan dulu maksudnya',
  opener: 'pembuka, ditunggu apa yang ingin ditanyakan',
}

function explain({
  text,
  kind,
  tone,
  shape,
  report,
  way,
  expired,
  ranking,
  responsible,
  why,
}: Understood): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const likely = responsible.slice(0, 3).map(({ name, confidence }) => `  ${percent(confidence)}  ${name}`)
  const sure = (responsible[0]?.confidence ?? 0) >= SURE_OF_INSTANSI
  return [
    `Pesan      : ${text}`,
    `Jenis      : ${kind ?? '-'}`,
    `Nada       : ${tone} (perkiraan, untuk statistik)`,
    ...report.map(({ name, how }) => `Lapor juga : ${name}: ${how}`),
    `Hasil      : ${OUTCOMES[way.outcome]}${way.outcome === 'redirect' ? ` (${way.authority.name})` : ''}`,
    ...(expired === null ? [] : [`Kedaluwarsa: ${expired} (masa berlakunya sudah habis)`]),
    `Keutuhan   : ${SHAPES[shape]}`,
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

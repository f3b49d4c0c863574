import type { Config } from '../config.ts'
import { createLivingSentences } from '../main/living-sentences.ts'
import type { Settings } from '../storage/index.ts'
import { openLanguages } from '../texts/index.ts'

/** Own sentences of the office that an update left unsaid; nothing where all are said. */
export async function sentenceFindings(
  { officeName, timezone: timeZone }: Pick<Config, 'officeName' | 'timezone'>,
  settings: Pick<Settings, 'list'>,
): Promise<{ ok: boolean; says: string }[]> {
  const languages = openLanguages({ officeName, timeZone })
  await createLivingSentences({ languages, settings, log: { warn: () => {} } }).reload()
  const names = [...languages.unfit()].flatMap(([code, unfit]) => unfit.map((name) => `${code}/${name}`))
  if (names.length === 0) return []
  return [
    {
      ok: false,
      says: `Kalimat kantor yang tidak cocok lagi, jadi warga membaca kalimat bawaan: ${names.join(', ')}. Perbaiki di dasbor, di Pengaturan › Kalimat untuk warga.`,
    },
  ]
}

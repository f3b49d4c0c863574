import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What Chromium and its relatives are called, and where they lie outside of the path. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** There is no browser for WhatsApp; the message says what to do. */
export class ChromiumFault extends Error {
  override readonly name = 'ChromiumFault'
}

interface Wanted {
  /** `CHROMIUM_PATH`; null: it is looked for. */
  named: string | null
  /** Folders in which programs are, as `PATH` has them. */
  path: string
}

/** The machine's Chromium. Throws a `ChromiumFault` where there is none. */
export function findChromium({ named, path }: Wanted): string {
  if (named !== null) {
    if (isProgram(named)) return named
    throw new ChromiumFault(
      `CHROMIUM_PATH: di ${JSON.stringify(named)} tidak ada program yang dapat dijalankan; isi dengan jalur Chromium atau Chrome, atau kosongkan supaya dicari.`,
    )
  }
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  const found = places.find(isProgram)
  if (found !== undefined) return found
  throw new ChromiumFault(
    'WHATSAPP=web memerlukan Chromium, yang tidak ditemukan di mesin ini. Pasang dulu (Debian/Ubuntu: apt-get install chromium), atau sebutkan tempatnya di CHROMIUM_PATH.',
  )
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK)
    // A folder can be "executed", too.
    return statSync(place).isFile()
  } catch {
    return false
  }
}

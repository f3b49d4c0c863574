import { ChromiumFault, findChromium } from '../bots/index.ts'
import type { Config } from '../config.ts'
import type { Views } from '../routing/index.ts'

interface Finding {
  ok: boolean
  says: string
}

/** The browser, and how the number stands as the running service noted it; nothing where WhatsApp is off. */
export async function whatsappFindings(
  { whatsapp }: Pick<Config, 'whatsapp'>,
  views: Pick<Views, 'channelLink'>,
): Promise<Finding[]> {
  if (whatsapp.kind === 'off') return []
  return [browserFinding(whatsapp), await linkFinding(views)]
}

function browserFinding({ chromiumPath, searchPath }: Extract<Config['whatsapp'], { kind: 'web' }>): Finding {
  try {
    const found = findChromium({ named: chromiumPath, path: searchPath })
    return { ok: true, says: `Peramban untuk WhatsApp: ${found}.` }
  } catch (error) {
    if (error instanceof ChromiumFault) return { ok: false, says: error.message }
    throw error
  }
}

async function linkFinding(views: Pick<Views, 'channelLink'>): Promise<Finding> {
  const link = await views.channelLink()
  const how = 'Tulis /whatsapp kepada bot petugas, di percakapan pribadi, selagi layanan berjalan.'
  switch (link?.is) {
    case 'linked':
      return { ok: true, says: `WhatsApp: tertaut dengan nomor +${link.number}.` }
    case 'stopped':
      return { ok: true, says: 'WhatsApp: layanan sedang tidak berjalan.' }
    case 'lost':
      return {
        ok: false,
        says: `WhatsApp: terputus (${link.loss}) sejak ${link.since.toISOString()}. ${how}`,
      }
    default:
      return { ok: false, says: `WhatsApp: belum tertaut. ${how}` }
  }
}

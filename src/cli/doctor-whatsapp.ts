import { ChromiumFault, findChromium } from '../bots/index.ts'
import type { Config } from '../config.ts'
import type { Views } from '../routing/index.ts'
import { createTexts } from '../texts/index.ts'

interface Finding {
  ok: boolean
  says: string
}

/** The browser, and how the number stands as the running service noted it; nothing where WhatsApp is off. */
export async function whatsappFindings(
  config: Pick<Config, 'whatsapp' | 'officeName' | 'timezone'>,
  views: Pick<Views, 'channelLink'>,
): Promise<Finding[]> {
  const { whatsapp } = config
  if (whatsapp.kind === 'off') return []
  return [browserFinding(whatsapp), await linkFinding(config, views)]
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

async function linkFinding(
  { officeName, timezone: timeZone }: Pick<Config, 'officeName' | 'timezone'>,
  views: Pick<Views, 'channelLink'>,
): Promise<Finding> {
  const link = await views.channelLink()
  const how = 'Tulis /whatsapp kepada bot petugas, di percakapan pribadi, selagi layanan berjalan.'
  switch (link?.is) {
    case 'linked':
      return { ok: true, says: `WhatsApp: tertaut dengan nomor +${link.number}.` }
    case 'stopped':
      return { ok: true, says: 'WhatsApp: layanan sedang tidak berjalan.' }
    case 'lost': {
      const texts = createTexts({ officeName, timeZone })
      return {
        ok: false,
        says: texts.say(`desk-link-lost-${link.loss}`, { at: texts.formatMoment(link.since) }),
      }
    }
    default:
      return { ok: false, says: `WhatsApp: belum tertaut. ${how}` }
  }
}

/** How times are read in Indonesian, in the office's time zone. */
export interface TimeFormat {
  timeZone: string
  /** `14.05` */
  clock(at: Date): string
  /** `Minggu, 22 November 2026` */
  day(at: Date): string
  /** `Minggu, 22 November 2026 pukul 14.05 WITA` */
  full(at: Date): string
  /** `Min, 22 Nov 2026 14.05 WITA`, where there is little room */
  short(at: Date): string
  /** The same string for moments of the same day in that zone. */
  dayKey(at: Date): string
}

const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

export function createTimeFormat(timeZone: string): TimeFormat {
  const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone })
  const shortDays = new Intl.DateTimeFormat('id-ID', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  })
  const hours = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  const keys = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const clock = oncePerMinute((at) => hours.format(at).replace(':', '.'))
  const zone = (at: Date) =>
    zoneNames[timeZone] ??
    new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ??
    timeZone

  return {
    timeZone,
    clock,
    day: (at) => days.format(at),
    full: (at) => `${days.format(at)} pukul ${clock(at)} ${zone(at)}`,
    short: (at) => `${shortDays.format(at)} ${clock(at)} ${zone(at)}`,
    dayKey: oncePerMinute((at) => keys.format(at)),
  }
}

/** Formatting is slow, a long chat is formatted often, and no time zone changes within a minute. */
function oncePerMinute(format: (at: Date) => string): (at: Date) => string {
  const known = new Map<number, string>()
  return (at) => {
    const minute = Math.floor(at.getTime() / 60_000)
    const formatted = known.get(minute) ?? format(at)
    known.set(minute, formatted)
    return formatted
  }
}

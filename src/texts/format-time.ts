const INDONESIAN_ZONES = new Set(['WIB', 'WITA', 'WIT'])

/** How moments are written for people in one time zone. */
export interface MomentParts {
  /** "Minggu, 22 November 2026" */
  day: string
  /** "14.05 WITA" */
  time: string
}

/**
 * A function that writes a moment's day and time as people of this zone read them. Indonesian zones are named (WIB,
 * WITA, WIT), others by their distance ("GMT+5.30"). Throws a RangeError when there is no such zone.
 *
 * @param timeZone an IANA name such as `Asia/Makassar`
 */
export function createMomentParts(timeZone: string): (at: Date) => MomentParts {
  const day = new Intl.DateTimeFormat('id-ID', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const named = new Intl.DateTimeFormat('id-ID', { ...clock, timeZoneName: 'short' })
  const offset = new Intl.DateTimeFormat('id-ID', { ...clock, timeZoneName: 'shortOffset' })

  return (at) => {
    const parts = named.formatToParts(at)
    const zone = part(parts, 'timeZoneName')
    const shown = INDONESIAN_ZONES.has(zone) ? zone : part(offset.formatToParts(at), 'timeZoneName')
    return { day: day.format(at), time: `${part(parts, 'hour')}.${part(parts, 'minute')} ${shown}` }
  }
}

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((candidate) => candidate.type === type)?.value ?? ''
}

/** The two largest units of a duration, whole minutes; all zero for less than a minute. */
export function splitDuration(ms: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.floor(ms / 60_000)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  // Up to two days are said in hours: the promise is "24 jam", not "1 hari".
  if (hours < 48) return { days: 0, hours, minutes: minutes % 60 }
  return { days, hours: hours % 24, minutes: 0 }
}

const calendarDay = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A day of the calendar, such as `2027-12-31`, as people write it: "31 Desember 2027". */
export function formatDay(day: string): string {
  return calendarDay.format(new Date(`${day}T00:00:00Z`))
}

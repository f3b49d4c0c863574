const INDONESIAN_ZONES = new Set(['WIB', 'WITA', 'WIT'])

/** Where a language has no dates of its own, they are written as Indonesians write them. */
const INDONESIAN = 'id-ID'

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
 * @param locale how dates are written, such as `en-GB`
 */
export function createMomentParts(timeZone: string, locale = INDONESIAN): (at: Date) => MomentParts {
  const locales = [locale, INDONESIAN]
  const day = new Intl.DateTimeFormat(locales, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const time = new Intl.DateTimeFormat(locales, clock)
  // Other languages don't know the short names of our zones.
  const named = new Intl.DateTimeFormat(INDONESIAN, { ...clock, timeZoneName: 'short' })
  const offset = new Intl.DateTimeFormat(INDONESIAN, { ...clock, timeZoneName: 'shortOffset' })

  return (at) => {
    const zone = zoneIn(named, at)
    const shown = INDONESIAN_ZONES.has(zone) ? zone : zoneIn(offset, at)
    return { day: day.format(at), time: `${time.format(at)} ${shown}` }
  }
}

function zoneIn(format: Intl.DateTimeFormat, at: Date): string {
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
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

/** A function that writes a day of the calendar, such as `2027-12-31`, as people write it: "31 Desember 2027". */
export function createDayFormat(locale = INDONESIAN): (day: string) => string {
  const calendarDay = new Intl.DateTimeFormat([locale, INDONESIAN], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return (day) => calendarDay.format(new Date(`${day}T00:00:00Z`))
}

/** A function that writes the month of a day of the calendar, such as `2027-12-31`: "Desember 2027". */
export function createMonthFormat(locale = INDONESIAN): (day: string) => string {
  const month = new Intl.DateTimeFormat([locale, INDONESIAN], {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  })
  return (day) => month.format(new Date(`${day}T00:00:00Z`))
}

/** A function that writes a list: "A, B, dan C". */
export function createListFormat(locale = INDONESIAN): (items: string[]) => string {
  const list = new Intl.ListFormat([locale, INDONESIAN], { type: 'conjunction' })
  return (items) => list.format(items)
}

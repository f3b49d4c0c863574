export {
  type Calendar,
  calendarVersion,
  type Holiday,
  hoursVersion,
  type OfficeHours,
  type OfficeHoursDraft,
  officeHoursSchema,
  type Span,
  usualOfficeHours,
  type Weekday,
  weekdaySchema,
} from './calendar.ts'
export { addDays, type Day, dayBegins, dayOf, readDay, yearAfter } from './calendar-day.ts'
export { addHours, addMs, countedMs, isOpenAt, subtractMs } from './calendar-hours.ts'
export { readSpans, readTimeOfDay, writeSpans } from './calendar-spans.ts'
export {
  addHolidays,
  addPeriod,
  type CalendarFault,
  removeHoliday,
  removePeriod,
  setWeek,
} from './edit-calendar.ts'
export { type DayOff, daysOff } from './days-off.ts'
export {
  checkDesks,
  type DeskFault,
  type FoundFault,
  foundFaultSchema,
  type GroupStanding,
} from './check-desks.ts'
export type { Desk } from './desk.ts'
export { DAY_MS, HOUR_MS, MINUTE_MS } from './durations.ts'
export { type InstansiId, instansiIdSchema, type OfficerId, officerIdSchema, TRIAGE } from './ids.ts'
export {
  type Decree,
  decreeSchema,
  type DecreeWarning,
  decreeWarningSchema,
  endOfDecree,
  endsSoon,
  warningsDue,
} from './decree.ts'
export { type Instansi, instansiSchema, namesIn } from './instansi.ts'
export { type Insight, insightOf } from './insight.ts'
export {
  hashInvitationCode,
  INVITATION_LASTS_MS,
  type Invitation,
  invitationSchema,
  newInvitationCode,
} from './invitation.ts'
export { type LocalTime, localTime, momentOf } from './local-time.ts'
export {
  isActive,
  mayApprove,
  mayPropose,
  mayRead,
  maySitAt,
  type Officer,
  officerSchema,
  type Role,
  roleSchema,
  supervises,
} from './officer.ts'
export { hashOneTimeCode, newOneTimeCode } from './one-time-code.ts'
export {
  type LeftWhy,
  type Presence,
  presenceOf,
  readOfficerNumber,
  type Registered,
  registeredSchema,
  writeOfficerNumber,
} from './register.ts'
export {
  hashSessionKey,
  isOver,
  LOGIN_LASTS_MS,
  newSessionKey,
  SESSION_IDLE_MS,
  SESSION_LASTS_MS,
} from './session.ts'

import { resolve } from 'node:path'
import type { z } from 'zod'
import { checkTogether } from './config/check-together.ts'
import { readEnvironment } from './config/read-environment.ts'
import { type SettingName, type Settings, settingNames, settingsSchema } from './config/schema.ts'
import { describeFault } from './config/describe-fault.ts'
import type { roleSchema } from './config/shapes.ts'
import { suspectNames } from './config/suspect-names.ts'

/** Which parts of the service a process runs. */
export type Role = z.infer<typeof roleSchema>

/** Everything that is decided outside of the program. Where settings hang together, only sound combinations exist. */
export interface Config {
  /** Without tokens the two bots talk to a Bot API of our own. */
  mode: { kind: 'simulator' } | { kind: 'live'; citizenToken: string; staffToken: string }
  /** How Telegram's updates arrive. */
  updates: { by: 'polling' } | { by: 'webhook'; url: string; secret: string }
  database: { kind: 'embedded'; dataDir: string } | { kind: 'server'; url: string }
  jobs: { on: 'postgres' } | { on: 'redis'; url: string }
  http: {
    host: string
    /** 0: any free port. */
    port: number
    /** How people reach it, without a slash at the end; null: where it listens (`publicUrlAt`). */
    publicUrl: string | null
  }
  /** An absolute path: everything that the service keeps on disk itself. */
  dataDir: string
  roles: readonly Role[]
  telegram: {
    /** Of the live bots; without a slash at the end. */
    apiRoot: string
    /** API calls per second with one token. */
    messagesPerSecond: number
  }
  whatsapp:
    | { kind: 'off' }
    | {
        kind: 'web'
        chromiumPath: string | null
        chromiumArgs: readonly string[]
        /** Of all messages that go out. */
        messagesPerMinute: number
        /** Between two messages to one person, in milliseconds. */
        pauseMs: number
        /** For so many milliseconds "typing" is shown before a message. */
        typingMs: number
        /** Folders in which a browser is looked for, as `PATH` has them. */
        searchPath: string
        /** How often its page is looked after, in real milliseconds; no setting, for tests that can't wait. */
        lookEveryMs?: number
      }
  /** An amount of days after which a silent citizen's personal data goes. */
  retentionDays: number
  /** What happens when an officer asks the citizen for something. */
  clarify: {
    /** How long the citizen is waited for in all, in hours. */
    hours: number
    /** When there is no reply: the clock runs on, or the case is closed. */
    end: 'resume' | 'close'
  }
  deadline: {
    /** An amount of hours, with decimals. */
    hours: number
    calendar: 'clock' | 'working'
    /** When desks are reminded, as ascending fractions of the deadline. */
    remindAt: readonly number[]
  }
  /** How long an officer's "Ambil" holds, in minutes. */
  claimMinutes: number
  /** Of one citizen: messages that are read without a pause, and cases that reach desks as cards of their own. */
  citizens: { perMinute: number; perHour: number; casesPerDay: number }
  /** What share of answered citizens is invited to the satisfaction survey, 0 to 1. */
  surveyShare: number
  /** IANA name. */
  timezone: string
  officeName: string
  logLevel: Settings['LOG_LEVEL']
  /** Settings that came from the environment or `.env`: they win over what the office edits. */
  fixed: readonly SettingName[]
}

/** What the machine adds to the environment. */
export interface Machine {
  /** The user's number; 0 is root, undefined where there is no such thing (Windows). */
  uid: number | undefined
  /** The folder from which relative paths count. */
  cwd: string
  /** Where programs are, as `PATH` has it. Absent: nowhere is looked. */
  path?: string | undefined
}

/** Sentences for whoever installs the service; warnings stop nothing. */
export type ParsedConfig =
  | { ok: true; config: Config; warnings: string[] }
  | { ok: false; faults: string[]; warnings: string[] }

/**
 * Reads the configuration out of environment variables. An empty variable counts as not set. All faults are told at
 * once, one Indonesian line each, naming the variable, what was found and what is accepted; secrets are never repeated.
 */
export function parseConfig(
  env: Record<string, string | undefined>,
  machine: Machine = { uid: process.getuid?.(), cwd: process.cwd(), path: process.env['PATH'] },
): ParsedConfig {
  const given = onlyOurs(env)
  const warnings = suspectNames(Object.keys(env))
  const parsed = settingsSchema.safeParse(given)
  const wrong = new Set(
    parsed.error?.issues.map((issue) => settingNames.find((name) => name === issue.path[0])),
  )
  const faults = settingNames
    .filter((name) => wrong.has(name))
    .map((name) => describeFault(name, given[name]))
  faults.push(...checkTogether(given, wrong))
  if (!parsed.success || faults.length > 0) return { ok: false, faults, warnings }
  return { ok: true, config: build(parsed.data, given, machine), warnings }
}

/** The configuration of this process: its environment, with `.env` of the folder under it. */
export function loadConfig(
  environment: Record<string, string | undefined>,
  folder: string = process.cwd(),
): ParsedConfig {
  const read = readEnvironment(folder, environment)
  if (!read.ok) return { ...read, warnings: [] }
  return parseConfig(read.env, { uid: process.getuid?.(), cwd: folder, path: environment['PATH'] })
}

/** Where people reach the service once it listens: `PUBLIC_URL`, else the address itself. */
export function publicUrlAt(http: Config['http'], listeningPort: number): string {
  const host = http.host.includes(':') ? `[${http.host}]` : http.host
  return http.publicUrl ?? `http://${host}:${listeningPort}`
}

/** Does the environment decide this, so that the office can't? */
export function isFixed(config: Config, name: SettingName): boolean {
  return config.fixed.includes(name)
}

/** What the start log says about the configuration: nothing secret, no address with a password in it. */
export function describeConfig(
  config: Config,
): Record<string, string | number | boolean | readonly string[]> {
  return {
    mode: config.mode.kind,
    updates: config.updates.by,
    database: config.database.kind,
    jobs: config.jobs.on,
    roles: config.roles,
    host: config.http.host,
    port: config.http.port,
    dataDir: config.dataDir,
    whatsapp: config.whatsapp.kind,
    deadlineHours: config.deadline.hours,
    calendar: config.deadline.calendar,
    remindAt: config.deadline.remindAt.map(String),
    clarifyHours: config.clarify.hours,
    clarifyEnd: config.clarify.end,
    retentionDays: config.retentionDays,
    timezone: config.timezone,
    ownApi: config.telegram.apiRoot !== settingsSchema.shape.TELEGRAM_API_ROOT.parse(undefined),
    fixed: config.fixed,
  }
}

type Given = Partial<Record<SettingName, string>>

function onlyOurs(env: Record<string, string | undefined>): Given {
  const given: Given = {}
  for (const name of settingNames) {
    const text = env[name]?.trim()
    if (text !== undefined && text !== '') given[name] = text
  }
  return given
}

function build(settings: Settings, given: Given, { uid, cwd, path = '' }: Machine): Config {
  const dataDir = resolve(cwd, settings.DATA_DIR ?? (uid === 0 ? '/var/lib/jawab24' : './data'))
  return {
    mode: mode(settings),
    updates: updates(settings),
    database:
      settings.DATABASE_URL === undefined
        ? { kind: 'embedded', dataDir }
        : { kind: 'server', url: settings.DATABASE_URL },
    jobs: settings.REDIS_URL === undefined ? { on: 'postgres' } : { on: 'redis', url: settings.REDIS_URL },
    http: { host: settings.HOST, port: settings.PORT, publicUrl: settings.PUBLIC_URL ?? null },
    dataDir,
    roles: settings.ROLES,
    telegram: {
      apiRoot: settings.TELEGRAM_API_ROOT,
      messagesPerSecond: settings.TELEGRAM_MESSAGES_PER_SECOND,
    },
    whatsapp:
      settings.WHATSAPP === 'off'
        ? { kind: 'off' }
        : {
            kind: 'web',
            chromiumPath: settings.CHROMIUM_PATH ?? null,
            chromiumArgs: settings.CHROMIUM_ARGS,
            messagesPerMinute: settings.WHATSAPP_MESSAGES_PER_MINUTE,
            pauseMs: settings.WHATSAPP_PAUSE_SECONDS * 1_000,
            typingMs: settings.WHATSAPP_TYPING_SECONDS * 1_000,
            searchPath: path,
          },
    retentionDays: settings.RETENTION_DAYS,
    clarify: { hours: settings.CLARIFY_HOURS, end: settings.CLARIFY_END },
    deadline: {
      hours: settings.DEADLINE_HOURS,
      calendar: settings.DEADLINE_CALENDAR,
      remindAt: settings.REMIND_AT,
    },
    claimMinutes: settings.CLAIM_MINUTES,
    citizens: {
      perMinute: settings.CITIZEN_MESSAGES_PER_MINUTE,
      perHour: settings.CITIZEN_MESSAGES_PER_HOUR,
      casesPerDay: settings.CITIZEN_CASES_PER_DAY,
    },
    surveyShare: settings.SURVEY_SHARE,
    timezone: settings.TIMEZONE,
    officeName: settings.OFFICE_NAME,
    logLevel: settings.LOG_LEVEL,
    fixed: settingNames.filter((name) => given[name] !== undefined),
  }
}

function mode(settings: Settings): Config['mode'] {
  const { TELEGRAM_CITIZEN_TOKEN: citizenToken, TELEGRAM_STAFF_TOKEN: staffToken } = settings
  if (citizenToken === undefined || staffToken === undefined) return { kind: 'simulator' }
  return { kind: 'live', citizenToken, staffToken }
}

function updates(settings: Settings): Config['updates'] {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = settings
  if (url === undefined || secret === undefined) return { by: 'polling' }
  return { by: 'webhook', url, secret }
}

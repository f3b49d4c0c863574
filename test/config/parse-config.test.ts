import { describe, expect, it } from 'vitest'
import { type Config, describeConfig, isFixed, parseConfig, publicUrlAt } from '../../src/config.ts'

const CITIZEN = '123456789:AAFabcdefghijklmnopqrstuvwxyz_-12345'
const STAFF = '987654321:AAFzyxwvutsrqponmlkjihgfedcba_-54321'
const machine = { uid: 1_000, cwd: '/srv/jawab24' }

function configOf(env: Record<string, string | undefined>, where = machine): Config {
  const parsed = parseConfig(env, where)
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'))
  return parsed.config
}

function faultsOf(env: Record<string, string | undefined>): string[] {
  const parsed = parseConfig(env, machine)
  return parsed.ok ? [] : parsed.faults
}

describe('an empty environment', () => {
  it('is the simulator on embedded PostgreSQL, with the documented defaults', () => {
    expect(configOf({})).toEqual({
      mode: { kind: 'simulator' },
      updates: { by: 'polling' },
      database: { kind: 'embedded', dataDir: '/srv/jawab24/data' },
      jobs: { on: 'postgres' },
      http: { host: '127.0.0.1', port: 8080, publicUrl: null },
      dataDir: '/srv/jawab24/data',
      roles: ['bots', 'worker', 'web'],
      telegram: { apiRoot: 'https://api.telegram.org', messagesPerSecond: 30 },
      whatsapp: { kind: 'off' },
      retentionDays: 365,
      clarify: { hours: 72, end: 'resume' },
      deadline: { hours: 24, calendar: 'clock', remindAt: [0.5, 0.75, 0.9] },
      claimMinutes: 30,
      citizens: { perMinute: 30, perHour: 300, casesPerDay: 20 },
      surveyShare: 0.1,
      timezone: 'Asia/Makassar',
      officeName: 'Pemerintah Kabupaten',
      logLevel: 'info',
      fixed: [],
    })
  })

  it('keeps its data in /var/lib as root', () => {
    expect(configOf({}, { uid: 0, cwd: '/root' }).dataDir).toBe('/var/lib/jawab24')
    expect(configOf({ DATA_DIR: 'here' }, { uid: 0, cwd: '/root' }).dataDir).toBe('/root/here')
  })

  it('treats empty variables as not set', () => {
    expect(configOf({ TELEGRAM_CITIZEN_TOKEN: '', TELEGRAM_STAFF_TOKEN: ' ', PORT: '' })).toEqual(
      configOf({}),
    )
  })
})

describe('settings that were made', () => {
  it('are all read', () => {
    const config = configOf({
      PORT: '0',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://jawab.example.go.id/',
      DATA_DIR: '/data',
      DATABASE_URL: 'postgresql://jawab:rahasia@db:5432/jawab24',
      REDIS_URL: 'rediss://antrean:6380/1',
      ROLES: 'web, worker,web',
      TELEGRAM_CITIZEN_TOKEN: CITIZEN,
      TELEGRAM_STAFF_TOKEN: STAFF,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      TELEGRAM_WEBHOOK_URL: 'https://jawab.example.go.id/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'a-b_C9',
      TELEGRAM_MESSAGES_PER_SECOND: '12.5',
      WHATSAPP: 'web',
      CHROMIUM_PATH: '/usr/bin/chromium',
      CHROMIUM_ARGS: '--no-sandbox "--host-resolver-rules=MAP * ~NOTFOUND"',
      WHATSAPP_MESSAGES_PER_MINUTE: '12',
      WHATSAPP_PAUSE_SECONDS: '0.5',
      WHATSAPP_TYPING_SECONDS: '0',
      RETENTION_DAYS: '30',
      DEADLINE_HOURS: '0.01',
      DEADLINE_CALENDAR: 'working',
      REMIND_AT: '0.1, 0.9',
      TIMEZONE: 'asia/jayapura',
      OFFICE_NAME: 'Pemerintah Kabupaten Contoh',
      LOG_LEVEL: 'silent',
    })
    expect(config).toMatchObject({
      mode: { kind: 'live', citizenToken: CITIZEN, staffToken: STAFF },
      updates: { by: 'webhook', url: 'https://jawab.example.go.id/telegram', secret: 'a-b_C9' },
      database: { kind: 'server', url: 'postgresql://jawab:rahasia@db:5432/jawab24' },
      jobs: { on: 'redis', url: 'rediss://antrean:6380/1' },
      http: { host: '0.0.0.0', port: 0, publicUrl: 'https://jawab.example.go.id' },
      dataDir: '/data',
      roles: ['web', 'worker'],
      telegram: { apiRoot: 'http://127.0.0.1:8081', messagesPerSecond: 12.5 },
      whatsapp: {
        kind: 'web',
        chromiumPath: '/usr/bin/chromium',
        chromiumArgs: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
        messagesPerMinute: 12,
        pauseMs: 500,
        typingMs: 0,
      },
      retentionDays: 30,
      deadline: { hours: 0.01, calendar: 'working', remindAt: [0.1, 0.9] },
      claimMinutes: 30,
      citizens: { perMinute: 30, perHour: 300, casesPerDay: 20 },
      surveyShare: 0.1,
      timezone: 'Asia/Jayapura',
      officeName: 'Pemerintah Kabupaten Contoh',
      logLevel: 'silent',
    })
  })

  it('are known as fixed', () => {
    const config = configOf({ DEADLINE_HOURS: '12', OFFICE_NAME: '' })
    expect(isFixed(config, 'DEADLINE_HOURS')).toBe(true)
    expect(isFixed(config, 'OFFICE_NAME')).toBe(false)
  })

  it('accept a Unix socket for PostgreSQL', () => {
    const url = 'postgresql:///jawab24?host=/run/postgresql'
    expect(configOf({ DATABASE_URL: url }).database).toEqual({ kind: 'server', url })
  })

  it("accept any webhook address from an office's own Bot API", () => {
    const webhook = {
      TELEGRAM_CITIZEN_TOKEN: CITIZEN,
      TELEGRAM_STAFF_TOKEN: STAFF,
      TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:9000',
      TELEGRAM_WEBHOOK_SECRET: 'x',
    }
    expect(configOf({ ...webhook, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' }).updates.by).toBe('webhook')
    expect(faultsOf(webhook)).toEqual([
      'TELEGRAM_WEBHOOK_URL: ditemukan "http://127.0.0.1:9000"; yang diterima: URL https:// dengan port 443, 80, 88, atau 8443.',
    ])
  })
})

describe('faults', () => {
  it('name the variable, what was found and what is accepted', () => {
    expect(faultsOf({ PORT: 'abc' })).toEqual([
      'PORT: ditemukan "abc"; yang diterima: bilangan bulat 0 sampai 65535 (0 = port bebas mana saja).',
    ])
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['PUBLIC_URL', 'jawab.example.go.id'],
    ['PUBLIC_URL', 'ftp://jawab.example.go.id'],
    ['DATA_DIR', '~/data'],
    ['DATABASE_URL', 'mysql://db/jawab24'],
    ['DATABASE_URL', 'postgresql:///tanpa-mesin'],
    ['REDIS_URL', 'antrean:6379'],
    ['ROLES', 'bots,robots'],
    ['ROLES', ','],
    ['TELEGRAM_API_ROOT', 'https://api.telegram.org?x=1'],
    ['TELEGRAM_MESSAGES_PER_SECOND', '0'],
    ['WHATSAPP', 'on'],
    ['CHROMIUM_ARGS', '"--proxy-server'],
    ['RETENTION_DAYS', '0'],
    ['DEADLINE_HOURS', '0'],
    ['DEADLINE_HOURS', '-24'],
    ['DEADLINE_HOURS', '0,5'],
    ['DEADLINE_CALENDAR', 'jam'],
    ['REMIND_AT', '0.9,0.5'],
    ['REMIND_AT', '0.5,0.5'],
    ['REMIND_AT', '0,0.5'],
    ['REMIND_AT', '0.5,1'],
    ['REMIND_AT', '0.5,,0.9'],
    ['TIMEZONE', 'WITA'],
    ['OFFICE_NAME', 'dua\nbaris'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is one', (name, value) => {
    const faults = faultsOf({ [name]: value })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name}: ditemukan .+; yang diterima: .+\\.$`))
  })

  it('come all at once, one line each', () => {
    const faults = faultsOf({ PORT: 'x', TIMEZONE: 'Mars', REMIND_AT: '2', TELEGRAM_CITIZEN_TOKEN: CITIZEN })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'REMIND_AT',
      'TIMEZONE',
      'TELEGRAM_STAFF_TOKEN',
    ])
    expect(faults.join('')).not.toContain('\n')
  })
})

describe('the two tokens', () => {
  it.each([
    ['TELEGRAM_STAFF_TOKEN', 'TELEGRAM_CITIZEN_TOKEN'],
    ['TELEGRAM_CITIZEN_TOKEN', 'TELEGRAM_STAFF_TOKEN'],
  ])('are missed when only the other is there: %s', (absent, present) => {
    expect(faultsOf({ [present]: CITIZEN })).toEqual([
      `${absent}: belum diisi, sedangkan ${present} terisi; yang diterima: kedua token terisi (bot sungguhan), atau keduanya kosong (mode simulator).`,
    ])
  })

  it('must belong to two bots', () => {
    const same = { TELEGRAM_CITIZEN_TOKEN: CITIZEN, TELEGRAM_STAFF_TOKEN: CITIZEN }
    expect(faultsOf(same)).toHaveLength(1)
    expect(faultsOf(same)[0]).toMatch(/^TELEGRAM_STAFF_TOKEN: ditemukan token bot yang sama/)
  })

  it('have a shape', () => {
    const faults = faultsOf({ TELEGRAM_CITIZEN_TOKEN: '123456:ABC', TELEGRAM_STAFF_TOKEN: STAFF })
    expect(faults).toEqual([
      'TELEGRAM_CITIZEN_TOKEN: ditemukan isi sepanjang 10 karakter (dirahasiakan); yang diterima: token dari @BotFather, seperti 123456789:AAF… (angka, titik dua, lalu sedikitnya 30 karakter).',
    ])
  })
})

describe('WhatsApp', () => {
  it('needs the two tokens: the simulator’s people must not meet real ones', () => {
    const tokens = { TELEGRAM_CITIZEN_TOKEN: CITIZEN, TELEGRAM_STAFF_TOKEN: STAFF }
    expect(faultsOf({ WHATSAPP: 'web' })).toEqual([
      expect.stringMatching(/^WHATSAPP: ditemukan "web", sedangkan kedua token bot kosong/),
    ])
    expect(configOf({ ...tokens, WHATSAPP: 'web' }).whatsapp.kind).toBe('web')
    expect(configOf({}).whatsapp).toEqual({ kind: 'off' })
  })
})

describe('the webhook', () => {
  const tokens = { TELEGRAM_CITIZEN_TOKEN: CITIZEN, TELEGRAM_STAFF_TOKEN: STAFF }
  const url = 'https://jawab.example.go.id'

  it.each([
    [{ ...tokens, TELEGRAM_WEBHOOK_URL: url }, /^TELEGRAM_WEBHOOK_SECRET: belum diisi/],
    [{ ...tokens, TELEGRAM_WEBHOOK_SECRET: 'x' }, /^TELEGRAM_WEBHOOK_URL: belum diisi/],
    [{ TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: 'x' }, /^TELEGRAM_WEBHOOK_URL: terisi, sedangkan/],
    [
      { ...tokens, TELEGRAM_WEBHOOK_URL: `${url}:9000`, TELEGRAM_WEBHOOK_SECRET: 'x' },
      /^TELEGRAM_WEBHOOK_URL: ditemukan .*8443/,
    ],
    [
      { ...tokens, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: 'kata sandi!' },
      /^TELEGRAM_WEBHOOK_SECRET: ditemukan isi sepanjang 11 karakter \(dirahasiakan\)/,
    ],
  ])('needs address, secret and tokens: %#', (env, fault) => {
    const faults = faultsOf(env)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
  })
})

describe('secrets', () => {
  it('are never repeated in a fault, not even from the wrong variable', () => {
    const faults = faultsOf({
      PORT: CITIZEN,
      TIMEZONE: 'postgresql://jawab:hunter2@db/jawab24',
      DATABASE_URL: 'http://jawab:hunter2@db/jawab24',
      REDIS_URL: 'http://:hunter2@antrean',
      TELEGRAM_STAFF_TOKEN: `${STAFF}!`,
    })
    expect(faults).toHaveLength(6)
    expect(faults.join('\n')).not.toMatch(/AAF[a-z]|hunter2/)
  })

  it('are absent from the start log', () => {
    const config = configOf({
      TELEGRAM_CITIZEN_TOKEN: CITIZEN,
      TELEGRAM_STAFF_TOKEN: STAFF,
      TELEGRAM_WEBHOOK_URL: 'https://jawab.example.go.id/kode',
      TELEGRAM_WEBHOOK_SECRET: 'hunter2',
      DATABASE_URL: 'postgresql://jawab:hunter2@db/jawab24',
      REDIS_URL: 'redis://:hunter2@antrean',
    })
    const described = describeConfig(config)
    expect(described).toMatchObject({ mode: 'live', updates: 'webhook', database: 'server', jobs: 'redis' })
    expect(JSON.stringify(described)).not.toMatch(/AAF|hunter2|kode/)
  })
})

describe('warnings', () => {
  it('point at names that look like ours', () => {
    const parsed = parseConfig({ TELEGRAM_CITIZEN_TOKN: CITIZEN, ROLE: 'web', TELEGRAM_BOT: 'x' }, machine)
    expect(parsed.warnings).toEqual([
      'TELEGRAM_CITIZEN_TOKN: tidak dikenal dan diabaikan; mungkin maksudnya TELEGRAM_CITIZEN_TOKEN?',
      'ROLE: tidak dikenal dan diabaikan; mungkin maksudnya ROLES?',
      'TELEGRAM_BOT: tidak dikenal dan diabaikan.',
    ])
  })

  it('leave other programs’ variables alone', () => {
    const others = {
      PATH: '/bin',
      HOME: '/root',
      HOSTNAME: 'x',
      TZ: 'UTC',
      NODE_ENV: 'test',
      SHELL: 'sh',
      PWD: '/',
    }
    expect(parseConfig(others, machine).warnings).toEqual([])
  })
})

describe('publicUrlAt', () => {
  it('is PUBLIC_URL, else where the service listens', () => {
    expect(publicUrlAt(configOf({ PUBLIC_URL: 'https://a.id' }).http, 8080)).toBe('https://a.id')
    expect(publicUrlAt(configOf({}).http, 8080)).toBe('http://127.0.0.1:8080')
    expect(publicUrlAt(configOf({ HOST: '::1' }).http, 4000)).toBe('http://[::1]:4000')
  })
})

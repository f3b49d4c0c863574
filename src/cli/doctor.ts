import { createStaffClient } from '../bots/index.ts'
import type { Config } from '../config.ts'
import { findDeskFaults } from '../main/check-desks.ts'
import {
  dayOf,
  type DeskFault,
  endsSoon,
  presenceOf,
  type Registered,
  TRIAGE,
  writeOfficerNumber,
} from '../office/index.ts'
import type { Database, Health } from '../storage/index.ts'
import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { sentenceFindings } from './doctor-sentences.ts'
import { whatsappFindings } from './doctor-whatsapp.ts'
import { findApproving } from './persetujuan.ts'
import { expectNoWords } from './read-options.ts'

interface Finding {
  ok: boolean
  /** What was looked at and what was found; for a fault, what to do. */
  says: string
}

/** Is everything reachable and set up as it must be? Exit code 1 when something needs doing. */
export async function doctor(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async ({ config, database, now }) => {
    const health = await database.health(now)
    const findings = [
      {
        ok: true,
        says: `Basis data: terjangkau (${config.database.kind === 'embedded' ? 'tertanam' : 'server'}).`,
      },
      await queueFinding(config, database),
      ...(await tokenFindings(config)),
      ...(await whatsappFindings(config, database.views)),
      ...officeFindings(health),
      ...(await decreeFindings(config, database, now)),
      ...(await groupFindings(config, database, now)),
      ...(await approvalFindings(database, now)),
      ...(await sentenceFindings(config, database.settings)),
      ...workFindings(health),
    ]
    for (const { ok, says } of findings) context.print(`${ok ? '✓' : '✗'} ${says}`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  })
}

async function queueFinding({ jobs }: Config, database: Database): Promise<Finding> {
  const works = await pingQueue(database, jobs.on === 'redis' ? jobs.url : null)
  const where = jobs.on === 'redis' ? 'Redis' : 'PostgreSQL'
  return works
    ? { ok: true, says: `Antrean: terjangkau (${where}).` }
    : {
        ok: false,
        says: `Antrean: ${where} tidak terjangkau. Periksa REDIS_URL dan apakah layanannya berjalan.`,
      }
}

async function pingQueue(database: Database, redisUrl: string | null): Promise<boolean> {
  try {
    const backend = await database.jobBackend(redisUrl)
    try {
      await backend.ping()
      return true
    } finally {
      await backend.close()
    }
  } catch {
    return false
  }
}

async function tokenFindings({ mode, telegram }: Config): Promise<Finding[]> {
  if (mode.kind === 'simulator') return [{ ok: true, says: 'Bot: simulator, tanpa token.' }]
  const check = async (setting: string, token: string): Promise<Finding> => {
    const client = createStaffClient({ token, apiRoot: telegram.apiRoot })
    try {
      const { username } = await client.getMe()
      return { ok: true, says: `${setting}: diterima Telegram (@${username ?? '?'}).` }
    } catch {
      return {
        ok: false,
        says: `${setting}: Telegram menolak atau tidak terjangkau. Periksa token dan jaringan.`,
      }
    }
  }
  return Promise.all([
    check('TELEGRAM_CITIZEN_TOKEN', mode.citizenToken),
    check('TELEGRAM_STAFF_TOKEN', mode.staffToken),
  ])
}

function officeFindings({ instansi, entries, linkedDesks, staffedDesks, supervisors }: Health): Finding[] {
  const unlinked = instansi.filter((id) => id !== TRIAGE && !linkedDesks.includes(id))
  return [
    entries > 0
      ? { ok: true, says: `Basis pengetahuan: ${entries} entri.` }
      : { ok: false, says: 'Basis pengetahuan kosong. Isi dengan `jawab24 faq import BERKAS`.' },
    linkedDesks.includes(TRIAGE)
      ? { ok: true, says: 'Meja triase Diskominfo: tertaut.' }
      : { ok: false, says: 'Meja triase belum tertaut. Di grup atau topiknya, tulis /hubungkan diskominfo.' },
    unlinked.length === 0 && linkedDesks.length > 0
      ? { ok: true, says: `Instansi: ${instansi.length}, semuanya tertaut ke grup atau topik.` }
      : {
          ok: false,
          says: `Belum tertaut, pertanyaannya ke triase: ${unlinked.join(', ') || 'semua'}. Di grup masing-masing, tulis /hubungkan INSTANSI.`,
        },
    ...staffFindings(linkedDesks, staffedDesks),
    supervisors > 0
      ? { ok: true, says: `Admin Diskominfo: ${supervisors}.` }
      : { ok: false, says: 'Belum ada admin Diskominfo. Undang dengan `jawab24 invite --role diskominfo`.' },
  ]
}

/** Of desks that have a place; where none has one, that is said above. */
function staffFindings(linked: Health['linkedDesks'], staffed: Health['staffedDesks']): Finding[] {
  if (linked.length === 0) return []
  const unstaffed = linked.filter((id) => !staffed.includes(id))
  return [
    unstaffed.length === 0
      ? { ok: true, says: 'Petugas: setiap meja yang tertaut punya petugas aktif.' }
      : {
          ok: false,
          says: `Tertaut tetapi tanpa petugas aktif: ${unstaffed.join(', ')}. Undang dengan \`jawab24 invite\`.`,
        },
  ]
}

/** Whose decree ends within a month, or has run out and was neither renewed nor taken out of the register. */
async function decreeFindings({ timezone }: Config, database: Database, now: Date): Promise<Finding[]> {
  const today = dayOf(now, timezone)
  const officers = await database.views.register()
  const named = (chosen: Registered[]) =>
    chosen
      .map(({ number, instansi, decree }) => `${writeOfficerNumber(number)} (${instansi}, ${decree?.until})`)
      .join(', ')
  const over = officers.filter((officer) => officer.decree?.until && presenceOf(officer, now) === 'expired')
  const ending = officers.filter(
    (officer) => presenceOf(officer, now) === 'active' && endsSoon(officer.decree, today),
  )
  const how = 'Perpanjang dengan `jawab24 petugas change`, atau hapus dengan `jawab24 petugas remove`.'
  return [
    ...(over.length > 0 ? [{ ok: false, says: `SK sudah berakhir: ${named(over)}. ${how}` }] : []),
    ...(ending.length > 0
      ? [{ ok: false, says: `SK berakhir dalam 30 hari: ${named(ending)}. ${how}` }]
      : [{ ok: true, says: 'SK petugas: tidak ada yang berakhir dalam 30 hari.' }]),
  ]
}

/** What the service itself looks at daily; the simulator's groups are there only while it runs. */
async function groupFindings(
  { mode, telegram, timezone }: Config,
  database: Database,
  now: Date,
): Promise<Finding[]> {
  if (mode.kind === 'simulator') return []
  const bot = { token: mode.staffToken, apiRoot: telegram.apiRoot }
  try {
    const found = await findDeskFaults(database.transactions, bot, now, timezone)
    const faults = found.flatMap(({ fault, instansi }) => {
      const says = FAULTS[fault]
      return says === undefined ? [] : [{ ok: false, says: says.replace('{}', instansi.join(', ')) }]
    })
    return faults.length > 0 ? faults : [{ ok: true, says: 'Grup petugas: bot punya semua hak yang perlu.' }]
  } catch {
    return [{ ok: false, says: 'Grup petugas: tidak dapat diperiksa, Telegram tidak terjangkau.' }]
  }
}

/** Desks without a place, without officers, and decrees that end were found above. */
const FAULTS: Partial<Record<DeskFault, string>> = {
  'no-approver':
    'Tidak ada yang dapat menyetujui: {}. Undang pejabatnya dengan `jawab24 invite --role pejabat`.',
  'bot-gone': 'Bot petugas tidak ada di grup: {}. Masukkan kembali, lalu tulis /hubungkan INSTANSI.',
  'bot-silenced': 'Bot petugas dilarang menulis di grup: {}. Jadikan bot admin grup.',
  'bot-deaf':
    'Bot petugas tidak membaca semua pesan di grup: {}. Jadikan admin, atau matikan privasinya di @BotFather.',
  'may-not-pin':
    'Bot petugas tidak boleh menyematkan pesan di grup: {}. Beri haknya di pengaturan admin grup.',
  'may-not-manage-topics':
    'Bot petugas tidak boleh mengelola topik di grup: {}. Beri haknya di pengaturan admin grup.',
}

/** Where approval is asked for, somebody of the *instansi* should be there to give it. */
async function approvalFindings(database: Database, now: Date): Promise<Finding[]> {
  const asking = await findApproving(database, now)
  const alone = asking.filter((one) => one.alone).map(({ id }) => id)
  if (asking.length === 0) return []
  return [
    alone.length === 0
      ? { ok: true, says: `Persetujuan: aktif di ${asking.length} instansi, semuanya punya pejabat aktif.` }
      : {
          ok: false,
          says: `Persetujuan aktif tanpa pejabat aktif, sementara Diskominfo yang menyetujui: ${alone.join(', ')}. Undang dengan \`jawab24 invite --role pejabat\`.`,
        },
  ]
}

function workFindings(health: Health): Finding[] {
  const { openInquiries, overdueInquiries, parked, waitingUpdates, waitingMessages, failedMessages } = health
  return [
    {
      ok: overdueInquiries === 0,
      says: `Pertanyaan terbuka: ${openInquiries}, lewat tenggat: ${overdueInquiries}.`,
    },
    {
      ok: true,
      says: `Menunggu: ${waitingUpdates} kiriman masuk, ${waitingMessages} pesan keluar; gagal terkirim: ${failedMessages}.`,
    },
    ...parked.map(({ id, source, fault, receivedAt }) => ({
      ok: false,
      says: `Kiriman ${id} (${source}, ${receivedAt.toISOString()}) gagal lima kali dan diparkir: ${fault ?? 'tanpa keterangan'}.`,
    })),
  ]
}

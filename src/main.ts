import { HOUR_MS } from './office/index.ts'
import { type Config, publicUrlAt } from './config.ts'
import { compileKnowledge, SURE_OF_INSTANSI } from './knowledge/index.ts'
import type { Log } from './log.ts'
import { CITIZEN_BOT, STAFF_BOT } from './main/cast.ts'
import { createDeskCheck } from './main/check-desks.ts'
import { createClockwork } from './main/clockwork.ts'
import { inSlices } from './main/in-slices.ts'
import { createLivingKnowledge } from './main/living-knowledge.ts'
import { createLivingRules } from './main/living-rules.ts'
import { createLivingSentences } from './main/living-sentences.ts'
import { mountDashboard } from './main/mount-dashboard.ts'
import { mountStatistics } from './main/mount-statistics.ts'
import { openBots } from './main/open-bots.ts'
import { openPaperRoom } from './main/paper-room.ts'
import { watchKnowledge } from './main/watch-knowledge.ts'
import type { Office } from './main/office.ts'
import { createQueues, JOBS } from './main/queues.ts'
import { hasTriage } from './main/has-triage.ts'
import { createRetentionLook } from './main/retain-daily.ts'
import { createConflictReview } from './main/review-conflicts.ts'
import { seedStarter } from './main/seed-starter.ts'
import { openSimulator } from './main/simulator.ts'
import { startClock } from './main/start-clock.ts'
import { stopInTime } from './main/stop-in-time.ts'
import { updateModeOf, whereOf } from './main/where-of.ts'
import { watchRules } from './main/watch-rules.ts'
import { watchMoments } from './main/watch-moments.ts'
import {
  type Clock,
  createAskRound,
  createErasureRound,
  createFormRound,
  createRegisterRound,
  createReviewRound,
  createWakeDue,
  learnFromOfficers,
} from './routing/index.ts'
import { openLanguages } from './texts/index.ts'
import { openDatabase, openJobs, type Owing } from './storage/index.ts'
import { createMetrics, createWeb, listen } from './web/index.ts'

export interface Service {
  /** How people reach it. */
  url: string
  /** Does at once everything that is due; tests that move the clock call it. */
  catchUp(): Promise<void>
  /** Finishes what is in flight and closes in reverse order, within ten seconds. */
  stop(): Promise<void>
}

/** Starts everything this process is asked to run. Rejects with a sentence that says what to do when it can't. */
export async function startService(
  config: Config,
  log: Log,
  given: { clock?: Clock; chatLimits?: boolean; random?: () => number; print?: (text: string) => void } = {},
): Promise<Service> {
  const stopping: { what: string; stop(): Promise<void> }[] = []
  const stop = () => stopInTime(stopping, log)
  try {
    // Storage
    const kind = config.mode.kind
    const hooks: { onOwed: (owing: Owing[]) => void } = { onOwed: () => {} }
    const database = await openDatabase({
      where: whereOf(config),
      kind,
      timeZone: config.timezone,
      log,
      now: new Date(),
      onOwed: (owing) => hooks.onOwed(owing),
      onUnreachableDesk: (desks) =>
        log.error({ desks }, 'No chat is linked for these desks: their cases wait. Link one with /hubungkan'),
    })
    stopping.push({ what: 'database', stop: database.close })
    if (kind === 'simulator') await seedStarter(database, new Date())
    const redisUrl = config.jobs.on === 'redis' ? config.jobs.url : null
    const jobs = openJobs({ backend: await database.jobBackend(redisUrl), jobs: JOBS, log })
    const queues = createQueues(jobs, log)
    stopping.push({ what: 'queues', stop: queues.close })

    // Time, knowledge, sentences
    const clock = given.clock ?? (await startClock(kind, database.settings))
    const knowledge = await createLivingKnowledge({
      load: async () => ({
        revision: await database.knowledge.revision(),
        entries: await database.knowledge.listFaq(),
        instansi: await database.knowledge.listInstansi(),
        wordings: await database.knowledge.listWordings(),
        lessons: await database.knowledge.listLessons(),
        kinds: await database.knowledge.listKinds(),
      }),
      build: (source) => inSlices(compileKnowledge(source)),
      sureOfInstansi: SURE_OF_INSTANSI,
    })
    const living = await createLivingRules({ config, ...database })
    const { rules } = living
    const languages = openLanguages({
      officeName: config.officeName,
      timeZone: config.timezone,
      deadlineMs: config.deadline.hours * HOUR_MS,
      workingHours: config.deadline.calendar === 'working',
    })
    const sentences = createLivingSentences({ languages, settings: database.settings, log })
    await sentences.reload()

    // The clockwork
    const metrics = createMetrics({
      possibleDuplicates: database.outbox.possibleDuplicates,
      lookups: database.lookups,
    })
    const transactions = learnFromOfficers(
      watchMoments(database.transactions, (at) => void clockwork.expect(at)),
      knowledge,
    )
    const conflicts = createConflictReview({ listFaq: database.knowledge.listFaq, transactions, rules, log })
    const clockwork = createClockwork({
      clock,
      wakeDue: createWakeDue({ transactions, views: database.views, knowledge, rules, clock }),
      views: database.views,
      outbox: database.outbox,
      inbox: database.inbox,
      lapseForms: createFormRound({ transactions, views: database.views, rules, clock }),
      reviewEntries: createReviewRound({ transactions, views: database.views, rules, clock }),
      mindRegister: createRegisterRound({ transactions, rules, clock }),
      refreshFigures: database.figures.refresh,
      mindErasures: createErasureRound({ transactions, erasures: database.erasures, rules, clock }),
      askCitizens: createAskRound({
        transactions,
        views: database.views,
        rules,
        clock,
        random: given.random ?? Math.random,
        surveyShare: config.surveyShare,
      }),
      setAlarm: queues.setAlarm,
      deliver: queues.deliver,
      lookIfDue(now) {
        conflicts.lookIfDue(now)
        desks.lookIfDue(now)
        retention.lookIfDue(now)
        paperRoom.lookIfDue(now)
      },
      onWoken: metrics.woken,
      log,
    })
    hooks.onOwed = (owing) =>
      void Promise.all(
        owing.map(({ recipient, notBefore }) =>
          notBefore ? clockwork.expect(notBefore) : queues.deliver(recipient),
        ),
      )

    // The simulator, where no tokens are given
    const simulator =
      kind === 'simulator'
        ? await openSimulator({ config, clock, database, transactions, onSpeed: clockwork.restart, log })
        : null
    if (simulator) stopping.push({ what: 'simulator', stop: simulator.close })
    const tokens =
      config.mode.kind === 'live'
        ? { citizen: config.mode.citizenToken, staff: config.mode.staffToken }
        : { citizen: CITIZEN_BOT.token, staff: STAFF_BOT.token }
    const apiRoot = simulator?.apiRoot ?? config.telegram.apiRoot

    const retention = createRetentionLook({ transactions, erasures: database.erasures, rules, clock, log })
    const desks = createDeskCheck({ transactions, rules, token: tokens.staff, apiRoot, log })
    const paperRoom = openPaperRoom({ database, clock, texts: languages.indonesian, queues, log })
    stopping.push({ what: 'report files', stop: paperRoom.press.stop })

    // The parts that this process runs
    let listeningPort = config.http.port
    const publicUrl = () => publicUrlAt(config.http, listeningPort)
    const office: Office = {
      config,
      log,
      clock,
      database,
      transactions,
      queues,
      papers: { ...paperRoom.papers, render: paperRoom.press.render },
      knowledge,
      rules,
      texts: languages.indonesian,
      languages,
      metrics,
      apiRoot,
      publicUrl,
      telegramPacing: {
        perSecond: config.telegram.messagesPerSecond,
        chatLimits: given.chatLimits ?? kind === 'live',
      },
      print: given.print ?? (() => {}),
      updateMode: updateModeOf(config),
    }
    const runs = (role: Config['roles'][number]) => config.roles.includes(role)
    const bots = runs('bots') ? openBots(office, tokens) : null
    stopping.push(...(bots?.posts ?? []))
    const following = watchKnowledge({
      knowledge,
      tables: database.knowledge,
      notices: database.notices,
      onState: metrics.knowledge,
      log,
    })
    const followingRules = watchRules({ living: [living, sentences], notices: database.notices, log })
    stopping.push({ what: 'knowledge', stop: following.stop }, { what: 'rules', stop: followingRules.stop })
    if (runs('worker')) {
      stopping.push(
        { what: 'conflicts', stop: conflicts.stop },
        { what: 'desks', stop: desks.stop },
        { what: 'retention', stop: retention.stop },
        ...paperRoom.work(),
      )
      const alarms = queues.workAlarms(clockwork.ring)
      clockwork.start()
      stopping.push({ what: 'alarms', stop: alarms.close }, { what: 'clockwork', stop: clockwork.stop })
    }
    const web = createWeb({
      officeName: config.officeName,
      checks: [
        { name: 'basis data', works: () => database.ping(1_500).then(() => true) },
        { name: 'antrean', works: () => queues.ping().then(() => true) },
        ...(bots?.checks ?? []),
        { name: 'meja triase', works: () => hasTriage(database.transactions), advisory: true },
      ],
      metrics: metrics.text,
      mounts: [
        ...(bots?.mounts ?? []),
        mountDashboard(office, { channels: bots?.checks ?? [], inspectDesks: desks.inspect }),
        mountStatistics(office),
        ...(simulator ? [{ path: '/simulator', handle: simulator.page }] : []),
      ],
      home: simulator?.page ?? null,
      onError: (error) => log.error({ err: error }, 'A request failed'),
    })
    const listening = runs('web') ? await listen(web, config.http) : null
    if (listening) {
      listeningPort = listening.port
      stopping.push({ what: 'web', stop: () => listening.close(1_000) })
    }
    return {
      url: publicUrl(),
      catchUp: clockwork.pass,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

import type { InstansiId } from '../../office/index.ts'
import {
  type CitizenMessage,
  type Inquiry,
  type InquiryId,
  mayReopen,
  type Ticket,
  type Topic,
  type TopicKey,
  type Views,
} from '../../routing/index.ts'
import type { Shown } from './render-citizen.ts'

/** Where the words of messages to citizens come from. */
export type CitizenViews = Pick<
  Views,
  | 'faq'
  | 'answer'
  | 'clarification'
  | 'delayWords'
  | 'secretWords'
  | 'instansiName'
  | 'officeHours'
  | 'inquiry'
  | 'emergencyNumbers'
  | 'reportAddresses'
  | 'serviceStandard'
  | 'question'
  | 'rating'
  | 'form'
  | 'personalCopy'
>

/** What citizens can choose from without having asked; each empty where there is nothing. */
export interface OfferedTopics {
  mostAsked(): Promise<readonly Topic[]>
  questionsOf(category: TopicKey): Promise<readonly Topic[]>
  categories(): readonly Topic[]
}

/** Loads what a message shows: entries, the answer, names. What isn't there any more is null, or has no name. */
export async function loadShown(
  message: CitizenMessage,
  views: CitizenViews,
  topics: OfferedTopics,
): Promise<Shown> {
  const faqs = await Promise.all(faqsOf(message).map(({ id, version }) => views.faq(id, version)))
  const answer = 'answerId' in message ? await views.answer(message.answerId) : null
  const clarification =
    message.type === 'clarification' ? await views.clarification(message.inquiry, message.number) : null
  const named = [
    ...desksOf(message),
    ...(message.type === 'instant-answer' ? faqs.flatMap((faq) => (faq === null ? [] : [faq.instansi])) : []),
    ...(answer === null ? [] : [answer.instansi]),
  ]
  const about = 'answerId' in message ? await views.inquiry(message.inquiry) : null
  const clock = message.type === 'status' ? message.lines[0]?.clock : undefined
  const hours = clock ? await views.officeHours(clock.calendar) : null
  const emergencyNumbers = message.type === 'emergency' ? await views.emergencyNumbers() : []
  const reportAddresses = 'grievance' in message && message.grievance ? await views.reportAddresses() : []
  const quoted = 'tickets' in message ? message.tickets : message.type === 'withdrawn' ? [message] : null
  const questions = quoted ? await questionsOf(quoted, views) : undefined
  const standard = message.type === 'standard' ? await views.serviceStandard() : null
  const copy = message.type === 'data-copy' ? await views.personalCopy(message.conversation) : undefined
  return {
    faqs,
    answer,
    copy,
    recalled: isRecalled(about),
    reopening: about ? { may: !('refused' in mayReopen(about)), as: reopenedAs(about) } : undefined,
    clarification,
    secretWords: await secretOf(message, views),
    delayWords: message.type === 'delayed' ? await views.delayWords(message.inquiry, message.number) : null,
    hours,
    emergencyNumbers,
    reportAddresses,
    standard,
    questions,
    form: message.type === 'form-review' ? await views.form(message.conversation) : null,
    topics: await topicsOf(message, topics),
    names: await namesOf(named, views),
  }
}

async function topicsOf(message: CitizenMessage, topics: OfferedTopics): Promise<readonly Topic[]> {
  if (message.type === 'welcome') return topics.mostAsked()
  if (message.type === 'form') return message.ask === 'topic' ? topics.categories() : []
  return message.type === 'topic-questions' ? topics.questionsOf(message.category) : []
}

/** What the citizen asked with each ticket. */
async function questionsOf(
  tickets: readonly { inquiry: InquiryId }[],
  views: Pick<Views, 'question'>,
): Promise<Map<InquiryId, string>> {
  const found = tickets.map(async ({ inquiry }) => [inquiry, await views.question(inquiry)] as const)
  return new Map(await Promise.all(found))
}

/** Of the one ticket that its owner asked for. */
async function secretOf(message: CitizenMessage, views: Pick<Views, 'secretWords'>): Promise<string | null> {
  const own = message.type === 'status' ? message.lines[0]?.own : undefined
  return own ? views.secretWords(own) : null
}

function isRecalled(inquiry: Inquiry | null): boolean {
  return inquiry?.state.name === 'answered' && inquiry.state.correction?.recalled === true
}

function reopenedAs({ state }: Inquiry): Ticket | null {
  return state.name === 'answered' ? (state.reopenedAs?.ticket ?? null) : null
}

function faqsOf(message: CitizenMessage): { id: string; version?: number }[] {
  if (message.type === 'instant-answer') return [{ id: message.faqId, version: message.version }]
  if (message.type === 'suggestions') return message.faqIds.map((id) => ({ id }))
  return []
}

function desksOf(message: CitizenMessage): InstansiId[] {
  if ('holder' in message) return [message.holder.desk]
  if (message.type !== 'status') return []
  return message.lines.flatMap(({ holder }) => (holder === null ? [] : [holder.desk]))
}

async function namesOf(
  desks: InstansiId[],
  views: Pick<Views, 'instansiName'>,
): Promise<Map<InstansiId, string>> {
  const names = new Map<InstansiId, string>()
  for (const desk of new Set(desks)) {
    const name = await views.instansiName(desk)
    if (name !== null) names.set(desk, name)
  }
  return names
}

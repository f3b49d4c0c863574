import { describe, expect, it } from 'vitest'
import { prepareDeskMessage } from '../../../src/bots/staff/render/prepare-desk-message.ts'
import type { Rendered } from '../../../src/bots/staff/render/rendered.ts'
import { TRIAGE } from '../../../src/office/index.ts'
import {
  type DeskMessage,
  deskMessageSchema,
  deskNoticeSchema,
  type DraftContent,
  type Inquiry,
} from '../../../src/routing/index.ts'
import { HOUR_MS, instansi, later, responsible, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { texts } from './a-card.ts'
import {
  dashboard,
  draft,
  draftId,
  gaps,
  inquiry,
  LONG_NAME,
  officer,
  ticket,
  viewsOf,
} from './some-views.ts'

async function render(message: DeskMessage, views = viewsOf(), now = SUNDAY_AFTERNOON): Promise<Rendered> {
  return (
    await prepareDeskMessage(deskMessageSchema.parse(message), { views, texts, gaps, dashboard }, now)
  )()
}

const notice = (which: (typeof deskNoticeSchema.options)[number], bare = false): DeskMessage => ({
  type: 'notice',
  notice: which,
  inquiry: bare ? null : inquiry.id,
  referral: null,
  who: bare ? null : officer.id,
  instansi: bare ? null : instansi('dishub'),
  at: bare ? null : SUNDAY_AFTERNOON.toISOString(),
})

function textOf(rendered: Rendered): string {
  if (rendered.type === 'post') return rendered.parts.map(({ text }) => text).join('\n')
  return rendered.type === 'edit' ? rendered.content.text : ''
}

const about = { inquiry: inquiry.id, referral: 1 }
const everything: DeskMessage[] = [
  { type: 'card', ...about },
  { type: 'card-refresh', ...about },
  { type: 'reminder', ...about },
  { type: 'overdue', ...about, step: 0, watch: false },
  { type: 'overdue', ...about, step: 0, watch: true },
  { type: 'overdue', ...about, step: 2, watch: false },
  { type: 'overdue', ...about, step: 2, watch: true },
  { type: 'preview', draft: draftId },
  { type: 'edit-prompt', draft: draftId },
  { type: 'choose-instansi', draft: draftId, instansi: [instansi('dinkes')] },
  { type: 'choose-instansi', draft: draftId, instansi: [] },
  { type: 'choose-reason', draft: draftId },
  { type: 'open-tickets', desk: TRIAGE },
  { type: 'case', inquiry: inquiry.id, act: true },
  { type: 'found', inquiries: [inquiry.id], count: 1 },
  { type: 'recap', desk: null, today: SUNDAY_AFTERNOON.toISOString(), week: SUNDAY_AFTERNOON.toISOString() },
  { type: 'breach', inquiry: inquiry.id },
  { type: 'breach', inquiry: inquiry.id, choose: true, again: true },
  { type: 'breaches' },
  { type: 'breaches', page: 1 },
  { type: 'take-back-prompt', draft: draftId },
  { type: 'answer-prompt', inquiry: inquiry.id, referral: 1 },
  { type: 'choose-rejection', draft: draftId },
  { type: 'choose-estimate', draft: draftId, offered: [{ estimate: 'tomorrow', until: '2026-11-24' }] },
  { type: 'choose-delay', draft: draftId },
  { type: 'conflicts', conflicts: [{ entries: ['a', 'b'], kinds: ['biaya', 'jam'] }], count: 3 },
  { type: 'knowledge-gaps', desk: null, days: 30 },
  { type: 'knowledge-gaps', desk: TRIAGE, days: 30 },
  { type: 'dashboard-link', officer: officer.id },
  ...deskNoticeSchema.options.flatMap((which) => [notice(which), notice(which, true)]),
]

describe('every message to officers', () => {
  const contents: DraftContent[] = [
    { type: 'answer', text: 'Jam 6 pagi.' },
    { type: 'transfer', to: instansi('dinkes') },
    { type: 'transfer', to: null },
    { type: 'decline' },
    { type: 'take-back', reason: null },
    { type: 'take-back', reason: 'wrong-calendar' },
  ]
  it.each(everything.map((message) => [describeMessage(message), message] as const))(
    'says %s whole, without gaps, within the limits',
    async (_, message) => {
      for (const content of contents) {
        for (const now of [SUNDAY_AFTERNOON, later(SUNDAY_AFTERNOON, 30 * HOUR_MS)]) {
          const rendered = await render(message, viewsOf(draft(content), inquiry, LONG_NAME), now)
          const said = textOf(rendered)
          expect(said).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{ ?\$/)
          expect(said.length).toBeLessThanOrEqual(4_096)
          if (rendered.type !== 'post') continue
          expect(said.trim()).not.toBe('')
          for (const { label, data } of rendered.buttons.flat()) {
            expect(label.trim()).not.toBe('')
            expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
          }
          expect(rendered.ask === null || rendered.ask.hint.length <= 64).toBe(true)
        }
      }
    },
  )

  it('never names an officer in what the citizen will read', async () => {
    expect(textOf(await render({ type: 'preview', draft: draftId }))).not.toContain('Rahmat')
  })
})

function describeMessage(message: DeskMessage): string {
  return message.type === 'notice'
    ? `notice ${message.notice}${message.inquiry === null ? ', bare' : ''}`
    : JSON.stringify({ ...message, inquiry: undefined, draft: undefined })
}

describe('what has nothing left to say when it goes', () => {
  const answered: Inquiry = {
    ...inquiry,
    state: { name: 'withdrawn', referral: null },
  }
  it.each([
    [{ type: 'card', ...about }],
    [{ type: 'reminder', ...about }],
    [{ type: 'overdue', ...about, step: 0, watch: true }],
  ] satisfies [DeskMessage][])('is not sent: %j', async (message) => {
    expect(await render(message, viewsOf(undefined, answered))).toEqual({ type: 'nothing' })
    expect((await render(message)).type).toBe('post')
  })

  it('is not sent: a reminder after the deadline', async () => {
    const late = await render(
      { type: 'reminder', ...about },
      viewsOf(),
      later(SUNDAY_AFTERNOON, 25 * HOUR_MS),
    )
    expect(late).toEqual({ type: 'nothing' })
  })

  it('show in a preview what will stand out for the citizen, and nothing of the officer’s own words', async () => {
    const view = viewsOf(draft({ type: 'answer', text: 'Jam **6** pagi.' }))
    const rendered = await render({ type: 'preview', draft: draftId }, view)
    const [part] = rendered.type === 'post' ? rendered.parts : []
    const marked = (type: string) =>
      part?.entities
        .filter((entity) => entity.type === type)
        .map(({ offset, length }) => part.text.slice(offset, offset + length))
    expect(marked('blockquote')?.[0]).toContain('Jam **6** pagi.')
    expect(marked('bold')?.[0]).toBe(`Jawaban resmi Dinas Perhubungan untuk ${ticket}:`)
    expect(marked('bold')?.join()).not.toContain('pagi')
  })

  it('is not sent: a preview or a choice whose draft is over', async () => {
    const over = viewsOf(draft({ type: 'answer', text: 'x' }, 'done'))
    for (const message of everything.filter((one) => 'draft' in one))
      expect(await render(message, over)).toEqual({ type: 'nothing' })
  })

  it('is not edited: a card that was never posted', async () => {
    const views = { ...viewsOf(), postedCard: async () => null }
    expect(await render({ type: 'card-refresh', ...about }, views)).toEqual({ type: 'nothing' })
  })
})

describe('words about time', () => {
  it('stand under the card, with what is left or how late it is', async () => {
    const reminder = await render(
      { type: 'reminder', ...about },
      viewsOf(),
      later(SUNDAY_AFTERNOON, 18 * HOUR_MS),
    )
    expect(reminder).toMatchObject({ type: 'post', under: 'card' })
    expect(textOf(reminder)).toContain(`tiket ${ticket}`)
    expect(textOf(reminder)).toContain('Sisa waktu 6 jam')
    const escalation = await render(
      { type: 'overdue', ...about, step: 1, watch: true },
      viewsOf(),
      later(SUNDAY_AFTERNOON, 48 * HOUR_MS),
    )
    expect(escalation).toMatchObject({ under: null })
    expect(textOf(escalation)).toContain('Teguran ke-1 untuk Dinas Perhubungan')
    expect(textOf(escalation)).toContain('24 jam lewat tenggat')
  })

  it.each([
    [false, 'tiket 7K3-F9Q baru saja lewat tenggat'],
    [true, 'untuk Dinas Perhubungan: tiket 7K3-F9Q baru saja lewat tenggat'],
  ])('name no duration at the deadline itself (watch: %s)', async (watch, said) => {
    const now = later(SUNDAY_AFTERNOON, 24 * HOUR_MS)
    const text = textOf(await render({ type: 'overdue', ...about, step: 1, watch }, viewsOf(), now))
    expect(text).toContain(said.replace('7K3-F9Q', ticket))
    const minuteLater = later(now, 60_000)
    const then = textOf(await render({ type: 'overdue', ...about, step: 1, watch }, viewsOf(), minuteLater))
    expect(then).toContain('sudah 1 menit lewat tenggat')
  })

  it('are not said to a desk that gave the case away', async () => {
    const { state } = inquiry
    if (state.name !== 'referred') throw new Error('not referred')
    const referral = { ...state.referral, number: 2, holder: responsible('dinkes') }
    const moved: Inquiry = { ...inquiry, state: { ...state, referral } }
    expect(await render({ type: 'reminder', ...about }, viewsOf(undefined, moved))).toEqual({
      type: 'nothing',
    })
  })
})

it('says how many cases more hold what could not be emptied than it names', async () => {
  const remains = (count: number): DeskMessage => ({
    type: 'erasure-remains',
    inquiries: Array.from({ length: count }, () => inquiry.id),
    count,
  })
  expect(textOf(await render(remains(203)))).toContain(`${ticket} dan 3 tiket lain`)
  expect(textOf(await render(remains(2)))).not.toContain('tiket lain')
})

it.each([
  ['browser-gone' as const, 1, 'peramban atau halamannya berhenti. Pesan yang masuk selama itu ikut dibaca.'],
  ['hung' as const, 4, 'halamannya tidak menjawab. Dalam waktu itu terjadi 4 kali.'],
])('tells of WhatsApp that was gone for a while (%s, %i times)', async (news, times, why) => {
  const passed = { until: later(SUNDAY_AFTERNOON, HOUR_MS).toISOString(), times }
  const at = SUNDAY_AFTERNOON.toISOString()
  const text = textOf(await render({ type: 'channel-news', news, at, passed }))
  expect(text).toMatch(/^WhatsApp sempat terputus sejak Minggu, .* dan sudah tertaut lagi sejak Minggu, /)
  expect(text).toContain(why)
})

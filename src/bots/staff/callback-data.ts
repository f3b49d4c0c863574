import { createHash } from 'node:crypto'
import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import {
  draftIdSchema,
  inquiryIdSchema,
  type MoveReason,
  type RejectionReason,
  rejectionReasonSchema,
} from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import {
  breachButtonSchemas,
  isBreachButton,
  packBreachButton,
  unpackBreachButton,
} from './breach-buttons.ts'
import { delayButtonSchemas, isDelayButton, packDelayButton, unpackDelayButton } from './delay-buttons.ts'
import { blockButtonSchemas, isBlockButton, packBlockButton, unpackBlockButton } from './block-buttons.ts'
import { letterOf, valueOf } from './button-letters.ts'
import { inputButtonSchemas, isInputButton, packInputButton, unpackInputButton } from './input-buttons.ts'
import { isLinkButton, linkButtonSchemas, packLinkButton, unpackLinkButton } from './link-buttons.ts'
import {
  isProposalButton,
  packProposalButton,
  proposalButtonSchemas,
  unpackProposalButton,
} from './proposal-buttons.ts'
import {
  isRegisterButton,
  packRegisterButton,
  registerButtonSchemas,
  unpackRegisterButton,
} from './register-buttons.ts'
import {
  isTemplateButton,
  packTemplateButton,
  templateButtonSchemas,
  unpackTemplateButton,
} from './template-buttons.ts'

/**
 * What a staff button carries: at most 64 bytes, so ids are packed. `k1` is the version: buttons of another version
 * read as unknown, never as something else.
 *
 *     k1.t.<uuid, 22 base64url characters>.<referral, base36>    card:  t transfer, d decline, f files, i ask the citizen
 *                                                                  G claim, L let go, A answer, R ralat, T take back
 *                                                                  H deadline, S the citizen's words unmasked
 *                                                                  W templates, Q tell of a delay
 *                                                                  X reject, C confirm a rejection, U return it
 *     k1.s.<draft, base36>.<fingerprint of the text>             draft: s send, e edit, c cancel, q search, w own words
 *     k1.K.<draft>.<fingerprint of the text>             draft: K send in spite of warnings; k1.N nine points, k1.V back
 *                                                                F show its files, D leave them out
 *     k1.Y.<draft>.<fingerprint>   k1.Z.<draft>             waiting answer: Y approve what was shown, Z return
 *     k1.p.<draft>.<instansi>   k1.r.<draft>.<reason>            draft: p pick an instansi, r give a reason
 *     k1.O.<draft>.<reason>                              draft: O the reason why no answer is given
 *     k1.P.<desk>.<page, base36>   k1.v.<uuid>                  lists: P a page of open cases, v one case
 *     k1.j.<uuid> and others                                     proposals: proposal-buttons.ts
 *     k1.El.<page> and others                                    the register: register-buttons.ts
 *     k1.Bl.<page> and others                                    deadlines that passed: breach-buttons.ts
 *     k1.Ic.<uuid>.<…> and others                        kinds and input: input-buttons.ts
 *     k1.Jr.<uuid>.<…> and others                               who reaches no desk: block-buttons.ts
 *     k1.Wu.<number> and others                          WhatsApp's number: link-buttons.ts
 *     k1.l.<uuid>.<…> and others                         templates: template-buttons.ts
 *     k1.De.<draft>.<day> and others                             word of a delay: delay-buttons.ts
 */
const VERSION = 'k1'

const REASONS = {
  n: 'not-our-task',
  a: 'wrong-address',
  o: 'other-needed',
} as const satisfies Record<string, MoveReason>

const REJECTIONS = {
  s: 'sara',
  i: 'insult',
  a: 'attack',
  p: 'privacy',
  m: 'spam',
  o: 'outside',
} as const satisfies Record<string, RejectionReason>

/** The reasons that have a button of their own. */
export const buttonReasonSchema = z.enum(Object.values(REASONS))

const cardVerbs = {
  t: 'transfer',
  d: 'decline',
  f: 'files',
  H: 'clock',
  S: 'data',
  i: 'ask',
  G: 'claim',
  L: 'release',
  A: 'answer',
  R: 'correct',
  T: 'recall',
  X: 'reject',
  C: 'confirm-rejection',
  U: 'return-rejection',
  W: 'templates',
  Q: 'delay',
} as const
const draftVerbs = {
  e: 'edit',
  c: 'cancel',
  q: 'search',
  w: 'own-words',
  N: 'points',
  V: 'back',
  F: 'show-files',
  D: 'drop-files',
} as const
const onShownVerbs = { s: 'send', K: 'send-anyway' } as const

export const staffButtonSchema = z.discriminatedUnion('verb', [
  z.object({
    verb: z.enum(Object.values(cardVerbs)),
    inquiry: inquiryIdSchema,
    referral: z.int().positive(),
  }),
  z.object({ verb: z.enum(Object.values(draftVerbs)), draft: draftIdSchema }),
  z.object({
    verb: z.literal('approve-answer'),
    draft: draftIdSchema,
    shown: z.string().regex(/^[\w-]{8}$/),
  }),
  z.object({ verb: z.literal('return-answer'), draft: draftIdSchema }),
  /** `shown` is the fingerprint of the words that the preview showed. */
  z.object({
    verb: z.enum(Object.values(onShownVerbs)),
    draft: draftIdSchema,
    shown: z.string().regex(/^[\w-]{8}$/),
  }),
  z.object({ verb: z.literal('pick'), draft: draftIdSchema, instansi: instansiIdSchema }),
  z.object({ verb: z.literal('why-reject'), draft: draftIdSchema, rejection: rejectionReasonSchema }),
  z.object({ verb: z.literal('reason'), draft: draftIdSchema, reason: buttonReasonSchema }),
  z.object({ verb: z.literal('tickets'), desk: instansiIdSchema, page: z.int().nonnegative() }),
  z.object({ verb: z.literal('show'), shown: inquiryIdSchema }),
  ...proposalButtonSchemas,
  ...registerButtonSchemas,
  ...breachButtonSchemas,
  ...templateButtonSchemas,
  ...delayButtonSchemas,
  ...inputButtonSchemas,
  ...blockButtonSchemas,
  ...linkButtonSchemas,
])
export type StaffButton = z.infer<typeof staffButtonSchema>

export function writeButton(button: StaffButton): string {
  if (isProposalButton(button)) return join(...packProposalButton(button))
  if (isRegisterButton(button)) return join(...packRegisterButton(button))
  if (isBreachButton(button)) return join(...packBreachButton(button))
  if (isBlockButton(button)) return join(...packBlockButton(button))
  if (isLinkButton(button)) return join(...packLinkButton(button))
  if (isTemplateButton(button)) return join(...packTemplateButton(button))
  if (isDelayButton(button)) return join(...packDelayButton(button))
  if (isInputButton(button)) return join(...packInputButton(button))
  switch (button.verb) {
    case 'send':
    case 'send-anyway':
      return join(letterOf(onShownVerbs, button.verb), base36(button.draft), button.shown)
    case 'approve-answer':
      return join('Y', base36(button.draft), button.shown)
    case 'return-answer':
      return join('Z', base36(button.draft))
    case 'pick':
      return join('p', base36(button.draft), button.instansi)
    case 'reason':
      return join('r', base36(button.draft), letterOf(REASONS, button.reason))
    case 'tickets':
      return join('P', button.desk, base36(button.page))
    case 'show':
      return join('v', packUuid(button.shown))
    case 'why-reject':
      return join('O', base36(button.draft), letterOf(REJECTIONS, button.rejection))
    case 'transfer':
    case 'decline':
    case 'files':
    case 'claim':
    case 'release':
    case 'answer':
    case 'ask':
    case 'correct':
    case 'recall':
    case 'clock':
    case 'data':
    case 'reject':
    case 'confirm-rejection':
    case 'return-rejection':
    case 'templates':
    case 'delay':
      return join(letterOf(cardVerbs, button.verb), packUuid(button.inquiry), base36(button.referral))
    default:
      return join(letterOf(draftVerbs, button.verb), base36(button.draft))
  }
}

/** Null for data of another version and for anything that we never wrote. */
export function readButton(data: string): StaffButton | null {
  const [version, letter = '', id = '', more, ...rest] = data.split('.')
  if (version !== VERSION || rest.length > 0) return null
  const button = staffButtonSchema.safeParse(unpack(letter, id, more))
  return button.success && writeButton(button.data) === data ? button.data : null
}

/** Names the words that a preview showed: "Kirim" sends exactly those or nothing. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}

function unpack(letter: string, id: string, more: string | undefined): unknown {
  const apart =
    unpackProposalButton(letter, id, more) ??
    unpackRegisterButton(letter, id, more) ??
    unpackBreachButton(letter, id, more) ??
    unpackTemplateButton(letter, id, more) ??
    unpackDelayButton(letter, id, more) ??
    unpackInputButton(letter, id, more) ??
    unpackBlockButton(letter, id, more) ??
    unpackLinkButton(letter, id)
  if (apart) return apart
  const draft = Number.parseInt(id, 36)
  const onShown = valueOf(onShownVerbs, letter)
  if (letter === 'Y') return { verb: 'approve-answer', draft, shown: more }
  if (letter === 'Z') return { verb: 'return-answer', draft }
  if (onShown) return { verb: onShown, draft, shown: more }
  if (letter === 'p') return { verb: 'pick', draft, instansi: more }
  if (letter === 'r') return { verb: 'reason', draft, reason: valueOf(REASONS, more ?? '') }
  if (letter === 'P') return { verb: 'tickets', desk: id, page: Number.parseInt(more ?? '', 36) }
  if (letter === 'v') return { verb: 'show', shown: unpackUuid(id) }
  if (letter === 'O') return { verb: 'why-reject', draft, rejection: valueOf(REJECTIONS, more ?? '') }
  const onCard = valueOf(cardVerbs, letter)
  if (onCard) return { verb: onCard, inquiry: unpackUuid(id), referral: Number.parseInt(more ?? '', 36) }
  return { verb: valueOf(draftVerbs, letter), draft }
}

const join = (...parts: string[]) => [VERSION, ...parts].join('.')
const base36 = (value: number) => value.toString(36)

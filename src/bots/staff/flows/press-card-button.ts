import { type InstansiId, TRIAGE } from '../../../office/index.ts'
import {
  type AttachmentId,
  currentWords,
  type DraftContent,
  type InquiryIn,
  latestWords,
  pauseLeftMs,
} from '../../../routing/index.ts'
import type { StaffButton } from '../callback-data.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, owe, reply } from '../scene.ts'
import { beginDraft } from './begin-draft.ts'
import { beginCorrection } from './correct-case.ts'
import { confirmRejection, returnRejection } from './reject-case.ts'
import { heldNow } from './held-now.ts'
import { claim, release } from './claim-case.ts'
import { beginDelay } from './tell-delay.ts'
import { showWholeWords } from './show-whole-words.ts'

type CardButton = Extract<StaffButton, { referral: number }>
type Referred = InquiryIn<'referred'>

/** How many *instansi* are offered for a transfer. */
const OFFERED = 5

/** Ambil, Lepas, Jawab, Alihkan, Bukan kewenangan kami, Minta keterangan, Kabari warga, Lihat data, Lihat lampiran. `reachable`: the bot may write to the officer in private. */
export async function pressCardButton(
  scene: OfficerScene,
  button: CardButton,
  reachable: boolean,
): Promise<PressAnswer> {
  if (button.verb === 'correct' || button.verb === 'recall')
    return beginCorrection(scene, button.inquiry, button.verb)
  const standing = await heldNow(scene, button)
  if ('told' in standing) return standing.told
  const inquiry = standing.held
  switch (button.verb) {
    case 'claim':
      return claim(scene, inquiry)
    case 'release':
      return release(scene, inquiry)
    case 'answer':
      await reply(scene, { type: 'answer-prompt', inquiry: inquiry.id, referral: button.referral })
      return pressAnswer('received')
    case 'transfer':
      return beginTransfer(scene, inquiry)
    case 'decline':
      return beginDecline(scene, inquiry)
    case 'ask':
      return beginAsking(scene, inquiry)
    case 'delay':
      return beginDelay(scene, inquiry)
    case 'clock':
      await reply(scene, { type: 'deadline', inquiry: inquiry.id })
      return pressAnswer('received')
    case 'reject':
      return beginReject(scene, inquiry)
    case 'confirm-rejection':
      return confirmRejection(scene, inquiry)
    case 'return-rejection':
      return returnRejection(scene, inquiry)
    case 'templates':
      await reply(scene, {
        type: 'templates',
        instansi: scene.officer.instansi,
        inquiry: inquiry.id,
        referral: button.referral,
      })
      return pressAnswer('received')
    case 'data':
      return showWholeWords(scene, inquiry, reachable)
    case 'files':
      return showFiles(scene, inquiry, reachable)
  }
}

async function beginTransfer(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  const draft = await beginMove(scene, inquiry, { type: 'transfer', to: null })
  const words = latestWords(await scene.tx.wordsOf(inquiry.id))
  const instansi = await candidates(scene, words, inquiry.state.referral.holder.desk)
  await reply(scene, { type: 'choose-instansi', draft, instansi })
  return pressAnswer('received')
}

async function beginDecline(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  if (inquiry.state.referral.holder.desk === TRIAGE) return pressAnswer('old-button')
  const draft = await beginMove(scene, inquiry, { type: 'decline' })
  await reply(scene, { type: 'choose-reason', draft })
  return pressAnswer('received')
}

/** "Minta keterangan": the officer writes what the citizen has to be asked, and sees it before it goes out. */
async function beginAsking(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  const { pause, promised } = inquiry.state
  if (pause) return pressAnswer('already-asked', { inquiry: inquiry.id })
  if (pauseLeftMs(promised, scene.rules) <= 0) return pressAnswer('no-time-to-ask', { inquiry: inquiry.id })
  const draft = await beginMove(scene, inquiry, { type: 'ask', text: '' })
  await reply(scene, { type: 'clarification-prompt', draft })
  return pressAnswer('received')
}

async function beginReject(scene: OfficerScene, inquiry: Referred): Promise<PressAnswer> {
  const draft = await beginMove(scene, inquiry, { type: 'reject' })
  await reply(scene, { type: 'choose-rejection', draft })
  return pressAnswer('received')
}

function beginMove(scene: OfficerScene, { id, state }: Referred, content: DraftContent) {
  return beginDraft(scene, { inquiry: id, referral: state.referral.number }, content)
}

/** The likeliest, those with a desk first: a case for one without goes to triage anyway, and from there nowhere. */
async function candidates({ tx, likeliest }: OfficerScene, words: string, held: InstansiId) {
  const known = new Map((await tx.directory()).map(({ id }) => [String(id), id]))
  const linked = new Set((await tx.desks()).map(({ instansi }) => instansi))
  const ranked = likeliest(words).flatMap(({ id }) => known.get(id) ?? [])
  const others = [...new Set(ranked)].filter((id) => id !== held)
  const withDesk = others.filter((id) => linked.has(id))
  const without = held === TRIAGE ? [] : others.filter((id) => !linked.has(id))
  return [...withDesk, ...without].slice(0, OFFERED)
}

/** The case's files, to the officer who pressed, in private; supervision can see later who had them sent. */
async function showFiles(scene: OfficerScene, inquiry: Referred, reachable: boolean): Promise<PressAnswer> {
  const { tx, officer, now } = scene
  const words = currentWords(await tx.wordsOf(inquiry.id))
  const files = words.flatMap(({ attachments }) => attachments.map(({ id }) => id))
  const attachments: AttachmentId[] = [...new Set(files)]
  if (attachments.length === 0) return pressAnswer('no-files')
  if (!reachable) return pressAnswer('open-private-first')
  await owe(scene, [
    {
      to: 'officer',
      officer: officer.id,
      message: { type: 'attachments', inquiry: inquiry.id, attachments },
    },
  ])
  const detail = { files: attachments.length, referral: inquiry.state.referral.number }
  await tx.audit({ at: now, officer: officer.id, act: 'files-requested', inquiry: inquiry.id, detail })
  return pressAnswer('files-sent', { inquiry: inquiry.id })
}

import { type InquiryId, PRIORITY, type Rules, quietUntil, type Transaction } from '../../../routing/index.ts'

/** A *pejabat* never opened a chat with the bot, or closed it: the desk that holds the case hears whom to tell. */
export async function askDeskToTell(
  { tx, now, rules }: { tx: Transaction; now: Date; rules: Rules },
  telegramId: number,
  { inquiry: id, referral }: { inquiry: InquiryId; referral: number },
): Promise<void> {
  const officer = await tx.officerByTelegram(telegramId, now)
  const inquiry = await tx.lockInquiry(id)
  if (!officer || inquiry?.state.name !== 'referred') return
  await tx.owe(
    [
      {
        to: 'desk',
        desk: inquiry.state.referral.holder.desk,
        message: { type: 'approver-unreached', inquiry: id, referral, officer: officer.id },
        priority: PRIORITY.reminder,
        rank: now,
        silent: quietUntil(now, rules.timeZone) !== null,
      },
    ],
    now,
  )
}

import { approveAnswer, askApproval, returnAnswer } from './approval/decide-approval.ts'
import { dropApproval, passApproval } from './approval/decide-leaving.ts'
import type { Command } from './command.ts'
import { explainBreach, takeBackOverdue } from './decide-breach.ts'
import { tellDelay } from './delay/decide-delay.ts'
import { claim, release } from './decide-claim.ts'
import { addWords, choose, confirm, deleteWords, forward, withdraw } from './decide-citizen.ts'
import { askMore, beginKept, join, repeat } from './decide-kept.ts'
import { wake } from './decide-clock.ts'
import { correct } from './decide-correction.ts'
import { delayed, delivered, returned, undeliverable } from './decide-delivery.ts'
import { askCitizen } from './decide-pause.ts'
import { answer, deskLost, move } from './decide-officer.ts'
import { adopt } from './input/decide-adoption.ts'
import { correctKind } from './input/decide-kind.ts'
import { note } from './input/decide-note.ts'
import { proposeRejection, reject } from './decide-rejection.ts'
import type { Decision, Refusal } from './decision.ts'
import type { Inquiry } from './inquiry.ts'
import { reopen } from './reopening/decide-reopening.ts'
import type { Rules } from './rules.ts'

/** What *Diskominfo* says about a deadline concerns the office alone: also when the citizen's data is gone. */
const JUDGED_AFTERWARDS: readonly Command['type'][] = ['explain-breach', 'take-back-overdue']

/**
 * The heart of the service, pure: what a command makes of an inquiry at this moment, or why it changes nothing.
 * Who commands comes with the command; nothing is looked up here.
 */
export function decide(inquiry: Inquiry, command: Command, now: Date, rules: Rules): Decision | Refusal {
  if (inquiry.erased && !JUDGED_AFTERWARDS.includes(command.type)) return { refused: 'closed' }
  switch (command.type) {
    case 'confirm':
      return confirm(inquiry, now)
    case 'choose':
      return choose(inquiry, command, now, rules)
    case 'forward':
      return forward(inquiry, command, now, rules)
    case 'begin':
      return beginKept(inquiry, command, now, rules)
    case 'ask-more':
      return askMore(inquiry, command, now)
    case 'repeat':
      return repeat(inquiry, now)
    case 'join':
      return join(inquiry, command, now)
    case 'add-words':
      return addWords(inquiry, command, now, rules)
    case 'delete-words':
      return deleteWords(inquiry, command, now, rules)
    case 'reopen':
      return reopen(inquiry, command, now)
    case 'withdraw':
      return withdraw(inquiry, now, rules)
    case 'answer':
      return answer(inquiry, command, now, rules)
    case 'ask-approval':
      return askApproval(inquiry, command, now, rules)
    case 'approve-answer':
      return approveAnswer(inquiry, command, now)
    case 'return-answer':
      return returnAnswer(inquiry, command, now)
    case 'pass-approval':
      return passApproval(inquiry, command, now)
    case 'drop-approval':
      return dropApproval(inquiry, command, now)
    case 'correct':
      return correct(inquiry, command, now)
    case 'move':
      return move(inquiry, command, now, rules)
    case 'claim':
      return claim(inquiry, command, now, rules)
    case 'release':
      return release(inquiry, command, now, rules)
    case 'ask-citizen':
      return askCitizen(inquiry, command, now, rules)
    case 'tell-delay':
      return tellDelay(inquiry, command, now, rules)
    case 'propose-rejection':
      return proposeRejection(inquiry, command, now, rules)
    case 'reject':
      return reject(inquiry, command, now, rules)
    case 'note':
      return note(inquiry, command, now, rules)
    case 'adopt':
      return adopt(inquiry, command, now, rules)
    case 'correct-kind':
      return correctKind(inquiry, command, now)
    case 'desk-lost':
      return deskLost(inquiry, command, now, rules)
    case 'delivered':
      return delivered(inquiry, command, now)
    case 'undeliverable':
      return undeliverable(inquiry, command, now, rules)
    case 'delayed':
      return delayed(inquiry, command.answerId, now)
    case 'returned':
      return returned(inquiry, now)
    case 'explain-breach':
      return explainBreach(inquiry, command, now)
    case 'take-back-overdue':
      return takeBackOverdue(inquiry, command, now)
    case 'wake':
      return wake(inquiry, command, now, rules)
  }
}

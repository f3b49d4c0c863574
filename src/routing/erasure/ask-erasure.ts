import { randomUUID } from 'node:crypto'
import type { Counter } from '../counter.ts'
import { say, sayNotice } from '../say.ts'
import {
  decideErasure,
  ERASURE_LIMIT_MS,
  type Erasure,
  type ErasureId,
  type ErasureVerb,
  erasureIdSchema,
} from './erasure.ts'
import { erasePerson } from './erase-person.ts'

/** `/hapusdata`: asks the first of two times; who has decided already hears until when it is done. */
export async function askErasure(counter: Counter): Promise<void> {
  const { tx, conversation, now } = counter
  const { person } = conversation
  const before = await tx.erasureOf(person)
  if (before?.status === 'pending') return sayWaiting(counter, before)
  const id = erasureIdSchema.parse(randomUUID())
  const dueAt = new Date(now.getTime() + ERASURE_LIMIT_MS)
  await tx.saveErasure({ id, person, status: 'asked', why: 'asked', askedAt: now, dueAt })
  const open = (await tx.openInquiriesOfPerson(person)).length
  await say(counter, { type: 'erasure-question', erasure: id, again: false, open })
}

/** A button under one of the two questions. */
export async function pressErasure(
  counter: Counter,
  press: { erasure: ErasureId; verb: ErasureVerb },
): Promise<void> {
  const { tx, conversation, now, rules } = counter
  const { person } = conversation
  const erasure = await tx.erasureOf(person)
  const open = (await tx.openInquiriesOfPerson(person)).length
  const step = decideErasure(erasure, press, open > 0, now)
  if (erasure === null || step === 'outdated') return sayNotice(counter, 'choice-expired')
  switch (step) {
    case 'ask-again':
      await tx.saveErasure({ ...erasure, status: 'sure', askedAt: now })
      return say(counter, { type: 'erasure-question', erasure: erasure.id, again: true, open })
    case 'wait':
      await tx.saveErasure({ ...erasure, status: 'pending' })
      return sayWaiting(counter, erasure)
    case 'keep':
      await tx.dropErasure(erasure.id)
      return sayNotice(counter, 'data-kept')
    case 'erase':
      return erasePerson(tx, person, { why: 'asked', askedAt: erasure.askedAt, isPresent: true }, now, rules)
  }
}

async function sayWaiting(counter: Counter, { id, dueAt }: Erasure): Promise<void> {
  await say(counter, { type: 'erasure-waits', erasure: id, until: dueAt.toISOString() })
}

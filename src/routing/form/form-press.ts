import type { TopicKey } from '../topics/topic.ts'

/** What a button of the form does, apart from choosing a topic. */
export const FORM_DEEDS = [
  'start',
  'skip-topic',
  'skip-place',
  'skip-photo',
  'send',
  'change',
  'change-topic',
  'change-question',
  'change-place',
  'change-photo',
  'back',
  'cancel',
] as const
export type FormDeed = (typeof FORM_DEEDS)[number]

export type FormPress = { type: 'form'; deed: FormDeed } | { type: 'form-topic'; key: TopicKey }

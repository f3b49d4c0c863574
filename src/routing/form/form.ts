import { z } from 'zod'
import { attachmentIdSchema } from '../ids.ts'

/** Where the citizen is in the form; `review` and `change` wait for a button, the others for words or files as well. */
const stepSchema = z.enum(['topic', 'question', 'place', 'photo', 'review', 'change'])
export type FormStep = z.infer<typeof stepSchema>

/** What a citizen has filled in so far. Words of theirs: it lies in a row of its own, which goes when it is sent or dropped. */
export const formSchema = z.object({
  step: stepSchema,
  /** One answer is being written anew: after it everything is read back again. */
  changing: z.boolean(),
  /** A category of the knowledge base, or the citizen's own words for one. */
  topic: z.string().nullable(),
  /** The question, one for each message of the citizen; empty until it was written. */
  words: z.array(z.object({ messageId: z.string(), text: z.string() })),
  place: z.string().nullable(),
  files: z.array(attachmentIdSchema),
  /** We have asked whether it should be sent; nobody is asked twice. */
  reminded: z.boolean(),
})
export type Form = z.infer<typeof formSchema>

export const emptyForm: Form = {
  step: 'topic',
  changing: false,
  topic: null,
  words: [],
  place: null,
  files: [],
  reminded: false,
}

/** The question as it is put now. */
export function formQuestion({ words }: Form): string {
  return words.map(({ text }) => text).join('\n')
}

/** What an officer should know besides the question; empty where nothing was said. In the officers' language. */
export function formDetails({ topic, place }: Pick<Form, 'topic' | 'place'>): string {
  return [
    ...(topic === null ? [] : [`Topik: ${topic}`]),
    ...(place === null ? [] : [`Tempat: ${place}`]),
  ].join('\n')
}

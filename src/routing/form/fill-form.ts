import type { AttachmentId } from '../ids.ts'
import type { Form, FormStep } from './form.ts'
import type { FormDeed } from './form-press.ts'

/** Files of one form, as many as Telegram puts into an album; what is sent besides is not kept. */
export const MOST_FILES = 10
/** Characters: a place is no story, and a topic no question. What is longer goes to the question. */
const LONGEST_PLACE = 200
const LONGEST_TOPIC = 60

const NEXT = { topic: 'question', question: 'place', place: 'photo', photo: 'review' } as const

/** What the citizen wrote or sent at some step, with the small talk left out by whoever calls. */
export interface FormInput {
  messageId: string
  text: string
  files: readonly AttachmentId[]
}

/**
 * The form with what was written in its place. Nothing that somebody writes is lost: a question written where a topic was
 * asked for is the question, and words where a photo or a button was asked for belong to it.
 */
export function fillForm(form: Form, input: FormInput): Form {
  const withFiles = { ...form, files: [...form.files, ...input.files].slice(0, MOST_FILES) }
  const text = input.text.trim()
  if (text === '') return form.step === 'photo' ? after(withFiles, 'photo') : withFiles
  const written = { messageId: input.messageId, text }
  switch (form.step) {
    case 'topic':
      // Whoever wrote the question already names its topic, or says more: that replaces nothing.
      if (form.words.length === 0) return after({ ...withFiles, words: [written] }, 'question')
      if (text.length <= LONGEST_TOPIC) return after({ ...withFiles, topic: text }, 'topic')
      return after({ ...withFiles, words: [...form.words, written] }, 'topic')
    case 'question':
      // What was begun before the form opened is a part of it; what is written anew replaces everything.
      return after({ ...withFiles, words: form.changing ? [written] : [...form.words, written] }, 'question')
    case 'place':
      if (text.length <= LONGEST_PLACE) return after({ ...withFiles, place: text }, 'place')
      return { ...withFiles, words: [...form.words, written] }
    case 'photo':
    case 'review':
    case 'change':
      return { ...withFiles, words: [...form.words, written], step: 'review', changing: false }
  }
}

/** The form after a topic was chosen. A button from further up changes the topic and nothing else. */
export function chooseTopic(form: Form, topic: string | null): Form {
  const chosen = { ...form, topic }
  return form.step === 'topic' ? after(chosen, 'topic') : chosen
}

/** The form after a press; a button from further up, which means a step that is over, leaves it as it is. */
export function pressForm(form: Form, deed: Exclude<FormDeed, 'start' | 'send' | 'cancel'>): Form {
  const isWritten = form.words.length > 0
  switch (deed) {
    case 'skip-topic':
      return form.step === 'topic' ? chooseTopic(form, null) : form
    case 'skip-place':
      return form.step === 'place' ? after({ ...form, place: null }, 'place') : form
    case 'skip-photo':
      return form.step === 'photo' ? after(form, 'photo') : form
    case 'change':
      return isWritten ? { ...form, step: 'change' } : form
    case 'back':
      return isWritten ? { ...form, step: 'review', changing: false } : form
    case 'change-topic':
      return isWritten ? { ...form, step: 'topic', changing: true } : form
    case 'change-question':
      return isWritten ? { ...form, step: 'question', changing: true } : form
    case 'change-place':
      return isWritten ? { ...form, step: 'place', changing: true } : form
    case 'change-photo':
      return isWritten ? { ...form, step: 'photo', changing: true, files: [] } : form
  }
}

function after(form: Form, step: Exclude<FormStep, 'review' | 'change'>): Form {
  return form.changing && form.words.length > 0
    ? { ...form, step: 'review', changing: false }
    : { ...form, step: NEXT[step] }
}

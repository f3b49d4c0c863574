import { z } from 'zod'
import { draftIdSchema } from './ids.ts'

/** Short sentences about files in answers, and about notes among colleagues. */
export const fileNotices = [
  'file-unsupported',
  'file-too-large',
  'file-gone',
  'too-many-files',
  'file-too-late',
  'files-not-here',
  'note-kept',
] as const

export const fileMessageSchemas = [
  /** The preview that stands in a chat is stale: a further part of an album came, or an edit. */
  z.object({ type: z.literal('preview-refresh'), draft: draftIdSchema }),
  /** "Lihat berkas": the files of a draft, as the citizen will get them. */
  z.object({ type: z.literal('draft-files'), draft: draftIdSchema }),
] as const

import type { FaqEntry } from '../entry.ts'
import type { Parsed } from './fault.ts'
import { faqShape, measuredFaqShape } from './faq-shape.ts'
import { parseFile } from './parse-file.ts'

/**
 * Reads a knowledge base from JSON or CSV: all of it, or all faults with their lines. `measured` is for a file that is
 * tried out but not published: it may lack owners and answers, and carry further fields.
 */
export function parseFaqFile(
  content: string,
  name: string,
  purpose: 'published' | 'measured' = 'published',
): Parsed<{ entries: FaqEntry[] }> {
  const parsed = parseFile(content, name, purpose === 'measured' ? measuredFaqShape : faqShape)
  return parsed.ok ? { ok: true, entries: parsed.rows } : parsed
}

import type { KindLesson, Lesson, WordingEvidence } from '../../knowledge/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { type EvidenceRow, EVIDENCE_COLUMNS, readEvidence } from '../rows/read-evidence.ts'

// One citizen's word never counts by itself: most wordings stay where they are.
const WORDINGS = `SELECT e.faq_id AS "faqId", e.text, ${EVIDENCE_COLUMNS}
  FROM (SELECT s.*, w.faq_id, w.text, f.version AS current FROM wording_evidence s
    JOIN wording w ON w.id = s.wording_id JOIN faq f ON f.id = w.faq_id AND f.current) e
  GROUP BY e.wording_id, e.faq_id, e.text
  HAVING count(*) > 1 OR count(e.officer_id) > 0
  ORDER BY e.wording_id`

/** What more than one citizen, or an officer, said about wordings of current entries. */
export async function readWordings(prisma: Prisma): Promise<WordingEvidence[]> {
  const rows = await prisma.$queryRawUnsafe<(EvidenceRow & { faqId: string; text: string })[]>(WORDINGS)
  return rows.map(({ faqId, text, ...counts }) => ({ faqId, text, evidence: readEvidence(counts) }))
}

/** Older ones than so many of one wording and *instansi* are no longer looked at: offices change. */
const MOST_LESSONS = 3_000
const LESSONS = `SELECT (array_agg(l.text ORDER BY l.at, l.inquiry_id))[1] AS text, l.instansi_id AS instansi,
    count(*) FILTER (WHERE l.right)::int AS right, count(*) FILTER (WHERE NOT l.right)::int AS wrong
  FROM routing_lesson l GROUP BY l.key, l.instansi_id
  ORDER BY max(l.at) DESC, l.key, l.instansi_id LIMIT ${MOST_LESSONS}`

/** What answered cases taught about who is responsible, per wording and *instansi*. */
export function readLessons(prisma: Prisma): Promise<Lesson[]> {
  return prisma.$queryRawUnsafe<Lesson[]>(LESSONS)
}

const KINDS = `SELECT (array_agg(l.text ORDER BY l.at, l.inquiry_id))[1] AS text, l.kind, count(*)::int AS cases
  FROM kind_lesson l GROUP BY l.key, l.kind
  ORDER BY max(l.at) DESC, l.key, l.kind LIMIT ${MOST_LESSONS}`

/** What officers said messages really are, per wording and kind. */
export function readKinds(prisma: Prisma): Promise<KindLesson[]> {
  return prisma.$queryRawUnsafe<KindLesson[]>(KINDS)
}

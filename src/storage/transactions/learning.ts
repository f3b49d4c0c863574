import type { Testimony, Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { REVISION } from '../knowledge-revision.ts'
import { type EvidenceRow, EVIDENCE_COLUMNS, readEvidence } from '../rows/read-evidence.ts'
import type { Session } from './session.ts'

// Changing nothing of a known wording still locks it: who else has a word about it waits, so that nobody miscounts.
const LOCK = `INSERT INTO wording (faq_id, key, text) VALUES ($1, $2, $3)
  ON CONFLICT (faq_id, key) DO UPDATE SET key = EXCLUDED.key RETURNING id`
const COUNT = `SELECT ${EVIDENCE_COLUMNS} FROM (SELECT e.*, $2::int AS current FROM wording_evidence e
  WHERE e.wording_id = $1) e`
const saidBy = (witness: 'person_id' | 'officer_id') => `INSERT INTO wording_evidence
  (wording_id, ${witness}, helpful, version, inquiry_id, at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (wording_id, ${witness}) DO UPDATE SET helpful = EXCLUDED.helpful, version = EXCLUDED.version,
    inquiry_id = EXCLUDED.inquiry_id, at = EXCLUDED.at`
const BY_CITIZEN = saidBy('person_id')
const BY_OFFICER = saidBy('officer_id')
// Who needed another's help was not wrong; nor was a desk that lost its chat.
const GIVEN_AWAY = `('not-our-task', 'wrong-address', 'own-words')`
const TEACH = `WITH taught AS (
    SELECT $2::text AS instansi_id, true AS right WHERE $2 IS NOT NULL
    UNION SELECT r.desk_id, false FROM referral r WHERE r.inquiry_id = $1 AND r.holds_as = 'responsible'
      AND r.reason IN ${GIVEN_AWAY} AND r.desk_id IS DISTINCT FROM $2)
  INSERT INTO routing_lesson (inquiry_id, instansi_id, "right", key, text, at)
  SELECT $1, t.instansi_id, t.right, $3, $4, $5 FROM taught t ON CONFLICT DO NOTHING`
const CASES = `SELECT count(*)::int AS cases FROM routing_lesson l WHERE l.key = $1 AND l.instansi_id = $2 AND l.right`
const TEACH_KIND = `INSERT INTO kind_lesson (inquiry_id, kind, key, text, at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (inquiry_id) DO UPDATE SET kind = EXCLUDED.kind, key = EXCLUDED.key, text = EXCLUDED.text, at = EXCLUDED.at`
const CORRECTED = 'SELECT count(*)::int AS cases FROM kind_lesson WHERE key = $1'
const RENEW = `INSERT INTO tally (name, count) VALUES ($1, 1)
  ON CONFLICT (name) DO UPDATE SET count = tally.count + 1`

type Part = Pick<Transaction, 'addTestimony' | 'addLesson' | 'addKindLesson' | 'renewKnowledge'>

/** What is learnt from what people say and do; the rules of what follows from it aren't here. */
export function createLearning(session: Session): Part {
  return {
    async addTestimony(testimony) {
      const { faqId, wording, helpful, version, inquiry, at } = testimony
      const [found] = await session.query<{ id: bigint }>(LOCK, [
        faqId,
        storable(wording.key),
        storable(wording.text),
      ])
      const before = await count(found?.id, version)
      const { statement, id } = witnessOf(testimony)
      session.send(statement, [found?.id, id, helpful, version, inquiry, at])
      return { before, after: await count(found?.id, version) }
    },
    async addLesson({ inquiry, wording, responsible, at }) {
      const key = storable(wording.key)
      session.send(TEACH, [inquiry, responsible, key, storable(wording.text), at])
      const [taught] = await session.query<{ cases: number }>(CASES, [key, responsible])
      return taught?.cases ?? 0
    },
    async addKindLesson({ inquiry, wording, kind, at }) {
      const key = storable(wording.key)
      session.send(TEACH_KIND, [inquiry, kind, key, storable(wording.text), at])
      const [taught] = await session.query<{ cases: number }>(CORRECTED, [key])
      return taught?.cases ?? 0
    },
    async renewKnowledge() {
      session.send(RENEW, [REVISION])
    },
  }

  async function count(wording: bigint | undefined, version: number) {
    const rows = await session.query<EvidenceRow>(COUNT, [wording, version])
    return readEvidence(rows[0])
  }
}

function witnessOf({ witness }: Testimony): { statement: string; id: string } {
  return witness.by === 'citizen'
    ? { statement: BY_CITIZEN, id: witness.person }
    : { statement: BY_OFFICER, id: witness.officer }
}

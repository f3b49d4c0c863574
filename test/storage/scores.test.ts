import { expect, test } from 'vitest'
import { instansi } from '../support/builders.ts'
import { createTestDatabase } from '../support/database.ts'
import { ratingFigures, type RatingFigures, summariseRatings } from '../../src/reports/index.ts'

/** Forty questions about answers by turns of two *instansi*, asked of eighteen people, two of three answered; one desk has few. */
const RATINGS = `SET session_replication_role = replica;
  INSERT INTO rating (answer_id, inquiry_id, person_id, instansi_id, delivered_at, status, asked_at, score, rated_at, words)
  SELECT gen_random_uuid(), gen_random_uuid(), ('00000000-0000-4000-8000-0000000000' || lpad((n % 18)::text, 2, '0'))::uuid,
    CASE WHEN n % 10 = 0 THEN 'dishub' ELSE 'pupr' END, at, 'asked', at, score, CASE WHEN score IS NULL THEN NULL ELSE at END,
    CASE WHEN n % 4 = 1 AND score IS NOT NULL THEN 'Jelas.' END
  FROM generate_series(1, 40) AS n, LATERAL (SELECT timestamptz '2026-11-01' + n * interval '1 hour' AS at,
    CASE WHEN n % 3 = 0 THEN NULL ELSE 1 + n % 4 END AS score) AS made`

const short = ({ asked, rated, mean, helpful, reasons }: RatingFigures) => ({
  asked,
  rated,
  mean,
  helpful,
  commented: reasons.value === null ? reasons : { value: reasons.value.length },
})

test('scores counted where they are stored are what the ratings themselves say', async () => {
  const testDatabase = await createTestDatabase()
  try {
    const { satisfaction } = await testDatabase.open()
    await testDatabase.sql(RATINGS)
    const period = { from: new Date('2026-11-01T03:00:00Z'), until: new Date('2026-11-02T12:00:00Z') }
    const said = await satisfaction.ratings(period)
    const { all, by } = await satisfaction.scores(period, null)
    expect(all).toEqual(short(ratingFigures(said)))
    expect([...by]).toEqual([...summariseRatings(said)].map(([id, figures]) => [id, short(figures)]))
    const [dishub, pupr] = [instansi('dishub'), instansi('pupr')]
    expect(by.get(pupr)?.mean.value).toBeGreaterThan(1)
    expect(by.get(pupr)?.commented.value).toBeGreaterThan(1)
    expect(by.get(dishub)?.mean).toEqual({ value: null, why: 'too-few' })
    expect([...(await satisfaction.scores(period, pupr)).by.keys()]).toEqual([pupr])
  } finally {
    await testDatabase.drop()
  }
})

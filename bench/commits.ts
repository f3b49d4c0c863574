import type pg from 'pg'

/** About as large as what the service keeps of an update. */
const PAYLOAD = JSON.stringify({ update_id: 1, message: { text: 'x'.repeat(400) } })

/**
 * Bare single-row INSERTs per second, each committed and on the disk before the next one of its connection: what this
 * database on this disk can do at most, one durable step at a time.
 */
export async function insertsPerSecond(connections: readonly pg.Client[], forMs: number): Promise<number> {
  const [first] = connections
  await first?.query('CREATE TABLE IF NOT EXISTS bench_commit (id bigserial PRIMARY KEY, payload jsonb)')
  let count = 0
  const begunAt = performance.now()
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() - begunAt < forMs) {
        await connection.query({
          name: 'bench',
          text: 'INSERT INTO bench_commit (payload) VALUES ($1)',
          values: [PAYLOAD],
        })
        count += 1
      }
    }),
  )
  const tookMs = performance.now() - begunAt
  await first?.query('DROP TABLE bench_commit')
  return (count / tookMs) * 1_000
}

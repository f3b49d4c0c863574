import { expect, it } from 'vitest'
import { stopInTime } from '../../src/main/stop-in-time.ts'

it('leaves time for the database when the parts before it hang', async () => {
  const events: string[] = []
  const log = { info: () => {}, error: ({ what }: { what?: string }) => void events.push(`late: ${what}`) }
  const hangs = () => new Promise<void>(() => {})
  const closes = () =>
    new Promise<void>((resolve) => setTimeout(() => resolve(void events.push('database closed')), 20))
  const parts = [
    { what: 'database', stop: closes },
    { what: 'officers', stop: hangs },
    { what: 'citizens', stop: hangs },
  ]
  await stopInTime(parts, log, 400)
  expect(events).toEqual(['late: citizens', 'late: officers', 'database closed'])
})

import { expect, it } from 'vitest'
import { createTokenCheck } from '../../src/main/token-check.ts'

it('a bot is not ready once its token is refused, until it is taken up afresh', async () => {
  const said: object[] = []
  const log = { fatal: (details: object) => void said.push(details) }
  const { check, refuse, tryAgain } = createTokenCheck({ name: 'bot warga', setting: 'SETTING', log })
  expect(await check.works()).toBe(true)
  const error = new Error('401')
  refuse(error)
  expect(await check.works()).toBe(false)
  expect(said).toEqual([{ err: error, setting: 'SETTING' }])
  tryAgain()
  expect(await check.works()).toBe(true)
})

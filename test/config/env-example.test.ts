import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aboutSetting, settingNames } from '../../src/config/schema.ts'
import { parseConfig } from '../../src/config.ts'

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')

it('.env.example lists every setting with its explanation and default, in order', () => {
  const blocks = settingNames.map((name) => {
    const { explains, default: standard } = aboutSetting(name)
    return `# ${explains}\n#${name}=${standard ?? ''}\n`
  })
  const withoutHeading = example.slice(example.indexOf('\n\n') + 2)
  expect(withoutHeading).toBe(blocks.join('\n'))
})

it('the documented defaults are the real ones', () => {
  const documented = Object.fromEntries(settingNames.map((name) => [name, aboutSetting(name).default ?? '']))
  const machine = { uid: 1_000, cwd: '/srv' }
  const byDefault = parseConfig({}, machine)
  const spelledOut = parseConfig(documented, machine)
  if (!byDefault.ok || !spelledOut.ok) throw new Error('the defaults have faults')
  expect({ ...spelledOut.config, fixed: [] }).toEqual(byDefault.config)
})

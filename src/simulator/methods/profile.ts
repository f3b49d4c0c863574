import { z } from 'zod'
import { badRequest } from '../api-error.ts'
import type { Handler } from '../dispatch.ts'
import type { World } from '../world.ts'
import { json, method } from './parameters.ts'

interface Dependencies {
  world: World
}

const scope = {
  scope: json(z.looseObject({ type: z.string() })).optional(),
  language_code: z.string().optional(),
}

const command = z.object({ command: z.string(), description: z.string() })

function scopeKey({ scope: of, language_code: language = '' }: z.output<z.ZodObject<typeof scope>>): string {
  return JSON.stringify([of ?? { type: 'default' }, language])
}

/** Texts of the bot's profile: method suffix → parameter and limit in UTF-16 units. */
const TEXTS: [suffix: string, parameter: string, limit: number][] = [
  ['Name', 'name', 64],
  ['Description', 'description', 512],
  ['ShortDescription', 'short_description', 120],
]

/** What a bot says of itself: commands, name, descriptions. */
export function createProfileMethods({ world }: Dependencies): Record<string, Handler> {
  const language = z.object({ language_code: z.string().optional() })
  const methods: Record<string, Handler> = {
    setMyCommands: method(
      z.object({ ...scope, commands: json(z.array(command)) }),
      (parameters, { account }) => {
        const { commands } = parameters
        if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
        for (const { command: name, description } of commands) {
          if (!/^\/?[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
          if (description === '' || description.length > 256)
            throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
        }
        account.commands.set(
          scopeKey(parameters),
          commands.map((entry) => ({ ...entry, command: entry.command.replace('/', '') })),
        )
        world.touch()
        return true
      },
    ),
    getMyCommands: method(
      z.object(scope),
      (parameters, { account }) => account.commands.get(scopeKey(parameters)) ?? [],
    ),
    deleteMyCommands: method(z.object(scope), (parameters, { account }) => {
      account.commands.delete(scopeKey(parameters))
      world.touch()
      return true
    }),
    setMyDefaultAdministratorRights: () => true,
  }
  for (const [suffix, parameter, limit] of TEXTS) {
    const schema = language.extend({ [parameter]: z.string().optional() })
    methods[`setMy${suffix}`] = method(schema, (parameters, { account }) => {
      const text = String(parameters[parameter] ?? '')
      if (text.length > limit) throw badRequest(`${parameter.replace('_', ' ')} is too long`)
      const key = `${parameter}/${parameters.language_code ?? ''}`
      if (text === '') account.profile.delete(key)
      else account.profile.set(key, text)
      world.touch()
      return true
    })
    methods[`getMy${suffix}`] = method(language, ({ language_code: code = '' }, { account }) => {
      const own = account.profile.get(`${parameter}/${code}`) ?? account.profile.get(`${parameter}/`)
      return { [parameter]: own ?? (parameter === 'name' ? account.bot.firstName : '') }
    })
  }
  return methods
}

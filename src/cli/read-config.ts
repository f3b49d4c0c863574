import { type Config, loadConfig } from '../config.ts'
import { type CommandContext, Complaint } from './command.ts'

/** The configuration, or a complaint with one line per fault. Warnings are told and stop nothing. */
export function readConfig({ env, complain }: Pick<CommandContext, 'env' | 'complain'>): Config {
  const parsed = loadConfig(env)
  for (const warning of parsed.warnings) complain(warning)
  if (!parsed.ok) throw new Complaint(parsed.faults.join('\n'))
  return parsed.config
}

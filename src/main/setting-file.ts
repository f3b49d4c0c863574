import type { z } from 'zod'
import type { Fault } from '../knowledge/index.ts'
import type { ActName } from '../routing/index.ts'
import type { Settings } from '../storage/index.ts'

/** Something of the office's that is kept as one setting, and edited as text. */
export interface SettingFile<Value> {
  /** As a sentence begins: "Nomor darurat". */
  called: string
  /** Key of the setting, and the act in the audit log. */
  key: string
  act: ActName
  schema: z.ZodType<Value>
  /** What holds until the office set its own. */
  usual: Value
  write(value: Value): string
  /** What the text makes of what is kept now. */
  parse(text: string, current: Value): { ok: true; value: Value } | { ok: false; faults: Fault[] }
  /** For the audit log. */
  count(value: Value): Record<string, number>
}

/** What holds now. */
export async function currentOf<Value>(
  { key, schema, usual }: Pick<SettingFile<Value>, 'key' | 'schema' | 'usual'>,
  settings: Pick<Settings, 'read'>,
): Promise<Value> {
  return (await settings.read(key, schema)) ?? usual
}

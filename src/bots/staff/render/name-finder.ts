import type { InstansiId, OfficerId } from '../../../office/index.ts'
import type { Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { tameLine } from './tame-text.ts'

/** Loads the names that a message shows, so that what renders it needs not wait. */
export async function findNames(
  views: Pick<Views, 'instansiName' | 'officerName'>,
  texts: Texts,
  wanted: { instansi: (InstansiId | null)[]; officers: (OfficerId | null)[] },
) {
  const instansi = await load(wanted.instansi, (id) => views.instansiName(id))
  const officers = await load(wanted.officers, (id) => views.officerName(id))
  return {
    /** The id where the directory no longer has it. */
    instansiName: (id: InstansiId) => instansi.get(id) ?? id,
    /** Officers name themselves on Telegram: data like any other. */
    officerName: (id: OfficerId) =>
      tameLine(officers.get(id) ?? texts.say('desk-officer-unknown')).slice(0, 64),
  }
}

async function load<Id>(
  ids: (Id | null)[],
  find: (id: Id) => Promise<string | null>,
): Promise<Map<Id, string | null>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  return new Map(await Promise.all(wanted.map(async (id) => [id, await find(id)] as const)))
}

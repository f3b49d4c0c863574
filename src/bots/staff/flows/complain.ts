import { type Blanks, type OfficerScene, say } from '../scene.ts'

/** Says what of an officer's message can't go along with an answer; true when there was something to say. */
export async function complain(
  scene: OfficerScene,
  { unsupported }: { unsupported: string | null },
  about: Blanks,
  left = 0,
): Promise<boolean> {
  const { tooLarge, gone } = scene.gathered
  if (unsupported !== null) await say(scene, 'file-unsupported', about)
  if (tooLarge > 0) await say(scene, 'file-too-large', about)
  if (gone > 0) await say(scene, 'file-gone', about)
  if (left > 0) await say(scene, 'too-many-files', about)
  return unsupported !== null || tooLarge + gone + left > 0
}

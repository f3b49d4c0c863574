/** So often it is counted again what became outdated just before it was read. */
const ATTEMPTS = 5

/** What is read once everything has been counted; `read` gives null where something of it became outdated meanwhile. */
export async function readWhole<Result>(
  count: () => Promise<void>,
  read: () => Promise<Result | null>,
): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await count()
    const found = await read()
    if (found !== null) return found
  }
  throw new Error('Figures became outdated each time before they were read')
}

// The compiler takes only code into dist/; what the code reads from disk goes with it here. The simulator's page is
// read from its sources, which stand beside dist/.
import { cp } from 'node:fs/promises'

const isWanted = (from) => !/\.(ts|tsx|md)$/.test(from)

await cp('prisma', 'dist/prisma', { recursive: true, filter: isWanted })
await cp('src/texts', 'dist/src/texts', { recursive: true, filter: isWanted })
await cp('src/web/dashboard/assets', 'dist/src/web/dashboard/assets', { recursive: true })

// Runs `jawab24 <command>` from the sources: packed, which starts in half the time; where that can't be (a checkout that
// nobody may write to), compiled as they are loaded. Either way what runs is the sources as they are now, in this very
// process, and errors name their lines.
import { pathToFileURL } from 'node:url'
import { packedProgram } from './pack.mjs'

process.setSourceMapsEnabled(true)
const packed = await packedProgram().catch(() => null)
if (packed === null) (await import('tsx/esm/api')).register()
await import(packed === null ? '../src/cli.ts' : pathToFileURL(packed).href)

#!/usr/bin/env node
import { runCommand } from './cli/run-command.ts'

// Whoever reads what is printed may leave at any line (`| head -1`): what was asked for is done all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const code = await runCommand(process.argv.slice(2), process.env)
// What hangs on (a connection to a silent platform) would keep the process alive; what was said has to be out before.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))

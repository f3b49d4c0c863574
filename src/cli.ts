#!/usr/bin/env node
import { runCommand } from './cli/run-command.ts'

const code = await runCommand(process.argv.slice(2), process.env)
// What hangs on (a connection to a silent platform) would keep the process alive; what was said has to be out before.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))

import { once } from 'node:events'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PaperDocument, PaperFormat } from './document.ts'

export interface PaperPress {
  /** As `renderPaper` does it; whatever else this process does goes on meanwhile. One file after another. */
  render(document: PaperDocument, format: PaperFormat): Promise<Uint8Array>
  /** Ends the thread for good; whoever still waits for a file is told so. */
  stop(): Promise<void>
}

/** What the thread is asked for. */
export interface RenderOrder {
  document: PaperDocument
  format: PaperFormat
}

const ENDED = 'The thread that writes reports was ended before the file was written'

/**
 * Writes files in a thread of its own, because a report takes up to a second, in which bots and pages would stand still.
 * The thread starts with the first file and stays; after an error the next file gets a new one.
 */
export function createPaperPress(): PaperPress {
  let thread: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let isStopped = false

  function start(): Worker {
    if (isStopped) throw new Error(ENDED)
    const started = startThread()
    const forget = () => {
      if (thread === started) thread = null
    }
    return started.once('error', forget).once('exit', forget)
  }

  return {
    render(document, format) {
      const rendered = last.then(() => ask((thread ??= start()), { document, format }))
      last = rendered.catch(() => {})
      return rendered
    },
    async stop() {
      isStopped = true
      await thread?.terminate()
    },
  }
}

async function ask(thread: Worker, order: RenderOrder): Promise<Uint8Array> {
  thread.postMessage(order)
  const answered = new AbortController()
  const ended = once(thread, 'exit', answered).then(() => {
    throw new Error(ENDED)
  })
  try {
    const [file] = await Promise.race([once(thread, 'message', answered), ended])
    return file
  } finally {
    answered.abort()
  }
}

/** Its program lies beside the one that runs, in the same form: packed, compiled, or as a source, compiled when loaded. */
function startThread(): Worker {
  const own = import.meta.filename
  const program = pathToFileURL(join(dirname(own), `render-worker${extname(own)}`))
  if (extname(own) !== '.ts') return new Worker(program)
  const compiler = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register()`
  return new Worker(program, {
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(compiler)}`],
  })
}

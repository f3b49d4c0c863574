import { parentPort } from 'node:worker_threads'
import type { RenderOrder } from './paper-press.ts'
import { renderPaper } from './render-paper.ts'

// An error ends this thread, and whoever waits for the file hears it.
parentPort?.on('message', (order: RenderOrder) => void write(order))

async function write({ document, format }: RenderOrder): Promise<void> {
  parentPort?.postMessage(await renderPaper(document, format))
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { CHART_FONT } from './draw-chart.ts'
import { fontFiles } from './fonts.ts'

/** Pixels per point: sharp on paper. */
const SCALE = 3
let ready: Promise<void> | null = null

/** A chart as PNG, for word processors: not all of them show SVG. */
export async function rasterChart(svg: string): Promise<Uint8Array> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  await ready
  const font = await readFile(fontFiles.normal)
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers: [font], defaultFontFamily: CHART_FONT, loadSystemFonts: false },
  })
  return picture.render().asPng()
}

import { parse, type Spec, View } from 'vega'
import type { Chart } from '../document.ts'
import { readable } from './readable.ts'

/** In points. Labels, bars and what is written behind them share the page's width. */
const WIDTH = 480
const LABELS = 190
const BEHIND = 60
const BAR = 11
const GAP = 7
const LEGEND = 26
/** A label is broken into lines of about so many characters. */
const LINE = 42
/** Dark and light enough to be told apart in black and white, too. */
const COLOURS = ['#0b5c8a', '#a9c7d9']
const INK = '#222222'
export const CHART_FONT = 'Roboto'

export interface Drawn {
  svg: string
  width: number
  height: number
}

/** A chart as SVG: bars beside their labels, the figure behind each, a legend where there are two series. */
export async function drawChart(chart: Chart): Promise<Drawn> {
  const bars = chart.bars.map(({ label, series: name, value, said }) => ({
    label: readable(label),
    series: name,
    value,
    said,
  }))
  const labels = [...new Set(bars.map(({ label }) => label))]
  const series = [...new Set(bars.map((bar) => bar.series))]
  const height = labels.length * (series.length * BAR + GAP)
  const bottom = series.length > 1 ? LEGEND : 0
  const view = new View(parse({ ...specOf(bars, labels, series), height, padding: paddingOf(bottom) }), {
    renderer: 'none',
  })
  const svg = await view.toSVG()
  view.finalize()
  return { svg, width: WIDTH, height: height + bottom }
}

/** Fixed, since nothing here can measure how wide letters are. */
function paddingOf(bottom: number) {
  return { left: LABELS, right: BEHIND, top: 0, bottom }
}

function specOf(bars: Chart['bars'], labels: string[], series: string[]): Spec {
  const text = { font: { value: CHART_FONT }, fill: { value: INK }, fontSize: { value: 8 } }
  const legend = {
    fill: 'colour',
    orient: 'bottom' as const,
    direction: 'horizontal' as const,
    offset: 6,
    symbolType: 'square',
    labelFont: CHART_FONT,
    labelFontSize: 8,
    labelColor: INK,
  }
  return {
    width: WIDTH - LABELS - BEHIND,
    autosize: 'none',
    background: 'white',
    data: [
      { name: 'bars', values: bars },
      { name: 'labels', values: labels.map((label) => ({ label, lines: linesOf(label) })) },
    ],
    scales: [
      { name: 'place', type: 'band', domain: labels, range: 'height', paddingInner: 0.2, paddingOuter: 0.1 },
      { name: 'value', type: 'linear', domain: { data: 'bars', field: 'value' }, range: 'width', zero: true },
      { name: 'colour', type: 'ordinal', domain: series, range: COLOURS },
    ],
    ...(series.length > 1 ? { legends: [legend] } : {}),
    marks: [
      {
        type: 'text',
        from: { data: 'labels' },
        encode: {
          enter: {
            ...text,
            text: { field: 'lines' },
            lineHeight: { value: 9 },
            align: { value: 'right' },
            baseline: { value: 'middle' },
            x: { value: -6 },
            y: { scale: 'place', field: 'label', band: 0.5 },
            // The middle of two lines is half a line higher than that of the first.
            dy: { signal: '-4.5 * (length(datum.lines) - 1)' },
          },
        },
      },
      {
        type: 'group',
        from: { facet: { data: 'bars', name: 'group', groupby: 'label' } },
        encode: { enter: { y: { scale: 'place', field: 'label' } } },
        signals: [{ name: 'height', update: "bandwidth('place')" }],
        scales: [{ name: 'beside', type: 'band', domain: series, range: 'height' }],
        marks: [
          {
            type: 'rect',
            from: { data: 'group' },
            encode: {
              enter: {
                y: { scale: 'beside', field: 'series' },
                height: { scale: 'beside', band: 1 },
                x: { scale: 'value', value: 0 },
                x2: { scale: 'value', field: 'value' },
                fill: { scale: 'colour', field: 'series' },
              },
            },
          },
          {
            type: 'text',
            from: { data: 'group' },
            encode: {
              enter: {
                ...text,
                y: { scale: 'beside', field: 'series', band: 0.5 },
                x: { scale: 'value', field: 'value', offset: 3 },
                baseline: { value: 'middle' },
                text: { field: 'said' },
              },
            },
          },
        ],
      },
    ],
  }
}

/** At most two lines; what is longer ends with dots. */
function linesOf(label: string): string[] {
  if (label.length <= LINE) return [label]
  const at = label.lastIndexOf(' ', LINE)
  const first = label.slice(0, at > 0 ? at : LINE)
  const rest = label.slice(first.length).trim()
  return [first, rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest]
}

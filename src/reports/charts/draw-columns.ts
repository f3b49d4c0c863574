import { parse, type Spec, View } from 'vega'

/** In pixels of a page that scales it. */
const WIDTH = 720
const HEIGHT = 160
/** So many labels have room below. */
const LABELS = 12

export interface Column {
  /** Ours, never a person's words. */
  label: string
  value: number
}

/** Columns side by side as SVG, without a word of style: the page says how it looks in light, dark and print. */
export async function drawColumns(columns: readonly Column[]): Promise<string> {
  const view = new View(parse(specOf(columns)), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}

function specOf(columns: readonly Column[]): Spec {
  const every = Math.ceil(columns.length / LABELS)
  return {
    width: WIDTH,
    height: HEIGHT,
    padding: 4,
    data: [{ name: 'columns', values: [...columns] }],
    scales: [
      {
        name: 'place',
        type: 'band',
        domain: { data: 'columns', field: 'label' },
        range: 'width',
        padding: 0.1,
      },
      {
        name: 'value',
        type: 'linear',
        domain: { data: 'columns', field: 'value' },
        range: 'height',
        zero: true,
        nice: true,
      },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'place',
        values: columns.filter((_, index) => index % every === 0).map(({ label }) => label),
        // A picture with a name and a table beside it: its parts are not read out one by one.
        aria: false,
        ticks: false,
        labelPadding: 6,
      },
      {
        orient: 'left',
        scale: 'value',
        aria: false,
        tickCount: 4,
        tickMinStep: 1,
        grid: true,
        domain: false,
        ticks: false,
      },
    ],
    marks: [
      {
        type: 'rect',
        aria: false,
        from: { data: 'columns' },
        encode: {
          enter: {
            x: { scale: 'place', field: 'label' },
            width: { scale: 'place', band: 1 },
            y: { scale: 'value', field: 'value' },
            y2: { scale: 'value', value: 0 },
          },
        },
      },
    ],
  }
}

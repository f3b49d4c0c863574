/** A report before it is a file: what is said, in which order; how it looks is for the renderers. All of it is plain text. */
export interface PaperDocument {
  letterhead: { office: string; unit: string; address: string[] }
  title: string
  /** Number, period and the like, in order. */
  facts: { label: string; value: string }[]
  blocks: Block[]
  signature: Signature
  /** On every page. */
  footer: string
}

export type Block = { type: 'heading' | 'paragraph' | 'note'; text: string } | Table | Chart

export interface Table {
  type: 'table'
  caption: string
  columns: Column[]
  rows: string[][]
}

export interface Column {
  label: string
  /** Beside the other columns' widths. */
  width: number
  /** Figures stand on the right, words on the left. */
  holds: 'figures' | 'words' | 'definitions'
}

export interface Chart {
  type: 'chart'
  caption: string
  /** In order; bars of one label stand together, one for each series. */
  bars: Bar[]
}

export interface Bar {
  label: string
  series: string
  value: number
  /** The value as people read it. */
  said: string
}

export interface Signature {
  placeAndDay: string
  position: string
  name: string
  nip: string
}

/** The forms in which a document can be had. */
export const PAPER_FORMATS = ['pdf', 'docx', 'xlsx'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

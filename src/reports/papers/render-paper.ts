import type { PaperDocument, PaperFormat } from './document.ts'

/** A document as a file. What writes a format is loaded when the first file of it is wanted: most processes write none. */
export async function renderPaper(document: PaperDocument, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('./render/render-pdf.ts')).renderPdf(document)
    case 'docx':
      return (await import('./render/render-docx.ts')).renderDocx(document)
    case 'xlsx':
      return (await import('./render/render-xlsx.ts')).renderXlsx(document)
  }
}

/** What a browser is told that a file is. */
export const MIME_TYPES: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

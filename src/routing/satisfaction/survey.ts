/** The nine *unsur* of the *Survei Kepuasan Masyarakat*, in the regulation's order and numbered from 1 (Permen PANRB 14/2017). */
export const SURVEY_ELEMENTS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
] as const
export type SurveyElement = (typeof SURVEY_ELEMENTS)[number]

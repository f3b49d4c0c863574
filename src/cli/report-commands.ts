import type { ListedCommand } from './command.ts'

const FILE = '--out BERKAS [--format pdf|docx|xlsx] [--again]'
const load = () => import('./report-paper.ts')

/** Reports to a file. What is made already is written as it is; `--again` makes a further version. */
export const reportCommands: readonly ListedCommand[] = [
  {
    name: 'report bulanan',
    takes: `--month YYYY-MM [--instansi ID] ${FILE}`,
    does: 'menulis evaluasi kinerja sebulan, semua instansi atau satu; --again: dihitung lagi sebagai versi baru',
    load: async () => (await load()).reportMonthly,
  },
  {
    name: 'report tahunan',
    takes: `--year YYYY --instansi ID ${FILE}`,
    does: 'menulis laporan tahunan sebuah instansi dengan delapan bagian (Pasal 16)',
    load: async () => (await load()).reportAnnual,
  },
  {
    name: 'report evaluasi',
    takes: `--year YYYY ${FILE}`,
    does: 'menulis evaluasi Diskominfo atas semua instansi, tahun dengan tahun (Pasal 17)',
    load: async () => (await load()).reportEvaluation,
  },
]

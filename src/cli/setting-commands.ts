import type { ListedCommand } from './command.ts'
import type { settingFileCommands } from './setting-file.ts'

/** What the office keeps as text files, each with the same three commands. */
export const settingCommands: readonly ListedCommand[] = [
  ...three('saringan', async () => (await import('./saringan.ts')).saringan, {
    import:
      'memasukkan daftar kata terlarang serta nomor, alamat, dan situs milik kantor untuk penyaring jawaban',
    export: 'menulis daftar itu ke berkas teks yang dapat disunting',
    list: 'menampilkan daftar itu',
  }),
  ...three('darurat', async () => (await import('./darurat.ts')).darurat, {
    import: 'memasukkan nomor darurat yang diberikan kepada warga yang meminta pertolongan',
    export: 'menulis nomor darurat ke berkas teks yang dapat disunting',
    list: 'menampilkan nomor darurat',
  }),
  ...three('aduan', async () => (await import('./aduan.ts')).aduan, {
    import: 'memasukkan alamat pengaduan (SP4N-LAPOR! dan lainnya) yang diberitahukan kepada warga',
    export: 'menulis alamat pengaduan ke berkas teks yang dapat disunting',
    list: 'menampilkan alamat pengaduan',
  }),
  ...three('nada', async () => (await import('./nada.ts')).nada, {
    import: 'memasukkan daftar kata untuk memperkirakan nada pesan (hanya untuk statistik)',
    export: 'menulis daftar kata nada ke berkas teks yang dapat disunting',
    list: 'menampilkan daftar kata nada',
  }),
  ...three('standar', async () => (await import('./standar.ts')).standar, {
    import: 'memasukkan standar pelayanan yang dibaca warga dengan /standar',
    export: 'menulis standar pelayanan ke berkas teks yang dapat disunting',
    list: 'menampilkan standar pelayanan',
  }),
]

function three(
  name: string,
  load: () => Promise<ReturnType<typeof settingFileCommands>>,
  does: { import: string; export: string; list: string },
): ListedCommand[] {
  return [
    {
      name: `${name} import`,
      takes: 'BERKAS',
      does: does.import,
      load: async () => (await load()).importFile,
    },
    {
      name: `${name} export`,
      takes: 'BERKAS',
      does: does.export,
      load: async () => (await load()).exportFile,
    },
    { name: `${name} list`, takes: '', does: does.list, load: async () => (await load()).listFile },
  ]
}

import type { Texts } from '../../texts/index.ts'

/** What Telegram offers when an officer types "/". */
export function staffCommands(
  texts: Texts,
  { whatsapp }: { whatsapp: boolean },
): { command: string; description: string }[] {
  return (
    [
      'tiket',
      'cari',
      'template',
      'rekap',
      'dasbor',
      'celah',
      'pelanggaran',
      'bantuan',
      'daftar',
      'hubungkan',
      'persetujuan',
      'wakil',
      'petugas',
      'blokir',
      ...(whatsapp ? (['whatsapp'] as const) : []),
    ] as const
  ).map((command) => ({
    command,
    description: texts.say(`desk-command-${command}`),
  }))
}

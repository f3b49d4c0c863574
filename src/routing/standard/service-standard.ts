import { z } from 'zod'

/** Under this key of the settings. */
export const SERVICE_STANDARD_SETTING = 'service-standard'

/**
 * The components of a *standar pelayanan* (Permen PANRB 15/2014), in its order: the first six are about the delivery, the
 * others about the management of the service.
 */
export const standardComponents = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'complaints',
  'legal-basis',
  'facilities',
  'competence',
  'supervision',
  'staff',
  'guarantee',
  'safety',
  'evaluation',
] as const
export type StandardComponent = (typeof standardComponents)[number]

/** Characters of one component. */
export const LONGEST_COMPONENT = 1_500

/** The office's own standard: words for each component. */
export const serviceStandardSchema = z.record(
  z.enum(standardComponents),
  z.string().trim().min(1).max(LONGEST_COMPONENT),
)
export type ServiceStandard = z.infer<typeof serviceStandardSchema>

/** In the office's words these stand for its name and for the promised time. */
export const OFFICE_BLANK = '{kantor}'
export const TIME_BLANK = '{waktu}'

/** Until the office has set its own: true of every Jawab24, and where only the office can know, it says so. */
export const usualServiceStandard: ServiceStandard = {
  requirements: 'Tidak ada. Siapa saja boleh bertanya, kapan saja, tanpa menyebutkan nama.',
  procedure:
    'Tulis pertanyaan, komentar, kritik, atau saran di percakapan ini. Yang sudah ada jawabannya dijawab seketika. Yang belum diteruskan ke instansi yang menanganinya dengan nomor tiket; jawaban resminya dikirim ke percakapan ini.',
  time: 'Paling lama {waktu} sejak pertanyaan diteruskan ke instansi.',
  cost: 'Gratis.',
  product: 'Jawaban resmi instansi {kantor}, atau petunjuk ke mana harus bertanya.',
  complaints:
    'Pengaduan, saran, dan masukan tentang layanan ini boleh ditulis di percakapan ini, atau disampaikan lewat SP4N-LAPOR! di lapor.go.id.',
  'legal-basis':
    'UU 25/2009 tentang Pelayanan Publik; UU 14/2008 tentang Keterbukaan Informasi Publik; Permen PANRB 83/2012 tentang Pedoman Pemanfaatan Media Sosial Instansi Pemerintah.',
  facilities: 'Bot di aplikasi percakapan, dan meja jawab tiap instansi.',
  competence: 'Petugas yang ditunjuk dengan keputusan kepala instansinya.',
  supervision: 'Berjenjang: pejabat penanggung jawab instansi, lalu Diskominfo.',
  staff: 'Sekurangnya satu petugas di tiap instansi.',
  guarantee:
    'Setiap pertanyaan bernomor tiket dan diawasi sampai dijawab; yang lewat waktu dilaporkan ke Diskominfo.',
  safety: 'Nama, nomor, dan akun warga tidak diperlihatkan kepada petugas.',
  evaluation: 'Diskominfo menilai kinerja layanan sekurangnya sebulan sekali.',
}

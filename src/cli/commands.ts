import type { ListedCommand } from './command.ts'
import { reportCommands } from './report-commands.ts'
import { settingCommands } from './setting-commands.ts'

/** Every command, in the order in which the help lists them. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'start',
    takes: '',
    does: 'menjalankan layanan; tanpa token: simulator',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'migrate',
    takes: '',
    does: 'menyiapkan basis data saja',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  {
    name: 'instansi import',
    takes: 'BERKAS [--dry-run]',
    does: 'memasukkan direktori instansi dari JSON atau CSV; dengan --dry-run hanya menunjukkan perubahannya',
    load: async () => (await import('./instansi.ts')).importInstansi,
  },
  {
    name: 'instansi list',
    takes: '',
    does: 'menampilkan direktori instansi',
    load: async () => (await import('./instansi.ts')).listInstansi,
  },
  {
    name: 'faq import',
    takes: 'BERKAS [--replace] [--dry-run]',
    does: 'memasukkan entri basis pengetahuan dari JSON atau CSV; --replace: yang tidak ada dalam berkas dihentikan; --dry-run: hanya menunjukkan perubahannya',
    load: async () => (await import('./faq.ts')).importFaq,
  },
  {
    name: 'faq export',
    takes: 'BERKAS',
    does: 'menulis basis pengetahuan ke JSON atau CSV, menurut akhiran nama berkas',
    load: async () => (await import('./faq.ts')).exportFaq,
  },
  {
    name: 'faq list',
    takes: '',
    does: 'menampilkan entri basis pengetahuan',
    load: async () => (await import('./faq.ts')).listFaq,
  },
  {
    name: 'faq gaps',
    takes: '[--days N] [--instansi ID] [--json]',
    does: 'menunjukkan topik yang ditanyakan warga dan tidak terjawab langsung, tanpa data pribadi',
    load: async () => (await import('./faq-gaps.ts')).listGaps,
  },
  {
    name: 'kalender import',
    takes: 'BERKAS [--dry-run]',
    does: 'memasukkan jam kerja, hari libur, dan jam Ramadan dari JSON atau CSV sebagai versi baru; dengan --dry-run hanya menunjukkan perubahannya',
    load: async () => (await import('./calendar.ts')).importCalendar,
  },
  {
    name: 'kalender export',
    takes: 'BERKAS [--version N]',
    does: 'menulis kalender kantor ke JSON atau CSV, menurut akhiran nama berkas',
    load: async () => (await import('./calendar.ts')).exportCalendar,
  },
  {
    name: 'kalender list',
    takes: '',
    does: 'menampilkan jam kerja, hari libur, dan versi-versi kalender kantor',
    load: async () => (await import('./calendar.ts')).listCalendar,
  },
  {
    name: 'tangga set',
    takes: 'KELIPATAN=SIAPA …',
    does: 'menentukan siapa diingatkan kapan, misalnya: tangga set 0.5=petugas 0.9=petugas,pejabat 1=semua 2=semua',
    load: async () => (await import('./ladder.ts')).setLadder,
  },
  {
    name: 'tangga list',
    takes: '',
    does: 'menampilkan siapa diingatkan kapan, sebelum dan sesudah tenggat',
    load: async () => (await import('./ladder.ts')).listLadder,
  },
  {
    name: 'ask',
    takes: '"TEKS" [--json]',
    does: 'menunjukkan apa yang akan dilakukan layanan dengan pesan ini, dan mengapa',
    load: async () => (await import('./ask.ts')).ask,
  },
  {
    name: 'evaluate',
    takes: '--faq BERKAS --queries BERKAS [--instansi BERKAS] [--json] [--predictions BERKAS]',
    does: 'mengukur pencocokan pada pertanyaan berlabel; dengan --instansi: penerusan',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  {
    name: 'invite',
    takes:
      '--role petugas|pejabat --instansi ID --sk NOMOR --sk-date YYYY-MM-DD [--sk-until YYYY-MM-DD] | --role diskominfo; [--for P12] [--by P3]',
    does: 'membuat kode sekali pakai untuk seorang petugas; --sk-until: hari terakhir SK; --for: hanya untuk petugas itu (perpanjangan); --by: atas nama admin Diskominfo siapa',
    load: async () => (await import('./invite.ts')).invite,
  },
  {
    name: 'blokir list',
    takes: '',
    does: 'menampilkan warga yang diblokir: nomor tiket, alasan, dan sampai kapan; tanpa nama',
    load: async () => (await import('./blokir.ts')).listBlocks,
  },
  {
    name: 'blokir lepas',
    takes: 'TIKET',
    does: 'membuka blokir pengirim tiket itu sebelum waktunya; warga diberi tahu',
    load: async () => (await import('./blokir.ts')).liftBlockOf,
  },
  {
    name: 'petugas list',
    takes: '[--instansi ID] [--role PERAN] [--active] [--json]',
    does: 'menampilkan register petugas: instansi, peran, SK, sampai kapan, dan apakah masih aktif',
    load: async () => (await import('./petugas-list.ts')).listOfficers,
  },
  {
    name: 'petugas remove',
    takes: 'P12',
    does: 'mengeluarkan seorang petugas dari register, beserta klaim, konsep, dan kode undangannya',
    load: async () => (await import('./petugas-change.ts')).removeRegistered,
  },
  {
    name: 'petugas change',
    takes: 'P12 [--instansi ID] [--role PERAN] [--sk NOMOR --sk-date YYYY-MM-DD] [--sk-until YYYY-MM-DD]',
    does: 'mengubah instansi, peran, atau SK seorang petugas; --sk-until saja memperpanjang SK yang ada',
    load: async () => (await import('./petugas-change.ts')).changeRegistered,
  },
  ...settingCommands,
  {
    name: 'salam',
    takes: '[--instansi ID] [--pembuka TEKS] [--penutup TEKS] [--nama TEKS] [--bawaan]',
    does: 'menampilkan atau mengatur salam pembuka dan penutup jawaban; {instansi} diganti nama instansinya',
    load: async () => (await import('./salam.ts')).salam,
  },
  {
    name: 'persetujuan',
    takes: '[INSTANSI mati|semua|baru [N]|peringatan]',
    does: 'menampilkan atau mengatur jawaban mana yang harus disetujui pejabat dulu',
    load: async () => (await import('./persetujuan.ts')).persetujuan,
  },
  {
    name: 'report audit',
    takes: '[--from YYYY-MM-DD] [--to YYYY-MM-DD] [--csv BERKAS]',
    does: 'menunjukkan siapa melakukan apa, per petugas, tanpa data warga; --csv: ke berkas',
    load: async () => (await import('./report-audit.ts')).reportAudit,
  },
  ...reportCommands,
  {
    name: 'report skm',
    takes: '[--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json | --out BERKAS [--format pdf|docx|xlsx] [--again]]',
    does: 'menghitung indeks Survei Kepuasan Masyarakat dari survei yang dimulai dalam periode itu; --out: sebagai laporan',
    load: async () => (await import('./report-satisfaction.ts')).reportSkm,
  },
  {
    name: 'report penilaian',
    takes: '[--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]',
    does: 'menunjukkan penilaian warga atas jawaban resmi, per instansi, tanpa data warga',
    load: async () => (await import('./report-satisfaction.ts')).reportRatings,
  },
  {
    name: 'backup',
    takes: 'BERKAS',
    does: 'menulis seluruh isi basis data ke satu berkas; layanan boleh sedang berjalan',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    takes: 'BERKAS [--ganti]',
    does: 'memulihkan cadangan ke basis data kosong, atau dengan --ganti menggantikan isinya; penghapusan data sesudahnya diulang',
    load: async () => (await import('./backup.ts')).restore,
  },
  {
    name: 'poster',
    takes: 'BERKAS.html [--telegram NAMABOT] [--whatsapp NOMOR]',
    does: 'menulis satu halaman untuk dicetak dan ditempel, dengan kode QR menuju layanan ini',
    load: async () => (await import('./poster.ts')).poster,
  },
  {
    name: 'statistik',
    takes: '[nyala|mati]',
    does: 'membuka atau menutup halaman /statistik untuk siapa saja; tanpa kata: menunjukkan keadaannya',
    load: async () => (await import('./statistik.ts')).statistik,
  },
  {
    name: 'retensi',
    takes: '[--dry-run]',
    does: 'menghapus data warga yang diam lebih lama dari RETENTION_DAYS, seperti tiap malam; --dry-run: hanya menghitung',
    load: async () => (await import('./retensi.ts')).retensi,
  },
  {
    name: 'doctor',
    takes: '',
    does: 'memeriksa apakah semuanya terjangkau dan terpasang dengan benar',
    load: async () => (await import('./doctor.ts')).doctor,
  },
]

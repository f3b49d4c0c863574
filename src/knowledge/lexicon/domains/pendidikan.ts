import type { DomainLexicon } from '../concept.ts'

/** Schools up to SMP, scholarships, and what pupils and parents ask. */
export const pendidikan: DomainLexicon = {
  domain: 'pendidikan',
  objects: {
    'spmb > sekolah':
      'spmb | ppdb | penerimaan murid baru | penerimaan siswa baru | pendaftaran sekolah | masuk sekolah | daftar sekolah | psb | penerimaan peserta didik baru | murid baru | jalur zonasi | zonasi | jalur prestasi | jalur afirmasi | jalur domisili | afirmasi | jalur mutasi | jalur pindah tugas | jalur penerimaan | daftar sekolah negeri | masuk sekolah negeri | lulus sd lanjut',
    'spmb-smp < spmb > smp':
      'spmb smp | ppdb smp | masuk smp | daftar smp | smp negeri | pendaftaran smp | penerimaan smp | naik ke smp | lanjut smp | lanjut ke smp | masuk … smp | daftar … smp | jalur … smp | lulus sd … smp | zonasi … smp | terima … smp',
    'spmb-sd < spmb > sd':
      'spmb sd | ppdb sd | masuk sd | daftar sd | sd negeri | pendaftaran sd | kelas satu sd | masuk kelas satu | anak masuk sd | umur masuk sd | usia masuk sd | masuk … sd | daftar … sd | usia … sd | umur … sd | diterima … sd | kelas 1 | belum cukup umur | belum genap tujuh | belum genap enam',
    smp: 'smp | sekolah menengah pertama | smpn | anak smp',
    sd: 'sd | sekolah dasar | sdn | anak sd | kelas satu | sekolah rakyat',
    paud: 'paud | tk | taman kanak kanak | kelompok bermain | playgroup | tk negeri | raudatul athfal | taman kanak',
    sekolah:
      'sekolah | sekolahan | sekolah negeri | uang sekolah | seragam sekolah | kepala sekolah | kepsek | komite sekolah | ruang kelas | gedung sekolah',
    'sarana-sekolah > sekolah dapodik':
      'sarana sekolah | prasarana sekolah | sarana prasarana sekolah | meubelair | mebeler | mobiler | mebel sekolah | kursi sekolah | meja sekolah | bangku sekolah | papan tulis | kursi siswa | bangku siswa | meja siswa | kursi kelas | bangku kelas | meja kelas | sekolah … roboh | atap sekolah | plafon sekolah | wc sekolah | toilet sekolah | rehab sekolah | rehab kelas | pagar sekolah | kelas … bocor | sekolah … bocor | sekolah rusak',
    'mutasi-siswa > sekolah dapodik':
      'pindah sekolah dari luar kota | surat pindah rapor | pindahan sekolah | murid pindah | anak mau dipindah sekolahnya | sekolah yang dituju | pindah sekolah | mutasi siswa | pindah sekolah anak | mutasi sekolah | mutasi murid | pindah antar sekolah | surat pindah sekolah | anak pindah sekolah | murid pindahan | siswa pindahan | pindahin sekolah | sekolah tujuan | sekolah asal | pindah … sekolah | sekolah … pindah | pindah … sd | pindah … smp | anak … pindah … kelas | mutasi … siswa | mutasi … kelas | sekolahnya … pindah | pindah … kelas | sekolah baru anak',
    dapodik: 'dapodik | nisn | data pokok pendidikan | verval pd',
    ijazah:
      'ijazah | sttb | surat tanda tamat belajar | skhun | ijasah | sttb | ijazah sd | ijazah smp | surat lulus | surat keterangan lulus | skl | ijazah sekolah',
    'skpi > ijazah':
      'ganti ijazah | surat ganti ijazah | ijazah lenyap | ijazah kena banjir | ijazah dimakan | sttb hilang | skpi | surat keterangan pengganti ijazah | pengganti ijazah | ijazah pengganti | ijazah hilang | ijazah rusak | ijazah kebakar | ijazah terbakar | ijazah … hilang | ijazah … rusak | ijazah … hanyut | ijazah … banjir | ijazah … rayap | ijazah … sobek',
    'penyetaraan-ijazah': 'penyetaraan ijazah | ijazah luar negeri',
    rapor: 'rapor | buku rapor',
    'pip < bantuan > sekolah':
      'bantuan anak sekolah | uang bantuan siswa | dana kip | uang pintar | bantuan seragam dan buku | pip | program indonesia pintar | kip | kartu indonesia pintar | simpel | rekening simpel | bantuan siswa | uang pip | bantuan siswa miskin | bantuan sekolah | dana pip | beasiswa pip | bantuan anak sekolah | uang sekolah dari pemerintah | aktivasi simpel | kip sekolah | bantuan … anak sekolah | bantuan … sekolah | uang … pip',
    'beasiswa < bantuan > kuliah':
      'bantuan uang kuliah | beasiswa kurang mampu | kuliah dibiayai | beasiswa putra daerah | bantuan mahasiswa miskin | beasiswa | beasiswa kuliah | bantuan kuliah | biaya kuliah | bantuan mahasiswa | beasiswa pemda | beasiswa kabupaten | beasiswa daerah | bantuan biaya kuliah | beasiswa prestasi | beasiswa mahasiswa | bantuan skripsi | bantuan studi | bantuan biaya pendidikan | bantu … kuliah | bantuan … kuliah | bantuan … mahasiswa | kuliah … gratis | ipk',
    kuliah:
      'kuliah | mahasiswa | kampus | semester | perguruan tinggi | anak kuliah | universitas | sarjana | d3 | s1',
    'paket-kesetaraan':
      'paket a | paket b | paket c | kejar paket | kesetaraan | pkbm | putus sekolah | sekolah paket | ijazah paket | ujian paket',
    guru: 'guru | honorer guru | sertifikasi guru | tunjangan guru | guru honor | guru ngaji | pengajar | tenaga pendidik | tpg | guru kontrak | wali kelas',
    'dana-bos': 'dana bos | bos sekolah | bantuan operasional sekolah | bosda | bos tahap | bos reguler',
    disdik: 'disdik | dinas pendidikan | diknas | dinas p dan k | dikbud | korwil pendidikan',
    'libur-sekolah': 'libur sekolah | kalender pendidikan | libur semester | libur ramadan',
    bullying: 'bullying | perundungan | dibully | dirundung | dipukul guru | dihukum guru',
    'bus-sekolah': 'bus sekolah | angkutan sekolah | antar jemput sekolah',
    'makan-gratis': 'mbg | makan bergizi gratis | makan siang gratis | dapur mbg | sppg',
    seragam: 'seragam | seragam gratis | bantuan seragam | buku pelajaran | lks',
  },
  events: {
    'anak-ikut-pindah > mutasi-siswa':
      'anak ikut pindah | pindah tugas | pindah dinas | dipindahkan tugas | ikut orang tua pindah | anak … harus ikut pindah | suami dipindah | dimutasi kerja | kelas … pindah | rapor … pindah',
    'belum-cukup-umur > spmb-sd':
      'enam tahun | tujuh tahun | 6 tahun | 7 tahun | usia 6 | usia 5 tahun | umur 6 | lima setengah tahun | 5 tahun 6 bulan | sudah bisa baca | rekomendasi psikolog | belum genap 7 | 6 5 tahun | enam setengah tahun | kurang umur | usia minimal',
  },
}

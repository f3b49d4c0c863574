import type { DomainLexicon } from '../concept.ts'

/** Civil servants: entry, career, leave, pension. */
export const kepegawaian: DomainLexicon = {
  domain: 'kepegawaian',
  objects: {
    'cpns < asn':
      'formasi pppk | tes asn | seleksi pppk | jalur khusus pns | masuk pns | lulus cpns | pengumuman cpns | pengumuman seleksi | web sscasn | buka cpns | cpns | seleksi cpns | tes cpns | penerimaan cpns | daftar cpns | sscasn | casn | formasi | rekrutmen pns | rekrutmen asn | seleksi asn | skd | skb | tes cat | passing grade | lowongan pns | jadi pns | calon pegawai negeri | seleksi pegawai negeri | pendaftaran asn | calon pns | penerimaan pns | penerimaan asn | penerimaan pegawai | formasi cpns | tes pns | seleksi calon | ujian cpns | daftar pns',
    'pppk < asn':
      'pppk | p3k | tenaga honorer | honorer | pegawai kontrak | non asn | pppk paruh waktu | perjanjian kerja pppk | pegawai pemerintah dengan perjanjian kerja | kontrak pppk | perpanjangan pppk | honor daerah | tenaga kontrak | paruh waktu | seleksi pppk | thl | database bkn | tenaga non asn | honorer diangkat | pengangkatan honorer | honorer kategori dua | k2 | optimalisasi formasi | pppk penuh waktu | alih status pppk | pe tiga ka | pegawai kontrak pemerintah',
    asn: 'asn | pns | pegawai negeri | pegawai negeri sipil | aparatur sipil negara | abdi negara | pegawai pemda | aparatur | pegawai pemerintah | pegawai daerah | orang kantoran pemda | pegawai pemerintah daerah | korps pegawai',
    'kenaikan-pangkat':
      'kenaikan pangkat | naik pangkat | kp | usul pangkat | pangkat | golongan | usul kenaikan pangkat | golongan ruang | pangkat terakhir | kenaikan golongan | naik golongan | sk pangkat | pangkat naik | usulan pangkat | naik dari golongan | pangkat … golongan',
    'pangkat-reguler < kenaikan-pangkat':
      'kp reguler | pangkat reguler | kenaikan pangkat reguler | naik pangkat reguler',
    'pangkat-pilihan < kenaikan-pangkat':
      'kp pilihan | pangkat pilihan | kenaikan pangkat pilihan | naik pangkat pilihan | naik pangkat fungsional',
    'pangkat-pengabdian < kenaikan-pangkat':
      'pangkat pengabdian | kenaikan pangkat pengabdian | pangkat anumerta | anumerta',
    'pangkat-periode < kenaikan-pangkat':
      'periode kenaikan pangkat | periode april | periode oktober | periode pangkat | jadwal kenaikan pangkat',
    kgb: 'kgb | kenaikan gaji berkala | gaji berkala | berkala | naik gaji berkala | sk berkala | gaji naik dua tahun | kenaikan gaji | naik gaji | gaji naik | usul berkala | berkala pegawai',
    'pensiun-pns':
      'pensiun | sk pensiun | taspen | tht | usul pensiun | dpcp | persiapan pensiun | berhenti dengan hormat | bebas tugas | uang pensiun',
    'pensiun-bup < pensiun-pns':
      'bup | batas usia pensiun | pensiun usia | masa pensiun | mpp pegawai | masa persiapan pensiun | purnabakti | usia 58 | usia 60',
    'pensiun-dini < pensiun-pns':
      'pensiun dini | atas permintaan sendiri | pensiun aps | aps | pensiun muda | mengundurkan diri pns | berhenti jadi pns | berhenti pns | resign pns',
    'pensiun-waris < pensiun-pns':
      'pensiun janda | pensiun duda | pensiun yatim | pensiun anak | pensiun … meninggal | pensiun suami meninggal | pensiun … almarhum | pensiunan meninggal',
    cuti: 'cuti | izin cuti | cuti pegawai | ambil cuti | surat cuti | hak cuti | minta cuti | formulir cuti',
    'cuti-tahunan < cuti': 'cuti tahunan | sisa cuti | jatah cuti | cuti setahun | cuti libur',
    'cuti-besar < cuti':
      'cuti besar | cuti panjang | cuti tiga bulan | cuti 3 bulan | cuti haji | cuti umrah',
    'cuti-sakit < cuti': 'cuti sakit | izin sakit | cuti opname | sakit … izin kantor | cuti rawat inap',
    'cuti-melahirkan < cuti':
      'cuti melahirkan | cuti hamil | cuti lahiran | cuti bersalin | libur melahirkan | libur lahiran | cuti keguguran | cuti … melahirkan',
    'cuti-penting < cuti':
      'cuti alasan penting | cuti menikah | cuti orang tua meninggal | cuti duka | izin menikah pegawai',
    'cuti-negara < cuti':
      'cltn | cuti di luar tanggungan negara | cuti luar tanggungan | cuti tanpa gaji | cuti ikut suami',
    'cuti-bersama < cuti': 'cuti bersama pegawai | cuti bersama',
    'mutasi-pns':
      'mutasi pegawai | mutasi pns | pindah instansi | pindah tugas antar daerah | mutasi asn | pindah dinas | pindah antar instansi | mutasi antar daerah | pindah wilayah kerja | mutasi antar instansi | rotasi pegawai',
    'mutasi-masuk < mutasi-pns':
      'mutasi masuk | pindah masuk pns | pns pindah masuk | lolos butuh | surat lolos butuh | masuk ke pemprov | pindah ke provinsi | surat menerima | pindah tugas masuk',
    'mutasi-keluar < mutasi-pns':
      'mutasi keluar | pindah keluar instansi | surat melepas | pelepasan pegawai | pindah tugas keluar | melepas pegawai | keluar dari instansi | persetujuan melepas',
    'mutasi-internal < mutasi-pns':
      'mutasi antar opd | mutasi internal | pindah antar dinas | pindah opd | rotasi jabatan | mutasi lokal',
    'tugas-belajar':
      'tugas belajar | izin belajar | kuliah lagi | lanjut kuliah pegawai | tubel | melanjutkan pendidikan | kuliah s2 | lanjut s2 | lanjut s1 | sekolah lagi pegawai | pengaktifan kembali tugas belajar | selesai tugas belajar',
    'pencantuman-gelar < gelar-pegawai':
      'pencantuman gelar | pengakuan gelar | gelar pegawai | peningkatan pendidikan | gelar … sk | masukkan gelar | tambah gelar | gelar … data pegawai | memasukkan gelar',
    'ujian-dinas < gelar-pegawai': 'ujian dinas | ud tingkat | ujian kenaikan pangkat | ujian dinas tingkat',
    'penyesuaian-ijazah < gelar-pegawai':
      'penyesuaian ijazah | ujian penyesuaian | upkp | ukppi | penyesuaian pangkat | upi',
    'izin-belajar < tugas-belajar':
      'izin belajar | ibel | kuliah biaya sendiri | kuliah sambil kerja | kuliah mandiri pegawai | biaya sendiri … kuliah',
    'taspen < pensiun-pns':
      'taspen | klaim taspen | klim taspen | tabungan hari tua | otentikasi taspen | autentikasi taspen | tht taspen | otentikasi pensiun',
    'sanggah < cpns':
      'sanggah | masa sanggah | sanggahan | menyanggah | protes hasil seleksi | keberatan hasil seleksi | tidak lulus administrasi',
    'tes-cpns < cpns':
      'lokasi tes | tempat tes | jadwal tes | titik lokasi tes | kartu ujian | kartu peserta ujian | cetak kartu ujian | nilai skd | hasil skd | hasil tes cpns',
    'pemberkasan < cpns':
      'pemberkasan | usul nip | isi drh | daftar riwayat hidup | berkas cpns | pemberkasan pppk | pemberkasan nip',
    'pakaian-dinas':
      'pakaian dinas | seragam dinas | baju dinas | baju korpri | seragam korpri | pdh | batik korpri | seragam pegawai | tanda pengenal pegawai',
    'dosir-pegawai':
      'sk hilang | sk rusak | karpeg hilang | berkas kepegawaian hilang | arsip pegawai | dosir | tata naskah pegawai',
    skp: 'skp | sasaran kinerja pegawai | e kinerja | penilaian kinerja | kinerja pegawai | ekinerja | e kin | prestasi kerja | penilaian prestasi | predikat kinerja | laporan kinerja harian',
    tpp: 'tpp | tambahan penghasilan pegawai | tunjangan kinerja | tukin | tunjangan daerah | tunjangan pegawai | tambahan penghasilan | potongan tpp | tunjangan kinerja pegawai | tunjangan … dipotong | tunjangan kerja',
    karpeg: 'karpeg | kartu pegawai | kartu pns | kpe | kartu asn | kartu asn virtual | karpeg hilang',
    'karis-karsu': 'karis | karsu | kartu istri | kartu suami | karis karsu',
    disiplin:
      'disiplin pegawai | hukuman disiplin | pelanggaran disiplin | bolos kerja | sanksi pegawai | kode etik pegawai | pegawai mangkir | tidak masuk kerja | teguran pegawai | hukuman pegawai | pegawai bolos | mangkir kerja | dipecat pns | diberhentikan tidak dengan hormat | ptdh | pelanggaran pegawai',
    'izin-cerai-pns':
      'izin perceraian | izin cerai pns | pns cerai | cerai pegawai | izin cerai | keterangan cerai | pns mau cerai | izin beristri lebih | pns poligami | perceraian pns | pns … cerai | cerai … pns',
    satyalancana:
      'satyalancana | satya lancana | penghargaan masa kerja | slks | karya satya | tanda jasa | penghargaan pegawai | bintang jasa',
    'jabatan-fungsional':
      'jabatan fungsional | jafung | jf | angka kredit | pak | dupak | penetapan angka kredit | uji kompetensi | ukom | kenaikan jenjang | inpassing | pengangkatan pertama | perpindahan jabatan | jenjang fungsional | penyetaraan jabatan | jabfung | naik jenjang | alih jabatan | jabatan pelaksana',
    'jabatan-struktural':
      'jabatan struktural | jpt | seleksi terbuka | lelang jabatan | eselon | pelantikan | promosi jabatan | open bidding | jpt pratama | plt | plh | manajemen talenta | talent pool | assessment | asesmen | jabatan administrator | jabatan pengawas | kepala dinas | mutasi jabatan',
    diklat:
      'diklat | pelatihan dasar | latsar | pim | pka | pkp | diklat kepemimpinan | pelatihan kepemimpinan | bimtek | diklatpim | prajabatan | pelatihan pegawai | sertifikat diklat | jam pelajaran | orientasi pppk | pengembangan kompetensi | workshop | kursus pegawai | pelatihan asn | kursus kepemimpinan | sertifikasi kompetensi | sertifikat pelatihan | jp pelatihan | 20 jp | webinar asn',
    lhkpn: 'lhkpn | lhkasn | laporan harta kekayaan | elhkpn | harta kekayaan | spt pegawai',
    simpeg:
      'simpeg | siasn | my sapk | mysapk | sapk | data pegawai | myasn | my asn | peremajaan data | data kepegawaian | pdm | update data pegawai | profil pegawai | disparitas data | si asn | aplikasi kepegawaian | perbaikan data nip | drh | riwayat jabatan | update data kepegawaian | profil asn | nama … simpeg | sinkron data bkn | data siasn | biodata pegawai | drh | perbaikan data pegawai',
    nip: 'nip | nomor induk pegawai | sk cpns | sk pns | pengangkatan pns | 100 persen | spmt | sk pengangkatan | sumpah janji | sumpah pns | sk hilang | sk 80 persen | sk 100 persen | penetapan nip | surat perintah melaksanakan tugas',
    absensi:
      'absensi | absen | presensi | finger | fingerprint | absen online | e presensi | rekap absen | jam kerja pegawai | wfh | apel | izin tidak masuk | terlambat absen | kehadiran | lupa absen | absen gagal | absen tidak terekam | wfa | lembur | uang lembur | absen wajah | jam masuk pegawai | telat masuk kantor | tidak absen',
    'gaji-pns':
      'gaji pns | gaji 13 | gaji ke 13 | gaji ketiga belas | gaji pokok pns | rapel | slip gaji | gaji pegawai | tunjangan keluarga | kp4 | gaji pppk | tunjangan anak | tunjangan istri | skpp | potongan gaji | tunjangan jabatan',
    'ln-izin': 'izin ke luar negeri | perjalanan luar negeri | paspor dinas',
    korpri:
      'korpri | tapera | taperum | bapertarum | asuransi pegawai | jkk | jkm | santunan kematian pegawai',
    'ibel-dokumen': 'legalisasi sk | legalisir sk | fotokopi sk | salinan sk | surat keterangan bekerja',
    bkpsdm:
      'bkpsdm | bkd | bkn | badan kepegawaian | kepegawaian | bkppd | bkdd | bkpp | kanreg | urusan kepegawaian | umpeg',
    'ikatan-dinas': 'ikatan dinas | ipdn | praja ipdn | sekolah kedinasan | stan | sttd | catar',
    'masa-kerja': 'masa kerja | peninjauan masa kerja | pmk pegawai | perhitungan masa kerja',
    tewas:
      'tunjangan kematian pns | uang duka wafat | pns meninggal | pegawai meninggal | asn meninggal | ahli waris pns',
  },
}

import type { DomainLexicon } from '../concept.ts'

/** Identity papers and civil registration. */
export const kependudukan: DomainLexicon = {
  domain: 'kependudukan',
  objects: {
    ktp: 'kartu biru | kartu identitas penduduk | kartu penduduk el | tanda pengenal penduduk | kartu biru muda | ktp saya | kartu kependudukan | ktp | e ktp | ktp el | ektp | ktpel | ktp elektronik | kartu tanda penduduk | kartu penduduk | tanda penduduk | kartu tanda pengenal | kartu pengenal | kartu identitas | id card penduduk | kartu warga | katepe | kartu nik | e katepe | ktp fisik | identitas diri | kartu ktp | surat penduduk',
    rekamktp:
      'direkam | ambil foto | jempol | pindai mata | foto di kecamatan | foto buat ktp | rekam di sekolah | cap jempol | rekam ktp | perekaman | rekam | rekam data | rekaman | foto ktp | sidik jari | rekam mata | rekam iris | biometrik | rekam sidik jari | foto dan sidik jari | diambil sidik jari | perekaman ktp | jemput bola ktp | ambil foto ktp | sudah foto | difoto | bafoto | foto bareng di sekolah',
    'pemula > ktp rekamktp':
      'ktp pertama | ktp pertama kali | pertama kali punya ktp | pertama kali bikin ktp | belum pernah punya ktp | pemula | baru 17 tahun | usia 17 | umur 17 | genap 17 | menginjak 17 | ulang tahun ke 17 | masuk 17 | 17 tahun | tujuh belas tahun | sweet seventeen | wajib ktp | ktp baru',
    'blangko > ktp':
      'blangko | blanko | suket pengganti ktp | suket | print ready record | surat keterangan pengganti ktp | keping ktp | blangko kosong | blangko habis',
    ikd: 'kode qr ikd | aktivasi ikd | daftar ikd | ikd error | barcode ikd | scan ikd | ikd | identitas kependudukan digital | ktp digital | identitas digital | ktp di hp | ktp di ponsel | ktp versi ponsel | ktp online | ktp hp | aplikasi ikd | ktp elektronik di hp | ktp dalam hp | ktp android | ktp di handphone',
    kia: 'kia | kartu identitas anak | kartu anak | ktp anak | ktp bocah | ktp buat anak | ktp pink | kartu pengenal anak | kartu identitas bayi | ktp untuk anak | ktp anak anak | identitas anak',
    'kk < adminduk':
      'kk | kartu keluarga | kartu kelg | kartu rumah tangga | kartu susunan keluarga | bawa kaka | fotokopi kaka | kaka baru | pecah kaka | pisah kaka | buat kaka | urus kaka | masuk kaka | dapat kaka | kaka asli | kertas keluarga | kartu kk | surat keluarga | daftar keluarga | kepala keluarga | anggota keluarga',
    nik: 'nik | nomor induk kependudukan | nomor ktp | nomor penduduk | no ktp | nomor induk penduduk | nomor identitas',
    nikbermasalah:
      'data saya kosong | data tidak terbaca | data tidak terdaftar di pusat | nomor kartu keluarga tidak valid | registrasi kartu gagal | registrasi sim card gagal | data pusat | nomor penduduk … tidak ketemu | nomor penduduk … tidak terdaftar | nomor induk … tidak ditemukan | nik … tidak bisa | nik … kosong | nik … padan | daftar … nik ditolak | nik … dipakai orang | nik … salah | nik ganda | nik tidak terbaca | nik tidak ditemukan | nik tidak online | nik tidak aktif | nik tidak valid | nik ganda | nik tidak terdaftar | nik offline | nik belum online | konsolidasi | sinkronisasi | nik invalid | data tidak ditemukan | data kependudukan tidak ditemukan | nik … ditolak | nik … tidak terbaca | nik … tidak ketemu | nik … tidak muncul | nik … tidak dikenal | nik … tidak terdaftar | nik … gagal | nomor ktp … tidak ketemu | nomor ktp … tidak dikenali | nomor ktp … tidak muncul | data … tidak padan | belum padan | tidak sinkron | nik … tidak ada | nik … error | nik … tidak sesuai | nik … tidak valid | nik … bank',
    'akta-lahir < akta > lahir':
      'akta lahir | akta kelahiran | akta anak | akta bayi | akta bocah | surat lahir | akta cucu | surat kenal lahir | kutipan akta lahir | surat kelahiran | akta kelahiran anak | akta orok | akte lahir | akta kelahirannya | akta kelahiran bayi | dicatatkan kelahiran | pencatatan kelahiran | mencatatkan kelahiran',
    'akta-mati < akta > meninggal':
      'akta kematian | akta mati | akta meninggal | surat kematian | surat mati | akta wafat | surat keterangan meninggal | surat keterangan kematian | pencatatan kematian | pelaporan kematian | mencatatkan kematian | akta orang meninggal | surat meninggal',
    'akta-nikah < akta > nikah':
      'akta perkawinan | akta nikah | pencatatan perkawinan | pencatatan nikah | akta kawin | kutipan akta perkawinan | catat nikah | mencatatkan perkawinan | surat kawin | nikah di capil | nikah catatan sipil',
    'akta-cerai < akta > cerai':
      'surat talak | akta pisah | akta cerai | akta perceraian | pencatatan perceraian | surat cerai | mencatatkan perceraian',
    'akta-anak-angkat < akta':
      'pengangkatan anak | angkat anak | adopsi | adopsi anak | anak angkat | mengangkat anak | mengadopsi | anak adopsi',
    'akta-pengakuan-anak < akta':
      'pengakuan anak | anak luar nikah | pengesahan anak | anak di luar nikah | anak tanpa ayah | anak siri | anak tanpa bapak',
    'akta < adminduk': 'akta | kutipan akta | akta pencatatan sipil | akta capil',
    'nonmuslim < agama-mempelai > akta-nikah':
      'nonmuslim | non muslim | gereja | kristen | katolik | hindu | budha | pemberkatan | nikah gereja | konghucu | wihara | pura | non islam | penghayat | pendeta | pastor | sakramen',
    'surat-pindah < adminduk > pindah skpwni':
      'surat pindah | surat keterangan pindah | pindah penduduk | pindah domisili | cabut berkas kependudukan | pindah ktp | pindah kk | surat boyongan | surat jalan pindah | berkas pindah | pindah alamat ktp | pindah warga | mutasi penduduk',
    'skpwni > surat-pindah': 'skpwni | surat keterangan pindah wni | skp wni | skpwni dari',
    'pindah-datang < perpindahan > skpwni kk':
      'pindah datang | pindah masuk | baru pindah | kedatangan | pendatang | warga baru | penduduk baru | pindahan dari | datang dari daerah lain | lapor kedatangan | pindah ke sini | lapor pindah datang | pindah dari luar kota | pindah dari luar daerah | menetap di sini | jadi warga sini | masuk jadi warga | lapor datang | sudah memegang skpwni | surat pindah dari',
    'pindah-keluar < perpindahan > surat-pindah':
      'surat pindah ke luar | surat pindah keluar | surat keterangan pindah keluar | surat pindah luar | pindah keluar | pindah antar kabupaten | pindah antar provinsi | pindah ke luar kota | pindah luar kota | pindah luar daerah | pindah antar kota | pindah luar provinsi | pulang kampung | balik kampung | hijrah | mau menetap di | ikut anak ke | pindah ke lain daerah | keluar daerah | pindah kerja ke luar kota | pindah kota | pindah rumah ke kota lain | pindah keluar | mau pindah ke | pindah ke luar | akan pindah ke | mau pindah dari sini | pulang kampung selamanya | keluar dari kabupaten | merantau menetap | pindah ke kota lain | pindah ke daerah lain | pindah ke jawa | pindah ke luar pulau | ikut suami pindah | pindah ikut suami | pindah ikut istri | hijrah ke',
    perpindahan: 'perpindahan penduduk | pindah penduduk',
    'muslim < agama-mempelai': 'muslim | pasangan muslim | islam | agama islam | nikah islam',
    adminduk:
      'adminduk | administrasi kependudukan | dokumen kependudukan | surat kependudukan | berkas kependudukan | urusan kependudukan | pelayanan kependudukan | loket kependudukan | dokumen capil | surat capil | kantor kependudukan | loket capil',
    disdukcapil:
      'disdukcapil | dinas kependudukan | catatan sipil | kependudukan dan pencatatan sipil | kantor catatan sipil | pencatatan sipil | dinas dukcapil',
    sptjm: 'sptjm | surat pernyataan tanggung jawab mutlak',
    biodata: 'biodata | biodata penduduk | biodata wni | f 1.01',
    'status-kawin > ktp kk':
      'status perkawinan | status kawin | status belum kawin | status lajang | status nikah | masih single | status janda | status duda | status cerai | status di ktp | belum kawin di ktp',
    pekerjaan:
      'status pekerjaan | kolom pekerjaan | jenis pekerjaan | pekerjaan di ktp | pekerjaan di kk | masih pelajar | masih mahasiswa | tulisan pekerjaan',
    gelar: 'gelar | gelar sarjana | gelar haji | gelar akademik',
    'nama > gantinama':
      'nama di akta | nama di ktp | nama di kk | nama di ijazah | penulisan nama | nama saya salah | nama anak salah',
    gantinama:
      'ganti nama | perubahan nama | ubah nama | mengganti nama | tambah nama | menambah nama | merubah nama',
    qr: 'kode qr | tanda tangan basah | cap basah | stempel basah | dokumen elektronik | tanda tangan barcode | qr | barcode | qr code | tanda tangan elektronik | tte | tanda tangan digital | kode batang | kertas hvs | kertas putih | cetak sendiri | tanda tangan basah',
    'orang-asing': 'wna | orang asing | warga negara asing | bule | kitas di kk | suami bule | istri bule',
    'wni-luar':
      'wni di luar negeri | pulang dari luar negeri | lahir di luar negeri | kembali dari luar negeri | datang dari luar negeri',
    'ktp-luar':
      'ktp luar daerah | ktp luar kota | ktp jakarta | ktp daerah lain | beda domisili | bukan warga sini | ktp asal',
    'akta-hilang-pemadanan': 'nomor akta',
  },
  events: {
    serumah:
      'serumah | satu rumah | satu atap | seatap | satu alamat | alamat sama | alamat yang sama | numpang alamat | menumpang | masih tinggal dengan orang tua | ikut mertua | numpang mertua | tinggal sama mertua | masih tinggal sama orang tua | masih ikut orang tua | tinggal … orang tua | tinggal … mertua | pondok mertua | nebeng',
    'belum-punya-akta > telat akta-lahir':
      'belum punya … akta | tidak punya … akta | tidak pernah … akta lahir | usia … belum punya akta | sudah besar … akta | sudah dewasa … akta | akta lahir … terlambat | tahun … belum … akta | dari kecil … akta | tidak pernah … mendaftarkan kelahiran | belum pernah … akta | tahun … tidak punya akta | sudah sekolah … akta | tahun … belum ada akta | belum ada … akta | kelahiran … terlambat | lahir … belum dicatatkan | tua … belum … akta | terlambat … akta',
    'lahir > akta-lahir kk bayi':
      'lahir | istri melahirkan | baru lahir | bayi baru lahir | kelahiran | cucu lahir | anak lahir | habis lahiran | baru lahiran | melahirkan | persalinan | umur lima hari | umur sepuluh hari | dibantu bidan | lahir di rumah | dukun bayi | surat lahir bidan | surat keterangan lahir | surat bidan | surat lahir rumah sakit',
    bayi: 'bayi | anak baru | anak pertama | anak kedua | anak ketiga | si kecil | si bayi | momongan | newborn | jabang bayi',
    'tambah-anggota > kk tambah':
      'tambah anggota keluarga | penambahan anggota | masuk kk | masuk ke kk | masukkan ke kk | tambah anak kk | tambah nama di kk | daftarkan di keluarga | nambah anak di kk | masuk kartu keluarga | masukin kk | didaftarkan di keluarga | nama anak … kk | nama bayi … kk | masuk … kk | tambah … kk | dimasukkan … kk | masuk … kartu keluarga | tambah … kartu keluarga',
    'pisah-kk > kk pisah':
      'pisah kk | pecah kk | pisah kartu keluarga | pecah kartu keluarga | misah kk | kk sendiri | kartu keluarga sendiri | dua kk satu rumah | satu alamat dua kk | satu rumah dua kk | keluar dari kk orang tua | lepas dari kk | kk terpisah | kk … mertua | numpang alamat | kk … sendiri | pisah … kk | pisah … kartu keluarga | kartu keluarga … sendiri | satu atap | serumah … kk',
    'pasangan-baru > kk nikah':
      'akad | selesai akad nikah | sudah sah | ijab kabul | manten | penganten baru | pengantin baru pisah dari orang tua | pengantin baru | baru menikah | habis nikah | setelah menikah | baru nikah | pasangan baru | selesai akad | habis akad | sudah resmi menikah | penganten anyar | pengantin anyar | baru kawin | suami istri baru | keluarga baru | habis kawin | manten anyar | baru berumah tangga | nikah bulan lalu | nikah kemarin',
    'meninggal > akta-mati':
      'meninggal | meninggal dunia | wafat | berpulang | almarhum | almarhumah | orang mati | mati … orang | suami … mati | istri … mati | bapak … mati | ibu … mati | nenek … mati | kakek … mati | surat mati | surat keterangan mati | tutup usia | kematian | sudah tidak ada umur | ditinggal mati | dipanggil yang kuasa | sudah almarhum | dimakamkan | dikubur | takziah',
    nikah:
      'nikah | kawin | menikah | pernikahan | perkawinan | kawinan | mempelai | calon suami | calon istri | pengantin | mau nikah | akan menikah | rencana nikah | mau kawin | calon pengantin | catin | hari nikah | melangsungkan pernikahan | lamaran | calon laki | calon bini',
    cerai: 'cerai | bercerai | perceraian | pisah dengan suami | pisah dengan istri | talak',
    'dompet-hilang > ktp':
      'dompet hilang | kehilangan dompet | kecopetan | dompet jatuh | dompet dicuri | dompet saya … hilang | tas dijambret | tas hilang | dompet … jatuh | dompet … copet',
    'surat-kehilangan':
      'surat kehilangan | surat keterangan kehilangan | surat hilang | laporan kehilangan | lapor kehilangan | surat polisi | surat kehilangan polisi',
    'tidak-punya-identitas':
      'tidak punya ktp | tidak punya kk | tidak punya akta | belum punya ktp | belum punya kk | belum punya akta | tidak punya identitas | penduduk gelap',
  },
}

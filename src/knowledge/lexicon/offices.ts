/**
 * Which kind of office usually does what, in Indonesian local government: office concept → what people call it, and
 * the concepts that are its business. Used for routing only; the directory's own duties and FAQ weigh beside it.
 */
export const offices: Readonly<Record<string, { called: string; business: string }>> = {
  'kantor-dukcapil': {
    called:
      'dinas kependudukan dan pencatatan sipil | kependudukan dan pencatatan sipil | disdukcapil | dukcapil | kependudukan',
    business:
      'ktp rekamktp pemula blangko ikd kia kk nik nikbermasalah akta-lahir akta-mati akta-nikah akta-cerai akta-anak-angkat akta-pengakuan-anak akta nonmuslim surat-pindah skpwni pindah-datang pindah-keluar adminduk disdukcapil sptjm biodata status-kawin pekerjaan gelar nama gantinama orang-asing wni-luar ktp-luar lahir tambah-anggota pisah-kk pasangan-baru meninggal dompet-hilang tidak-punya-identitas belum-punya-akta serumah qr',
  },
  'kantor-kesehatan': {
    called: 'dinas kesehatan | dinkes',
    business:
      'puskesmas berobat imunisasi posyandu stunting vaksin fogging dbd penyakit gigitan-hewan iva ibu-hamil dokter prolanis sunat pirt slhs izin-apotek kena-dbd jiwa ambulans kb sertifikat-kesehatan operasi-katarak makan-gratis bpjs jamban',
  },
  'kantor-pendidikan': {
    called: 'dinas pendidikan | disdik | dinas pendidikan dan kebudayaan',
    business:
      'spmb spmb-smp spmb-sd smp sd paud sekolah sarana-sekolah mutasi-siswa dapodik ijazah skpi rapor pip beasiswa paket-kesetaraan guru dana-bos disdik libur-sekolah bullying seragam anak-ikut-pindah belum-cukup-umur penyetaraan-ijazah makan-gratis',
  },
  'kantor-pekerjaan-umum': {
    called: 'dinas pekerjaan umum | pekerjaan umum dan penataan ruang | pupr | bina marga',
    business: 'jalan jalan-rusak jembatan drainase irigasi pupr kkpr tanaman-irigasi',
  },
  'kantor-perumahan': {
    called: 'dinas perumahan | perumahan kawasan permukiman | perkim | perumahan rakyat',
    business: 'rtlh rusunawa rumah-subsidi makam perkim sedot-wc jamban rumah-reyot sengketaTanah',
  },
  'kantor-sosial': {
    called: 'dinas sosial | dinsos',
    business:
      'bantuan bansos dtsen pkh bpnt disabilitas lansia terlantar yatim dinsos karang-taruna bencana-sosial ksm bansos-macet orang-mampu-dapat odgj pbi-jk kis-mati miskin',
  },
  'kantor-perizinan': {
    called:
      'penanaman modal dan pelayanan terpadu satu pintu | dpmptsp | dinas penanaman modal | dinas perizinan',
    business:
      'nib oss izin-usaha pbg retribusi-bangunan izin-reklame sip izin-apotek mpp dpmptsp izin-hiburan perizinan izin-parkir mulai-usaha izin-air-tanah reklame',
  },
  'kantor-perhubungan': {
    called: 'dinas perhubungan | dishub',
    business:
      'pju lampu-lalin rambu kir parkir parkir-liar terminal dishub bus-sekolah izin-trayek izin-parkir',
  },
  'kantor-lingkungan': {
    called: 'dinas lingkungan hidup | dlh | dinas kebersihan',
    business: 'sampah sampah-angkut sampah-liar tps pohon taman pencemaran dlh sppl',
  },
  'kantor-pendapatan': {
    called: 'badan pendapatan daerah | bapenda | dinas pendapatan | dispenda',
    business:
      'pbb nop sppt bayar-pbb tunggakan-pbb mutasi-pbb keringanan-pbb bphtb pajak-usaha pajak-reklame pajak njop bapenda dapat-warisan beli-tanah',
  },
  'kantor-aset': {
    called: 'badan pengelolaan keuangan dan aset daerah | keuangan dan aset | bpkad | aset daerah',
    business: 'aset-daerah gaji-pns',
  },
  'kantor-rumah-sakit': {
    called: 'rumah sakit umum daerah | rsud | rumah sakit daerah',
    business:
      'rsud rsud-poli rawat-jalan rawat-inap besuk mcu bebas-narkoba igd rekam-medis cuci-darah kamar-jenazah ambulans dirawat',
  },
  'kantor-satpol': {
    called: 'satuan polisi pamong praja | satpol pp | pamong praja',
    business: 'ketertiban satpolpp terlantar judiPolisi',
  },
  'kantor-damkar': {
    called: 'pemadam kebakaran dan penyelamatan | dinas pemadam kebakaran | damkar',
    business: 'damkar nomor-darurat damkar-hewan inspeksi-kebakaran ada-kebakaran',
  },
  'kantor-bencana': {
    called: 'badan penanggulangan bencana daerah | bpbd | penanggulangan bencana',
    business: 'bencana bpbd tangki-air',
  },
  'kantor-tenaga-kerja': {
    called: 'dinas tenaga kerja | disnaker | tenaga kerja dan transmigrasi',
    business: 'ak1 lowongan blk phk umk gaji pmi transmigrasi disnaker tka cari-kerja',
  },
  'kantor-koperasi': {
    called: 'dinas koperasi | koperasi dan usaha kecil menengah | diskop',
    business: 'umkm bantuan-umkm koperasi dirikan-koperasi diskop halal merek',
  },
  'kantor-perdagangan': {
    called: 'dinas perindustrian dan perdagangan | disperindag | dinas perdagangan',
    business: 'kios-pasar pasar harga-pokok pasar-murah tera disperindag gas-elpiji cap-mati',
  },
  'kantor-pertanian': {
    called: 'dinas pertanian | pertanian dan perkebunan | distan',
    business: 'pupuk poktan tanaman distan irigasi',
  },
  'kantor-pangan': {
    called: 'dinas ketahanan pangan | ketahanan pangan',
    business: 'pangan pasar-murah harga-pokok',
  },
  'kantor-perikanan': { called: 'dinas kelautan dan perikanan | dinas perikanan', business: 'ikan' },
  'kantor-peternakan': {
    called: 'dinas peternakan dan kesehatan hewan | dinas peternakan | puskeswan | kesehatan hewan',
    business: 'vaksin-hewan rabies hewan-peliharaan puskeswan ternak ternak-sakit inseminasi rph',
  },
  'kantor-wisata': {
    called: 'dinas pariwisata | pariwisata dan kebudayaan | disparbud',
    business: 'wisata izin-hiburan',
  },
  'kantor-pemuda': {
    called: 'dinas kepemudaan dan olahraga | dispora | kepemudaan dan olahraga',
    business: 'gor dispora',
  },
  'kantor-kominfo': {
    called: 'dinas komunikasi | komunikasi informatika | diskominfo | kominfo',
    business: 'informasi-publik pengaduan diskominfo wifi sinyal',
  },
  'kantor-perpustakaan': {
    called: 'dinas perpustakaan | perpustakaan dan kearsipan | perpusip',
    business: 'perpus arsip',
  },
  'kantor-perempuan': {
    called:
      'pemberdayaan perempuan | perlindungan anak | keluarga berencana | dp3ap2kb | pengendalian penduduk',
    business: 'kdrt ppa puspaga kawin-anak kb jiwa bullying',
  },
  'kantor-desa': { called: 'pemberdayaan masyarakat dan desa | dpmd', business: 'desa' },
  'kantor-perencanaan': {
    called: 'badan perencanaan pembangunan | bappeda | bapperida',
    business: 'musrenbang',
  },
  'kantor-kepegawaian': {
    called: 'badan kepegawaian | bkpsdm | bkd | kepegawaian dan pengembangan',
    business:
      'cpns pppk asn kenaikan-pangkat kgb pensiun-pns cuti cuti-tahunan cuti-besar cuti-sakit cuti-melahirkan cuti-penting cuti-negara cuti-bersama pensiun-bup pensiun-dini pensiun-waris pangkat-reguler pangkat-pilihan pangkat-pengabdian pangkat-periode mutasi-pns mutasi-masuk mutasi-keluar mutasi-internal tugas-belajar pencantuman-gelar ujian-dinas penyesuaian-ijazah skp tpp karpeg karis-karsu disiplin izin-cerai-pns satyalancana jabatan-fungsional jabatan-struktural diklat lhkpn simpeg nip absensi gaji-pns ln-izin korpri bkpsdm ikatan-dinas masa-kerja tewas magang',
  },
  'kantor-pengawasan': {
    called: 'inspektorat | inspektorat daerah',
    business: 'pungli inspektorat disiplin petugas-minta-uang',
  },
  'kantor-politik': {
    called: 'badan kesatuan bangsa dan politik | kesbangpol',
    business: 'penelitian kesbangpol',
  },
  'kantor-dewan': { called: 'sekretariat dprd | setwan | dprd', business: 'dprd' },
  'kantor-hukum': { called: 'bagian hukum', business: 'produk-hukum' },
  'kantor-kesra': { called: 'bagian kesejahteraan rakyat | bagian kesra | kesra', business: 'ibadah haji' },
  'kantor-pengadaan': {
    called: 'bagian pengadaan barang | pengadaan barang dan jasa | ukpbj | lpse',
    business: 'pengadaan',
  },
  'kantor-protokol': {
    called: 'protokol dan komunikasi pimpinan | prokopim | bagian humas | protokol',
    business: 'bupati',
  },
  'kantor-organisasi': { called: 'bagian organisasi', business: 'organisasi' },
  'kantor-umum': { called: 'bagian umum', business: 'sekretariat-umum' },
  'kantor-kecamatan': {
    called: 'kecamatan dan kelurahan | kantor kecamatan | kantor kelurahan',
    business:
      'domisili-surat sktm sku pengantar-nikah belum-menikah janda-duda ahli-waris beda-nama penghasilan kelakuan-baik-desa surat-tanah pengantar-rt rt surat-keterangan kelurahan kecamatan izin-keramaian-desa surat-bepergian wali-murid butuh-kur keringanan-sekolah surat-pengantar-diminta pindah-sementara nikah',
  },
  'kantor-air': {
    called: 'perumda air minum | pdam | perusahaan daerah air minum',
    business: 'air-pdam sambung-air gangguan-air',
  },
}

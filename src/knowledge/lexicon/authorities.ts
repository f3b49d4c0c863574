/** Whose matter it is when it is not the local government's, and whom to ask. */
export interface AuthorityLexicon {
  id: string
  name: string
  /** Ends the sentence "Silakan …". */
  contact: string
  /** Same grammar as a domain's objects: `id < broader > hints` → expressions. */
  matters: Readonly<Record<string, string>>
}

export const authorities: readonly AuthorityLexicon[] = [
  {
    id: 'polri',
    name: 'Kepolisian (Polres/Polsek)',
    contact: 'hubungi Polsek atau Polres terdekat, atau telepon 110',
    matters: {
      sim: 'sim | surat izin mengemudi | sim a | sim c | sim b | sim keliling | perpanjang sim | bikin sim | ujian sim | satpas | smart sim | lisensi nyetir',
      skck: 'skck | surat kelakuan baik | catatan kepolisian | surat keterangan catatan kepolisian | surat berkelakuan baik | kelakuan baik',
      tilang:
        'tilang | etilang | e tilang | etle | ditilang | surat tilang | sidang tilang | kena tilang | tilang elektronik | razia polisi',
      kejahatan:
        'pencurian | maling | kemalingan | perampokan | begal | dibegal | jambret | motor dicuri | motor hilang | mobil hilang | kendaraan hilang | dirampok | pencuri | curanmor | copet | pembunuhan | pemerasan | perampok | tawuran | geng motor | rumah kemalingan | dianiaya | penganiayaan | dikeroyok',
      penipuan:
        'penipuan | ditipu | tertipu | penipu | scam | cyber | kejahatan siber | hacker | akun dibajak | akun diretas | whatsapp dibajak | fb dihack | instagram dihack | arisan bodong | investasi bodong | rekening penipu | ditipu online | pencemaran nama baik | diancam | pengancaman | sebar foto | pemerasan online',
      orangHilang:
        'orang hilang | anak hilang | anak diculik | penculikan | hilang dari rumah | tidak pulang pulang',
      narkoba: 'narkoba | pengedar | bandar narkoba | sabu | ganja | pengedar sabu',
      keramaian:
        'izin keramaian | surat izin keramaian | izin rame rame | organ tunggal | izin konser | izin hajatan | izin pesta | izin pertunjukan',
      daftarPolisi:
        'daftar polisi | bintara | akpol | tamtama polri | masuk polisi | penerimaan polri | polwan | brimob',
      laka: 'kecelakaan lalu lintas | laka lantas | tabrak lari | ditabrak | surat kecelakaan',
      judiPolisi: 'judi online | judi sabung ayam | perjudian | sabung ayam | togel',
    },
  },
  {
    id: 'samsat',
    name: 'Samsat (Bapenda provinsi dan Kepolisian)',
    contact: 'hubungi kantor Samsat terdekat atau gunakan aplikasi Signal',
    matters: {
      stnk: 'stnk | surat tanda nomor kendaraan | pajak lima tahunan | pajak 5 tahunan | ganti plat | pelat nomor | plat nomor | ganti kaleng | cek fisik kendaraan',
      bpkb: 'bpkb | buku pemilik kendaraan',
      pajakKendaraan:
        'pajak kendaraan | pajak motor | pajak mobil | pajak kendaraan bermotor | pkb | pajak tahunan motor | pemutihan pajak | pemutihan | samsat | balik nama kendaraan | balik nama motor | balik nama mobil | bbnkb | pajak progresif | mutasi kendaraan | cabut berkas kendaraan | blokir kendaraan | blokir motor | blokir stnk | pajak truk',
    },
  },
  {
    id: 'imigrasi',
    name: 'Kantor Imigrasi',
    contact: 'hubungi Kantor Imigrasi atau gunakan aplikasi M-Paspor',
    matters: {
      paspor:
        'paspor | m paspor | buku paspor | bikin paspor | paspor anak | paspor hilang | paspor rusak | perpanjang paspor',
      visa: 'visa | pas lintas batas | kartu lintas batas | buku lintas batas | pos lintas batas | plbn | kitas | kitap | izin tinggal | izin tinggal orang asing | deportasi | imigrasi | izin tinggal terbatas',
    },
  },
  {
    id: 'bpn',
    name: 'Kantor Pertanahan (ATR/BPN)',
    contact: 'hubungi Kantor Pertanahan (ATR/BPN) kabupaten atau gunakan aplikasi Sentuh Tanahku',
    matters: {
      sertifikatTanah:
        'sertifikat tanah | sertifikat hak milik | shm | sertifikat rumah | balik nama sertifikat | pecah sertifikat | ptsl | prona | sertifikat elektronik tanah | hgb | hak guna bangunan | roya | ukur tanah | pengukuran tanah | bpn | pertanahan bpn | sertifikat ganda | sertifikat hilang tanah | bikin sertifikat | petok | letter c jadi sertifikat | blokir sertifikat | sporadik | hak tanggungan | sertifikat massal',
      sengketaTanah:
        'sengketa tanah | sengketa batas | mafia tanah | serobot tanah | patok batas | tanah diserobot | rebutan tanah',
    },
  },
  {
    id: 'kua',
    name: 'Kantor Urusan Agama (KUA)',
    contact: 'hubungi KUA kecamatan setempat',
    matters: {
      bukuNikah:
        'buku nikah | surat nikah | duplikat buku nikah | kartu nikah | akad nikah | penghulu | nikah di kua | daftar nikah | simkah | kursus pranikah | bimbingan perkawinan | bimwin | rujuk | wali hakim | wali nikah | nikah di rumah | biaya kua | nikah gratis | nikah di balai nikah',
      wakafKua: 'ikrar wakaf | akta ikrar wakaf | wakaf tanah',
    },
  },
  {
    id: 'kemenag',
    name: 'Kantor Kementerian Agama (dan Kementerian Haji)',
    contact: 'hubungi Kantor Kementerian Agama atau Kementerian Haji di kabupaten',
    matters: {
      haji: 'haji reguler | daftar haji | porsi haji | antrean haji | pelunasan haji | setoran haji | keberangkatan haji | estimasi haji | nomor porsi | batal haji | bipih | umrah | umroh | haji plus | calon haji | jemaah haji',
      madrasah:
        'madrasah | mts | madrasah aliyah | madrasah ibtidaiyah | man | mtsn | min negeri | raudhatul athfal | pesantren | santri | emis | sertifikasi guru agama | tpq | izin pesantren',
    },
  },
  {
    id: 'pengadilan',
    name: 'Pengadilan (Agama atau Negeri)',
    contact: 'hubungi Pengadilan Agama (muslim) atau Pengadilan Negeri setempat',
    matters: {
      gugatCerai:
        'gugat cerai | gugatan cerai | mau cerai | cerai talak | menggugat cerai | sidang cerai | biaya cerai | proses cerai | daftar cerai | mengajukan cerai | ngajuin cerai | menceraikan | ceraikan | akta cerai pengadilan | panjar perkara | hak asuh | hak asuh anak | harta gono gini | nafkah anak | tuntut nafkah | pengadilan agama',
      isbat:
        'isbat nikah | itsbat nikah | sidang isbat | dispensasi nikah pengadilan | poligami | izin poligami',
      perwalian:
        'perwalian | penetapan wali | wali anak | penetapan ahli waris | penetapan pengadilan | sidang ganti nama | pengadilan negeri | surat tidak pernah dipidana | eraterang | gugatan perdata | gugatan sederhana | somasi',
    },
  },
  {
    id: 'kejaksaan',
    name: 'Kejaksaan Negeri',
    contact: 'hubungi Kejaksaan Negeri setempat',
    matters: { jaksa: 'kejaksaan | jaksa | tilang kejaksaan | barang bukti | denda tilang | dituntut jaksa' },
  },
  {
    id: 'lapas',
    name: 'Lapas/Rutan',
    contact: 'hubungi Lapas atau Rutan yang bersangkutan',
    matters: {
      lapas:
        'lapas | rutan | lembaga pemasyarakatan | narapidana | napi | besuk tahanan | jenguk tahanan | remisi | penjara | bebas bersyarat',
    },
  },
  {
    id: 'bpjs-kesehatan',
    name: 'BPJS Kesehatan',
    contact: 'gunakan aplikasi Mobile JKN, Pandawa (WhatsApp 0811-8-165-165), atau telepon 165',
    matters: {
      bpjsMandiri:
        'bpjs mandiri | iuran bpjs | tunggakan bpjs | nunggak bpjs | denda bpjs | turun kelas | naik kelas bpjs | pindah faskes | ganti faskes | faskes tingkat satu | faskes 1 | bpjs kantor | bpjs perusahaan | bpjs swasta | cicil bpjs | rehab bpjs | kartu bpjs hilang | cetak kartu bpjs | daftar bpjs kesehatan | bpjs bayi | bpjs kelas | pandawa | bpjs kesehatan mandiri | autodebet bpjs | tagihan bpjs | kris',
    },
  },
  {
    id: 'bpjs-tk',
    name: 'BPJS Ketenagakerjaan',
    contact: 'gunakan aplikasi JMO atau telepon 175',
    matters: {
      jht: 'bpjs ketenagakerjaan | bpjstk | jamsostek | jht | jaminan hari tua | klaim jht | cairkan jht | jkp | jaminan kehilangan pekerjaan | jmo | bpjs tk | bsu | subsidi upah | bantuan subsidi upah',
    },
  },
  {
    id: 'pajak-pusat',
    name: 'Kantor Pelayanan Pajak (Direktorat Jenderal Pajak)',
    contact: 'hubungi Kantor Pelayanan Pajak atau Kring Pajak 1500200',
    matters: {
      npwp: 'npwp | spt | spt tahunan | efin | pajak penghasilan | pph | pph 21 | ppn | coretax | djp | kantor pajak pratama | kpp pratama | e faktur | faktur pajak | lapor pajak tahunan | pkp | e billing | djp online | pajak karyawan | tax amnesty | nik jadi npwp | pemadanan nik npwp',
    },
  },
  {
    id: 'pln',
    name: 'PLN',
    contact: 'gunakan aplikasi PLN Mobile atau telepon 123',
    matters: {
      listrikPln:
        'listrik | pln | token listrik | mati lampu | lampu padam sekampung | listrik padam | mati listrik | pemadaman | pemadaman bergilir | tambah daya | pasang listrik | listrik baru | meteran listrik | kwh | kwh meter | tiang listrik | kabel listrik | gardu | trafo | tagihan listrik | subsidi listrik | pasang meteran listrik | listrik rumah | turun daya | listrik mati | token | stand meter listrik | byar pet | listrik byarpet | tegangan turun',
    },
  },
  {
    id: 'telko',
    name: 'operator telekomunikasi',
    contact: 'hubungi layanan pelanggan operator Bapak/Ibu (mis. Telkomsel 188, IndiHome 188)',
    matters: {
      sinyal:
        'indihome | telkomsel | xl axiata | indosat | sinyal | sinyal hp | sinyal jelek | kuota internet | isi pulsa | beli pulsa | paket pulsa | pulsa habis | pulsa hilang | pulsa … kepotong | pulsa … tersedot | pulsa … berkurang | kartu sim | kartu seluler | kartu hp | sim card | simcard | nomor hp hangus | wifi rumah | internet rumah | biznet | tower provider | jaringan 4g | blank spot | starlink | first media | smartfren | telkom | registrasi kartu prabayar',
    },
  },
  {
    id: 'bank',
    name: 'bank atau lembaga keuangan yang bersangkutan (pengawas: OJK)',
    contact: 'hubungi bank Bapak/Ibu, atau OJK di 157 untuk pengaduan jasa keuangan',
    matters: {
      bank: 'atm tertelan | kartu atm | atm hilang | atm | mbanking | m banking | mobile banking | kartu kredit | kpr | bunga bank | bunga kur | cicilan bank | kredit motor | leasing | slik | bi checking | rekening diblokir | buka rekening | debt collector | deposito | kredit macet | bi rate | brimo | livin | angsuran bank | limit kur | suku bunga | kur bri | kur mandiri | kur bni',
      pinjol: 'pinjol | pinjaman online | paylater | ojk | pinjol ilegal | diteror pinjol | galbay',
    },
  },
  {
    id: 'provinsi',
    name: 'pemerintah provinsi',
    contact: 'hubungi dinas provinsi terkait (mis. Dinas Pendidikan provinsi untuk SMA, SMK, dan SLB)',
    matters: {
      sma: 'sma | smk | smu | sman | smkn | slb | masuk sma | masuk smk | spmb sma | ppdb sma | pendaftaran sma | ijazah sma | ijazah smk | mutasi sma | pindah sma | jalur sma | sma negeri | smk negeri | sekolah menengah atas | sekolah menengah kejuruan | guru sma | guru smk | spp sma',
      jalanProvinsi: 'jalan provinsi | jalan nasional | jalan tol | bpjn',
      tambang: 'izin tambang | galian c | pertambangan | tambang pasir | tambang emas | tambang batubara',
    },
  },
  {
    id: 'kampus',
    name: 'perguruan tinggi atau Kementerian Pendidikan Tinggi',
    contact: 'hubungi kampus yang bersangkutan atau laman kip-kuliah.kemdiktisaintek.go.id',
    matters: {
      kampus:
        'universitas | unggah ukt | ukt | snbp | snbt | utbk | jalur mandiri | daftar ulang kampus | ijazah s1 | kip kuliah | kipk | kartu indonesia pintar kuliah | transkrip | wisuda | dosen | kampus negeri | masuk kuliah | legalisir ijazah kuliah | krs | ijazah kampus | beasiswa lpdp | lpdp | politeknik | institut | pddikti',
    },
  },
  {
    id: 'kpu',
    name: 'KPU/Bawaslu',
    contact: 'hubungi KPU kabupaten (pemilih) atau Bawaslu (pelanggaran)',
    matters: {
      pemilu:
        'pemilu | pilkada | dpt | daftar pemilih | daftar pemilih tetap | pindah memilih | nyoblos | tps pemilu | kpu | bawaslu | kpps | ppk pemilu | panwas | pantarlih | hak pilih | surat suara | golput | money politic',
    },
  },
  {
    id: 'transportasi',
    name: 'operator angkutan (KAI, Pelni, maskapai, pelabuhan)',
    contact: 'hubungi operator yang bersangkutan (KAI 121, Pelni 162)',
    matters: {
      tiketAngkutan:
        'tiket kereta | kereta api | kereta | kai | tiket kapal | kapal pelni | pelni | tiket pesawat | pesawat | bandara | jadwal kapal | damri | tiket bus | travel | gojek | grab | ojek online | taksi online | kapal feri | ferry | asdp | jadwal kereta | speedboat reguler | bagasi pesawat | pelabuhan penumpang',
      syahbandar:
        'pas kecil | pas besar | syahbandar | ksop | surat laut | gross akte kapal | surat ukur kapal | izin berlayar | surat persetujuan berlayar | buku pelaut',
    },
  },
  {
    id: 'tni',
    name: 'TNI',
    contact: 'hubungi Kodim, Lanal, atau Lanud terdekat',
    matters: {
      tni: 'tni | daftar tni | masuk tentara | akmil | tamtama tni | bintara tni | kodim | koramil | secaba | kowad | babinsa',
    },
  },
  {
    id: 'bpom',
    name: 'Badan POM',
    contact: 'hubungi Balai POM atau HALOBPOM 1500533',
    matters: {
      bpom: 'bpom | badan pom | izin edar bpom | md bpom | izin edar kosmetik | kosmetik | skincare ilegal | obat ilegal | obat tradisional | jamu kemasan izin | izin edar obat | notifikasi kosmetik | obat palsu',
    },
  },
  {
    id: 'djki',
    name: 'Kementerian Hukum (Kekayaan Intelektual, AHU)',
    contact: 'gunakan laman dgip.go.id (merek, cipta) atau ahu.go.id (badan hukum)',
    matters: {
      merek:
        'merek dagang | daftar merek | hak cipta | paten | haki | hki | kekayaan intelektual | dgip | hak merek',
      badanHukum:
        'mendirikan pt | pendirian pt | pt perorangan | cv | firma | yayasan baru | mendirikan yayasan | ahu | fidusia | notaris | akta notaris | apostille | pewarganegaraan | naturalisasi',
    },
  },
  {
    id: 'pos',
    name: 'perusahaan kurir atau toko daring yang bersangkutan',
    contact: 'hubungi perusahaan kurir atau toko daring itu',
    matters: {
      kurir:
        'paket belum sampai | paket saya | cek resi | nomor resi | jne | jnt | sicepat | kurir | shopee | tokopedia | lazada | tiktok shop | paket hilang | belanja online | kantor pos | kirim paket | cod | spx | anteraja | barang online tidak sampai',
    },
  },
  {
    id: 'pusat-kesehatan',
    name: 'Palang Merah Indonesia atau Kementerian Kesehatan',
    contact: 'hubungi Unit Donor Darah PMI setempat atau Halo Kemenkes 1500567',
    matters: {
      donorDarah:
        'donor darah | kantong darah | stok darah | butuh darah | golongan darah | palang merah | transfusi | darah golongan',
      karantina:
        'vaksin meningitis | vaksin umrah | icv | kantor karantina kesehatan | kkp pelabuhan | sertifikat vaksin internasional | vaksin kuning',
    },
  },
  {
    id: 'bmkg',
    name: 'BMKG',
    contact: 'lihat laman bmkg.go.id atau telepon 196',
    matters: {
      cuaca:
        'gempa | gempa bumi | prakiraan cuaca | ramalan cuaca | cuaca besok | cuaca hari | tsunami | skala richter | berapa sr | bmkg | gelombang laut | magnitudo',
    },
  },
  {
    id: 'pertamina',
    name: 'Pertamina',
    contact: 'telepon Pertamina 135',
    matters: {
      bbm: 'bbm | bensin | pertalite | pertamax | solar subsidi | mypertamina | my pertamina | qr code pertalite | spbu curang | barcode pertalite | barcode bbm | antre solar | minyak tanah | spbu | harga pertalite | biosolar',
    },
  },
  {
    id: 'bumn-swasta',
    name: 'perusahaan atau lembaga yang bersangkutan',
    contact: 'hubungi perusahaan atau lembaga itu langsung',
    matters: {
      swasta:
        'gaji karyawan swasta | lowongan indomaret | lowongan bumn | rekrutmen bumn | lowongan alfamart | klaim asuransi | asuransi jiwa | jasa raharja | santunan kecelakaan | taspen otentikasi | garansi | servis hp | service motor | prakerja | kartu prakerja | magang nasional | asuransi mobil',
    },
  },
  {
    id: 'ham-hukum',
    name: 'Ombudsman atau Komnas',
    contact: 'hubungi Ombudsman RI di 137',
    matters: { ombudsman: 'ombudsman | maladministrasi | komnas ham | lpsk | mahkamah' },
  },
  {
    id: 'kpk',
    name: 'Komisi Pemberantasan Korupsi (KPK)',
    contact: 'hubungi KPK di 198',
    matters: { kpk: 'kpk' },
  },
  {
    id: 'konsulat',
    name: 'Kementerian Luar Negeri atau BP3MI',
    contact: 'hubungi BP3MI, KBRI/KJRI setempat, atau aplikasi Safe Travel',
    matters: {
      konsulat:
        'kbri | kjri | pmi meninggal di luar negeri | pulangkan jenazah dari luar negeri | kedutaan | konsulat | legalisasi kemenlu',
    },
  },
]

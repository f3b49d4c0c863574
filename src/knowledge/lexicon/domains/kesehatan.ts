import type { DomainLexicon } from '../concept.ts'

/** Health: puskesmas, hospital, disease, insurance for the poor. */
export const kesehatan: DomainLexicon = {
  domain: 'kesehatan',
  objects: {
    puskesmas:
      'pusat kesehatan masyarakat | puskesmas terdekat | puskesmas | pustu | polindes | poskesdes | puskesmas pembantu | mantri desa | puskesmas rawat inap | balai pengobatan | loket puskesmas | kapus | pendaftaran puskesmas',
    'berobat > puskesmas':
      'mau berobat | ambil nomor di puskesmas | loket pasien | jam buka pendaftaran pasien | berobat pakai bpjs | periksa dokter | berobat | periksa ke dokter | alur berobat | pasien baru | daftar pasien | pendaftaran pasien | kontrol | cek kesehatan | mau periksa | periksa kesehatan | periksa sakit | berobat gratis | minta rujukan | surat rujukan | rujukan | cabut gigi | periksa gigi | poli gigi | tambal gigi | periksa hamil | surat sehat | surat keterangan sehat | berobat ke puskesmas',
    rsud: 'rsud | rumah sakit | rumah sakit daerah | rumah sakit umum | rs | rs umum | hospital | rs pemda | rs daerah | rumah sakit pemerintah | rumah sakit umum daerah | rs kabupaten',
    'rsud-poli > rsud rawat-jalan':
      'poli | poliklinik | poli dalam | poli anak | poli mata | poli saraf | poli jantung | poli kandungan | dokter spesialis | spesialis | jadwal dokter | dokter kandungan | dokter anak | kontrol dokter | poli umum | jadwal poli | poli tht | poli bedah | poli paru | poli kulit | poli tulang | dokter gigi spesialis',
    'rawat-jalan > rsud':
      'rawat jalan | pendaftaran online rsud | daftar online rumah sakit | antrean rsud | antrean online | mobile jkn | daftar poli | ambil nomor antre | nomor antrean | ambil antrean | daftar berobat | booking dokter | nomor … poli | daftar … poli | antre … dokter | daftar … rsud | daftar … rumah sakit | kontrol … rumah sakit | daftar … spesialis | nomor antre … rumah | kontrol … poli',
    'rawat-inap > rsud':
      'rawat inap | opname | diopname | ruang rawat | kamar inap | kelas satu | kelas tiga | kamar rumah sakit | bangsal | dirawat | menginap di rumah sakit | kamar kosong',
    'besuk > rsud rawat-inap':
      'jam tengok | waktu besuk | mau jenguk | mengunjungi orang sakit | jenguk teman | anak kecil boleh masuk | besuk | jam besuk | jam kunjung | menjenguk | jenguk | nengok | tilik | membesuk | nengokin | tengok | mengunjungi pasien | jam bezuk | jam kunjungan | jengukin | tilik wong loro | maninjau urang garing | nengok orang sakit | bezuk | jenguk … pasien | tengok … dirawat | jenguk … rumah sakit | nengok … dirawat | kunjung … pasien | nengok … rumah sakit | ketemu … dirawat',
    'mcu > rsud':
      'mcu | medical check up | medical checkup | medical cek up | cek up | check up | general check up | pemeriksaan kesehatan lengkap | tes kesehatan | cek kesehatan lengkap | surat sehat jasmani rohani | tes kesehatan kerja | surat keterangan sehat rohani | tes kejiwaan | mmpi | surat kesehatan jiwa | medikal cek up | periksa kesehatan lengkap | tes kesehatan … kerja',
    'bebas-narkoba > mcu':
      'bebas narkoba | skbn | surat bebas narkoba | tes narkoba | tes urine | tes narkotika | bebas napza | surat keterangan bebas narkoba | tes napza | cek narkoba',
    rujukan:
      'rujukan | surat rujukan | minta rujukan | rujukan berjenjang | rujukan bpjs | rujukan faskes | rujuk balik | pengantar puskesmas | surat pengantar dokter | dirujuk | minta dirujuk | rujuk ke rumah sakit | rujukan … habis | rujukan … berlaku',
    'kelas-perawatan > rawat-inap':
      'kelas perawatan | kelas kamar | kelas rawat | kelas rawat inap | kamar vip | vip | vvip | naik kelas bpjs | naik kelas perawatan | naik kelas rawat | pindah kelas kamar | hak kelas | kelas rawat inap standar | kamar kelas | tarif kamar | harga kamar | kamar … bagus',
    'tempat-tidur > rawat-inap':
      'tempat tidur rumah sakit | ketersediaan kamar | ketersediaan tempat tidur | tempat tidur kosong | bed kosong | bed pasien | kamar penuh | kamar kosong | kamar … kosong | sisa kamar | ranjang pasien',
    'penunggu-pasien > rawat-inap':
      'penunggu pasien | kartu penunggu | tunggu pasien | jaga pasien | menjaga pasien | menunggui pasien | pendamping pasien | jaga orang sakit | tunggu orang sakit',
    'pulang-pasien > rawat-inap':
      'pasien pulang | pulang rawat | boleh pulang | administrasi pulang | pulang dari rumah sakit | kepulangan pasien',
    'pulang-paksa > rawat-inap':
      'pulang paksa | pulang atas permintaan sendiri | minta bawa pulang | menolak dirawat | dokter … belum … pulang',
    visum: 'visum | visum et repertum | bukti luka | surat visum | hasil visum | bukti penganiayaan',
    laboratorium:
      'laboratorium | lab | hasil lab | cek darah | tes darah | periksa darah | hasil darah | cek kolesterol | cek hb | periksa dahak',
    radiologi:
      'radiologi | rontgen | ronsen | rongsen | foto dada | foto toraks | ct scan | mri | foto tulang',
    usg: 'usg | usg kehamilan | usg 4 dimensi | usg 4d | lihat bayi di kandungan | jenis kelamin bayi',
    fisioterapi:
      'fisioterapi | rehabilitasi medik | rehab medik | terapi stroke | terapi wicara | terapi okupasi | terapi … stroke | terapi saraf',
    'bersalin > lahir':
      'operasi caesar | operasi sesar | sesar | caesar | kamar bersalin | melahirkan di rumah sakit | lahiran di rumah sakit | biaya melahirkan | persiapan melahirkan',
    'bank-darah':
      'bank darah | transfusi | kantong darah | stok darah | butuh darah | tambah darah | cari darah | donor pengganti | golongan darah',
    'jadwal-dokter > rsud-poli':
      'jadwal dokter | jadwal praktik dokter | dokter … hari apa | dokter … jam berapa | dokter … praktik | dokter … ada hari',
    'resep-obat':
      'resep | resep dokter | apotek | farmasi | obat kosong | obat habis | obat … kosong | obat … habis | ambil obat | tebus obat | tebus resep | salinan resep | obat … tidak ada | stok obat',
    'kartu-pasien':
      'kartu berobat | kartu pasien | nomor rekam medis | kartu rumah sakit | kartu kontrol | kartu … berobat | kartu … rumah sakit',
    'pasien-baru':
      'pasien baru | pertama kali berobat | belum pernah berobat | daftar pasien baru | pertama … berobat',
    'kontrol-ulang':
      'kontrol ulang | surat kontrol | kontrol jahitan | kontrol dokter | kontrol pascaoperasi | jadwal kontrol | kontrol operasi | buka jahitan',
    kecelakaan:
      'kecelakaan | kecelakaan lalu lintas | tabrakan | ditabrak | tertabrak | korban tabrakan | laka lantas | tabrak lari | jatuh dari motor',
    'surat-sehat':
      'surat sehat | surat keterangan sehat | surat kesehatan | surat keterangan berbadan sehat | keterangan sehat jasmani | keterangan sehat | surat sehat dokter',
    'surat-rawat':
      'surat keterangan rawat | surat keterangan dirawat | surat opname | bukti dirawat | bukti rawat inap | surat istirahat | surat keterangan sakit | surat sakit | keterangan rawat inap | bukti … dirawat',
    'kesehatan-jiwa > jiwa':
      'mmpi | tes mmpi | kesehatan rohani | sehat rohani | surat kesehatan jiwa | tes kejiwaan | psikotes',
    jenazah: 'jenazah | mayat | mobil jenazah | pulasara | pemulasaraan | antar jenazah | kereta jenazah',
    igd: 'igd | ugd | gawat darurat | instalasi gawat darurat | unit gawat darurat | keadaan darurat medis',
    ambulans:
      'ambulans | mobil ambulans | mobil jenazah | psc 119 | antar pasien | ambulans gratis | mobil orang sakit | panggil ambulans | sewa ambulans | mobil puskesmas | pusling | pesan ambulans | jemput pasien',
    'rekam-medis': 'rekam medis | resume medis | rm | hasil lab | hasil rontgen | surat visum | visum',
    'cuci-darah': 'hemodialisa | cuci darah | hd',
    'kamar-jenazah': 'kamar jenazah | kamar mayat | pemulasaran',
    imunisasi:
      'suntik campak | suntik anak bayi | vaksin bayi | suntikan bayi | imunisasi gratis | imunisasi campak rubella | pentabio | rotavirus | pcv | imunisasi | suntik bayi | bcg | dpt | polio | campak | imunisasi dasar | suntik anak | vaksin bayi | vaksin anak | imunisasi lengkap | suntik imunisasi | bias | imunisasi rutin | hpv | suntik campak | tetes polio | bayi … suntik | anak … suntik | bayi … vaksin | suntik tetes',
    posyandu:
      'posyandu | posiandu | timbang bayi | kader posyandu | jadwal posyandu | timbang balita | bulan penimbangan | pmt | kms | balita',
    stunting: 'stunting | gizi buruk | gizi | anak kurang gizi | kurang gizi | gizi kurang | anak pendek',
    vaksin: 'vaksin | vaksinasi | vaksin covid | booster | vaksin dewasa | suntik vaksin',
    'fogging > dbd':
      'obat nyamuk dari dinas | asap pembasmi nyamuk | semprot sarang nyamuk | fogging | pengasapan | semprot nyamuk | disemprot nyamuk | asap nyamuk | penyemprotan | semprot demam berdarah | minta disemprot | semprotan nyamuk | disemprot asap | pengasapan nyamuk | semprot … nyamuk | asap … nyamuk | semprot … dbd | abate | jentik | semprot … demam berdarah',
    dbd: 'dbd | demam berdarah | db | dengue | dhf | nyamuk aedes | aedes | kena dbd | sakit demam berdarah | nyamuk dbd',
    'gigitan-hewan < penyakit > puskesmas ! vaksin-hewan rabies hewan-peliharaan damkar-hewan':
      'kena gigit | luka gigit | bekas gigit | vaksin rabies manusia | vaksin rabies orang | vaksin anti rabies manusia | suntik rabies manusia | suntik rabies orang | rabies pada manusia | serum rabies | digigit … anjing | gigit … anjing | cakar … anjing | dicokot … anjing | digigit … kucing | gigit … kucing | cakar … kucing | dicokot … kucing | digigit … monyet | gigit … monyet | cakar … monyet | dicokot … monyet | digigit … kera | gigit … kera | cakar … kera | dicokot … kera | digigit … babi | gigit … babi | digigit … ular | gigit … ular | digigit … kelelawar | gigit … kelelawar | digigit … musang | gigit … musang | digigit … beruang | gigit … beruang | digigit … luwak | gigit … luwak',
    penyakit:
      'tbc | tb | tbc paru | malaria | hiv | kusta | diare | covid | cacar | hepatitis | leptospirosis | flu burung | kencing tikus | chikungunya | kaki gajah | sakit gula | sakit jantung | gagal ginjal | asam urat | paru paru | tipes | tifus | demam tifoid | gondongan | campak dewasa | gatal gatal',
    kb: 'alat kb | pasang alat | suntik kb tiga bulan | kb spiral | cegah kehamilan | kb steril | pengendalian kehamilan | kb mantap | kb | keluarga berencana | implan | iud | spiral | vasektomi | tubektomi | pil kb | suntik kb | alat kontrasepsi | kontrasepsi | pasang kb | pasang implan | susuk | susuk kb | steril | mop | mow | kb gratis | kondom | pasang spiral | kb suntik | ikut kb | lepas kb | lepas implan | lepas susuk | pasang susuk | suntik tiga bulan | menunda hamil | mencegah hamil | tidak mau hamil lagi | mengatur kehamilan',
    iva: 'iva | tes iva | pap smear | kanker serviks | kanker mulut rahim',
    'pbi-jk < bpjs':
      'kis pbi | kartu indonesia sehat pbi | kartu kis | jaminan kesehatan gratis | bpjs kis | bpjs tidak bayar | bpjs yang dibayari pemerintah | asuransi gratis pemerintah | pbi | pbi jk | kis gratis | bpjs gratis | bpjs pbi | bpjs pemerintah | kis | kartu indonesia sehat | kartu sehat | kartu berobat gratis | bpjs dari pemerintah | jkn kis | jkn pbi | bpjs bantuan | kartu gratis berobat | kartu bpjs gratis | bpjs subsidi | bpjs dibayar pemerintah | kartu sehat gratis | kartu gratis | bpjs yang gratis | bpjs orang miskin | jamkesmas | bpjs pemda | uhc | jamkesda | pbi apbd | bpjs … pemerintah | bpjs … gratis | kis … nonaktif | kartu … gratis',
    bpjs: 'bpjs | bpjs kesehatan | jkn | kartu bpjs | jaminan kesehatan | asuransi kesehatan pemerintah',
    'sertifikat-kesehatan': 'sertifikat kesehatan | surat keterangan dokter | surat dokter | surat sakit',
    'odgj > dinsos':
      'odgj | gangguan jiwa | orang … gila | gila … jalan | gila … pasar | orang gila | orang dengan gangguan jiwa | sakit jiwa | orang stres | kurang waras | wong edan | urang gila | gangguan mental | tidak waras | ngamuk | mengamuk | orang edan | orang sakit jiwa | pasien jiwa | gelo | orang ngamuk | pasung | dipasung | telanjang di jalan | ngomong sendiri | ketawa sendiri',
    jiwa: 'psikolog | psikiater | konseling | depresi | stres berat | kesehatan jiwa | konsultasi kejiwaan | kecanduan game',
    'ibu-hamil':
      'ibu hamil | hamil | kehamilan | bumil | periksa kandungan | usg | buku kia | buku pink | periksa kehamilan | kelas ibu hamil',
    dokter: 'dokter | perawat | bidan | mantri | nakes jaga',
    prolanis:
      'prolanis | diabetes | gula darah | hipertensi | darah tinggi | lansia posyandu | posbindu | cek gula | tensi | cek kesehatan gratis | ckg',
    sunat: 'sunat | khitan | sunatan massal | khitanan massal | sirkumsisi',
    'operasi-katarak': 'katarak | operasi katarak | bibir sumbing | operasi gratis',
  },
  events: {
    'kena-dbd > fogging dbd':
      'anak kena dbd | tetangga kena dbd | banyak nyamuk | nyamuk banyak | kena demam berdarah | terjangkit | kasus dbd | panas tinggi | demam tinggi | bintik merah | trombosit turun',
    'dirawat > rsud': 'dirawat di rsud | dirawat di rumah sakit | masuk rumah sakit | di ruang rawat',
    'kis-mati > pbi-jk nonaktif':
      'kis mati | kartu sehat mati | bpjs mati | bpjs nonaktif | kis nonaktif | bpjs pbi nonaktif | kartunya mati | kartu … dinonaktifkan | bpjs … nonaktif | bpjs … mati | kartu sehat … mati | kis … tidak aktif | bpjs … tidak aktif | kartu … nonaktif | kartu gratis … mati | bpjs … dicabut | kis … dicabut | bpjs … diblokir',
  },
}

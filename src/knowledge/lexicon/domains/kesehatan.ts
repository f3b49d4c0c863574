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
    igd: 'igd | ugd | gawat darurat | instalasi gawat darurat',
    ambulans:
      'ambulans | mobil ambulans | mobil jenazah | psc 119 | antar pasien | ambulans gratis | mobil orang sakit',
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
    penyakit:
      'tbc | tb | tbc paru | malaria | hiv | kusta | diare | covid | rabies pada manusia | digigit anjing | cacar | hepatitis | leptospirosis | flu burung | kencing tikus | chikungunya | kaki gajah',
    kb: 'alat kb | pasang alat | suntik kb tiga bulan | kb spiral | cegah kehamilan | kb steril | pengendalian kehamilan | kb mantap | kb | keluarga berencana | implan | iud | spiral | vasektomi | tubektomi | pil kb | suntik kb | alat kontrasepsi | kontrasepsi | pasang kb | pasang implan | susuk | susuk kb | steril | mop | mow | kb gratis | kondom | pasang spiral | kb suntik | ikut kb | lepas kb | lepas implan | lepas susuk | pasang susuk | suntik tiga bulan | menunda hamil | mencegah hamil | tidak mau hamil lagi | mengatur kehamilan',
    iva: 'iva | tes iva | pap smear | kanker serviks | kanker mulut rahim',
    'pbi-jk < bpjs':
      'kis pbi | kartu indonesia sehat pbi | kartu kis | jaminan kesehatan gratis | bpjs kis | bpjs tidak bayar | bpjs yang dibayari pemerintah | asuransi gratis pemerintah | pbi | pbi jk | kis gratis | bpjs gratis | bpjs pbi | bpjs pemerintah | kis | kartu indonesia sehat | kartu sehat | kartu berobat gratis | bpjs dari pemerintah | jkn kis | jkn pbi | bpjs bantuan | kartu gratis berobat | kartu bpjs gratis | bpjs subsidi | bpjs dibayar pemerintah | kartu sehat gratis | kartu gratis | bpjs yang gratis | bpjs orang miskin | jamkesmas | bpjs pemda | uhc | jamkesda | pbi apbd | bpjs … pemerintah | bpjs … gratis | kis … nonaktif | kartu … gratis',
    bpjs: 'bpjs | bpjs kesehatan | jkn | kartu bpjs | jaminan kesehatan | asuransi kesehatan pemerintah',
    'sertifikat-kesehatan': 'sertifikat kesehatan | surat keterangan dokter | surat dokter | surat sakit',
    'odgj > dinsos':
      'odgj | gangguan jiwa | orang gila | orang dengan gangguan jiwa | sakit jiwa | orang stres | kurang waras | gila | wong edan | urang gila | gangguan mental | tidak waras | ngamuk | mengamuk | orang edan | orang sakit jiwa | pasien jiwa | gelo | orang ngamuk | pasung | dipasung | telanjang di jalan | ngomong sendiri | ketawa sendiri',
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

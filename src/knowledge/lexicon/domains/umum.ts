import type { DomainLexicon } from '../concept.ts'

/** Emergencies, order, information, culture and sport, oversight, government itself. */
export const umum: DomainLexicon = {
  domain: 'umum',
  objects: {
    damkar:
      'telp pemadam | panggil pemadam | api di rumah | rumah hangus | toko terbakar | lahan terbakar | damkar | pemadam kebakaran | pemadam | kebakaran | rumah terbakar | mobil pemadam | branwir | blambir | pemadam api | telepon pemadam | nomor pemadam | dinas pemadam | petugas pemadam | regu pemadam | api besar | ada api | terbakar | unit pemadam',
    'nomor-darurat > damkar':
      'nomor darurat | nomor pemadam | telepon darurat | 112 | 113 | nomor damkar | telepon damkar | call center darurat | hotline damkar',
    'damkar-hewan > damkar':
      'ular di kamar mandi | sarang tawon besar | lebah di plafon | bantuan lepas cincin | cincin susah lepas | ular di rumah | tawon gung | tolong kucing | anjing masuk sumur | orang masuk sumur | hewan … sumur | buka cincin | sarang tawon | tawon | lebah | ular | ular masuk rumah | evakuasi ular | cincin | cincin nyangkut | cincin tidak bisa lepas | cincin macet | kucing di atap | kucing kejebak | kucing nyebur sumur | biawak | buaya | monyet masuk rumah | sarang lebah | penyelamatan | evakuasi hewan | hewan liar | animal rescue | rescue | tersangkut | terjebak | sarang odeng | kucing … sumur | kucing … atap | ular … rumah | tawon … rumah | ular … kamar | cincin … jari | kunci … dalam rumah | anak terkunci | ular sanca | kobra | ular kobra | ular piton | musang | king cobra | sarang ndas | tawon ndas | tabuhan | monyet | kucing … pohon | kepala … kejepit | kejepit | terkunci di dalam | kucing … plafon | sarang … atap',
    'inspeksi-kebakaran':
      'proteksi kebakaran | apar | alat pemadam | hidran | latihan pemadaman | pelatihan pemadam | simulasi kebakaran',
    bencana:
      'rumah kebanjiran | terjebak banjir | minta evakuasi | minta perahu | air setinggi | air sepinggang | air sedada | air selutut | butuh makanan banjir | korban bencana | tanah gerak | tanah bergerak | tebing runtuh | angin ribut | atap terbang | dievakuasi | evakuasi warga | air … pinggang | air … dada | air … lutut | hujan … rumah terendam | bencana | banjir | longsor | tanah longsor | angin kencang | puting beliung | pohon tumbang | kebanjiran | rumah terendam | pengungsi | posko | bantuan bencana | tanggul jebol | rumah kena longsor | banjir bandang | pengungsian | terisolir | mengungsi | rumah tertimpa pohon | kena banjir | rumah … terendam | air … masuk rumah | banjir … rumah | longsor … rumah | rumah … longsor | angin … atap | pohon … tumbang | atap … terbang | puting beliung … rumah | tenda darurat | rumah … banjir | air naik | air bah | sungai meluap | logistik | caah | galodo | longsor … jalan | pohon … timpa | perahu karet | kampung … banjir | rob | banjir rob | korban banjir | dapur umum | angin … rumah | tanah … longsor | tebing … longsor | sungai … luap | hanyut terbawa | pohon … malang | lisus',
    bpbd: 'bpbd | pusdalops | penanggulangan bencana | badan penanggulangan bencana',
    ketertiban:
      'tetangga berisik | karaoke tetangga | musik tetangga | kafe remang | warung esek esek | pasangan mesum | anak punk nongkrong | pedagang liar | jualan di bahu jalan | mabuk di jalan | kos campur | musik … larut | dangdut … malam | hajatan … malam | knalpot brong | ganggu ketertiban | orang mabuk | ketertiban | trantibum | pkl | pedagang kaki lima | kaki lima | warung miras | miras | minuman keras | karaoke | kebisingan | kafe berisik | tempat hiburan | kos mesum | musik keras | bangunan liar | warung remang | prostitusi | jualan di trotoar | trotoar dipakai jualan | organ tunggal malam | balap liar | dangdut | sound horeg | tuak | arak | warung tuak | pesta miras | kafe | biliar | mabuk mabukan | mabuk | kosan bebas | kos bebas | musik … malam | suara … bising | karaoke … malam | jualan … trotoar | musik … kencang | suara … keras | kafe … malam | warung … miras | jual miras | pedagang … trotoar | pkl … jalan | tetangga … bising | lapak … trotoar | anak muda … mabuk | nongkrong … malam | warung … tuak | ribut … malam | berisik … malam | mesum | dagang di trotoar | nyetel musik | hiburan malam | reklame tanpa izin | pkl liar | berisik',
    satpolpp:
      'satpol pp | satpol | polisi pamong praja | pamong praja | trantib | penegak perda | linmas | hansip | pol pp',
    'informasi-publik':
      'salinan anggaran | data pemda | dokumen publik | minta rincian anggaran | salinan kontrak | dokumen proyek | wartawan minta data | salinan … dinas | salinan … anggaran | data … dinas | rincian … anggaran | laporan keuangan daerah | informasi publik | permohonan informasi | keterbukaan informasi | ppid | data publik | minta data | permintaan data | minta informasi publik | sengketa informasi | salinan dokumen pemerintah | data apbd | dokumen anggaran | minta salinan | data … pemerintah | minta dokumen | dokumen … anggaran | mohon data | transparansi | data statistik | statistik | anggaran desa | data … anggaran',
    pengaduan:
      'aspirasi | menyampaikan aspirasi | sampaikan kritik | saluran aspirasi | mengadukan pelayanan | tempat mengadu | komplen pelayanan | mengadukan layanan pemerintah | identitas pelapor dirahasiakan | lapor go id | sp4n | sp4n lapor | layanan pengaduan | 1708 | keluhan pelayanan | komplain pelayanan | kanal aduan | saluran pengaduan | pelayanan buruk | pelayanan publik | kotak pengaduan | petugas judes | pelayanan lambat | pengaduan pelayanan | lapor pelayanan | pelayanan … lapor | keluhan … pelayanan | lapor … petugas | pelayanan … jelek | petugas … kasar | pelayanan … lambat | petugas … judes | pelayanan … buruk | petugas … galak | komplain … kantor | komplain … pelayanan | aduan masyarakat | sampaikan keluhan',
    diskominfo:
      'diskominfo | kominfo | dinas komunikasi | aplikasi pemda | website pemda | subdomain | persandian | tanda tangan elektronik asn | radio daerah | media center | cctv | hoaks | hoax | berita bohong | akun resmi pemda | ktp bocor | data bocor',
    perpus:
      'kartu perpustakaan | minjam buku | jadi anggota perpus | buka perpus | daftar perpus | pinjam buku berapa | pinjam novel | perpustakaan | perpustakaan daerah | anggota perpustakaan | pinjam buku | kartu perpus | kartu anggota | baca buku | minjem buku | perpustakaan keliling | taman bacaan | perpus keliling | buku bacaan | ipusnas | nyilih buku | meminjam buku | kartu anggota perpustakaan | pinjam … buku | buku … pinjam | ruang baca | kembalikan buku | balikin buku',
    arsip: 'arsip | kearsipan | arsip daerah',
    gor: 'gor | gelanggang olahraga | stadion | lapangan futsal | lapangan badminton | lapangan bola | sewa lapangan | gedung olahraga | lapangan basket | kolam renang pemda | sewa gor | sewa gedung | pakai gor | lapangan voli | lapangan tenis | sewa stadion | gedung serbaguna | lapangan milik pemerintah | booking lapangan | lapangan … sewa | lapangan … pakai | gor … sewa | badminton | futsal | turnamen | main bola | lapangan sepak bola | bulutangkis | lapangan pemda',
    dispora:
      'dispora | dinas pemuda | atlet | olahraga | paskibraka | paskibra | porprov | popda | bonus atlet | pemuda | organisasi kepemudaan | pramuka | koni | klub olahraga | senam | car free day',
    penelitian:
      'surat riset | izin ambil data | izin wawancara skripsi | penelitian tesis | penelitian disertasi | surat rekomendasi kkn | kkn di desa | mahasiswa kkn | penelitian | izin penelitian | rekomendasi penelitian | riset | izin riset | surat penelitian | kkn | kuliah kerja nyata | rekomendasi riset | surat rekomendasi penelitian | ambil data skripsi | skripsi | tesis | penelitian skripsi | kesbangpol penelitian | izin survei kampus | observasi | surat izin penelitian | penelitian … kantor | skripsi … data | izin … penelitian | rekom … riset | rekomendasi … kkn | mahasiswa … kkn | izin … skripsi | rekom penelitian | skp penelitian | mhs kkn',
    kesbangpol:
      'kesbangpol | ormas | organisasi masyarakat | partai politik | lsm | kerukunan umat | fkub | bantuan parpol | pendirian rumah ibadah | demo | unjuk rasa | kerukunan | wawasan kebangsaan | konflik warga | aliran sesat',
    magang:
      'pkl smk | anak smk pkl | magang kuliah | tempat magang | tempat pkl | surat pkl | kerja praktek mahasiswa | pkl di kantor pemda | magang | pkl sekolah | praktik kerja lapangan | kerja praktik | prakerin | magang di kantor | pkl di dinas | pkl mahasiswa | magang mahasiswa | kerja lapangan | praktik lapangan | magang dinas | pkl siswa | siswa pkl | anak pkl | praktik industri | pkl … kantor | magang … kantor | smk … pkl | pkl … smk | magang … pemda | pkl … dinas | magang … dinas | magang … bupati | internship | mahasiswa magang | prakerin smk | praktek kerja',
    pungli:
      'uang di bawah meja | minta uang administrasi | minta biaya tidak resmi | bayar tidak resmi | minta imbalan | dimintai biaya | dimintai duit | calo di kantor | pungli | pungutan liar | korupsi | suap | sogok | gratifikasi | saber pungli | uang pelicin | calo | penyelewengan | whistleblowing | wbs | penyalahgunaan wewenang | dimintai uang | minta uang pelicin | oknum | dana desa dikorupsi | ditarik uang | oknum pegawai | pegawai … minta uang | petugas … minta uang | minta duit | dimintai … ribu | dipungut … padahal gratis | petugas … minta duit | uang rokok | uang terima kasih | disuruh bayar … resmi | dimintai bayaran | dugaan korupsi | minta jatah | pegawai … minta duit | oknum … minta | dipalak petugas | lurah … minta uang | dana … dikorupsi | dana … tilap | uang … ditilap | proyek fiktif | mark up | minta … pelicin | penggelapan dana | setoran liar | kades … uang | diperas',
    inspektorat: 'inspektorat | pengawasan internal | audit | auditor daerah',
    desa: 'dana desa | pilkades | pemilihan kepala desa | bumdes | kepala desa | perangkat desa | bpd | badan permusyawaratan desa | apbdes | kades | aparat desa | anggaran desa | dana kelurahan | pemekaran desa | sekdes | bendahara desa | pembangunan desa | pemerintah desa | batas desa | profil desa | blt desa | blt dana desa',
    musrenbang:
      'musrenbang | rpjmd | rkpd | perencanaan pembangunan | bappeda | usulan pembangunan | sipd | pokir | bappeda litbang | bapperida',
    dprd: 'dprd | dewan | anggota dewan | wakil rakyat | reses | sekretariat dewan | aspirasi dewan | audiensi dprd | ketua dewan | rapat paripurna | komisi dprd',
    bupati:
      'bupati | wakil bupati | ketemu bupati | audiensi bupati | undang bupati | undangan bupati | sambutan bupati | protokol | agenda bupati | jadwal bupati | bertemu bupati | wali kota | prokopim | audiensi',
    'produk-hukum':
      'perda | perbup | jdih | peraturan daerah | peraturan bupati | salinan perda | bantuan hukum | pengacara gratis | bantuan hukum gratis | penasihat hukum | ranperda | pengacara | pendampingan hukum | bantuan pengacara',
    ibadah:
      'masjid | rumah ibadah | hibah masjid | bantuan masjid | imam masjid | marbot | guru ngaji | insentif guru ngaji | mtq | kesra | rumah tahfiz | musala | bantuan gereja | imam | bantuan rumah ibadah | hibah keagamaan | insentif imam | proposal masjid | safari ramadan | khatib | pengajian',
    pengadaan:
      'lpse | tender | pengadaan | pengadaan barang | lelang proyek | penyedia | e katalog | e purchasing | ukpbj | ulp | spse | vendor | rekanan | katalog elektronik | sirup | lelang pengadaan | kontraktor',
    organisasi:
      'standar pelayanan | survei kepuasan | skm | reformasi birokrasi | analisis jabatan | ikm survei | zona integritas | kelembagaan',
    'sekretariat-umum':
      'pendopo | aula | pinjam aula | pinjam pendopo | aula kabupaten | gedung pertemuan | sewa aula | pinjam kursi tenda | peminjaman pendopo | kendaraan operasional | bus pemda | pinjam bus',
    'jam-kantor':
      'jam kantor | jam kerja kantor | jam layanan | kantor buka | kantor tutup | libur nasional | cuti bersama',
  },
  events: {
    'ada-kebakaran > damkar':
      ' pasar kebakaran | api membesar | rumah … api | asap tebal | korsleting | gas meledak',
    'petugas-minta-uang > pungli': 'petugas minta uang | minta uang tambahan | bayar di bawah meja',
  },
}

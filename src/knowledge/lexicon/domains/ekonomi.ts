import type { DomainLexicon } from '../concept.ts'

/** Work, small business, markets, farming, fishing, animals. */
export const ekonomi: DomainLexicon = {
  domain: 'ekonomi',
  objects: {
    ak1: 'kartu kuning buat lamar kerja | kartu kuning online | kartu cari kerja | daftar pencari kerja | ak1 | ak 1 | kartu kuning | kartu pencari kerja | kartu pencaker | kartu kerja | kartu pencari pekerjaan | ak i | kartu ak 1 | kartu tanda pencari kerja | siapkerja | kartu cari kerja | pencaker | surat kuning',
    lowongan:
      'lowongan | lowongan kerja | loker | info loker | cari kerja | job fair | bursa kerja | jobfair | pencari kerja | melamar kerja | melamar pekerjaan | butuh kerja | pengangguran | nganggur | butuh pekerjaan | lamar kerja',
    blk: 'pelatihan kerja gratis | latihan menjahit | sekolah las | belajar bengkel | ikut pelatihan | pelatihan dari dinas | kursus dari pemerintah | kursus … dinas | blk | balai latihan kerja | pelatihan kerja | kursus gratis | latihan kerja | kursus menjahit | kursus las | kursus komputer | pelatihan menjahit | pelatihan las | pelatihan keterampilan | kursus keterampilan | kursus | les keterampilan | kursus otomotif | pelatihan barista | kursus salon | kursus tata boga | belajar menjahit | belajar las | balai pelatihan | pelatihan gratis | kursus mekanik | pelatihan tata rias | kursus bengkel | kursus servis | pelatihan komputer | loka latihan kerja | kursus … gratis | pelatihan … gratis | belajar … las | kursus … pemerintah | keterampilan',
    'phk > gaji':
      'diberhentikan sepihak | gaji tidak sesuai | gaji tidak dibayar perusahaan | uang pesangon | diputus kontrak | tidak dibayar lembur | hak pekerja | hak karyawan | perusahaan tidak bayar | perusahaan … tidak bayar | pabrik … pecat | kerja … pesangon | toko … gaji | bos … gaji | phk | pemutusan hubungan kerja | pesangon | dipecat | upah tidak dibayar | gaji tidak dibayar | perselisihan hubungan industrial | bipartit | thr | diberhentikan kerja | gaji di bawah umk | upah di bawah umk | hubungan industrial | uang pisah | perselisihan kerja | mediator | gaji telat | gaji … tidak dibayar | gaji … belum dibayar | perusahaan … pecat | thr … tidak | upah … tidak dibayar | gaji … bawah | gaji … potong | kontrak kerja | perusahaan … gaji | kerja … berhentikan | perusahaan … pesangon | dirumahkan | kerja … pecat | perusahaan … thr | lembur … tidak dibayar | gaji … ditahan | perusahaan … berhenti | mandor | ijazah ditahan perusahaan | ijazah … tahan | upah … kurang | pkwt | disuruh berhenti | pabrik … gaji | outsourcing | upah … bawah | gaji … nunggak | kerja … gaji',
    umk: 'umk | upah minimum | umr | gaji minimum | upah minimum kabupaten | ump | besaran upah | standar gaji | upah layak | umk tahun ini | gaji … minimum | upah terendah | gaji standar | gaji umr | gaji pokok minimum',
    gaji: 'gaji | upah | honor | penghasilan | bayaran',
    pmi: 'kerja di taiwan | kerja di hongkong | jadi tkw | jadi tki | ke luar negeri kerja | perawat lansia luar negeri | jadi pembantu di luar negeri | kerja resmi luar negeri | kerja ke arab | calo tki | kerja … eropa | kerja … jerman | asisten rumah tangga luar negeri | pmi | pekerja migran | tki | tkw | tenaga kerja luar negeri | kerja ke luar negeri | kerja luar negeri | bmi | buruh migran | kerja di luar negeri | kerja di taiwan | kerja di hongkong | kerja ke taiwan | kerja ke jepang | kerja ke korea | kerja ke malaysia | kerja di malaysia | kerja di jepang | kerja di korea | p3mi | pjtki | ltsa | id pmi | penyalur tki | kerja … luar negeri | kerja … malaysia | kerja … taiwan | kerja … hongkong | kerja … korea | kerja … jepang | kerja … arab | kerja … singapura | merantau ke luar negeri | g to g | magang jepang | kerja … brunei | agen tki | kerja … polandia | kerja … australia',
    transmigrasi: 'transmigrasi | transmigran',
    disnaker: 'disnaker | dinas tenaga kerja | dinas ketenagakerjaan | depnaker | naker | disnakertrans',
    tka: 'tenaga kerja asing | tka | rptka',
    umkm: 'umkm | ukm | usaha mikro | usaha kecil | pelaku usaha kecil | usaha rumahan | pedagang kecil | industri kecil | ikm | usaha kecil menengah | pelaku umkm',
    'bantuan-umkm < bantuan > umkm':
      'modal kecil | pinjaman pemerintah | pinjaman tanpa bunga | suntikan modal | tambahan modal | bantuan mesin | bantuan alat jualan | pelatihan jualan online | pinjaman ringan | bantuan modal | bantuan umkm | modal usaha | bantuan usaha | pinjaman bergulir | dana bergulir | pelatihan umkm | bantuan pedagang | bpum | blt umkm | pinjaman modal | bantuan modal usaha | pinjaman lunak | pelatihan usaha | gerobak bantuan | pinjaman modal usaha | tambah modal | bantuan gerobak | modal jualan | tidak punya modal | pelatihan wirausaha | bantuan alat usaha | modal … usaha | bantuan … usaha | modal … jualan | modal … dagang | bantuan … modal | modal … pemda | modal … pemerintah | nambah dagangan | pinjaman … pemda | modal … umkm | pinjaman … usaha | hibah usaha | bantuan wirausaha | pelatihan … usaha | bunga ringan | modal kerja',
    koperasi: 'koperasi | kopdes | koperasi merah putih | ksp | koperasi simpan pinjam | kop desa | kud',
    'dirikan-koperasi < koperasi':
      'mendirikan koperasi | pendirian koperasi | bikin koperasi | bentuk koperasi | buat koperasi | badan hukum koperasi | koperasi baru | dirikan koperasi | bentuk … koperasi | mendirikan … koperasi | buat … koperasi | koperasi … resmi | membentuk koperasi',
    'kios-pasar':
      'kontrak los | ngontrak kios | tempat jual ikan di pasar | tempat jualan sayur | sewa tempat di pasar | kios pemda | los kosong pasar | lapak kosong | kios | los | kios pasar | los pasar | lapak pasar | lapak | sewa kios | sewa los | tempat jualan di pasar | jualan di pasar | ruko pasar | stan pasar | bedak pasar | petak pasar | kontrak kios | berdagang di pasar | tempat dagang | dagang di pasar | kios … pasar | lapak … pasar | los … pasar | jualan … pasar | tempat … pasar | sewa … pasar | toko di pasar | kios kosong | los kosong | sitp | dasaran',
    pasar:
      'pasar | pasar rakyat | pasar daerah | pasar tradisional | pasar induk | pedagang pasar | retribusi pasar | upt pasar | pasar sayur | pasar ikan',
    'harga-pokok':
      'harga sembako | harga beras | operasi pasar | harga cabai | bahan pokok | minyak goreng | kebutuhan pokok | inflasi | harga … naik | harga bawang | harga telur | sembako mahal',
    'pasar-murah':
      'pasar murah | gerakan pangan murah | gpm | beras murah | bazar murah | sembako murah | bazar sembako',
    tera: 'tera timbangan | timbangan dicek | cek timbangan | timbangan pasar | kilogram tidak pas | timbangan tidak pas | timbangan mati | stempel timbangan | tera | tera ulang | timbangan | metrologi | alat ukur | takaran | meteran spbu | kalibrasi timbangan | cap timbangan | timbangan dagang | uttp | kiloan | anak timbangan | cap tera | neraca | timbangan curang | timbangan … cap | timbangan … periksa | timbangan … stempel | timbangan … segel | peneraan | timbang duduk | dacin | jembatan timbang',
    disperindag:
      'disperindag | dinas perdagangan | dinas perindustrian | disdag | perlindungan konsumen | ekspor | impor',
    diskop: 'diskop | dinas koperasi',
    pupuk:
      'pupuk murah pemerintah | ambil pupuk | jatah urea | beli urea | ambil pupuk di kios | terdaftar pupuk | pupuk | pupuk subsidi | pupuk bersubsidi | urea | npk | kartu tani | rdkk | e rdkk | kios pupuk | jatah pupuk | rabuk | pupuk murah | ponska | phonska | za pupuk | nebus pupuk | tebus pupuk | pupuk langka | beli pupuk | pupuk … subsidi | pupuk … jatah | kuota pupuk | pupuk … kios | distributor pupuk | pupuk … tebus | pupuk organik',
    poktan: 'kelompok tani | poktan | gapoktan | penyuluh | ppl | penyuluh pertanian | simluhtan',
    tanaman:
      'bibit | benih | bibit padi | benih jagung | traktor | alsintan | alat tani | hama | tikus sawah | wereng | gagal panen | padi | jagung | tanaman | puso | asuransi pertanian | handtraktor | bantuan bibit | combine | bibit sawit | replanting | psr sawit | kakao | kopi | sawit | cetak sawah | hama padi | panen raya | hortikultura | kebun',
    distan: 'distan | dinas pertanian | pertanian | bpp',
    'vaksin-hewan > rabies':
      'suntik anabul | vaksin meong | vaksin guguk | suntik peliharaan | vaksin rabies gratis | vaksin kucing gratis | vaksin rabies | vaksin kucing | vaksin anjing | suntik rabies | vaksin hewan | suntik kucing | suntik anjing | vaksin peliharaan | anti rabies | vaksinasi rabies | steril kucing | sterilisasi kucing | kastrasi | vaksin … kucing | vaksin … anjing | suntik … kucing | suntik … anjing | vaksin … hewan | rabies … suntik | rabies … vaksin | kucing … vaksin | anjing … vaksin',
    rabies: 'rabies | anjing gila | penyakit anjing gila',
    'hewan-peliharaan > vaksin-hewan':
      'kucing | anjing | hewan peliharaan | peliharaan | anabul | hewan kesayangan | kelinci',
    puskeswan:
      'puskeswan | pos kesehatan hewan | dokter hewan | mantri hewan | drh | petugas kesehatan hewan | klinik hewan | mantri sapi',
    ternak:
      'ternak | sapi | kambing | kerbau | babi | domba | ayam | unggas | bebek | itik | lembu | peternak | kandang | hewan ternak | peternakan',
    'ternak-sakit > ternak puskeswan':
      'sapi mencret | kambing kembung | sapi demam | sapi tidak makan | ayam mati semua | ternak mendadak mati | hewan ternak sakit | penyakit sapi | kambing … mati mendadak | kambing … kudis | sapi … luka | kerbau … luka | ternak … mendadak | ternak sakit | sapi sakit | pmk | penyakit mulut dan kuku | mulut dan kuku | lsd sapi | ternak mati | sapi mati | kambing mati | ayam mati mendadak | hewan sakit | sapi … sakit | sapi … mati | kambing … mati | kambing … sakit | babi … mati | ayam … mati | ternak … mati | ternak … sakit | sapi … tidak mau makan | mulut … busa | kuku … luka | sapi … lepuh | sapi … liur | kerbau … sakit | kerbau … mati | antraks | asf | flu babi | sapi … roboh | kambing … mencret | ternak … tidak mau makan | sapi … pincang | sapi … demam | bebek … mati | itik … mati | babi … sakit | domba … sakit | domba … mati | sapi … kuku | sapi … busa | lembu … sakit | kambing … tidak mau makan | ayam … tetelo',
    inseminasi:
      'kawin suntik | inseminasi buatan | ib sapi | birahi | sapi birahi | bunting sapi | semen beku',
    rph: 'rumah potong hewan | rph | potong hewan | pemotongan hewan | jagal | hewan kurban | kurban | kurban sapi | skkh | surat kesehatan hewan',
    ikan: 'ikan | nelayan | perahu | kapal nelayan | kapal ikan | jaring | kusuka | kartu nelayan | budidaya ikan | kolam ikan | benih ikan | tambak | tempat pelelangan ikan | perikanan | bantuan nelayan | bibit ikan | bibit lele | solar nelayan | pukat | keramba | rumput laut | alat tangkap | bom ikan | setrum ikan | udang | kepiting',
    pangan: 'ketahanan pangan | lumbung pangan | cadangan pangan | pekarangan pangan',
    wisata:
      'wisata | objek wisata | tempat wisata | pantai wisata | tiket masuk | tiket wisata | air terjun | destinasi | pemandu wisata | museum | cagar budaya | festival | ekonomi kreatif | desa wisata | pokdarwis | sanggar seni | sanggar | event daerah | karnaval | candi | kebun binatang | kolam renang | homestay | pantai',
  },
  events: {
    'cari-kerja > ak1 lowongan':
      'cari kerja | melamar kerja | lamar kerja | nyari kerja | baru lulus cari kerja | syarat melamar | fresh graduate',
    'cap-mati > tera': 'cap mati | masa tera habis',
  },
}

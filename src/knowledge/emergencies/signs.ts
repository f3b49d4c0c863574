/**
 * What somebody may call for help about, the first named of several that stand in a message: a beast that rages is no violent person.
 * `danger`: that there is one is certain, what it is isn't.
 */
export const emergencyKinds = [
  'self-harm',
  'animal',
  'violence',
  'fire',
  'medical',
  'accident',
  'disaster',
  'danger',
] as const
export type EmergencyKind = (typeof emergencyKinds)[number]

const WEAPONS =
  'parang/pisau/celurit/clurit/arit/golok/senjata/mandau/badik/kelewang/samurai/tombak/pistol/pestol/senapan/kapak/linggis/airsoft'
const BEASTS =
  'ular/ulo/ulah/oray/uler/ulr/kobra/cobra/piton/python/sanca/sawa/buaya/beruang/macan/harimau/gajah'
const SNAKES = 'ular/ulo/uler/oray/ulr/kobra/cobra/piton/python'
const MAMMALS = 'anjing/asu/kucing/monyet/kera/kelelawar/musang/beruk/lutung'
const BITTEN = 'digigit/kegigit/tergigit/dicokot/dicakar/gigitan/gigit'
/** What people keep: bitten or eaten, it is no call for help. */
const CATTLE =
  'kucing/anjing/kambing/domba/sapi/kerbau/babi/ayam/bebek/itik/kelinci/burung/kuda/ternak/meong/lembu/pitik/wedhus/wedus'
const OWNERS = 'saya/sy/aku/kami/kita/tetangga/warga/orang/peliharaan/milik/bapak/ibu'
const ATTACKED =
  'digigit/kegigit/tergigit/dicokot/dicakar/diserang/dimakan/dimangsa/diterkam/dipatuk/dipatok/disengat'
/** Whoever is said to be badly ill. */
const KIN =
  'mbah/simbah/kakek/nenek/ibu/bapak/ayah/mama/papa/anak/adik/kakak/suami/istri/bayi/paman/bibi/tetangga/teman/cucu'

/** Who lives with somebody, or is loved by them; what they do to them is never a mere habit. */
const INTIMATES =
  'dia/ia/pacar/pacarku/pacarnya/cowok/cowokku/suami/suamiku/suaminya/istri/istriku/mantan/mantanku/ayah/ayahku/ayahnya/bapak/bapakku/bapaknya/papa/papaku/bapa/ibu/ibuku/ibunya/mama/mamanya/kakak/kakakku/om/paman/majikan/laki/laki2/bojo/bojoku/paitua'
const HITS =
  'mukul/memukul/mukulin/mukuli/memukuli/mukulnya/nampar/menampar/nampari/tampar/nyiksa/menyiksa/nendang/menendang/tendang/nyekik/mencekik/cekik/nyekek/jambak/menjambak/menganiaya/gebukin/nggebuki/menghajar'

/**
 * How people call for help, per kind; expressions separated by ` | `. A word stands for itself and for its root; `a/b` is
 * either; `a … b`: b comes within a few words after a. `grave` calls for help whatever else is said; `signs` only where
 * nothing speaks of the past, of papers, or of how things are done in general (`calming`).
 */
export const emergencySigns: Readonly<Record<EmergencyKind, { grave?: string; signs: string }>> = {
  'self-harm': {
    grave: `
      bunuh diri | membunuh diri | gantung diri | gantung dirinya | akhiri/mengakhiri hidup/hidupku/hidupnya/semuanya/semua
      akhiri/mengakhiri … nyawa | mau/ingin/pengen/pengin/pingin/hendak/pgn/handak mati | mati aja/saja | bilang … mau mati
      menyakiti/sakiti/melukai diri/diriku/dirinya | nyilet/menyilet/sayat/menyayat/nyayat/silet … tangan/nadi/pergelangan/darah/darahnya
      nyilet lagi | mending/mendingan mati | lebih baik … mati | baik saya/aku mati | tidak … kuat/sanggup hidup/urip
      tidak ada … hidup lagi | tidak ada guna/gunanya/artinya … hidup | tidak ingin/mau hidup | capek hidup mending | ra/tidak kuat/sanggup/kiyat/kiat urip/hidup/gesang
      jembatan/menara/gedung/tower/bts/sutet/flyover/atap/waduk/tebing … lompat/loncat/terjun/sandal | pamit … hidup
      mau/ingin/handak/arek/badhe loncat/lompat/terjun | minum/nelan/menelan … obat/pil … banyak/semua/segenggam/strip
      pengin/pengen pejah/pati | kiyat/kuat urip/hidup malih/lagi | hidup … saya pamit | handak/mau/arek bagantung/ngagantung/gantung
      tidak kuat … selesai/akhiri/pergi | mau selesai aja/saja | mau/ingin tidur selamanya | suara … suruh/menyuruh … mati/bunuh/tenggelamkan
      pamitan … hp/hpnya/mati/surat | surat/pesan perpisahan/terakhir | percobaan bunuh`,
    signs: `
      loncat/lompat dari jembatan/menara/gedung/lantai | capek/lelah hidup | supaya/agar/biar tidak bangun | hilang selamanya
      tidak mau bangun lagi`,
  },
  violence: {
    grave: `
      diperkosa | perkosa saya/aku | diculik | disekap | nyekap | menyekap | dibacok | dibegal | dirampok | ditusuk … orang/${WEAPONS} | ditikam
      penembakan | ditembak | dikeroyok | dirogahala | digorok | mau/hendak/akan … membunuh/bunuh saya/kami/aku/ibu/anak | diancam dibunuh
      ancam/ngancam/ngancem/mengancam … bunuh/bakar/anak/${WEAPONS} | ngamuk/mengamuk … ${WEAPONS}
      ${WEAPONS} … ngamuk/mengamuk | bawa/nggawa/bawak/pegang/megang/nenteng/ngacungin/ngacungkan/mengacungkan/acungkan/todong/nodong … ${WEAPONS}
      ditodong | diancam … dibunuh/bunuh | air keras | mau bakar/membakar rumah | maling/pencuri/rampok masuk rumah | maling/pencuri/rampok … sembunyi
      dikunci di kamar | dikunciin | dikurung … kamar/rumah | pegang pegang … saya/aku/badan | gedor gedor … pintu/rumah/ancam/takut
      ngepung/mengepung/dikepung/kepung … rumah | masuk rumah … jendela | dobrak/mendobrak/didobrak … pintu/rumah | dikejar … orang/${WEAPONS}
      dipaksa … mobil/kamar/baju | sembunyi di kamar/lemari/kolong
      ${INTIMATES} … ${HITS} | ${HITS} … istri/istrinya/pacar/pacarnya/anaknya/ibunya/ibuku`,
    signs: `
      dipukuli | dipukulin | dipukul | digebukin | digebuki | digebuk | digepuki | dihajar | ditendangi | dijambak | dicekek | dicekik | dibanting
      disiksa | disiksain | dianiaya | penganiayaan | tawuran | perampokan | perampok | maling/pencuri … masuk/rumah | ngamuk/mengamuk
      penculikan | dilecehkan | pelecehan | dicabuli | bacok | begal | tusuk | jeritan/teriak/jerit … tolong/sekarang | jambret
      orang … masuk rumah/pekarangan … topeng/linggis/malam
      ${INTIMATES}/orang/teman … ancam/ngancam/ngancem/mengancam/diancam … sebar/nyebar/sebarin/nyebarin/sebarkan/menyebarkan/disebar/disebarin`,
  },
  fire: {
    signs: `
      kebakaran | kebakar | kebakarn | kbakaran | kebakran | terbakar | tebakar | kobong | kobongan | kahuruan | kabakaran | kabakar
      api/apinya/apine/apina … besar/gede/membesar/merambat/menjalar/kelihatan/berkobar/turun/mendekati/mendekat/nyamber/atap/rumah/lompo
      api na | ada api | keluar api | percikan api | menyala/nyala … api/rumah/kampung/pemukiman/atap/besar/angin | dilalap/lalap api
      ada asap | asap … tebal/hitam/pekat/mengepul/ngepul | kepulan asap | meledak | mbledos | gas/elpiji … bocor | bau gas | bau hangus/gosong … kabel/listrik/rumah
      rumah/toko/kios/warung/mobil/motor … dibakar | dibakar … rumah/toko/kios/warung/mobil/motor
      rumah/kios/toko/gudang/pasar/dapur/lahan/kebun/hutan/tolong … gambarapi
      korslet/konslet/korsleting … rumah/api/kabel | kirim/panggil/panggilkan/suruh … damkar/pemadam/blambir | damkar/pemadam … belum datang/sampai
      damkar/pemadam … cepat/sekarang/lakasi/ke`,
  },
  medical: {
    grave: `
      tidak bernapas/bernafas/napas/nafas/napasan | tidak bisa napas/nafas/bernapas/bernafas | tidak ada napas/nafas | minum/nelan/ketelan/tertelan/menelan racun/baygon/pemutih/bensin/baterai/koin
      sekarat | overdosis | over dosis | tidak … sadarkan diri | keracunan … muntah/lemas/pingsan | pendarahan | perdarahan
      tersedak | keselek | ketuban … pecah | pecah ketuban | digigit/dipatuk/dipatok/dicatok/dicokot … ${SNAKES} | kena gigit/patuk ${SNAKES}
      bibirnya/mukanya/muka/bibir/badan/badannya biru | biru mukanya/muka | mulut/mulutnya … mencong/perot/merot | muntah/batuk/buang darah
      jatuh … diam/diem/diem2/diam2 saja/aja/terus | saturasi/oksigen … habis/tinggal/turun/penuh/tadi | tabung oksigen … habis/tinggal
      darah/berdarah/dagingnya/luka … ngucur/mengucur/muncrat/deras | kepala bayi | luka bakar | kesiram/tersiram air | henti jantung
      ngajoprak | kelenger | semaput | jatuh/tibo/ceblok … tidak/ra tangi/bangun`,
    signs: `
      tidak sadar | ga sadar | pingsan | tidak bangun | tidak … gerak/bergerak/nyaut/menyahut/respon/merespon/ngawaler/obah
      sesak/sesek napas/nafas … parah/biru/tolong/sekarang/hebat/berat | sesak napas/nafas tidak | susah/sulit napas/nafas/bernapas
      napas/nafas/napasnya/nafasnya … berat/ngorok/tersengal/perih/putus/susah/satu | nyeri/sakit dada … keringat/jantung/sesak
      dada … sesak/ditindih/sakit … keringat/lengan/sekarang | keringat dingin | serangan jantung | melahirkan sekarang
      mau/akan melahirkan/lahiran … jauh/tolong/ambulans | kontraksi/mules … menit/bidan/jauh | kejang | kejang2 | mulut/mulutnya … berbusa/busa | stroke barusan | stroke mendadak
      mendadak/tiba … pelo/lumpuh/jatuh/mencong/ambruk/kaku | pelo … lumpuh/tangan | keracunan | orang kritis | lagi/sedang kritis | kondisi kritis | ${KIN} … kritis | kritis tolong
      kemasukan … hidung/telinga/tenggorokan/kuping | hamil … darah/pendarahan | keluar darah banyak
      butuh/perlu/kirim/kirimkan/panggil/panggilkan/minta/tolong/mohon ambulans … sekarang/cepat/darurat/desa/segera/rumah | tolong ambulans
      butuh ambulans | kirim/panggil ambulans | berdarah terus | darah … tidak berhenti/mampet | tidak bangun bangun | ngelantur | meracau | ngigau
      takut air`,
  },
  accident: {
    grave: `
      ada yang/orang/wong tenggelam/hanyut/kelelep/klelep | tenggelam … kolam/sungai/laut/danau/belum/bendungan/embung | anak/anaknya/anakku/adik/adikku/adek/orang/teman/temanku/temenku/suami/istri/bapak/ibu/mama/kakek/nenek/bayi/bocah/balita/ponakan/cucu/paman/tante/warga/wong/urang/budak/ading … tenggelam/hanyut/kelelep/klelep/titeuleum
      tercebur | kecebur | terjepit | kejepit | tertimpa | ketimpa | ketiban | ketimbun | kejatuhan | kesetrum | tersetrum | kesetrom | tersengat listrik
      masuk/jatuh … jurang | jatuh/kecemplung/nyemplung … sumur | hilang kontak | tergeletak | ngageletak | terlindas | kelindas | dilindas | kegiling
      perahu/kapal/speedboat/ketinting/longboat/sampan/klotok/rakit … terbalik/tenggelam/karam/bocor/pecah | karam
      heli/helikopter/pesawat … jatuh | jembatan … putus … jatuh | meninggal/tewas/mati di tempat | kabel … putus … jalan/nyetrum | kabel … nyetrum | nyetrum orang/warga/anak
      kapal/perahu/melaut/nelayan … belum/tidak … kabar/pulang/kembali | kena gergaji/mesin/parang | jari/jarinya/tangan/tangannya/kaki/kakinya … putus`,
    signs: `
      kecelakaan | kecelakan | laka | tabrakan | ketabrak | tertabrak | ditabrak | tabrak lari | nabrak | menabrak | terguling | terjungkal | terpental
      mobil/motor/truk/travel/bus/bis/pikap … terbalik/jurang/terperosok/sawah/jatuh/nyemplung | jatuh dari lantai/atap/tangga/pohon/motor
      jatuh … kepala/kepalanya/patah/berdarah | korban berdarah | berdarah … tolong | kepala/kepalanya … berdarah/bocor | tulang … keluar/kelihatan`,
  },
  disaster: {
    grave: `
      banjir bandang | terjebak/kejebak/tejebak/terkepung banjir/air | banjir … sedada/sepinggang/seleher/atap/plafon/leher
      air/airnya/banyu/banyune/cai … setinggi/sampai/sampe/sudah/wis … dada/pinggang/leher/atap/kasur/ranjang/jendela/plafon/paha
      air/airnya/banyu … sedada/sepinggang/seleher/dada/dhadha | tanggul jebol | tertimbun longsor | tsunami | awan panas | lahar
      longsor/longsoran/urug/gawir … menimpa/timpa/tertimbun/nimpa/kakubur/terkubur | orang/ibu/bapak/anak/warga … tertimbun/terkubur
      rumah … roboh/ambruk … tertimbun/tertimpa/orang | rumah/imah … longsor/tertimbun/kakubur/terkubur/hanyut
      di atap … perahu/bayi/sekolah/tolong | hari … atap | harus lari kemana/ke`,
    signs: `
      air/airnya/banjir/banyu/banyune/cai/ombak/rob … masuk/mlebu/asup … rumah/omah/imah/kamar/dapur | banjir … naik
      air naik … rumah/tangga | banjir … dievakuasi/evakuasi/selutut/sepaha | tolong evakuasi | evakuasi kami | rumah/toko/kampung/kami … kebanjiran | kebanjiran … tolong/rumah
      sungai/kali/danau/laut … meluap/luap | meluap … rumah/kampung/desa | longsor … rumah/jalan/terisolasi/terisolir/retak
      terisolasi/terisolir longsor/banjir | tebing … longsor | gempa … barusan/kuat/roboh/besar | abu gunung/vulkanik
      rumah/atap/seng … roboh/terbang/ambruk/rubuh … angin/barusan/gempa | puting beliung | pohon/tiang … tumbang/roboh … menimpa/timpa/rumah/nimpa/kabel/jalan
      jembatan … putus/hanyut/ambruk … terseret/arus/motor/orang | terseret arus | perahu karet | caah
      tembok/dinding/tanah/tebing/plafon … retak/miring/ambles/amblas/bergerak … sekarang/malam/makin/terus/anak`,
  },
  animal: {
    grave: `
      diserang/disengat/dikejar/diserbu tawon/lebah/tabuhan/engang | tawon/lebah/tabuhan … serang/diserang/menyerang/nyerang/nyerbu/menyerbu/serbu/ngejar/nyengat/menyengat/sengat/ngentup/ngamuk
      ${BEASTS}/babi/celeng/sapi/kerbau/banteng/anjing … makan/memakan/mangsa/memangsa/nerkam/menerkam/terkam/nyambar/menyambar/nyeruduk/menyeruduk/seruduk orang/warga/anak/bocah`,
    signs: `
      ${BEASTS} … masuk/mlebu/asup/dalam/kamar/kmr/dapur/plafon/kandang/mobil/motor/gigit/menggigit/muncul/kampung/teras/rumah/omah/imah/nang/wc/toilet/halaman/melilit/anak/ladang/jok
      masuk … ${BEASTS} | ada … kobra/cobra/piton/python/buaya/beruang/harimau | tawon/lebah … bengkak/jatuh | anjing … gigit/menggigit/mengigit/nggigit/nyerang/ngejar/rabies | anjing gila
      digigit/dicokot/diterkam/disambar/diserang … anjing/monyet/buaya/babi/kera/ular/beruang | monyet/bekantan/orangutan/kera/babi … ngamuk/gigit/serang/menyerang/nyerang/seruduk
      sapi/kerbau/banteng … lepas/ngamuk/nyeruduk/menyeruduk/seruduk | biawak … masuk/rumah/dapur`,
  },
  danger: {
    grave: `
      keadaan/situasi/kondisi darurat | tolong darurat | darurat tolong | darurat … cepat/bantuan/sekarang | tulung tulung | tolong tolong | tulungan
      tulungi | bakuciak/kuciak | sos | bom | granat | mortir | ada orang … mati | cepat/cepet kesini/ke/kemari pak/bu/tolong/ya/min | cepat kesini
      tulung … wedi/ndang/cepet/lakasi/takut | ndang … tulung | ya allah … tolong/cepat/cepet
      anak/anakku/balita/bocah/adik/cucu/ponakan … hilang/ilang … ketemu/umur/belum/pagi/tadi/sore/malam/pasar
      hilang … hutan/gunung/laut | nyasar/tersesat/kesasar … gunung/hutan/laut/kabut/kebun
      kejebak/terjebak/kekunci/terkunci/ke-lock … lift/mobil/dalam/kamar/rumah/gudang/wc`,
    signs: `darurat | ada/nemu/menemukan/temukan/penemuan mayat/jasad | mayat/jasad … sungai/laut/selokan/kebun/jalan/rumah/ngapung/mengapung | bau gas | bau menyengat | kakek/nenek/bapak/ibu … pikun … hilang/ilang/pulang | belum pulang … pagi/malam/kemarin/hari`,
  },
}

/**
 * Somebody was bitten by what may carry rabies: the beast is gone, and they need a vaccine today. Where one of these stands
 * beside the signs of `animal`, the call is a medical one.
 */
export const bites = `
  ${BITTEN} … ${MAMMALS} | ${MAMMALS} … gigit/menggigit/mengigit/nggigit/gigiti/nyokot/nyakar/mencakar`

/** Nobody was bitten, or it was seen to long ago. */
export const supposedBites =
  'kalau/kalo/klo/jika/bila/apabila/misal/misalnya/seandainya/umpama … digigit/kegigit/tergigit/dicakar/gigit | gigitan | pernah | dulu | dahulu'

/** Words that are covered before anything is looked for: they name offices, offers and other things. */
export const harmlessNames =
  'pemadam kebakaran | padam bakar | dinas kebakaran | damkar | mobil pemadam | alat pemadam | nomor darurat | nomor telepon darurat | telepon darurat | tanggap darurat | unit gawat darurat | instalasi gawat darurat | gawat darurat | korban kebakaran | korban banjir | korban bencana | korban longsor | korban kecelakaan | santunan kecelakaan | asuransi kecelakaan | kecelakaan kerja | rawan kebakaran | rawan longsor | rawan banjir | rawan kecelakaan | rawan begal | ular tangga | jadwal tabrakan | tabrakan jadwal | api abadi | lampu hijau | pukul berapa | korban kekerasan | bakar sampah | bakar ikan | kebakaran hutan dan lahan | karhutla | kebakaran jenggot | bom waktu | alarm kebakaran | jalur/pintu/tangga darurat | jalur evakuasi tsunami | jalur evakuasi | pencegahan/mencegah/cegah bunuh | pencegahan/mencegah/cegah kebakaran | bekas kebakaran | bekas terbakar | santunan kebakaran | patah hati | jatuh tempo | kritis terhadap/pada/soal/dalam | belum/tidak/bukan mau/ingin/pengen/pengin/pingin/pgn/hendak/handak mati | belum mati | takut mati | pulau/bukit/tanjung/teluk/lubuk/gang/simpang/dusun ' +
  `${BEASTS}/sapi/kerbau/babi/kera/monyet` +
  ` | ${CATTLE} ${ATTACKED} | ${CATTLE} ${OWNERS} ${ATTACKED} | menggigit/mengigit/nggigit/menyerang/nyerang/memakan/memangsa/nerkam/menerkam ${CATTLE} | anjing/${BEASTS} gigit/serang/makan/terkam ${CATTLE}`

/** What takes the alarm out of a sign: the past, papers, rules, habits, fears, wishes, animals and things that die. */
export const calming =
  'menurut saya/sy/aku/kami/kita/pendapat | kucing/kelinci/burung/hamster … mati/sakit/keracunan/muntah/hilang | promo/diskon/dijual | pencegahan | artikel | jaga jaga | nomor/telepon/telpon/hotline/wa/pesan/surat … tidak ada respon/balasan/tanggapan/jawaban | nanya aja/saja | nanti musim | musim hujan | kalau/kalo/misal/misalnya/seandainya/umpama … lapor/lapornya/hubungi/nelpon/telepon/ngungsi/terjadi | waktu/setelah/sejak kecelakaan | diamputasi | diuji | tempat saya kerja | apar | dulu | dahulu | kemarin … dibawa | pernah | sudah sembuh | suka ngamuk | kerap | selokan/parit/got/kloset/wc/drainase/siring … tersumbat/mampet/meluap/penuh/tertimbun | siapa yang dapat/bisa mengevakuasi | santunan | syarat | prosedur | cara/caranya … urus/mengurus/ngurus/daftar/klaim/lapor/minta/dapat/dapatkan/mengajukan/buat/bikin | gimana/bagaimana … gantinya/ganti/urusnya/ngurus/mengurus/klaim/daftar/kabarnya | urus/ngurus/mengurus/ngurusnya/urusnya | ganti … baru | pengganti | penggantinya | gantinya | hilang karena | rusak karena/kena/akibat | rusak kena | ktp/kk/akta/ijazah/sertifikat/stnk/bpkb/sim/paspor/berkas/dokumen/surat/buku … terbakar/kebakar/kebakaran/hanyut/banjir/kerendem/terendam/kobong/tenggelam/hilang/ilang | izin/ijin | lowongan | relawan | sosialisasi | pelatihan | simulasi | penyuluhan | lomba | wisata | penangkaran | santunan | asuransi | klaim | jasa raharja | biaya/tarif/ongkos | bpjs | gratis | obat | jadwal/jam/jadual | imunisasi | vaksin | sering | selalu | setiap/tiap … hujan/hari/malam/tahun | kalau/kalo hujan | langganan | rawan | takut/khawatir … ada/nanti/terjadi/kecelakaan/tumbang/roboh/banjir/longsor | supaya/agar/biar … tidak | sebelum ada | jangan sampai | kapan … diperbaiki/perbaiki/cair/selesai/dibangun/datang/diadakan | usul/saran/mengusulkan/dibuatkan | hampir | mau tumbang | minta dipangkas | peta | bedah rumah | beasiswa | pinjam | rujukan | jenazah | duka | mengadu | pinjol | pinjaman … online | sapi/kambing/ayam/bebek/itik/kerbau/babi/ternak/ikan/lele/padi/pohon/tanaman … mati/sakit/mulutnya/kukunya/bengkak | pajak/lampu/listrik/air/sertifikat/kartu/nomor mati | lampu merah | ga diangkat | tidak diangkat | boleh/bolehkah/apakah/apa … damkar'

/** Said of just now; what calms doesn't count then. */
export const happeningNow =
  'sekarang juga | sekarang … tolong | tolong … sekarang | barusan | baru saja | saat ini | malam ini | cepat kirim | cepat tolong | tolong cepat | cepetan | lagi dipukuli | lagi dipukulin | masih di dalam | keadaan darurat'

/** Over for so long that nobody can be helped any more; it calms what is grave too, save what is done to people. */
export const longPast =
  'tahun lalu | bulan lalu | minggu lalu | minggu/bulan/tahun kemarin | kemarin pagi/siang/sore/malam/lusa | sudah lama'

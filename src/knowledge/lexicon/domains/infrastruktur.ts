import type { DomainLexicon } from '../concept.ts'

/** Roads, drains, water, lamps, rubbish, trees, housing, traffic. */
export const infrastruktur: DomainLexicon = {
  domain: 'infrastruktur',
  objects: {
    jalan:
      'jalan | jalan raya | jalan kabupaten | jalan desa | jalan kampung | aspal | jalan poros | gang | jalan gang | jalan lingkungan | cor beton | paving | jalan tanah | trotoar rusak | jalan utama | badan jalan | bahu jalan | jalan setapak',
    'jalan-rusak < jalan':
      'jalan rusak | jalan berlubang | jalan bolong | jalan hancur | jalan ambles | jalan jelek | aspal rusak | aspal mengelupas | lubang di jalan | jalan lubang | jalan becek | jalan berlumpur | jalan … lubang | jalan … rusak | jalan … hancur | aspal … lubang | aspal … kelupas | jalan … bolong | lubang … jalan | jalan … ambles | jalan … kubang | jalan … amblas | jalan … tambal | tambal jalan | jalan … aspal | jalan … parah | perbaikan jalan | jalan … gelombang | jalan … perbaiki | jalan … lumpur | jalan … retak | jalan … kerikil | lubang … tambal | motor … jatuh … lubang | jalan … kolam | jalan … becek | jalan … licin | ban … lubang | jeglongan | jalan … jeglong | jalan seribu lubang',
    jembatan:
      'jembatan | jembatan gantung | titian | jembatan putus | jembatan rusak | gorong gorong jembatan | jembatan kayu | jembatan penyeberangan',
    drainase:
      'saluran air depan rumah | selokan meluap | got bau | got buntu | air kotor menggenang | selokan … penuh | got … penuh | air … tergenang | air hujan … jalan | saluran … tutup | parit … tutup | drainase … sampah | saluran … penuh | gorong … mampet | drainase | got | selokan | parit | gorong gorong | saluran air | comberan | kali mampet | saluran mampet | air got | saluran pembuangan | saluran limbah | selokan mampet | siring | riol | saluran … mampet | got … mampet | selokan … mampet | parit … sumbat | genangan | air tergenang | air menggenang | saluran … sumbat | got … meluap | got … tumpat | air got … naik | solokan | normalisasi saluran | air … genang | kalenan | susukan',
    irigasi:
      'irigasi | saluran irigasi | bendung | pintu air | saluran sawah | embung | air sawah | tanggul | bendungan | normalisasi sungai | sungai | bantaran sungai | sedimentasi | pengerukan sungai | talud | turap | bronjong',
    pupr: 'pupr | dinas pu | pu | pekerjaan umum | bina marga | alat berat | sewa alat berat | ekskavator | dinas pekerjaan umum',
    pju: 'lampu jalan gelap | lampu gang mati | penerang jalan | lampu mercuri | bohlam jalan | lampu led jalan | lampu solar cell | lampu jembatan | jalan gulita | gelap gulita | jalan … gulita | pju | lampu jalan | lampu penerangan jalan | penerangan jalan | penerangan jalan umum | lampu gang | lampu tiang | lampu jalan mati | lampu pinggir jalan | lampu di jalan | tiang lampu | lampu penerangan | penerangan umum | lampu lingkungan | lampu jalanan | lampu … jalan | lampu … mati | lampu … padam | lampu … gang | jalan … gelap | gang … gelap | lampu … nyala | lampu … kedip | lampu umum | lampu sorot jalan | tiang … lampu | jalan … lampu',
    'lampu-lalin > rambu':
      'lampu merah | lampu lalu lintas | traffic light | apill | bangjo | lampu setopan | lampu stopan | lampu merah mati | lampu bangjo',
    rambu:
      'rambu | marka | zebra cross | polisi tidur | garis kejut | rambu lalu lintas | cermin tikungan | penyeberangan | marka jalan | palang pintu kereta | tempat penyeberangan | penyebrangan | speed bump | kaca cembung | rambu larangan | satu arah | rekayasa lalu lintas | jalan satu arah | pita kejut | macet | kemacetan | lalu lintas | bundaran | putar balik',
    kir: 'kir mobil | kir truk | uji truk | uji angkot | uji mobil box | uji pick up | pengujian mobil | kartu kir | bukti lulus uji | kir | uji kir | uji berkala | pengujian kendaraan | keur | kartu uji | uji kendaraan | uji kelaikan | pkb uji | keuring | uji layak jalan | buku uji | uji truk | uji berkala kendaraan | masa uji | truk … uji | pick up … uji | mobil … uji | uji … truk | uji … kendaraan | bayar kir',
    parkir:
      'parkir | tukang parkir | juru parkir | jukir | karcis parkir | tarif parkir | retribusi parkir | lahan parkir | parkir tepi jalan | kang parkir | bayar parkir | uang parkir | pak ogah parkir',
    'parkir-liar < parkir':
      'parkir liar | jukir liar | parkir mahal | parkir tanpa karcis | parkir sembarangan | parkir digetok | parkir … karcis | parkir … liar | parkir … mahal | jukir … paksa | parkir … ribu | parkir … wajar | tukang parkir … minta | parkir … sembarang | parkir … palak | parkir … nembak | parkir … getok | parkir di bahu | parkir … trotoar | parkir … tarif',
    terminal:
      'terminal | angkot | angkutan umum | trayek | bus kota | halte | mikrolet | oplet | bemo | angkutan desa | teman bus | bus trans',
    dishub:
      'dishub | dinas perhubungan | andalalin | derek mobil | llaj | dllaj | ojek pangkalan | truk odol | truk overload | muatan lebih | jam operasional truk | penyeberangan sungai | dermaga',
    'air-pdam':
      'pdam | air pdam | air bersih | air ledeng | air minum | air leding | perumda air minum | air kran | air keran | pam | air pam | kran | keran | perusahaan air minum | perumdam | ledeng | air perpipaan | aer pdam | air sanyo pdam | air pipa',
    'sambung-air < air-pdam > langganan':
      'nyambung air pdam | meteran air baru | sambung baru air | air pdam ke rumah | pipa pdam ke rumah | sambungan rumah | pasang air | sambungan air | pasang pdam | sambung pdam | pasang ledeng | pasang baru pdam | sambungan baru air | pelanggan baru air | sambungan pdam | langganan pdam | pasang meteran air | masuk pdam | pasang kran | pasang sambungan air | daftar pdam | sambung air | pasang … pdam | pasang … air bersih | pasang … ledeng | sambungan … air | langganan … air | pasang … pam | sambung … pdam | mau … air ledeng | pasang baru … air | rumah baru … air | air … langganan | daftar … pdam',
    'gangguan-air < air-pdam':
      'air mati | air tidak ngalir | air tidak keluar | air keruh | air macet | pipa bocor | pipa pecah | air kecil | air berbau | tagihan air | rekening air | air ngadat | kran mati | pdam mati | air tidak jalan | meteran air rusak | air … keruh | air … mati | air … tidak ngalir | air … kuning | air … bau | air … tidak keluar | pdam … mati | pdam … keruh | pipa … bocor | pipa … pecah | air … kecil alirannya | tagihan air … naik | tagihan … pdam | pdam … tagihan | pdam … naik | tagihan air … bengkak | kran … mati | keran … keruh | air … seret | air … lumpur | air … cokelat | air … butek | pdam … macet | pdam … bocor | keran … kering | air … cacing | pdam … bau | ledeng … mati | ledeng … keruh | air … netes | meteran … air | tagihan pdam | bayar air | air ledeng … mati | air … hitam | air pdam … tidak | tarif air | keran … tidak keluar | kran … tidak keluar | pdam … tidak keluar | pdam … tidak ngalir | pdam … lonjak | pdam … bengkak',
    'tangki-air':
      'tangki air | truk air | kiriman air | air tangki | bantuan air bersih | kekeringan | sumur kering | kemarau | droping air | dropping air',
    sampah:
      'sampah | buang sampah | tempat sampah | bak sampah | tong sampah | kebersihan | limbah rumah tangga | sampah rumah | kontainer sampah | sampah plastik | bank sampah | pilah sampah',
    'sampah-angkut < sampah > langganan':
      'ambil sampah rumah | sampah rumah tangga diambil | bayar uang sampah | petugas ambil sampah | gerobak sampah rt | angkut sampah | pengangkutan sampah | tukang sampah | truk sampah | ambil sampah | langganan sampah | iuran sampah | retribusi sampah | petugas sampah | gerobak sampah | jasa angkut sampah | uang sampah | bayar sampah | pungut sampah | sampah diangkut | jemput sampah | sampah rumah tangga | sampah … langganan | sampah … angkut | sampah … iuran | sampah … perbulan | sampah … tiap bulan | sampah … jemput | sampah … ambil | sampah … bayar | buang kasur | pengambilan sampah | sampah … retribusi | bayar kebersihan',
    'sampah-liar < sampah':
      'sampah liar | tps liar | buang sampah sembarangan | sampah menumpuk | tumpukan sampah | sampah numpuk | sampah berserakan | pembuangan sampah sembarangan | sampah di sungai | sampah … numpuk | sampah … sembarangan | sampah … tumpuk | sampah … bau | sampah … liar | sampah … sungai | sampah … serak | buang … sembarangan | sampah … gunung | sampah … pinggir jalan | buang sampah di | sampah … lahan kosong | orang … buang sampah | membuang sampah … | buang … kali | sampah … bakar | bangkai | buang … selokan',
    tps: 'tps | tpa | tempat pembuangan | tempat pembuangan akhir | depo sampah | tps3r',
    pohon:
      'pohon kering | pohon tinggi | kayu besar pinggir jalan | dahan nyentuh kabel | ranting kering | pohon keropos | pohon peneduh | akar pohon | pohon … kering | dahan … jalan | pohon | dahan | ranting | pohon rimbun | pohon tua | pangkas pohon | tebang pohon | pemangkasan pohon | penebangan pohon | pohon besar | pohon pinggir jalan | pohon miring | dahan kering | tebang | pangkas | potong pohon | pohon mau tumbang | cabang pohon | pohon lapuk | pohon … potong | pohon … tebang | pohon … pangkas | dahan … kabel | ranting … kabel | dahan … patah | pohon … miring | dahan … potong | pohon … rimbun | pohon … listrik | pohon asam | pohon beringin | pohon trembesi | pohon … mau roboh | pohon … bahaya',
    taman: 'taman | taman kota | alun alun | ruang terbuka hijau | rth | taman bermain | air mancur',
    pencemaran:
      'pencemaran | limbah pabrik | limbah | polusi | asap pabrik | bau pabrik | limbah b3 | bau kandang | sungai tercemar | ikan mati di sungai | asap bakaran | debu pabrik | limbah tahu | air limbah pabrik | pabrik … bau | pabrik … asap | sungai … limbah | sungai … tercemar | kandang … bau | karhutla | bakar lahan | debu batubara | limbah sawit',
    dlh: 'dlh | dinas lingkungan hidup | lingkungan hidup | dinas kebersihan | dinas lingkungan',
    'sedot-wc':
      'wc mampet | tangki tinja | wc luber | kotoran meluap | jasa sedot wc | tangki septik | kloset mampet | kuras wc | kuras septic tank | limbah tinja | sedot wc | sedot tinja | septic tank | septik tank | tinja | penyedotan tinja | wc mampet | wc penuh | jasa sedot | lumpur tinja | sedot septic tank | spiteng | wc mampat | kakus penuh | jamban penuh | wc … penuh | septic … penuh | wc … mampet | sedot … wc | wc … luap | kloset … mampet | toilet … mampet | kakus | wc … buntu | air limbah domestik | sepiteng | sapiteng | wc … sedot | sedot | toilet penuh | wc … siram | jamban … penuh',
    jamban: 'jamban | bantuan jamban | mck | sanitasi | wc umum | jambanisasi | wc sehat',
    'rtlh < bantuan':
      'rumah tua bocor | rumah tidak layak | gubuk | gubuk reyot | rumah hampir ambruk | rumah mau rubuh | dinding jebol | rumah nenek mau roboh | bantuan semen | bantuan bahan bangunan | gubuk … roboh | dinding … roboh | rtlh | rumah tidak layak huni | bedah rumah | bantuan rumah | bsps | rehab rumah | renovasi rumah | bantuan renovasi | rumah mau roboh | bantuan bangun rumah | rumah reyot | rutilahu | bantuan perbaikan rumah | rumah gedek | rumah bambu | dinding bambu | lantai tanah | atap bocor | rumah bocor | bantuan baiki rumah | rumah … roboh | rumah … bocor | rumah … layak huni | rumah … reyot | rumah … lapuk | dinding … papan | atap … rumbia | bantuan … rumah | perbaiki rumah … bantuan | rumah … bantuan | rumah … doyong | renovasi … bantuan | atap … ambruk | rumah … gubuk | rumah … miring | dinding … bambu | lantai … tanah | bedah … rumah | rumah … dibedah | rumah swadaya',
    rusunawa:
      'sewa rumah susun | kamar rusun | unit kosong rusun | tinggal di rusun | menempati rusunawa | menghuni rusunawa | rusunawa | rusun | rumah susun | rumah susun sewa | flat pemerintah | sewa rusun | rumah sewa murah | rusunami | sewa rusunawa | tower rusun | unit rusun | apartemen murah | apartemen pemerintah | rumah vertikal',
    'rumah-subsidi':
      'rumah subsidi | perumahan subsidi | flpp | rumah murah | kpr subsidi | pengembang | developer | perumahan | perumnas | fasum | fasos | fasilitas umum perumahan | psu | mbr | tapera | serah terima fasum | fasilitas perumahan',
    makam:
      'makam | kuburan | pemakaman | tpu | tanah makam | lahan makam | makam umum | pemakaman umum | sewa makam | penguburan',
    perkim: 'perkim | dinas perumahan | permukiman | kawasan kumuh',
    wifi: 'wifi | wifi publik | wifi gratis | internet gratis | internet desa | hotspot | jaringan internet | wifi taman | wifi umum | free wifi',
    'gas-elpiji':
      'elpiji | lpg | gas melon | gas 3 kilo | gas 3 kg | tabung gas | gas elpiji | gas langka | tabung melon | gas subsidi | lpg 3 kg',
  },
  events: {
    'rumah-reyot > rtlh':
      'rumah mau ambruk | rumah hampir roboh | atap mau roboh | tiang lapuk | rumah tua mau roboh | tiang … lapuk | tihang … lapuk',
  },
}

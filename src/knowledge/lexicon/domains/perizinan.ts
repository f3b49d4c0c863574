import type { DomainLexicon } from '../concept.ts'

/** Permits for business, building and practice. */
export const perizinan: DomainLexicon = {
  domain: 'perizinan',
  objects: {
    'nib < izin-usaha > oss':
      'nib | nomor induk berusaha | nomor induk usaha | nomor berusaha | izin berusaha | nomor izin usaha | nomor induknya pelaku usaha | surat nib | nomor usaha',
    'oss > nib':
      'oss | oss rba | online single submission | oss go id | akun oss | kbli | hak akses oss | sistem oss',
    'izin-usaha > nib':
      'izin usaha | surat izin usaha | siup | tdp | izin dagang | izin jualan | izin buka usaha | legalitas usaha | izin toko | izin warung | izin usaha mikro | iumk | perizinan usaha | usaha resmi | surat izin dagang | surat legal usaha | usaha biar legal | biar usaha resmi | melegalkan usaha | izin kafe | izin restoran | izin bengkel | izin online shop | izin berdagang',
    'pbg < izin-bangunan':
      'pbg | persetujuan bangunan gedung | imb | izin mendirikan bangunan | izin bangunan | izin bangun | izin membangun | izin bangun rumah | izin bikin rumah | surat izin bangun | izin dirikan bangunan | izin mendirikan rumah | izin renovasi | simbg | gambar bangunan | izin konstruksi | surat bangunan | slf | sertifikat laik fungsi | izin rumah | izin ruko | pengganti imb | mbangun rumah izin | hendak membangun | mau bangun rumah | mau membangun | bangun ruko | bangun rumah | mendirikan bangunan | membangun ruko | membangun rumah | nambah lantai | rumah dua lantai | bangunan dua lantai | bangun kos | izin … bangun | bangun … izin | gambar … bangunan | surat … membangun',
    'retribusi-bangunan > pbg':
      'retribusi pbg | biaya pbg | biaya imb | retribusi bangunan | retribusi imb | pajak bangunan baru | bayar pbg | bayar imb | tarif imb | izin bangunan … bayar | retribusi bangun | pbg … berapa | imb … berapa | bangun … retribusi | bangun … bayar',
    reklame:
      'reklame | spanduk | baliho | billboard | papan nama | umbul umbul | banner | papan iklan | videotron | neon box | neonbox | pasang iklan | plang nama | papan reklame | plang toko | iklan jalan | pamflet | poster jalan | papan merek | papan nama toko | bando jalan',
    'izin-reklame < reklame':
      'izin reklame | izin spanduk | izin pasang spanduk | izin pasang baliho | izin pasang reklame | pasang spanduk | pasang baliho | pasang umbul umbul | pasang papan nama | pasang banner | izin pasang iklan | pasang plang | izin papan nama | izin … spanduk | izin … baliho | izin … reklame',
    'sip < izin-praktik':
      'urus sip | perpanjang sip | sip bidan | sip dokter | sip perawat | syarat sip | buat sip | sip apoteker | sip saya | sip nakes | punya sip | sip habis | sip baru | izin sip | sip di | sip dan str | str dan sip | sip gigi | surat izin praktik | izin praktik | izin praktek dokter | izin bidan | izin perawat | str | praktik mandiri | izin praktik dokter | izin praktik bidan | izin praktik perawat | buka praktik | praktik bidan | praktik dokter | surat tanda registrasi | rekomendasi organisasi profesi | skp profesi | sipb | sipp | sipa | izin apoteker | tenaga kesehatan | nakes | perpanjang sip | mau praktik | surat praktik | izin … praktik | praktik … izin',
    'izin-apotek':
      'izin apotek | apotek | izin klinik | izin toko obat | buka klinik | izin operasional klinik | izin optik',
    mpp: 'mpp | mal pelayanan publik | mall pelayanan publik | mol pelayanan publik | mal layanan publik | mall layanan | gedung mpp | mal pelayanan',
    dpmptsp:
      'dpmptsp | kantor perizinan | dinas perizinan | penanaman modal | pelayanan terpadu satu pintu | ptsp | dpmpt | loket perizinan | investasi | investor | lkpm',
    'izin-penelitian-mpp': 'izin operasional sekolah',
    'izin-trayek': 'izin trayek | trayek',
    'izin-parkir': 'izin parkir | izin jasa parkir | pengelolaan parkir',
    'izin-hiburan':
      'izin hiburan | izin karaoke | izin tempat hiburan | izin usaha pariwisata | izin hotel | tdup | izin homestay',
    perizinan: 'perizinan | izin | surat izin | pelayanan perizinan | ngurus izin | mengurus izin',
    kkpr: 'kkpr | krk | peruntukan lahan | tata ruang | rtrw | rdtr | zona hijau | peta tata ruang | zonasi lahan | lahan hijau | jalur hijau | keterangan rencana kota | informasi tata ruang | kesesuaian ruang | lsd | lahan sawah dilindungi | zona lahan | lahan kuning | zona kuning | peruntukan tanah | peruntukan … tanah | boleh dibangun apa | tanah … boleh dibangun | zona … tanah | lahan … zona | alih fungsi lahan | rencana tata ruang | itr | gistaru | status lahan | sawah … dibangun | lahan … dibangun | sawah … gudang | tanah … pabrik',
    'pirt < izin-produk':
      'pirt | p irt | spp irt | pangan industri rumah tangga | izin makanan rumahan | izin edar makanan | izin produk makanan | nomor pirt | izin jual makanan | izin kue | izin keripik | izin jajanan | produk rumahan | makanan rumahan | nomor di kemasan | nomor izin di bungkus | nomor kemasan | izin dinkes makanan | izin camilan | izin frozen food rumahan | izin sambal | makanan kemasan | dititip di minimarket | masuk supermarket | masuk toko oleh oleh | nomor … kemasan | nomor … bungkus | izin … makanan | izin … kue | izin … keripik | kemasan … izin | bungkus … izin | jual … minimarket | nomor dinkes',
    'tempat-makan > izin-usaha ! pirt':
      'izin rumah makan | rumah makan | warung makan | warung nasi | kedai makan | kedai kopi | restoran | resto | kafe | kantin | angkringan',
    slhs: 'slhs | laik higiene | sertifikat laik higiene | laik sehat | laik sanitasi | izin katering | izin depot air minum | depot isi ulang | penjamah makanan',
    halal: 'halal | sertifikat halal | label halal | sertifikasi halal | logo halal | sehati',
    'sppl < izin-lingkungan':
      'sppl | ukl upl | ukl | upl | amdal | dokumen lingkungan | izin lingkungan | persetujuan lingkungan | dokumen limbah | surat lingkungan usaha | izin limbah | pertek | ipal usaha | andalalin | limbah usaha | izin gangguan | ho',
    'izin-air-tanah': 'izin sumur bor | sumur bor | air tanah | sipa air',
  },
  events: {
    'mulai-usaha > nib izin-usaha':
      'buka usaha | mulai usaha | merintis usaha | buka warung | buka toko | jualan online | buka kafe | buka kedai | usaha baru | pentol keliling | warung kelontong | mau jualan | buka bengkel | buka laundry | usaha rumahan | usaha kecil kecilan | buka lapak | jual gorengan | usaha katering',
    'buat-makanan > pirt':
      'bikin keripik | bikin kue | bikin dodol | jual kue | jual keripik | produksi keripik | produksi kue | olahan makanan | camilan | kue kering | keripik singkong | keripik pisang | dodol | abon | sambal kemasan | kerupuk | frozen food | rempeyek | jajanan',
  },
}

/** 256 everyday words, so that each stands for one byte: short, known everywhere, easily typed and told on the telephone. */
export const WORD_LIST: readonly string[] = `
  air akar alang alun ambar angin anggur apel arang arus asam atap awan ayam bakau baju balam bambu bandar
  bangau batik batu bayam bayu bebek belut benih beras biji bintang biru botol buah bubur bukit bulan bumi
  bunga buku burung busa cabai cahaya camar candi cangkir capung cawan cemara cendana cengkih cincin cumi
  daging dahan damar danau dapur daun delima desa domba dukuh duku durian elang emas embun ember empang enau
  fajar gading gajah galah garam garpu gelas gelang gerbang getah gitar gong gula gunung gurami guntur hijau
  hujan hutan ikan intan itik jagung jahe jala jamur jambu jarum jati jembatan jendela jeruk kabut kacang kain
  kambing kamus kapas kapal kapur karang kasur kayu kebun kelapa kelor kemiri kenari kepiting kerang kertas
  ketan kilat kijang kolam kopi kota kuda kue kunang kunci kuning kunyit kursi labu ladang lampu langit laut
  layar lebah lemari lembah lemon lilin lidi lontar lumbung lumut madu malam mangga manis mawar meja melati
  melon menara merak merah merpati mimpi minyak muara murai musim mutiara nangka nanas nasi nelayan nila nyala
  ombak padi pagar pagi palem panah pandan pantai panci papan pasar pasir payung pecel pelangi pena perahu
  perak petir pepaya pinang pintu pisang piring pohon pulau putih rakit rambutan ranting rawa rebung roda rotan
  rubah rumah rumput rusa sabit sabun salak salju samudra sapi sapu sarang sawah sawo sayur sekolah selasih
  semangka semut senja sendok serai siang singkong sirih sisir siput soto sumur sungai surya taman tanah tangga
  tani tebu telaga teluk telur tempe teratai terung timur tiram tomat topi tugu ubi
`
  .trim()
  .split(/\s+/)

import type { DomainLexicon } from '../concept.ts'

/** Social assistance, disability, homelessness; protection of women and children. */
export const sosial: DomainLexicon = {
  domain: 'sosial',
  objects: {
    bantuan:
      'bantuan | bantuan pemerintah | dana bantuan | dapat bantuan | bantuan uang | bantuan warga miskin | bantuan pemda',
    'bansos < bantuan':
      'bansos | bantuan sosial | bantuan tunai | blt | bantuan langsung tunai | bst | bantuan rakyat miskin | bantuan beras | bantuan pangan | bantuan untuk orang miskin | bantuan warga tidak mampu | bantuan kemiskinan | bansos tunai | bantuan pemerintah pusat | blt kesra | bantuan … miskin | bantuan … beras',
    'dtsen > bansos':
      'dtsen | dtks | data terpadu | data kemiskinan | desil | usulan bansos | daftar usulan | data penerima bantuan | data penerima | masuk data bansos | terdaftar bansos | daftar bansos | usul bansos | data sosial | bdt | data orang miskin | data warga miskin | cek bansos | aplikasi cek bansos | musyawarah desa | muskel | musdes | data tunggal | masuk … data | daftar … bantuan | terdaftar … bantuan | daftar … bansos | nama … tidak ada di data | tidak pernah dapat bantuan | tidak pernah … bantuan | belum pernah … bantuan | terdata | masuk … dtks | didata | diusulkan dapat bantuan | usul … bantuan | tercatat … bantuan | dapat bantuan … daftar | nama … bantuan | kemiskinan',
    'pkh < bansos':
      'dana keluarga harapan | uang pkh | kartu pkh | bantuan ibu hamil pkh | bantuan anak sekolah pkh | pkh | program keluarga harapan | bantuan pkh | dana pkh | uang pkh | pendamping pkh | keluarga harapan | kpm | peserta pkh',
    'bpnt < bansos':
      'bpnt | sembako | kartu sembako | bantuan pangan non tunai | bantuan sembako | kks | kartu keluarga sejahtera | kartu merah putih | kartu kks | beras bansos | raskin | rastra | beras miskin | beras bulog | beras bantuan | kartu sejahtera | beras … telur | beras … tiap bulan | e warong',
    disabilitas:
      'kursi roda buat | kaki palsu buat | bantuan alat | tidak bisa melihat | tidak bisa mendengar | lumpuh sejak | cacat dari lahir | tangan buntung | kaki buntung | anak berkebutuhan khusus | abk | cerebral palsy | disabilitas | penyandang disabilitas | difabel | cacat | kursi roda | alat bantu | kaki palsu | tangan palsu | alat bantu dengar | tongkat tunanetra | kruk | alat dengar | tuna netra | tuna rungu | lumpuh | tidak bisa jalan | tidak bisa berjalan | alat pendengar | kaki diamputasi | diamputasi | kursi dorong | kursi roda gratis | tongkat ketiak | budek | orang cacat | stroke | prostesis | buta | bisu tuli | amputasi',
    lansia:
      'lansia | lanjut usia | orang jompo | panti jompo | manula | kakek terlantar | nenek terlantar | jompo | panti werdha | bantuan lansia | orang tua renta | sebatang kara',
    'terlantar > odgj':
      'orang hilang ingatan | kakek pikun | nenek pikun | tidur di halte | tidur di pasar | ngemis | mengemis | pengemis di lampu merah | anak gelandangan | terlantar | orang terlantar | gelandangan | pengemis | gepeng | anak jalanan | anjal | anak punk | tidur di emperan | tidur di jalan | tidur di teras | orang tidak dikenal | tunawisma | kesasar | pikun | manusia silver | peminta minta | nenek … duduk | kakek … tidur | orang tua … jalan | tidak tahu rumahnya | tidak punya tempat tinggal | pengamen | luntang lantung | rumah singgah | menggelandang | linglung | lupa rumah',
    yatim: 'yatim | panti asuhan | anak yatim | yatim piatu | santunan yatim | santunan',
    dinsos: 'dinsos | dinas sosial | pendamping sosial | tksk | siks ng | puskesos',
    kdrt: 'suami ringan tangan | babak belur | anak dikurung | diancam suami | disekap | pemerkosaan | diraba | dicolek | suami main pukul | suami saya sering pukul | pukul anak | pukul istri | pukuli | kena pukul | dipukuli bapak | dipukuli ayah | bapak … pukul | ayah … pukul | majikan … pukul | anak tiri dipukul | kekerasan oleh ayah | ditendang suami | disundut | kdrt | kekerasan dalam rumah tangga | kekerasan | dipukul suami | dipukuli | kekerasan anak | pelecehan | pelecehan seksual | dilecehkan | perkosaan | diperkosa | kekerasan perempuan | penganiayaan anak | kekerasan seksual | cabul | dicabuli | suami memukul | suami kasar | dianiaya suami | ditampar | disiksa | anak disiksa | anak dipukul | anak dianiaya | anak … dipukuli | istri … dipukul | suami … pukul | tetangga … pukul anak | memar | lebam | ditempeleng | rumah aman | dihajar | sapa 129 | suami … tangan | anak … siksa | anak … pukul | suami … hajar | suami … ancam | bekas pukulan | suka main tangan | main tangan | ringan tangan',
    'ppa > kdrt':
      'uptd ppa | ppa | perlindungan anak | perlindungan perempuan | p2tp2a | pemberdayaan perempuan',
    puspaga: 'puspaga | konseling keluarga | konsultasi keluarga | psikolog keluarga',
    'kawin-anak':
      'dispensasi kawin | pernikahan dini | nikah dini | kawin anak | nikah muda | kawin muda | bawah umur',
    'karang-taruna': 'karang taruna | pkk | lembaga sosial | tagana',
    'bencana-sosial':
      'korban kebakaran bantuan | bantuan kebakaran | bantuan kematian | santunan kematian | uang duka',
    ksm: 'kelompok usaha bersama | kube | kewirausahaan sosial',
  },
  events: {
    'bansos-macet > pkh bpnt tidakcair':
      'pkh tidak cair | bantuan tidak cair | bantuan berhenti | sembako tidak cair | pkh … cair | pkh … kosong | sembako … kosong | bantuan … berhenti | bpnt … cair | pkh … tidak dapat | bantuan … tidak cair | kks … kosong | saldo … kosong | bantuan … tidak masuk | beras … berhenti | bansos … cair | bansos … tidak dapat | bantuan … belum cair | dulu dapat … sekarang | biasanya dapat … | dicoret … bantuan | kks … saldo | sembako … berhenti | pkh … berhenti | kartu … kosong',
    'orang-mampu-dapat > dtsen':
      'orang kaya dapat | tetangga yang mampu dapat | salah sasaran | tidak tepat sasaran | punya motor dua dapat | yang mampu malah dapat | orang mampu … dapat',
    'miskin > sktm bansos':
      'miskin | tidak mampu | kurang mampu | orang susah | kerja serabutan | buruh cuci | tidak punya uang | penghasilan tidak tetap | ekonomi lemah | kekurangan | hidup susah | buat makan susah | buruh harian | kerja cuci gosok | ekonomi pas pasan',
  },
}

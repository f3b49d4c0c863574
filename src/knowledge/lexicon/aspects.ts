/**
 * What is asked about a thing. `deciding` aspects change which entry is right (a lost KTP is another matter than a new
 * one); `general` ones are answered by most entries about the thing (cost, hours, requirements).
 */
export const decidingAspects: Readonly<Record<string, string>> = {
  hilang:
    'hilang | kecopetan | dicopet | dicuri | kemalingan | kerampokan | tercecer | jatuh di jalan | ketinggalan di | hanyut | kebawa banjir | terbawa arus | lupa naruh | lupa taruh | tidak ketemu | tidak tahu ke mana | terselip | dijambret | raib | musnah | ikut terbakar | habis terbakar | kececer | kebuang | terbuang | keselip | gone | lost | dompet jatuh | dompet hilang | sirna | hangus terbakar | ludes terbakar',
  rusak:
    'rusak | patah | sobek | robek | buram | pudar | terkelupas | mengelupas | ngelupas | luntur | terbelah | kegunting | digigit tikus | ktp … digigit | kk … digigit | kartu … digigit | akta … digigit | dimakan rayap | kena rayap | dimakan tikus | lapuk | basah | kena air | kecuci | tercuci | kebasahan | lusuh | tidak terbaca | tulisannya hilang | hancur | retak | kusam | lecek | kena tumpahan | jadi bubur | sompel | gompal | lepas laminating | tidak bisa discan | chip rusak | kena rob | kerendam | terendam | meleleh',
  salah:
    'salah tulis | salah ketik | salah nama | salah eja | typo | keliru nama | beda nama | nama berbeda | tidak sama dengan | tidak cocok dengan | beda dengan | kurang huruf | kelebihan huruf | huruf salah | salah tanggal | tanggal lahir salah | salah cetak | redaksional | keliru ketik | nama ibu salah | nama ayah salah | salah input | salah tulis nama | tertukar namanya | ejaan | beda tanggal lahir | salah satu huruf',
  ubah: 'ubah | ganti data | ganti nama | ganti status | ganti alamat | ganti pekerjaan | perbarui | update data | memutakhirkan | pemutakhiran | ralat | koreksi | revisi | membenarkan | perbaiki data | betulkan data | masih tertulis | masih tercantum | statusnya masih | jadi kawin | ubah status | ganti agama | tambah gelar | ganti foto | data lama',
  telat:
    'telat | sudah besar belum punya | belum sempat diurus | lewat 60 hari | lebih dari 60 hari | lewat batas waktu | lewat batas | sudah bertahun tahun belum | dari lahir belum punya | sudah dewasa belum | sampai tua belum punya | umur sekian belum',
  perpanjang:
    'perpanjang | masa berlaku habis | habis masa | habis berlaku | kadaluarsa | sudah mati masa berlaku | diperbarui masa berlaku | jatuh tempo | tidak berlaku lagi',
  legalisasi:
    'legalisasi | cap basah | stempel basah | distempel ulang | disahkan salinannya | pengesahan fotokopi | fotokopi disahkan | dilegalisir',
  pindah: 'pindah | mutasi | pindah alamat | pindah domisili | pindahan dari | pindah tugas',
  pisah:
    'pisah | pecah kk | misah | keluar dari kk | bikin sendiri terpisah | pecah kartu keluarga | satu rumah dua kk | numpang kk',
  tambah: 'tambah | nambah | masukkan nama | masuk ke kk | nambahkan | tambahkan',
  kurang:
    'hapus | coret nama | keluarkan nama | dicoret | penghapusan | menghapus | mengeluarkan nama | mengeluarkan anggota | mengeluarkan dari',
  cabut:
    'cabut | mencabut | mundur dari | mengundurkan diri | berhenti dari | keluar dari kepesertaan | menutup usaha | penutupan | stop berlangganan | berhenti langganan | putus sambungan | nonaktifkan | dihentikan | pemutusan sambungan | pencabutan',
  batal: 'batal | urungkan | tarik kembali permohonan | cancel',
  cekstatus:
    'cek status | status permohonan | sudah jadi belum | sudah jadi apa belum | sudah sampai mana | sudah selesai belum | sudah tercetak | cek tagihan | cek tunggakan | kapan jadi | bagaimana tahu sudah jadi | progres | mengecek | cek di mana | cara cek | melacak berkas | sudah terbit belum | belum jadi | belum tercetak | belum dicetak | tidak jadi jadi',
  tidakcair:
    'tidak cair | belum cair | berhenti cair | tidak masuk rekening | saldo kosong | saldo nol | tidak keluar keluar | tidak dapat lagi | berhenti dapat | diberhentikan bantuannya | sudah tidak menerima | kosong terus | tidak turun | tidak keluar lagi | terhenti | belum masuk | dicoret dari penerima | biasanya dapat | dulu dapat sekarang tidak',
  cair: 'cair | pencairan | mencairkan | kapan turun | ambil uang | tarik dana | dicairkan',
  nonaktif:
    'nonaktif | tidak aktif | dinonaktifkan | sudah mati kartu | diblokir | terblokir | tidak bisa dipakai | ditolak sistem | aktif kembali | aktifkan kembali | reaktivasi | menghidupkan kembali | hidup lagi | diaktifkan lagi | mati kartunya',
  aktivasi: 'aktivasi | mengaktifkan | cara mengaktifkan | diaktifkan | aktifkan',
  keringanan:
    'keringanan | dispensasi pembayaran | minta pengurangan | diskon | potongan harga | dicicil | cicil | angsur | keberatan atas | pembebasan | minta turun | kemahalan | kenaikan tagihan | minta keringanan | penghapusan denda | pemutihan',
  balik:
    'balik nama | ganti nama pemilik | ganti kepemilikan | atas nama pemilik lama | masih nama orang lama | alih nama | pindah nama | pecah objek | atas nama almarhum | dibalik nama',
  salinan:
    'salinan | duplikat | cetak ulang | kutipan kedua | minta cetak lagi | copy lagi | cetakan baru | ambil salinan | minta ulang | print ulang',
  daftar: 'daftar | mendaftar | registrasi | ikut seleksi | cara ikut | cara gabung | bergabung',
  langganan: 'langganan | berlangganan | pasang baru | sambungan baru',
  sewa: 'sewa | menyewa | penyewaan | pinjam tempat | booking | pesan tempat | pakai gedung | memakai gedung | menempati | rental',
  pinjam: 'pinjam | meminjam | peminjaman',
  kembalikan: 'pengembalian | mengembalikan | refund | uang kembali',
  usul: 'usul | diusulkan | mengusulkan | pengusulan',
  hukuman: 'sanksi | denda | hukuman | dihukum | kena denda | didenda',
  sengketa: 'sengketa | gugat | perselisihan | menggugat | banding | keberatan hasil',
  lapor:
    'lapor | adu | mengadukan | aduan | hubungi siapa | menghubungi | telepon siapa | telepon ke mana | panggil siapa | memanggil | minta tolong ke mana | ngomong ke siapa | nomor darurat | call center | hotline | ditertibkan | siapa yang menangani | siapa yang menertibkan | ditindak | lapor ke mana | minta ditertibkan | bilang ke siapa | wadul',
}

export const generalAspects: Readonly<Record<string, string>> = {
  biaya:
    'biaya | bayar | kartu visa | kartu debit | mastercard | bayar berapa | gratis | harga | berapa duit | habis berapa | dipungut | pungutan | berbayar | kena biaya | retribusi | uang administrasi | ongkos | harus bayar | keluar uang | berapa rupiah | siapkan duit | tidak bayar | dipungut biaya | besaran',
  waktu:
    'jadwal | jam | pukul berapa | pukul | jam buka | jam pelayanan | jam kerja | buka jam | tutup jam | hari apa | kapan | buka hari sabtu | sampai jam | hari kerja | masih buka | jam operasional | libur | tanggal berapa | hari libur | buka tidak | kapan buka | kapan dibuka | istirahat',
  lamanya:
    'berapa hari | berapa lama | lama proses | berapa minggu | kapan selesai | sehari jadi | waktu penyelesaian | langsung jadi | cepat jadi | bisa ditunggu | sampai kapan berlaku | masa berlaku | berlaku berapa lama | paling lambat | batas waktu | tenggat',
  syarat:
    'syarat | berkas | bawa apa | lampiran | dilampirkan | disiapkan | siapkan | kelengkapan | harus punya | minimal usia | usia berapa | formulir | perlu surat pengantar | lampirkan | dibawa | menyiapkan | kriteria | harus melampirkan | yang dibutuhkan | wajib dilampirkan',
  cara: 'cara | caranya | prosedur | alur | langkah | tahap | mekanisme | urus | buat | ajukan | pengajuan | proses | terbit | mengurus | permohonan | memohon | mulai dari mana | tata cara | step by step | how to | tutorial | penerbitan | urutan',
  tempat:
    'dimana | kemana | tempat | lokasi | alamat kantor | kantor mana | loket mana | ke dinas mana | ke siapa | minta ke siapa | lewat mana | lewat apa | lewat siapa | di sebelah mana | menghadap ke mana | ngurus di mana',
  daring:
    'daring | lewat ponsel | dari rumah | lewat aplikasi | lewat whatsapp | laman | situs | unduh | tautan | dari hp | pakai aplikasi | tanpa datang | via online | secara daring',
  wakil:
    'diwakilkan | mewakili | titip orang lain | diuruskan orang lain | harus datang sendiri | surat kuasa | diwakili | tanpa kehadiran | orang lain yang ambil | dikuasakan',
  nomor:
    'nomor telepon | nomor whatsapp | nomor kontak | kontak | nomor yang bisa dihubungi | call center | telepon | nomor hotline',
  jumlah:
    'berapa orang | berapa banyak | kuota | batas maksimal | maksimal | minimal | berapa kali | berapa ukuran | ukuran | berapa persen | hitung | menghitung',
  arti: 'apa itu | kepanjangan | artinya | pengertian | maksudnya apa | definisi | apa bedanya | apa perbedaan | singkatan | fungsi | kegunaan | manfaat',
}

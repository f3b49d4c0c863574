/**
 * Words of any conversation about anything: they tell little about the matter, and nothing at all where the knowledge
 * base doesn't use them. Numbers count as such too. No word belongs here that names a service, a thing that an
 * office handles, or what happened to it.
 */
export const everydayWords: string = `
tidak bukan jangan tak harus mesti wajib perlu butuh berapa begitu baru nanti kalau jika bila jadi menjadi tetap masih telah akan
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar setengah separuh separo seperempat pertama kedua ketiga terakhir kali genap kurang lebih
menit jam hari minggu pekan bulan tahun tanggal abad subuh pagi siang sore malam sehari semalam seminggu sebulan setahun senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september oktober november desember puasa lebaran syawal ramadan musim zaman masa kini kemudian dahulu semula mula akhir sementara sebentar segera mendadak tiba kembali biasa biasanya rutin
anak suami istri ayah adik kakak kakek nenek cucu keponakan ponakan paman bibi mertua menantu ipar sepupu saudara keluarga teman kawan tetangga orang warga masyarakat perempuan laki lelaki pria wanita pemuda remaja dewasa sulung bungsu muda tua buyut pihak seorang sendiri bersama berdua bertiga
kota kampung desa dusun daerah kabupaten provinsi pemerintah pemda pemkab pemkot negara kantor dinas petugas pegawai pejabat staf loket tempat lokasi sebelah samping depan belakang atas bawah dalam luar tengah pinggir ujung pojok dekat jauh seberang hulu hilir sekitar sana sini arah
ikut pakai pake datang pergi pulang berangkat kirim lihat dengar baca tulis catat isi minta suruh serah terima menerima antar jemput ambil simpan taruh pegang tarik dorong angkat turun naik masuk keluar lewat tunggu antre cari temu bertemu jumpa beli jual bayar sedia siap pesan panggil ajak tawar titip bagi bagikan kerja mulai selesai henti lanjut kembali tinggal duduk berdiri tidur bangun makan minum masak rasa pikir ingat lupa kenal sebut jawab bicara omong ngomong cerita dengar setuju tolak pilih coba paksa larang boleh izinkan percaya yakin sadar takut khawatir cemas waswas senang sedih kaget heran kasihan kasian sayang cinta suka ingin pengen harap semoga doa maaf ampun sabar
besar kecil panjang pendek tinggi rendah luas sempit tebal tipis berat ringan cepat lambat lama murah mahal bagus jelek baik buruk indah enak susah sulit gampang mudah penting utama khusus umum lengkap kosong penuh penuhi sepi ramai bersih kotor kering hidup sehat kuat lemah sama beda lain cocok sesuai sisa sebagian bagian hampir pas tepat percis persis cukup sangat sekali saja juga pun
hal perihal urusan acara masalah soal alasan sebab akibat maksud tujuan keperluan kebutuhan macam
tolong bantu bantuin mohon ucap sampai hadap tempuh dampak dapat kasih dikasih beri bawa punya milik ada adalah merupakan yaitu sedangkan agar supaya apaan kapan siapa
duit uang rupiah sepeser
laku lakukan perbuat buat bikin guna gunakan manfaat
gw gue lu elo jujur serius santai fokus urgent please btw fyi otw plis yak sih kek kayak macem gini gitu doang aja
alhamdulillah insyaallah astaga innalillahi syukur hormat
sejahtera sukses bahagia semangat
sekaligus bareng barengan serta beserta bersamaan masing tiap setiap
sehingga melalui berdasarkan sesuai terkait tentang terhadap mengenai sehubungan dimaksud bersangkutan ybs tsb
`

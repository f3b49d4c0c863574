/** Fitted weights of cues that somebody calls for help. Made by `npx tsx bench/fit-alarm.ts`: don't edit. */
const fitted = `
#asks -4.62 | #calm -4.1 | #grave 8.7 | #grave-accident 1.78 | #grave-animal 0.49 | #grave-danger 2.69 | #grave-disaster 2.68
#grave-medical 2.39 | #grave-past 0.17 | #grave-self-harm 3.86 | #grave-violence 3.06 | #long -2.65 | #now 5.29 | #past -1.92
#short -3.06 | #sign 8.21 | #sign-accident -0.07 | #sign-animal 2.66 | #sign-calmed -3.02 | #sign-danger 0.3 | #sign-disaster 2
#sign-fire 3.06 | #sign-medical 3.74 | #sign-self-harm 1.87 | #sign-violence 1.95 | 07 0.11 | 1 0.66 | 10 -0.23 | 10_menit 0.15
112 -0.35 | 112_di -0.29 | 119 -0.07 | 120 0.52 | 14 1.15 | 14_aplikasi 0.72 | 150 -0.19 | 150_ribu -0.09 | 16 -0.07
16_tapi -0.05 | 17 0.49 | 17_tahun -0.1 | 1_bulan -0.17 | 1_jam 1.39 | 2 0.41 | 20 -0.07 | 200 -0.15 | 200_juta -0.07
200_ribu -0.09 | 2015 -0.05 | 2018 -0.21 | 2019 -0.23 | 2021 -0.31 | 2022 -0.14 | 2023 -0.25 | 2024 -0.48 | 20_tahun -0.11
22_tahun -0.08 | 24 0.37 | 24_jam 0.37 | 27 0.21 | 2_ada -0.12 | 2_belum -0.22 | 2_bulan -0.42 | 2_di -0.09 | 2_guru 0.33
2_hari 0.32 | 2_kk -0.1 | 2_minggu -0.43 | 2_orang 0.62 | 3 1.71 | 30 0.34 | 300 -0.1 | 300_ribu -0.05 | 30_orang 0.28 | 34 -0.05
38 -0.05 | 38_masih -0.05 | 3_bulan -0.62 | 3_hari 0.13 | 3_kapan -0.05 | 3_kg -0.2 | 3_minggu -0.18 | 3_orang 0.1 | 3_tahun 0.38
3kg 0.45 | 3x -0.89 | 3x_lipat -0.84 | 4 2.99 | 40 0.67 | 45 -0.73 | 4_mobil 0.22 | 4_sore 0.63 | 4_tahun 1.16 | 4_yang 0.4
5 -0.51 | 52 -0.37 | 5_begitu -0.05 | 5_hari 0.52 | 5_menit -0.11 | 5_orang 0.28 | 5_ribu -0.05 | 5_tahun 0.22 | 5th -0.2 | 6 1.16
60 -0.09 | 600 -0.48 | 600_ribu -0.48 | 6_tahun -0.28 | 7 -0.76 | 70 -0.07 | 78 0.35 | 7_tahun -0.18 | 8 0.81 | 80 -0.05
8_bulan 0.98 | 900 -0.17 | 9_orang 0.27 | a -0.05 | abk 0.74 | absen -0.49 | acara -0.35 | acara_resmi -0.1 | acil 0.47 | ada 1.42
ada_air -0.21 | ada_anak 0.08 | ada_apa 0.19 | ada_api -1.01 | ada_asuransi -0.06 | ada_bantuan -0.66 | ada_bapak 0.13
ada_bayi 0.72 | ada_bom -0.16 | ada_di -0.27 | ada_diskon -0.2 | ada_dua -0.07 | ada_ganti -0.08 | ada_ibu 0.35 | ada_jaga -0.07
ada_jalan 0.35 | ada_kabar 0.05 | ada_kah -0.27 | ada_kami 0.25 | ada_kebakaran 0.6 | ada_kelas -0.15 | ada_korban 0.22
ada_kuota -0.1 | ada_layan 0.8 | ada_los -0.05 | ada_maling -0.19 | ada_mau -0.26 | ada_mobil 0.89 | ada_motor 0.21
ada_nomor -0.91 | ada_orang 0.55 | ada_padahal -0.11 | ada_pelatihan -0.1 | ada_pemutihan -0.16 | ada_perampokan 0.2
ada_perempuan -0.5 | ada_pinjam -0.05 | ada_pohon -0.39 | ada_program -0.31 | ada_ruang -0.15 | ada_rumah -0.08
ada_santunan -0.2 | ada_sarang -0.29 | ada_suara 0.12 | ada_surat -0.31 | ada_tabrakan 0.19 | ada_tas 0.77 | ada_tempat -0.22
ada_tidak -1.67 | ada_ular 1.34 | ada_umum -0.05 | ada_untuk 0.98 | ada_warga 0.06 | ada_yang 2.68 | adakan -0.29
adakan_di -0.19 | adik 2.31 | adik_demam 0.45 | adik_saya 1.39 | adik_yang 0.16 | adil -0.25 | admin -1.27 | admin_sebagai -0.1
admin_yang -0.08 | aduh 1.37 | aer -0.05 | afdeling 0.37 | agama -0.18 | agar -0.85 | agar_dapat -0.05 | ahli -0.13
ahli_waris -0.12 | air 3.04 | air_bah 0.06 | air_bersih -0.43 | air_laut 0.62 | air_ledeng -0.64 | air_leding -0.62
air_luap -0.32 | air_masih 0.96 | air_masuk -0.73 | air_mati -0.16 | air_naik 0.4 | air_panas 0.46 | air_pdam -1.23
air_sudah 1.38 | air_sungai 0.14 | air_tidak 0.47 | ajak 1.11 | ajar -0.12 | ajuin -0.13 | ajuin_kursi -0.11 | ajukan -0.83
ajukan_bantuan -0.1 | ajukan_fogging -0.1 | ajukan_ke -0.09 | ak1 -0.06 | akad -0.06 | akan 0.06 | akan_nikah -0.17
akhir_bulan -0.05 | akhir_hidup -0.16 | akibat 0.2 | akta -2.76 | akta_anak -0.26 | akta_bayi -0.07 | akta_cerai -0.07
akta_kurang -0.12 | akta_lahir -0.78 | akta_mati -0.23 | akta_meninggal -0.1 | akta_salah -0.17 | aktif_bagaimana -0.05
aktif_belum -0.29 | aktif_lagi 0.32 | aktifkan -0.23 | aktifkan_lagi -0.14 | aktivasi -0.2 | aktivasi_identitas -0.08
aktivasi_ikd -0.06 | akun -0.15 | alam 0.43 | alam_bunyi 0.47 | alamat 1.21 | alamat_sama -0.08 | alasan -0.34 | alat -0.36
alat_bantu -0.2 | alhamdulillah -0.58 | alih -0.06 | alih_ke -0.09 | alun -0.25 | alun_alun 0.21 | alur -0.87 | aman -0.97
aman_untuk -0.07 | ambil -1.1 | ambil_antre -0.09 | ambil_apa -0.12 | ambil_di -0.14 | ambil_nomor -0.14 | amblas 0.2
ambulans 2.96 | ambulans_desa 0.31 | ambulans_gratis -0.2 | ambulans_sekarang 0.18 | amdal -0.25 | aminah -0.06 | amplang -0.13
an -0.63 | anak 2.81 | anak_2 0.34 | anak_3 0.58 | anak_6 -0.16 | anak_anak 1.76 | anak_baru 0.33 | anak_belum -0.08
anak_bilang 0.07 | anak_daerah -0.06 | anak_dan -0.35 | anak_di 0.42 | anak_kami 0.18 | anak_ke -0.13 | anak_kecil 0.69
anak_kedua -0.14 | anak_keempat -0.08 | anak_kena -0.14 | anak_kis 0.27 | anak_kos -0.61 | anak_kunci 0.23 | anak_lulus -0.11
anak_masuk -0.24 | anak_mau -0.14 | anak_muda -0.16 | anak_perempuan -0.2 | anak_pulang 0.25 | anak_saya 0.25 | anak_sd 0.44
anak_secara -0.11 | anak_sekolah 0.64 | anak_smk -0.32 | anak_sudah 0.47 | anak_tenggelam 0.17 | anak_tetangga -0.26
anak_tiga -0.19 | anak_tinggal -0.06 | anak_usia 0.3 | anak_yang -0.3 | anak_yatim -0.09 | ancam 0.23 | anda 0.78
anda_menang -0.29 | anggap -0.38 | anggar -0.6 | anggota -0.57 | anggota_keluarga -0.19 | angin 0.06 | angin_ke 0.28
angin_kencang 0.1 | angin_puting 0.23 | angka -0.05 | angkat 0.62 | angkat_anak -0.12 | angkut -0.67 | anjing 0.59
anjing_gila 0.19 | anjing_liar 0.05 | anjur -0.06 | antar -0.71 | antar_ke -0.13 | antre -1.24 | antre_dari -0.18
antre_daring -0.31 | antre_di -0.24 | antre_obat 0.84 | antre_poli -0.11 | antre_saya -0.42 | apa -2.56 | apa_ada -0.19
apa_agar -0.05 | apa_apa -0.11 | apa_betul 0.31 | apa_bisa -0.06 | apa_boleh 0.71 | apa_dan -0.07 | apa_di 0.38 | apa_dulu -0.07
apa_harus -0.42 | apa_kami 0.08 | apa_ke -0.22 | apa_lagi 0.19 | apa_masih -0.12 | apa_min -0.06 | apa_nama -0.08
apa_robot -0.59 | apa_saja -1.28 | apa_syarat -0.1 | apa_terus -0.17 | apa_tidak -0.44 | apa_ya -0.2 | apa_yang -0.32
apaan -0.29 | apakah -1.75 | apakah_ada 0.42 | apakah_bisa -0.13 | apakah_boleh -0.33 | apakah_damkar -0.09 | apakah_dapat -0.07
apakah_diperbolehkan -0.15 | apakah_harus -0.13 | apakah_korban -0.05 | apakah_ktp -0.11 | apakah_masih -0.08 | apakah_perlu -0.11
apar 0.16 | apar_di -0.05 | aparat 0.44 | aparat_desa 0.44 | api 2.64 | api_dari 0.08 | api_di -0.16 | api_jalan 0.53
api_mulai 0.17 | api_sudah 1.28 | aplikasi -0.41 | arah 2.58 | arah_hutan 0.42 | arah_jembatan 0.38 | arah_ke 0.53
arah_pelabuhan 0.16 | arahan -0.07 | arisan -0.22 | arsip 0.43 | arti 0.61 | arus 0.34 | arus_deras 0.3 | asal 0.1 | asal_ada -0.1
asam 0.32 | asap 1.51 | asap_dari 0.11 | asap_hitam 0.24 | asap_masuk -0.32 | asap_tebal 0.08 | asli -0.36 | aspal -0.59
aspal_sudah -0.14 | asrama 0.2 | assalamualaikum 0.09 | assalamualaikum_pak 0.33 | assalamualaikum_wr -0.14 | asuransi -0.27
asuransi_minta -0.05 | atap 0.31 | atap_bocor -0.18 | atap_rumah 0.13 | atap_sekolah 0.11 | atap_yang -0.05 | atas 0.73
atas_nama -0.58 | atas_plafon 0.16 | atau -1.17 | atau_belum -0.13 | atau_bisa -0.05 | atau_buat -0.06 | atau_harus -0.15
atau_langsung -0.09 | atau_tetap -0.05 | atau_tidak -0.53 | atau_tunggu 0.5 | atm -0.08 | atur -0.71 | avanza 0.12 | awal -0.36
awal_hanya -0.12 | ayam -0.05 | b -0.4 | bab -0.72 | babi 0.09 | babi_hutan 0.14 | baca -0.52 | baca_bisa -0.07 | baca_di -0.21
baca_kalau -0.11 | baca_sendiri -0.31 | badai 0.85 | badan 3.69 | badan_bengkak 0.34 | badan_dingin 0.64 | badan_hukum -0.07
badan_panas 0.8 | badan_sudah -0.1 | badminton -0.09 | bagaimana -2.63 | bagaimana_ajukan -0.3 | bagaimana_cara -0.23
bagaimana_caranya 0.99 | bagaimana_catat -0.16 | bagaimana_daftar -0.05 | bagaimana_dapat -0.1 | bagaimana_ini 2
bagaimana_kak -0.06 | bagaimana_kalau -0.07 | bagaimana_lapor -0.14 | bagaimana_mengetahui -0.05 | bagaimana_min -0.06
bagaimana_minta -0.09 | bagaimana_perbaiki -0.16 | bagaimana_prosedur -0.11 | bagaimana_saya -0.14 | bagaimana_terus -0.06
bagaimana_urus -0.07 | bagaimana_ya -0.18 | bagan 0.37 | bagi -0.31 | bagi_penyandang -0.05 | bagian -0.64 | bagikan -0.12
bagus -0.65 | bah 0.73 | bahan 0.55 | bahaya -0.34 | bahwa 0.38 | baik 0.57 | baik_baik -0.33 | baik_saya 1.14 | baju 1.46
baju_kuning 0.64 | bak -0.59 | bak_sampah -0.11 | bakar 1.31 | bakar_sampah -0.41 | bakso 0.38 | bakti -0.13 | baku -0.05
balai 0.4 | balai_desa 0.83 | balai_latihan -0.09 | balas 0.83 | baliho 0.34 | balik -0.13 | balik_dari -0.08 | balik_di 0.27
balik_lagi -1.04 | balik_nama -0.07 | balik_nma -0.16 | balok 0.39 | bambu -0.37 | ban -0.58 | ban_di 0.2 | bandang 0.1 | bang 0.1
banget -1.25 | banget_ada -0.37 | banget_dinding 0.3 | banget_lapor -0.06 | banget_sudah -0.29 | bangun 1.09 | bangun_bangun 0.2
bangun_lagi 1.52 | bangun_ruko -0.21 | bangun_rumah -0.77 | bangun_tidak -0.15 | banjir -0.11 | banjir_bandang 0.1
banjir_lagi -0.08 | banjir_sudah 0.55 | bank -0.56 | bank_harus -0.18 | bank_mana -0.06 | bank_mau 0.32 | bank_minta -0.05
bansos -0.09 | bansos_daftar -0.05 | bansos_ibu -0.24 | bantaran -0.09 | bantu 1.71 | bantu_di 0.1 | bantu_urus 2.2 | bantuan -1.3
bantuan_biaya -0.05 | bantuan_bpnt -0.2 | bantuan_dari -0.27 | bantuan_kuliah -0.26 | bantuan_kursi -0.06 | bantuan_mesin -0.21
bantuan_modal -0.08 | bantuan_perbaiki -0.1 | bantuan_pkh -0.15 | bantuan_sekarang 0.25 | bantuan_sembako -0.12 | banyak 1.3
banyak_di -0.21 | banyak_korban 0.43 | banyak_motor 0.73 | banyak_tidak -0.33 | bapak 3.55 | bapak_bisa 1.11 | bapak_bupati 0.23
bapak_di -0.15 | bapak_ibu -0.19 | bapak_kami 0.3 | bapak_meninggal -0.05 | bapak_mertua -0.12 | bapak_saja 0.75
bapak_saya -0.44 | bapak_stroke -0.06 | bapak_sudah -0.52 | bapak_tiri 1.29 | barak 0.59 | barang 0.12 | barcode -0.41
barengan -0.13 | baris -0.07 | baru -1.64 | baru_5 -0.06 | baru_apa 0.11 | baru_aspal -0.13 | baru_baru 0.17 | baru_belum -0.25
baru_itu -0.09 | baru_lahir 0.05 | baru_mau -0.33 | baru_pakai 0.19 | baru_pindah -0.14 | baru_saja 0.6 | baru_sempat -0.28
barusan 2.24 | barusan_ada 0.08 | barusan_atap 0.06 | barusan_siram 0.18 | basah 0.63 | basarnas 0.33 | batang 0.32 | batas -0.37
batas_berapa -0.09 | batas_usia -0.18 | batas_waktu -0.26 | batu 1.02 | batuk -0.47 | bau 1.08 | bau_gas 0.82 | bau_sampai -0.13
bawa 1.75 | bawa_anak 0.46 | bawa_apa -0.83 | bawa_apaan -0.21 | bawa_boleh 1.5 | bawa_buku -0.26 | bawa_celurit 0.06
bawa_dan -0.11 | bawa_ke -0.33 | bawa_mandau 0.16 | bawa_rombong 0.58 | bawa_surat -0.2 | bawah 2.69 | bawah_kursi 0.22
bawah_rumah 0.37 | bawah_umk -0.39 | bayar -2.58 | bayar_apa -0.18 | bayar_berapa -0.31 | bayar_di -0.18 | bayar_ke -0.06
bayar_pajak -0.24 | bayar_pbb -0.19 | bayar_pengacara -0.18 | bayar_retribusi -0.06 | bayar_sendiri -0.07 | bayar_tidak -0.21
bayi 3.2 | bayi_di 0.19 | bayi_itu -0.07 | bayi_ke 0.18 | bayi_saya 0.37 | bayi_tinggal 0.28 | bayi_usia 0.62 | bazar -0.06
bea -0.1 | bea_perolehan -0.1 | beasiswa -0.37 | beasiswa_kabupaten -0.08 | beban 1.04 | bebas -0.4 | bebas_narkoba -0.26
beda -0.6 | bedah -0.75 | bedah_rumah -0.75 | begal 0.42 | begini 0.61 | begitu 0.13 | begitu_dan -0.13 | bekas -0.64
bekas_gali 0.24 | belah -0.11 | belajar -0.81 | belajar_di -0.41 | belajar_kerja -0.06 | belakang 2.73 | belakang_kampung 0.49
belakang_pasar 0.85 | belakang_rumah 0.29 | belakang_tolong 0.66 | belas -0.16 | beli -0.8 | beli_saya -0.06 | beli_tanah -0.09
beliau -0.58 | beliung 0.14 | belum 0.26 | belum_ada -0.35 | belum_cair -0.55 | belum_daftar -0.08 | belum_dapat -0.1
belum_datang 0.84 | belum_dievakuasi 0.92 | belum_jadi 0.6 | belum_juga -0.14 | belum_keluar 0.59 | belum_lihat 0.4
belum_masuk -0.51 | belum_memiliki -0.08 | belum_muncul -0.22 | belum_nikah -0.27 | belum_pernah -0.09 | belum_pulang 0.72
belum_punya -0.34 | belum_sampai -0.63 | belum_temu 0.82 | belum_turun -0.17 | belum_ya -0.32 | benar -0.55 | benar_tidak -0.19
benarkah -0.09 | bencana -0.05 | benda 0.44 | benda_seperti 0.25 | bendungan 0.95 | beneh -0.63 | beneran 0.69 | bengkak 2.09
bengkak_dan 0.34 | bengkel -0.33 | bengkel_motor -0.13 | bengkok 0.61 | bensin 0.94 | bensin_eceran 0.12 | bentak -0.46
bentak_ibu -0.46 | bentuk -0.11 | bentuk_koperasi -0.11 | ber 0.19 | berangkat 0.21 | berani 1.17 | berapa -1.88
berapa_bayar -0.12 | berapa_biaya -0.08 | berapa_boleh -0.13 | berapa_buka -0.21 | berapa_dan -0.05 | berapa_di -0.06
berapa_duit -0.1 | berapa_hari -0.39 | berapa_ini 1.22 | berapa_kak -0.05 | berapa_kali -0.07 | berapa_lama -0.36
berapa_mau -0.09 | berapa_min -0.21 | berapa_orang -0.12 | berapa_persen -0.27 | berapa_retribusi -0.05 | berapa_saya 0.39
berapa_sr -0.21 | berapa_tahun -0.05 | berapa_ya 0.89 | berapa_yang -0.06 | beras 0.35 | berat -0.12 | berdiri 0.88
berdiri_di 0.38 | berdua -0.08 | berencana -0.06 | beres -0.06 | bergulir -0.18 | berhenti 1.06 | berhenti_jadi -0.09
berhijab -0.08 | beri -0.24 | beringin 0.34 | beringin_roboh 0.28 | berkas -2.16 | berkas_apa -0.18 | berkas_penduduk -0.1
berkas_pindah -0.55 | berkas_saya -0.18 | berkas_yang -0.07 | berkat -0.06 | berkenan -0.09 | berlaku -0.37 | bersama -0.47
bersama_ini -0.26 | bersih_lantai 0.68 | bertanya -0.31 | bertemu -0.07 | bertiga 0.18 | beruang 0.39 | beruang_madu 0.13
beruntun 0.22 | beruntun_4 0.22 | besar 2.67 | besar_di -0.27 | besar_ember -0.19 | besar_masuk 0.9 | besar_paham 0.19
besar_roboh -0.23 | besar_sekali 0.12 | besaran -0.07 | besaran_umk -0.07 | besi 0.81 | besok 2.06 | besok_bagaimana -0.05
besok_pagi 0.52 | besuk -0.1 | besuk_pasien -0.05 | betulan 0.31 | biar -0.53 | biar_bagian -0.05 | biar_dapat -0.05
biar_punya -0.06 | biar_saya 0.58 | biar_tahu -0.99 | biar_tidak 0.68 | biasa -0.69 | biasa_obat -0.1 | biasanya -0.96
biaya -2.77 | biaya_berapa -0.14 | biaya_cabe -0.23 | biaya_kira -0.14 | biaya_kuliah -0.06 | biaya_parkir -0.06
biaya_rawat -0.05 | biaya_tiket -0.44 | bibir 0.96 | bibit -0.5 | bicara 1.17 | bicara_sendiri -0.38 | bidan -0.45
bidan_bilang -0.06 | bidan_tidak 0.31 | bidang -0.19 | bidang_apa -0.13 | bidik 0.15 | biji 0.39 | bilang 1.01 | bilang_anak -0.45
bilang_bank -0.05 | bilang_harus -0.22 | bilang_kami 0.14 | bilang_mau 0.18 | bilang_orang 0.1 | bilang_pak -0.06
bilang_penuh -0.07 | bilang_sudah -0.1 | bilang_teman -0.09 | bilang_tidak -0.1 | bin -0.56 | bina 0.3 | bingung -0.15
bintik -0.15 | biru 0.88 | biru_bibir 0.26 | bisa -0.18 | bisa_ada -0.11 | bisa_ajukan -0.1 | bisa_ambil -0.16 | bisa_angkat 0.49
bisa_baca -0.39 | bisa_bangun 0.3 | bisa_bantu -0.15 | bisa_bayar 0.35 | bisa_buat -0.34 | bisa_buka 0.19 | bisa_cetak -0.31
bisa_daftar -0.12 | bisa_dapat -0.23 | bisa_di -0.19 | bisa_dituker -0.05 | bisa_ganti -0.08 | bisa_gerak 0.08 | bisa_hidup -0.05
bisa_hubung 0.2 | bisa_ikut 0.15 | bisa_jalan -0.33 | bisa_jemput 0.11 | bisa_kah -0.11 | bisa_kami 0.33 | bisa_ke 0.88
bisa_keluar 0.07 | bisa_ketik 0.09 | bisa_langsung -0.12 | bisa_lapor -0.14 | bisa_lepas 0.57 | bisa_lewat -0.28 | bisa_masuk 0.27
bisa_mati 0.14 | bisa_minta -0.78 | bisa_ngomong 0.38 | bisa_pakai -0.31 | bisa_pasang -0.13 | bisa_perbaiki -0.1
bisa_perpanjang -0.05 | bisa_tanpa -0.09 | bisa_tegur -0.1 | bisa_tidak -0.21 | bisa_tidur -0.35 | bisa_tukar -0.15
bisa_turun 0.08 | bisa_urus -0.24 | bkd -0.17 | bkn 0.38 | bkpsdm -0.19 | blangko -0.16 | blangko_kosong -0.13 | blanko -0.08
blk -0.24 | blk_ada -0.15 | blok 0.2 | blok_c -0.07 | blok_di 0.2 | blt -0.06 | bocor 0.97 | bocor_bau 0.27 | bocor_di 0.08
bocor_sejak -0.1 | bocor_semua -0.48 | bola 0.72 | bola_balik -0.19 | boleh -1.33 | boleh_ambil -0.11 | boleh_ikut -0.43
boleh_kan -0.1 | boleh_minta -0.24 | boleh_pakai -0.11 | boleh_sekolah -0.1 | boleh_sisa -0.05 | boleh_tidak -0.43 | bom -0.83
bom_di -0.15 | bom_waktu -0.32 | bor 0.77 | borong -0.25 | bos -0.16 | bos_tidak -0.08 | bosda -0.19 | botol 0.95 | bpbd 1.11
bpd -0.09 | bphtb -0.16 | bphtb_sendiri -0.07 | bpjs -0.26 | bpjs_kelas -0.05 | bpjs_ketenagakerjaan -0.05 | bpjs_pbi -0.13
bpjs_saya -0.06 | bpkad -0.05 | bpn -0.05 | bpnt -0.25 | bpnt_saya -0.25 | bts 0.07 | bu -0.14 | bu_ada -0.06 | bu_bidan -0.41
buang -0.18 | buang_sampah -0.5 | buat -2.78 | buat_akta -0.25 | buat_anak 0.98 | buat_angkut 0.3 | buat_baru -0.11
buat_di -0.11 | buat_ibu -0.07 | buat_kartu -0.2 | buat_kerja -0.09 | buat_kia -0.07 | buat_ktp -0.4 | buat_lapor -0.05
buat_mau -0.33 | buat_nib -0.05 | buat_sesak 0.53 | buat_sim -0.16 | buat_skripsi -0.22 | buat_sktm -0.12 | buat_surat -0.06
buat_usaha -0.12 | buat_yang -0.08 | buaya 1.23 | buaya_di 0.1 | buaya_tarik 0.59 | bubar 0.49 | bubuk 0.34 | buka -1.29
buka_24 -0.21 | buka_daftar -0.06 | buka_dari -0.14 | buka_hari -0.07 | buka_praktik -0.1 | buka_rekening -0.09
buka_sampai -0.65 | buka_tidak -0.15 | bukan 1.32 | bukit 0.49 | bukti -0.17 | bukti_apa -0.05 | buku -1.11 | buku_nikah -0.19
buku_perpustakaan -0.08 | bulan -3.99 | bulan_belum -0.13 | bulan_berapa -0.16 | bulan_bisa -0.06 | bulan_buat -0.06
bulan_depan -0.35 | bulan_di -0.14 | bulan_ini -0.74 | bulan_januari -0.05 | bulan_kemarin -0.05 | bulan_lalu -0.77
bulan_puasa -0.32 | bulan_tidak -0.33 | bumi 0.24 | bumi_bangun -0.05 | bun -0.07 | bund -0.05 | bunga -0.21 | bungkus -0.07
bunuh -0.16 | bunuh_diri -0.68 | bunyi 1.36 | bunyi_baru 0.17 | bunyi_jam -0.23 | bunyi_tik 0.23 | bupati -1.05
bupati_tolong 0.31 | buronan -0.08 | buru -0.16 | buru_tidak -0.1 | buruh -0.15 | bus 0.58 | bus_sekolah -0.12
bus_terguling 0.43 | busa 1.04 | busa_kuku -0.38 | busur 0.68 | buta -0.38 | by -0.05 | by_step -0.05 | c -0.18 | cabe -0.24
cabe_buat -0.13 | cabut 0.29 | cabut_berkas -0.11 | cair 0.52 | cair_5 -0.09 | cair_bersih 0.68 | cair_di -0.1 | cair_kapan -0.05
call -0.51 | call_center -0.51 | calo -0.1 | calon -0.18 | campak -0.25 | campak_bayi -0.07 | canda 0.38 | cangkul 0.34
cap -0.57 | cap_basah -0.16 | cap_timbangan -0.08 | capek 0.7 | capek_banget 0.46 | capek_hidup 0.45 | cara -1.66
cara_aktivasi -0.06 | cara_daftar -0.06 | cara_pindah -0.05 | cara_supaya -0.05 | caranya 0.31 | caranya_bagaimana -0.19
caranya_biar 1.41 | cari 1.98 | cari_kerja -0.16 | cari_pakai 0.39 | cari_tidak 0.31 | cat -0.54 | cat_ulang -0.09 | catat -0.94
catat_nikah -0.11 | catat_sipil -0.12 | cegah -0.15 | cek -1.93 | cek_bansos -0.33 | cek_di -0.15 | cek_kesehatan -0.05
cek_nama -0.29 | cek_status -0.1 | cek_tanah -0.06 | cek_up -0.09 | celurit 0.06 | centang -0.85 | center -0.51 | cepat 3.71
cepat_kirim 0.38 | cepat_pak 1.27 | cepat_sekali 0.25 | cerai -0.25 | cerai_suami -0.07 | cerita 0.76 | cetak -0.12
cetak_kk -0.22 | cetak_ktp -0.07 | cetak_lagi -0.29 | cetak_ulang -0.15 | cewek 0.65 | chat 0.79 | cincin -0.49
cincin_tidak -0.39 | clurit 0.4 | cod -0.17 | cokelat -0.18 | collector -0.48 | collector_ancam -0.55 | colok 0.71 | condong -0.6
copot -0.12 | covid -0.25 | covid_dulu -0.25 | cpns -0.43 | cpns_bisa -0.05 | cpt 0.29 | cra -0.12 | cross -1.19
cross_depan -0.62 | cuaca -0.1 | cuaca_besok -0.05 | cuci -0.47 | cucu -0.78 | cucu_cucu -0.36 | cucu_saya -0.18 | cuek -0.54
cukup -0.33 | cukup_untuk -0.05 | curiga -0.14 | cuti -0.25 | cuti_besar -0.05 | dada 2.05 | dada_di 0.07 | dada_keringat 0.19
daerah -1.64 | daerah_pencil -0.17 | daftar -3.22 | daftar_beasiswa -0.06 | daftar_bpjs -0.06 | daftar_daring -0.05
daftar_di -0.28 | daftar_kartu -0.07 | daftar_ke -0.12 | daftar_kelas -0.17 | daftar_lewat -0.08 | daftar_pajak -0.09
daftar_pelatihan -0.12 | daftar_poli -0.07 | daftar_sekarang -0.06 | daftar_yang -0.1 | daging 0.66 | dahan -0.15 | dahulu -0.62
daki 0.53 | dalam 2.34 | dalam_kadus 0.31 | dalam_mobil 0.2 | dalam_rumah 0.09 | dalam_sudah -0.39 | dalam_tolong 0.2 | damkar 1.1
damkar_berapa 1.65 | damkar_bisa -0.18 | damkar_buat -0.06 | damping -1.35 | dan 0.51 | dan_ada -0.08 | dan_air 1.39
dan_anak 0.24 | dan_apa -0.19 | dan_apakah -0.06 | dan_bagaimana -0.05 | dan_bawa -0.15 | dan_bayar -0.14 | dan_belum -0.22
dan_berapa -0.11 | dan_berkas -0.07 | dan_biaya -0.05 | dan_damping -0.18 | dan_di 0.4 | dan_dia -0.05 | dan_harus -0.28
dan_ijazah -0.12 | dan_jam -0.07 | dan_kalau -0.09 | dan_kami -0.12 | dan_lapor -0.22 | dan_lewat 0.66 | dan_mau -0.22
dan_minta -0.08 | dan_mulai 0.14 | dan_perlu -0.5 | dan_sampai 0.51 | dan_sarapan 0.44 | dan_satu 0.24 | dan_saya 0.17
dan_sekarang 0.38 | dan_sudah 0.26 | dan_surat -0.12 | dan_syarat -0.07 | dan_tidak -0.05 | dan_tinggal -0.64 | dapat -2.62
dapat_bansos -0.1 | dapat_bantuan -0.27 | dapat_duit -0.12 | dapat_ganti -0.07 | dapat_kursi -0.14 | dapat_lagi -0.21
dapat_pkh -0.27 | dapur 1.23 | dapur_kami 0.23 | dapur_sudah 0.23 | darah 2.05 | darah_banyak 0.61 | darah_dari 0.16
darah_di -0.14 | darah_mencret 0.26 | darah_o -0.4 | darah_pmi -0.16 | darah_terus 0.78 | darah_tidak 0.71 | dari 1.17
dari_atap -0.17 | dari_atas 0.18 | dari_awal -0.15 | dari_bawah 0.25 | dari_bulan -0.35 | dari_depan 0.23 | dari_dinas -0.26
dari_dinsos -0.07 | dari_gudang 0.06 | dari_hulu 0.47 | dari_jam 0.12 | dari_jembatan 0.67 | dari_jendela 0.1
dari_kabupaten -0.11 | dari_kampung 0.12 | dari_kartu -0.11 | dari_kecamatan -0.1 | dari_kelurahan -0.35 | dari_kemarin 1.25
dari_kk -0.33 | dari_komputer -0.06 | dari_kota -0.16 | dari_lantai 0.61 | dari_lsm -0.06 | dari_luar -0.64 | dari_mana 0.31
dari_menara 0.05 | dari_meninggal -0.07 | dari_orang -0.42 | dari_pagi -0.15 | dari_pemda -0.64 | dari_pemerintah -0.74
dari_polisi -0.12 | dari_ponsel -0.37 | dari_puskesmas -0.1 | dari_rs -0.1 | dari_rumah -0.31 | dari_sana -0.08
dari_sekolah 0.23 | dari_sini 0.25 | dari_smk -0.16 | dari_subuh 0.23 | dari_tadi 2.18 | dari_tahun -0.08 | daring -1.22
daring_bagaimana -0.08 | daring_bisa -0.22 | daring_di -0.08 | darurat -0.54 | darurat_ini 0.26 | data -2.12 | data_jumlah -0.16
data_saya -0.2 | datang 1.52 | datang_dari 0.47 | datang_ke -0.1 | datang_satu -0.08 | daun -0.25 | daya -0.14
daya_listrik -0.06 | daya_tampung -0.08 | dbd -0.7 | dealer -0.5 | debt -0.48 | debt_collector -0.48 | debu -0.85 | deh -0.33
dekat 1.51 | dekat_jembatan -0.2 | dekat_rumah -0.32 | dekat_sekolah 0.71 | delapan 0.15 | demam_darah 0.14 | demikian -0.15
denda -0.16 | denda_berapa -0.16 | denda_tidak -0.08 | dengan -1.05 | dengan_hormat -0.19 | dengan_orang -0.17 | dengan_truk 0.16
dengan_yang -0.05 | dengar 0.12 | dengar_ada -0.13 | dengar_dengar -0.11 | dengar_harus -0.05 | dengar_suara 0.55 | depan 0.61
depan_gang -0.05 | depan_kantor 0.92 | depan_kos 0.36 | depan_pasar -0.32 | depan_perpanjang -0.11 | depan_pintu 0.16
depan_ruko 0.05 | depan_rumah -0.4 | depan_sd -1.79 | depan_sekolah 0.35 | depan_smk 0.05 | depan_toko -0.14 | deras 1.17
dermaga 1.06 | desa -0.27 | desa_buat -0.05 | desa_harus -0.09 | desa_kami -1.99 | desa_perlu -0.08 | desa_tidak 0.51
desa_yang -0.07 | desember -0.14 | desil -0.25 | desil_saya -0.25 | detik 0.2 | detik_ini 0.2 | deui -0.08 | dewan -0.2 | di 2.34
di_acara -0.08 | di_air 0.48 | di_akta -0.43 | di_alamat -0.07 | di_alun -0.18 | di_anda -0.18 | di_angkot -0.13 | di_atap -0.1
di_atas 1.08 | di_balai 0.53 | di_bank -0.2 | di_bantaran -0.09 | di_batas 0.44 | di_bawah 1.79 | di_bekas 0.24 | di_belakang 0.78
di_blok 0.26 | di_bumi -0.12 | di_bungkus -0.07 | di_daftar -0.48 | di_dalam 3 | di_dapur 0.83 | di_data -0.34 | di_datang -0.06
di_dekat -0.11 | di_depan 1.3 | di_dermaga 0.59 | di_desa -0.51 | di_dinas -0.34 | di_disdukcapil -0.2 | di_e -0.25 | di_empat 0.6
di_emperan -0.13 | di_g -0.13 | di_gang -0.38 | di_gedung 0.77 | di_gereja -0.12 | di_gudang 0.55 | di_hilang -0.12 | di_hulu 0.45
di_hutan 0.17 | di_instansi -0.22 | di_jalan 1.3 | di_kabel 0.28 | di_kabupaten -0.22 | di_kali -0.19 | di_kamar 0.43
di_kampung -0.88 | di_kandang 0.15 | di_kantor -0.84 | di_kartu -0.55 | di_kawasan -0.3 | di_kebun 1.13 | di_kecamatan -0.51
di_kelurahan -0.14 | di_kios -0.59 | di_kk -0.45 | di_klinik 0.1 | di_km 0.09 | di_kolong 0.21 | di_komplek -0.2
di_kontrakan 0.22 | di_kos 0.1 | di_kota 0.42 | di_ktp -0.87 | di_kua -0.08 | di_kursi -0.22 | di_lahan -0.23 | di_laman -0.25
di_lantai 0.26 | di_lapang -0.61 | di_laut -0.32 | di_leher 0.49 | di_lihat 0.19 | di_lingkung -0.05 | di_lokasi 0.72
di_loket -0.27 | di_lomba -0.09 | di_luar 0.92 | di_mal -0.14 | di_malaysia -0.05 | di_mana -1.39 | di_meja 0.11 | di_mesin -0.19
di_mobil 0.35 | di_mpp -0.24 | di_muara 0.35 | di_muka 0.83 | di_musala -0.19 | di_ngarep -0.13 | di_njero 0.2 | di_oss -0.14
di_pantai 0.17 | di_papan -0.39 | di_parit 0.61 | di_pasar 0.05 | di_pelabuhan 0.11 | di_pemda -0.31 | di_perpustakaan -0.7
di_perumahan 0.13 | di_perusahaan 0.64 | di_peta -0.1 | di_phk 0.3 | di_pinggir 0.37 | di_plafon 0.35 | di_pmi -0.44
di_polisi -0.29 | di_ponsel -0.25 | di_pos 0.08 | di_posyandu -0.25 | di_pulau -0.16 | di_puskesmas -2.12 | di_rdkk -0.52
di_rs -0.19 | di_rsud -0.36 | di_ruang 0.35 | di_rumah 0.23 | di_samsat -0.05 | di_sana -0.22 | di_sd -0.19 | di_sebelah 0.7
di_seberang 0.49 | di_sekitar 0.31 | di_sekolah -0.65 | di_sertifikat -0.11 | di_simpang 0.82 | di_sini -0.53 | di_sistem -0.14
di_sma -0.08 | di_smp -0.46 | di_spbu 0.05 | di_sulawesi -0.05 | di_sungai 1.16 | di_surat -0.07 | di_tagih -0.07 | di_taman -0.47
di_tangan 0.87 | di_tanjakan 0.41 | di_tempat 0.3 | di_tengah 1.34 | di_tepi -0.31 | di_teras 0.25 | di_terminal -0.68
di_tiang -0.42 | di_tikungan 0.55 | di_toko 0.8 | di_trotoar 0.17 | dia 3.74 | dia_bawa 0.61 | dia_bilang 0.3 | dia_di 0.4
dia_lagi 0.17 | dia_sekarang 0.22 | dia_sudah 0.52 | dia_suruh -0.13 | dia_takut -0.52 | dia_tidak 0.23 | diam -0.26
diam_saja -0.2 | dibagi -0.3 | dibegal -0.44 | diberi -0.1 | diberi_tahu -0.06 | dibiarkan -0.22 | dibilang -0.22
dibolehin -0.27 | dibolehin_tidak -0.22 | dibully -0.07 | dicakar 0.95 | dicopet 0.31 | dicoret -0.07 | dicuri -0.08
didamel 0.77 | didata -0.28 | diet 0.76 | dievakuasi 1 | difoto -0.26 | digigit 0.89 | digigit_anjing 0.15 | digital -0.18
dihantam 0.91 | dijadikan -0.45 | dijadikan_gudang -0.05 | dijupuk -0.26 | dikasih -0.52 | dikasih_surat -0.06
dikasih_tiket -0.05 | dikeroyok 0.13 | diketahui -0.27 | dikit -0.35 | dikubur -0.14 | dilecehkan -0.83 | dimana -1.46
dimana_saja -0.1 | dimana_ya -0.32 | dinas -3.85 | dinas_apa -0.1 | dinas_bantu -0.05 | dinas_dan -0.08 | dinas_kami -0.17
dinas_mana -0.3 | dinas_perikanan -0.14 | dinas_pertanian -0.07 | dinas_sudah -0.23 | dinas_surat -0.06 | dinas_tenaga -0.06
dinas_yang -0.12 | dinding 0.05 | dinding_sekolah -0.26 | dingin 1.26 | dini 0.24 | dinkes -0.15 | dinkes_atau -0.1
dinonaktifkan -0.14 | dinsos -0.38 | diperbolehkan -0.15 | diperkosa 0.79 | dipukuli 0.1 | dirawat -0.35 | dirawat_di -0.34
direkam -0.61 | direkam_di -0.51 | direkam_sidik -0.08 | diri 1.95 | diri_di 0.45 | diri_dia 0.08 | disabilitas -0.13
disabilitas_dari -0.05 | disabilitas_mau -0.11 | disampaikan -0.94 | disdukcapil -1.59 | disdukcapil_buat -0.37 | disekap -0.16
disengat 0.24 | dishub -0.48 | disiapin -0.06 | disiapkan 0.2 | disiksa -0.13 | diskon -0.31 | disnaker -0.58 | dispensasi -0.16
dita -1.6 | dita_jawab -0.95 | dita_rumah -0.09 | diterima -0.25 | ditertibkan -0.82 | diteruskan 0.28 | diteruskan_ke 0.31
ditindaklanjuti 0.47 | dituju -0.07 | dituker -0.05 | diwakilkan -0.13 | doa -0.14 | dobel 0.18 | dodol 0.35 | dokter -1.73
dokter_di -0.17 | dokter_gigi -0.78 | dokter_spesialis -0.09 | domisili -0.25 | dompet -0.2 | dompet_saya -0.11 | dong -2.48
dong_biar -0.23 | dong_min -0.31 | donor -0.41 | donor_darah -0.23 | dpmptsp -0.05 | dprd -0.16 | drainase -0.13
drainase_jalan -0.05 | dram 1.01 | dtsen -0.09 | dua -1.01 | dua_anak -0.12 | dua_bulan -0.26 | dua_desa -0.05 | dua_ekor -0.05
dua_hari -0.1 | dua_jam -0.47 | dua_kali 0.07 | dua_kampung 1.11 | dua_kk -0.07 | dua_lantai -0.06 | dua_mesin 0.06
dua_motor 0.07 | dua_orang 0.97 | dua_puluh -0.09 | dua_ratus 0.25 | dua_sekolah -0.2 | dua_sudah 0.62 | dua_tahun -0.13
dua_tiga -0.32 | duduk -0.27 | duduk_di -0.22 | duga -0.13 | duit -2.03 | duit_bantu -0.2 | duit_bergulir -0.17 | duit_cair -0.08
duit_desa -0.27 | duit_pip -0.19 | duit_pisah -0.09 | duit_siku -0.09 | duit_tidak -0.12 | dulu -0.18 | dulu_atau -0.09
dulu_bapak -0.25 | dulu_baru -0.36 | dulu_dapat -0.19 | dulu_ke -0.14 | dulu_saya -0.09 | dulu_sering -0.06 | dulu_sudah -0.11
dulu_tahun -0.21 | duluan -0.21 | durian -0.23 | e 1.46 | e_katalog -0.37 | e_kinerja -0.15 | eceran -0.17 | eh 0.32 | eh_min 0.15
ejaan -0.06 | ekor 0.52 | ekor_kambing -0.1 | el -0.07 | elektronik -0.35 | elpiji -0.22 | elpiji_3 -0.2 | emang -0.19 | emas 0.44
ember -0.35 | emosi -1.18 | empat 0.37 | empat_pasar -0.16 | empat_tahun -0.05 | emperan -0.13 | enak -0.23 | enam -0.2
error -0.97 | error_terus -0.48 | es 0.69 | etam -0.73 | evakuasi 0.6 | evakuasi_ular -0.13 | ewu -0.32 | fair -0.2
fair_kapan -0.07 | faskes -0.08 | feri -0.06 | festival -0.24 | film -0.74 | fogging -0.42 | fogging_nyamuk -0.07 | formasi -0.14
formasi_guru -0.05 | formulir -0.16 | formulir_apa -0.12 | foto -0.82 | foto_di -0.16 | foto_foto -0.16 | foto_ktp -0.05
foto_saya 0.65 | foto_tidak -0.45 | fotokopi -0.23 | fotokopi_kk -0.06 | fotokopi_saja -0.05 | fungsi -0.25 | futsal -0.09
g -0.18 | gabung -0.08 | gadai -0.11 | gadhah -0.05 | gagal -0.2 | gagal_terus -0.1 | gajah 0.55 | gajah_masuk 0.18 | gaji -1.7
gaji_di -0.19 | gaji_minimum -0.05 | gaji_saya -0.54 | gaji_tidak 0.43 | gali 1.67 | gali_pakai 0.28 | gali_sumur 0.59
gali_tambang 0.24 | gambar -0.22 | gambut 0.75 | gambut_di 0.55 | gampang -0.15 | gancang 0.8 | gang 0.31 | gang_kami -0.1
gang_kepala 0.77 | gang_melati -0.11 | gang_saya -0.36 | ganggu 0.13 | ganggu_malam 0.22 | gangguan -0.34 | gangguan_jiwa -0.33
ganti -1.51 | ganti_bagaimana -0.09 | ganti_di -0.05 | ganti_nama -0.12 | ganti_rugi -0.11 | ganti_status -0.07
ganti_tidak -0.06 | gantung 1.04 | gantung_desa 0.08 | gantung_diri 0.33 | gantung_putus 1.19 | gaptek -0.05 | garam -0.23
garap -0.06 | gardu -0.05 | garing -0.28 | garis -0.65 | gas 0.27 | gas_3kg 0.45 | gas_elpiji -0.22 | gas_melon -0.53
gas_menyengat 0.44 | gatal 0.09 | gedor 0.37 | gedung -0.4 | gedung_olahraga -0.13 | gedung_serbaguna -0.05 | gelang 1.2
gelap 1.25 | gelap_gulita -0.23 | gelap_sekali -0.12 | gelap_tidak 0.43 | gelar -0.84 | gelombang -0.21 | gempa -0.1
gempa_kuat 0.18 | genang -0.11 | genangan 0.56 | genap -0.17 | gendong 0.23 | gendong_sekarang -0.13 | genset 0.68 | genteng -0.06
geografi -0.09 | gerak 0.66 | gereja 0.74 | gergaji 0.25 | gergaji_mesin 0.25 | gerobak -0.07 | gesek -0.06 | getah 0.2
giat -0.43 | gigi -0.81 | gigi_di -0.75 | gigit 1.29 | gila -0.35 | gila_di 0.43 | gila_gigit 0.14 | giling 0.95 | giliran -0.12
golongan -0.15 | gor -0.09 | gorden 0.34 | gorengan -0.05 | gorong -0.19 | gorong_gorong -0.96 | gorong_sumbat -0.94 | got -0.17
got_depan -0.15 | gotong 1.07 | goyang 1.25 | goyang_goyang 0.11 | gpp 0.55 | gratis -1.44 | gratis_benar -0.06
gratis_dari -0.24 | gratis_di -0.72 | gratis_itu -0.11 | gratis_punya -0.06 | gratis_tidak -0.13 | gubuk 0.24 | gudang 0.43
gugat -0.29 | gugat_cerai -0.07 | gugur 0.11 | gula 1.02 | gulita -0.55 | gunung 0.26 | guru 1.51 | guru_honorer -0.1
guru_kontrak -0.09 | guru_murid 0.89 | guru_ngaji -0.09 | guru_sd -0.09 | gusur -0.07 | habis 3.87 | habis_ada 0.22
habis_air 0.28 | habis_banjir -0.19 | habis_berapa -0.11 | habis_ini 1.57 | habis_itu 0.1 | habis_kebakaran -0.28
habis_lahir 0.84 | habis_lebaran -0.08 | habis_makan 1.04 | habis_masa -0.1 | habis_minum 0.09 | habis_nikah -0.17
habis_surat -0.1 | habis_terus -0.25 | hadap -0.27 | haha -0.85 | hahaha -0.3 | hajatan 0.57 | haji -0.54 | hakim -0.1
halal -0.15 | halal_untuk -0.12 | halaman 0.38 | halaman_rumah 0.45 | halo -0.41 | halo_ada -0.49 | halo_halo 0.71 | halo_ini 0.15
halte 0.37 | hamil 1.28 | hamil_8 1.06 | hampir -0.42 | hangus -0.08 | hanya 2.31 | hanya_5 0.16 | hanya_ada 0.68 | hanya_di 0.12
hanya_latihan -0.23 | hanya_lihat 1.15 | hanya_mau 1.47 | hanya_minta -0.32 | hanya_satu -0.52 | hanya_tanya -0.2
hanya_untuk -0.15 | hanyut 0.75 | hanyut_di 0.21 | hanyut_ke 0.38 | hapus -0.25 | harap -0.12 | hari -2.15 | hari_apa -0.25
hari_biasanya -0.14 | hari_dan -0.59 | hari_ini -0.63 | hari_jadi -0.06 | hari_jumat -0.71 | hari_mau -0.2 | hari_minggu 0.87
hari_saya -0.09 | hari_tidak -0.51 | hari_yang -0.05 | harus -0.13 | harus_ada -0.51 | harus_bagaimana 0.66 | harus_bawa 0.17
harus_bayar -0.12 | harus_buat -0.05 | harus_dari -0.07 | harus_k -0.2 | harus_kami 0.31 | harus_ke 1 | harus_kemarin 0.35
harus_lapor 0.14 | harus_lari 0.16 | harus_masuk -0.06 | harus_minta -0.05 | harus_muhammad -0.06 | harus_ngapain 0.12
harus_pulang 0.32 | harus_punya -0.06 | harus_saya 0.24 | harus_sudah -0.05 | harus_surat -0.12 | harus_telepon 0.13 | hasil -0.42
hasil_lab -0.2 | hati -0.58 | hebat -0.17 | hehe -1.13 | hektar -0.12 | helm 0.28 | helm_pecah 0.28 | heula -0.09 | hewan -0.12
hibah -0.17 | hibah_tanah -0.11 | hidran -0.1 | hidup 0.69 | hidup_kembali -0.07 | hidup_lagi 0.11 | hidup_mati -0.9
hidup_saya 0.13 | hijau 0.83 | hijau_di 0.95 | hilang 0.49 | hilang_akta -0.16 | hilang_dan -0.14 | hilang_dari 0.05
hilang_di 0.75 | hilang_harus -0.05 | hilang_karena -0.32 | hilang_tinggal -0.17 | hilang_urus -0.07 | hilir 1.34 | hingga -0.13
hitam 1.93 | hitung -0.12 | hoax -0.46 | hobi -0.09 | hongkong -0.06 | honor -0.11 | honorer -0.74 | hormat -0.34
hormat_kami -0.17 | hormat_saya -0.13 | hotel 0.25 | hotline -0.13 | hpl -0.13 | hpl_saya -0.13 | hrd -0.09 | hub -0.58
hub_siapa -0.07 | hubung -0.08 | hubung_siapa -0.33 | hujan -0.2 | hujan_air -0.07 | hujan_deras 0.3 | hujan_dua -0.18
hujan_kami -0.23 | hukum -0.12 | hukuman -0.1 | hulu 1.41 | huni 0.07 | huruf -0.57 | hutan 0.62 | hutang 0.38 | hvs -0.22
i -0.06 | i_mau 0.14 | ia 0.63 | ibadah -0.19 | ibu 2.69 | ibu_admin -0.07 | ibu_di -0.24 | ibu_hamil 1.31 | ibu_harus -0.13
ibu_ibu -0.4 | ibu_kami 0.1 | ibu_ke -0.24 | ibu_ku 0.75 | ibu_mau -0.27 | ibu_pengajian -0.07 | ibu_saya -0.1 | ibu_tidak 0.12
icu -0.22 | identitas -0.2 | identitas_penduduk -0.09 | idup -0.46 | ig 0.7 | igd -0.37 | ijazah -1.09 | ijazah_hilang -0.29
ijazah_saya -0.06 | ijazah_sd -0.12 | ijazah_smp -0.26 | ikan -0.26 | ikat 1.64 | ikat_kain 0.27 | ikd -0.48 | ikd_saya -0.08
ikut -1.26 | ikut_bazar -0.06 | ikut_hilang -0.09 | ikut_istri -0.14 | ikut_jatuh 0.28 | ikut_kebakaran -0.13 | ikut_kk -0.12
ikut_kursus -0.09 | ikut_pelatihan -0.06 | ikut_saya 0.36 | ikut_suami -0.14 | ikut_transmigrasi -0.14 | imb -0.27
imb_rumah -0.16 | implan -0.12 | imunisasi -0.44 | imunisasi_campak -0.14 | inap 0.83 | inap_dan 0.51 | inap_kelas -0.08
indomaret 0.42 | indonesia -0.18 | induk 0.45 | industri -0.47 | informasi -1.05 | informasi_lowongan -0.23 | ingat -0.09
ini 2.85 | ini_ada -0.34 | ini_bagaimana 0.08 | ini_baru -0.07 | ini_berapa -0.05 | ini_bisa 0.37 | ini_bukan 0.52
ini_cepat 0.12 | ini_chat 0.59 | ini_di 0.82 | ini_ibu 0.32 | ini_jalan -0.05 | ini_janda -0.18 | ini_kami -0.36 | ini_kapan -0.07
ini_kenapa 0.47 | ini_kok -0.14 | ini_mau 0.72 | ini_min -1.11 | ini_naik -0.13 | ini_nama -0.49 | ini_nomor 0.62
ini_orang -0.11 | ini_pak 0.07 | ini_robot -0.18 | ini_rumah 0.83 | ini_saya 1.2 | ini_siapa 0.05 | ini_sudah 0.43 | ini_tadi 0.16
ini_tidak 0.66 | ini_tinggal -0.14 | ini_urus -0.08 | insentif -0.71 | insentif_guru -0.56 | instansi -0.37 | instansi_lain -0.2
instansi_mana -0.14 | internet -1.64 | internet_desa -1.2 | iri -0.09 | iri_saya -0.09 | irigasi -1.04 | iris_mata -0.05
isi -0.93 | isolasi 0.38 | istirahat -0.08 | istri 2.06 | istri_ke -0.13 | istri_mau 0.63 | istri_saya 1.32 | item 0.39
itu -2.99 | itu_ada -0.39 | itu_apa -0.07 | itu_bagaimana -0.06 | itu_bisa -0.38 | itu_boleh -0.08 | itu_buka -0.19
itu_dari -0.13 | itu_di -0.13 | itu_hanya 0.51 | itu_kalau -0.15 | itu_kami -0.07 | itu_kartu -0.17 | itu_ke -0.11
itu_langsung 0.11 | itu_lapor -0.05 | itu_lewat -0.08 | itu_maksud -0.13 | itu_pak 0.09 | itu_saya -0.13 | itu_sekarang -0.08
itu_syarat -0.05 | itu_tidak 0.25 | itu_yang -0.06 | iuran -0.28 | iya -0.6 | iye -0.34 | izin -1.58 | izin_bangun -0.05
izin_bertanya -0.13 | izin_lapor 0.64 | izin_pakai -0.1 | izin_penelitian -0.15 | izin_praktik -0.05 | izin_ramai -0.2
izin_usaha -0.74 | jabat -1.01 | jadi -2.17 | jadi_gampang -0.15 | jadi_pegawai -0.07 | jadi_pns -0.09 | jadi_tidak -0.68
jadi_warga -0.14 | jadikan -0.21 | jadwal -1.58 | jadwal_suntik -0.14 | jaga 0.36 | jaga_di -0.14 | jagung -0.08 | jahit -0.25
jakarta -0.05 | jalan -0.26 | jalan_amblas 0.2 | jalan_apa -0.14 | jalan_depan 0.56 | jalan_desa 0.48 | jalan_di -0.38
jalan_gelap -0.18 | jalan_ka -0.08 | jalan_kabupaten -0.07 | jalan_kampung -0.17 | jalan_ke 0.05 | jalan_kenang 0.77
jalan_kenari -0.05 | jalan_lingkar -0.7 | jalan_lubang -0.45 | jalan_masih 0.17 | jalan_mati -0.16 | jalan_melati 0.22
jalan_minta -0.15 | jalan_muka -0.09 | jalan_pakai -0.09 | jalan_poros 0.52 | jalan_putus 0.32 | jalan_raya -0.49
jalan_saya -0.06 | jalan_sekarang 0.22 | jalan_sukirman 0.5 | jalan_terus -0.2 | jalan_tutup 0.15 | jalur -0.65 | jalur_apa -0.11
jalur_khusus -0.09 | jalur_resmi -0.14 | jam 0.57 | jam_1 -0.07 | jam_10 -0.31 | jam_11 -0.2 | jam_4 0.63 | jam_5 -0.34
jam_7 -0.15 | jam_8 -0.18 | jam_9 -0.18 | jam_berapa -0.25 | jam_besuk -0.08 | jam_buka -0.07 | jam_istirahat -0.23
jam_saja -0.18 | jam_segini 0.44 | jam_sekarang 0.07 | jam_tidak -0.21 | jam_tiga -0.14 | jaminan -0.13 | janda -1.02
janda_anak -0.21 | janda_kampung -0.38 | jangan 0.86 | jangan_ada 0.5 | janji 0.24 | jantung 0.57 | januari -0.16 | jarak 0.54
jarak_tinggal 0.49 | jarang 0.45 | jarang_di 0.36 | jari -0.78 | jari_bengkak -0.35 | jaring -0.39 | jaring_tidak -0.21
jasa -0.22 | jasa_sedot -0.16 | jatah 0.12 | jatah_urea -0.17 | jatuh 1.02 | jatuh_dari 0.65 | jatuh_di 0.06 | jatuh_ke -0.81
jatuh_terus 0.09 | jatuh_tolong -0.48 | jauh 0.2 | jauh_dari -0.09 | jauh_di 0.88 | jawa -0.33 | jawab 1.76 | jawab_ketus -0.24
jaya -0.62 | jebak 0.38 | jebak_di 0.32 | jelang -1.16 | jelas 0.34 | jelek -0.82 | jelek_banget -0.75 | jembatan 0.25
jembatan_di 0.34 | jembatan_gantung 0.47 | jembatan_jembatan 0.29 | jembatan_putus -0.15 | jembatan_sudah 0.15 | jemput 0.55
jemput_orang 0.36 | jemur -0.06 | jendela -0.15 | jendela_rumah -0.25 | jeneng -0.1 | jenggot -0.16 | jepang -0.13 | jeritan 0.48
jgn 1.34 | jgn_telepon 0.17 | ji -0.65 | jilbab -0.15 | jiwa 0.25 | jiwa_di -0.91 | jkn -0.09 | job -0.2 | job_fair -0.2
johor -0.3 | jomblo -0.18 | jomblo_tidak -0.18 | jompo -0.08 | jual -1.54 | jual_kena 0.19 | jual_keripik -0.05 | jual_kue -0.05
jual_semua -0.18 | jual_tanah -0.23 | jual_tol -0.05 | judes -0.2 | judul -0.08 | juga -0.69 | juga_ada -0.14 | juga_kami -0.12
juga_tidak -0.07 | jujur -0.82 | jukung 0.65 | juli -0.07 | jumat -1.24 | jumlah -0.29 | jurusan -0.17 | juta -0.84
juta_dari -0.2 | juta_saya -0.1 | k -0.21 | ka 0.72 | ka_diet 0.76 | ka_kantor -0.88 | ka_mana -0.39 | ka_rumah 0.31
ka_siapa -0.1 | ka_sini 0.38 | kabar -0.15 | kabel 1.47 | kabel_pln 0.6 | kabupaten -2.08 | kabupaten_ada -0.36
kabupaten_ini -0.54 | kabupaten_kita -0.19 | kabupaten_lain -0.05 | kabupaten_saya -0.06 | kabur -0.3 | kabur_orang 0.19
kabut 0.47 | kabut_asap 0.12 | kadang 0.64 | kades -0.23 | kadus 0.25 | kadus_di 0.31 | kafe -0.26 | kaget -0.23 | kah -1.44
kain 1.22 | kak -0.13 | kaka 0.69 | kakak 0.53 | kakak_mau -0.12 | kakak_saya 0.7 | kakek 0.34 | kakek_masih 0.07
kakek_pikun -0.34 | kakek_saya -0.12 | kaki 2.48 | kaki_bengkak 0.4 | kaki_palsu -0.26 | kaki_patah 0.31 | kaki_saya 0.1
kaku 0.35 | kalajengking 1.18 | kalau -1.66 | kalau_ada -0.51 | kalau_bisa -0.28 | kalau_di -0.11 | kalau_hujan -0.15
kalau_malam -0.07 | kalau_masih -0.32 | kalau_mau -0.49 | kalau_naik -0.87 | kalau_saya 1.44 | kalau_tidak -0.07 | kali -1.95
kali_lipat -0.13 | kali_saya -0.35 | kalimantan 0.05 | kamar 0.99 | kamar_anak 0.15 | kamar_bayi 0.09 | kamar_mandi -0.24
kamar_saya 0.21 | kamar_terus 0.19 | kambing_di 0.09 | kambing_mati -0.09 | kambing_saya -0.12 | kambing_sekarang 0.07 | kami 0.21
kami_30 0.34 | kami_ada -0.31 | kami_apakah -0.39 | kami_baru -0.12 | kami_bawa -0.4 | kami_beli -0.09 | kami_belum -0.24
kami_bertiga 0.17 | kami_cari 0.56 | kami_dari -0.37 | kami_dengan -0.05 | kami_dengar -0.09 | kami_di 1.11 | kami_gali 0.28
kami_hanya 0.15 | kami_harus 0.17 | kami_jual -0.13 | kami_kebakaran 1.48 | kami_kelompok -0.33 | kami_keluar 0.18
kami_makan -0.19 | kami_masih -0.11 | kami_mati 0.1 | kami_mau -0.87 | kami_mengusulkan -0.18 | kami_minta -0.53
kami_mohon -0.32 | kami_naik 0.5 | kami_ni -0.47 | kami_nyala 0.22 | kami_pedagang -0.23 | kami_pegang -0.05 | kami_perlu 0.34
kami_pindah -0.06 | kami_retak -0.46 | kami_sampaikan -0.13 | kami_satu -0.28 | kami_sudah -0.36 | kami_suruh -0.11
kami_takut 0.31 | kami_tidak 0.65 | kami_warga -0.07 | kami_yang 0.19 | kampung -0.88 | kampung_kami -1.03 | kampung_saya -0.37
kampung_sudah 1.23 | kampung_tolong 0.13 | kampus -0.06 | kampus_harus -0.05 | kan -0.92 | kana 0.54 | kana_kk -0.25
kandang 0.41 | kandang_ayam 0.28 | kandung -0.1 | kang 0.43 | kantor -0.87 | kantor_desa 0.53 | kantor_dinas 0.1
kantor_disdukcapil -0.16 | kantor_kami -0.14 | kantor_kecamatan -0.35 | kantor_kelurahan -0.09 | kantor_mana -0.17
kantor_pemerintah -0.11 | kantor_pos 0.48 | kapak 0.51 | kapal 1.6 | kapal_feri -0.21 | kapal_perintis -0.07 | kapan -2.79
kapan_ada -0.16 | kapan_angkut -0.05 | kapan_beres -0.23 | kapan_buka -0.12 | kapan_datang 0.79 | kapan_di -0.05
kapan_giliran -0.06 | kapan_lagi -0.08 | kapan_nyala -0.09 | kapan_tambal -0.26 | karang 0.96 | karang_taruna -0.29
karaoke -0.09 | karat -0.65 | karena -2.08 | karena_anak -0.2 | karena_kebakaran -0.32 | karena_sekarang -0.08
karena_sudah -0.05 | karena_tidak -0.16 | kartu -3.8 | kartu_anak -0.32 | kartu_belum -0.74 | kartu_bpjs -0.21 | kartu_cari -0.06
kartu_dari -0.06 | kartu_gratis -0.07 | kartu_keluarga -0.56 | kartu_kuning -0.19 | kartu_masih -0.41 | kartu_penduduk -0.34
kartu_petani -0.08 | kartu_sehat -0.13 | kartu_sudah -0.14 | kartu_uji -0.05 | kas 0.07 | kasian -1.05 | kasian_saya -0.5
kasih -1.08 | kasih_atas -0.22 | kasih_banyak -0.29 | kasih_kami 0.06 | kasih_tahu -0.37 | kasihan -1.09 | kasihan_tapi -0.27
kasur 0.61 | kasus -0.18 | katalog -0.44 | katalog_lokal -0.37 | katanya 0.35 | katanya_ada -0.43 | katanya_akan -0.06
katanya_harus -0.12 | katanya_kalau 0.31 | katanya_mau 0.34 | katanya_memang -0.05 | katanya_nama -0.07 | katanya_sudah -0.29
katanya_tidak -0.1 | katepe -0.15 | kavling -0.12 | kawasan 0.25 | kayaknya 0.67 | kayu 0.26 | kayu_besar 0.23 | kb -0.19
kb_implan -0.1 | kbli -0.14 | kdrt -0.26 | ke -0.23 | ke_adil -0.12 | ke_alamat 0.95 | ke_anak -0.12 | ke_arah 0.98 | ke_atap 0.27
ke_atas 0.25 | ke_bawah 0.54 | ke_desa -0.11 | ke_dinas -0.17 | ke_dinkes -0.1 | ke_dinsos -0.17 | ke_disdukcapil -0.16
ke_dokter -0.14 | ke_halaman 0.55 | ke_jalan 0.88 | ke_jawa -0.15 | ke_kabupaten -0.07 | ke_kali -0.11 | ke_kalimantan -0.07
ke_kantor -0.27 | ke_kebun 0.15 | ke_kecamatan -0.14 | ke_kelurahan -0.15 | ke_kk -0.17 | ke_kota -0.53 | ke_luar -0.07
ke_mana -0.27 | ke_mukim 0.6 | ke_orang -0.17 | ke_pasar -0.39 | ke_plafon 0.19 | ke_puskesmas 0.47 | ke_rsud 0.08
ke_rumah -0.23 | ke_satpol -0.11 | ke_sekolah -0.05 | ke_siapa -0.31 | ke_sini -0.25 | ke_smp -0.1 | ke_sumur -1.43
ke_sungai 0.32 | ke_surabaya 0.32 | kebakaran 2.56 | kebakaran_2019 -0.18 | kebakaran_api 0.14 | kebakaran_bulan -0.27
kebakaran_di 0.63 | kebakaran_hutan -0.48 | kebakaran_jenggot -0.16 | kebakaran_min 0.77 | kebakaran_pak 0.15
kebakaran_pasar 0.59 | kebakaran_waktu -0.09 | kebas 0.5 | kebun 2.01 | kebun_ada -0.19 | kebun_bapak 0.19 | kebun_jam 0.7
kebun_plasma 0.15 | kebun_semua 0.17 | kecamatan -1.73 | kecamatan_bisa -0.05 | kecamatan_kami -0.05 | kecamatan_saja -0.06
kececer 0.16 | kecelakaan -0.89 | kecelakaan_di -0.62 | kecelakaan_kerja -0.08 | kecil -0.14 | kecil_begini -0.09 | kecil_di 0.36
kecil_harus 0.11 | kecopetan -0.06 | kecopetan_di -0.06 | kecuci -0.16 | kecuci_di -0.16 | kedua -0.28 | kegunting 0.17
keinjek 1.31 | kejadian -0.09 | kejar 0.63 | kejepit 0.57 | kekerasan -0.23 | kekerasan_dalam -0.1 | kekerasan_terhadap -0.08
kekeringan -0.31 | kelapa 1.13 | kelas -0.68 | kelas_2 -0.12 | kelas_3 -0.05 | kelas_4 -0.43 | kelas_8 0.18 | kelas_di 0.09
kelas_tiga -0.13 | keliling -0.3 | kelompok -0.85 | kelompok_ibu -0.35 | kelompok_kami -0.2 | kelompok_petani -0.05 | keluar 2.65
keluar_api 0.17 | keluar_bagaimana -0.09 | keluar_belum 0.1 | keluar_darah 0.14 | keluar_dari -0.09 | keluar_percik 0.45
keluar_rumah 0.42 | keluar_surat -0.06 | keluar_tapi 0.46 | keluarga -1.13 | keluarga_dapat 0.41 | keluarga_saya -0.09
keluarga_sendiri -0.06 | keluarga_yang -0.09 | kelurahan -1.48 | kelurahan_itu -0.05 | kemana -1.38 | kemana_ya -0.29
kemarau -0.15 | kemarin -2.53 | kemarin_ada -0.48 | kemarin_di -0.07 | kemarin_isi -0.14 | kemarin_kok -0.17 | kemarin_nama -0.1
kemarin_saya -0.05 | kemarin_sore 0.93 | kemarin_sudah -0.26 | kemarin_tapi 0.06 | kembali -0.52 | kembang -0.17 | kena -0.08
kena_air -0.09 | kena_balok 0.39 | kena_bea -0.1 | kena_berapa -0.13 | kena_biaya -0.1 | kena_dbd -0.34 | kena_demam -0.17
kena_denda -0.19 | kena_pajak -0.17 | kena_pangkat -0.17 | kena_pmk -0.05 | kena_sakit -0.11 | kenal_saya -0.05 | kenang 0.77
kenapa -0.87 | kenapa_bantuan -0.11 | kenapa_ya -0.09 | kenari -0.05 | kencang 0.63 | kencang_sekali 0.08 | kendara -0.5
kepada -0.77 | kepada_siapa -0.53 | kepala 1.82 | kepala_darah 0.25 | kepala_desa 0.42 | kepala_dinas -0.98 | kepala_pusing 0.43
kepala_sekolah -0.05 | keran -0.14 | keras -0.06 | kerbau 1.86 | kerbau_saya 0.06 | kerendam -0.1 | kerendam_banjir -0.1
kereta -0.08 | kering -0.83 | keringanan -0.08 | keringat 0.71 | keringat_dingin 0.31 | keripik -0.19 | keripik_pisang -0.09
keripik_singkong -0.09 | kerja -1.19 | kerja_apa -0.06 | kerja_di -0.46 | kerja_ke -0.13 | kerja_masih 0.16 | kerja_minta -0.07
kerja_perusahaan -0.07 | kerja_saya 0.56 | kerja_tidak -0.05 | kerja_yang -0.17 | kertas -0.83 | kertas_hvs -0.22
kertas_pajak -0.44 | keruh -0.86 | keruh_seperti -0.43 | keruk -0.31 | kesal 0.73 | kesbangpol -0.15 | kesehatan -0.34
kesehatan_jiwa -0.22 | keselip 0.46 | kesetrum 0.51 | kesini 0.26 | ketenagakerjaan -0.05 | keterangan -0.6
keterangan_jual -0.08 | keterangan_tempat -0.05 | keterangan_tidak -0.1 | keterangan_tinggal -0.13 | ketiban 0.16 | ketiga -0.11
ketik_saya 0.09 | ketika -0.05 | ketua -0.17 | ketua_rt -0.17 | ketuban 0.57 | ketuban_sudah 0.57 | ketus -0.24 | keur -0.06
kg 0.2 | kgb -0.28 | khusus -0.22 | kia 0.14 | kia_untuk -0.09 | kiat 1.03 | kijang 0.6 | kijang_kijang 0.46 | kijang_panas 0.6
kilo -0.12 | kinerja -0.15 | kinerja_error -0.15 | king 0.22 | king_kobra 0.39 | kios -0.5 | kios_di 0.14 | kios_pasar -0.1
kios_pupuk -0.39 | kip -0.1 | kip_kuliah -0.06 | kir 0.46 | kir_mobil -0.39 | kir_sirup 0.68 | kira 0.16 | kira_berapa -0.16
kira_kira 0.29 | kiranya -0.14 | kiri 1.11 | kirim 1.72 | kirim_foto 0.62 | kirim_ke -0.07 | kirim_mobil 0.61 | kirim_orang 1.45
kirim_surat -0.1 | kis 1.78 | kis_dari -0.18 | kis_saya -0.15 | kis_terus 0.7 | kita -0.87 | kita_bisa -0.06 | kita_orang -0.18
kita_so 0.63 | kk -2.79 | kk_baru -0.08 | kk_bayi -0.17 | kk_dari -0.25 | kk_ku -0.09 | kk_masih -0.07 | kk_mau -0.17
kk_orang -0.33 | kk_saya -0.39 | kk_sendiri -0.49 | kk_yang -0.12 | kkn -0.07 | kkn_di -0.05 | kkpr -0.05 | kks -0.21
klaim -0.14 | klaim_asuransi -0.06 | klinik 0.05 | klotok 0.13 | kls -0.73 | km 2.11 | km_30 -0.14 | ko -0.06 | kobra 0.62
kobra_di 0.45 | kode -0.08 | kok -1.75 | kok_belum 0.34 | kok_tidak -0.65 | kolam -0.19 | kolam_renang -0.19 | kolong 0.2
kolong_rumah 0.21 | kominfo -0.06 | komplek -0.27 | kompleks -0.32 | kompor 0.58 | kompor_ledak 0.29 | komputer -0.18
konser -0.05 | konsultasi -0.24 | konsultasi_psikolog -0.24 | kontak -0.48 | kontrak -0.12 | kontraktor -0.11 | kontrol -0.27
koperasi -0.75 | kopi -0.4 | kopi_susu -0.32 | korban 0.55 | korban_darah 0.24 | korban_kebakaran -0.08 | korban_kecelakaan -0.07
korban_kekerasan -0.06 | korek 0.77 | korupsi -0.05 | kos 0.29 | kos_bawa 0.38 | kosong -0.76 | kosong_di 0.2 | kosong_terus -0.26
kosong_tidak -0.18 | kota -1.25 | kota_lain 0.7 | kota_sudah -0.13 | kotak 0.22 | kotor -0.25 | kotor_minta -0.14 | kredit -0.72
kredit_motor -0.47 | ktp -2.67 | ktp_anak -0.13 | ktp_bisa -0.09 | ktp_boleh -0.16 | ktp_dari -0.07 | ktp_di -0.11
ktp_digital -0.05 | ktp_el -0.07 | ktp_ikut -0.11 | ktp_masih -0.29 | ktp_salah -0.12 | ktp_saya -0.31 | ktp_sudah -0.06
ktp_untuk -0.05 | ktp_yang -0.11 | ku 0.16 | ku_sudah 0.27 | kua -0.1 | kuasa -0.06 | kuat 1.25 | kuat_sekali 0.05 | kubang -0.05
kubang_kerbau -0.05 | kubur 0.09 | kucing 0.26 | kucing_saya -0.23 | kue -0.09 | kuku -0.48 | kuku_luka -0.38 | kuliah -0.89
kuliah_anak -0.06 | kuliah_dari -0.22 | kuliah_di -0.15 | kulkas 0.27 | kumpul 0.45 | kumpul_di 0.36 | kunci 1.21 | kunci_di -0.82
kunci_kamar 1.67 | kuning 0.64 | kuning_sekarang -0.14 | kunjung -0.1 | kuota -0.22 | kur -0.16 | kurang -0.74 | kurang_satu -0.34
kuras -0.13 | kurban 0.15 | kurban_lepas 0.15 | kursi -0.58 | kursi_roda -0.79 | kursus -0.12 | kursus_gratis -0.08 | kutip -0.05
kutu -0.47 | lab -0.2 | lagi 1.34 | lagi_ada -0.24 | lagi_apa -0.05 | lagi_bagaimana -0.11 | lagi_besok 1.35 | lagi_dan 0.08
lagi_di 0.68 | lagi_keluar 0.28 | lagi_lihat 0.23 | lagi_nyetir 0.24 | lagi_saya -0.19 | lagi_tidak -0.45 | lagi_tolong -0.58
lagi_ya -0.07 | lagi_yang 0.18 | lah 0.22 | lahan -0.28 | lahan_gambut 0.75 | lahan_kosong -0.22 | lahan_saya -0.2 | lahir -1.15
lahir_anak -0.14 | lahir_bayi -0.07 | lahir_belum -0.06 | lahir_di -0.37 | lahir_ketuban 0.42 | lahir_mau -0.27 | lahir_saya 0.22
lahir_sekarang -0.07 | lain -0.06 | laka 0.18 | laka_lantas 0.18 | laksana -0.12 | laku -0.12 | lakukan 0.34 | lalu -0.82
lalu_ada -0.64 | lalu_dan -0.14 | lalu_ke -0.05 | lalu_sudah -0.12 | lalu_tidak -0.09 | lalu_urus -0.22 | lama -2.03
lama_dari 0.05 | lama_kapan -0.07 | lama_lama 0.46 | lama_mau -0.05 | lama_saya 0.21 | lama_sebelum -0.07 | lama_tahun -0.27
lama_tidak -0.44 | laman -1.27 | lamar -0.16 | lamar_kerja -0.05 | lamongan -0.11 | lampu -2.15 | lampu_jalan -0.55
lampu_merah -1.07 | lampu_pju -0.25 | lampung -0.05 | lancar -0.18 | langgar 0.49 | langka -0.43 | langkah -0.23 | langsung -1.34
langsung_ke -0.08 | langsung_saja -0.91 | lanjut -0.23 | lanjut_apa -0.06 | lansia 0.27 | lansia_di -0.05 | lantai 1.4
lantai_2 0.12 | lantai_3 0.59 | lantai_4 0.14 | lantai_dua 0.16 | lantai_kir 0.68 | lantai_tanah -0.2 | lantai_tiga 0.23
lantang 0.38 | lantas 0.18 | lapak -0.56 | lapang -1.07 | lapang_badminton -0.06 | lapang_di -0.26 | lapor -2.23 | lapor_dari 0.21
lapor_di -0.16 | lapor_jalan -0.1 | lapor_ka -0.21 | lapor_ke -0.55 | lapor_kekerasan -0.12 | lapor_kemana -1.07
lapor_orang -0.1 | lapor_polisi -0.36 | lapor_pungli -0.05 | lapor_saya -0.16 | lapor_siapa -0.36 | lapor_spt -0.19
lapor_supaya -0.05 | lapor_tapi -0.17 | lapor_warga -0.14 | lapuk -0.4 | lapuk_mohon -0.29 | larang -0.09 | lari 0.89
lari_semua 0.17 | las -0.15 | latihan -0.54 | latihan_kerja -0.09 | laundry -0.15 | laut_naik 0.62 | layak -0.12
layak_huni -0.05 | layan -0.07 | layan_apa -0.09 | leasing -0.11 | lebar -0.33 | lebaran -0.2 | lebih 1.92 | lebih_baik 1.55
ledak 0.21 | ledak_penduduk -0.35 | ledeng -0.64 | leding -0.62 | legalisasi_tidak -0.18 | leher 0.72 | leher_sendiri 0.31
lelaki -0.22 | lelang -0.35 | lemah 0.17 | lemari 0.05 | lemas 1.87 | lemas_sekali 0.24 | lembar -0.24 | lempar 1.24
lempar_batu 1.19 | lengkap -0.25 | lepas 1.17 | lepas_dari -0.13 | lepas_jari -0.29 | lepas_ngamuk 0.11 | lepas_satu -0.09
lepuh 0.81 | les -0.63 | lewat -0.58 | lewat_anda 0.08 | lewat_apa -0.13 | lewat_aplikasi -0.18 | lewat_jalan -0.14
lewat_jalur -0.1 | lewat_mana -0.33 | lewat_orang -0.15 | lewat_oss -0.07 | lewat_qris -0.06 | lewat_siapa -0.22 | lewat_sini 0.25
lewat_whatsapp -0.18 | lho -0.05 | liar -0.12 | liar_banyak -0.62 | liar_di 0.26 | libur -0.62 | lidah 0.22 | lihat 0.91
lihat_apa 0.62 | lihat_dari 0.4 | lihat_di 0.11 | lihat_dimana -0.05 | lihat_kantor 0.19 | lihat_kucing 0.23 | lihat_mobil 0.06
lihat_sendiri -0.09 | lihat_tagih -0.98 | lihat_tunggak -0.1 | lima -0.44 | lima_bulan -0.11 | lima_hari 0.12 | lima_puluh -0.05
lima_tahun -0.05 | limbah 0.09 | lindung -0.32 | lingkar -0.44 | lingkung -0.51 | lingkung_yang -0.19 | linglung -0.09
lipat -0.98 | listrik 0.13 | listrik_baru -0.07 | listrik_belum 0.37 | listrik_di -0.07 | listrik_mati 0.26 | listrik_piring -0.1
listrik_putus 0.18 | listrik_rumah 0.12 | listrik_tidak -0.32 | liur 0.11 | live 0.82 | lokal -0.8 | lokasi 1.52 | lokasi_di 0.12
loket -1.16 | loket_penduduk -0.22 | loket_sampai -0.11 | lolos -0.1 | lolos_perlu -0.1 | lomba -0.13 | lompat 0.15 | loncat 0.15
loncat_dari 0.15 | longsor 1.61 | longsor_tutup 1.84 | los -0.15 | lowongan -0.37 | lowongan_kerja -0.05 | lsm -0.06 | luap -0.41
luar -0.91 | luar_kota -0.2 | luar_negeri -0.05 | luar_provinsi -0.12 | luar_semua 0.19 | luas -0.08 | lubang -0.88
lubang_di -0.77 | luka 0.84 | luka_tidak -0.38 | lulus -0.84 | lulus_sd -0.12 | lulus_sma -0.05 | lulus_smk -0.08 | lumpur -0.18
luntur -0.14 | lupa -0.43 | lupa_password -0.14 | lusa 0.12 | lutut 0.58 | m -0.63 | maaf 1.86 | maaf_ganggu 0.22 | maaf_ya 1.6
macam 0.71 | macam_mana 0.15 | macet -0.33 | mading -0.09 | madu 0.12 | madu_masuk 0.13 | magang -0.33 | magang_di -0.26
magrib 0.12 | maha 0.12 | mahal -0.42 | mahasiswa 0.16 | main 0.13 | main_di 0.13 | main_ponsel -0.21 | maju -0.06 | makan 1.6
makan_dan -0.11 | makan_habis 0.11 | makan_rayap -0.38 | makan_siang 0.71 | makasih -0.38 | makasih_min -0.55 | makasih_sudah 1.6
makin 0.72 | makmur -0.48 | maksud -0.26 | mal 0.8 | mal_pelayanan -0.19 | malah -0.51 | malah_dapat -0.14 | malah_tambah 0.05
malam 1.79 | malam_begini 1.29 | malam_hari -0.12 | malam_ini 2.24 | malam_kami 0.24 | malam_malam -0.13 | malam_minggu -0.32
malam_saya 0.09 | malaysia -0.14 | malem -0.51 | maling 0.8 | mall -0.05 | malu -0.16 | malu_sama -0.52 | mampu -0.85
mampu_buat -0.06 | mana -2.44 | mana_buat -0.17 | mana_dan 0.39 | mana_garing -0.21 | mana_ini 0.19 | mana_kami -0.13
mana_lah -0.09 | mana_lapor -0.27 | mana_malam 0.3 | mana_mana -0.17 | mana_min -0.67 | mana_minta -0.14 | mana_pak -0.07
mana_saja -0.17 | mana_saya -0.25 | mana_terus -0.22 | mana_usia -0.05 | mana_ya 1.51 | mana_yang 0.28 | mana_yo -0.15
mandau 0.16 | mandi 0.36 | mandi_di 0.58 | mandi_mau -0.28 | mandi_saya 0.18 | mandiri -0.45 | mandiri_di -0.32
mandiri_izin -0.05 | mandor 0.36 | mantan 0.39 | mantan_saya 0.31 | mantap -0.38 | mantri -0.12 | manusiawi -0.64 | marah -0.36
mas 1.03 | masa -0.2 | masak -0.11 | masih 2.7 | masih_ada 0.21 | masih_alamat -0.05 | masih_bagus -0.08 | masih_bayar -0.06
masih_berlaku -0.13 | masih_bisa 0.39 | masih_boleh -0.37 | masih_dapat -0.37 | masih_di 2.29 | masih_hidup 0.23
masih_ikut -0.26 | masih_kecil -0.11 | masih_liar 0.11 | masih_naik 0.85 | masih_nama -0.05 | masih_nyala -0.41
masih_pakai -0.11 | masih_perlu -0.13 | masih_sadar 0.1 | masih_terjepit 0.11 | masih_tidur 0.11 | masih_tulis -0.6 | masing -0.13
masing_masing -0.12 | masing_mau -0.11 | masjid 0.7 | masjid_kami 0.19 | masker 0.09 | massa 0.14 | massal 0.08 | masuk -0.13
masuk_anak -0.09 | masuk_dapur 0.39 | masuk_dari -0.12 | masuk_data -0.05 | masuk_jarang 0.4 | masuk_ka 0.4 | masuk_kamar -1.26
masuk_kampung 0.67 | masuk_ke -0.15 | masuk_kebun 0.17 | masuk_kelas 0.31 | masuk_kelompok -0.05 | masuk_malam 0.26
masuk_mesin 0.74 | masuk_musrenbang -0.31 | masuk_rekening -0.13 | masuk_rs -0.36 | masuk_rumah -1.17 | masuk_sampai 0.86
masuk_sd -0.48 | masuk_smp -0.25 | masuk_teras -0.06 | masuk_terus -0.56 | masuk_toko -0.06 | masyarakat -0.09 | mata 1.69
mata_ke 0.22 | mata_perah 1.4 | mati -0.5 | mati_3 -0.32 | mati_bawa -0.19 | mati_dari -0.09 | mati_di -0.16 | mati_kami 0.07
mati_karena 0.27 | mati_lampu 0.31 | mati_lapor -0.2 | mati_mati 0.13 | mati_mesin 0.16 | mati_mulu -0.12 | mati_nyala -0.19
mati_pas -0.09 | mati_perpanjang -0.08 | mati_saja 1.14 | mati_saya -0.18 | mati_semua -0.17 | mati_sudah -0.33 | mati_terus -0.06
mati_urus -0.05 | mati_usia 0.05 | mau -0.84 | mau_ada 0.52 | mau_ajuin -0.11 | mau_ajukan -0.17 | mau_akhir 0.32 | mau_bakar 1.11
mau_balik -0.08 | mau_bangun -0.16 | mau_bawa 0.2 | mau_bayar -0.08 | mau_berhenti 0.5 | mau_bilang 0.87 | mau_buat -0.55
mau_buka -0.26 | mau_bunuh 1.33 | mau_cari -0.07 | mau_catat -0.39 | mau_cerita 1.02 | mau_daftar -0.37 | mau_dapat -0.14
mau_ganti -0.46 | mau_gantung 0.22 | mau_gugat -0.07 | mau_hidup 0.21 | mau_ikan -0.2 | mau_ikut -0.33 | mau_jadi -0.25
mau_jual -0.21 | mau_kami -0.07 | mau_kasih -0.22 | mau_ke -0.17 | mau_kerja -0.35 | mau_kontrol -0.11 | mau_lahir 0.57
mau_lamar -0.05 | mau_lapor -0.43 | mau_lepas 0.27 | mau_lihat -0.07 | mau_lompat 0.09 | mau_magang -0.2 | mau_main -0.11
mau_makan -0.07 | mau_masuk -0.58 | mau_mati 1.35 | mau_mcu -0.08 | mau_memiliki -0.12 | mau_minta -0.32 | mau_naik -0.1
mau_nanya -0.19 | mau_nikah -0.06 | mau_obat -0.16 | mau_pasang -0.23 | mau_pecah -0.23 | mau_perbaiki -0.1 | mau_pindah -0.3
mau_pinjam -0.06 | mau_pisah -0.09 | mau_pkl -0.08 | mau_punya -0.15 | mau_roboh -0.36 | mau_saya -0.22 | mau_sekolah -0.09
mau_suntik -0.06 | mau_susul 1.06 | mau_tahu -0.23 | mau_tanda -0.29 | mau_tangled -0.07 | mau_tanya -0.3 | mau_tidak -0.18
mau_undang -0.05 | mau_urus -0.31 | maulid -0.35 | mbahku -0.06 | mcu -0.08 | mcu_buat -0.08 | me -0.08 | medan -0.12
mediasi -0.05 | medis 0.69 | meh -0.06 | meh_roboh -0.06 | mei -0.05 | meja 0.73 | mekanisme -0.09 | melalui -0.17 | melon -0.76
melon_langka -0.26 | memang_tidak -0.29 | memang_tinggal -0.07 | memberi -0.33 | memberi_tahu -0.24 | memiliki -0.31
memiliki_kartu -0.05 | memohon -0.05 | menang -0.31 | menang_undi -0.29 | menanyakan -0.1 | menara -0.06 | mencekik -0.08
mencret 0.24 | mendadak 0.12 | menerima -0.34 | mengaktifkan -0.05 | mengelupas -0.13 | mengenai -0.07 | mengetahui -0.08
menghubungi 0.13 | mengungsi -0.16 | mengurung 0.31 | mengurung_diri 0.31 | mengusulkan -0.32 | mengusulkan_agar -0.26
meninggal -1.48 | meninggal_bapak -0.36 | meninggal_mau -0.15 | meninggal_untuk -0.17 | meninggal_urus -0.06 | meninjau -0.19
menit -0.34 | menit_tanpa -0.09 | menjadi -0.35 | menjadi_hati -0.15 | mentok -0.31 | menuju 0.32 | menyampaikan -0.21
menyengat 1.54 | menyengat_satu 0.22 | merah -0.6 | merah_dari 0.25 | merah_empat -0.16 | merah_simpang -0.18 | merambat 0.29
merambat_ke 0.29 | mereka -0.14 | merembes 0.73 | merembet 0.36 | merembet_ke 0.36 | mertua -0.29 | mertua_mau -0.12 | mesin 1.49
mesin_cuci -0.16 | mesin_di 0.12 | mesin_giling 0.74 | mesin_kegunting -0.21 | meter 1.07 | meter_air -0.11 | meter_listrik 0.12
mi -0.31 | milik -0.6 | milik_ibu -0.17 | milik_lama -0.05 | milik_pemda -0.07 | min -0.13 | min_ada 0.25 | min_air -0.09
min_api 0.67 | min_biar -1.22 | min_cek -0.33 | min_di -0.16 | min_gudang 0.32 | min_hanya 1.16 | min_ini 0.27 | min_kapan -0.12
min_ktp -0.41 | min_mau -0.29 | min_perlu 0.14 | min_sudah -0.6 | min_teman -0.19 | min_tolong 0.15 | minat -0.43 | minggu -2.16
minggu_depan -0.08 | minggu_ini -0.53 | minggu_kemarin -0.17 | minggu_lalu -0.47 | minggu_tidak -0.09 | minimal -0.28
minimarket -0.11 | minimum -0.05 | minta -3.14 | minta_akta -0.07 | minta_alat -0.15 | minta_ambulans 0.36 | minta_ampun 0.09
minta_bak -0.05 | minta_bantuan 0.22 | minta_bukti -0.08 | minta_damkar -1.36 | minta_damping -0.98 | minta_data -0.17
minta_di -0.06 | minta_diskon -0.07 | minta_duit -0.06 | minta_fogging -0.07 | minta_kartu -0.1 | minta_ke -0.14
minta_keringanan -0.05 | minta_kk -0.07 | minta_kursi -0.13 | minta_no 0.84 | minta_orang -0.1 | minta_pangkas -0.13
minta_pertolongan -0.1 | minta_pindai -0.08 | minta_pohon -0.06 | minta_potong -0.14 | minta_surat -0.42 | minta_tolong 0.49
minta_tulung -0.44 | minta_yang 0.23 | minum 2.22 | minum_cair 0.68 | minum_obat 0.46 | minum_oplosan 0.09 | minum_racun 0.38
minyak 0.34 | miras -0.13 | miskin -0.67 | miskin_masih -0.12 | mobil 2.26 | mobil_ada 0.31 | mobil_dinas -0.3 | mobil_kunci 0.46
mobil_merah 0.21 | mobil_panas 0.36 | mobil_pemadam 0.25 | mobil_saya 0.28 | mobil_tidak 0.81 | modal -0.49 | modal_jual -0.16
modal_usaha -0.09 | mohon -0.58 | mohon_arahan -0.07 | mohon_bantuan 0.08 | mohon_cek -0.29 | mohon_ditertibkan -0.8
mohon_informasi -0.28 | mohon_izin 0.5 | mohon_maaf 0.12 | mohon_masuk -0.64 | mohon_pencerahan -0.09 | mohon_penjelasan -0.34
mohon_petugas 0.47 | mohon_petunjuk -0.22 | mohon_polisi 0.27 | mohon_segera 0.98 | mondar -0.3 | mondar_mandiri -0.3
monyet 0.56 | monyet_besar 0.38 | monyet_sering -0.19 | mortir 0.54 | motor 1.78 | motor_5 -0.09 | motor_ambil 0.37
motor_dengan 0.16 | motor_di 0.32 | motor_kecil -0.08 | mpp -0.3 | mpp_hari -0.17 | muara 0.52 | muat -0.16 | muatan -0.34
muda -0.09 | muhammad -0.16 | muka 1.31 | muka_biru 0.46 | muka_rumah -0.05 | muka_saya -0.08 | mukim 0.6 | mulai 1.87
mulai_dari -0.23 | mulai_keluar 0.28 | mulu -0.22 | mulut 0.62 | mulut_busa -0.09 | mulut_piring 0.83 | mumpung -0.17
muncul -0.12 | muncul_di -0.28 | mundur 0.69 | muntah 2.45 | muntah_darah 0.29 | muntah_muntah 0.95 | murah -0.76 | murid 0.54
murid_kami 0.09 | murid_saya 0.99 | musik -0.24 | musim -1.21 | musim_hujan -0.42 | muslim -0.06 | musrenbang -0.64
musyawarah -0.16 | mutasi -0.26 | n1 -0.12 | na 0.05 | nafas 0.46 | nah 0.36 | naik 2.21 | naik_3x -0.82 | naik_cepat 1.08
naik_di 0.63 | naik_ke 0.58 | naik_pangkat -0.05 | naik_perahu -0.17 | naik_terus -0.26 | naik_tinggi -0.07 | nak -0.48
nakal -0.54 | nama -4.38 | nama_anak -0.16 | nama_bapak -0.2 | nama_di -0.08 | nama_ibu -0.44 | nama_kalau -0.86
nama_nenek -0.29 | nama_saya -1.42 | nama_siapa -0.06 | nambah -0.19 | nambah_anggota -0.16 | nanti -0.69 | nanti_saya 0.27
nanti_whatsapp -0.08 | nanya -0.75 | nanya_apakah -0.17 | narkoba -0.38 | narkoba_rsud -0.1 | nasi -0.1 | ndas -0.07 | ne 0.06
nebus -0.12 | negara -0.05 | negeri -1.01 | negeri_tidak -0.1 | negeri_yang -0.17 | nelayan 1.19 | nelayan_belum 0.83
nelayan_masih -0.12 | nenek 2.11 | nenek_saya 0.38 | nenek_tua -0.09 | ngaji 0.16 | ngajuin -0.07 | ngalir -0.11
ngalir_tiap -0.17 | ngamuk 0.39 | ngamuk_bawa 0.07 | ngamuk_di 0.21 | ngaos -0.11 | ngapain -0.83 | ngarep -0.13 | ngebut -0.58
ngebut_semua -0.45 | ngelupas -0.32 | nggih -0.13 | ngomong 1.06 | ngomong_pelo 0.36 | ngomong_sama -0.28 | ngontrak -0.1
ngorok 0.71 | ngungsi 0.6 | ngungsi_ke 0.55 | ni -0.21 | nib -0.22 | nik -1.32 | nik_saya -0.93 | nik_tidak -0.25 | nikah -1.77
nikah_di -0.19 | nikah_ke -0.18 | nikah_saya -0.08 | nikah_siri -0.06 | nikah_sudah -0.08 | nip -0.29 | njero 0.2 | nma -0.18
no 0.21 | no_ambulans 0.38 | no_ponsel 0.21 | nol -0.22 | nomor -1.07 | nomor_anda -0.29 | nomor_antre -0.05 | nomor_apa 0.63
nomor_berapa -0.08 | nomor_damkar 1.82 | nomor_darurat -0.38 | nomor_di -0.08 | nomor_dua -0.48 | nomor_pemadam -1.38
nomor_pirt -0.11 | nomor_siapa 0.28 | nomor_telepon -0.11 | nomor_uptd 0.62 | nonaktif -0.28 | normalisasi -0.12
normalisasi_sungai -0.12 | notaris -0.08 | npwp -0.07 | npwp_pribadi -0.06 | numpang -0.41 | numpang_nikah -0.08 | nya -1.23
nya_bagaimana -0.1 | nyala 2.17 | nyala_besar 0.07 | nyala_di 0.96 | nyala_semua 0.65 | nyamuk -0.15 | nyamuk_demam -0.05
nyangkut -0.3 | nyangkut_di 0.43 | nyaris -0.31 | nyata -0.18 | nyebur 1.2 | nyemplung 1.46 | nyengat 0.55 | nyeruduk 0.13
nyeruduk_orang 0.13 | nyetir 0.26 | nyilet 0.2 | nyilet_tangan 0.08 | nyungsep 0.61 | nyungsep_di 0.61 | o 4.72 | o_di -0.4
obat 3.34 | obat_di -0.16 | obat_ke -0.14 | obat_yang -0.06 | objek -0.1 | odgj -0.39 | odgj_bawa -0.24 | ojol 0.17 | ok -0.07
oke -0.22 | oksigen 0.28 | olahraga -0.13 | oleh 0.58 | oli -0.07 | oli_bekas -0.05 | om -0.34 | omahku -0.07 | ombak 1.06
ombak_besar 0.74 | ombak_tinggi 0.06 | opd -0.24 | operasi -0.44 | operasi_pasar -0.13 | operator 0.7 | orang 4.69
orang_ada 0.79 | orang_apa -0.59 | orang_baru -0.05 | orang_belum 0.63 | orang_berdiri 0.11 | orang_buang -0.22
orang_dalam -1.07 | orang_di 1.97 | orang_dikeroyok 0.1 | orang_dua 0.09 | orang_gila -0.42 | orang_harus -0.11 | orang_jatuh 0.55
orang_jebak 0.05 | orang_kampung -0.4 | orang_ke 1.29 | orang_kejepit 0.25 | orang_lain -0.12 | orang_lebih 0.17
orang_lewat -0.43 | orang_luar -0.51 | orang_mabuk 0.06 | orang_masih 0.66 | orang_mau -0.07 | orang_miskin -0.33
orang_naik 0.43 | orang_ngamuk 0.41 | orang_orang 0.05 | orang_pada 1.79 | orang_sakit -0.08 | orang_satu 0.16 | orang_saya -0.06
orang_seperti -0.07 | orang_sudah 0.24 | orang_susah -0.06 | orang_tabrak 0.22 | orang_tapi 0.27 | orang_tergeletak 0.12
orang_terlantar -0.41 | orang_tidak 0.08 | orang_tua -0.54 | orangtua -0.29 | orangtua_saya 0.11 | oss -0.46 | oss_saya -0.13
oto 0.41 | otot 0.34 | p 0.26 | p3k -0.25 | pa 0.81 | pacar 0.89 | pada 0.96 | pada_akta -0.17 | pada_hari -0.13 | pada_lari 0.11
padahal -2.37 | padahal_masih -0.31 | padahal_nama -0.17 | padahal_saya -0.33 | padahal_sudah -0.14 | pagar 1.14 | pagi -0.3
pagi_bapak -0.05 | pagi_di -0.4 | pagi_ini -0.07 | pagi_jam -0.14 | pagi_min -0.06 | paha 0.18 | paha_sobek 0.18 | paham 0.12
paham_di 0.19 | pahit 1.01 | pajak -1.97 | pajak_beli -0.05 | pajak_berapa -0.05 | pajak_bumi -0.23 | pajak_daerah -0.07
pajak_motor -0.15 | pajak_omahku -0.07 | pajak_reklame -0.06 | pajak_restoran -0.11 | pajak_rumah -0.64 | pajak_saya -0.07
pajak_tanah -0.1 | pak 1.99 | pak_anak 0.11 | pak_bagaimana -0.08 | pak_bupati -1.1 | pak_cepat 0.51 | pak_haji -0.22
pak_ini 0.43 | pak_kades -0.29 | pak_kami 0.19 | pak_katanya 0.1 | pak_kecamatan 0.34 | pak_maaf 0.05 | pak_masih 0.9
pak_mau -0.14 | pak_rt -0.09 | pak_sawah -0.1 | pak_saya 0.62 | pak_sudah -0.21 | pak_tolong 0.08 | pak_tulung 0.21
pak_undang 0.3 | pakai 0.93 | pakai_baju 0.65 | pakai_bpjs -0.17 | pakai_cangkul 0.28 | pakai_kecamatan -0.2 | pakai_kk -0.16
pakai_lapang -0.15 | pakai_mohon -0.59 | pakai_motor 0.4 | pakai_parkir -0.52 | pakai_ponsel -0.07 | pakai_softlens -0.14
pakai_surat -0.16 | pakai_tongkat -0.09 | pakai_urus 0.81 | paket -0.25 | palang 0.07 | paling -0.26 | paling_lama -0.09
palsu -0.27 | palu -0.08 | pam -0.17 | paman 0.64 | panas 1.2 | panas_banget -0.44 | panas_tinggi 0.6 | pancing 0.55
pancing_di 0.29 | pandangan 0.87 | panen 0.23 | panen_gagal 0.36 | pang 1.45 | panggil_jam -0.15 | panggil_mobil -0.18
panggil_siapa -0.35 | panggung 0.64 | pangkalan -0.93 | pangkalan_gas -0.51 | pangkas -0.22 | pangkat -0.54
pangkat_periode -0.05 | panitia -0.07 | panjang 0.33 | pantai 0.37 | panti -0.07 | panti_jompo -0.11 | papan -0.93 | parah -0.65
parit -0.1 | parit_di -0.48 | parkir -1.17 | parkir_di -0.06 | parkir_liar -0.24 | parkir_mobil -0.51 | pas 2.72
pas_daftar -0.06 | pas_di 0.35 | pas_foto -0.1 | pas_gali 0.39 | pas_mau -0.56 | pas_ngorok 0.15 | pas_pas -0.11 | pasang -1.26
pasang_baliho 0.09 | pasang_baru -0.1 | pasang_jaring -0.19 | pasang_lampu -0.28 | pasang_meter -0.08 | pasang_polisi -0.48
pasang_spiral -0.05 | pasangan -0.29 | pasar -1.12 | pasar_baru -0.21 | pasar_daerah -0.05 | pasar_induk 0.5 | pasar_itu -0.32
pasar_lama -0.22 | pasar_malam 0.35 | pasar_murah -0.32 | pasien_puskesmas -0.06 | pasien_rawat 0.45 | pasien_sudah -0.49
pasir -0.66 | pasir_lewat -0.88 | paspor -0.5 | paspor_anak -0.39 | password -0.36 | pasti -0.37 | patah -0.06 | patah_bisa -0.05
patok 0.53 | paud -0.1 | pawang 0.36 | pbb -1.87 | pbb_naik -0.87 | pbb_nya -0.06 | pbb_rumah -0.12 | pbb_tidak -0.1 | pbg -0.33
pbi -0.13 | pbi_saya -0.09 | pdam -2.1 | pdam_baru -0.06 | pdam_di -0.34 | pdam_mati -0.28 | pdhl -0.7 | pe 0.21 | pe_tiga -0.06
pecah 1.29 | pecah_anak 0.27 | pecah_bidan 0.56 | pedagang -0.63 | pedagang_kecil -0.14 | pedalaman -0.08 | pedas 0.17
peduli 0.52 | pegang 1.11 | pegang_pisau 0.14 | pegawai 0.84 | pegawai_masuk 0.78 | pejabat -0.69 | pelabuhan 0.88
pelaku_usaha -0.05 | pelan -1.03 | pelan_pelan -1.03 | pelat 0.11 | pelatihan -0.55 | pelatihan_kerja -0.05 | pelayanan -2.2
pelayanan_publik -0.21 | peliharaan -0.05 | pelo 1.29 | pelo_baru 0.36 | pemadam -0.54 | pemadam_berapa 0.65 | pemadam_di 0.67
pemadam_kebakaran -0.2 | pembangunan -0.11 | pemda -1.35 | pemda_ada -0.08 | pemda_tidak 0.25 | pemerintah -1.75
pemerintah_ada -0.06 | pemerintah_bagaimana -0.09 | pemerintah_itu -0.06 | pemerintah_perbaiki -0.1 | pemerintah_tidak -0.07
pemerintah_yang -0.19 | pemprov -0.09 | pemutihan -0.16 | pencairan -0.06 | pencairan_duit -0.05 | pencerahan -0.09 | pencet 0.2
pencil -0.17 | pendiri -0.12 | pendirian -0.09 | pendopo 0.14 | penduduk -1.49 | penduduk_di -0.42 | penduduk_digital -0.08
penduduk_saya -0.49 | penelitian -0.17 | penerangan -0.3 | penerangan_jalan -0.3 | penerima -0.08 | pengacara -0.24
pengajar -0.13 | pengajian -0.07 | pengajuan -0.6 | pengantar -0.27 | pengantar_rt -0.13 | pengantin 0.28 | pengantin_baru -0.28
pengurus -0.31 | peninggalan -0.16 | peninggalan_jepang -0.12 | penjelasan -0.62 | pensiun -0.54 | pensiun_guru -0.07
pensiun_janda -0.05 | pensiun_pns -0.16 | penting -0.1 | penuh 0.25 | penuh_lumpur -0.1 | penuh_panggil -0.09 | penyandang -0.05
penyandang_disabilitas -0.05 | penyeberangan -0.29 | penyedia -0.17 | penyuluh -0.16 | per -0.47 | per_bulan -0.31
per_kecamatan -0.05 | perah 1.53 | perahu 1.89 | perahu_balik 0.2 | perahu_bantuan -0.14 | perahu_kami 0.32 | perahu_karet 0.28
perampokan 0.2 | perampokan_di 0.2 | perang -0.47 | perawat -0.69 | perawatan -0.06 | perbaiki -2.12 | perbaiki_itu -0.07
perbaiki_rumah -0.32 | perbarui -0.12 | percaya -0.16 | percik 0.74 | percik_terus 0.73 | percuma -1.16 | perda -0.34
perdana -0.13 | perekaman -0.11 | perempuan -0.13 | perempuan_saya -0.22 | pergi 1.38 | perikanan -0.21 | perintis -0.07
periode -0.05 | perlu -1.75 | perlu_akta -0.06 | perlu_ambulans 0.44 | perlu_amdal -0.19 | perlu_bantuan 0.24 | perlu_bawa -0.05
perlu_cek -0.05 | perlu_disiapkan -0.05 | perlu_foto -0.32 | perlu_lapor -0.05 | perlu_legalisasi -0.08 | perlu_rekomendasi -0.05
perlu_surat -0.5 | perlu_tidak -0.07 | perlu_untuk -0.07 | permata -0.08 | permisi 0.05 | permohonan -0.25 | pernah_angkat -0.16
pernah_daftar -0.11 | pernah_dapat -0.1 | perolehan -0.1 | perpanjang -0.63 | perpanjang_atau -0.06 | perpustakaan -1.48
perpustakaan_buka -0.06 | perpustakaan_daerah -0.3 | perpustakaan_keliling -0.13 | persen -0.3 | persis -0.07 | pertama -0.12
pertanian -0.11 | pertolongan -0.1 | perumahan 0.13 | perumahan_rumah -0.08 | perusahaan 0.18 | perusahaan_es 0.7
perusahaan_kami -0.27 | perusahaan_kayu -0.11 | perusahaan_minta -0.14 | perut 0.39 | perut_tidak -0.17 | pesan -0.62
pesan_dari -0.05 | pesan_ini -0.39 | pesangon -0.17 | pesawat -0.53 | peserta 0.06 | pesisir 0.4 | pet 0.11 | pet_di 0.11
peta -0.15 | petani -0.53 | petani_saya -0.07 | petugas -1.93 | petugas_di -0.08 | petugas_loket -0.34 | petugas_mana -0.27
petugas_pemadam -0.16 | petunjuk -0.22 | phk 0.27 | pi -0.26 | pick 0.58 | pick_up 0.58 | pickup -0.06 | pihak -0.16 | pikir 0.17
pikir_kalau 0.08 | pikun 0.11 | pikun_keluar 0.55 | pil -0.53 | pilih -0.31 | pimpin -0.28 | pindah -2.63 | pindah_dari -0.42
pindah_faskes -0.07 | pindah_rumah -0.41 | pindah_sekolah -0.41 | pindah_smp -0.12 | pindah_sudah -0.75 | pindai -0.14
pindai_di -0.07 | pinggang 0.75 | pinggir 0.23 | pinggir_sungai -0.07 | pingsan -0.7 | pingsan_di 0.33 | pinjam -0.65
pinjam_daring -0.09 | pinjam_modal -0.05 | pinjol 0.48 | pink -0.19 | pintar -0.28 | pintu 2.52 | pintu_air 0.05
pintu_kunci 0.19 | pintu_segel 0.5 | pintu_sudah 0.12 | pip -0.44 | pip_anak -0.16 | pipa -0.05 | piring 1.49 | pirt -0.25
pirt_keripik -0.09 | pisah -0.13 | pisah_dari 0.26 | pisah_kk -0.05 | pisang -0.24 | pisau 0.45 | pisau_di 0.33 | pju -0.31
pkh -0.8 | pkh_saya -0.24 | pkh_sekarang -0.19 | pkh_tahap -0.08 | pkk -0.08 | pkl -0.31 | pkl_di -0.11 | plafon 0.65
plasma 0.14 | plastik -0.19 | plat -0.51 | please 4.27 | pln 0.4 | pln_putus 0.6 | pmi -0.7 | pmi_ada -0.22 | pmi_bulan -0.16
pmk -0.21 | pns -0.48 | pohon -0.56 | pohon_beringin 0.34 | pohon_besar -0.78 | pohon_depan 0.09 | pohon_di -0.06
pohon_kelapa 0.85 | pohon_roboh -1.13 | pol 0.07 | poli -0.85 | poli_anak -0.19 | poli_dalam -0.44 | poli_rsud -0.09 | polisi 0.64
polisi_ada 0.43 | polisi_atau -0.31 | polisi_tidak -0.1 | polisi_tidur -0.48 | pompa 0.63 | pondasi 0.43 | ponsel 1.04
ponsel_bagaimana -0.07 | ponsel_bisa -0.07 | ponsel_caranya -0.06 | ponsel_di -0.08 | ponsel_itu -0.06 | ponsel_mati 0.46
ponsel_mau 0.23 | ponsel_nya -0.12 | ponsel_saya 0.31 | poros 0.52 | poros_km 0.25 | pos 0.52 | pos_bisa -0.05 | pos_damkar -0.08
poster 0.53 | posyandu -0.78 | posyandu_di -0.37 | posyandu_lansia -0.13 | potong -0.94 | pp -0.17 | ppa 0.49 | pppk -0.29
pppk_tahun -0.07 | pr -1.01 | praktik -0.34 | praktik_kerja -0.14 | praktik_mandiri -0.09 | pramuka 0.12 | prestasi -0.11
pribadi -0.17 | produk -0.31 | produksi -0.13 | program -0.56 | program_pemerintah -0.19 | promo -0.57 | proposal -0.36
prosedur -0.25 | proses 0.1 | protes -0.06 | provinsi -0.22 | provinsi_bisa -0.11 | proyek 0.62 | psikolog -0.13 | ptsl -0.15
puas -0.08 | puasa -0.43 | puasa_kemarin -0.32 | publik -0.22 | pucat 0.57 | pudar -0.13 | pukul 2.41 | pukul_bapak 1.96
pukul_berapa -0.09 | pukul_ibu 0.15 | pukul_pakai 0.37 | pukul_suami -0.4 | pukuli -0.47 | pulang 1.19 | pulang_dari 0.31
pulang_ke 0.11 | pulang_ngaji 0.25 | pulau 0.43 | puluh -0.66 | puluh_satu -0.05 | pun 0.59 | pun_tidak -0.14 | punggung 0.4
pungli -0.27 | pungli_di -0.22 | punten -0.21 | punya -2.02 | punya_akta -0.2 | punya_anak -0.13 | punya_bapak -0.11
punya_duit -0.07 | punya_kartu -0.05 | punya_kk -0.11 | punya_ktp -0.07 | punya_orang -0.16 | punya_pemda -0.11
punya_rumah -0.07 | punya_saya -0.16 | punya_surat -0.11 | punya_toko -0.18 | pupr -0.37 | pupuk -1.12 | pupuk_jatah -0.05
pupuk_subsidi -0.63 | pusing 1.64 | pusing_semua 0.43 | puskesmas -0.11 | puskesmas_ada -0.83 | puskesmas_bantu 0.09
puskesmas_bayar -0.1 | puskesmas_bilang -0.06 | puskesmas_bisa -0.23 | puskesmas_kami -0.86 | puskesmas_mana 0.84
puskesmas_petugas -0.37 | puskesmas_tutup 1.11 | putar 0.56 | putih 2.02 | puting 0.14 | puting_beliung 0.14 | putus 2.22
putus_cerai -0.07 | putus_jatuh 0.18 | qr -0.13 | qr_cod -0.1 | qris -0.13 | rabies -0.13 | racun_rumput 0.38 | racun_tikus -0.05
rahmat -0.12 | rajin -0.1 | rakyat -0.07 | ramai -0.23 | rame -0.67 | rantau -0.22 | rapat -0.31 | rapat_wali -0.1 | rapi -0.17
rasa -0.38 | ratus 0.19 | ratus_meter 0.49 | rawan -0.24 | rawat 0.27 | rawat_inap 0.33 | raya 0.18 | rayap -0.38 | razia -0.11
rdkk -0.52 | ready -0.1 | reaktivasi -0.08 | regulator 0.33 | rehab -0.53 | rekam -0.56 | rekam_dari -0.16 | rekam_ktp -0.26
rekening -0.68 | reklame -0.08 | reklame_untuk -0.07 | rekomendasi -0.24 | relawan -0.05 | renang 0.32 | renang_umum -0.19
rencana 0.55 | rendah -0.14 | renovasi -0.34 | resah -0.16 | resi -0.27 | resmi -0.76 | resmi_dan -0.05 | resmi_dimana -0.05
respon -0.49 | retak 0.93 | retak_panjang 0.23 | retribusi -1.13 | retribusi_bangun -0.11 | rezeki -0.48 | ri 1.14 | ribu -1.21
ribu_di -0.08 | rimbun -0.09 | ringan -0.24 | ringan_sekolah -0.17 | robek 0.63 | roboh 0.1 | roboh_bisa -0.05 | roboh_di 0.34
roboh_kena 0.22 | roboh_minta -0.13 | roboh_timpa 0.71 | roboh_tutup -1.46 | robot -0.77 | robot_apa -0.18 | roda -0.9
roda_dari -0.14 | roda_di 0.2 | roda_empat -0.13 | rokok 0.09 | rombong 1.05 | rosok -0.07 | rotan -0.05 | rs -0.68 | rsud -0.39
rsud_ada 0.42 | rsud_jam -0.1 | rsud_lewat -0.12 | rt -0.88 | rt_07 0.11 | rt_3 0.13 | rt_dua -0.05 | rt_kami -0.45
rt_masih -0.1 | ruang -0.39 | ruang_kelas -0.36 | ruang_tamu 0.08 | rugi -0.11 | rujukan -0.1 | ruko -0.47 | rumah 1.04
rumah_2 -0.12 | rumah_acil 0.47 | rumah_ada -0.12 | rumah_aman -0.07 | rumah_asli -0.08 | rumah_baru -0.08 | rumah_bawah 0.22
rumah_belum -0.51 | rumah_bisa -0.17 | rumah_dari 0.16 | rumah_depan 0.14 | rumah_di 0.48 | rumah_dua -0.1 | rumah_hanya 0.37
rumah_ibu -0.48 | rumah_ini -0.06 | rumah_kami 0.68 | rumah_kebakaran 0.18 | rumah_kontrakan -0.21 | rumah_lantang 0.38
rumah_listrik 0.18 | rumah_longsor 0.06 | rumah_mau -0.19 | rumah_mertua -0.1 | rumah_nenek -0.18 | rumah_pak 0.73
rumah_pakai -0.24 | rumah_panggung 0.64 | rumah_roboh 0.16 | rumah_rumah 0.58 | rumah_saba 0.46 | rumah_sakit -1.05
rumah_saya 0.24 | rumah_subsidi -0.11 | rumah_sudah -0.15 | rumah_sumbat -0.14 | rumah_syarat -0.07 | rumah_tahun -0.16
rumah_tangga -0.26 | rumah_terbang -0.31 | rumah_tetangga -0.3 | rumah_tidak -0.32 | rumah_tinggal -0.05 | rumah_warga 0.24
rumah_yang 0.62 | rumput -0.13 | rumput_laut -0.57 | rusak -0.19 | rusak_air 0.62 | rusak_di -0.16 | rusak_makan -0.06
rusak_pak 0.39 | rusunawa -0.11 | rutin -0.36 | rw 0.58 | sa 0.18 | saat -0.33 | saba 0.46 | sabar -1.01 | sabar_sekali -0.63
sabtu -0.64 | sabtu_buka -0.13 | sadar 1.51 | sadar_diri 0.06 | sah -0.55 | sah_dari -0.1 | sah_di -0.05 | sah_tidak -0.32
saja 0.88 | saja_apa -0.05 | saja_bisa -0.09 | saja_di -0.16 | saja_ini -0.19 | saja_ke -0.95 | saja_sudah 0.65
saja_syarat -0.08 | saja_terus -0.07 | saja_tidak 0.89 | saja_yang 0.45 | sak -0.57 | sak_rumah -0.16 | sakit 0.44
sakit_daerah -0.77 | sakit_mulut -0.15 | sakit_pmk -0.13 | sakit_sudah -0.05 | saksi -0.15 | saksi_berapa -0.08 | salah -0.98
salah_ketik -0.09 | salah_kirim -0.46 | salah_mau -0.19 | salah_satu -0.22 | salam -0.17 | salat 0.65 | saldo -0.1 | salinan -0.05
salur -0.61 | salur_air -0.1 | sama -0.25 | sama_anak 0.07 | sama_bos -0.18 | sama_dengan -0.07 | sama_makan 0.25
sama_orang -0.13 | sama_saja -0.28 | sama_sekali -0.07 | sama_tamu -0.52 | samarinda -0.17 | sambil 0.37 | sambung -0.3
sampah -2.03 | sampah_asap -0.25 | sampah_barang -0.36 | sampah_di -0.5 | sampah_itu 0.65 | sampah_tumpuk -0.24 | sampai 0.88
sampai_detik 0.2 | sampai_di 0.39 | sampai_hari -0.3 | sampai_jam -0.49 | sampai_kapan -0.1 | sampai_ke 0.33 | sampai_mana -0.16
sampai_pukul -0.09 | sampai_rusak -0.18 | sampai_sekarang 0.28 | sampaikan -0.25 | samsat -0.15 | samsat_keliling -0.09 | sana 0.4
sana_sudah -0.11 | sana_tidak 0.5 | sanca 0.29 | sandal 1.01 | sang 0.71 | sangat 0.15 | sanggup 0.26 | sanggup_bayar -0.16
sanksi -0.11 | santunan -0.05 | santunan_meninggal -0.12 | sapi -0.5 | sapi_kena -0.05 | sapi_kurban 0.15 | sar 0.52 | saran 1.41
saran_masih 1.59 | sarang -0.71 | sarang_tawon -0.21 | sarapan 0.44 | sarung 0.67 | satpam -0.49 | satpol 0.82 | satpol_pp -0.17
satu 1.57 | satu_dua -0.32 | satu_gang 0.36 | satu_huruf -0.51 | satu_ibu 0.25 | satu_jam 0.49 | satu_kaki 0.33 | satu_kelas -0.07
satu_kk -0.15 | satu_orang 0.59 | satu_sudah -0.21 | saudara 0.33 | sawah -0.27 | sawah_saya -0.09 | sawit 0.25 | sawit_di 0.41
saya 2.01 | saya_4 -0.12 | saya_ada -0.25 | saya_air 0.45 | saya_anak -0.06 | saya_antar -0.17 | saya_atas -0.16 | saya_baca -0.85
saya_banyak -0.13 | saya_baru 0.33 | saya_bawa -0.13 | saya_belum -1.22 | saya_berhenti 0.18 | saya_bisa -0.19 | saya_buat -0.08
saya_bukan -0.19 | saya_bulan -0.08 | saya_dan 0.56 | saya_dapat -0.22 | saya_dari 0.11 | saya_datang -0.81 | saya_dengan -0.07
saya_dengar -0.13 | saya_di 0.81 | saya_dibully -0.1 | saya_digigit 0.24 | saya_dilecehkan 0.13 | saya_disabilitas 0.38
saya_disekap 0.27 | saya_foto -0.1 | saya_gagal -0.36 | saya_ganti -0.12 | saya_gaptek -0.05 | saya_gugur 0.11 | saya_guru 0.97
saya_habis 0.57 | saya_hampir 0.07 | saya_hanya -0.23 | saya_harus 0.87 | saya_hilang 0.17 | saya_ibu -0.07 | saya_ikut -0.15
saya_ini -1.15 | saya_janda -0.12 | saya_jatuh 0.42 | saya_jauh 0.29 | saya_jual -0.12 | saya_kalau 0.31 | saya_katanya -0.07
saya_ke -0.07 | saya_kebakaran -0.05 | saya_kecopetan -0.05 | saya_kemarin 0.42 | saya_kena -0.09 | saya_kepala 0.9
saya_kerja -0.31 | saya_kesetrum 0.58 | saya_kijang 0.76 | saya_kirim -0.19 | saya_kok -0.51 | saya_kumpul 0.21 | saya_kunci 0.31
saya_lagi 1 | saya_lahir -0.21 | saya_lansia 0.12 | saya_lapor -0.46 | saya_lebih -0.18 | saya_lihat -0.66 | saya_lulus -0.14
saya_lupa -0.22 | saya_makan -0.08 | saya_malu 0.49 | saya_masih -0.58 | saya_masuk 1.87 | saya_mati 0.86 | saya_mau -0.76
saya_memang -0.35 | saya_meninggal -0.41 | saya_minta 0.22 | saya_minum 0.81 | saya_muntah 0.29 | saya_naik -0.12
saya_nama -0.05 | saya_nanya -0.42 | saya_ngamuk 0.07 | saya_nomor -0.58 | saya_nyala 0.51 | saya_nyilet 0.2 | saya_pegang 0.08
saya_pensiun -0.23 | saya_perawat -0.19 | saya_pergi 0.85 | saya_perlu -0.11 | saya_pernah -0.19 | saya_pikun 0.32
saya_pindah -0.34 | saya_pun 0.17 | saya_rusak -0.05 | saya_rusuh 0.42 | saya_salah -0.19 | saya_sebar 0.51 | saya_sekarang -1
saya_sembunyi 0.66 | saya_sendiri 1.59 | saya_sendirian 0.46 | saya_serang 0.23 | saya_sering 0.12 | saya_siram 0.44
saya_soal -0.48 | saya_stroke 0.4 | saya_sudah 1.12 | saya_tabrak -0.05 | saya_tahu -0.06 | saya_takut 1.18 | saya_tangan 0.49
saya_tanya -0.18 | saya_tapi 0.66 | saya_tiap -0.14 | saya_tiba 0.36 | saya_tidak 1.33 | saya_tinggal 0.1 | saya_tolong 0.31
saya_trauma -0.28 | saya_tusuk 0.23 | saya_urus -0.06 | saya_usia 0.51 | saya_wali 0.24 | saya_warga -0.19 | saya_yang -0.28
sayur -0.42 | sd -1.55 | sd_kami -0.38 | sd_mau -0.11 | sd_negeri -0.34 | sdn -0.42 | sdn_3 -0.27 | sebagai -0.48
sebagai_orang -0.19 | sebagai_penduduk -0.05 | sebagian 0.34 | sebaik -0.32 | sebar 0.51 | sebelah 3.25 | sebelah_orang 0.4
sebelah_teriak 0.52 | sebelah_tidak 0.49 | sebelas -0.19 | sebelas_tahun -0.07 | sebelum -1.02 | sebelum_ada 0.18
sebelum_mulai -0.07 | sebenarnya -0.26 | sebentar 0.54 | sebentar_lagi 0.54 | seberang 0.6 | seberang_sungai -0.54 | sebulan -0.33
sebulan_berapa -0.09 | sebut -0.06 | secara -0.53 | secara_resmi -0.05 | secara_sah -0.12 | sedang 0.91 | sedang_di 0.11
sedangkan -0.13 | sedia -0.07 | sedih -0.17 | sedikit -0.11 | sedikit_sekali 0.17 | sedot -0.28 | sedot_tinja -0.15 | segala -0.14
segel 0.43 | segel_dari 0.18 | segera 2.01 | segini 0.43 | segitu -0.05 | sehari -0.48 | sehari_sebelum -0.07 | sehat -1.07
sehingga -0.06 | sehubungan -0.05 | sehubungan_dengan -0.05 | sejak -0.7 | sejak_kemarin -0.16 | sejak_tahun -0.12 | sejarah -0.44
sekali 1.72 | sekali_di 0.16 | sekali_mohon 0.53 | sekali_pak 0.16 | sekali_rumah 0.81 | sekali_saya 0.08 | sekali_turun -0.19
sekalian -0.11 | sekaligus -0.06 | sekarang 4.05 | sekarang_anak -0.16 | sekarang_badan 0.31 | sekarang_bapak 0.05
sekarang_belum 0.55 | sekarang_berapa -0.17 | sekarang_di 0.43 | sekarang_dia 0.21 | sekarang_juga 0.26 | sekarang_kami -0.07
sekarang_kartu -0.19 | sekarang_masih 0.28 | sekarang_mau -0.22 | sekarang_orang -0.08 | sekarang_saya 0.83
sekarang_sekolah -0.32 | sekarang_sudah -2.16 | sekarang_surat -0.06 | sekarang_tidak 0.87 | sekdes 0.29 | sekitar 1.29
sekolah -1.49 | sekolah_bilang 0.28 | sekolah_dari 0.43 | sekolah_di -0.23 | sekolah_harus -0.07 | sekolah_kami -0.58
sekolah_kok -0.06 | sekolah_libur -0.44 | sekolah_minta -0.06 | sekolah_negeri -0.17 | sekolah_saya -0.15 | sekolah_sudah -0.4
selalu -0.19 | selam -0.05 | selama 0.24 | selamat 1.07 | selamat_nomor -0.29 | selamat_pagi 0.1 | selamat_siang 0.39
selamat_sore 0.31 | selamat_tinggal 0.84 | selasa 0.69 | seleksi -1.12 | selesai 0.79 | selesai_bangun -0.09 | selimut 0.25
selokan -0.39 | selokan_di -0.07 | selokan_sumbat -0.1 | seluruh 0.2 | semak 0.43 | semangat -0.46 | sembako -0.56
sembilan -0.42 | sembuh 0.94 | sembunyi 0.65 | sementara -0.14 | semester -0.41 | semoga -0.45 | semoga_sehat -0.17 | sempat -1.37
semprot -0.27 | semprot_bagaimana -0.33 | semrawut -0.21 | semua 2.04 | semua_ada 0.19 | semua_di 1.02 | semua_dinas -0.35
semua_itu 1.03 | semua_orang 0.26 | semua_saya 0.06 | semua_tidak 0.54 | senam -0.15 | sendiri 0.86 | sendiri_ada -0.16
sendiri_atau -0.05 | sendiri_boleh -0.05 | sendiri_di -0.42 | sendiri_sudah 1.25 | sendiri_tanpa -0.1 | sendirian 1.31
sendirian_di 0.71 | sengaja 0.98 | senggol 0.23 | senin -0.32 | senjata 0.2 | seorang -0.09 | sepakat -0.11 | separo -0.34
separuh 0.1 | separuh_badan 0.15 | sepeda 0.59 | seperti -0.72 | seperti_buronan -0.08 | seperti_kami -0.52 | seperti_kopi -0.32
seperti_saya -0.09 | sepeser -0.12 | sepeser_pun -0.12 | sepi 0.05 | septic -0.25 | septic_tank -0.25 | sepuluh -0.05
sepupu 0.48 | serah -0.17 | serah_ka -0.05 | seram 0.27 | serang 1.24 | serang_jantung 0.17 | serbaguna -0.05 | seret 0.67
sering 0.22 | sering_pukul 0.9 | serius -0.09 | serta -0.09 | sertifikat -0.96 | sertifikat_halal -0.14 | sertifikat_tanah -0.25
seru -0.53 | seru_banget -0.07 | serumah -0.35 | serumah_dengan -0.17 | sesak 3.11 | sesak_pas 1.83 | sesat -0.07 | sesat_di -0.07
setahun -0.2 | setahun_berapa -0.07 | setelah -0.36 | setengah 0.53 | setengah_jam 0.71 | setiap -0.75 | setuju -0.15 | sewa -0.41
si -0.07 | si_kakak -0.06 | siang 0.6 | siang_gratis 0.75 | siang_saya 0.45 | siap -1.23 | siapa -0.91 | siapa_biar 0.13
siapa_bisa 0.45 | siapa_dan -0.09 | siapa_kak -0.08 | siapa_kami -0.25 | siapa_min -0.81 | siapa_saja 0.58 | siapa_saya -0.23
siapa_ya -0.15 | siapa_yang 0.08 | siapkan 1.38 | sibuk -0.65 | sidang -0.11 | sidik -0.24 | sidik_jari -0.24 | sih -2.16
sih_katanya -0.09 | sih_min -0.43 | sih_sudah -0.07 | sih_terus -0.05 | siku 1.2 | silakan -0.34 | silat 0.4 | sim -0.33
sim_saya -0.1 | simpan -0.05 | simpang 0.68 | simpang_lima -0.08 | simpang_tiga 0.79 | simulasi -0.46 | singkong -0.19
sini -0.95 | sini_ada -0.24 | sini_apa -0.06 | sini_bawa 0.09 | sini_ikut -0.1 | sini_sudah 0.06 | sinyal -0.65 | sinyal_di -0.18
sinyal_hanya 0.4 | sip -0.12 | sipil -0.12 | siram 1.71 | siram_air 0.18 | siri -0.1 | sirine 0.05 | sirup 0.68 | sisa 0.06
sistem -0.37 | siti 0.29 | siti_aminah -0.06 | sk -0.95 | skatepark -0.16 | skbn -0.05 | skck -0.09 | skp -1.31
skp_triwulan -0.12 | skpwni -0.09 | skripsi -0.53 | skripsi_saya -0.16 | skt -0.05 | sktm -0.16 | sku -0.07 | sma -0.24
smk -0.39 | smk_di -0.25 | smk_mau -0.09 | smp -1.33 | smp_negeri -0.24 | smp_saya -0.06 | smpn 0.4 | smpn_2 0.4 | so 1.09
so_tidak 1.07 | soal -1.05 | sobek -0.07 | sobek_kena -0.09 | softlens -0.18 | softlens_sama -0.14 | soko 0.25 | solar 0.29
solusi -0.36 | sopan -0.92 | sore 3.2 | sos 0.6 | sosial -0.05 | sosialisasi -0.22 | sp -0.33 | sp4n -0.45 | sp_4 -0.26
spanduk -0.18 | spbu 0.08 | speed 0.55 | speedboat 0.25 | spesialis -0.09 | spesialis_di -0.07 | spiral -0.05 | spmb -0.21
spmb_smp -0.07 | sppl -0.25 | sppt -0.19 | sppt_pbb -0.05 | spt -0.22 | sr -0.25 | stabil -0.18 | stan -0.1 | standar -0.11
status -0.64 | status_cetak -0.15 | status_di -0.12 | status_tidak -0.28 | step 0.27 | step_by -0.05 | stnk -0.23 | stok -0.57
stok_darah -0.4 | str -0.12 | str_sudah -0.09 | stroke_tidak -0.12 | stunting -0.05 | su 1.05 | su_tidak 0.22 | suami -0.1
suami_istri -0.2 | suami_ke -0.09 | suami_saya 1.23 | suami_sudah -0.19 | suami_tiba 0.46 | suara 0.96 | suara_suruh 0.37
subsidi -1.07 | subuh 0.89 | subuh_belum 0.3 | sudah 1.79 | sudah_10 0.22 | sudah_2 -0.14 | sudah_20 -0.11 | sudah_3 0.6
sudah_40 -0.58 | sudah_5 -0.09 | sudah_70 -0.07 | sudah_ada -0.51 | sudah_aktif -0.29 | sudah_bantu 1.22 | sudah_bayar -0.08
sudah_berhijab -0.08 | sudah_besar 0.07 | sudah_bilang -0.26 | sudah_bisa -0.11 | sudah_cair -0.22 | sudah_cukup -0.14
sudah_datang -0.19 | sudah_dekat 0.09 | sudah_di 1.87 | sudah_dikasih -0.08 | sudah_diterima -0.05 | sudah_dua -0.59
sudah_empat -0.1 | sudah_foto -0.05 | sudah_ganti -0.05 | sudah_gelap 0.17 | sudah_hilang -0.16 | sudah_jadi -0.81
sudah_jalan -0.85 | sudah_jam 0.6 | sudah_kami 0.68 | sudah_keluar -0.14 | sudah_kerja -0.14 | sudah_kumpul 0.4 | sudah_lama -0.52
sudah_lapor -0.14 | sudah_lepas 0.1 | sudah_lewat -0.08 | sudah_lima -0.08 | sudah_lulus -0.3 | sudah_masuk 0.59
sudah_mati -0.54 | sudah_mau 0.38 | sudah_mengelupas -0.13 | sudah_meninggal -0.51 | sudah_minggu -0.6 | sudah_naik 0.36
sudah_ngomong -0.18 | sudah_nikah -0.31 | sudah_nyala 0.63 | sudah_pada -0.21 | sudah_pecah 0.57 | sudah_pegang 0.13
sudah_penuh 0.09 | sudah_pernah 0.66 | sudah_pindah 0.26 | sudah_pinggang 0.55 | sudah_punya -0.32 | sudah_rekam -0.17
sudah_roboh -0.06 | sudah_sampai 0.58 | sudah_satu 0.12 | sudah_saya 1.14 | sudah_sebelas -0.06 | sudah_sekolah -0.15
sudah_selesai -0.11 | sudah_sembuh -0.06 | sudah_telat -0.42 | sudah_tidak 1.84 | sudah_tiga 0.53 | sudah_tua -0.08
sudah_tutup 0.1 | sudah_unduh -0.12 | sudah_waktu -0.12 | suka -0.46 | sukirman 0.5 | sulawesi -0.05 | sulung -0.06 | sumbat -0.42
sumbat_air -0.95 | sumbat_tiap -0.11 | sumber -0.37 | sumpah -0.19 | sumur 0.88 | sumur_bor 0.77 | sumur_pak 0.9 | sungai 1.91
sungai_air 0.08 | sungai_barusan 0.15 | sungai_kita -0.39 | sungai_luap 0.06 | sungai_sudah 0.61 | suntik -0.4 | suntik_anak -0.1
suntik_campak -0.12 | suntik_di -0.31 | suntik_kb -0.05 | suntik_rabies -0.05 | supados -0.08 | supaya -1.29
supaya_perbaiki -0.28 | supaya_tidak -0.14 | supir 0.31 | surabaya 0.28 | surat -2.17 | surat_apa -0.56 | surat_buat 1.51
surat_dari -0.29 | surat_domisili -0.19 | surat_izin -0.19 | surat_ke -0.18 | surat_kemana -0.12 | surat_keterangan -0.52
surat_kuasa -0.06 | surat_lahir -0.16 | surat_lingkung -0.16 | surat_pajak -0.05 | surat_pengantar -0.15 | surat_pindah -0.53
surat_polisi -0.1 | surat_rekomendasi -0.07 | surat_surat -0.13 | surat_tidak -0.09 | surat_usaha -0.05 | surat_yang -0.08
surel -0.05 | suruh -0.37 | suruh_balik -0.3 | suruh_berhenti -0.07 | suruh_pulang -0.2 | susah 0.72 | susah_pas 0.36 | susu 0.64
susul 1.58 | susun -0.05 | swa -0.06 | swalayan -0.18 | swasta -0.16 | syarat -1.6 | syarat_apa -0.32 | syarat_masuk -0.05
syarat_pindah -0.07 | ta -0.13 | tabe_mau -0.06 | tabrak 0.58 | tabrakan 0.37 | tabrakan_di 0.81 | tabung 1.29 | tabung_gas 0.83
tabung_ibu -0.08 | tabung_oksigen 0.23 | tadi 3.17 | tadi_ada 0.25 | tadi_dengar 0.32 | tadi_malam 0.29 | tadi_pagi 0.1
tadi_saya 0.41 | tadi_subuh 0.68 | tagih -1.64 | tagih_air -0.17 | tagih_pajak -0.09 | tagih_pbb -0.82 | tagih_pdam -0.19
tagih_tiap -0.14 | tahan 0.73 | tahan_dan -0.12 | tahap -0.58 | tahap_2 -0.28 | tahap_ini -0.08 | tahu -0.23 | tahu_harus 0.83
tahu_ibu -0.29 | tahu_ini 0.61 | tahu_itu -0.12 | tahu_ke -0.25 | tahun -3.43 | tahun_8 -0.06 | tahun_ada -0.07
tahun_belum -0.19 | tahun_bisa -0.16 | tahun_depan -0.32 | tahun_di 0.08 | tahun_ini -0.84 | tahun_kami -0.12
tahun_kemarin -0.08 | tahun_kena -0.08 | tahun_kurang -0.06 | tahun_lalu -0.76 | tahun_mau -0.07 | tahun_perlu -0.36
tahun_tidak -0.21 | takut 0.38 | takut_dia 0.24 | takut_ledak 0.21 | takut_masuk 0.13 | takut_roboh -0.06 | talenta 0.45
talud -0.14 | taman -1.06 | taman_kota -0.84 | tamat -0.08 | tambah -0.95 | tambak 0.17 | tambal -0.86 | tambang 1.24
tampung -0.16 | tampung_di -0.14 | tamu -0.77 | tanah -1.17 | tanah_di 0.17 | tanah_kavling -0.12 | tanah_ke -0.1
tanah_longsor -0.26 | tanah_ptsl -0.05 | tanah_saya -0.06 | tanah_waris -0.17 | tanam -0.23 | tanda -0.89 | tanda_tangan -1.1
tangan 3 | tangan_kiri 0.38 | tangan_masuk 0.49 | tangan_saya 0.38 | tanggal -1.11 | tanggal_12 -0.34 | tanggal_20 -0.07
tanggal_3 -0.22 | tanggal_berapa -0.16 | tanggap -0.42 | tanggul 1.36 | tanggul_rusak 0.95 | tanggung -0.28 | tangki 0.39
tangki_di 0.05 | tangled -0.07 | tangled_kartu -0.07 | tanjakan 0.41 | tanjakan_dekat -0.11 | tanjakan_km 0.27 | tanjung 0.63
tanjung_harap 0.07 | tank -0.25 | tanpa -0.71 | tanpa_biaya -0.18 | tanpa_jaminan -0.12 | tanpa_pindah -0.35 | tanpa_tiket -0.05
tante 0.19 | tante_saya 0.19 | tanya -1.08 | tanya_kalau -0.12 | tanya_syarat -0.1 | tapi -1.41 | tapi_alamat -0.11
tapi_belum -0.05 | tapi_jangan 0.42 | tapi_juga -0.26 | tapi_kartu -0.09 | tapi_masih 0.38 | tapi_mau -0.2 | tapi_mentok -0.31
tapi_saya -0.21 | tapi_sekarang -0.23 | tapi_sudah -0.36 | tapi_tidak -0.63 | tari -0.1 | tarik 0.48 | tarik_orang 0.59
taruh 0.18 | taruna -0.29 | tas 0.73 | tas_hitam 0.6 | taspen -0.18 | tata -0.07 | tata_caranya -0.08 | tautan -0.52 | tawar -0.2
tawon 0.36 | tawon_besar -0.4 | tawon_ndas -0.07 | tawon_sarang 0.39 | tawon_tawon 0.09 | tawuran -0.57 | tawuran_depan 0.05
tawuran_di -0.63 | td -0.12 | td_pagi -0.17 | tebal 0.08 | tebal_keluar 0.08 | tebang -0.11 | tebang_pohon -0.06 | tebing 0.23
tebing_belakang 0.33 | tegur -0.35 | telah -0.08 | telan 0.19 | telanjang -0.73 | telat -0.63 | telepon 0.7 | telepon_damkar -0.19
telepon_ke -1.21 | telepon_kemana -0.25 | telepon_pak 0.61 | telepon_pemadam -0.47 | telepon_siapa -0.6 | telepon_tidak 0.46
telinga 0.08 | teluk -0.84 | telur -0.35 | teman 2.09 | teman_belum 0.62 | teman_kelas -0.23 | teman_kena 0.33 | teman_kerja 0.42
teman_lagi -0.22 | teman_saya 0.51 | teman_teman 0.32 | tembak -0.58 | tembak_di 0.35 | tembok 0.93 | tembus 0.2 | tembus_ke 0.12
temenku 1.15 | tempat 0.13 | tempat_kami -0.34 | tempat_saya 0.05 | tempat_tidur 1.18 | tempat_tinggal -0.09 | tempat_yang -0.23
tempel_di -0.27 | tempuh -0.06 | temu 1.58 | temu_benda 0.37 | temu_di 0.17 | tenaga 0.09 | tenaga_kerja -0.06 | tengah 0.22
tengah_jalan 0.52 | tengah_malam -0.33 | tengah_semester -0.32 | tenggelam -0.08 | tenggelam_di 0.52 | tenggorokan 0.73
tensi 0.57 | tentang -0.4 | tepi -0.28 | tepi_jalan -0.57 | tepi_sungai 0.2 | tera -0.28 | tera_timbangan -0.13 | tera_ulang -0.09
terakhir 1.68 | terang 0.81 | teras 0.29 | terbang 0.31 | terbang_semua -0.09 | terbit -0.17 | terbit_akta -0.05 | tercantum -0.11
tercantum_di -0.11 | tercecer 0.12 | terendam 0.55 | tergeletak 0.15 | terguling 0.55 | terguling_di 0.34 | terhadap -0.08
terhadap_anak -0.08 | teriak 1.09 | teriak_minta 0.25 | teriak_teriak -0.15 | terima -0.88 | terima_kasih -0.33 | terjebak 0.05
terjebak_di 0.69 | terjepit 0.27 | terkurung 0.48 | terkurung_di 0.48 | terlantar -0.46 | terlantar_di -0.33 | terminal -0.98
terminal_kasihan -0.57 | teror -0.32 | terpal -0.13 | tertib -0.45 | terus 1.71 | terus_ada -0.33 | terus_apa 0.7
terus_badan 0.81 | terus_bau 0.39 | terus_bawa -0.24 | terus_bayar -0.05 | terus_bisa -0.08 | terus_dari 0.2 | terus_di -1.05
terus_harus 0.2 | terus_karena -0.05 | terus_katanya -0.19 | terus_min -0.18 | terus_padahal -0.21 | terus_pas -0.08
terus_rumah 0.59 | terus_saya -0.15 | terus_tiap 0.13 | terus_tidak -0.15 | tes -0.91 | tes_bebas -0.23 | tes_tes -0.28
tetangga -0.79 | tetangga_kebakaran 0.05 | tetangga_saya -0.61 | tetangga_sebelah 0.98 | tetangga_sering -0.26
tetangga_sudah -0.06 | tetangga_yang -0.14 | tetap -0.37 | tetapi -0.43 | thr -0.05 | ti -0.08 | tiang -0.22 | tiang_lampu -0.06
tiang_listrik -0.1 | tiang_mati -0.14 | tiap -2.43 | tiap_bulan -0.2 | tiap_hari -0.06 | tiap_hujan -0.17 | tiap_malam -0.28
tiap_malem 0.05 | tiap_pagi -0.33 | tiap_sore -0.09 | tiap_tanggal -0.12 | tiarap 0.33 | tiba 0.82 | tiba_mati -0.12
tiba_mulut 0.83 | tiba_tiba 0.61 | tidak_ada 2.38 | tidak_aktif 0.17 | tidak_angkat 0.12 | tidak_angkut -0.66 | tidak_baca -0.4
tidak_bagian -0.47 | tidak_bangun 1.69 | tidak_banjir -0.05 | tidak_bayar -0.27 | tidak_berani 0.67 | tidak_berapa -0.11
tidak_berhenti 0.41 | tidak_bisa 4.89 | tidak_bu -0.09 | tidak_buat -0.35 | tidak_cair -0.39 | tidak_cek -0.1 | tidak_daftar -0.14
tidak_dan -0.09 | tidak_dapat -0.27 | tidak_dari -0.06 | tidak_daring -0.11 | tidak_datang -0.18 | tidak_di -0.46
tidak_dikasih -0.09 | tidak_dua -0.16 | tidak_gerak 0.45 | tidak_ini 0.13 | tidak_jalan -0.23 | tidak_jawab 1.19
tidak_jelang -0.32 | tidak_jelas 0.36 | tidak_kak -0.3 | tidak_keluar -0.43 | tidak_kembali -0.09 | tidak_kenal 0.16
tidak_kiat 1.03 | tidak_kuat 0.76 | tidak_layak -0.05 | tidak_lewat -0.08 | tidak_lihat 0.78 | tidak_lulus -0.06
tidak_mampu -0.63 | tidak_masuk -0.32 | tidak_mau 1.03 | tidak_min -0.67 | tidak_minta -0.19 | tidak_ngalir -0.25
tidak_nongol 0.15 | tidak_paham -0.05 | tidak_pakai -0.15 | tidak_pas 0.28 | tidak_pernah -0.72 | tidak_punya -0.19
tidak_sadar 0.62 | tidak_sampai 0.4 | tidak_sanggup 0.27 | tidak_saya -0.23 | tidak_sih -0.98 | tidak_tahan 0.6 | tidak_tahu 1.39
tidak_tahun -0.2 | tidak_tanggap -0.39 | tidak_temu -0.16 | tidak_terus -0.09 | tidak_ubah 0.1 | tidak_untuk -0.06
tidak_usaha 1.38 | tidak_ya -0.53 | tidak_yang -0.44 | tidur 0.37 | tidur_di -0.9 | tiga 0.14 | tiga_bulan -0.39 | tiga_ekor -0.2
tiga_hari 0.43 | tiga_ka -0.06 | tiga_kali -1.36 | tiga_orang 0.33 | tiga_rumah 0.69 | tiga_yang 0.18 | tik 0.23 | tik_tik 0.23
tiket -1 | tiket_lapor -0.05 | tiket_masuk -0.05 | tikungan 0.55 | timbang -0.09 | timbangan -0.39 | timbangan_jual -0.07
timbul 0.31 | timbun 0.27 | timpa 0.96 | timpa_mobil 0.11 | timpa_pohon 0.06 | timpa_rumah 0.34 | tinggal 2.92 | tinggal_6 0.17
tinggal_dari -0.09 | tinggal_di 0.38 | tinggal_sedikit 0.15 | tinggal_serumah -0.17 | tinggi 0.87 | tinggi_air -0.23 | tinja -0.15
tipu 0.09 | tiri 1.37 | tiru -0.17 | tiru_di -0.17 | titik -0.28 | titip 0.38 | tk 0.38 | to 0.86 | to_min -0.09 | token -0.29
token_listrik -0.26 | toko -0.1 | toko_kecil -0.08 | toko_oleh -0.06 | toko_saya -0.62 | toko_sebelah 1.14 | tol 0.92 | tolak 0.35
tolong 6.22 | tolong_ada 0.36 | tolong_ambulans 0.11 | tolong_balas 0.23 | tolong_cek -0.74 | tolong_cepat 0.34
tolong_damkar 0.35 | tolong_dong -0.09 | tolong_jangan -0.28 | tolong_kami 0.2 | tolong_kirim 0.58 | tolong_lihat -1.45
tolong_min -0.53 | tolong_pak -0.93 | tolong_pasang -0.65 | tolong_pemadam 0.08 | tolong_perahu 0.13 | tolong_polisi 0.39
tolong_rumah 0.39 | tolong_saya 1.91 | tong -0.11 | tong_sampah -0.11 | tongkang 0.6 | tongkat -0.11 | tonton -0.59 | toraja -0.12
tower -1.22 | tpi 0.64 | tpp -0.1 | tps -0.2 | trans 0.19 | transmigrasi -0.7 | transmigrasi_sp -0.26 | transport -0.05
trauma -0.28 | travel 0.07 | triwulan -0.53 | trotoar -0.42 | truk 0.45 | truk_sampah -0.13 | truk_saya -0.12 | tsunami -0.27
tua -0.67 | tua_boleh -0.43 | tua_itu -0.05 | tua_murid -0.1 | tua_saya 0.49 | tua_sudah -0.25 | tua_tua 0.31 | tugas -0.49
tugas_geografi -0.09 | tujuh -0.75 | tujuh_orang -0.19 | tukang -0.05 | tukang_parkir -0.11 | tukar -0.22 | tuli 0.58
tulis -0.37 | tulis_belum -0.59 | tulis_luntur -0.11 | tulis_pudar -0.1 | tulis_surat 1.58 | tulung 1.53 | tulung_pak 0.42
tulung_siapa -0.39 | tumpang 0.5 | tumpang_tercecer 0.26 | tumpuk -0.15 | tumpuk_di -0.06 | tumpuk_sampah -0.11 | tunai -0.07
tunggak -0.32 | tunggak_pbb -0.11 | tunggu 0.22 | tunggu_ada -0.43 | tunjangan -0.39 | tunjuk -0.21 | tuntun -0.07 | turun 1.87
turun_dari 0.35 | turun_ke 0.18 | turut -0.19 | tusuk 0.23 | tutup 0.69 | tutup_jalan -0.45 | tutup_jam -0.09 | tutup_lampu -0.05
ubah -0.09 | ubah_bagaimana -0.06 | udara 0.36 | ugd -0.12 | uji -0.35 | uji_habis -0.08 | ujian -0.78 | ujung 0.08 | ukl -0.3
ukl_upl -0.3 | ukur -0.34 | ukuran 0.07 | ulang -1.69 | ulang_dari -0.15 | ulang_di -0.09 | ulang_tahun -0.05 | ulang_tidak -0.06
ular 1.35 | ular_besar 0.27 | ular_di 0.17 | ular_hijau 0.95 | ular_masuk -1.31 | ular_sawah 0.11 | ular_tangga -0.06 | umk -0.63
umk_tahun -0.09 | umkm -0.32 | umkm_masih -0.18 | umr -0.05 | umroh -0.06 | umum -0.8 | undang 1.47 | undang_bupati -0.1
undangan -0.16 | undi -0.29 | unduh -0.84 | unduh_aplikasi -0.34 | unggah -0.16 | unit 0.42 | untuk -2.78 | untuk_acara -0.05
untuk_anak -0.27 | untuk_bengkel -0.06 | untuk_klaim -0.06 | untuk_korban -0.11 | untuk_obat -0.09 | untuk_saya 0.73
untuk_urus -0.15 | up 0.36 | update -0.06 | upl -0.3 | uptd 0.49 | uptd_ppa 0.49 | urea -0.29 | urea_yang -0.06 | urip 0.99
urus -0.06 | urus_akta -0.41 | urus_bagaimana -0.08 | urus_bpjs 0.71 | urus_di -0.56 | urus_dimana -0.16 | urus_izin -0.05
urus_ke -0.06 | urus_kemana -0.14 | urus_ktp -0.12 | urus_sertifikat -0.07 | urus_surat -0.25 | urutan -0.13
urutan_bagaimana -0.08 | usaha -0.36 | usaha_bengkel -0.16 | usaha_buat -0.05 | usaha_cuci -0.17 | usaha_kecil -0.22
usaha_saya -0.06 | usia 0.89 | usia_16 -0.05 | usia_3 0.09 | usia_38 -0.05 | usia_4 1.25 | usia_5 1.01 | usia_6 -0.15
usia_9 0.33 | usia_lima -0.2 | usia_masuk -0.09 | usia_minimal -0.19 | usia_saya -0.07 | usia_sudah -0.19 | usir -0.11
usul -0.79 | usul_pangkat -0.31 | usul_saja -0.12 | vaksin -0.24 | vaksin_rabies -0.07 | var 0.84 | verifikasi -0.16
veteran -0.08 | wagiman -0.15 | wahini 0.18 | wajah -0.22 | wajar -0.1 | wakil -0.05 | waktu -1.42 | waktu_daftar -0.07
waktu_ini -0.32 | waktu_itu -0.2 | waktu_orang 0.39 | waktu_pasang 0.35 | waktu_rumah -0.09 | walau -0.48 | walaupun -0.08
walaupun_alamat -0.08 | wali_kelas 0.15 | wali_murid -0.13 | warga -0.47 | warga_kami 0.15 | warga_kampung 0.24 | warga_mau 0.85
warga_miskin -0.12 | warga_sini -0.37 | warga_sudah -0.26 | waris -0.38 | waris_bapak -0.13 | warna 0.17 | warna_kuning -0.07
wawancara -0.17 | wb -0.14 | wc -0.3 | wedi 0.15 | wenang -0.26 | wewenang -0.12 | whatsapp -0.54 | whatsapp_me -0.08
whatsapp_saja -0.1 | wifi -0.16 | wilayah -0.1 | wisata -0.32 | wkwk -1.17 | wkwkwk -0.44 | woi 0.06 | wr -0.14 | wr_wb -0.14
y -0.08 | ya -1.95 | ya_ada -0.1 | ya_biar -0.08 | ya_bu -0.07 | ya_buat -0.08 | ya_di -0.1 | ya_hanya -0.25 | ya_ini 0.74
ya_kak -0.18 | ya_min 0.28 | ya_nak -0.13 | ya_pak -0.43 | ya_saya -0.16 | ya_sudah 0.08 | ya_terus -0.13 | ya_tetangga -0.17
ya_tidak 0.09 | ya_yang -0.08 | yaa -0.22 | yak 0.32 | yang 0.09 | yang_ada -0.25 | yang_ambil -0.29 | yang_angkut -0.17
yang_asli -0.05 | yang_baca 0.81 | yang_baru -0.3 | yang_bawa -0.29 | yang_belum 0.63 | yang_benar -0.05 | yang_berani 0.25
yang_bisa 1.13 | yang_buat 0.26 | yang_buka 0.84 | yang_cari 0.25 | yang_dapat -0.35 | yang_di -0.81 | yang_dulu 0.09
yang_gratis -0.14 | yang_habis 0.45 | yang_harus 0.41 | yang_hilang -0.09 | yang_hobi -0.07 | yang_jaga -0.23 | yang_jatuh -0.4
yang_kejepit 0.32 | yang_keluar 0.05 | yang_kemarin 0.9 | yang_kena 0.22 | yang_lain 0.14 | yang_lalu 0.71 | yang_lama 0.19
yang_lewat 0.51 | yang_mana -0.84 | yang_masih -0.23 | yang_masuk 0.21 | yang_mati -0.12 | yang_meninggal -0.05 | yang_minta -0.06
yang_naik 0.28 | yang_nyala -0.09 | yang_pakai -0.14 | yang_perlu -0.17 | yang_pingsan -0.19 | yang_punya -0.1 | yang_resmi -0.11
yang_sama -0.4 | yang_satu 0.34 | yang_saya 0.07 | yang_sudah -0.35 | yang_tahu 0.53 | yang_terang -0.05 | yang_terbit -0.05
yang_tertib -0.23 | yang_tiap -0.23 | yang_tidak -0.15 | yang_urus -0.06 | yang_warna -0.11 | yang_wenang -0.25 | yayasan -0.12
yo -0.17 | yth 0.34 | yth_admin -0.06 | yth_bapak 0.41 | zaman -0.17 | zebra -1.19 | zebra_cross -1.19 | zona -0.23
zona_hijau -0.11 | zonasi -0.29 | zonasi_smp -0.14
`

export const alarm: { bias: number; weights: ReadonlyMap<string, number> } = {
  bias: -2.259,
  weights: new Map(
    fitted
      .trim()
      .split(/ \| |\n/)
      .map((pair) => {
        const [name = '', weight = '0'] = pair.split(' ')
        return [name, Number(weight)]
      }),
  ),
}

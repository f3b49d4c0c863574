/** Fitted weights of cues that somebody calls for help. Made by `npx tsx bench/fit-alarm.ts`: don't edit. */
const fitted = `
#asks -4.02 | #calm -3.77 | #grave 9.21 | #grave-accident 2.18 | #grave-animal 0.59 | #grave-danger 2.54 | #grave-disaster 3.07
#grave-medical 2.84 | #grave-past 0.26 | #grave-self-harm 4.33 | #grave-violence 3.39 | #long -2.2 | #now 5.06 | #past -1.73
#short -4.26 | #sign 8.43 | #sign-accident 0.34 | #sign-animal 3.17 | #sign-calmed -2.83 | #sign-danger 0.51 | #sign-disaster 2.31
#sign-fire 3.2 | #sign-medical 3.23 | #sign-self-harm 1.92 | #sign-violence 2.03 | 0 -0.16 | 07 0.11 | 1 0.4 | 100 -0.59
10_menit 0.17 | 10rb -0.1 | 11 0.11 | 112 -0.26 | 112_di -0.21 | 119 -0.05 | 12 -0.09 | 120 0.55 | 14 1.34 | 14_aplikasi 0.84
15 -0.09 | 150 -0.17 | 150_ribu -0.08 | 15_juta -0.28 | 16 -0.06 | 17 0.42 | 17_tahun -0.09 | 1_bulan -0.12 | 1_jam 1.54
1_malam -0.49 | 2 0.08 | 20 0.06 | 200 -0.91 | 200_juta -0.05 | 200_ribu -0.11 | 2018 -0.24 | 2019 -0.31 | 2019_bisa -0.13
2021 -0.3 | 2022 -0.11 | 2023 -0.27 | 2024 -0.3 | 2026 -0.42 | 20_tahun -0.07 | 22_tahun -0.07 | 24 0.47 | 24_jam 0.47 | 27 0.29
2_ada -0.09 | 2_belum -0.15 | 2_bulan -0.51 | 2_di -0.08 | 2_guru 0.38 | 2_hari 0.3 | 2_kk -0.07 | 2_minggu -0.36 | 2_orang 0.71
3 1.38 | 30 0.35 | 300 -0.29 | 300_meter -0.27 | 300rb -0.15 | 30_orang 0.29 | 38 -0.05 | 38_masih -0.05 | 3_bulan -0.57
3_hari 0.15 | 3_kg -0.13 | 3_minggu -0.13 | 3_orang 0.21 | 3kg 0.54 | 3x -0.84 | 3x_lipat -0.81 | 4 2.09 | 40 0.79 | 45 -0.58
4_hari -0.9 | 4_mobil 0.24 | 4_sore 0.72 | 4_tahun 1.38 | 4_yang 0.49 | 5 -0.49 | 50 0.13 | 52 -0.37 | 5_begitu -0.06
5_hari 0.57 | 5_menit -0.11 | 5_orang 0.3 | 5_tahun 0.27 | 5rb -0.11 | 5th -0.18 | 6 0.95 | 60 -0.07 | 600 -0.42 | 600_ribu -0.42
6_tahun -0.37 | 7 -0.69 | 70 -0.06 | 78 0.35 | 7_tahun -0.16 | 8 0.98 | 80 -0.06 | 88 -0.26 | 8_bulan 1.04 | 900 -0.11
9_orang 0.34 | 9_tahun -0.13 | a -0.38 | abk 0.87 | absen -0.47 | acara -0.27 | acara_resmi -0.06 | acil 0.47 | ada 1.15
ada_4 0.15 | ada_air -0.17 | ada_anak 0.11 | ada_apa 0.19 | ada_api -1.97 | ada_asuransi -0.06 | ada_bantuan -0.55
ada_bapak -0.13 | ada_bayi 0.85 | ada_bom -0.08 | ada_di -0.07 | ada_diskon -0.17 | ada_dua -0.07 | ada_ganti -0.06 | ada_ibu 0.48
ada_jalan 0.37 | ada_jawab -0.18 | ada_kabar 0.12 | ada_kami 0.29 | ada_kantor -0.12 | ada_kebakaran 0.68 | ada_kelas -0.1
ada_korban 0.21 | ada_kuota -0.07 | ada_layan 0.89 | ada_maling -0.11 | ada_mau -0.26 | ada_mobil 0.92 | ada_motor 0.21
ada_nenek 0.06 | ada_nomor -0.92 | ada_orang 0.48 | ada_padahal -0.11 | ada_pelatihan -0.05 | ada_pemutihan -0.13
ada_perampokan 0.24 | ada_perempuan -0.38 | ada_pohon -0.43 | ada_program -0.26 | ada_ruang -0.12 | ada_rumah -0.05
ada_santunan -0.14 | ada_sarang -0.69 | ada_saya 0.1 | ada_suara 0.1 | ada_surat -0.38 | ada_tabrakan 0.28 | ada_tapi -0.25
ada_tas 0.86 | ada_tempat -0.21 | ada_tidak -1.88 | ada_ular 1.45 | ada_untuk 1.27 | ada_warga 0.08 | ada_yang 2.55 | adakan -0.32
adakan_di -0.23 | adat -0.17 | adik 2.34 | adik_demam 0.44 | adik_saya 1.46 | adik_yang 0.24 | adil -0.21 | admin -1.27
admin_sebagai -0.08 | admin_yang -0.06 | aduh 1.07 | afdeling 0.42 | agak -0.1 | agama -0.18 | agar -0.81 | agar_dapat -0.05
agen -0.33 | agustus -0.13 | ahli -0.11 | ahli_waris -0.1 | air 3.42 | air_bah 0.06 | air_bersih -0.41 | air_laut 0.57
air_ledeng -0.67 | air_leding -0.55 | air_luap -0.39 | air_masih 1.02 | air_masuk -0.71 | air_mati -0.1 | air_naik 0.61
air_panas 0.43 | air_pdam -1.17 | air_sudah 1.46 | air_sungai 0.14 | air_tidak 0.6 | ajak 1.2 | ajar -0.1 | ajuin -0.1
ajuin_kursi -0.08 | ajukan -0.82 | ajukan_bantuan -0.17 | ajukan_fogging -0.09 | ajukan_ke -0.08 | ak1 -0.06 | akad -0.06
akan -0.05 | akan_nikah -0.15 | akhir -0.24 | akhir_bulan -0.05 | akhir_hidup -0.16 | akibat 0.23 | akta -2.51 | akta_anak -0.21
akta_bayi -0.05 | akta_cerai -0.07 | akta_kurang -0.11 | akta_lahir -0.75 | akta_mati -0.24 | akta_meninggal -0.1 | akta_nya -0.09
akta_salah -0.12 | aktif 0.07 | aktif_belum -0.21 | aktif_lagi 0.42 | aktifkan -0.19 | aktifkan_lagi -0.1 | aktivasi -0.33
aktivasi_identitas -0.05 | aktivasi_ikd -0.05 | aktivasi_rekening -0.18 | akun -0.08 | alam 0.51 | alam_bunyi 0.56 | alamat 1.03
alamat_sama -0.09 | alamat_saya 0.65 | alango -0.12 | alasan -0.32 | alat -0.35 | alat_bantu -0.2 | alhamdulillah -0.82
alhamdulillah_sudah -0.19 | alih_ke -0.07 | alun -0.09 | alun_alun 0.25 | alur -0.84 | am -0.28 | amai -0.19 | aman -0.86
aman_untuk -0.06 | ambil -0.93 | ambil_antre -0.09 | ambil_apa -0.11 | ambil_di -0.14 | ambil_nomor -0.15 | amblas 0.29
ambulans 2.87 | ambulans_desa 0.42 | ambulans_gratis -0.18 | ambulans_sekarang 0.29 | amdal -0.25 | aminah -0.06 | amplang -0.09
ampun 0.07 | an -0.49 | anak 3.07 | anak_2 0.39 | anak_3 0.69 | anak_6 -0.15 | anak_anak 1.79 | anak_baru 0.33 | anak_belum -0.06
anak_bilang 0.08 | anak_cucu 0.13 | anak_daerah -0.05 | anak_dan -0.36 | anak_di 0.46 | anak_kami 0.22 | anak_ke -0.13
anak_kecil 0.64 | anak_kedua -0.15 | anak_keempat -0.06 | anak_kena -0.14 | anak_kis 0.28 | anak_kos -0.62 | anak_kunci 0.29
anak_lulus -0.1 | anak_masuk -0.18 | anak_mau -0.3 | anak_muda -0.13 | anak_perempuan -0.48 | anak_pulang 0.23 | anak_saya 0.05
anak_sd 0.53 | anak_secara -0.1 | anak_sekolah 0.46 | anak_smk -0.23 | anak_sudah 0.56 | anak_tenggelam 0.18 | anak_tetangga -0.24
anak_tiga -0.21 | anak_tinggal -0.07 | anak_usia 0.38 | anak_yang -0.26 | anak_yatim -0.07 | ancam -0.11 | anda 0.62
anda_ada -0.11 | anda_menang -0.24 | anda_robot -0.14 | anggap -0.37 | anggar -0.54 | anggota -0.42 | anggota_keluarga -0.15
angin 0.2 | angin_ke 0.29 | angin_kencang 0.15 | angin_puting 0.27 | angka -0.05 | angkat 0.33 | angkat_anak -0.11 | angkut -1.03
anjing 0.73 | anjing_gila 0.2 | anjing_liar 0.13 | anjur -0.06 | antar -0.66 | antar_ke -0.11 | antre -1.03 | antre_dari -0.27
antre_daring -0.23 | antre_di -0.26 | antre_obat 0.91 | antre_poli -0.09 | antre_saya -0.39 | anyam -0.28 | apa -2.35
apa_ada -0.15 | apa_apa -0.08 | apa_betul 0.37 | apa_bisa -0.06 | apa_boleh 0.74 | apa_dan -0.06 | apa_di 0.32 | apa_dulu -0.07
apa_fotokopi -0.05 | apa_harus -0.44 | apa_kami 0.08 | apa_ke -0.15 | apa_lagi 0.18 | apa_masih -0.12 | apa_min -0.06
apa_nama -0.07 | apa_pak -0.19 | apa_robot -0.5 | apa_saja -1.29 | apa_syarat -0.11 | apa_terus -0.18 | apa_tidak -0.44
apa_ya -0.17 | apa_yang -0.32 | apaan -0.2 | apakah -1.53 | apakah_ada 0.46 | apakah_bisa -0.13 | apakah_boleh -0.33
apakah_damkar -0.08 | apakah_dapat -0.07 | apakah_diperbolehkan -0.14 | apakah_harus -0.11 | apakah_ini 0.11 | apakah_korban -0.06
apakah_ktp -0.1 | apakah_masih -0.09 | apakah_perlu -0.16 | apar 0.17 | aparat 0.41 | aparat_desa 0.41 | api 2.33 | api_dari 0.09
api_dekat -0.95 | api_di 0.1 | api_jalan 0.52 | api_mulai 0.25 | api_sudah 1.54 | aplikasi -0.16 | arah 2.71 | arah_hutan 0.42
arah_jembatan 0.41 | arah_ke 0.56 | arah_pelabuhan 0.21 | arahan -0.06 | arisan -0.18 | arsip 0.31 | arti 0.52 | arus 0.37
arus_deras 0.34 | asal 0.12 | asal_ada -0.07 | asam 0.41 | asap 0.38 | asap_dari 0.15 | asap_hitam 0.22 | asap_masuk -0.27
asap_tebal -0.93 | asli -0.3 | asli_apa -0.05 | aspal -0.63 | aspal_sudah -0.1 | asrama 0.27 | asri -0.06 | assalamualaikum 0.14
assalamualaikum_min -0.13 | assalamualaikum_pak 0.35 | assalamualaikum_wr -0.08 | asuransi -0.26 | atap 0.76 | atap_bocor -0.17
atap_rumah 0.13 | atap_sekolah 0.14 | atap_yang -0.06 | atas 1.05 | atas_nama -0.58 | atas_plafon 0.19 | atau -1.57
atau_belum -0.11 | atau_bisa -0.05 | atau_buat -0.06 | atau_cukup -0.08 | atau_harus -0.15 | atau_langsung -0.09
atau_orang -0.18 | atau_tidak -0.43 | atau_tunggu 0.6 | atau_zona -0.12 | atm -0.05 | atur -1.07 | avanza 0.13 | awal -0.31
awal_hanya -0.12 | b -0.34 | bab -0.72 | babi -0.3 | babi_hutan 0.19 | baca -0.69 | baca_bisa -0.06 | baca_di -0.17
baca_kalau -0.08 | baca_sendiri -0.25 | badai 0.87 | badan 3.46 | badan_bengkak 0.41 | badan_dingin 0.64 | badan_hukum -0.05
badan_panas 0.89 | badan_sudah -0.09 | badminton -0.09 | bagaimana -2.37 | bagaimana_ajukan -0.29 | bagaimana_alur -0.05
bagaimana_cara -0.22 | bagaimana_caranya 0.96 | bagaimana_catat -0.14 | bagaimana_daftar -0.05 | bagaimana_dapat -0.1
bagaimana_ini 2.35 | bagaimana_kak -0.07 | bagaimana_kalau -0.06 | bagaimana_lapor -0.14 | bagaimana_mengaktifkan -0.05
bagaimana_mengetahui -0.05 | bagaimana_min -0.07 | bagaimana_minta -0.1 | bagaimana_perbaiki -0.14 | bagaimana_prosedur -0.1
bagaimana_saya -0.12 | bagaimana_terus -0.05 | bagaimana_urus -0.07 | bagaimana_ya -0.2 | bagan 0.39 | bagi -0.36
bagi_penyandang -0.05 | bagian -0.69 | bagikan -0.1 | bagus -0.92 | bah 0.76 | bahan 0.65 | bahasa -0.11 | bahasa_banjir -0.05
bahaya -0.17 | bahwa 0.4 | baik 0.34 | baik_baik -0.29 | baik_saya 0.73 | baju 1.33 | baju_kuning 0.76 | bak -0.51
bak_sampah -0.09 | bakar 1.57 | bakar_sampah -0.38 | bakso 0.36 | bakti -0.15 | balai 0.45 | balai_desa 0.84 | balai_latihan -0.08
balas 0.87 | baliho 0.39 | balik 0.13 | balik_dari -0.05 | balik_di 0.26 | balik_kampung -0.05 | balik_lagi -0.97
balik_nama -0.07 | balik_nma -0.09 | balok 0.46 | bambu -0.36 | ban -0.54 | ban_di 0.27 | bandang 0.09 | banget -1.34
banget_ada -0.32 | banget_dinding 0.36 | banget_lapor -0.05 | banget_min -0.18 | banget_sudah -0.27 | bangkai -0.27 | bangku -0.14
bangun 0.58 | bangun_bangun 0.27 | bangun_lagi 1.49 | bangun_ruko -0.28 | bangun_rumah -0.61 | bangun_tidak -0.12
banjir_bandang 0.09 | banjir_lagi -0.07 | banjir_sudah 0.72 | bank -0.42 | bank_harus -0.09 | bank_mana -0.05 | bank_mau 0.38
bank_minta -0.05 | bansos -0.09 | bansos_ibu -0.14 | bansos_kok -0.34 | bantaran -0.07 | bantu 2.1 | bantu_di 0.08
bantu_urus 2.41 | bantuan -1.18 | bantuan_biaya -0.05 | bantuan_bibit -0.17 | bantuan_bpnt -0.18 | bantuan_dari -0.19
bantuan_kuliah -0.17 | bantuan_mesin -0.15 | bantuan_modal -0.05 | bantuan_perbaiki -0.11 | bantuan_pkh -0.12
bantuan_sekarang 0.3 | bantuan_sembako -0.14 | banyak 1.89 | banyak_di -0.17 | banyak_korban 0.44 | banyak_motor 0.89
banyak_tidak -0.3 | bapak 2.93 | bapak_bisa 1.17 | bapak_bupati 0.3 | bapak_di -0.11 | bapak_ibu -0.94 | bapak_kami 0.39
bapak_meninggal -0.12 | bapak_mertua -0.1 | bapak_saja 0.84 | bapak_saya -0.08 | bapak_stroke -0.07 | bapak_sudah -0.54
bapak_tidak -0.26 | bapak_tiri 1.52 | barak 0.78 | barang 0.19 | barangkali -0.12 | barcode -0.34 | barengan -0.1 | baris -0.06
baru -1.45 | baru_5 -0.06 | baru_apa 0.11 | baru_aspal -0.11 | baru_baru 0.16 | baru_belum -0.28 | baru_bisa -0.09
baru_itu -0.07 | baru_mau -0.27 | baru_pakai 0.18 | baru_pindah -0.2 | baru_saja 0.66 | baru_saya -0.05 | baru_sempat -0.25
barusan 2.51 | barusan_ada 0.1 | barusan_atap 0.08 | barusan_keras 0.05 | barusan_siram 0.18 | basah 0.86 | basarnas 0.38
batakon -0.11 | batang 0.43 | batas -0.27 | batas_berapa -0.09 | batas_usia -0.12 | batas_waktu -0.21 | batu 1.05 | batuk -0.3
bau 1.32 | bau_gas 0.79 | bau_sampai -0.11 | bawa 1.67 | bawa_anak 0.52 | bawa_apa -0.78 | bawa_apaan -0.14 | bawa_boleh 1.63
bawa_buku -0.22 | bawa_celurit 0.06 | bawa_dan -0.11 | bawa_ke -0.24 | bawa_lewat 0.15 | bawa_mandau 0.15 | bawa_rombong 0.68
bawa_surat -0.28 | bawah 2.53 | bawah_kursi 0.3 | bawah_rumah 0.41 | bawah_umk -0.37 | bayar -2.42 | bayar_apa -0.18
bayar_berapa -0.3 | bayar_bisa -0.05 | bayar_di -0.2 | bayar_ke -0.05 | bayar_lewat -0.06 | bayar_pajak -0.25 | bayar_pbb -0.16
bayar_pengacara -0.15 | bayar_sendiri -0.09 | bayar_tidak -0.2 | bayi 3.2 | bayi_di 0.2 | bayi_itu -0.07 | bayi_ke 0.32
bayi_saya -0.13 | bayi_tinggal 0.32 | bayi_usia 0.68 | bazar -0.05 | be -0.08 | bea -0.09 | bea_perolehan -0.09 | beasiswa -0.33
beasiswa_kabupaten -0.08 | beban 1.05 | bebas -0.36 | bebas_narkoba -0.25 | beda -0.59 | bedah -0.71 | bedah_rumah -0.71
begal -0.49 | begini 0.72 | begitu -0.35 | begitu_dan -0.14 | bekal 0.05 | bekas -0.66 | bekas_gali 0.29 | belah -0.09
belajar -0.74 | belajar_di -0.4 | belakang 2.89 | belakang_kampung 0.51 | belakang_pasar 0.68 | belakang_rumah 0.3
belakang_tolong 0.83 | belanja -0.33 | belanja_ke -0.33 | belas -0.17 | beli -1.33 | beli_dimana -0.05 | beli_saya -0.05
beli_tanah -0.06 | beliau -1.6 | beliung 0.17 | belum 0.71 | belum_ada -0.22 | belum_cair -0.47 | belum_daftar -0.07
belum_dapat -0.09 | belum_datang 0.8 | belum_dievakuasi 0.95 | belum_jadi 0.52 | belum_juga -0.12 | belum_keluar 0.64
belum_lihat 0.38 | belum_masuk -0.42 | belum_memiliki -0.08 | belum_muncul -0.17 | belum_nikah -0.29 | belum_pernah -0.25
belum_pulang 0.74 | belum_punya -0.35 | belum_sampai -0.61 | belum_temu 0.92 | belum_turun -0.07 | belum_ya -0.28 | benar -0.72
benar_tidak -0.12 | benarkah -0.08 | benda 0.49 | benda_seperti 0.28 | bendungan 1.03 | beneh -0.55 | beneran 1.03 | bengkak 2.26
bengkak_dan 0.41 | bengkel -0.29 | bengkel_motor -0.14 | bengkok 0.7 | bensin 1.14 | bensin_eceran 0.21 | bentak -0.33
bentak_ibu -0.33 | bentuk -0.08 | bentuk_koperasi -0.08 | ber 0.26 | berangkat 0.31 | berani 1.16 | berapa -1.6
berapa_bayar -0.1 | berapa_biaya -0.08 | berapa_boleh -0.14 | berapa_buka -0.16 | berapa_dan -0.06 | berapa_di -0.06
berapa_duit -0.1 | berapa_hari -0.33 | berapa_ini 1.17 | berapa_jam -0.05 | berapa_kali -0.07 | berapa_lama -0.39
berapa_mau -0.1 | berapa_min -0.18 | berapa_orang -0.1 | berapa_persen -0.25 | berapa_retribusi -0.05 | berapa_ringgit -0.07
berapa_saya 0.37 | berapa_sr -0.22 | berapa_ya 0.82 | berapa_yang -0.06 | beras 0.44 | berat -0.18 | berdiri 0.94
berdiri_di 0.48 | berdua -0.07 | berencana -0.05 | bergulir -0.12 | berhenti 0.66 | berhenti_di -0.31 | berhenti_jadi -0.08
berhenti_sarung 0.08 | berhijab -0.08 | beri -0.22 | beringin 0.31 | beringin_roboh 0.26 | berita -0.16 | berkas -2.02
berkas_apa -0.18 | berkas_penduduk -0.08 | berkas_pindah -0.53 | berkas_saya -0.19 | berkas_yang -0.06 | berkat -0.26
berkenan -0.08 | berlaku -0.31 | berlaku_berapa -0.05 | bersama -0.42 | bersama_ini -0.24 | bersih_lantai 0.74 | bertanya -0.31
bertemu -0.06 | bertiga 0.27 | beruang 0.4 | beruang_madu 0.13 | beruntun 0.24 | beruntun_4 0.24 | besar 2.51 | besar_di -0.12
besar_ember -0.15 | besar_masuk 0.9 | besar_paha 0.23 | besar_roboh -0.25 | besar_sekali -0.35 | besi 0.94 | besok 2.35
besok_bagaimana -0.05 | besok_pagi 0.58 | besuk -0.08 | besuk_pasien -0.05 | betul -0.92 | betulan 0.31 | biar -0.28
biar_bagian -0.05 | biar_punya -0.06 | biar_saya 0.66 | biar_tahu -0.97 | biar_tidak 0.69 | biasa -0.72 | biasa_obat -0.1
biasanya -0.9 | biaya -2.64 | biaya_berapa -0.15 | biaya_cabe -0.26 | biaya_kira -0.15 | biaya_kuliah -0.05 | biaya_tiket -0.43
bibir 0.98 | bibit -0.51 | bicara 1.36 | bicara_sendiri -0.34 | bidan -0.36 | bidan_bilang -0.05 | bidan_tidak 0.38 | bidang -0.22
bidang_apa -0.17 | bidik 0.16 | biji 0.55 | bilang 0.24 | bilang_ada -0.05 | bilang_anak -0.34 | bilang_harus -0.25
bilang_kami 0.17 | bilang_mau 0.18 | bilang_orang -0.3 | bilang_saya -0.22 | bilang_sudah -0.05 | bilang_teman -0.08
bilang_tidak -0.08 | bin -0.55 | bina 0.34 | bingung -0.27 | bintik -0.14 | biru 0.85 | biru_bibir 0.31 | bisa_ada -0.09
bisa_ajukan -0.09 | bisa_ambil -0.16 | bisa_angkat 0.53 | bisa_baca -0.63 | bisa_bangun 0.41 | bisa_bantu -0.13 | bisa_bayar 0.34
bisa_buat -0.34 | bisa_buka 0.15 | bisa_cetak -0.27 | bisa_daftar -0.11 | bisa_dapat -0.24 | bisa_di -0.22 | bisa_dituker -0.06
bisa_ganti -0.08 | bisa_gerak 0.1 | bisa_hidup -0.06 | bisa_hubung 0.29 | bisa_ikut 0.23 | bisa_jalan 0.26 | bisa_jemput 0.17
bisa_kah -0.1 | bisa_kami 0.38 | bisa_kan -0.09 | bisa_ke 1 | bisa_langsung -0.11 | bisa_lapor -0.15 | bisa_lepas 0.58
bisa_lewat -0.3 | bisa_lihat -0.05 | bisa_masuk 0.18 | bisa_mati 0.27 | bisa_minta -0.66 | bisa_ngomong 0.47 | bisa_pakai -0.43
bisa_pasang -0.09 | bisa_perbaiki -0.08 | bisa_pisah -0.06 | bisa_tanpa -0.1 | bisa_tegur -0.1 | bisa_tidak -0.27
bisa_tidur -0.33 | bisa_tukar -0.12 | bisa_turun 0.08 | bisa_urus -0.26 | bkd -0.18 | bkn 0.45 | bkpsdm -0.1 | blangko -0.11
blangko_kosong -0.08 | blanko -0.07 | blk -0.18 | blk_ada -0.1 | blok 0.39 | blok_di 0.23 | blokir -0.27 | blt -0.07 | bocor 0.68
bocor_bau 0.37 | bocor_di 0.46 | bocor_sejak -0.09 | bocor_semua -0.45 | bola 0.58 | bola_balik -0.17 | boleh -1.22
boleh_ambil -0.08 | boleh_ikut -0.44 | boleh_kan -0.09 | boleh_mangkal -0.08 | boleh_minta -0.28 | boleh_pakai -0.1
boleh_sekolah -0.11 | boleh_tidak -0.52 | bom -0.57 | bom_di -0.08 | bom_waktu -0.24 | bonus -0.59 | bor 0.89 | borong -0.23
bos -0.28 | bosda -0.19 | bot -0.16 | botol 0.81 | bpbd 1.29 | bpd -0.06 | bphtb -0.14 | bphtb_sendiri -0.07 | bpjs -0.11
bpjs_ketenagakerjaan -0.05 | bpjs_pbi -0.09 | bpjs_pemerintah -0.09 | bpjs_saya -0.06 | bpn -0.05 | bpnt -0.52 | bpnt_saya -0.22
bro -0.05 | bts 0.08 | bu -0.09 | bu_ada -0.06 | bu_bidan -0.4 | buah 0.16 | buang -0.12 | buang_sampah -0.41 | buat -2.53
buat_akta -0.23 | buat_anak 1.19 | buat_angkut 0.31 | buat_baru -0.1 | buat_di -0.11 | buat_ibu -0.06 | buat_kartu -0.2
buat_kerja -0.09 | buat_kia -0.05 | buat_ktp -0.33 | buat_lapor -0.05 | buat_mau -0.35 | buat_sendiri -0.07 | buat_sesak 0.75
buat_sim -0.17 | buat_skripsi -0.25 | buat_sktm -0.1 | buat_surat -0.06 | buat_usaha -0.08 | buat_yang -0.07 | buaya 1.53
buaya_di 0.11 | buaya_tarik 0.76 | bubar 0.57 | buka -1.11 | buka_24 -0.17 | buka_dari -0.14 | buka_hari -0.05 | buka_praktik -0.1
buka_rekening -0.1 | buka_sampai -0.65 | buka_tidak -0.12 | bukan 1.41 | bukan_yang -0.26 | bukit 0.12 | bukti -0.18
bukti_apa -0.06 | buku -0.99 | buku_nikah -0.18 | buku_perpustakaan -0.08 | bulan -3.98 | bulan_belum -0.28 | bulan_berapa -0.11
bulan_bisa -0.05 | bulan_buat -0.06 | bulan_depan -0.61 | bulan_di -0.09 | bulan_ini -0.62 | bulan_januari -0.07
bulan_lalu -1.19 | bulan_puasa -0.31 | bulan_tidak -0.29 | bumi 0.3 | bun -0.06 | bund -0.05 | bunga -0.2 | bungkus -0.06
bunuh_diri -0.44 | bunyi 1.35 | bunyi_baru 0.16 | bunyi_jam -0.22 | bunyi_tik 0.28 | bupati -0.79 | bupati_tolong 0.35
buronan -0.07 | buru -0.26 | buru_tidak -0.1 | buruh -0.14 | bus 0.57 | bus_sekolah -0.09 | bus_terguling 0.44 | busa_kuku -0.26
busur 0.8 | buta -0.24 | c -0.05 | cabe -0.27 | cabe_buat -0.13 | cabut 0.34 | cabut_berkas -0.07 | cair 0.81 | cair_5 -0.1
cair_bersih 0.74 | cair_di -0.08 | call -0.31 | call_center -0.31 | calo -0.11 | calon -0.17 | campak -0.23 | campak_bayi -0.07
canda 0.44 | canda_min -0.22 | cangkul 0.39 | cap -0.48 | cap_basah -0.14 | capek 1.04 | capek_banget 0.6 | capek_hidup 0.57
cara -1.54 | cara_aktivasi -0.06 | cara_buat -0.05 | cara_daftar -0.06 | cara_pindah -0.05 | cara_supaya -0.05 | caranya 0.42
caranya_bagaimana -0.17 | caranya_biar 1.36 | cari 2.2 | cari_di -0.25 | cari_kerja -0.14 | cari_pakai 0.49 | cari_tidak 0.38
cat -0.6 | cat_ulang -0.07 | catat -0.89 | catat_nikah -0.09 | catat_sipil -0.1 | cegah -0.12 | cek -1.65 | cek_bansos -0.31
cek_di -0.17 | cek_nama -0.23 | cek_status -0.07 | cek_up -0.07 | celurit 0.06 | centang -0.76 | center -0.31 | cepat 3.76
cepat_kirim 0.38 | cepat_pak 0.88 | cepat_sekali 0.4 | cerai -0.21 | cerita 0.4 | cetak 0.11 | cetak_kk -0.23 | cetak_lagi -0.25
cetak_ulang -0.12 | cewek 0.77 | chat 0.55 | cincin -0.47 | cincin_tidak -0.32 | clurit 0.42 | coba -0.08 | cod -0.15
cokelat -0.17 | collector -0.4 | collector_ancam -0.46 | colok 0.74 | condong -0.6 | copot -0.12 | covid -0.18 | covid_dulu -0.18
cpns -0.38 | cpns_bisa -0.05 | cpt 0.36 | cra -0.07 | cross -1.19 | cross_depan -0.53 | cuaca -0.07 | cuaca_besok -0.05
cuci -0.46 | cucu -0.9 | cucu_cucu -0.39 | cucu_saya -0.2 | cuek -0.49 | cukup -0.43 | curhat -0.29 | curi 0.05 | curiga -0.11
cuti -0.22 | dada 2.41 | dada_di 0.07 | dada_keringat 0.22 | daerah -1.5 | daerah_pencil -0.15 | daftar -3.35
daftar_beasiswa -0.05 | daftar_bpjs -0.05 | daftar_daring -0.05 | daftar_di -0.24 | daftar_kartu -0.06 | daftar_ke -0.11
daftar_kelas -0.14 | daftar_lewat -0.07 | daftar_pajak -0.08 | daftar_pelatihan -0.11 | daftar_poli -0.06 | daftar_sekarang -0.06
daftar_yang -0.12 | daging 0.63 | dahan -0.15 | dahulu -0.61 | daki 0.61 | dalam 2.71 | dalam_kadus 0.34 | dalam_mobil 0.18
dalam_rumah 0.09 | dalam_sudah -0.36 | dalam_tolong 0.2 | damkar 1.29 | damkar_berapa 1.68 | damkar_bisa -0.13 | damkar_buat -0.09
damkar_mana 1.04 | damkar_mau 0.19 | damping -1.2 | dan 0.64 | dan_ada -0.06 | dan_air 1.37 | dan_anak 0.21 | dan_apa -0.24
dan_apakah -0.06 | dan_bagaimana -0.05 | dan_bawa -0.14 | dan_bayar -0.14 | dan_belum -0.21 | dan_berapa -0.12 | dan_berkas -0.06
dan_biaya -0.06 | dan_damping -0.17 | dan_di 0.43 | dan_dia -0.05 | dan_hari -0.09 | dan_harus -0.27 | dan_ijazah -0.09
dan_jam -0.08 | dan_kalau -0.07 | dan_kami -0.09 | dan_kk -0.05 | dan_lapor -0.16 | dan_lewat 0.59 | dan_mau -0.23
dan_minta -0.08 | dan_mulai 0.16 | dan_perlu -0.4 | dan_sampai 0.6 | dan_sarapan 0.41 | dan_satu 0.24 | dan_saya 0.29
dan_sekarang 0.36 | dan_sudah 0.31 | dan_surat -0.12 | dan_syarat -0.07 | dan_tidak -0.06 | dan_tinggal -0.61 | dapat -2.63
dapat_bansos -0.08 | dapat_bantuan -0.26 | dapat_duit -0.11 | dapat_ganti -0.08 | dapat_kursi -0.14 | dapat_lagi -0.23
dapat_pkh -0.27 | dapur 1.27 | dapur_kami 0.26 | dapur_masih -0.28 | dapur_sudah 0.24 | darah 2 | darah_banyak 0.63
darah_di -0.11 | darah_kepala -0.26 | darah_mencret 0.25 | darah_o -0.4 | darah_pmi -0.16 | darah_terus 0.79 | darah_tidak 0.75
dari 0.76 | dari_atap -0.17 | dari_atas 0.25 | dari_awal -0.15 | dari_bawah 0.37 | dari_bulan -0.24 | dari_damkar -0.06
dari_depan 0.28 | dari_dinas -0.38 | dari_dinsos -0.05 | dari_gudang 0.11 | dari_hulu 0.52 | dari_jam 0.2 | dari_jembatan 0.64
dari_jendela 0.14 | dari_kabupaten -0.49 | dari_kampung 0.06 | dari_kartu -0.1 | dari_kecamatan -0.32 | dari_kelurahan -0.29
dari_kemarin 1.55 | dari_kk -0.29 | dari_komputer -0.06 | dari_kota -0.12 | dari_lantai 0.61 | dari_lsm -0.07 | dari_luar -0.58
dari_makassar -0.11 | dari_mana 0.21 | dari_menara 0.05 | dari_meninggal -0.06 | dari_orang -0.76 | dari_pemda -0.56
dari_pemerintah -0.72 | dari_polisi -0.16 | dari_ponsel -0.29 | dari_puskesmas -0.13 | dari_rs -0.08 | dari_rumah -0.31
dari_sana -0.07 | dari_sekolah 0.11 | dari_sini 0.31 | dari_smk -0.14 | dari_subuh 0.12 | dari_tadi 2.49 | dari_tahun -0.07
daring -1.25 | daring_bagaimana -0.07 | daring_bisa -0.2 | daring_di -0.08 | darurat -0.41 | darurat_ini 0.31 | dasar -0.05
data -2.05 | data_jumlah -0.21 | data_saya -0.25 | datang 1.35 | datang_dari 0.52 | datang_ke -0.08 | datang_satu -0.07
daun -0.19 | daya -0.13 | daya_listrik -0.06 | daya_tampung -0.07 | dbd -0.58 | dealer -0.48 | debt -0.4 | debt_collector -0.4
debu -0.88 | deh -0.42 | dekat 0.83 | dekat_jembatan -0.37 | dekat_rumah -1.25 | dekat_sekolah 0.88 | delapan 0.12 | demam 0.17
demam_darah 0.18 | demikian -0.13 | denda -0.1 | denda_berapa -0.14 | denda_tidak -0.09 | dengan -1.13 | dengan_hormat -0.22
dengan_mertua -0.06 | dengan_orang -0.16 | dengan_truk 0.16 | dengar 0.15 | dengar_ada -0.13 | dengar_dengar -0.09
dengar_suara 0.64 | depan 0.7 | depan_gang -0.05 | depan_kantor 0.97 | depan_kos 0.37 | depan_pasar -0.3 | depan_perpanjang -0.08
depan_pintu 0.21 | depan_ruko 0.28 | depan_rumah -0.36 | depan_sd -1.98 | depan_sekolah 0.45 | depan_smk 0.06 | depan_toko -0.15
deras 0.85 | dermaga 1.33 | desa -0.26 | desa_harus -0.1 | desa_kami -1.8 | desa_long -0.11 | desa_perlu -0.1 | desa_sesuai -0.08
desa_tanjung -0.16 | desa_tidak 0.54 | desa_yang -0.08 | desember -0.12 | desil -0.22 | desil_saya -0.21 | detik 0.31
detik_ini 0.31 | deui -0.09 | di 2.34 | di_acara -0.07 | di_air 0.55 | di_akta -0.35 | di_alamat -0.07 | di_anda -0.18
di_angkot -0.12 | di_atas 1.15 | di_balai 0.52 | di_bank -0.18 | di_bantaran -0.07 | di_batas 0.41 | di_bawah 1.47 | di_bekas 0.29
di_belakang 0.56 | di_blok 0.32 | di_bumi -0.12 | di_bungkus -0.06 | di_daftar -0.37 | di_dalam 3.14 | di_dapur 1.06
di_data -0.3 | di_dekat -0.1 | di_depan 1.61 | di_dermaga 0.75 | di_desa -1.03 | di_dinas -0.35 | di_disdukcapil -0.14
di_e -0.21 | di_empat 0.76 | di_emperan -0.13 | di_g -0.08 | di_gang -0.42 | di_gedung 0.72 | di_gereja -0.09 | di_gudang 0.64
di_hilang -0.12 | di_hulu 0.51 | di_hutan 0.2 | di_indomaret -0.05 | di_instansi -0.2 | di_jalan 0.34 | di_jawa -0.08
di_jogja -0.26 | di_kabel 0.32 | di_kabupaten -0.2 | di_kali -0.12 | di_kamar 0.74 | di_kampung -0.76 | di_kandang 0.14
di_kantor -1.02 | di_kapal -0.44 | di_kartu -0.51 | di_kawasan -0.21 | di_kebun 1.26 | di_kecamatan -0.54 | di_kelurahan -0.12
di_kios -0.57 | di_kk -0.39 | di_klinik 0.13 | di_km 0.17 | di_kolong 0.22 | di_komplek -0.21 | di_kontrakan 0.24 | di_kos 0.13
di_kota 0.28 | di_ktp -0.83 | di_kua -0.05 | di_kucing -0.32 | di_kursi -0.2 | di_lahan -0.23 | di_laman -0.21 | di_lantai 0.36
di_lapang -0.5 | di_laut -0.27 | di_leher 0.5 | di_lift 0.3 | di_lokasi 0.8 | di_loket -0.2 | di_lomba -0.08 | di_long -0.32
di_luar 0.99 | di_mal -0.1 | di_malaysia -0.23 | di_malinau -0.39 | di_mana -1.31 | di_meja 0.11 | di_mesin -0.2 | di_mobil 0.37
di_mpp -0.15 | di_muara 0.41 | di_muka 0.89 | di_musala -0.17 | di_ngarep -0.16 | di_njero 0.2 | di_oss -0.15 | di_pantai 0.3
di_papan -0.27 | di_parit 0.7 | di_pasar -0.11 | di_pelabuhan 0.18 | di_pemda -0.22 | di_perpustakaan -0.67 | di_perumahan 0.13
di_perusahaan 0.58 | di_peta -0.09 | di_phk 0.25 | di_pinggir 0.57 | di_pmi -0.44 | di_polisi -0.25 | di_ponsel -0.21
di_pos 0.15 | di_posyandu -0.21 | di_pulau -0.14 | di_puskesmas -1.94 | di_rdkk -0.34 | di_rs -0.12 | di_rsud -0.29
di_rumah 0.78 | di_samarinda -0.38 | di_samsat -0.05 | di_sana -0.58 | di_sd -0.16 | di_sebelah 0.71 | di_seberang 0.55
di_sekitar 0.31 | di_sekolah -0.51 | di_sertifikat -0.09 | di_simpang 0.88 | di_sini -1.08 | di_sistem -0.11 | di_sma -0.1
di_smp -0.48 | di_spbu -0.28 | di_sungai 1.34 | di_surat -0.05 | di_tagih -0.06 | di_taman -0.38 | di_tangan 0.94
di_tanjakan 0.42 | di_tempat 0.34 | di_tengah 1.55 | di_tepi -0.25 | di_teras 0.48 | di_terminal -0.85 | di_tiang -0.38
di_tikungan 0.58 | di_toko 0.85 | di_trotoar 0.21 | dia 3.23 | dia_bawa 0.86 | dia_bilang 0.27 | dia_di 0.43 | dia_lagi 0.21
dia_sekarang 0.25 | dia_sudah 0.55 | dia_suruh -0.13 | dia_takut -0.46 | diam -0.14 | diam_saja -0.07 | dibagi -0.33
dibegal -0.42 | diberi -0.08 | diberi_tahu -0.05 | dibiarkan -0.22 | dibilang -0.22 | dibolehin -0.17 | dibolehin_tidak -0.14
dibully -0.07 | dicakar 1.01 | dicopet 0.43 | dicoret -0.05 | dicuri -0.09 | dicuri_tahun -0.05 | didamel 0.78 | didata -0.27
dieu 0.88 | dievakuasi 1.04 | difoto -0.23 | digigit 1.04 | digigit_anjing 0.23 | digital -0.11 | dihantam 0.91 | dijadikan -0.41
dijadikan_gudang -0.05 | dijupuk -0.3 | dikasih -0.79 | dikasih_surat -0.06 | dikeroyok 0.2 | diketahui -0.24 | dikit -0.46
dikubur -0.12 | dikubur_di -0.11 | dilecehkan -0.43 | dimana -1.29 | dimana_saja -0.09 | dimana_ya -0.29 | dinas -3.81
dinas_ada -0.15 | dinas_apa -0.08 | dinas_bilang -0.05 | dinas_dan -0.05 | dinas_kami -0.19 | dinas_mana -0.31
dinas_perikanan -0.13 | dinas_pertanian -0.06 | dinas_sudah -0.14 | dinas_surat -0.05 | dinas_tenaga -0.07 | dinas_yang -0.06
dinding 0.19 | dinding_sekolah -0.21 | dingin 1.35 | dini 0.27 | dinkes -0.11 | dinkes_atau -0.07 | dinonaktifkan -0.09
dinsos -0.36 | diperbolehkan -0.14 | diperkosa 0.7 | dipukuli 0.11 | dirawat -0.32 | dirawat_di -0.31 | direkam -0.46
direkam_di -0.36 | direkam_sidik -0.08 | diri 2.31 | diri_di 0.6 | diri_dia 0.07 | disabilitas 0.06 | disabilitas_mau -0.08
disampaikan -0.92 | disdukcapil -1.52 | disdukcapil_buat -0.38 | disekap -0.09 | disengat 0.26 | dishub -0.47 | disiapin -0.06
disiapkan 0.28 | disiksa -0.13 | diskon -0.24 | disnaker -0.49 | dispensasi -0.15 | dita -1.49 | dita_jawab -0.9
dita_rumah -0.07 | diterima -0.22 | ditertibkan -0.79 | diteruskan 0.22 | diteruskan_ke 0.24 | ditindaklanjuti 0.48 | dituju -0.1
dituju_ke -0.08 | dituker -0.06 | diwakilkan -0.1 | do -0.25 | do_i -0.06 | do_you -0.14 | doa -0.11 | dobel 0.23 | dokter -1.57
dokter_di -0.13 | dokter_gigi -0.73 | dokter_spesialis -0.09 | domisili -0.18 | dompet -0.21 | dompet_saya -0.12 | dong -2.06
dong_biar -0.15 | dong_min -0.34 | donor -0.39 | donor_darah -0.22 | dprd -0.16 | drainase -0.13 | drainase_jalan -0.05 | dram 1.3
dtsen -0.06 | dua -0.65 | dua_anak -0.1 | dua_bulan -0.23 | dua_desa -0.06 | dua_hari -0.14 | dua_jam -0.48 | dua_kali 0.12
dua_kampung 1.2 | dua_kk -0.09 | dua_lantai -0.08 | dua_mesin 0.08 | dua_motor 0.1 | dua_orang 1.12 | dua_puluh -0.08
dua_ratus 0.28 | dua_sekolah -0.17 | dua_sudah 0.6 | dua_tahun -0.14 | dua_tiga -0.3 | dua_wkwk -0.25 | duduk -0.17
duduk_di -0.12 | duga -0.09 | duit -1.86 | duit_bantu -0.14 | duit_bergulir -0.12 | duit_bos -0.19 | duit_cair -0.06
duit_desa -0.2 | duit_pip -0.13 | duit_pisah -0.07 | duit_siku -0.08 | duit_tidak -0.09 | dukun -0.05 | dulu -0.31
dulu_atau -0.09 | dulu_bapak -0.19 | dulu_baru -0.33 | dulu_dapat -0.2 | dulu_kah -0.08 | dulu_katanya -0.05 | dulu_ke -0.1
dulu_saya -0.08 | dulu_sering -0.05 | dulu_sudah -0.08 | dulu_tahun -0.23 | duluan -0.13 | durian -0.17 | e 1.83 | e_katalog -0.33
e_kinerja -0.15 | eceran -0.05 | edukasi -0.06 | eh 0.26 | eh_min 0.15 | ejaan -0.06 | ekor 0.51 | ekor_kambing -0.1 | el -0.08
el_saya -0.06 | elektronik -0.27 | elpiji -0.14 | elpiji_3 -0.13 | emang -0.17 | emas 0.47 | ember -0.88 | emosi -1.4 | empat 0.47
empat_pasar -0.18 | empat_tahun -0.06 | emperan -0.13 | enak -0.21 | enam -0.25 | english -0.47 | error -0.71 | error_terus -0.49
es 0.83 | etam -0.65 | evakuasi 0.65 | evakuasi_ular -0.17 | ewu -0.23 | fair -0.18 | fair_kapan -0.07 | faskes -0.09
festival -0.21 | film -0.59 | fogging -0.38 | fogging_nyamuk -0.06 | follow -0.13 | formasi -0.16 | formulir -0.18
formulir_apa -0.12 | foto -1.4 | foto_di -0.14 | foto_foto -0.14 | foto_saya 0.77 | foto_tidak -0.35 | fotokopi -0.32
fotokopi_kk -0.07 | fotokopi_saja -0.11 | from -0.05 | fungsi -0.33 | futsal -0.12 | g -0.12 | gabung -0.09 | gadai -0.1
gadhah -0.06 | gagal -0.14 | gagal_terus -0.11 | gajah 0.64 | gajah_masuk 0.14 | gaji -1.37 | gaji_di -0.18 | gaji_saya -0.5
gaji_tidak 0.46 | gali 1.73 | gali_pakai 0.34 | gali_sumur 0.66 | gali_tambang 0.29 | gambar -0.21 | gambut 0.82 | gambut_di 0.63
gampang -0.1 | gancang 0.92 | gang 0.48 | gang_kami -0.05 | gang_kepala 0.74 | gang_melati -0.08 | gang_saya -0.36
gang_sumbat -0.05 | ganggu 0.21 | ganggu_malam 0.28 | ganti -1.39 | ganti_bagaimana -0.09 | ganti_di -0.06 | ganti_karena -0.1
ganti_nama -0.12 | ganti_rugi -0.1 | ganti_status -0.05 | ganti_tidak -0.06 | gantung 1.23 | gantung_desa 0.1 | gantung_diri 0.34
gantung_putus 1.29 | gara -0.21 | garap -0.06 | gardu -0.05 | garing -0.33 | garis -0.73 | gas 0.55 | gas_3kg 0.54
gas_elpiji -0.14 | gas_melon -0.41 | gas_menyengat 0.44 | gatal 0.11 | gawat -0.18 | gedor 0.45 | gedung -0.44
gedung_olahraga -0.1 | gedung_serbaguna -0.05 | gelang 1.29 | gelap 0.79 | gelap_gulita -0.17 | gelap_sekali -0.08
gelap_tidak 0.5 | gelar -0.82 | gelombang -0.18 | gempa_kuat 0.2 | genang -0.11 | genangan 0.62 | genap -0.14 | gendong 0.35
gendong_sekarang -0.12 | genset 0.7 | genteng 0.11 | geografi -0.07 | gerak 0.6 | gereja 0.49 | gergaji 0.23 | gergaji_mesin 0.23
gerobak -0.26 | gesek -0.05 | getah 0.42 | giat -0.32 | gigi -0.76 | gigi_di -0.71 | gigit 1.28 | gila -0.08 | gila_di 0.57
gila_gigit 0.16 | giling 0.96 | giliran -0.11 | gituan -0.05 | golongan -0.13 | gor -0.12 | gorden 0.44 | gorong -0.19
gorong_gorong -0.88 | gorong_sumbat -0.86 | got -0.21 | got_depan -0.18 | gotong 1.17 | goyang 1.32 | goyang_goyang 0.17
gpp 0.56 | gratis -1.45 | gratis_benar -0.05 | gratis_dari -0.22 | gratis_di -0.81 | gratis_itu -0.09 | gratis_masih -0.06
gratis_punya -0.06 | gratis_tidak -0.1 | grup -0.13 | gubuk 0.29 | gudang 0.62 | gugat -0.22 | gugur 0.14 | gula 1.39
gulita -0.43 | gunung 0.24 | guru 1.17 | guru_honorer -0.08 | guru_kontrak -0.08 | guru_murid 0.93 | guru_ngaji 0.21
guru_paud -0.94 | gusur -0.05 | habis 4.03 | habis_ada 0.32 | habis_air 0.34 | habis_banjir -0.18 | habis_berapa -0.09
habis_ini 1.75 | habis_itu 0.11 | habis_kebakaran -0.27 | habis_lahir 0.91 | habis_lebaran -0.07 | habis_makan 1.06
habis_masa -0.07 | habis_minum 0.16 | habis_nikah -0.16 | habis_suntik 0.07 | habis_surat -0.08 | habis_terus -0.86 | hadap -0.22
haha -0.85 | hahaha -0.57 | hajatan 0.59 | haji -0.42 | hakim -0.1 | halal -0.16 | halal_gratis -0.07 | halal_untuk -0.08
halaman 0.33 | halaman_rumah 0.43 | halo -0.09 | halo_ada -0.19 | halo_halo 0.73 | halo_ini 0.19 | halo_min -0.06 | halte 0.51
hamil 1.57 | hamil_8 1.15 | hampir -0.29 | hangus -0.11 | hanya 1.26 | hanya_5 0.2 | hanya_ada 0.82 | hanya_latihan -0.22
hanya_lihat 1.11 | hanya_mau 1.92 | hanya_minta -0.3 | hanya_satu -0.47 | hanya_tanya -0.13 | hanya_untuk -0.12 | hanyut 0.81
hanyut_di 0.24 | hanyut_ke 0.41 | hapus -0.3 | harap -0.13 | hari -2.61 | hari_apa -0.27 | hari_biasanya -0.11 | hari_dan -0.56
hari_ini -0.74 | hari_jadi -0.15 | hari_jumat -0.66 | hari_mau -0.17 | hari_minggu 0.89 | hari_perahu -0.23 | hari_rabu -0.11
hari_saya -0.11 | hari_tidak -0.43 | harian 0.12 | harus -0.29 | harus_ada -0.55 | harus_bagaimana 0.74 | harus_bawa 0.29
harus_bayar -0.14 | harus_dari -0.06 | harus_k -0.12 | harus_kami 0.33 | harus_ke 1.01 | harus_kemarin 0.4 | harus_lari 0.17
harus_minta -0.05 | harus_ngapain 0.11 | harus_pulang 0.37 | harus_punya -0.06 | harus_saya 0.27 | harus_sudah -0.05
harus_surat -0.08 | harus_telepon 0.21 | hasil -0.93 | hasil_lab -0.16 | hati -0.48 | hebat -0.07 | hehe -1.12 | hehehe -0.4
hektar -0.11 | helm 0.28 | helm_pecah 0.28 | heula -0.11 | hewan -0.13 | hibah -0.24 | hibah_tanah -0.09 | hidran -0.09
hidup 0.84 | hidup_lagi 0.08 | hidup_mati -0.83 | hidup_saya 0.18 | hijau 0.76 | hijau_di 0.89 | hilang 1 | hilang_akta -0.1
hilang_dan -0.11 | hilang_dari 0.16 | hilang_di 0.91 | hilang_dicuri -0.05 | hilang_karena -0.32 | hilang_pas -0.14
hilang_tinggal -0.19 | hilang_urus -0.06 | hilir 0.63 | hingga -0.15 | hitam 2.12 | hitung -0.09 | hoax -0.4 | hobi -0.09
hongkong -0.05 | honor -0.09 | honorer -0.67 | hormat -0.34 | hormat_kami -0.2 | hormat_saya -0.1 | hotel 0.37 | hotline -0.11
hpl -0.12 | hpl_saya -0.12 | hrd -0.53 | hub -0.53 | hub_siapa -0.05 | hubung_siapa -0.39 | hujan -0.08 | hujan_air -0.07
hujan_deras 0.32 | hujan_dua -0.19 | hujan_kami -0.2 | hukum -0.19 | hukuman -0.08 | hulu 1.34 | huni 0.12 | huruf -0.52
hutan 0.65 | hutang 0.4 | hvs -0.23 | i -0.31 | i_am -0.25 | i_mau 0.17 | ia 0.68 | ibadah -0.19 | ibu 2.52 | ibu_admin -0.05
ibu_di -0.42 | ibu_hamil 1.57 | ibu_harus -0.1 | ibu_ibu -0.32 | ibu_kami 0.17 | ibu_ke -0.18 | ibu_ku 0.87 | ibu_mau -0.23
ibu_pengajian -0.07 | ibu_pkk -1.05 | ibu_saya -0.53 | ibu_tidak 0.21 | icu -0.17 | identitas -0.16 | identitas_penduduk -0.06
idup -0.35 | ig 0.75 | igd -0.35 | ijazah -1.1 | ijazah_hilang -0.28 | ijazah_saya -0.08 | ijazah_sd -0.09 | ijazah_smp -0.25
ikan -0.31 | ikan_nila -0.18 | ikat 1.69 | ikat_kain 0.25 | ikd -0.43 | ikd_saya -0.06 | ikut -0.94 | ikut_bazar -0.05
ikut_hilang -0.09 | ikut_istri -0.15 | ikut_jatuh 0.36 | ikut_kebakaran -0.13 | ikut_kk -0.15 | ikut_kursus -0.09
ikut_pelatihan -0.05 | ikut_saya 0.49 | ikut_suami -0.14 | ikut_transmigrasi -0.07 | imb -0.2 | imb_rumah -0.09 | implan -0.12
imunisasi -0.55 | imunisasi_campak -0.12 | in -0.41 | inap 0.9 | inap_dan 0.53 | inap_kelas -0.07 | indomaret 0.4
indomaret_tidak -0.05 | indonesia -0.15 | induk 0.16 | industri -0.38 | informasi -0.94 | informasi_lowongan -0.2 | ingat -0.08
ini 2.15 | ini_ada -0.05 | ini_bagaimana 0.1 | ini_baru -0.05 | ini_bisa 0.39 | ini_bukan 0.81 | ini_cepat 0.25 | ini_chat 0.77
ini_dan -0.05 | ini_di 1 | ini_harus -0.44 | ini_ibu 0.57 | ini_janda -0.2 | ini_kami -0.29 | ini_kapan -0.05 | ini_ke 0.15
ini_kenapa 0.53 | ini_kok -0.1 | ini_mau 0.8 | ini_min -1.08 | ini_naik -0.4 | ini_nama -0.41 | ini_nenek -0.26 | ini_nomor 0.72
ini_orang -0.07 | ini_pak 0.15 | ini_robot -0.12 | ini_rumah 0.81 | ini_saya 1.45 | ini_siapa 0.11 | ini_sudah 0.8 | ini_tadi 0.2
ini_tidak 0.96 | ini_tinggal -0.13 | ini_urus -0.07 | inpres -0.32 | insentif -0.7 | insentif_guru -0.46 | instansi -0.33
instansi_lain -0.18 | instansi_mana -0.11 | internet -1.5 | internet_desa -1.11 | ipk -0.22 | iri -0.09 | iri_saya -0.09
irigasi -0.85 | irigasi_sawah -0.64 | is -0.22 | isi -0.74 | isolasi 0.47 | istri 2.29 | istri_ke -0.14 | istri_mau 0.68
istri_saya 1.25 | it -0.14 | item 0.5 | itu -2.92 | itu_ada -0.41 | itu_apa -0.08 | itu_bagaimana -0.05 | itu_bisa -0.41
itu_boleh -0.08 | itu_buka -0.16 | itu_dari -0.06 | itu_di -0.14 | itu_hanya 0.48 | itu_kalau -0.15 | itu_kami -0.07
itu_kartu -0.15 | itu_ke -0.1 | itu_langsung 0.14 | itu_lapor -0.05 | itu_lewat -0.06 | itu_maksud -0.06 | itu_masih -0.4
itu_pak 0.15 | itu_saja -0.05 | itu_saya -0.12 | itu_sekarang -0.1 | itu_sudah -0.12 | itu_tidak 0.33 | itu_yang -0.05
iuran -0.23 | iya -0.53 | iye -0.28 | izin -1.52 | izin_apa -0.07 | izin_bangun -0.05 | izin_bertanya -0.15 | izin_lapor 0.61
izin_pakai -0.1 | izin_penelitian -0.17 | izin_ramai -0.16 | izin_usaha -0.7 | jabat -0.92 | jadi -1.83 | jadi_deh -0.05
jadi_gampang -0.1 | jadi_pegawai -0.07 | jadi_pns -0.08 | jadi_tidak -0.57 | jadi_warga -0.12 | jadikan -0.18 | jadwal -1.42
jadwal_suntik -0.11 | jaga 0.53 | jaga_di -0.11 | jagung -0.07 | jahat -0.35 | jahit -0.2 | jalan -0.13 | jalan_amblas 0.29
jalan_apa -0.11 | jalan_bisa -0.17 | jalan_dari -0.32 | jalan_depan 0.38 | jalan_desa 0.66 | jalan_di 0.18 | jalan_gelap -0.14
jalan_ka -0.1 | jalan_kabupaten -0.05 | jalan_kampung -0.13 | jalan_ke -0.07 | jalan_kenang 0.85 | jalan_lingkar -0.6
jalan_lubang -0.42 | jalan_masih 0.16 | jalan_mati -0.09 | jalan_melati 0.29 | jalan_minta -0.13 | jalan_muka -0.09
jalan_pakai -0.08 | jalan_poros 0.68 | jalan_putus 0.38 | jalan_raya -0.6 | jalan_rusak 0.05 | jalan_sekarang 0.26
jalan_sukirman 0.49 | jalan_terus -0.16 | jalan_tutup 0.14 | jalur -0.48 | jalur_apa -0.11 | jalur_khusus -0.08
jalur_resmi -0.15 | jam 0.45 | jam_1 -0.51 | jam_10 -0.28 | jam_11 -0.19 | jam_4 0.72 | jam_5 -0.34 | jam_7 -0.15 | jam_8 -0.14
jam_9 -0.41 | jam_berapa -0.22 | jam_besuk -0.07 | jam_buka -0.07 | jam_istirahat -0.24 | jam_saja -0.19 | jam_segini 0.52
jam_sekarang 0.09 | jam_tidak -0.17 | jam_tiga -0.13 | jaminan -0.16 | janda -0.89 | janda_anak -0.22 | janda_kampung -0.34
jangan 0.32 | jangan_ada 0.6 | jangan_hanya -0.77 | jangka 0.89 | janji -0.13 | jantung 0.66 | januari -0.31 | jarak 0.58
jarak_tinggal 0.51 | jarang 0.15 | jarang_di 0.29 | jari -0.7 | jari_bengkak -0.34 | jaring -0.38 | jaring_tidak -0.2 | jasa -0.24
jasa_sedot -0.19 | jatah 0.34 | jatah_urea -0.14 | jatuh 1.47 | jatuh_dari 0.65 | jatuh_ke -0.71 | jatuh_terus 0.11
jatuh_tolong -0.44 | jauh 0.25 | jauh_dari -0.17 | jauh_di 1 | jawa -0.31 | jawab 1.53 | jawab24 -0.13 | jawab_ketus -0.17
jaya -0.49 | jebak 0.49 | jebak_di 0.42 | jelang -1.19 | jelas 0.13 | jelek -0.71 | jelek_banget -0.56 | jembatan 0.5
jembatan_baru 0.12 | jembatan_di 0.38 | jembatan_gantung 0.53 | jembatan_jembatan 0.4 | jembatan_putus -0.1 | jembatan_sudah 0.14
jemput 0.68 | jemput_orang 0.41 | jemur -0.07 | jendela 0.08 | jendela_rumah -0.06 | jeneng -0.1 | jenggot -0.14 | jepang -0.08
jerat -0.23 | jeritan 0.59 | jgn 1.42 | jgn_telepon 0.19 | ji -0.66 | jilbab -0.14 | jiwa 0.53 | jiwa_di -0.55 | jkn -0.07
job -0.18 | job_fair -0.18 | jodoh -0.06 | jogja -0.26 | johor -0.25 | join -0.06 | jomblo -0.11 | jomblo_tidak -0.11
jompo -0.08 | jual -1.5 | jual_kena 0.25 | jual_keripik -0.07 | jual_kue -0.36 | jual_semua -0.16 | jual_tanah -0.17 | judes -0.14
judul -0.11 | juga -1.05 | juga_ada -0.12 | juga_kami -0.11 | juga_tidak -0.07 | jujur -0.82 | jukung 0.72 | juli -0.07
jumat -1.06 | jumlah -0.32 | jurusan -0.24 | juta -0.84 | juta_dari -0.13 | juta_saya -0.11 | k -0.13 | ka 0.92 | ka_dieu 0.88
ka_kantor -0.66 | ka_mana -0.44 | ka_rumah 0.26 | ka_siapa -0.1 | ka_sini 0.34 | kabar -0.13 | kabel 1.58 | kabel_listrik 0.06
kabel_pln 0.67 | kabupaten -2.11 | kabupaten_ada -0.24 | kabupaten_ini -0.44 | kabupaten_kita -0.21 | kabur -0.62
kabur_orang 0.24 | kabut 0.65 | kabut_asap 0.25 | kadang 0.49 | kadang_telanjang -0.45 | kades -0.13 | kadus 0.28 | kadus_di 0.34
kafe -0.24 | kaget -0.23 | kah -2.34 | kah_pak -0.21 | kain 1.19 | kak -0.23 | kaka 0.83 | kakak 0.66 | kakak_mau -0.1
kakak_saya 0.81 | kakek 0.4 | kakek_masih 0.09 | kakek_pikun -0.32 | kakek_saya -0.13 | kaki 2.49 | kaki_bengkak 0.41
kaki_di -0.28 | kaki_palsu -0.13 | kaki_patah 0.32 | kaki_saya 0.1 | kaku 0.17 | kalah -0.12 | kalajengking 1.32 | kalau -2.59
kalau_ada -1.93 | kalau_bisa -0.2 | kalau_di -0.09 | kalau_hujan -0.13 | kalau_malam 0.05 | kalau_masih -0.2 | kalau_mau -0.47
kalau_naik -0.93 | kalau_orang -0.13 | kalau_saya 1.83 | kali -1.68 | kali_ini 0.05 | kali_lipat -0.11 | kali_saya -0.36
kali_semua -0.19 | kalimantan 0.09 | kamar 0.8 | kamar_anak 0.13 | kamar_bayi 0.13 | kamar_mandi -1.01 | kamar_saya 0.32
kamar_terus 0.31 | kambing_di 0.09 | kambing_mati -0.08 | kambing_saya -0.1 | kambing_sekarang 0.07 | kami -0.17 | kami_30 0.38
kami_ada -0.44 | kami_akan -0.07 | kami_apakah -0.34 | kami_baru -0.11 | kami_bawa -0.37 | kami_beli -0.08 | kami_belum -0.23
kami_bertiga 0.26 | kami_cari 0.69 | kami_dari -0.31 | kami_datang -0.11 | kami_dengar -0.07 | kami_di 1.13 | kami_gali 0.34
kami_hanya 0.23 | kami_harus 0.24 | kami_ibu -1.05 | kami_jual -0.1 | kami_kebakaran 1.31 | kami_kelompok -0.46 | kami_keluar 0.2
kami_keluarga -0.2 | kami_kirim -0.31 | kami_makan -0.15 | kami_masih -0.13 | kami_mati 0.14 | kami_mau -0.9
kami_mengusulkan -0.16 | kami_minta -0.57 | kami_mohon -0.56 | kami_naik 0.5 | kami_ni -0.44 | kami_nyala 0.28
kami_pedagang -0.19 | kami_perlu 0.37 | kami_pindah -0.05 | kami_retak -0.42 | kami_sampaikan -0.14 | kami_satu -0.25
kami_sudah -0.32 | kami_suruh -0.09 | kami_takut 0.41 | kami_temu -0.07 | kami_tidak 0.75 | kami_tunggu 0.29 | kami_warga -0.09
kami_yang 0.33 | kampung -0.64 | kampung_kami -0.98 | kampung_saya -0.26 | kampung_sudah 1.32 | kampung_tolong 0.16 | kampus -0.06
kampus_harus -0.05 | kan -0.65 | kan_saya -0.58 | kana 0.68 | kana_kk -0.23 | kandang 0.37 | kandang_ayam 0.26 | kandung -0.1
kang 0.46 | kangen -0.12 | kantor -0.87 | kantor_desa 0.51 | kantor_di -0.11 | kantor_dinas 0.17 | kantor_disdukcapil -0.14
kantor_kami -0.13 | kantor_kecamatan -0.3 | kantor_kelurahan -0.07 | kantor_mana -0.17 | kantor_pemda -0.11
kantor_pemerintah -0.08 | kantor_pos 0.48 | kapak 0.72 | kapal 1.58 | kapal_feri -0.16 | kapal_perintis -0.06 | kapan -2.67
kapan_ada -0.13 | kapan_angkut -0.05 | kapan_aspal -0.09 | kapan_beres -0.25 | kapan_buka -0.11 | kapan_datang 0.74
kapan_giliran -0.06 | kapan_lagi -0.08 | kapan_nyala -0.08 | kapan_tambal -0.27 | karang 1.03 | karang_taruna -0.26
karaoke -0.55 | karat -0.56 | karena -1.95 | karena_anak -0.2 | karena_kebakaran -0.32 | karena_sekarang -0.08
karena_tidak -0.16 | karet 0.11 | kartu -3.56 | kartu_anak -0.29 | kartu_belum -0.59 | kartu_bpjs -0.19 | kartu_dari -0.07
kartu_gratis -0.06 | kartu_identitas -0.05 | kartu_keluarga -0.64 | kartu_kuning -0.18 | kartu_masih -0.38 | kartu_penduduk -0.28
kartu_petani -0.07 | kartu_sehat -0.19 | kartu_sudah -0.12 | kartu_uji -0.05 | kartu_yang -0.05 | kas 0.15 | kasian -1.02
kasian_saya -0.46 | kasih -1.51 | kasih_atas -0.14 | kasih_banyak -0.24 | kasih_kami -0.06 | kasih_pak -0.21 | kasih_tahu -0.48
kasih_ya -0.1 | kasihan -1.17 | kasihan_tapi -0.25 | kasur 0.55 | kasus -0.16 | katalog -0.39 | katalog_lokal -0.33 | katanya 0.43
katanya_ada -0.31 | katanya_akan -0.07 | katanya_harus -0.13 | katanya_kalau 0.31 | katanya_mau 0.35 | katanya_memang -0.05
katanya_nama -0.06 | katanya_sudah -0.2 | katanya_tidak -0.09 | katepe -0.14 | kavling -0.08 | kawasan 0.41 | kayaknya 0.65
kayu 0.29 | kayu_besar 0.2 | kb -0.18 | kb_implan -0.08 | kbli -0.15 | kdrt -0.25 | ke -0.34 | ke_adik -0.24 | ke_adil -0.1
ke_alamat 0.94 | ke_anak -0.11 | ke_arah 1.05 | ke_atap 0.28 | ke_atas 0.31 | ke_bawah 0.52 | ke_desa -0.08 | ke_dinas -0.14
ke_dinkes -0.07 | ke_dinsos -0.17 | ke_disdukcapil -0.12 | ke_dokter -0.13 | ke_halaman 0.52 | ke_jalan 1.02 | ke_jawa -0.16
ke_kabupaten -0.05 | ke_kali -0.09 | ke_kantor -0.31 | ke_kebun 0.06 | ke_kecamatan -0.11 | ke_kelurahan -0.19 | ke_kk -0.11
ke_kota -0.44 | ke_luar -0.06 | ke_mana -0.22 | ke_masjid 0.14 | ke_mukim 0.6 | ke_orang -0.09 | ke_pasar -0.37 | ke_plafon 0.23
ke_puskesmas 0.43 | ke_rsud 0.13 | ke_ruang 0.06 | ke_rumah -0.1 | ke_satpol -0.12 | ke_siapa -0.21 | ke_sini -0.12 | ke_smp -0.09
ke_sumur -1.33 | ke_sungai 0.39 | ke_surabaya 0.43 | keadaan 0.06 | kebakaran 3.33 | kebakaran_2019 -0.21 | kebakaran_api 0.2
kebakaran_bulan -0.27 | kebakaran_dari -0.06 | kebakaran_di 0.6 | kebakaran_hutan -0.58 | kebakaran_jenggot -0.14
kebakaran_min 0.73 | kebakaran_pak 0.16 | kebakaran_pasar 1.44 | kebakaran_tahun -0.06 | kebakaran_waktu -0.12 | kebas 0.48
kebun 2.26 | kebun_ada -0.18 | kebun_bapak 0.21 | kebun_jam 0.7 | kebun_plasma 0.18 | kebun_semua 0.19 | kecamatan -1.7
kecamatan_bisa -0.05 | kecamatan_saja -0.05 | kececer 0.17 | kecelakaan -0.83 | kecelakaan_di -0.63 | kecelakaan_kerja -0.08
kecil -0.3 | kecil_ada -0.16 | kecil_begini -0.1 | kecil_di 0.15 | kecil_harus 0.14 | kecopetan -0.05 | kecopetan_di -0.05
kecuci -0.18 | kecuci_di -0.18 | kedua -0.3 | keempat 0.15 | kegunting 0.24 | keinjek 1.29 | kejadian -0.11 | kejar 0.55
kejelasan -0.29 | kejepit 0.54 | kekerasan -0.34 | kekerasan_dalam -0.11 | kekerasan_terhadap -0.08 | kekeringan -0.26
kelapa 1.26 | kelas -0.48 | kelas_2 -0.1 | kelas_4 -0.48 | kelas_8 0.21 | kelas_di 0.07 | kelas_tiga -0.13 | keliling -0.29
kelompok -1.02 | kelompok_ibu -0.27 | kelompok_kami -0.14 | kelompok_petani -0.07 | keluar 3.08 | keluar_api 0.17
keluar_bagaimana -0.08 | keluar_belum 0.1 | keluar_darah 0.13 | keluar_dari 0.06 | keluar_percik 0.47 | keluar_rumah 0.42
keluar_surat -0.05 | keluar_tapi 0.5 | keluarga -1.22 | keluarga_dapat 0.41 | keluarga_di -0.28 | keluarga_saya -0.21
keluarga_sendiri -0.06 | keluarga_yang -0.1 | kelurahan -1.35 | kemana -1.01 | kemana_ya -0.27 | kemarau -0.11 | kemarin -2.38
kemarin_ada -0.51 | kemarin_di -0.05 | kemarin_isi -0.13 | kemarin_kok -0.16 | kemarin_nama -0.09 | kemarin_sore 1.1
kemarin_sudah -0.31 | kemarin_tapi 0.09 | kembali -0.41 | kembang -0.12 | kena_air -0.09 | kena_balok 0.46 | kena_bea -0.09
kena_berapa -0.13 | kena_biaya -0.07 | kena_dbd -0.32 | kena_demam -0.14 | kena_denda -0.18 | kena_pajak -0.13
kena_pangkat -0.12 | kena_pmk -0.05 | kena_sakit -0.06 | kenal 0.13 | kenal_saya -0.05 | kenang 0.85 | kenapa -0.84
kenapa_bantuan -0.1 | kenapa_ya -0.09 | kencang 0.81 | kencang_sekali 0.08 | kendara -0.5 | kepada -0.97 | kepada_siapa -0.49
kepada_yth -0.06 | kepala 1.85 | kepala_darah 0.25 | kepala_desa 0.48 | kepala_dinas -0.95 | kepala_pusing 0.4 | keran -0.15
keras 0.09 | kerbau 1.85 | kerbau_saya 0.12 | kerendam -0.08 | kerendam_banjir -0.08 | kering -0.6 | keringanan -0.07
keringat 0.98 | keringat_dingin 0.35 | keripik -0.17 | keripik_pisang -0.07 | keripik_singkong -0.1 | kerja -1.32
kerja_apa -0.06 | kerja_di -0.54 | kerja_ke -0.14 | kerja_masih 0.27 | kerja_minta -0.06 | kerja_perusahaan -0.07
kerja_saya 0.73 | kerja_yang -0.19 | kertas -0.84 | kertas_hvs -0.23 | kertas_pajak -0.5 | keruh -0.81 | keruh_seperti -0.46
keruk -0.29 | kesal 0.83 | kesbangpol -0.17 | kesehatan -0.33 | kesehatan_jiwa -0.24 | keselip 0.48 | kesetrum 0.58 | kesini 0.44
ketenagakerjaan -0.05 | keterangan -0.5 | keterangan_jual -0.05 | keterangan_kebakaran -0.06 | keterangan_tidak -0.09
keterangan_tinggal -0.08 | ketiban 0.21 | ketiga -0.11 | ketik -0.93 | ketik_ini -0.67 | ketika -0.05 | ketua -0.25
ketua_rt -0.12 | ketuban 0.58 | ketuban_sudah 0.58 | ketus -0.17 | keur -0.05 | kg 0.29 | kgb -0.23 | khusus -0.53 | kia 0.23
kia_untuk -0.08 | kiat 1.04 | kijang 0.8 | kijang_kijang 0.5 | kijang_panas 0.65 | kilo -0.11 | kinerja -0.15
kinerja_error -0.15 | king 0.19 | king_kobra 0.37 | kios -0.55 | kios_di -0.23 | kios_pasar -0.06 | kios_pupuk -0.29 | kip -0.08
kip_kuliah -0.05 | kir 0.68 | kir_mobil -0.26 | kir_sirup 0.74 | kira -0.64 | kira_berapa -0.17 | kira_kira 0.32 | kiranya -0.11
kiri 1.19 | kirim 1.48 | kirim_foto 0.71 | kirim_ke -0.05 | kirim_mobil 0.66 | kirim_orang 1.56 | kirim_surat -0.09 | kis 2.01
kis_dari -0.22 | kis_saya -0.11 | kis_terus 0.77 | kita -0.8 | kita_bisa -0.07 | kita_orang -0.09 | kita_so 0.65 | kitas -0.09
kk -2.5 | kk_baru -0.09 | kk_bayi -0.13 | kk_dari -0.21 | kk_ku -0.08 | kk_masih -0.07 | kk_mau -0.18 | kk_orang -0.3
kk_saya -0.41 | kk_sendiri -0.49 | kk_yang -0.11 | kkn -0.07 | kkn_di -0.05 | kks -0.14 | klaim -0.14 | klaim_asuransi -0.07
klik -0.17 | klik_tautan -0.11 | klik_whatsapp -0.06 | klinik 0.08 | klotok 0.13 | kls -0.71 | km 2.31 | km_30 -0.15 | ko -0.19
kobra 0.68 | kobra_di 0.52 | kode -0.23 | kok -1.99 | kok_belum 0.54 | kok_hanya -1.09 | kok_tidak -0.53 | kolam -0.36
kolam_renang -0.18 | kolektor -0.08 | kolong 0.21 | kolong_rumah 0.22 | kominfo -0.05 | komplek -0.28 | kompleks -0.28
kompor 0.69 | kompor_ledak 0.32 | komputer -0.17 | konser -0.05 | konsultasi -0.24 | konsultasi_psikolog -0.24 | kontak -0.88
kontrak -0.15 | kontrakan 0.06 | kontraktor -0.22 | kontrol -0.3 | kontrol_ke -0.05 | koperasi -0.59 | kopi -0.45
kopi_susu -0.31 | korban 1.03 | korban_darah 0.21 | korban_kebakaran -0.1 | korban_kecelakaan -0.07 | korban_kekerasan -0.06
korban_tidak 0.52 | korek 0.8 | kos 0.39 | kos_bawa 0.38 | kosong -0.8 | kosong_di 0.26 | kosong_terus -0.31 | kosong_tidak -0.16
kota -1.4 | kota_kah -0.1 | kota_lain 0.8 | kota_sudah -0.09 | kotak 0.21 | kotor -0.17 | kotor_minta -0.09 | kran -1.2
kredit -0.63 | kredit_motor -0.45 | krisis -0.94 | kritik -0.17 | ktp -2.51 | ktp_anak -0.1 | ktp_bisa -0.12 | ktp_boleh -0.15
ktp_dan -0.05 | ktp_dari -0.06 | ktp_di -0.09 | ktp_el -0.08 | ktp_ikut -0.11 | ktp_masih -0.3 | ktp_salah -0.1 | ktp_saya -0.13
ktp_sudah -0.05 | ktp_yang -0.1 | ku 0.12 | ku_sudah 0.34 | kua -0.08 | kuasa -0.05 | kuat 1.32 | kuat_sekali 0.05 | kubang -0.34
kubang_kerbau -0.34 | kuburan -0.29 | kucing 0.35 | kucing_saya -0.23 | kue -0.46 | kue_di -0.35 | kuitansi -0.22 | kuku -0.31
kuku_luka -0.26 | kuliah -0.98 | kuliah_anak -0.06 | kuliah_dari -0.15 | kuliah_di -0.39 | kulkas 0.28 | kumpul 0.6
kumpul_di 0.33 | kunci 1.42 | kunci_di -0.77 | kunci_kamar 1.75 | kuning 0.75 | kuning_sekarang -0.16 | kunjung -0.06 | kuota -0.2
kur -0.15 | kurang -0.85 | kurang_satu -0.33 | kuras -0.09 | kurban 0.19 | kurban_lepas 0.2 | kursi -0.45 | kursi_roda -0.74
kursus -0.11 | kursus_gratis -0.07 | kutip -0.05 | kutu -0.36 | lab -0.16 | lada -0.05 | lagi 1.23 | lagi_ada -0.17
lagi_bagaimana -0.11 | lagi_besok 1.34 | lagi_dan 0.1 | lagi_di 0.28 | lagi_kah -0.06 | lagi_keluar 0.3 | lagi_lihat 0.28
lagi_nyetir 0.29 | lagi_saya -0.24 | lagi_tidak -0.42 | lagi_tolong -0.56 | lagi_yang 0.18 | lah 0.24 | lahan_gambut 0.82
lahan_kosong -0.22 | lahan_saya -0.21 | lahir -1.09 | lahir_anak -0.2 | lahir_belum -0.07 | lahir_darah 0.08 | lahir_di -0.39
lahir_ketuban 0.45 | lahir_mau -0.28 | lahir_saya 0.28 | lahir_sekarang -0.08 | lain -0.07 | laka 0.32 | laka_lantas 0.32
laksana -0.09 | lakukan 0.33 | lalu -1.01 | lalu_ada -0.62 | lalu_dan -0.12 | lalu_dikubur -0.11 | lalu_sudah -0.1
lalu_tidak -0.12 | lalu_urus -0.16 | lama -1.19 | lama_kapan -0.07 | lama_katanya -0.28 | lama_lama 0.62 | lama_mau -0.06
lama_pak 0.55 | lama_saya 0.22 | lama_sebelum -0.07 | lama_tahun -0.31 | lama_tidak -0.41 | laman -1.19 | laman_pemda -0.14
lamar -0.14 | lamongan -0.06 | lampiran -0.05 | lampu -2.04 | lampu_jalan -0.58 | lampu_merah -1.09 | lampu_pju -0.18
lancar -0.17 | langgar 0.61 | langka -0.29 | langkah -0.16 | langkah_ikut -0.06 | langsung -1.38 | langsung_ke -0.06
langsung_saja -0.89 | lanjut -0.17 | lansia 0.35 | lansia_di -0.05 | lantai 1.74 | lantai_2 0.17 | lantai_3 0.74 | lantai_4 0.19
lantai_dua 0.19 | lantai_kir 0.74 | lantai_tanah -0.19 | lantai_tiga 0.23 | lantang 0.41 | lantas 0.32 | lapak -0.45
lapang -0.92 | lapang_badminton -0.07 | lapang_di -0.23 | lapor -2 | lapor_dari 0.2 | lapor_di -0.18 | lapor_jalan -0.08
lapor_ka -0.23 | lapor_ke -0.55 | lapor_kekerasan -0.13 | lapor_kemana -0.8 | lapor_orang -0.09 | lapor_polisi -0.35
lapor_salur -0.13 | lapor_saya -0.05 | lapor_siapa -0.36 | lapor_spt -0.21 | lapor_supaya -0.06 | lapor_tapi -0.14
lapor_warga -0.14 | lapuk -0.35 | lapuk_mohon -0.27 | larang -0.07 | lari 1.14 | lari_di 0.06 | lari_semua 0.2 | las -0.1
latihan -0.52 | latihan_kerja -0.08 | laundry -0.09 | laut 0.09 | laut_naik 0.58 | layak -0.16 | layak_huni -0.05 | layan -0.07
layan_apa -0.09 | layu -0.08 | leasing -0.1 | lebar -0.37 | lebaran -0.14 | lebih 2.17 | lebih_baik 1.56 | ledak 0.34
ledak_penduduk -0.33 | ledeng -0.67 | leding -0.55 | legalisasi 0.1 | legalisasi_tidak -0.14 | leher 0.84 | leher_sendiri 0.27
lelaki -0.19 | lelang -0.38 | lemah 0.26 | lemari 0.17 | lemas 1.93 | lemas_sekali 0.28 | lembar -0.19 | lempar 1.22
lempar_batu 1.12 | lengkap -0.24 | lepas 1.28 | lepas_dari -0.11 | lepas_jari -0.27 | lepas_ngamuk 0.14 | lepas_satu -0.05
lepuh 0.81 | les -0.43 | lewat -0.54 | lewat_anda 0.08 | lewat_apa -0.12 | lewat_aplikasi -0.21 | lewat_desa -0.07
lewat_jalan -0.14 | lewat_mana -0.33 | lewat_orang -0.15 | lewat_oss -0.05 | lewat_siapa -0.27 | lewat_sini 0.17
lewat_surat -0.28 | lewat_whatsapp -0.29 | lho -0.06 | liar_banyak -0.59 | liar_di 0.29 | libur -0.45 | libur_tidak -0.23
lidah 0.26 | lift -0.39 | lift_kantor 0.3 | lihat 1.64 | lihat_apa 0.6 | lihat_dari 0.48 | lihat_di 0.17 | lihat_dimana -0.05
lihat_kucing 0.28 | lihat_lagi 0.05 | lihat_sendiri -0.07 | lihat_tagih -0.92 | lihat_tunggak -0.07 | lima -0.18
lima_bulan -0.07 | lima_hari 0.24 | lima_puluh -0.05 | lima_tahun -0.05 | limbah 0.09 | lindung -0.36 | lingkar -0.27
lingkung -0.4 | lingkung_yang -0.16 | lipat -0.92 | listrik 0.16 | listrik_belum 0.37 | listrik_mati 0.31 | listrik_piring -0.06
listrik_putus 0.17 | listrik_rumah 0.16 | listrik_tidak -0.5 | liter -0.18 | liur 0.12 | live 0.89 | logo -0.06 | lokal -0.71
lokasi 1.62 | lokasi_di 0.12 | loket -0.97 | loket_penduduk -0.16 | loket_sampai -0.11 | lolos -0.07 | lolos_perlu -0.07
lomba -0.11 | lompat 0.15 | loncat 0.2 | loncat_dari 0.2 | long -0.64 | long_alango -0.12 | long_loreh 0.15 | long_nawang -0.18
longsor 1.77 | longsor_tutup 1.89 | loreh -0.15 | los -0.13 | lowongan -0.35 | lsm -0.07 | luap -0.45 | luar -0.74
luar_kota -0.17 | luar_provinsi -0.11 | luar_semua 0.3 | luas -0.06 | lubang -0.84 | lubang_di -0.73 | luka -0.24
luka_tidak -0.26 | lulus -0.74 | lulus_sd -0.11 | lulus_sma -0.05 | lulus_smk -0.08 | lumpur -0.21 | luntur -0.11 | lupa -0.55
lupa_password -0.08 | lusa 0.1 | lutut 0.65 | m -0.67 | maaf 0.64 | maaf_ganggu 0.28 | maaf_pak -0.65 | maaf_ya 1.86 | mabuk 0.05
macam 0.53 | macam_kubang -0.31 | macam_mana 0.24 | macet -0.24 | mading -0.1 | madu 0.12 | madu_masuk 0.13 | magang -0.39
magang_di -0.32 | magrib 0.15 | maha 0.15 | mahal -0.35 | mahasiswa 0.21 | main 0.16 | main_di 0.13 | main_ponsel -0.17
maju -0.07 | makan 1.76 | makan_dan -0.13 | makan_habis 0.17 | makan_rayap -0.33 | makan_siang 0.71 | makasih -0.37
makasih_kak -0.05 | makasih_min -0.41 | makasih_sudah 1.77 | makasih_ya -0.33 | makassar -0.11 | makin 0.88 | makin_maju -0.06
makmur -0.41 | maksud -0.31 | mal 1.11 | mal_pelayanan -0.15 | malah -0.35 | malah_dapat -0.14 | malah_tambah 0.12 | malam 1.09
malam_begini 1.35 | malam_hari -0.07 | malam_ini 1.49 | malam_kami 0.33 | malam_makasih -0.81 | malam_malam 0.05
malam_minggu -0.29 | malam_saya 0.15 | malaysia -0.32 | malem -0.52 | malinau -1.09 | malinau_kota -0.22 | maling 0.86
mall -0.05 | malu -0.74 | malu_sama -0.41 | malu_sekali 0.67 | mampir -0.09 | mampu -0.79 | mampu_buat -0.06 | mana -2.04
mana_buat -0.12 | mana_dan 0.31 | mana_garing -0.26 | mana_ini 0.27 | mana_kami -0.13 | mana_lagi -0.38 | mana_lah -0.09
mana_lapor -0.27 | mana_malam 0.36 | mana_mana -0.16 | mana_min -0.6 | mana_minta -0.13 | mana_pak -0.05 | mana_saja -0.14
mana_saya -0.24 | mana_sih -0.05 | mana_terus -0.21 | mana_usia -0.05 | mana_ya 1.57 | mana_yang 0.34 | mana_yo -0.18
mandau 0.15 | mandi -0.29 | mandi_di 0.59 | mandi_mau -0.3 | mandi_saya 0.29 | mandiri -0.37 | mandiri_di -0.25
mandiri_izin -0.05 | mandor 0.56 | mangkal -0.08 | mantan 0.43 | mantan_saya 0.31 | mantan_suami 0.07 | mantap -0.34
mantri -0.14 | mantri_hewan -0.05 | manusia -0.1 | manusiawi -0.62 | marah -0.36 | maret -0.06 | mas 1.14 | masa -0.53
masak -0.21 | masih 2.64 | masih_ada 0.14 | masih_bagus -0.07 | masih_bayar -0.07 | masih_belum -0.08 | masih_berlaku -0.11
masih_bisa 0.43 | masih_boleh -0.38 | masih_buru -0.21 | masih_dapat -0.3 | masih_di 2.43 | masih_hidup 0.19 | masih_ikut -0.3
masih_kecil -0.06 | masih_liar 0.12 | masih_naik 0.84 | masih_nyala -0.34 | masih_pakai -0.1 | masih_perlu -0.14
masih_sadar 0.09 | masih_terjepit 0.12 | masih_tidur 0.15 | masih_tulis -0.52 | masing -0.14 | masing_masing -0.13
masing_mau -0.12 | masjid 0.66 | masjid_kami 0.22 | masker 0.16 | massa 0.18 | massal 0.12 | masuk 0.23 | masuk_anak -0.3
masuk_dapur 0.38 | masuk_dari -0.1 | masuk_data -0.05 | masuk_jarang 0.33 | masuk_ka 0.34 | masuk_kamar -0.93 | masuk_kampung 0.56
masuk_ke -0.07 | masuk_kebun 0.17 | masuk_kelas 0.35 | masuk_malam 0.34 | masuk_mesin 0.69 | masuk_musrenbang -0.29
masuk_rekening -0.1 | masuk_rs -0.35 | masuk_rumah -1.15 | masuk_sampai 0.9 | masuk_sd -0.46 | masuk_smp -0.22 | masuk_teras -0.07
masuk_terus -0.54 | masuk_toko -0.07 | masyarakat -0.13 | mata 0.95 | mata_ke 0.28 | mata_perah 1.56 | mati -0.7 | mati_3 -0.25
mati_bawa -0.12 | mati_di -1.71 | mati_kami 0.07 | mati_karena 0.29 | mati_lampu 0.35 | mati_lapor -0.15 | mati_mati 0.13
mati_mesin 0.22 | mati_mulu -0.07 | mati_nyala -0.14 | mati_pas -0.09 | mati_perpanjang -0.05 | mati_saja 1.12 | mati_satu -0.09
mati_saya -0.14 | mati_semua -0.29 | mati_sudah -0.28 | mati_usia 0.07 | mau -0.46 | mau_ada 0.56 | mau_ajuin -0.08
mau_ajukan -0.21 | mau_akhir 0.3 | mau_angkat 0.09 | mau_bakar 1.12 | mau_balik -0.08 | mau_bangun -0.15 | mau_batakon -0.11
mau_bawa 0.26 | mau_bayar -0.08 | mau_berhenti 0.45 | mau_bilang 1.07 | mau_buat -0.55 | mau_buka -0.27 | mau_bunuh 1.53
mau_cari -0.08 | mau_catat -0.34 | mau_cerita 0.67 | mau_daftar -0.31 | mau_dapat -0.12 | mau_ganti -0.44 | mau_gantung 0.25
mau_hidup 0.19 | mau_ikan -0.14 | mau_ikut -0.31 | mau_jadi -0.22 | mau_jual -0.18 | mau_kami -0.06 | mau_kasih -0.2
mau_ke -0.26 | mau_kerja -0.33 | mau_kontrol -0.11 | mau_lahir 0.58 | mau_lapor -0.43 | mau_lepas 0.24 | mau_lihat -0.16
mau_lompat 0.07 | mau_magang -0.27 | mau_main -0.12 | mau_makan 0.14 | mau_masuk -0.58 | mau_mati 1.35 | mau_mcu -0.08
mau_memiliki -0.12 | mau_minta -0.37 | mau_naik -0.11 | mau_nanya -0.21 | mau_nikah -0.09 | mau_obat -0.17 | mau_pasang -0.26
mau_pecah -0.19 | mau_perbaiki -0.08 | mau_perbarui -0.09 | mau_pindah -0.28 | mau_pinjam -0.05 | mau_pisah -0.08 | mau_pkl -0.08
mau_punya -0.16 | mau_roboh -0.4 | mau_saya -0.24 | mau_sekolah -0.1 | mau_sewa -0.05 | mau_suntik -0.05 | mau_susul 1.24
mau_tahu -0.2 | mau_tanda -0.24 | mau_tangled -0.06 | mau_tanya -0.37 | mau_tidak -0.19 | mau_turun -0.12 | mau_undang -0.05
mau_urus -0.32 | maulid -0.32 | mbahku -0.05 | mcu -0.09 | mcu_buat -0.08 | me -0.08 | medan -0.1 | mediasi -0.06 | medis 0.76
meh -0.05 | meh_roboh -0.05 | mei -0.05 | meja 0.83 | mekanisme -0.09 | melalui -0.15 | melati 0.14 | melon -0.62
melon_langka -0.2 | memang 0.1 | memang_tidak -0.23 | memang_tinggal -0.07 | memberi -0.34 | memberi_tahu -0.27 | memiliki -0.3
memiliki_kartu -0.05 | menang -0.27 | menang_tidak -0.05 | menang_undi -0.24 | menanyakan -0.1 | menara -0.05 | mencekik -0.06
mencret 0.24 | mendadak 0.15 | menerima -0.26 | mengaktifkan -0.06 | mengelupas -0.11 | mengenai -0.05 | mengetahui -0.07
mengungsi -0.16 | mengurung 0.43 | mengurung_diri 0.43 | mengusulkan -0.3 | mengusulkan_agar -0.23 | meninggal -1.36
meninggal_bapak -0.39 | meninggal_di -0.1 | meninggal_kemarin -0.1 | meninggal_mau -0.13 | meninggal_untuk -0.12 | meninjau -0.16
menit -0.3 | menit_tanpa -0.07 | menjadi -0.34 | menjadi_anggota -0.05 | menjadi_hati -0.13 | mentarang -0.27 | mentok -0.25
menuju 0.35 | menyampaikan -0.19 | menyengat 1.65 | menyengat_satu 0.24 | merah -0.68 | merah_dari 0.34 | merah_empat -0.18
merah_putih -0.05 | merah_simpang -0.15 | merambat 0.33 | merambat_ke 0.33 | mereka -0.14 | merembes 0.77 | merembet 0.34
merembet_ke 0.34 | mertua -0.25 | mertua_mau -0.13 | mesin 1.8 | mesin_cuci -0.18 | mesin_di 0.17 | mesin_giling 0.69
mesin_kegunting -0.15 | meter 0.25 | meter_air -0.11 | meter_dari -1.04 | meter_listrik 0.19 | mi -0.2 | milik -0.54
milik_ibu -0.13 | milik_lama -0.05 | milik_pemda -0.07 | min 0.27 | min_ada -0.26 | min_air -0.14 | min_api 0.84 | min_biar -1.18
min_cek -0.32 | min_di -0.14 | min_gudang 0.41 | min_hanya 1.42 | min_ini 0.32 | min_kapan -0.16 | min_ktp -0.39 | min_mau -0.65
min_perlu 0.14 | min_sudah -0.5 | min_teman -0.19 | min_tolong 0.15 | minat -0.42 | minggu -2.21 | minggu_depan -0.1
minggu_ini -0.49 | minggu_kemarin -0.17 | minggu_lalu -0.36 | minggu_tidak -0.07 | minimal -0.25 | minimarket -0.13 | minta -2.79
minta_akta -0.06 | minta_alat -0.16 | minta_ambulans 0.44 | minta_ampun 0.13 | minta_bak -0.05 | minta_bantuan 0.18
minta_bukti -0.08 | minta_damkar -1.29 | minta_damping -0.83 | minta_data -0.2 | minta_di -0.07 | minta_duit -0.07
minta_fogging -0.08 | minta_kartu -0.1 | minta_ke -0.14 | minta_keringanan -0.05 | minta_kk -0.05 | minta_kursi -0.14 | minta_no 1
minta_nomor -0.07 | minta_orang -0.1 | minta_pangkas -0.15 | minta_pertolongan -0.11 | minta_pindai -0.06 | minta_pohon -0.05
minta_potong -0.14 | minta_surat -0.42 | minta_tolong 0.53 | minta_tulung -0.45 | minta_yang 0.27 | minum 2.56 | minum_cair 0.74
minum_obat 0.53 | minum_oplosan 0.16 | minum_racun 0.4 | minyak -0.08 | miras -0.11 | miskin -0.54 | miskin_masih -0.09
mobil 2.8 | mobil_ada 0.4 | mobil_dinas -0.33 | mobil_kunci 0.51 | mobil_merah 0.25 | mobil_panas 0.36 | mobil_pemadam 0.25
mobil_saya 0.33 | mobil_tidak 0.83 | modal -0.56 | modal_jual -0.13 | modal_usaha -0.05 | mohon -0.24 | mohon_arahan -0.06
mohon_bantuan 0.09 | mohon_cek -0.27 | mohon_ditertibkan -0.78 | mohon_informasi -0.26 | mohon_izin 0.45 | mohon_maaf 0.14
mohon_masuk -0.6 | mohon_pencerahan -0.08 | mohon_penjelasan -0.3 | mohon_petugas 0.51 | mohon_petunjuk -0.19 | mohon_polisi 0.29
mohon_segera 1.01 | mondar -0.22 | mondar_mandiri -0.22 | monyet 0.77 | monyet_besar 0.41 | monyet_sering -0.18 | mortir 0.58
motor 2.19 | motor_5 -0.07 | motor_ambil 0.43 | motor_dengan 0.16 | motor_di 0.38 | motor_kecil -0.08 | motor_sama 0.17
motor_saya 0.06 | mpp -0.19 | mpp_hari -0.1 | muara 0.57 | muat -0.18 | muatan -0.28 | muhammad -0.14 | muka 1.5 | muka_biru 0.48
muka_rumah -0.06 | muka_saya -0.07 | mukim 0.6 | mulai 1.99 | mulai_dari -0.23 | mulai_keluar 0.26 | mulu -0.17 | mulut -0.35
mulut_busa -1.22 | mulut_piring 0.92 | mumpung -0.13 | muncul -0.26 | muncul_di -0.22 | mundur 0.63 | muntah 2.82
muntah_darah 0.34 | muntah_muntah 1.03 | murah -0.67 | murid 0.77 | murid_kami 0.09 | murid_saya 1.07 | musala 0.07 | musik -0.22
musim -1.2 | musim_hujan -0.4 | muslim -0.06 | musrenbang -0.57 | musyawarah -0.13 | mutasi -0.25 | my -0.12 | n1 -0.16 | na 0.06
nafas 0.5 | nah 0.32 | naik 2.36 | naik_3x -0.79 | naik_bukit -0.38 | naik_cepat 1.15 | naik_di 0.63 | naik_ke 0.64
naik_pangkat -0.05 | naik_perahu -0.13 | naik_terus -0.18 | naik_tinggi -0.07 | nak -0.76 | nakal -0.53 | nama -4.1
nama_anak -0.16 | nama_bapak -0.16 | nama_di -0.06 | nama_ibu -0.41 | nama_kalau -0.91 | nama_nenek -0.23 | nama_saya -1.3
nama_siti -0.05 | nambah -0.15 | nambah_anggota -0.12 | nanti -0.18 | nanti_malam -0.34 | nanti_saya 0.67 | nanya -0.65
nanya_apakah -0.15 | narkoba -0.34 | narkoba_rsud -0.05 | nasi -0.08 | nasional -0.19 | nawang -0.18 | ndas -0.05 | ne 0.08
nebus -0.11 | negara -0.08 | negeri -0.93 | negeri_tidak -0.09 | negeri_yang -0.14 | nelayan 1.13 | nelayan_belum 0.91
nelayan_masih -0.08 | nenek 0.83 | nenek_mau -0.12 | nenek_saya 0.65 | nenek_sudah 0.28 | nenek_tua -0.07 | ngaji 0.45
ngajuin -0.07 | ngalir_tiap -0.15 | ngamuk 0.72 | ngamuk_bawa 0.07 | ngamuk_di 0.25 | ngaos -0.09 | ngapain -0.82 | ngarep -0.16
ngebut -0.54 | ngebut_semua -0.41 | ngelupas -0.23 | nggih -0.11 | ngomong 1.13 | ngomong_pelo 0.41 | ngomong_sama -0.29
ngontrak -0.08 | ngorok 0.9 | ngungsi 0.6 | ngungsi_ke 0.51 | ni -0.18 | nib -0.17 | nik -1.28 | nik_saya -0.95 | nik_tidak -0.2
nikah -1.73 | nikah_di -0.2 | nikah_ke -0.17 | nikah_saya -0.09 | nikah_sudah -0.08 | nila -0.18 | nip -0.34 | njero 0.2
nma -0.11 | no 0.37 | no_ambulans 0.5 | no_ponsel 0.27 | nol -0.25 | nominasi -0.24 | nomor -0.64 | nomor_anda -0.24
nomor_antre -0.06 | nomor_apa 0.56 | nomor_berapa -0.09 | nomor_damkar 1.79 | nomor_darurat -0.45 | nomor_di -0.24
nomor_dua -0.54 | nomor_pemadam -0.79 | nomor_pirt -0.11 | nomor_siapa 0.3 | nomor_telepon -0.11 | nomor_uptd 0.66
nonaktif -0.25 | normalisasi -0.09 | normalisasi_sungai -0.09 | notaris -0.1 | npsn -0.2 | npwp -0.06 | npwp_pribadi -0.06
numpang -0.33 | numpang_nikah -0.08 | nya -2.49 | nya_bagaimana -0.09 | nya_sudah -0.06 | nya_yang -0.14 | nyala 2.41
nyala_besar 0.08 | nyala_di 1.19 | nyala_semua 0.81 | nyamuk -0.14 | nyamuk_demam -0.05 | nyangkut -0.15 | nyangkut_di 0.51
nyanyi -0.33 | nyaris -0.28 | nyata -0.18 | nyebur 1.35 | nyemplung 1.44 | nyengat 0.58 | nyeruduk 0.18 | nyeruduk_orang 0.18
nyetir 0.32 | nyilet 0.22 | nyilet_tangan 0.09 | nyungsep 0.7 | nyungsep_di 0.7 | o 5.47 | o_di -0.4 | obat 3.77 | obat_di -0.13
obat_ke -0.13 | obat_yang -0.07 | objek -0.06 | odgj -0.27 | odgj_bawa -0.14 | oh -0.55 | ojol 0.21 | ok -0.12 | oke -0.29
oksigen 0.36 | olah -0.09 | olahraga -0.1 | oleh 0.82 | oli -0.07 | oli_bekas -0.06 | om -0.16 | omahku -0.08 | ombak 1.16
ombak_besar 0.75 | ombak_tinggi 0.07 | opd -0.18 | operasi -0.62 | operasi_pasar -0.17 | operator 0.72 | oplosan 0.11 | orang 4.5
orang_ada 0.1 | orang_apa -0.5 | orang_baru -0.06 | orang_belum 0.72 | orang_berdiri 0.11 | orang_buang -0.15 | orang_dalam -0.97
orang_di 2.13 | orang_dikeroyok 0.17 | orang_dua 0.1 | orang_gila -0.17 | orang_harus -0.07 | orang_ibu -0.35 | orang_jatuh 0.61
orang_jebak 0.05 | orang_kampung -0.34 | orang_ke 1.42 | orang_kejepit 0.25 | orang_lain -0.1 | orang_lebih 0.24
orang_lewat -0.43 | orang_luar -0.52 | orang_mabuk 0.06 | orang_masih 0.75 | orang_masuk 0.08 | orang_miskin -0.25
orang_naik 0.54 | orang_ngamuk 0.38 | orang_pada 1.81 | orang_sakit -1.62 | orang_satu 0.16 | orang_saya -0.08
orang_seperti -0.09 | orang_sudah 0.32 | orang_susah -0.05 | orang_tabrak 0.24 | orang_tapi 0.37 | orang_tergeletak 0.12
orang_terlantar -0.38 | orang_tidak 0.43 | orang_tua -0.53 | orang_yang -0.05 | orangtua -0.35 | orangtua_saya 0.08 | oss -0.36
oss_saya -0.07 | oto 0.43 | otot 0.58 | otp -0.21 | p 0.4 | p3k -0.18 | pa 0.83 | pacar 0.79 | pada 1.26 | pada_akta -0.15
pada_hari -0.11 | pada_lari 0.11 | padahal -2.79 | padahal_ktp -0.07 | padahal_masih -0.19 | padahal_nama -0.12
padahal_orang -0.44 | padahal_saya -0.25 | padahal_sudah -0.11 | pagar 1.06 | pagi -0.47 | pagi_ada -0.32 | pagi_di -0.37
pagi_ini -0.06 | pagi_jam -0.11 | pagi_min -0.06 | paha 0.84 | paha_di 0.23 | paha_sobek 0.21 | paham -0.51 | pahit 1.16
pajak -1.91 | pajak_bagaimana -0.05 | pajak_bumi -0.17 | pajak_daerah -0.07 | pajak_motor -0.15 | pajak_omahku -0.08
pajak_reklame -0.06 | pajak_restoran -0.1 | pajak_rumah -0.7 | pajak_saya -0.06 | pajak_tanah -0.1 | pak 1.25 | pak_ada -0.19
pak_anak 0.2 | pak_bagaimana -0.06 | pak_bupati -0.98 | pak_cepat 0.82 | pak_di -1.02 | pak_haji -0.17 | pak_ini 0.46
pak_kades -0.26 | pak_kami 0.29 | pak_katanya 0.16 | pak_kecamatan 0.43 | pak_maaf 0.09 | pak_masih 0.93 | pak_mau -0.14
pak_rt -0.12 | pak_rumah -0.06 | pak_sawah -0.1 | pak_saya 0.32 | pak_sudah 0.08 | pak_tolong 0.12 | pak_tulung 0.33
pak_undang 0.42 | pakai 0.89 | pakai_anak -0.44 | pakai_baju 0.64 | pakai_bpjs -0.15 | pakai_cangkul 0.34 | pakai_gerobak -0.05
pakai_kecamatan -0.15 | pakai_kk -0.1 | pakai_lapang -0.12 | pakai_mohon -0.57 | pakai_motor 0.41 | pakai_parkir -0.49
pakai_ponsel -0.12 | pakai_softlens -0.12 | pakai_surat -0.17 | pakai_tongkat -0.08 | pakai_urus 0.77 | paket -0.18 | palang 0.09
paling -0.29 | paling_lama -0.1 | palsu -0.14 | pam -0.19 | paman 0.65 | panas 1.43 | panas_banget -0.35 | panas_tinggi 0.7
pancing 0.63 | pancing_di 0.33 | pandai -0.16 | pandangan 1.02 | panen 0.35 | panen_gagal 0.41 | pang 1.55 | panggil 0.36
panggil_jam -0.15 | panggil_mobil -0.17 | panggil_siapa -0.26 | panggung 0.6 | pangkalan -0.88 | pangkalan_gas -0.54
pangkas -0.19 | pangkat -0.54 | pangkat_periode -0.05 | panitia -0.46 | panjang 0.49 | pantai 0.6 | pantau -0.19
panti_jompo -0.1 | pap -0.29 | papan -0.85 | parah -0.72 | parit -0.14 | parit_di -0.58 | parkir -1.16 | parkir_di -0.16
parkir_liar -0.2 | parkir_mobil -0.48 | pas 2.91 | pas_daftar -0.06 | pas_di 0.37 | pas_foto -0.09 | pas_gali 0.41 | pas_mau -0.58
pas_ngorok 0.16 | pas_pas -0.22 | pas_pindah -0.14 | pasang -1.04 | pasang_baliho 0.09 | pasang_baru -0.08 | pasang_jaring -0.19
pasang_lampu -0.21 | pasang_polisi -0.45 | pasang_spiral -0.06 | pasangan -0.26 | pasar -0.59 | pasar_baru -0.18 | pasar_induk 0.2
pasar_inpres -0.32 | pasar_itu -0.32 | pasar_lama 0.52 | pasar_malam 0.42 | pasar_murah -0.29 | pasien 0.21 | pasien_rawat 0.49
pasien_sudah -0.38 | pasir -0.61 | pasir_lewat -0.9 | paspor -0.4 | paspor_anak -0.31 | password -0.3 | pasti -0.38 | patah -0.12
patok 0.56 | paud -1.12 | pawang 0.46 | pbb -1.68 | pbb_naik -0.84 | pbb_rumah -0.1 | pbb_tidak -0.07 | pbg -0.29
pbg_syarat -0.05 | pbi -0.1 | pbi_saya -0.07 | pdam -1.85 | pdam_di -0.37 | pdam_mati -0.23 | pdhl -0.61 | pdhl_sudah -0.19
pe 0.28 | pe_tiga -0.05 | pecah 1.51 | pecah_anak 0.28 | pecah_bidan 0.57 | pedagang -0.47 | pedagang_kecil -0.11
pedalaman -0.06 | pedas 0.25 | peduli 0.8 | pegang 1.48 | pegang_pisau 0.13 | pegawai 0.94 | pegawai_masuk 0.69 | pejabat -0.75
pelabuhan 0.96 | pelan -0.9 | pelan_pelan -0.9 | pelanggan -0.26 | pelat 0.11 | pelatihan -0.46 | pelayanan -1.97
pelayanan_publik -0.17 | peliharaan -0.05 | pelo 1.41 | pelo_baru 0.41 | pemadam_berapa 0.51 | pemadam_di 0.75
pemadam_kebakaran -0.24 | pembangunan -0.17 | pemda -1.01 | pemda_ada -0.08 | pemda_tidak 0.49 | pemerintah -1.75
pemerintah_bagaimana -0.09 | pemerintah_itu -0.07 | pemerintah_perbaiki -0.08 | pemerintah_tidak -0.08 | pemerintah_yang -0.18
pemprov -0.06 | pemutihan -0.13 | pencerahan -0.08 | pencet 0.1 | pencil -0.15 | pendeta -0.19 | pendiri -0.07 | pendirian -0.08
pendopo 0.13 | penduduk -1.26 | penduduk_di -0.4 | penduduk_digital -0.05 | penduduk_saya -0.41 | penelitian -0.2
penerangan -0.24 | penerangan_jalan -0.24 | penerima -0.06 | penerimaan -0.08 | pengacara -0.22 | pengajar -0.1 | pengajian -0.07
pengajuan -0.49 | pengantar -0.23 | pengantar_rt -0.12 | pengantin 0.43 | pengantin_baru -0.23 | pengemudi 0.3 | pengurus -0.25
pengusulan -0.05 | peninggalan -0.11 | peninggalan_jepang -0.07 | penjelasan -0.51 | pensiun -0.55 | pensiun_guru -0.16
pensiun_pns -0.07 | penting -0.13 | penuh 0.53 | penuh_lumpur -0.09 | penuh_panggil -0.09 | penyandang -0.05
penyandang_disabilitas -0.05 | penyeberangan -0.27 | penyedia -0.15 | penyuluh -0.45 | per -0.34 | per_bulan -0.18
per_kecamatan -0.05 | perah 1.7 | perahu 1.79 | perahu_balik 0.19 | perahu_bantuan -0.13 | perahu_kami 0.35 | perahu_karet 0.32
perampokan 0.24 | perampokan_di 0.24 | perang -0.37 | perawat -0.52 | perawatan -0.07 | perbaiki -2 | perbaiki_itu -0.05
perbaiki_rumah -0.31 | perbarui -0.11 | percaya -0.12 | percik 0.76 | percik_terus 0.75 | percuma -1 | perda -0.32 | perdana -0.08
perekaman -0.08 | perempuan -0.16 | perempuan_saya -0.17 | pergi 1.69 | perikanan -0.18 | perintis -0.07 | periode -0.05
perlu -1.36 | perlu_akta -0.05 | perlu_ambulans 0.53 | perlu_amdal -0.19 | perlu_bantuan 0.29 | perlu_cek -0.05
perlu_disiapkan -0.06 | perlu_foto -0.28 | perlu_lapor -0.05 | perlu_legalisasi -0.07 | perlu_n1 -0.1 | perlu_rekomendasi -0.05
perlu_saya -0.11 | perlu_surat -0.49 | perlu_tidak -0.07 | perlu_untuk -0.07 | permata -0.12 | permohonan -0.21 | pernah -0.17
pernah_angkat -0.09 | pernah_daftar -0.1 | pernah_dapat -0.09 | pernah_punya -0.05 | perolehan -0.09 | perpanjang -0.44
perpanjang_atau -0.06 | perpustakaan -1.37 | perpustakaan_daerah -0.34 | perpustakaan_keliling -0.1 | persen -0.27 | persis -0.05
pertama -0.12 | pertanian -0.1 | pertolongan -0.12 | perumahan 0.12 | perumahan_rumah -0.06 | perusahaan 0.31 | perusahaan_es 0.85
perusahaan_kami -0.24 | perusahaan_kayu -0.11 | perusahaan_minta -0.14 | perut 0.61 | perut_tidak -0.15 | pesan -0.4
pesan_ini -0.26 | pesan_saya -0.91 | pesangon -0.14 | pesawat -0.53 | peserta 0.08 | pesisir 0.37 | pet 0.22 | pet_di 0.22
peta -0.14 | petani -0.61 | petani_saya -0.06 | petugas -1.77 | petugas_di -0.07 | petugas_loket -0.26 | petugas_mana -0.26
petugas_pemadam -0.15 | petunjuk -0.19 | phk 0.22 | pi -0.21 | pick 0.68 | pick_up 0.68 | pickup -0.08 | pihak -0.14 | pikir 0.31
pikir_kalau 0.14 | pikun 0.13 | pikun_keluar 0.57 | pil -0.4 | pilih -0.36 | pimpin -0.25 | pindah -2.59 | pindah_dari -0.54
pindah_faskes -0.08 | pindah_rumah -0.51 | pindah_sekolah -0.28 | pindah_smp -0.1 | pindah_sudah -0.61 | pindai -0.12
pindai_di -0.07 | pinggang 0.79 | pinggir 0.44 | pingsan -0.45 | pingsan_di 0.4 | pinjam -0.66 | pinjam_daring -0.09 | pinjol 0.58
pinjol_teror -0.26 | pink -0.17 | pintar -0.18 | pintu 2.44 | pintu_air -0.52 | pintu_kunci 0.21 | pintu_segel 0.49
pintu_sudah 0.17 | pip -0.49 | pip_anak -0.12 | piring 1.84 | pirt -0.22 | pirt_keripik -0.06 | pisah -0.15 | pisah_dari 0.32
pisah_kk -0.11 | pisang -0.2 | pisau 0.41 | pisau_di 0.29 | pju -0.21 | pkh -0.66 | pkh_saya -0.15 | pkh_sekarang -0.2
pkh_tahap -0.05 | pkk -1.09 | pkl -0.24 | pkl_di -0.11 | plafon 0.4 | plasma 0.18 | plastik -0.2 | plat -0.66 | please 4.41
pln 0.5 | pln_putus 0.67 | pls -0.12 | pmi -0.68 | pmi_ada -0.21 | pmi_bulan -0.16 | pmk -0.13 | pns -0.34 | pohon -0.22
pohon_beringin 0.31 | pohon_besar -0.69 | pohon_depan 0.08 | pohon_di -0.07 | pohon_kelapa 0.94 | pohon_roboh -1.02 | pojok -0.16
pol 0.16 | poli -0.74 | poli_anak -0.15 | poli_dalam -0.42 | poli_rsud -0.07 | polisi 0.81 | polisi_ada 0.4 | polisi_atau -0.25
polisi_tidak -0.11 | polisi_tidur -0.45 | pompa 0.91 | pondasi 0.49 | ponsel 0.69 | ponsel_bagaimana -0.06 | ponsel_baru -0.2
ponsel_bisa -0.07 | ponsel_caranya -0.05 | ponsel_itu -0.06 | ponsel_mati 0.52 | ponsel_mau 0.22 | ponsel_pakai -0.42 | poros 0.68
poros_km 0.27 | pos 0.74 | pos_bisa -0.05 | pos_damkar -0.07 | poster 0.63 | posyandu -0.72 | posyandu_bulan -0.06
posyandu_di -0.31 | posyandu_lansia -0.11 | poto -0.07 | potong -0.93 | pp -0.19 | ppa 0.53 | ppl -0.22 | ppl_nya -0.22
pppk -0.26 | pr -0.96 | praktik -0.31 | praktik_hari -0.05 | praktik_kerja -0.11 | praktik_mandiri -0.09 | pramuka 0.12
prestasi -0.1 | pribadi -0.14 | produk -0.28 | produksi -0.13 | program -0.48 | program_pemerintah -0.18 | promo -0.53
proposal -0.45 | prosedur -0.22 | proses 0.17 | protes -0.05 | provinsi -0.2 | provinsi_bisa -0.1 | proyek 0.76 | psikolog -0.17
psikolog_di -0.06 | ptsl -0.13 | pu -0.09 | puas -0.05 | puasa -0.4 | puasa_kemarin -0.31 | publik -0.17 | pucat 0.62
pudar -0.12 | puji -0.53 | puji_tuhan -0.53 | pukul 2.38 | pukul_bapak 2.1 | pukul_berapa -0.1 | pukul_dan -0.38 | pukul_ibu 0.14
pukul_pakai 0.41 | pukul_suami -0.34 | pukuli -0.18 | pula -0.1 | pulang 1.61 | pulang_dari 0.37 | pulang_ke 0.13
pulang_ngaji 0.23 | pulau 0.52 | puluh -0.62 | pun 0.5 | pun_tidak -0.07 | punggung 0.48 | pungli -0.13 | pungli_di -0.1
punten -0.24 | punya -1.99 | punya_akta -0.19 | punya_anak -0.13 | punya_bapak -0.11 | punya_dua 0.05 | punya_duit -0.07
punya_kartu -0.05 | punya_kk -0.13 | punya_ktp -0.16 | punya_orang -0.18 | punya_pemda -0.12 | punya_rumah -0.09
punya_saya -0.17 | punya_surat -0.1 | punya_toko -0.2 | pupr -0.43 | pupuk -0.98 | pupuk_jatah -0.06 | pupuk_subsidi -0.44
pusing 1.53 | pusing_semua 0.4 | puskesmas 0.13 | puskesmas_ada -0.89 | puskesmas_bantu 0.11 | puskesmas_bayar -0.08
puskesmas_bilang -0.06 | puskesmas_bisa -0.15 | puskesmas_kami -0.8 | puskesmas_mana 0.9 | puskesmas_petugas -0.32
puskesmas_tutup 1.04 | putar 0.54 | putih 2.31 | puting 0.17 | puting_beliung 0.17 | putus 2.3 | putus_cerai -0.07
putus_jatuh 0.16 | qr -0.12 | qr_cod -0.1 | qris -0.1 | rabies -0.11 | rabu -0.11 | racun 0.13 | racun_rumput 0.4 | rahmat -0.1
rajin -0.07 | rakyat -0.07 | ramai -0.17 | ramal -0.57 | rambu 0.12 | rame -0.59 | rantau -0.44 | rantau_di -0.26 | rapat -0.27
rapat_wali -0.1 | rapi -0.13 | rasa -0.13 | ratus 0.26 | ratus_meter 0.51 | rawan -0.21 | rawat 0.31 | rawat_inap 0.37 | raya 0.35
rayap -0.33 | razia -0.11 | rdkk -0.35 | ready -0.08 | reaktivasi -0.07 | regulator 0.37 | rehab -0.5 | rekam -0.62
rekam_dari -0.11 | rekam_ktp -0.25 | rekening -0.81 | reklame -0.07 | reklame_untuk -0.06 | rekomendasi -0.21 | relawan -0.05
renang 0.42 | renang_umum -0.18 | rencana 0.68 | rendah -0.11 | renovasi -0.32 | resah -0.15 | resi -0.3 | resmi -0.71
resmi_dan -0.06 | respon -0.31 | restoran 0.05 | retak 1.09 | retak_panjang 0.31 | retribusi -1.11 | retribusi_bangun -0.08
rezeki -0.34 | ri 1.41 | ribu -1.06 | ribu_di -0.08 | rimbun -0.05 | ringan -0.21 | ringan_sekolah -0.14 | ringgit -0.07
rob 0.05 | robek 0.73 | roboh 0.45 | roboh_bisa -0.06 | roboh_di 0.41 | roboh_kena 0.22 | roboh_minta -0.15 | roboh_timpa 0.8
roboh_tutup -1.47 | robot -0.79 | robot_apa -0.12 | roda -0.87 | roda_dari -0.13 | roda_di 0.19 | roda_empat -0.15 | rokok 0.12
rombong 1.19 | rosok -0.05 | rotan -0.05 | rpl -0.12 | rs -0.58 | rsud -0.14 | rsud_ada 0.51 | rsud_bisa -0.05 | rsud_jam -0.05
rsud_lewat -0.1 | rsud_praktik -0.05 | rt -0.87 | rt_07 0.11 | rt_3 0.24 | rt_5 -0.13 | rt_dua -0.07 | rt_dulu -0.05
rt_kami -0.41 | rt_masih -0.09 | ruang -0.54 | ruang_kelas -0.3 | ruang_tamu -0.22 | rugi -0.1 | rujukan -0.09 | ruko -0.4
rumah 1.6 | rumah_2 -0.08 | rumah_acil 0.47 | rumah_ada -0.12 | rumah_aman -0.06 | rumah_asri -0.06 | rumah_baru -0.1
rumah_bawah 0.25 | rumah_belum -0.55 | rumah_bisa -0.18 | rumah_dari 0.16 | rumah_dengan -0.06 | rumah_depan 0.15 | rumah_di 0.51
rumah_dua -0.13 | rumah_hanya 0.39 | rumah_ibu -0.45 | rumah_ini -0.06 | rumah_kami 0.69 | rumah_kebakaran 0.17 | rumah_kok -1.08
rumah_kontrakan -0.14 | rumah_lantang 0.41 | rumah_listrik 0.16 | rumah_longsor 0.08 | rumah_mau -0.22 | rumah_mertua -0.11
rumah_nenek -0.17 | rumah_pak 0.88 | rumah_pakai -0.26 | rumah_panggung 0.6 | rumah_roboh 0.2 | rumah_rumah 0.59 | rumah_saba 0.42
rumah_sakit -0.73 | rumah_saya 0.46 | rumah_subsidi -0.08 | rumah_sudah -0.19 | rumah_sumbat -0.16 | rumah_syarat -0.09
rumah_tahun -0.15 | rumah_tangga -0.24 | rumah_terbang -0.22 | rumah_tetangga -0.2 | rumah_tidak -0.29 | rumah_warga 0.25
rumah_yang 0.66 | rumput_laut -0.49 | rusak_air 0.58 | rusak_di -0.16 | rusak_makan -0.05 | rusak_pak 0.6 | rusunawa -0.1
rutin -0.38 | rw 0.74 | sa 0.16 | saat -0.36 | saba 0.42 | sabar -0.86 | sabar_sekali -0.51 | sabtu -0.57 | sabtu_buka -0.1
sadar 2.21 | sadar_diri 0.07 | sah -0.51 | sah_dari -0.09 | sah_tidak -0.31 | saja 1.33 | saja_apa -0.06 | saja_bisa -0.09
saja_cukup -0.12 | saja_di -0.12 | saja_ini -0.16 | saja_kak -0.11 | saja_ke -0.92 | saja_min -0.09 | saja_saya 0.07
saja_sudah 0.68 | saja_syarat -0.1 | saja_terus -0.07 | saja_tidak 0.75 | saja_yang 0.69 | sak -0.36 | sak_rumah -0.17
sakit -0.42 | sakit_daerah -0.63 | sakit_di -0.43 | sakit_hati -0.23 | sakit_mulut -0.07 | sakit_pmk -0.05 | sakit_sudah -0.05
sakit_tidak 1.1 | saksi -0.15 | saksi_berapa -0.06 | salah -1.5 | salah_ketik -0.06 | salah_kirim -0.57 | salah_mau -0.11
salah_pencet -0.19 | salah_satu -0.19 | salam -1.38 | salat 0.56 | saldo -0.09 | salinan -0.05 | salur -0.53 | salur_air -0.06
salur_irigasi -0.33 | sama_anak -0.19 | sama_bos -0.15 | sama_dengan -0.09 | sama_makan 0.26 | sama_orang -0.06 | sama_saja -0.27
sama_sekali -0.07 | sama_tamu -0.41 | sama_truk 0.17 | samarinda -0.4 | sambil 0.49 | sambung -0.32 | sampah -1.73
sampah_asap -0.22 | sampah_barang -0.29 | sampah_di -0.37 | sampah_itu 0.57 | sampah_rumah -0.05 | sampah_tumpuk -0.21
sampai 0.85 | sampai_darah -0.24 | sampai_detik 0.31 | sampai_di 0.32 | sampai_hari -0.51 | sampai_jam -0.45 | sampai_kapan -0.09
sampai_ke 0.42 | sampai_malam -0.31 | sampai_mana -0.14 | sampai_pukul -0.1 | sampai_rusak -0.2 | sampai_sekarang 0.32
sampaikan -0.23 | sampaikan_bahwa -0.07 | samsat -0.19 | samsat_keliling -0.1 | sana 0.14 | sana_sudah -0.1 | sana_tidak 0.54
sanca 0.36 | sandal 1.09 | sang 0.76 | sangat 0.06 | sanggup 0.25 | sanggup_bayar -0.14 | sanksi -0.11 | santunan_meninggal -0.09
sapi -0.31 | sapi_kena -0.05 | sapi_kurban 0.2 | sar 0.59 | saran 1.52 | saran_masih 1.72 | sarang -0.85 | sarang_tawon -0.64
sarapan 0.41 | sarung 0.65 | sarung_sudah 0.08 | satpam -0.4 | satpol 0.77 | satpol_pp -0.19 | satu 2.16 | satu_dua -0.3
satu_gang 0.36 | satu_huruf -0.47 | satu_ibu 0.28 | satu_jam 0.49 | satu_kaki 0.4 | satu_kk -0.18 | satu_orang 0.89
satu_sudah -0.17 | saudara 0.37 | saudara_saya -0.06 | sawah -0.14 | sawah_saya -0.09 | sawit 0.32 | sawit_di 0.43 | saya 1.77
saya_3 -0.78 | saya_300 -0.24 | saya_4 -0.1 | saya_ada -0.19 | saya_air 0.51 | saya_akan -0.15 | saya_anak -0.29
saya_antar -0.14 | saya_atas -0.17 | saya_baca -0.87 | saya_bangun -0.95 | saya_banyak -0.08 | saya_baru 0.35 | saya_bawa -0.12
saya_belum -0.95 | saya_berhenti 0.21 | saya_bilang -0.07 | saya_bisa -0.2 | saya_buat -0.08 | saya_bukan -0.15 | saya_bulan -0.08
saya_dan 0.64 | saya_dapat -0.21 | saya_dari 0.22 | saya_datang -0.63 | saya_dengan -0.07 | saya_dengar -0.28 | saya_di 1.17
saya_dibully -0.11 | saya_digigit 0.33 | saya_dilecehkan 0.38 | saya_disabilitas 0.36 | saya_disekap 0.31 | saya_foto -0.14
saya_gagal -0.38 | saya_ganti -0.11 | saya_gugur 0.14 | saya_guru 0.2 | saya_habis 0.73 | saya_hampir 0.22 | saya_hanya -0.05
saya_harus 0.85 | saya_hilang 0.26 | saya_ibu -0.07 | saya_ikut -0.16 | saya_ini -1.14 | saya_istri 0.06 | saya_janda -0.13
saya_jatuh 0.45 | saya_jauh 0.4 | saya_kalau 0.38 | saya_katanya -0.06 | saya_ke -0.06 | saya_kebakaran -0.1 | saya_kemarin 0.43
saya_kena -0.61 | saya_kepala 0.97 | saya_kerja -0.87 | saya_kesetrum 0.68 | saya_kijang 0.88 | saya_kirim 0.08 | saya_kis -0.09
saya_kok -0.34 | saya_kubur -0.12 | saya_kuliah -0.17 | saya_kumpul 0.38 | saya_kunci 0.38 | saya_lagi 0.78 | saya_lahir -0.24
saya_lakukan 0.28 | saya_lansia 0.12 | saya_lapor -0.56 | saya_lebih -0.13 | saya_lihat -0.56 | saya_lulus -0.13 | saya_lupa -0.15
saya_makan -0.1 | saya_malu 0.57 | saya_masih -0.48 | saya_masuk 2.11 | saya_mati 1.27 | saya_mau -0.63 | saya_memang -0.29
saya_meninggal -0.34 | saya_minta 0.14 | saya_minum 0.91 | saya_muntah 0.34 | saya_naik -0.13 | saya_nanya -0.32
saya_ngamuk 0.06 | saya_nomor -0.47 | saya_nyala 0.68 | saya_nyata -0.05 | saya_nyilet 0.22 | saya_paham -0.19 | saya_pasti 0.1
saya_patah -0.07 | saya_pegang 0.07 | saya_pensiun -0.25 | saya_perawat -0.18 | saya_pergi 0.98 | saya_perlu -0.05
saya_pernah -0.21 | saya_petani -0.16 | saya_pikun 0.31 | saya_pindah -0.4 | saya_pun 0.2 | saya_rusak -0.05 | saya_rusuh 0.43
saya_sakit -0.39 | saya_salah -0.53 | saya_sebar 0.56 | saya_sekarang -0.94 | saya_sembunyi 0.74 | saya_sendiri 1.72
saya_sendirian 0.43 | saya_serang 0.32 | saya_sering 0.2 | saya_siram 0.51 | saya_soal -0.4 | saya_stroke 0.48 | saya_sudah 1.27
saya_suruh 0.06 | saya_takut 1.72 | saya_tangan 0.52 | saya_tanya -0.15 | saya_tapi 0.87 | saya_telepon -0.72 | saya_terus 0.08
saya_tiap -0.18 | saya_tiba 0.45 | saya_tidak 1.7 | saya_tinggal 0.19 | saya_tolong 0.29 | saya_trauma -0.26 | saya_tunggu -0.09
saya_tusuk 0.31 | saya_urus -0.06 | saya_usia 0.49 | saya_wali 0.22 | saya_warga -0.14 | saya_yang -0.33 | sayur -0.4 | sd -1.54
sd_di -0.19 | sd_kami -0.37 | sd_mau -0.1 | sd_negeri -0.31 | sd_tahun -0.08 | sdn -0.23 | sdn_3 -0.22 | sebagai -0.38
sebagai_orang -0.15 | sebagian 0.39 | sebaik -0.29 | sebar 0.23 | sebelah 3.43 | sebelah_orang 0.42 | sebelah_teriak 0.51
sebelah_tidak 0.55 | sebelas -0.16 | sebelas_tahun -0.06 | sebelum -0.81 | sebelum_ada 0.18 | sebelum_mulai -0.08
sebenarnya -0.26 | sebentar 0.59 | sebentar_lagi 0.59 | seberang 0.78 | seberang_sungai -0.57 | sebulan -0.44
sebulan_berapa -0.1 | sebut -0.06 | secara -0.59 | secara_resmi -0.05 | secara_sah -0.11 | sedang 0.1 | sedang_di 0.1
sedangkan -0.09 | sedia -0.05 | sedih -0.12 | sedikit -0.11 | sedikit_sekali 0.23 | sedot -0.25 | sedot_tinja -0.09 | segala -0.11
segel 0.42 | segel_dari 0.21 | segera 2.2 | segini 0.52 | segitu -0.05 | sehari -0.45 | sehari_jadi -0.16 | sehari_sebelum -0.06
sehat -0.97 | sehat_selalu -0.05 | sehingga -0.06 | sejak -0.51 | sejak_kemarin -0.14 | sejak_tahun -0.11 | sejarah -0.37
sekali 1.95 | sekali_di -0.24 | sekali_mohon 0.55 | sekali_pak 0.21 | sekali_rumah 0.75 | sekali_saya 0.08 | sekali_turun -0.19
sekalian -0.77 | sekaligus -0.06 | sekarang 4.84 | sekarang_anak -0.14 | sekarang_badan 0.38 | sekarang_bapak 0.09
sekarang_belum 0.62 | sekarang_berapa -0.17 | sekarang_di 0.57 | sekarang_dia 0.27 | sekarang_juga 0.29 | sekarang_kami -0.08
sekarang_kartu -0.18 | sekarang_lewat -0.05 | sekarang_masih 0.31 | sekarang_mau -0.26 | sekarang_orang -0.08 | sekarang_saya 0.87
sekarang_sekolah -0.28 | sekarang_sudah -2.07 | sekarang_surat -0.08 | sekarang_tidak 0.82 | sekdes 0.27 | sekitar 1.31
sekolah -1.77 | sekolah_anak -0.51 | sekolah_bilang 0.35 | sekolah_dari 0.48 | sekolah_di -0.15 | sekolah_harus -0.07
sekolah_kami -0.53 | sekolah_kok -0.05 | sekolah_libur -0.27 | sekolah_negeri -0.14 | sekolah_saya -0.11 | sekolah_sudah -0.38
selalu -0.21 | selama 0.3 | selamat 1.23 | selamat_nomor -0.24 | selamat_siang 0.46 | selamat_sore 0.32 | selamat_tinggal 0.88
selasa 0.81 | seleksi -1.02 | selesai 0.84 | selesai_bangun -0.08 | selimut 0.25 | selokan -0.33 | selokan_di -0.08
selokan_sumbat -0.1 | seluruh 0.23 | semak 0.52 | semangat -0.39 | sembako -0.68 | sembako_kecil -0.19 | sembilan -0.46
sembuh 0.96 | sembunyi 0.73 | sementara -0.15 | semester -0.59 | semoga -0.58 | semoga_sehat -0.12 | sempat -1.14 | semprot -0.19
semprot_bagaimana -0.31 | semrawut -0.19 | semua 1.89 | semua_ada 0.26 | semua_di 0.97 | semua_dinas -0.22 | semua_itu 1.12
semua_kontak -0.38 | semua_orang 0.4 | semua_saya 0.12 | semua_tidak 0.62 | semua_yang -0.12 | senam -0.09 | sendiri 0.87
sendiri_ada -0.14 | sendiri_atau -0.1 | sendiri_boleh -0.06 | sendiri_dari -0.14 | sendiri_di -0.35 | sendiri_pakai -0.11
sendiri_sudah 1.25 | sendiri_tanpa -0.1 | sendirian 1.42 | sendirian_di 0.69 | sengaja 1.04 | senggol 0.24 | senin -0.29
senjata 0.24 | seorang -0.05 | sepakat -0.08 | separo -0.31 | separuh 0.15 | separuh_badan 0.2 | sepeda 0.68 | seperti -0.61
seperti_buronan -0.07 | seperti_kami -0.51 | seperti_kopi -0.31 | seperti_saya -0.08 | sepeser -0.1 | sepeser_pun -0.1
sepi -0.79 | septic -0.22 | septic_tank -0.22 | sepupu 0.47 | serah -0.16 | serah_ka -0.05 | seram 0.31 | serang 1.35
serang_jantung 0.19 | serbaguna -0.05 | seret 0.68 | sering 0.09 | sering_pukul 0.64 | serius -0.07 | serta -0.08
sertifikat -0.95 | sertifikat_halal -0.14 | sertifikat_tanah -0.22 | seru -0.42 | seru_banget -0.06 | serumah -0.31
serumah_dengan -0.16 | sesak 3.78 | sesak_pas 2.18 | sesat 0.06 | sesat_di 0.06 | sesuai -0.12 | setahun -0.5
setahun_berapa -0.07 | setelah -0.31 | setengah 0.62 | setengah_jam 0.73 | setiap -1.01 | setiap_minggu -0.4 | setuju -0.14
sewa -0.45 | sewa_gor -0.06 | si_kakak -0.06 | siang 0.77 | siang_gratis 0.75 | siang_saya 0.51 | siap -1.07 | siap_pak -0.15
siapa -0.79 | siapa_biar 0.16 | siapa_bisa 0.5 | siapa_dan -0.08 | siapa_kak -0.09 | siapa_kami -0.24 | siapa_min -0.91
siapa_saja 0.53 | siapa_saya -0.21 | siapa_ya -0.21 | siapkan 1.38 | sibuk -0.61 | sidang -0.1 | sidik -0.21 | sidik_jari -0.21
sih -2.13 | sih_katanya -0.07 | sih_min -0.44 | sih_sudah -0.06 | sih_terus -0.05 | siku 1.29 | silakan -0.29 | silat 0.45
sim -0.3 | sim_saya -0.08 | simpan -0.21 | simpang 0.86 | simpang_lima -0.06 | simpang_tiga 0.89 | simulasi -0.47 | singkong -0.15
sini -1.16 | sini_ada -0.24 | sini_bawa 0.1 | sini_ikut -0.05 | sini_sudah -0.9 | sinyal -0.35 | sinyal_hanya 0.52 | sip -0.09
sipil -0.14 | siram 1.79 | siram_air 0.18 | siri -0.08 | sirine 0.13 | sirup 0.74 | sisa -0.25 | sistem -0.33 | siti 0.33
siti_aminah -0.06 | sk -1.02 | sk_nominasi -0.24 | skala 0.05 | skatepark -0.16 | skck -0.1 | skp -1.15 | skp_triwulan -0.12
skpwni -0.15 | skripsi -0.58 | skripsi_saya -0.15 | skt -0.06 | sktm -0.14 | sku -0.07 | slamet 0.09 | sma -0.28 | smk -0.35
smk_di -0.17 | smk_mau -0.08 | smp -1.21 | smp_negeri -0.24 | smp_saya -0.07 | smpn 0.44 | smpn_2 0.44 | so 1.17 | so_tidak 1.12
soal -0.97 | sobek -0.3 | sobek_kena -0.08 | softlens -0.17 | softlens_sama -0.12 | soko 0.23 | solar 0.47 | solusi -0.3
sopan -1.02 | sopan_sekali -0.91 | sopir 0.07 | sore 3.28 | sos 0.97 | sosialisasi -0.25 | sp -0.27 | sp4n -0.41 | sp_4 -0.21
spanduk -0.17 | spbu -0.29 | speed 0.27 | speedboat 0.32 | spesialis -0.09 | spesialis_di -0.07 | spiral -0.06 | spmb -0.13
spmb_smp -0.05 | sppl -0.16 | sppt -0.14 | spt -0.22 | sr -0.26 | stabil -0.18 | stan -0.08 | standar -0.08 | status -0.62
status_cetak -0.1 | status_di -0.13 | status_tidak -0.31 | step 0.34 | stnk -0.24 | stok -0.56 | stok_darah -0.4 | str -0.12
str_sudah -0.09 | stroke 0.1 | stroke_tidak -0.12 | su 1.06 | su_tidak 0.21 | suami -0.23 | suami_istri -0.21 | suami_ke -0.08
suami_saya 1.36 | suami_sudah -0.22 | suami_tiba 0.52 | suara 0.7 | suara_suruh 0.44 | subsidi -1.01 | subsidi_itu -0.09
subuh 0.87 | subuh_belum 0.33 | subuh_mau 0.1 | sudah 1.59 | sudah_10 0.23 | sudah_20 -0.07 | sudah_3 0.21 | sudah_4 -1
sudah_40 -0.54 | sudah_5 -0.09 | sudah_70 -0.06 | sudah_ada -0.31 | sudah_aktif -0.21 | sudah_baik -0.19 | sudah_bantu 1.44
sudah_bayar -0.07 | sudah_berhijab -0.08 | sudah_besar 0.06 | sudah_bilang -0.24 | sudah_bisa -0.4 | sudah_cair -0.19
sudah_cukup -0.12 | sudah_daftar -0.11 | sudah_datang -0.38 | sudah_dekat 0.12 | sudah_di 2 | sudah_dikasih -0.16
sudah_diterima -0.05 | sudah_dua -0.5 | sudah_empat -0.1 | sudah_gelap 0.17 | sudah_hilang -0.16 | sudah_isi -0.12
sudah_jadi -0.69 | sudah_jalan -0.97 | sudah_jam 0.65 | sudah_kami 0.73 | sudah_ke -0.14 | sudah_keluar -0.11 | sudah_kerja -0.16
sudah_kirim 0.06 | sudah_kumpul 0.36 | sudah_lama -0.44 | sudah_lapor -0.19 | sudah_lepas 0.14 | sudah_lewat -0.15
sudah_lima 0.05 | sudah_lulus -0.26 | sudah_makan -0.06 | sudah_masuk 0.61 | sudah_mati -0.7 | sudah_mau 0.81
sudah_mengelupas -0.11 | sudah_meninggal -0.42 | sudah_minggu -0.59 | sudah_naik 0.39 | sudah_ngomong -0.15 | sudah_nikah -0.24
sudah_nyala 0.12 | sudah_pada -0.19 | sudah_pecah 0.58 | sudah_pegang 0.15 | sudah_penuh 0.12 | sudah_pernah 0.81
sudah_pindah 0.28 | sudah_pinggang 0.56 | sudah_punya -0.28 | sudah_rekam -0.14 | sudah_sampai 0.67 | sudah_satu 0.11
sudah_saya 0.6 | sudah_sebelas -0.05 | sudah_sekolah -0.14 | sudah_selesai -0.08 | sudah_sembuh -0.06 | sudah_telat -0.39
sudah_temu -0.29 | sudah_tidak 2.06 | sudah_tiga 0.58 | sudah_tua -0.06 | sudah_tutup 0.23 | sudah_unduh -0.1 | sudah_waktu -0.13
suka -0.24 | sukirman 0.49 | sulung -0.05 | sumbat -0.5 | sumbat_air -0.87 | sumbat_tiap -0.13 | sumber -0.34 | sumpah -0.13
sumur 1.28 | sumur_bor 0.89 | sumur_pak 0.93 | sungai 2.22 | sungai_air 0.08 | sungai_barusan 0.17 | sungai_kita -0.41
sungai_luap 0.08 | sungai_sudah 0.65 | suntik -0.1 | suntik_anak -0.07 | suntik_campak -0.11 | suntik_di -0.22 | suntik_kb -0.05
supados -0.06 | supaya -1.21 | supaya_perbaiki -0.32 | supaya_tidak -0.15 | supir 0.36 | surabaya 0.4 | surat -2.02
surat_apa -0.54 | surat_buat 1.6 | surat_dari -0.27 | surat_domisili -0.13 | surat_itu -0.06 | surat_izin -0.21 | surat_ke -0.16
surat_kemana -0.11 | surat_keterangan -0.45 | surat_kuasa -0.05 | surat_lahir -0.13 | surat_lingkung -0.12 | surat_pajak -0.06
surat_pengantar -0.12 | surat_pindah -0.4 | surat_polisi -0.12 | surat_rekomendasi -0.08 | surat_surat -0.12 | surat_tidak -0.08
surat_yang -0.06 | surel -0.06 | suruh -0.29 | suruh_balik -0.27 | suruh_berhenti -0.06 | suruh_lapor -0.14 | suruh_pulang -0.28
susah 1.03 | susah_pas 0.4 | susu 0.66 | susul 1.77 | swalayan -0.14 | swasta -0.16 | syarat -1.56 | syarat_apa -0.33
syarat_pindah -0.05 | syukur -0.38 | ta -0.1 | tabe -0.47 | tabe_mau -0.05 | tabe_pak -0.05 | tabrak 0.73 | tabrak_lari 0.06
tabrakan 0.58 | tabrakan_di 0.92 | tabrakan_motor 0.17 | tabung 0.59 | tabung_gas 1.01 | tabung_oksigen 0.29 | tadi 3.34
tadi_ada 0.29 | tadi_dengar 0.34 | tadi_pagi 0.29 | tadi_saya 0.49 | tadi_subuh 0.72 | tadi_teman -0.48 | tagih -1.57
tagih_air -0.14 | tagih_pajak -0.08 | tagih_pbb -0.78 | tagih_pdam -0.15 | tagih_tiap -0.11 | tahan 0.72 | tahan_dan -0.14
tahap -0.47 | tahap_2 -0.23 | tahap_ini -0.05 | tahu -0.18 | tahu_harus 1.04 | tahu_ibu -0.26 | tahu_ini 0.66 | tahu_itu -0.1
tahu_ke -0.28 | tahun -3.3 | tahun_8 -0.06 | tahun_ada -0.08 | tahun_baru -0.23 | tahun_belum -0.17 | tahun_bisa -0.15
tahun_depan -0.3 | tahun_di -0.06 | tahun_ini -0.71 | tahun_kami -0.07 | tahun_kemarin -0.09 | tahun_kena -0.07
tahun_kurang -0.05 | tahun_lalu -0.78 | tahun_mau -0.06 | tahun_perlu -0.34 | tahun_tidak -0.19 | takut -0.65 | takut_dia 0.31
takut_ledak 0.23 | takut_masuk 0.16 | takut_roboh -0.06 | talenta 0.54 | taman -0.97 | taman_kota -0.74 | tamat -0.08
tambah -0.81 | tambak 0.15 | tambal -0.81 | tambang 1.28 | tambang_yang 0.16 | tampung -0.08 | tampung_di -0.14 | tamu -0.87
tanah -1 | tanah_di 0.26 | tanah_dibagi -0.11 | tanah_kavling -0.08 | tanah_ke -0.09 | tanah_longsor -0.19 | tanah_saya -0.15
tanah_waris -0.15 | tanam -0.23 | tanda -0.94 | tanda_tangan -1.15 | tangan 3.06 | tangan_kiri 0.35 | tangan_masuk 0.52
tangan_saya 0.45 | tangga 0.05 | tanggal -1.05 | tanggal_12 -0.31 | tanggal_20 -0.07 | tanggal_3 -0.21 | tanggal_berapa -0.15
tanggap -0.34 | tanggul 1.54 | tanggul_rusak 1.08 | tanggung -0.31 | tangki 0.41 | tangki_di 0.05 | tangled -0.06
tangled_kartu -0.06 | tanjakan 0.42 | tanjakan_dekat -0.12 | tanjakan_km 0.23 | tanjung 0.58 | tanjung_harap 0.09 | tank -0.22
tanpa -0.65 | tanpa_biaya -0.18 | tanpa_jaminan -0.15 | tanpa_pindah -0.32 | tanpa_tiket -0.11 | tante 0.25 | tante_saya 0.25
tanya -1.13 | tanya_bantuan -0.2 | tanya_kalau -0.09 | tanya_syarat -0.08 | tapi -1.69 | tapi_alamat -0.12 | tapi_belum -0.22
tapi_jangan 0.48 | tapi_juga -0.26 | tapi_kartu -0.08 | tapi_masih 0.43 | tapi_mau -0.16 | tapi_mentok -0.25 | tapi_nama -0.23
tapi_saya -0.18 | tapi_sekarang -0.21 | tapi_sudah -0.31 | tapi_takut -0.1 | tapi_tidak -0.52 | tarakan -0.2 | tari -0.09
tarik 0.67 | tarik_orang 0.76 | taruh 0.18 | taruna -0.26 | tas 0.83 | tas_hitam 0.67 | taspen -0.21 | tata -0.05
tata_caranya -0.08 | tautan -1.19 | tawar -0.14 | tawon 0.08 | tawon_besar -0.83 | tawon_ndas -0.05 | tawon_sarang 0.41
tawon_tawon 0.09 | tawuran -0.49 | tawuran_depan 0.06 | tawuran_di -0.55 | td -0.14 | td_pagi -0.18 | tebal -1.07
tebal_keluar 0.15 | tebang -0.1 | tebang_pohon -0.07 | tebing 0.24 | tebing_belakang 0.34 | tegur -0.28 | teknik -0.09
telah -0.07 | telan 0.24 | telanjang -0.83 | telat -0.52 | telepon 0.41 | telepon_damkar -0.13 | telepon_ke -1.13
telepon_kemana -0.24 | telepon_pak 0.65 | telepon_pemadam -0.48 | telepon_siapa -0.63 | telepon_tidak 0.43 | telinga -0.09
teluk -0.76 | telur -0.47 | teman 1.99 | teman_belum 0.6 | teman_kelas -0.19 | teman_kena 0.41 | teman_kerja 0.46
teman_lagi -0.22 | teman_saya 0.86 | teman_teman 0.35 | tembak -0.5 | tembak_di 0.4 | tembok 0.98 | tembus 0.2 | tembus_ke 0.13
temenku 1.19 | tempat 0.48 | tempat_kami -0.24 | tempat_saya 0.14 | tempat_tidur 1.29 | tempat_tinggal -0.09 | tempat_yang -0.21
tempel 0.24 | tempel_di -0.23 | tempuh -0.05 | temu 1.39 | temu_benda 0.41 | temu_di 0.23 | tenaga 0.17 | tenaga_kerja -0.07
tengah 0.45 | tengah_jalan 0.48 | tengah_malam -0.26 | tengah_semester -0.22 | tenggelam 0.05 | tenggelam_di 0.6
tenggorokan 0.75 | tensi 0.64 | tentang -0.35 | tepi -0.21 | tepi_jalan -0.57 | tepi_sungai 0.27 | tera -0.16
tera_timbangan -0.06 | tera_ulang -0.08 | terakhir 1.94 | terang 0.89 | teras 0.52 | terbang 0.44 | terbang_semua 0.06
terbit -0.16 | terbit_akta -0.05 | tercantum -0.09 | tercantum_di -0.09 | tercecer 0.2 | terendam 0.58 | tergeletak 0.15
terguling 0.57 | terguling_di 0.4 | terhadap -0.08 | terhadap_anak -0.08 | teriak 1.31 | teriak_minta 0.23 | teriak_teriak -0.05
terima -1.16 | terima_kasih -0.56 | terimakasih -0.59 | terjebak 0.22 | terjebak_di 0.82 | terjepit 0.31 | terkurung 0.54
terkurung_di 0.54 | terlantar -0.42 | terlantar_di -0.31 | terminal -1.05 | terminal_kasihan -0.38 | ternyata 0.06 | teror -0.33
terpal -0.14 | tertib -0.46 | terus 1.85 | terus_ada -0.3 | terus_apa 0.76 | terus_badan 0.86 | terus_bau 0.41 | terus_bawa -0.22
terus_bayar -0.06 | terus_bisa -0.09 | terus_dari 0.22 | terus_di -1 | terus_harus 0.2 | terus_jam -0.36 | terus_karena -0.05
terus_katanya -0.23 | terus_min -0.1 | terus_padahal -0.15 | terus_pas -0.08 | terus_rumah 0.61 | terus_sampai -0.4
terus_saya -0.15 | terus_tiap 0.26 | terus_tidak -0.05 | tes -0.76 | tes_bebas -0.2 | tes_tes -0.17 | tetangga -0.61
tetangga_saya -0.43 | tetangga_sebelah 1.13 | tetangga_sering -0.23 | tetangga_sudah -0.08 | tetangga_yang -0.13 | tetap -0.44
tetapi -0.43 | tetapi_sudah -0.05 | thanks -0.26 | the -0.05 | ti -0.07 | tiang -0.13 | tiang_lampu -0.06 | tiang_listrik -0.07
tiang_mati -0.09 | tiang_sudah 0.1 | tiap -2.43 | tiap_bulan -0.2 | tiap_hari -0.07 | tiap_hujan -0.19 | tiap_malam -0.07
tiap_malem 0.05 | tiap_pagi -0.6 | tiap_sore -0.07 | tiap_tanggal -0.12 | tiarap 0.39 | tiba 0.97 | tiba_mati -0.11
tiba_mulut 0.92 | tiba_tiba 0.7 | tidak 0.41 | tidak_ada 1.08 | tidak_aktif 0.1 | tidak_angkut -0.53 | tidak_baca -0.31
tidak_bagian -0.54 | tidak_bangun 1.73 | tidak_banjir -0.05 | tidak_bapak -0.64 | tidak_bayar -0.22 | tidak_berani 0.85
tidak_berapa -0.11 | tidak_berhenti 0.52 | tidak_bisa 4.97 | tidak_bu -0.07 | tidak_buat -0.38 | tidak_cair -0.57
tidak_cek -0.09 | tidak_daftar -0.11 | tidak_dan -0.1 | tidak_dapat -0.24 | tidak_dari -0.05 | tidak_daring -0.11
tidak_datang -0.14 | tidak_di -0.37 | tidak_dikasih -0.12 | tidak_dua -0.12 | tidak_gerak 0.47 | tidak_ini 0.25 | tidak_jadi -0.11
tidak_jalan -0.24 | tidak_jawab 1.35 | tidak_jelang -0.29 | tidak_jelas 0.4 | tidak_kak -0.3 | tidak_kalau -0.05
tidak_kasih 0.06 | tidak_keluar -0.44 | tidak_kembali -0.09 | tidak_kenal 0.25 | tidak_kiat 1.04 | tidak_kuat 0.76
tidak_layak -0.08 | tidak_lewat -0.07 | tidak_lihat 0.83 | tidak_lulus -0.05 | tidak_mampu -0.58 | tidak_masuk -0.5
tidak_mau 1.12 | tidak_min -0.6 | tidak_minta -0.18 | tidak_ngalir -0.22 | tidak_nongol 0.16 | tidak_pakai -0.15 | tidak_pas 0.27
tidak_pernah -0.94 | tidak_pulang 0.43 | tidak_punya -0.19 | tidak_sadar 1.11 | tidak_sakit -0.05 | tidak_sambung -0.05
tidak_sampai 0.47 | tidak_sanggup 0.27 | tidak_saya -0.26 | tidak_sih -0.99 | tidak_tahan 0.62 | tidak_tahu 1.47
tidak_tahun -0.17 | tidak_tanggap -0.32 | tidak_temu -0.18 | tidak_terus -0.09 | tidak_tipu -0.05 | tidak_ubah 0.13
tidak_untuk -0.05 | tidak_usaha 1.31 | tidak_ya -0.4 | tidak_yang -0.34 | tidur 0.18 | tidur_di -0.69 | tiga 0.63
tiga_bulan -0.38 | tiga_ekor -0.2 | tiga_hari 0.52 | tiga_ka -0.05 | tiga_kali -1.37 | tiga_orang 0.31 | tiga_rumah 0.86
tiga_yang 0.25 | tik 0.28 | tik_tik 0.28 | tiket -0.92 | tiket_pesawat -0.43 | tikungan 0.58 | tikus 0.12 | tilu 0.13 | tim -0.36
timbangan -0.27 | timbangan_jual -0.05 | timbul 0.34 | timbun 0.3 | timpa 1.09 | timpa_mobil 0.12 | timpa_pohon 0.06
timpa_rumah 0.45 | tinggal 3.21 | tinggal_6 0.21 | tinggal_dari -0.05 | tinggal_di 0.47 | tinggal_sedikit 0.2
tinggal_serumah -0.16 | tinggi 1.16 | tinggi_air -0.19 | tinja -0.09 | tipu -0.05 | tipu_calo -0.05 | tiri 1.6 | tiru -0.1
tiru_di -0.1 | titik -0.48 | titik_api -0.06 | titip 0.2 | tk 0.42 | to 0.66 | to_min -0.08 | token -0.33 | token_listrik -0.31
toko 0.29 | toko_kecil -0.08 | toko_oleh -0.07 | toko_saya -0.48 | toko_sebelah 1.06 | tol 0.96 | tolak 0.28 | tolong 7.16
tolong_ada 0.48 | tolong_ambulans 0.11 | tolong_balas 0.22 | tolong_cek -0.87 | tolong_cepat 0.38 | tolong_damkar 0.3
tolong_dinas -0.38 | tolong_dong -0.1 | tolong_jangan -0.67 | tolong_kami 0.28 | tolong_kirim 0.61 | tolong_lihat -1.38
tolong_min -0.58 | tolong_pak -0.89 | tolong_pasang -0.59 | tolong_pemadam 0.07 | tolong_perahu 0.21 | tolong_polisi 0.41
tolong_rumah 0.35 | tolong_saya 2.24 | tolong_tolong 0.06 | tong -0.06 | tong_sampah -0.06 | tongkang 0.64 | tongkat -0.09
tonton -0.5 | toraja -0.1 | tower -1.02 | tpi 0.73 | tpp -0.08 | tps -0.14 | trans 0.19 | transmigrasi -0.58
transmigrasi_sp -0.21 | transport -0.05 | trauma -0.26 | travel 0.05 | triwulan -0.49 | trotoar -0.34 | truk 0.88
truk_sampah -0.09 | truk_saya -0.11 | tsunami -0.21 | tua -0.6 | tua_boleh -0.44 | tua_itu -0.05 | tua_kami -0.33
tua_murid -0.08 | tua_saya 0.27 | tua_sudah -0.28 | tua_tidak 0.51 | tua_tua 0.33 | tugas -0.42 | tugas_geografi -0.07
tugu -0.23 | tuhan -0.81 | tujuh -0.73 | tujuh_orang -0.14 | tukang_parkir -0.1 | tukar -0.19 | tuli 0.76 | tulis -0.61
tulis_belum -0.51 | tulis_luntur -0.09 | tulis_pudar -0.09 | tulis_surat 1.66 | tulis_ya -0.47 | tulung 1.97 | tulung_pak 0.76
tulung_siapa -0.4 | tumpang 0.63 | tumpang_tercecer 0.31 | tumpuk_di -0.06 | tumpuk_sampah -0.11 | tunai -0.06 | tunggak -0.3
tunggak_pbb -0.09 | tunggu -0.05 | tunggu_ada -0.38 | tunggu_tolong -0.57 | tunjangan -0.29 | tunjuk -0.39 | tuntun -0.08
turnamen -0.07 | turun 1.98 | turun_ambil -0.08 | turun_dari 0.45 | turun_ke 0.17 | turut -0.18 | tusuk 0.31 | tutup 0.97
tutup_jalan -0.51 | tutup_jam -0.09 | tutup_lampu -0.05 | ubah -0.07 | ubah_bagaimana -0.06 | udara 0.53 | uji -0.35
uji_habis -0.09 | ujian -0.97 | ujung 0.09 | ukl -0.21 | ukl_upl -0.21 | ukur -0.3 | ukuran 0.07 | ulang -1.59 | ulang_dari -0.15
ulang_di -0.09 | ulang_tidak -0.07 | ular 1.81 | ular_besar 0.33 | ular_di 0.23 | ular_hijau 0.89 | ular_masuk -1.26
ular_sawah 0.11 | ular_tangga -0.05 | umk -0.53 | umkm -0.24 | umkm_masih -0.15 | umr -0.05 | umum -0.75 | undang 1.61
undang_bupati -0.06 | undangan -0.1 | undi -0.24 | unduh -0.67 | unduh_aplikasi -0.26 | unggah -0.08 | unit 0.4 | untuk -2.95
untuk_anak -0.22 | untuk_bapak -1.04 | untuk_bengkel -0.06 | untuk_klaim -0.05 | untuk_korban -0.1 | untuk_obat -0.08
untuk_saya 1.02 | untuk_turnamen -0.06 | untuk_urus -0.13 | up 0.52 | update -0.05 | upl -0.21 | uptd 0.53 | uptd_ppa 0.53
urea -0.37 | urea_subsidi -0.15 | urea_yang -0.05 | urip 1.07 | urus 0.1 | urus_akta -0.35 | urus_bagaimana -0.09 | urus_bpjs 0.84
urus_di -0.6 | urus_dimana -0.16 | urus_izin -0.06 | urus_ke -0.08 | urus_kemana -0.15 | urus_ktp -0.11 | urus_sertifikat -0.07
urus_surat -0.21 | urutan -0.14 | urutan_bagaimana -0.07 | usaha -0.41 | usaha_bengkel -0.12 | usaha_cuci -0.19
usaha_kecil -0.14 | usaha_saya -0.06 | usia 0.92 | usia_3 0.08 | usia_38 -0.05 | usia_4 1.47 | usia_5 1 | usia_6 -0.14
usia_9 0.39 | usia_lima -0.18 | usia_masuk -0.06 | usia_minimal -0.13 | usia_saya -0.23 | usia_sudah -0.19 | usir -0.1
usul -0.78 | usul_pangkat -0.35 | usul_saja -0.13 | vaksin -0.24 | vaksin_rabies -0.07 | var 0.9 | verifikasi -0.11 | very -0.23
veteran -0.05 | virus -0.65 | wagiman -0.14 | wah -0.15 | wahini 0.21 | wajah -0.19 | wajar -0.09 | waktu -1.28
waktu_daftar -0.07 | waktu_ini -0.24 | waktu_itu -0.19 | waktu_orang 0.38 | waktu_pasang 0.46 | waktu_rumah -0.13 | walau -0.4
walaupun -0.09 | walaupun_alamat -0.09 | wali_kelas 0.11 | wali_murid -0.12 | warga -0.16 | warga_kami 0.29 | warga_kampung 0.26
warga_mau 0.87 | warga_miskin -0.09 | warga_sini -0.38 | warga_sudah -0.3 | waris -0.42 | waris_bapak -0.11 | warna 0.07
warna_kuning -0.08 | warna_merah -0.17 | wawancara -0.17 | wb -0.08 | wc -0.65 | wc_nya -0.42 | wedi 0.28 | wenang -0.3
wewenang -0.07 | whatsapp -0.67 | whatsapp_me -0.06 | whatsapp_saja -0.09 | wifi -0.1 | wilayah -0.09 | wisata -0.5 | wkwk -1.26
wkwkwk -0.35 | woi 0.08 | wr -0.08 | wr_wb -0.08 | y -0.08 | ya -2.02 | ya_ada -0.12 | ya_biar -0.07 | ya_bu -0.07 | ya_buat -0.08
ya_di -0.06 | ya_hanya -0.16 | ya_ini 0.58 | ya_kak -0.12 | ya_min 0.32 | ya_nak -0.1 | ya_pak -0.57 | ya_saya -0.14
ya_sudah 0.11 | ya_terus -0.09 | ya_tetangga -0.19 | ya_tidak 0.12 | ya_yang -0.06 | yaa -0.15 | yak -0.48 | yang 0.23
yang_ambil -0.31 | yang_angkat -0.56 | yang_angkut -0.11 | yang_antre 0.08 | yang_asli -0.06 | yang_baca 0.75 | yang_bapak -0.1
yang_baru -0.32 | yang_bawa -0.28 | yang_belum 0.6 | yang_benar -0.3 | yang_berani 0.35 | yang_bisa 1.44 | yang_buat 0.26
yang_buka 0.9 | yang_cari 0.34 | yang_dapat -0.39 | yang_dekat -0.66 | yang_di -0.87 | yang_dulu 0.18 | yang_gratis -0.13
yang_habis 0.51 | yang_harus 0.48 | yang_hilang -0.11 | yang_hobi -0.05 | yang_jaga -0.16 | yang_jatuh -0.39 | yang_kejepit 0.29
yang_keluar 0.1 | yang_kemarin 0.9 | yang_kena 0.26 | yang_ketik -0.17 | yang_kosong -0.39 | yang_lagi -0.27 | yang_lain 0.17
yang_lalu 0.76 | yang_lama 0.35 | yang_lewat 0.65 | yang_mana -0.59 | yang_masih -0.21 | yang_masuk 0.3 | yang_mati -0.54
yang_meninggal -0.05 | yang_minta -0.06 | yang_naik 0.32 | yang_nyala -0.06 | yang_pakai -0.11 | yang_perlu -0.18
yang_pingsan -0.12 | yang_punya -0.17 | yang_resmi -0.11 | yang_sama -0.37 | yang_satu 0.54 | yang_saya 0.11 | yang_sudah -0.3
yang_tadi -0.29 | yang_tahu 0.6 | yang_tarik -0.06 | yang_tertib -0.25 | yang_tiap -0.21 | yang_tidak -0.13 | yang_unggah -0.05
yang_urus -0.07 | yang_warna -0.11 | yang_wenang -0.27 | yatim -0.08 | yaudah -0.07 | yayasan -0.13 | yo -0.2 | you -0.2
yth 0.45 | yth_admin -0.07 | yth_bapak 0.53 | zaman -0.17 | zebra -1.19 | zebra_cross -1.19 | zona -0.22 | zona_hijau -0.16
zonasi -0.24 | zonasi_smp -0.1
`

export const alarm: { bias: number; weights: ReadonlyMap<string, number> } = {
  bias: -2.626,
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

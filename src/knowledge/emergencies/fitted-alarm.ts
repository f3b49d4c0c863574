/** Fitted weights of cues that somebody calls for help. Made by `npx tsx bench/fit-alarm.ts`: don't edit. */
const fitted = `
#asks -4 | #calm -3.49 | #grave 9.07 | #grave-accident 2.24 | #grave-animal 0.61 | #grave-danger 2.63 | #grave-disaster 3.11
#grave-medical 2.89 | #grave-past 0.24 | #grave-self-harm 4.46 | #grave-violence 3.12 | #long -2.15 | #now 5.01 | #past -1.74
#short -4.27 | #sign 8.46 | #sign-accident 0.33 | #sign-animal 3.15 | #sign-calmed -3.01 | #sign-danger 0.49 | #sign-disaster 2.42
#sign-fire 3.2 | #sign-medical 3.25 | #sign-self-harm 1.96 | #sign-violence 2.16 | 0 -0.16 | 07 0.13 | 1 0.49 | 10 0.09
100 -0.59 | 10_menit 0.2 | 10rb -0.09 | 11 0.16 | 112 -0.26 | 112_di -0.21 | 119 -0.06 | 12 -0.07 | 120 0.53 | 14 1.46
14_aplikasi 0.93 | 15 -0.08 | 150 -0.17 | 150_ribu -0.08 | 15_juta -0.27 | 16 -0.06 | 16_tapi -0.05 | 17 0.43 | 17_tahun -0.08
1_bulan -0.12 | 1_jam 1.55 | 1_malam -0.51 | 2 -0.51 | 20 0.09 | 200 -0.93 | 200_juta -0.05 | 200_ribu -0.11 | 2018 -0.22
2019 -0.33 | 2019_bisa -0.13 | 2021 -0.3 | 2022 -0.12 | 2023 -0.27 | 2024 -0.29 | 2026 -0.41 | 20_tahun -0.07 | 22_tahun -0.07
24 0.47 | 24_jam 0.47 | 27 0.29 | 2_ada -0.07 | 2_belum -0.13 | 2_bulan -0.5 | 2_di -0.07 | 2_guru 0.41 | 2_hari 0.33 | 2_kk -0.05
2_minggu -0.31 | 2_orang 0.81 | 2_tahun -0.21 | 3 1.46 | 30 0.35 | 300 -0.26 | 300_meter -0.24 | 300rb -0.16 | 30_orang 0.29
3_bulan -0.57 | 3_hari 0.11 | 3_kg -0.14 | 3_minggu -0.13 | 3_orang 0.26 | 3kg 0.51 | 3x -0.86 | 3x_lipat -0.82 | 4 2.14 | 40 0.77
45 -0.58 | 4_hari -0.91 | 4_mobil 0.25 | 4_sore 0.72 | 4_tahun 1.39 | 4_yang 0.5 | 5 -0.32 | 50 0.13 | 52 -0.36 | 5_begitu -0.06
5_hari 0.52 | 5_menit -0.13 | 5_orang 0.34 | 5_ribu -0.05 | 5_tahun 0.28 | 5rb -0.11 | 5th -0.17 | 6 0.96 | 60 -0.07 | 600 -0.43
600_ribu -0.43 | 6_tahun -0.35 | 7 -0.66 | 70 -0.06 | 78 0.37 | 7_tahun -0.15 | 8 0.99 | 80 -0.05 | 88 -0.26 | 8_bulan 1.04
9 0.06 | 900 -0.1 | 9_orang 0.38 | 9_tahun -0.13 | a -0.38 | abk 0.92 | absen -0.49 | acara -0.27 | acara_resmi -0.06 | acil 0.48
ada 1.27 | ada_4 0.17 | ada_air -0.18 | ada_anak 0.16 | ada_apa 0.19 | ada_api -1.92 | ada_asuransi -0.05 | ada_bantuan -0.57
ada_bapak -0.11 | ada_bayi 0.95 | ada_bom -0.07 | ada_di -0.1 | ada_diskon -0.17 | ada_dua -0.07 | ada_ganti -0.07 | ada_ibu 0.45
ada_jalan 0.35 | ada_jawab -0.18 | ada_kabar 0.14 | ada_kami 0.3 | ada_kantor -0.11 | ada_kebakaran 0.67 | ada_kelas -0.11
ada_korban 0.2 | ada_kuota -0.07 | ada_layan 0.95 | ada_maling -0.12 | ada_mau -0.26 | ada_mobil 0.92 | ada_motor 0.2
ada_nenek 0.06 | ada_nomor -0.91 | ada_orang 0.61 | ada_padahal -0.11 | ada_pelatihan -0.05 | ada_pemutihan -0.13
ada_perampokan 0.26 | ada_perempuan -0.4 | ada_pohon -0.43 | ada_program -0.27 | ada_ruang -0.13 | ada_santunan -0.13
ada_sarang -0.69 | ada_saya 0.09 | ada_suara 0.1 | ada_surat -0.38 | ada_tabrakan 0.26 | ada_tapi -0.27 | ada_tas 0.89
ada_tempat -0.23 | ada_tidak -1.91 | ada_ular 1.42 | ada_untuk 1.28 | ada_warga 0.08 | ada_yang 2.54 | adakan -0.32
adakan_di -0.23 | adat -0.17 | adik 2.3 | adik_demam 0.42 | adik_saya 1.45 | adik_yang 0.2 | adil -0.21 | admin -1.3
admin_sebagai -0.08 | admin_yang -0.06 | aduh 1.11 | afdeling 0.43 | agak -0.09 | agama -0.17 | agar -0.74 | agar_dapat -0.05
agen -0.32 | agustus -0.13 | ahli -0.1 | ahli_waris -0.1 | air 3.43 | air_bah 0.06 | air_bersih -0.43 | air_laut 0.58
air_ledeng -0.69 | air_leding -0.54 | air_luap -0.35 | air_masih 1.06 | air_masuk -0.69 | air_mati -0.11 | air_naik 0.58
air_panas 0.42 | air_pdam -1.17 | air_sudah 1.5 | air_sungai 0.17 | air_tidak 0.74 | ajak 1.23 | ajar -0.11 | ajuin -0.09
ajuin_kursi -0.08 | ajukan -0.81 | ajukan_alat -0.05 | ajukan_bantuan -0.17 | ajukan_fogging -0.09 | ajukan_ke -0.09 | ak1 -0.06
akad -0.06 | akan -0.07 | akan_nikah -0.15 | akhir -0.27 | akhir_bulan -0.06 | akhir_hidup -0.14 | akibat 0.21 | akta -2.49
akta_anak -0.2 | akta_bayi -0.05 | akta_cerai -0.07 | akta_hilang -0.05 | akta_kurang -0.1 | akta_lahir -0.73 | akta_mati -0.24
akta_meninggal -0.11 | akta_nya -0.09 | akta_salah -0.11 | aktif 0.22 | aktif_belum -0.21 | aktif_lagi 0.51 | aktifkan -0.15
aktifkan_lagi -0.08 | aktivasi -0.33 | aktivasi_identitas -0.05 | aktivasi_ikd -0.05 | aktivasi_rekening -0.18 | akun -0.09
alam 0.52 | alam_bunyi 0.57 | alamat 0.6 | alamat_di -0.52 | alamat_sama -0.08 | alamat_saya 0.63 | alango -0.11 | alasan -0.33
alat -0.35 | alat_bantu -0.2 | alhamdulillah -0.84 | alhamdulillah_sudah -0.2 | alih -0.05 | alih_ke -0.08 | alun -0.09
alun_alun 0.26 | alur -0.85 | am -0.27 | amai -0.19 | aman -0.85 | aman_untuk -0.06 | ambil -0.96 | ambil_antre -0.08
ambil_apa -0.11 | ambil_di -0.14 | ambil_nomor -0.15 | amblas 0.29 | ambulans 2.89 | ambulans_desa 0.42 | ambulans_gratis -0.19
ambulans_sekarang 0.29 | amdal -0.26 | aminah -0.06 | amplang -0.09 | ampun 0.08 | an -0.47 | anak 2.61 | anak_2 0.29
anak_3 0.71 | anak_6 -0.13 | anak_anak 1.96 | anak_baru 0.33 | anak_belum -0.06 | anak_bilang 0.08 | anak_cucu 0.13
anak_daerah -0.05 | anak_dan -0.34 | anak_di 0.51 | anak_kami 0.19 | anak_ke -0.11 | anak_kecil 0.84 | anak_kedua -0.16
anak_keempat -0.05 | anak_kena -0.12 | anak_kos -0.59 | anak_kunci 0.27 | anak_lulus -0.09 | anak_masih 0.05 | anak_masuk -0.15
anak_mau -0.27 | anak_muda -0.13 | anak_perempuan -0.47 | anak_pulang 0.27 | anak_saya 0.18 | anak_sd 0.55 | anak_secara -0.1
anak_sekolah 0.61 | anak_smk -0.21 | anak_sudah 0.62 | anak_tangis 0.31 | anak_tenggelam 0.19 | anak_tetangga -0.21
anak_tiga -0.18 | anak_tinggal -0.06 | anak_usia 0.4 | anak_yang -0.25 | anak_yatim -0.07 | ancam 0.53 | ancam_mau 0.87
ancam_sebar 0.06 | anda 0.71 | anda_ada -0.11 | anda_menang -0.24 | anda_robot -0.13 | anggap -0.36 | anggar -0.52 | anggota -0.43
anggota_keluarga -0.15 | angin 0.25 | angin_ke 0.29 | angin_kencang 0.18 | angin_puting 0.26 | angka -0.05 | angkat 0.39
angkat_anak -0.1 | angkut -1.07 | anjing 0.78 | anjing_gila 0.2 | anjing_liar 0.12 | anjur -0.06 | antar -0.69 | antar_ke -0.11
antre -1.04 | antre_dari -0.24 | antre_daring -0.24 | antre_di -0.24 | antre_obat 0.91 | antre_poli -0.09 | antre_saya -0.41
anyam -0.3 | apa -2.36 | apa_ada -0.15 | apa_apa -0.09 | apa_betul 0.38 | apa_bisa -0.06 | apa_boleh 0.73 | apa_dan -0.06
apa_di 0.33 | apa_dulu -0.05 | apa_fotokopi -0.06 | apa_harus -0.45 | apa_kami 0.1 | apa_ke -0.15 | apa_lagi 0.18
apa_masih -0.12 | apa_min -0.06 | apa_nama -0.07 | apa_pak -0.18 | apa_robot -0.5 | apa_saja -1.32 | apa_syarat -0.11
apa_terus -0.19 | apa_tidak -0.42 | apa_ya -0.17 | apa_yang -0.29 | apaan -0.2 | apakah -1.48 | apakah_ada 0.47
apakah_bisa -0.13 | apakah_boleh -0.33 | apakah_damkar -0.08 | apakah_dapat -0.07 | apakah_diperbolehkan -0.14
apakah_harus -0.11 | apakah_ini 0.13 | apakah_korban -0.06 | apakah_ktp -0.1 | apakah_masih -0.09 | apakah_nama -0.05
apakah_perlu -0.17 | apar 0.15 | aparat 0.41 | aparat_desa 0.41 | api 2.54 | api_dari 0.08 | api_dekat -0.92 | api_di 0.17
api_jalan 0.67 | api_mulai 0.25 | api_sudah 1.55 | aplikasi -0.09 | arah 2.72 | arah_hutan 0.43 | arah_jembatan 0.43
arah_ke 0.57 | arah_pelabuhan 0.22 | arahan -0.06 | arisan -0.18 | arsip 0.28 | arti 0.53 | arus 0.41 | arus_deras 0.38
asal 0.15 | asal_ada -0.08 | asam 0.42 | asap 0.39 | asap_dari 0.14 | asap_hitam 0.21 | asap_masuk -0.23 | asap_tebal -0.96
asli -0.29 | asli_apa -0.05 | aspal -0.67 | aspal_sudah -0.13 | asrama 0.27 | asri -0.06 | assalamualaikum 0.15
assalamualaikum_min -0.13 | assalamualaikum_pak 0.38 | assalamualaikum_wr -0.08 | asuransi -0.26 | atap 0.77 | atap_bocor -0.17
atap_rumah 0.13 | atap_sekolah 0.14 | atap_yang -0.05 | atas 1.03 | atas_nama -0.59 | atas_plafon 0.17 | atau -1.57
atau_belum -0.12 | atau_buat -0.06 | atau_cukup -0.08 | atau_harus -0.15 | atau_langsung -0.08 | atau_orang -0.17
atau_tidak -0.43 | atau_tunggu 0.6 | atau_zona -0.12 | atm -0.05 | atur -1.1 | avanza 0.14 | awal -0.33 | awal_hanya -0.13
b -0.37 | bab -0.73 | babi -0.24 | babi_hutan 0.17 | baca -0.72 | baca_bisa -0.06 | baca_di -0.16 | baca_kalau -0.08
baca_sendiri -0.25 | badai 0.86 | badan 3.4 | badan_bengkak 0.42 | badan_dingin 0.7 | badan_hukum -0.05 | badan_panas 0.87
badan_sudah -0.09 | badminton -0.09 | bagaimana -2.31 | bagaimana_ajukan -0.29 | bagaimana_alur -0.05 | bagaimana_cara -0.22
bagaimana_caranya 0.98 | bagaimana_catat -0.14 | bagaimana_daftar -0.05 | bagaimana_dapat -0.1 | bagaimana_ini 2.29
bagaimana_kak -0.06 | bagaimana_kalau -0.06 | bagaimana_lapor -0.14 | bagaimana_mengetahui -0.05 | bagaimana_min -0.07
bagaimana_minta -0.1 | bagaimana_perbaiki -0.14 | bagaimana_prosedur -0.11 | bagaimana_saya -0.12 | bagaimana_terus -0.05
bagaimana_urus -0.08 | bagaimana_ya -0.2 | bagan 0.4 | bagi -0.37 | bagi_penyandang -0.05 | bagian -0.68 | bagian_apa -0.05
bagikan -0.11 | bagus -0.92 | bah 0.77 | bahan 0.69 | bahasa -0.11 | bahasa_banjir -0.05 | bahaya -0.11 | bahwa 0.39 | baik 0.3
baik_baik -0.3 | baik_saya 0.71 | baju 1.36 | baju_kuning 0.76 | bak -0.53 | bak_sampah -0.08 | bakar 1.67 | bakar_sampah -0.35
bakso 0.38 | bakti -0.15 | balai 0.49 | balai_desa 0.88 | balai_latihan -0.09 | balas 0.83 | baliho 0.41 | balik 0.11
balik_dari -0.05 | balik_di 0.29 | balik_kampung -0.05 | balik_lagi -0.94 | balik_nama -0.07 | balik_nma -0.09 | balok 0.45
bambu -0.38 | ban -0.51 | ban_di 0.28 | bandang 0.09 | banget -1.28 | banget_ada -0.33 | banget_dinding 0.36 | banget_lapor -0.05
banget_min -0.2 | banget_sudah -0.27 | bangkai -0.29 | bangku -0.14 | bangun 0.67 | bangun_bangun 0.26 | bangun_lagi 1.47
bangun_ruko -0.28 | bangun_rumah -0.55 | bangun_tidak -0.12 | banjir_bandang 0.09 | banjir_lagi -0.07 | banjir_sudah 0.74
bank -0.42 | bank_harus -0.09 | bank_mana -0.05 | bank_mau 0.36 | bank_minta -0.05 | bansos -0.07 | bansos_ibu -0.13
bansos_kok -0.33 | bantaran -0.07 | bantu 2.16 | bantu_di 0.05 | bantu_urus 2.4 | bantuan -1.13 | bantuan_biaya -0.05
bantuan_bibit -0.17 | bantuan_bpnt -0.18 | bantuan_dari -0.2 | bantuan_kuliah -0.15 | bantuan_mesin -0.16 | bantuan_modal -0.05
bantuan_perbaiki -0.11 | bantuan_pkh -0.12 | bantuan_sekarang 0.31 | bantuan_sembako -0.14 | banyak 1.92 | banyak_di -0.16
banyak_korban 0.43 | banyak_motor 0.88 | banyak_tidak -0.3 | bapak 2.8 | bapak_bisa 1.03 | bapak_bupati 0.31 | bapak_di -0.1
bapak_ibu -0.95 | bapak_kami 0.4 | bapak_meninggal -0.12 | bapak_mertua -0.08 | bapak_saja 0.83 | bapak_saya -0.22
bapak_stroke -0.06 | bapak_sudah -0.54 | bapak_tidak -0.24 | bapak_tiri 1.55 | barak 0.84 | barang 0.21 | barangkali -0.11
barcode -0.34 | barengan -0.09 | baris -0.06 | baru -1.38 | baru_5 -0.06 | baru_apa 0.13 | baru_aspal -0.11 | baru_bagaimana -0.05
baru_baru 0.18 | baru_belum -0.28 | baru_bisa -0.09 | baru_itu -0.07 | baru_lahir 0.05 | baru_mau -0.28 | baru_pakai 0.18
baru_pindah -0.2 | baru_saja 0.64 | baru_saya -0.06 | baru_sempat -0.25 | barusan 2.41 | barusan_ada 0.1 | barusan_atap 0.08
barusan_keras 0.06 | barusan_siram 0.19 | basah 0.85 | basarnas 0.41 | batakon -0.12 | batang 0.45 | batas -0.28
batas_berapa -0.09 | batas_usia -0.12 | batas_waktu -0.21 | batu 1.03 | batuk -0.28 | bau 1.31 | bau_gas 0.82 | bau_sampai -0.11
bawa 1.73 | bawa_anak 0.59 | bawa_apa -0.79 | bawa_apaan -0.14 | bawa_boleh 1.66 | bawa_buku -0.22 | bawa_celurit 0.07
bawa_dan -0.1 | bawa_ke -0.26 | bawa_lewat 0.17 | bawa_mandau 0.16 | bawa_rombong 0.67 | bawa_surat -0.3 | bawah 2.62
bawah_kursi 0.29 | bawah_rumah 0.43 | bawah_umk -0.38 | bayar -2.4 | bayar_apa -0.19 | bayar_berapa -0.3 | bayar_di -0.21
bayar_ke -0.05 | bayar_lewat -0.06 | bayar_pajak -0.24 | bayar_pbb -0.16 | bayar_pengacara -0.15 | bayar_sendiri -0.09
bayar_tidak -0.2 | bayi 3.19 | bayi_di 0.24 | bayi_itu -0.07 | bayi_ke 0.27 | bayi_saya -0.21 | bayi_tinggal 0.33 | bayi_usia 0.64
bazar -0.05 | be -0.07 | bea -0.08 | bea_perolehan -0.08 | beasiswa -0.34 | beasiswa_kabupaten -0.08 | beban 1.05 | bebas -0.35
bebas_narkoba -0.24 | beda -0.56 | bedah -0.71 | bedah_rumah -0.71 | begal -0.5 | begini 0.73 | begitu -0.36 | begitu_dan -0.14
bekal 0.06 | bekas -0.61 | bekas_gali 0.28 | belah -0.1 | belajar -0.75 | belajar_di -0.4 | belakang 2.25 | belakang_kampung 0.52
belakang_masjid -0.47 | belakang_pasar 0.85 | belakang_rumah 0.37 | belakang_sekolah -0.52 | belakang_tolong 0.92 | belanja -0.32
belanja_ke -0.32 | belas -0.17 | beli -1.4 | beli_saya -0.05 | beli_tanah -0.06 | beliau -1.61 | beliung 0.16 | belum 0.69
belum_ada -0.23 | belum_cair -0.43 | belum_daftar -0.07 | belum_dapat -0.09 | belum_datang 0.85 | belum_dievakuasi 0.97
belum_jadi 0.52 | belum_juga -0.12 | belum_keluar 0.66 | belum_lihat 0.39 | belum_masuk -0.41 | belum_mau -0.18
belum_memiliki -0.08 | belum_muncul -0.15 | belum_nikah -0.29 | belum_pernah -0.25 | belum_pulang 0.76 | belum_punya -0.35
belum_sampai -0.6 | belum_temu 0.94 | belum_turun -0.08 | belum_ya -0.24 | belum_yang -0.05 | benar -0.73 | benar_tidak -0.12
benarkah -0.07 | benda 0.47 | benda_seperti 0.28 | bendungan 1.05 | beneh -0.53 | beneran 1 | bengkak 2.28 | bengkak_dan 0.42
bengkel -0.28 | bengkel_motor -0.13 | bengkok 0.69 | bensin 1.19 | bensin_eceran 0.2 | bentak -0.33 | bentak_ibu -0.33
bentuk -0.08 | bentuk_koperasi -0.08 | ber 0.25 | berangkat 0.32 | berani 1.21 | berapa -1.63 | berapa_bayar -0.1
berapa_biaya -0.08 | berapa_boleh -0.15 | berapa_buka -0.16 | berapa_dan -0.06 | berapa_di -0.05 | berapa_duit -0.1
berapa_hari -0.36 | berapa_ini 1.15 | berapa_kali -0.08 | berapa_lama -0.39 | berapa_mau -0.09 | berapa_min -0.19
berapa_orang -0.09 | berapa_persen -0.25 | berapa_retribusi -0.05 | berapa_ringgit -0.07 | berapa_saya 0.37 | berapa_sr -0.2
berapa_tahun -0.05 | berapa_ya 0.84 | berapa_yang -0.06 | beras 0.41 | berat -0.19 | berdiri 0.96 | berdiri_di 0.47 | berdua -0.08
berencana -0.05 | beres -0.06 | bergulir -0.1 | berhenti 0.63 | berhenti_di -0.31 | berhenti_jadi -0.08 | berhenti_sarung 0.08
berhijab -0.08 | beri -0.21 | beringin 0.31 | beringin_roboh 0.25 | berita -0.16 | berkas -2.04 | berkas_apa -0.19
berkas_penduduk -0.08 | berkas_pindah -0.55 | berkas_saya -0.2 | berkas_yang -0.06 | berkat -0.26 | berkenan -0.08 | berlaku -0.31
berlaku_berapa -0.05 | bersama -0.43 | bersama_ini -0.24 | bersih_lantai 0.76 | bertanya -0.31 | bertemu -0.06 | bertiga 0.25
beruang 0.4 | beruang_madu 0.14 | beruntun 0.25 | beruntun_4 0.25 | besar 2.54 | besar_di -0.12 | besar_ember -0.16
besar_masuk 0.9 | besar_paha 0.25 | besar_roboh -0.28 | besar_sekali -0.34 | besi 0.93 | besok 2.44 | besok_bagaimana -0.05
besok_pagi 0.58 | besuk -0.08 | besuk_pasien -0.05 | betul -0.89 | betulan 0.31 | biar -0.24 | biar_bagian -0.05
biar_punya -0.06 | biar_saya 0.72 | biar_tahu -0.98 | biar_tidak 0.63 | biasa -0.72 | biasa_obat -0.09 | biasanya -0.9
biaya -2.73 | biaya_berapa -0.15 | biaya_cabe -0.28 | biaya_kira -0.16 | biaya_kuliah -0.06 | biaya_tiket -0.44 | bibir 1
bibit -0.5 | bicara 1.42 | bicara_sendiri -0.33 | bidan -0.33 | bidan_bilang -0.05 | bidan_tidak 0.37 | bidang -0.23
bidang_apa -0.17 | bidik 0.19 | biji 0.54 | bilang 0.21 | bilang_ada -0.05 | bilang_anak -0.33 | bilang_harus -0.25
bilang_kami 0.16 | bilang_mau 0.19 | bilang_orang -0.24 | bilang_saya -0.25 | bilang_sudah -0.05 | bilang_teman -0.08
bilang_tidak -0.09 | bin -0.54 | bina 0.31 | bingung -0.29 | bintik -0.14 | biru 0.9 | biru_bibir 0.3 | bisa 0.07 | bisa_ada -0.09
bisa_ajukan -0.08 | bisa_ambil -0.17 | bisa_angkat 0.52 | bisa_baca -0.6 | bisa_bangun 0.42 | bisa_bantu -0.05 | bisa_bayar 0.34
bisa_buat -0.33 | bisa_buka 0.14 | bisa_cetak -0.26 | bisa_daftar -0.12 | bisa_dapat -0.23 | bisa_di -0.23 | bisa_dituker -0.06
bisa_ganti -0.09 | bisa_gerak 0.1 | bisa_hidup -0.05 | bisa_hubung 0.29 | bisa_ikut 0.22 | bisa_jalan 0.29 | bisa_jemput 0.12
bisa_kah -0.09 | bisa_kami 0.38 | bisa_kan -0.08 | bisa_ke 0.98 | bisa_langsung -0.11 | bisa_lapor -0.19 | bisa_lepas 0.6
bisa_lewat -0.29 | bisa_masuk 0.23 | bisa_mati 0.28 | bisa_minta -0.79 | bisa_ngomong 0.48 | bisa_pakai -0.42 | bisa_pasang -0.1
bisa_perbaiki -0.09 | bisa_perpanjang -0.05 | bisa_pisah -0.06 | bisa_tanpa -0.1 | bisa_tegur -0.09 | bisa_tidak -0.25
bisa_tidur -0.34 | bisa_tukar -0.11 | bisa_turun 0.09 | bisa_urus -0.26 | bkd -0.18 | bkn 0.45 | bkpsdm -0.1 | blangko -0.11
blangko_kosong -0.08 | blanko -0.08 | blk -0.19 | blk_ada -0.11 | blok 0.37 | blok_di 0.25 | blokir -0.3 | blt -0.07 | bocor 0.77
bocor_bau 0.37 | bocor_di 0.56 | bocor_sejak -0.09 | bocor_semua -0.44 | bola 0.58 | bola_balik -0.17 | boleh -1.2
boleh_ambil -0.08 | boleh_ikut -0.45 | boleh_kan -0.08 | boleh_mangkal -0.08 | boleh_minta -0.27 | boleh_pakai -0.1
boleh_sekolah -0.12 | boleh_tidak -0.49 | bom -0.55 | bom_di -0.08 | bom_waktu -0.25 | bonus -0.59 | bor 0.88 | borong -0.21
bos -0.29 | bos_tidak -0.06 | bosda -0.22 | bot -0.16 | botol 0.78 | bpbd 1.28 | bpd -0.07 | bphtb -0.14 | bphtb_sendiri -0.07
bpjs -0.14 | bpjs_ketenagakerjaan -0.05 | bpjs_pbi -0.09 | bpjs_pemerintah -0.1 | bpjs_saya -0.06 | bpn -0.05 | bpnt -0.52
bpnt_saya -0.22 | bro -0.05 | bts 0.09 | bu_ada -0.06 | bu_bidan -0.37 | buah 0.2 | buang_sampah -0.38 | buat -2.54
buat_akta -0.23 | buat_anak 1.22 | buat_angkut 0.31 | buat_baru -0.1 | buat_di -0.11 | buat_ibu -0.07 | buat_kartu -0.19
buat_kerja -0.08 | buat_kia -0.05 | buat_ktp -0.34 | buat_lapor -0.05 | buat_mau -0.37 | buat_sendiri -0.08 | buat_sesak 0.73
buat_sim -0.18 | buat_skripsi -0.25 | buat_sktm -0.08 | buat_surat -0.06 | buat_usaha -0.08 | buat_yang -0.08 | buaya 1.6
buaya_di 0.14 | buaya_tarik 0.78 | bubar 0.59 | buka -1.1 | buka_24 -0.18 | buka_dari -0.14 | buka_hari -0.05 | buka_praktik -0.1
buka_rekening -0.1 | buka_sampai -0.63 | buka_tidak -0.12 | bukan 1.34 | bukan_yang -0.26 | bukit 0.06 | bukti -0.17
bukti_apa -0.05 | buku -0.99 | buku_nikah -0.18 | buku_perpustakaan -0.07 | bulan -3.94 | bulan_belum -0.28 | bulan_berapa -0.1
bulan_bisa -0.05 | bulan_buat -0.07 | bulan_depan -0.6 | bulan_di -0.09 | bulan_gaji -0.05 | bulan_ini -0.64 | bulan_januari -0.07
bulan_lalu -1.1 | bulan_maret -0.05 | bulan_puasa -0.3 | bulan_tidak -0.29 | bumi 0.35 | bun -0.06 | bund -0.05 | bunga -0.21
bungkus -0.06 | bunuh_diri -0.48 | bunyi 1.36 | bunyi_baru 0.18 | bunyi_jam -0.22 | bunyi_tik 0.31 | bupati -0.74
bupati_tolong 0.32 | buronan -0.08 | buru -0.26 | buru_tidak -0.1 | buruh -0.14 | bus 0.57 | bus_sekolah -0.09
bus_terguling 0.43 | busa -0.1 | busa_kuku -0.24 | busur 0.82 | buta -0.24 | c -0.08 | cabe -0.28 | cabe_buat -0.13 | cabut 0.32
cabut_berkas -0.07 | cair 0.85 | cair_5 -0.11 | cair_bersih 0.76 | cair_di -0.07 | cakar 1.57 | call -0.31 | call_center -0.31
calo -0.11 | calon -0.17 | campak -0.23 | campak_bayi -0.07 | canda 0.42 | canda_min -0.22 | cangkul 0.4 | cap -0.47
cap_basah -0.14 | capek 1.07 | capek_banget 0.58 | capek_hidup 0.62 | cara -1.52 | cara_aktivasi -0.06 | cara_buat -0.05
cara_daftar -0.07 | cara_pindah -0.05 | caranya 0.44 | caranya_bagaimana -0.18 | caranya_biar 1.35 | cari 2.23 | cari_di -0.25
cari_kerja -0.15 | cari_pakai 0.48 | cari_tidak 0.37 | cat -0.59 | cat_ulang -0.07 | catat -0.91 | catat_nikah -0.08
catat_sipil -0.1 | cegah -0.13 | cek -1.68 | cek_bansos -0.32 | cek_di -0.17 | cek_kesehatan -0.05 | cek_nama -0.23
cek_status -0.07 | cek_up -0.07 | celurit 0.07 | centang -0.77 | center -0.31 | cepat 3.88 | cepat_kirim 0.39 | cepat_pak 0.91
cepat_sekali 0.36 | cerai -0.48 | cerita 0.33 | cetak 0.11 | cetak_kk -0.22 | cetak_ktp -0.05 | cetak_lagi -0.25
cetak_ulang -0.12 | cewek 0.75 | chat 0.62 | cicil -0.13 | cincin -0.48 | cincin_tidak -0.33 | clurit 0.44 | coba -0.06
cod -0.15 | cokelat -0.17 | collector -0.44 | collector_ancam -0.52 | colok 0.75 | condong -0.53 | copot -0.12 | covid -0.17
covid_dulu -0.17 | cowok 1.02 | cpns -0.4 | cpns_bisa -0.05 | cpt 0.36 | cra -0.07 | cross -1.14 | cross_depan -0.53 | cuaca -0.07
cuaca_besok -0.05 | cuci -0.35 | cuci_darah 0.13 | cucu -0.89 | cucu_cucu -0.39 | cucu_saya -0.19 | cuek -0.49 | cukup -0.46
cukup_untuk -0.05 | curhat -0.29 | curi 0.05 | curiga -0.1 | cuti -0.21 | dada 2.47 | dada_di 0.09 | dada_keringat 0.23
daerah -1.49 | daerah_pencil -0.13 | daerah_sekarang -0.05 | daftar -3.36 | daftar_beasiswa -0.06 | daftar_bpjs -0.06
daftar_daring -0.05 | daftar_di -0.23 | daftar_kartu -0.06 | daftar_ke -0.11 | daftar_kelas -0.15 | daftar_lewat -0.07
daftar_pajak -0.07 | daftar_pelatihan -0.12 | daftar_poli -0.05 | daftar_sekarang -0.06 | daftar_yang -0.11 | daging 0.59
dahan -0.14 | dahulu -0.61 | daki 0.63 | dalam 2.8 | dalam_kadus 0.44 | dalam_mobil 0.18 | dalam_rumah 0.11 | dalam_sudah -0.38
dalam_tolong 0.22 | damkar 1.31 | damkar_berapa 1.68 | damkar_bisa -0.13 | damkar_buat -0.09 | damkar_mana 1.05 | damkar_mau 0.18
damping -1.18 | dan 0.79 | dan_ada -0.07 | dan_air 1.34 | dan_anak 0.23 | dan_ancam 0.06 | dan_apa -0.24 | dan_apakah -0.06
dan_bagaimana -0.05 | dan_bawa -0.15 | dan_bayar -0.14 | dan_belum -0.21 | dan_berapa -0.13 | dan_berkas -0.06 | dan_biaya -0.06
dan_damping -0.19 | dan_di 0.44 | dan_dia -0.05 | dan_hari -0.09 | dan_harus -0.27 | dan_ijazah -0.1 | dan_jam -0.08
dan_kalau -0.08 | dan_kami -0.11 | dan_kk -0.06 | dan_lapor -0.17 | dan_lewat 0.57 | dan_mau -0.22 | dan_minta -0.09
dan_mulai 0.14 | dan_perlu -0.42 | dan_sampai 0.62 | dan_sarapan 0.41 | dan_satu 0.25 | dan_saya 0.29 | dan_sekarang 0.39
dan_sudah 0.27 | dan_surat -0.12 | dan_syarat -0.07 | dan_tidak -0.06 | dan_tinggal -0.61 | dapat -2.62 | dapat_bansos -0.07
dapat_bantuan -0.25 | dapat_duit -0.11 | dapat_ganti -0.08 | dapat_kursi -0.14 | dapat_lagi -0.21 | dapat_pkh -0.26 | dapur 1.31
dapur_kami 0.27 | dapur_masih -0.25 | dapur_sudah 0.24 | darah 2.08 | darah_banyak 0.61 | darah_di -0.11 | darah_kepala -0.24
darah_mencret 0.26 | darah_o -0.4 | darah_pmi -0.16 | darah_terus 0.77 | darah_tidak 0.77 | dari 0.85 | dari_atap -0.18
dari_atas 0.24 | dari_awal -0.16 | dari_bawah 0.36 | dari_bulan -0.23 | dari_damkar -0.06 | dari_depan 0.24 | dari_dinas -0.39
dari_dinsos -0.05 | dari_gudang 0.12 | dari_hulu 0.35 | dari_jam 0.2 | dari_jembatan 0.65 | dari_jendela 0.13
dari_kabupaten -0.44 | dari_kampung 0.05 | dari_kartu -0.11 | dari_kecamatan -0.28 | dari_kelurahan -0.3 | dari_kemarin 1.45
dari_kk -0.29 | dari_komputer -0.05 | dari_kota -0.13 | dari_lantai 0.58 | dari_lsm -0.07 | dari_luar -0.55 | dari_makassar -0.13
dari_mana 0.21 | dari_menara 0.05 | dari_meninggal -0.06 | dari_orang -0.71 | dari_pagi 0.07 | dari_pemda -0.55
dari_pemerintah -0.65 | dari_polisi -0.18 | dari_ponsel -0.29 | dari_puskesmas -0.13 | dari_rs -0.08 | dari_rumah -0.3
dari_sana -0.07 | dari_sekolah 0.18 | dari_sini 0.35 | dari_smk -0.13 | dari_subuh 0.14 | dari_tadi 2.65 | dari_tahun -0.07
daring -1.24 | daring_bagaimana -0.06 | daring_bisa -0.21 | daring_di -0.08 | darurat -0.42 | darurat_ini 0.3 | dasar -0.05
data -2.14 | data_jumlah -0.2 | data_saya -0.24 | datang 1.42 | datang_dari 0.53 | datang_ke -0.08 | datang_satu -0.08
daun -0.19 | daya -0.13 | daya_listrik -0.06 | daya_tampung -0.07 | dbd -0.55 | dealer -0.49 | debt -0.44 | debt_collector -0.44
debu -0.85 | deh -0.41 | dekat 0.9 | dekat_jembatan -0.39 | dekat_rumah -1.21 | dekat_sekolah 0.88 | delapan 0.16 | demam 0.16
demam_darah 0.2 | demikian -0.12 | denda -0.08 | denda_berapa -0.14 | denda_tidak -0.08 | dengan -1.06 | dengan_hormat -0.23
dengan_mertua -0.06 | dengan_orang -0.17 | dengan_truk 0.15 | dengar 0.19 | dengar_ada -0.13 | dengar_dengar -0.09
dengar_suara 0.57 | depan 0.64 | depan_kantor 1.04 | depan_kos 0.39 | depan_pasar -0.29 | depan_perpanjang -0.08
depan_pintu 0.22 | depan_ruko 0.27 | depan_rumah -0.85 | depan_sd -1.94 | depan_sekolah 0.48 | depan_smk 0.06 | depan_toko -0.13
deras 0.88 | dermaga 1.39 | desa -0.27 | desa_harus -0.1 | desa_kami -1.78 | desa_long -0.09 | desa_perlu -0.1 | desa_sesuai -0.08
desa_tanjung -0.16 | desa_tidak 0.53 | desa_yang -0.1 | desember -0.13 | desil -0.2 | desil_saya -0.19 | detik 0.33
detik_ini 0.33 | deui -0.1 | di 2.16 | di_acara -0.06 | di_air 0.55 | di_akta -0.33 | di_alamat -0.07 | di_anda -0.15
di_angkot -0.12 | di_atas 1.15 | di_balai 0.56 | di_bank -0.18 | di_bantaran -0.07 | di_batas 0.41 | di_bawah 1.57 | di_bekas 0.28
di_belakang 0.38 | di_blok 0.34 | di_bumi -0.11 | di_bungkus -0.06 | di_daftar -0.36 | di_dalam 3.23 | di_dapur 1.04
di_data -0.28 | di_dekat -0.1 | di_depan 1.33 | di_dermaga 0.75 | di_desa -1.05 | di_dinas -0.34 | di_disdukcapil -0.13
di_e -0.23 | di_empat 0.77 | di_emperan -0.13 | di_g -0.07 | di_gang -0.83 | di_gedung 0.72 | di_gereja -0.1 | di_gudang 0.63
di_hilang -0.12 | di_hulu 0.52 | di_hutan 0.21 | di_instansi -0.2 | di_jalan 0.24 | di_jawa -0.07 | di_jogja -0.23 | di_kabel 0.34
di_kabupaten -0.2 | di_kali -0.11 | di_kamar 0.78 | di_kampung -0.75 | di_kandang 0.15 | di_kantor -0.99 | di_kapal -0.37
di_kartu -0.49 | di_kawasan -0.23 | di_kebun 1.24 | di_kecamatan -0.55 | di_kelurahan -0.13 | di_kios -0.56 | di_kk -0.39
di_klinik 0.13 | di_km 0.17 | di_kolong 0.23 | di_komplek -0.21 | di_kontrakan 0.24 | di_kos 0.13 | di_kota 0.29 | di_ktp -0.76
di_kua -0.05 | di_kucing -0.3 | di_kursi -0.2 | di_lahan -0.21 | di_laman -0.2 | di_lantai 0.38 | di_lapang -0.51 | di_laut -0.28
di_leher 0.44 | di_lift 0.3 | di_lokasi 0.81 | di_loket -1.11 | di_lomba -0.08 | di_long -0.31 | di_luar 1.05 | di_mal -0.09
di_malaysia -0.2 | di_malinau -0.39 | di_mana -1.27 | di_meja 0.1 | di_mesin -0.21 | di_mobil 0.34 | di_mpp -0.16 | di_muara 0.45
di_muka 0.87 | di_musala -0.18 | di_ngarep -0.17 | di_njero 0.22 | di_oss -0.15 | di_pantai 0.28 | di_papan -0.27 | di_parit 0.7
di_pasar -0.1 | di_pelabuhan 0.17 | di_pemda -0.19 | di_perpustakaan -0.69 | di_perumahan 0.09 | di_perusahaan 0.54
di_peta -0.09 | di_phk 0.28 | di_pinggir 0.63 | di_pmi -0.43 | di_pohon 0.05 | di_polisi -0.25 | di_ponsel -0.21 | di_pos 0.17
di_posyandu -0.2 | di_pulau -0.28 | di_puskesmas -1.94 | di_rdkk -0.3 | di_rs -0.12 | di_rsud -0.27 | di_rumah 0.71
di_samarinda -0.37 | di_samsat -0.05 | di_sana -0.49 | di_sd -0.15 | di_sebelah 0.79 | di_seberang 0.52 | di_sekitar 0.33
di_sekolah -0.48 | di_sertifikat -0.09 | di_simpang 0.9 | di_sini -1.06 | di_sistem -0.09 | di_sma -0.1 | di_smp -0.49
di_spbu -0.26 | di_sungai 1.39 | di_tagih -0.06 | di_taman -0.37 | di_tangan 0.99 | di_tanjakan 0.43 | di_tempat 0.35
di_tengah 1.54 | di_tepi -0.23 | di_teras 0.5 | di_terminal -0.8 | di_tiang -0.36 | di_tikungan 0.57 | di_toko 0.95
di_trotoar 0.23 | dia 3.24 | dia_bawa 0.91 | dia_bilang 0.27 | dia_di -0.44 | dia_lagi 0.18 | dia_sekarang 0.26 | dia_sering 0.43
dia_sudah 0.53 | dia_suruh -0.13 | dia_takut -0.49 | dia_tidak 0.05 | diam -0.13 | diam_saja -0.11 | diancam 0.06 | dibagi -0.33
dibegal -0.44 | diberi -0.09 | diberi_tahu -0.05 | dibiarkan -0.21 | dibilang -0.22 | dibolehin -0.16 | dibolehin_tidak -0.13
dibully -0.07 | dicoret -0.05 | dicuri -0.09 | dicuri_tahun -0.05 | didamel 0.78 | didata -0.26 | dieu 0.87 | dievakuasi 1.06
difoto -0.24 | digital -0.11 | dihantam 0.9 | dijadikan -0.42 | dijadikan_gudang -0.05 | dijupuk -0.31 | dikasih -0.8
dikasih_surat -0.07 | dikeroyok 0.23 | diketahui -0.24 | dikit -0.44 | dikubur -0.11 | dikubur_di -0.1 | dilecehkan -0.42
dimana -1.28 | dimana_saja -0.09 | dimana_ya -0.29 | dinas -3.8 | dinas_ada -0.15 | dinas_apa -0.08 | dinas_bantu -0.05
dinas_bilang -0.05 | dinas_dan -0.05 | dinas_kami -0.19 | dinas_mana -0.3 | dinas_perikanan -0.14 | dinas_pertanian -0.07
dinas_sudah -0.13 | dinas_tenaga -0.08 | dinas_yang -0.06 | dinding 0.22 | dinding_sekolah -0.18 | dingin 1.43 | dini 0.24
dinkes -0.11 | dinkes_atau -0.07 | dinonaktifkan -0.07 | dinsos -0.36 | diperbolehkan -0.14 | diperkosa 0.73 | dipukuli 0.11
dirawat -0.29 | dirawat_di -0.29 | direkam -0.42 | direkam_di -0.33 | direkam_sidik -0.08 | diri 2.38 | diri_di 0.6
diri_dia 0.08 | disabilitas_mau -0.09 | disampaikan -0.9 | disdukcapil -1.51 | disdukcapil_buat -0.39 | disekap -0.08
disengat 0.26 | dishub -0.49 | disiapin -0.06 | disiapkan 0.3 | disiksa -0.1 | diskon -0.24 | disnaker -0.52 | dispensasi -0.14
dita -1.52 | dita_jawab -0.95 | dita_rumah -0.07 | diterima -0.22 | ditertibkan -0.78 | diteruskan 0.23 | diteruskan_ke 0.25
ditindaklanjuti 0.5 | dituju -0.1 | dituju_ke -0.08 | dituker -0.06 | diwakilkan -0.1 | do -0.25 | do_i -0.06 | do_you -0.14
doa -0.11 | dobel 0.24 | dodol 0.05 | dokter -1.58 | dokter_di -0.13 | dokter_gigi -0.72 | dokter_spesialis -0.08 | domisili -0.18
dompet -0.21 | dompet_saya -0.12 | dong -2.09 | dong_biar -0.16 | dong_min -0.34 | donor -0.4 | donor_darah -0.22 | dprd -0.16
drainase -0.13 | drainase_jalan -0.05 | dram 1.31 | dua -0.67 | dua_anak -0.12 | dua_bulan -0.22 | dua_desa -0.09 | dua_hari -0.26
dua_jam -0.49 | dua_kali 0.16 | dua_kampung 1.22 | dua_kk -0.08 | dua_lantai -0.08 | dua_mesin 0.08 | dua_motor 0.13
dua_orang 1.14 | dua_puluh -0.08 | dua_ratus 0.28 | dua_sekolah -0.16 | dua_sudah 0.63 | dua_tahun -0.14 | dua_tiga -0.28
dua_wkwk -0.25 | duduk -0.09 | duga -0.1 | duit -1.84 | duit_bantu -0.14 | duit_bergulir -0.1 | duit_bos -0.19 | duit_cair -0.07
duit_desa -0.2 | duit_pip -0.13 | duit_pisah -0.08 | duit_siku -0.08 | duit_tidak -0.09 | dukun -0.05 | dulu -0.69
dulu_atau -0.08 | dulu_bapak -0.19 | dulu_baru -0.34 | dulu_dapat -0.18 | dulu_kah -0.08 | dulu_katanya -0.13 | dulu_ke -0.1
dulu_saya -0.08 | dulu_sering -0.35 | dulu_sudah -0.08 | dulu_tahun -0.21 | duluan -0.1 | durian -0.17 | e 1.81 | e_katalog -0.35
e_kinerja -0.17 | eceran -0.06 | edukasi -0.06 | eh 0.24 | eh_min 0.16 | ejaan -0.05 | ekor 0.49 | ekor_kambing -0.1 | el -0.08
el_saya -0.06 | elektronik -0.27 | elpiji -0.14 | elpiji_3 -0.14 | emang -0.17 | emas 0.49 | ember -0.89 | emosi -1.42
empat 0.53 | empat_pasar -0.18 | empat_tahun -0.05 | emperan -0.13 | enak -0.2 | enam -0.23 | english -0.47 | error -0.73
error_terus -0.51 | es 0.81 | etam -0.63 | evakuasi 0.59 | evakuasi_ular -0.18 | ewu -0.23 | fair -0.19 | fair_kapan -0.08
faskes -0.1 | feri -0.05 | festival -0.21 | film -0.55 | fogging -0.36 | fogging_nyamuk -0.06 | follow -0.12 | formasi -0.16
formulir -0.18 | formulir_apa -0.11 | foto -0.84 | foto_di -0.15 | foto_foto -0.13 | foto_ktp -0.05 | foto_saya 1.17
foto_tidak -0.36 | fotokopi -0.31 | fotokopi_kk -0.06 | fotokopi_saja -0.11 | from -0.05 | fungsi -0.33 | futsal -0.11 | g -0.11
gabung -0.1 | gadai -0.1 | gadhah -0.06 | gagal -0.1 | gagal_terus -0.12 | gajah 0.66 | gajah_masuk 0.15 | gaji -1.32
gaji_di -0.18 | gaji_saya -0.5 | gaji_tidak 0.53 | gali 1.76 | gali_pakai 0.34 | gali_sumur 0.69 | gali_tambang 0.28
gambar -0.21 | gambut 0.87 | gambut_di 0.69 | gampang -0.1 | gancang 0.91 | gang -0.19 | gang_kecil -0.51 | gang_kepala 0.77
gang_saya -0.31 | ganggu 0.21 | ganggu_malam 0.29 | ganti -1.31 | ganti_bagaimana -0.1 | ganti_di -0.06 | ganti_karena -0.08
ganti_nama -0.11 | ganti_rugi -0.1 | ganti_status -0.06 | ganti_tidak -0.06 | gantung 1.31 | gantung_desa 0.11 | gantung_diri 0.33
gantung_putus 1.33 | gaptek -0.05 | gara -0.19 | garap -0.06 | garing -0.3 | garis -0.68 | gas 0.56 | gas_3kg 0.51
gas_elpiji -0.14 | gas_melon -0.41 | gas_menyengat 0.46 | gatal 0.11 | gawat -0.18 | gedor 0.49 | gedung -0.49
gedung_olahraga -0.11 | gedung_serbaguna -0.05 | gelang 1.25 | gelap 0.87 | gelap_gulita -0.15 | gelap_sekali -0.08
gelap_tidak 0.5 | gelar -0.81 | gelombang -0.19 | gempa_kuat 0.22 | genang -0.11 | genangan 0.65 | genap -0.13 | gendong 0.34
gendong_sekarang -0.12 | genset 0.71 | genteng 0.12 | geografi -0.07 | gerak 0.58 | gereja 0.54 | gergaji 0.24
gergaji_mesin 0.24 | gerobak -0.26 | gesek -0.05 | getah 0.43 | giat -0.32 | gigi -0.75 | gigi_di -0.69 | gigit 2.17
gigit_anjing 0.16 | gigit_ular 0.11 | gila -0.07 | gila_di 0.57 | gila_gigit 0.15 | giling 0.96 | giliran -0.11 | gituan -0.05
golongan -0.12 | gor -0.12 | gorden 0.41 | gorengan -0.05 | gorong -0.19 | gorong_gorong -0.88 | gorong_sumbat -0.86 | got -0.21
got_depan -0.19 | gotong 1.16 | goyang 1.37 | goyang_goyang 0.17 | gpp 0.59 | gratis -1.39 | gratis_benar -0.05
gratis_dari -0.19 | gratis_di -0.82 | gratis_itu -0.1 | gratis_masih -0.07 | gratis_punya -0.05 | gratis_tidak -0.1 | grup -0.15
gubuk 0.3 | gudang 0.63 | gugat -0.2 | gugur 0.13 | gula 1.43 | gulita -0.34 | gunung 0.22 | guru 1.16 | guru_honorer -0.08
guru_kontrak -0.07 | guru_murid 0.9 | guru_ngaji 0.23 | guru_paud -0.93 | gusur -0.05 | habis 4.01 | habis_ada 0.3
habis_air 0.35 | habis_banjir -0.19 | habis_berapa -0.09 | habis_ini 1.78 | habis_itu 0.12 | habis_kebakaran -0.27
habis_lahir 0.88 | habis_lebaran -0.06 | habis_makan 1.14 | habis_masa -0.06 | habis_minum 0.15 | habis_nikah -0.17
habis_suntik 0.07 | habis_surat -0.08 | habis_terus -0.84 | hadap -0.23 | haha -0.87 | hahaha -0.57 | hajatan 0.62 | haji -0.39
hakim -0.1 | halal -0.16 | halal_gratis -0.07 | halal_untuk -0.08 | halaman 0.37 | halaman_rumah 0.45 | halo -0.09
halo_ada -0.19 | halo_halo 0.73 | halo_ini 0.19 | halo_min -0.06 | halte 0.52 | hamil 1.5 | hamil_8 1.14 | hampir -0.3
hangus -0.11 | hanya 1.22 | hanya_5 0.22 | hanya_ada 0.81 | hanya_latihan -0.22 | hanya_lihat 1.15 | hanya_mau 1.76
hanya_minta -0.28 | hanya_satu -0.47 | hanya_tanya -0.13 | hanya_untuk -0.12 | hanyut 0.8 | hanyut_di 0.28 | hanyut_ke 0.43
hapus -0.29 | harap -0.13 | hari -2.23 | hari_apa -0.29 | hari_biasanya -0.13 | hari_dan -0.57 | hari_ini -0.83 | hari_jadi -0.15
hari_jumat -0.67 | hari_mau -0.18 | hari_minggu 0.85 | hari_perahu -0.21 | hari_rabu -0.11 | hari_saya 0.77 | hari_tidak -0.45
harian 0.17 | harus -0.32 | harus_ada -0.53 | harus_bagaimana 0.76 | harus_bawa 0.29 | harus_bayar -0.13 | harus_dari -0.06
harus_k -0.12 | harus_kami 0.33 | harus_ke 1.07 | harus_kemana -0.08 | harus_kemarin 0.37 | harus_lari 0.16 | harus_minta -0.05
harus_ngapain 0.12 | harus_pulang 0.39 | harus_punya -0.07 | harus_saya 0.28 | harus_sudah -0.05 | harus_surat -0.08
harus_telepon 0.21 | hasil -0.92 | hasil_lab -0.14 | hati -0.47 | hebat -0.08 | hehe -1.04 | hehehe -0.41 | hektar -0.11
helm 0.29 | helm_pecah 0.29 | heula -0.09 | hewan -0.13 | hibah -0.23 | hibah_tanah -0.09 | hidran -0.09 | hidup 0.29
hidup_lagi -0.77 | hidup_mati -0.77 | hidup_saya 0.2 | hijau 0.74 | hijau_di 0.85 | hilang 0.94 | hilang_akta -0.09
hilang_dan -0.13 | hilang_dari 0.18 | hilang_di 0.91 | hilang_dicuri -0.06 | hilang_karena -0.28 | hilang_pas -0.15
hilang_tinggal -0.2 | hilang_urus -0.06 | hilir 0.59 | hingga -0.15 | hitam 2.14 | hitung -0.09 | hoax -0.41 | hobi -0.09
hongkong -0.05 | honor -0.09 | honorer -0.67 | hormat -0.35 | hormat_kami -0.21 | hormat_saya -0.1 | hotel 0.38 | hotline -0.1
hpl -0.13 | hpl_saya -0.13 | hrd -0.49 | hub -0.51 | hub_siapa -0.05 | hubung_siapa -0.36 | hujan -0.13 | hujan_air -0.07
hujan_deras 0.33 | hujan_dua -0.19 | hujan_kami -0.21 | hukum -0.2 | hukuman -0.09 | hulu 1.19 | hulu_ke 0.26 | huni 0.1
huruf -0.51 | hutan 0.64 | hutang 0.39 | hvs -0.22 | i -0.35 | i_am -0.24 | i_mau 0.16 | ia 0.69 | ibadah -0.18 | ibu 2.69
ibu_admin -0.05 | ibu_di -0.11 | ibu_hamil 1.49 | ibu_harus -0.09 | ibu_ibu -0.33 | ibu_kami 0.15 | ibu_ke -0.19 | ibu_ku 0.87
ibu_mau -0.24 | ibu_pengajian -0.07 | ibu_pkk -1.08 | ibu_saya -0.65 | ibu_tidak 0.19 | icu -0.16 | identitas -0.16
identitas_penduduk -0.06 | idup -0.32 | ig 0.74 | igd -0.36 | ijazah -1.08 | ijazah_hilang -0.24 | ijazah_saya -0.08
ijazah_sd -0.11 | ijazah_smp -0.23 | ikan -0.31 | ikan_nila -0.18 | ikat 1.7 | ikat_kain 0.26 | ikd -0.42 | ikd_saya -0.06
ikut -0.92 | ikut_bazar -0.05 | ikut_hilang -0.1 | ikut_istri -0.16 | ikut_jatuh 0.36 | ikut_kebakaran -0.13 | ikut_kk -0.14
ikut_kursus -0.09 | ikut_pelatihan -0.06 | ikut_saya 0.5 | ikut_suami -0.11 | ikut_transmigrasi -0.07 | imb -0.19
imb_rumah -0.08 | implan -0.12 | imunisasi -0.54 | imunisasi_campak -0.12 | imunisasi_dapat -0.05 | in -0.4 | inap 0.93
inap_dan 0.53 | inap_kelas -0.07 | indomaret 0.4 | indomaret_tidak -0.05 | indonesia -0.16 | induk 0.16 | industri -0.39
informasi -0.95 | informasi_lowongan -0.21 | ingat -0.07 | ini 2.17 | ini_ada -0.09 | ini_bagaimana 0.11 | ini_baru -0.05
ini_bisa 0.4 | ini_bukan 0.78 | ini_cepat 0.27 | ini_chat 0.77 | ini_dan -0.05 | ini_di 1.03 | ini_harus -0.4 | ini_ibu 0.57
ini_janda -0.17 | ini_kami -0.27 | ini_kapan -0.05 | ini_ke 0.15 | ini_kenapa 0.54 | ini_kok -0.1 | ini_mau 0.8 | ini_min -1.1
ini_naik -0.4 | ini_nama -0.41 | ini_nenek -0.23 | ini_nomor 0.74 | ini_orang -0.05 | ini_pak 0.15 | ini_robot -0.11
ini_rumah 0.84 | ini_saya 1.45 | ini_siapa 0.12 | ini_sudah 0.8 | ini_tadi 0.22 | ini_tidak 0.97 | ini_tinggal -0.13
ini_urus -0.07 | inpres -0.26 | insentif -0.68 | insentif_guru -0.43 | instansi -0.33 | instansi_lain -0.18 | instansi_mana -0.12
internet -1.45 | internet_desa -1.05 | ipk -0.23 | iri -0.09 | iri_saya -0.09 | irigasi -0.84 | irigasi_sawah -0.63 | is -0.23
isi -0.71 | isolasi 0.42 | istirahat 0.06 | istri 2.42 | istri_ke -0.15 | istri_mau 0.68 | istri_saya 1.21 | it -0.14 | item 0.37
itu -3.04 | itu_ada -0.42 | itu_apa -0.09 | itu_bagaimana -0.05 | itu_bisa -0.38 | itu_boleh -0.07 | itu_buka -0.16
itu_dari -0.06 | itu_di -0.14 | itu_hanya 0.48 | itu_kalau -0.14 | itu_kami -0.08 | itu_kartu -0.15 | itu_ke -0.1
itu_langsung 0.13 | itu_lapor -0.05 | itu_lewat -0.06 | itu_maksud -0.06 | itu_masih -0.38 | itu_pak 0.17 | itu_saja -0.05
itu_saya -0.13 | itu_sekarang -0.09 | itu_sudah -0.12 | itu_tidak 0.35 | itu_yang -0.05 | iuran -0.22 | iya -0.53 | iye -0.27
izin -1.54 | izin_apa -0.07 | izin_bangun -0.05 | izin_bertanya -0.15 | izin_lapor 0.61 | izin_pakai -0.11 | izin_penelitian -0.17
izin_ramai -0.16 | izin_usaha -0.71 | jabat -0.9 | jadi -1.86 | jadi_deh -0.05 | jadi_gampang -0.1 | jadi_pegawai -0.07
jadi_pns -0.08 | jadi_tidak -0.57 | jadi_warga -0.12 | jadikan -0.18 | jadwal -1.41 | jadwal_suntik -0.11 | jaga 0.52
jaga_di -0.11 | jagung -0.08 | jahat -0.33 | jahit -0.19 | jalan -0.12 | jalan_amblas 0.29 | jalan_apa -0.11 | jalan_bisa -0.16
jalan_dari -0.33 | jalan_depan 0.5 | jalan_desa 0.6 | jalan_di 0.28 | jalan_gelap -0.16 | jalan_ka -0.1 | jalan_kampung -0.13
jalan_ke -0.05 | jalan_kenang 0.83 | jalan_lingkar -0.56 | jalan_lubang -0.7 | jalan_masih 0.16 | jalan_mati -0.08
jalan_melati 0.3 | jalan_minta -0.14 | jalan_muka -0.08 | jalan_pakai -0.08 | jalan_poros 0.7 | jalan_putus 0.41
jalan_raya -0.62 | jalan_sekarang 0.25 | jalan_sukirman 0.49 | jalan_terus -0.17 | jalan_tutup 0.15 | jalur -0.46
jalur_apa -0.11 | jalur_khusus -0.08 | jalur_resmi -0.13 | jam 0.41 | jam_1 -0.53 | jam_10 -0.3 | jam_11 -0.19 | jam_4 0.72
jam_5 -0.32 | jam_7 -0.14 | jam_8 -0.14 | jam_9 -0.43 | jam_berapa -0.23 | jam_besuk -0.07 | jam_buka -0.08 | jam_istirahat -0.22
jam_saja -0.19 | jam_segini 0.54 | jam_sekarang 0.11 | jam_tidak -0.18 | jam_tiga -0.13 | jaminan -0.17 | janda -0.82
janda_anak -0.2 | janda_kampung -0.33 | jangan 0.33 | jangan_ada 0.65 | jangan_hanya -0.79 | jangka 0.88 | janji -0.12
jantung 0.67 | januari -0.31 | jarak 0.58 | jarak_tinggal 0.52 | jarang 0.18 | jarang_di 0.3 | jari -0.7 | jari_bengkak -0.34
jaring -0.4 | jaring_tidak -0.23 | jasa -0.25 | jasa_sedot -0.2 | jatah 0.37 | jatah_urea -0.14 | jatuh 1.53 | jatuh_dari 0.65
jatuh_ke -0.68 | jatuh_terus 0.1 | jatuh_tolong -0.44 | jauh 0.23 | jauh_dari -0.18 | jauh_di 0.96 | jawa -0.31 | jawab 1.47
jawab24 -0.14 | jawab_ketus -0.16 | jaya -0.45 | jebak 0.5 | jebak_di 0.43 | jelang -1.21 | jelas 0.11 | jelek -0.73
jelek_banget -0.57 | jembatan 0.44 | jembatan_baru 0.1 | jembatan_di 0.25 | jembatan_gantung 0.61 | jembatan_jembatan 0.41
jembatan_putus -0.12 | jembatan_sudah 0.13 | jemput 0.69 | jemput_orang 0.45 | jendela 0.17 | jeneng -0.1 | jenggot -0.14
jepang -0.08 | jerat -0.12 | jeritan 0.58 | jgn 1.31 | jgn_telepon 0.21 | ji -0.62 | jilbab -0.15 | jiwa 0.51 | jiwa_di -0.48
jkn -0.07 | job -0.19 | job_fair -0.19 | jodoh -0.06 | jogja -0.23 | johor -0.25 | join -0.06 | jomblo -0.11 | jomblo_tidak -0.11
jompo -0.08 | jual -1.47 | jual_kena 0.25 | jual_keripik -0.06 | jual_kue -0.35 | jual_semua -0.16 | jual_tanah -0.17
judes -0.12 | judul -0.11 | juga -0.98 | juga_ada -0.12 | juga_kami -0.11 | juga_tidak -0.08 | jujur -0.87 | jukung 0.78
juli -0.07 | jumat -1.11 | jumlah -0.32 | jurusan -0.24 | juta -0.84 | juta_dari -0.14 | juta_saya -0.1 | k -0.13 | ka 0.94
ka_dieu 0.87 | ka_kantor -0.68 | ka_mana -0.41 | ka_rumah 0.28 | ka_siapa -0.1 | ka_sini 0.35 | kabar -0.13 | kabel 1.62
kabel_listrik 0.06 | kabel_pln 0.7 | kabupaten -2.08 | kabupaten_ada -0.24 | kabupaten_ini -0.45 | kabupaten_kita -0.21
kabur -0.65 | kabur_orang 0.25 | kabut 0.65 | kabut_asap 0.25 | kadang 0.5 | kadang_telanjang -0.43 | kades -0.13 | kadus 0.38
kadus_di 0.44 | kafe -0.24 | kaget -0.21 | kah -2.35 | kah_pak -0.2 | kain 1.16 | kak -0.32 | kaka 0.85 | kakak 0.83
kakak_mau -0.1 | kakak_saya 0.92 | kakek 0.43 | kakek_masih 0.06 | kakek_pikun -0.31 | kakek_saya -0.15 | kaki 2.47
kaki_bengkak 0.42 | kaki_di -0.27 | kaki_palsu -0.13 | kaki_patah 0.31 | kaki_saya 0.11 | kaku 0.14 | kalah -0.11
kalajengking 1.27 | kalau -2.41 | kalau_ada -1.92 | kalau_bisa -0.23 | kalau_di -0.09 | kalau_hujan -0.13 | kalau_malam 0.06
kalau_masih -0.19 | kalau_mau -0.48 | kalau_naik -0.96 | kalau_orang -0.12 | kalau_saya 1.77 | kali -1.61 | kali_ini 0.06
kali_lipat -0.11 | kali_saya -0.35 | kali_semua -0.2 | kalimantan 0.09 | kamar 0.79 | kamar_anak 0.15 | kamar_bayi 0.14
kamar_mandi -0.99 | kamar_saya 0.32 | kamar_terus 0.3 | kambing_di 0.1 | kambing_mati -0.08 | kambing_saya -0.11
kambing_sekarang 0.09 | kami -0.09 | kami_30 0.39 | kami_ada -0.45 | kami_akan -0.07 | kami_apakah -0.35 | kami_baru -0.11
kami_bawa -0.39 | kami_beli -0.08 | kami_belum -0.21 | kami_bertiga 0.24 | kami_cari 0.67 | kami_dari -0.46 | kami_datang -0.11
kami_di 1.16 | kami_gali 0.34 | kami_hanya 0.25 | kami_harus 0.27 | kami_ibu -1.07 | kami_jual -0.1 | kami_kebakaran 1.28
kami_kelompok -0.48 | kami_keluar 0.2 | kami_keluarga -0.2 | kami_kirim -0.31 | kami_makan -0.15 | kami_masih -0.13
kami_mati 0.16 | kami_mau -0.93 | kami_mengusulkan -0.17 | kami_minta -0.57 | kami_mohon -0.56 | kami_naik 0.5 | kami_ni -0.44
kami_nyala 0.29 | kami_pedagang -0.2 | kami_perlu 0.37 | kami_pindah -0.05 | kami_retak -0.41 | kami_sampaikan -0.14
kami_satu -0.22 | kami_sudah -0.3 | kami_suruh -0.09 | kami_takut 0.45 | kami_temu -0.08 | kami_tidak 0.74 | kami_tunggu 0.34
kami_warga -0.15 | kami_yang 0.36 | kampung -0.57 | kampung_kami -0.95 | kampung_lapor 0.05 | kampung_saya -0.27
kampung_sudah 1.36 | kampung_tolong 0.17 | kampus -0.06 | kampus_harus -0.05 | kan -0.61 | kan_saya -0.59 | kana 0.67
kana_kk -0.23 | kanan -0.46 | kandang 0.39 | kandang_ayam 0.26 | kandung -0.1 | kang 0.46 | kangen -0.1 | kantor -0.84
kantor_desa 0.47 | kantor_di -0.11 | kantor_dinas 0.16 | kantor_disdukcapil -0.14 | kantor_kami -0.14 | kantor_kecamatan -0.29
kantor_kelurahan -0.08 | kantor_mana -0.15 | kantor_pemda -0.1 | kantor_pemerintah -0.08 | kantor_pos 0.48 | kapak 0.82
kapal 1.65 | kapal_feri -0.21 | kapal_perintis -0.06 | kapan -2.69 | kapan_ada -0.13 | kapan_angkut -0.05 | kapan_aspal -0.08
kapan_beres -0.25 | kapan_buka -0.11 | kapan_datang 0.73 | kapan_giliran -0.06 | kapan_lagi -0.08 | kapan_nyala -0.07
kapan_tambal -0.25 | karang 1.03 | karang_taruna -0.26 | karaoke -0.56 | karat -0.53 | karena -2.72 | karena_anak -0.21
karena_kebakaran -0.28 | karena_sekarang -0.08 | karena_tidak -0.18 | karet 0.17 | kartu -3.53 | kartu_anak -0.28
kartu_belum -0.57 | kartu_bpjs -0.2 | kartu_dari -0.08 | kartu_gratis -0.06 | kartu_keluarga -0.64 | kartu_kuning -0.19
kartu_masih -0.37 | kartu_penduduk -0.3 | kartu_petani -0.07 | kartu_sehat -0.15 | kartu_sudah -0.12 | kartu_uji -0.06
kartu_yang -0.05 | kas 0.19 | kasian -1 | kasian_saya -0.46 | kasih -1.46 | kasih_atas -0.14 | kasih_banyak -0.24
kasih_kami -0.07 | kasih_pak -0.21 | kasih_tahu -0.48 | kasih_ya -0.11 | kasihan -1.18 | kasihan_tapi -0.24 | kasur 0.56
kasus -0.15 | katalog -0.41 | katalog_lokal -0.35 | katanya 0.35 | katanya_ada -0.3 | katanya_akan -0.06 | katanya_belum -0.11
katanya_harus -0.13 | katanya_kalau 0.33 | katanya_mau 0.37 | katanya_memang -0.05 | katanya_nama -0.06 | katanya_sudah -0.18
katanya_tidak -0.09 | katepe -0.14 | kavling -0.08 | kawasan 0.38 | kayaknya 0.67 | kayu 0.29 | kayu_besar 0.2 | kb -0.18
kb_implan -0.08 | kbli -0.15 | kdrt -0.24 | ke -0.34 | ke_adik -0.23 | ke_adil -0.1 | ke_alamat 0.94 | ke_anak -0.1 | ke_arah 1.07
ke_atap 0.31 | ke_atas 0.3 | ke_bawah 0.55 | ke_bukit -0.22 | ke_desa -0.09 | ke_dinas -0.15 | ke_dinkes -0.07 | ke_dinsos -0.16
ke_disdukcapil -0.12 | ke_dokter -0.13 | ke_halaman 0.56 | ke_jalan 1.01 | ke_jawa -0.16 | ke_kabupaten -0.05 | ke_kali -0.09
ke_kantor -0.31 | ke_kebun 0.07 | ke_kecamatan -0.12 | ke_kelurahan -0.19 | ke_kk -0.1 | ke_kota -0.58 | ke_luar -0.06
ke_mana -0.27 | ke_masjid 0.22 | ke_mukim 0.6 | ke_orang -0.06 | ke_pasar -0.41 | ke_pemda -0.05 | ke_plafon 0.24
ke_puskesmas 0.4 | ke_rsud 0.12 | ke_ruang 0.05 | ke_satpol -0.13 | ke_siapa -0.2 | ke_sini -0.12 | ke_smp -0.08 | ke_sumur -1.3
ke_sungai 0.34 | ke_surabaya 0.43 | keadaan 0.05 | kebakaran 3.33 | kebakaran_2019 -0.22 | kebakaran_api 0.24
kebakaran_bulan -0.26 | kebakaran_dari -0.06 | kebakaran_di 0.63 | kebakaran_hutan -0.59 | kebakaran_jenggot -0.14
kebakaran_min 0.7 | kebakaran_pak 0.16 | kebakaran_pasar 1.42 | kebakaran_tahun -0.06 | kebakaran_waktu -0.12 | kebas 0.5
kebun 2.3 | kebun_ada -0.21 | kebun_bapak 0.21 | kebun_jam 0.66 | kebun_plasma 0.2 | kebun_semua 0.2 | kecamatan -1.63
kecamatan_saja -0.05 | kececer 0.17 | kecelakaan -0.86 | kecelakaan_di -0.64 | kecelakaan_kerja -0.09 | kecil -0.66
kecil_ada -0.16 | kecil_begini -0.1 | kecil_di 0.33 | kecopetan -0.05 | kecopetan_di -0.05 | kecuci -0.19 | kecuci_di -0.19
kedua -0.31 | keempat 0.17 | kegunting 0.23 | keinjek 1.3 | kejadian -0.12 | kejar 0.54 | kejelasan -0.3 | kejepit 0.55
kekerasan -0.36 | kekerasan_dalam -0.1 | kekerasan_terhadap -0.07 | kekeringan -0.28 | kelapa 1.24 | kelas -0.42 | kelas_2 -0.06
kelas_4 -0.47 | kelas_8 0.22 | kelas_di 0.09 | kelas_tiga -0.13 | keliling -0.3 | kelompok -1.05 | kelompok_ibu -0.28
kelompok_kami -0.15 | kelompok_petani -0.06 | keluar 3.02 | keluar_api 0.18 | keluar_bagaimana -0.08 | keluar_belum 0.11
keluar_darah 0.13 | keluar_dari 0.07 | keluar_percik 0.46 | keluar_rumah 0.43 | keluar_surat -0.05 | keluar_tapi 0.49
keluarga -1.22 | keluarga_dapat 0.4 | keluarga_di -0.28 | keluarga_saya -0.2 | keluarga_sendiri -0.06 | keluarga_yang -0.11
kelurahan -1.35 | kemana -1.09 | kemana_ya -0.24 | kemarau -0.12 | kemarin -1.95 | kemarin_ada -0.55 | kemarin_di -0.05
kemarin_isi -0.15 | kemarin_kok -0.17 | kemarin_nama -0.11 | kemarin_saya -0.08 | kemarin_sore 1.07 | kemarin_sudah -0.32
kemarin_tapi 0.07 | kembali -0.4 | kembang -0.12 | kena 0.05 | kena_air -0.1 | kena_balok 0.45 | kena_bea -0.08
kena_berapa -0.12 | kena_biaya -0.07 | kena_dbd -0.29 | kena_demam -0.11 | kena_denda -0.18 | kena_pajak -0.13
kena_pangkat -0.12 | kena_sakit -0.07 | kenal 0.19 | kenal_saya -0.05 | kenang 0.83 | kenapa -0.83 | kenapa_bantuan -0.1
kenapa_ya -0.09 | kencang 0.83 | kencang_sekali 0.09 | kendara -0.5 | kepada -0.93 | kepada_siapa -0.48 | kepada_yth -0.06
kepala 1.84 | kepala_darah 0.24 | kepala_desa 0.45 | kepala_dinas -0.97 | kepala_pusing 0.41 | keran -0.16 | keras 0.12
kerbau 1.87 | kerbau_saya 0.11 | kerendam -0.07 | kerendam_banjir -0.07 | kering -0.6 | keringanan -0.07 | keringat 0.97
keringat_dingin 0.37 | keripik -0.17 | keripik_pisang -0.07 | keripik_singkong -0.1 | kerja -1.27 | kerja_apa -0.06
kerja_di -0.52 | kerja_ke -0.12 | kerja_masih 0.27 | kerja_minta -0.06 | kerja_perusahaan -0.08 | kerja_saya 0.71
kerja_yang -0.2 | kertas -0.82 | kertas_hvs -0.22 | kertas_pajak -0.49 | keruh -0.81 | keruh_seperti -0.45 | keruk -0.31
kesal 0.82 | kesbangpol -0.17 | kesehatan -0.33 | kesehatan_jiwa -0.23 | keselip 0.48 | kesetrum 0.54 | kesini 0.44
ketenagakerjaan -0.05 | keterangan -0.51 | keterangan_jual -0.06 | keterangan_kebakaran -0.06 | keterangan_tidak -0.08
keterangan_tinggal -0.08 | ketiban 0.22 | ketiga -0.11 | ketik -0.95 | ketik_ini -0.68 | ketua -0.22 | ketua_rt -0.09
ketuban 0.57 | ketuban_sudah 0.57 | ketus -0.16 | keur -0.06 | kg 0.34 | kgb -0.23 | khusus -0.51 | kia 0.2 | kia_untuk -0.09
kiat 1.04 | kijang 0.89 | kijang_kijang 0.54 | kijang_panas 0.69 | kilo -0.11 | kinerja -0.17 | kinerja_error -0.17 | king 0.2
king_kobra 0.36 | kios -0.57 | kios_di -0.22 | kios_pasar -0.06 | kios_pupuk -0.28 | kip -0.08 | kip_kuliah -0.05 | kir 0.69
kir_mobil -0.25 | kir_sirup 0.76 | kira -0.66 | kira_berapa -0.17 | kira_kira 0.32 | kiranya -0.11 | kiri 1.2 | kirim 1.49
kirim_foto 0.7 | kirim_ke -0.05 | kirim_mobil 0.66 | kirim_orang 1.58 | kirim_surat -0.09 | kis_saya -0.07 | kita -0.78
kita_bisa -0.07 | kita_orang -0.1 | kita_so 0.67 | kitas -0.08 | kk -2.45 | kk_baru -0.09 | kk_bayi -0.13 | kk_dari -0.22
kk_ku -0.08 | kk_masih -0.06 | kk_mau -0.16 | kk_orang -0.29 | kk_saya -0.44 | kk_sendiri -0.48 | kk_yang -0.11 | kkn -0.06
kkn_di -0.05 | kks -0.14 | klaim -0.15 | klaim_asuransi -0.07 | klik -0.18 | klik_tautan -0.11 | klik_whatsapp -0.07 | klinik 0.07
klotok 0.14 | kls -0.73 | km 2.33 | km_30 -0.14 | ko -0.2 | kobra 0.72 | kobra_di 0.54 | kode -0.23 | kok -2.14 | kok_belum 0.53
kok_hanya -1.11 | kok_tidak -0.59 | kolam -0.32 | kolam_renang -0.18 | kolektor -0.07 | kolong 0.22 | kolong_rumah 0.23
kominfo -0.05 | komplek -0.29 | kompleks -0.28 | kompor 0.67 | kompor_ledak 0.33 | komputer -0.17 | konser -0.06
konsultasi -0.24 | konsultasi_psikolog -0.24 | kontak -0.84 | kontrak -0.15 | kontrakan 0.08 | kontraktor -0.21 | kontrol -0.3
kontrol_ke -0.05 | koperasi -0.6 | kopi -0.46 | kopi_susu -0.32 | korban 1.01 | korban_darah 0.2 | korban_kebakaran -0.08
korban_kecelakaan -0.07 | korban_kekerasan -0.06 | korban_tidak 0.51 | korek 0.87 | kos 0.41 | kos_bawa 0.38 | kosong -0.78
kosong_di 0.24 | kosong_terus -0.31 | kosong_tidak -0.17 | kota -1.5 | kota_kah -0.1 | kota_lain 0.79 | kota_sudah -0.09
kotak 0.22 | kotor -0.18 | kotor_minta -0.1 | kran -1.21 | kredit -0.61 | kredit_motor -0.43 | krisis -0.94 | kritik -0.18
ktp -2.56 | ktp_anak -0.09 | ktp_bisa -0.13 | ktp_boleh -0.17 | ktp_dan -0.05 | ktp_dari -0.07 | ktp_di -0.09 | ktp_el -0.08
ktp_ikut -0.11 | ktp_masih -0.25 | ktp_salah -0.1 | ktp_saya -0.18 | ktp_sudah -0.06 | ktp_yang -0.1 | ku 0.14 | ku_sudah 0.36
kua -0.08 | kuasa -0.05 | kuat 1.14 | kuat_sekali 0.05 | kubang -0.35 | kubang_kerbau -0.35 | kuburan -0.31 | kucing 0.3
kucing_saya -0.2 | kue -0.45 | kue_di -0.33 | kuitansi -0.23 | kuku -0.31 | kuku_luka -0.24 | kuliah -0.93 | kuliah_anak -0.05
kuliah_dari -0.15 | kuliah_di -0.36 | kulkas 0.29 | kumpul 0.57 | kumpul_di 0.33 | kunci 2.16 | kunci_di -0.8 | kunci_kamar 1.68
kuning 0.69 | kuning_sekarang -0.16 | kunjung -0.06 | kuota -0.2 | kur -0.15 | kurang -0.84 | kurang_satu -0.32 | kuras -0.09
kurban 0.21 | kurban_lepas 0.21 | kursi -0.46 | kursi_roda -0.73 | kursus -0.11 | kursus_gratis -0.07 | kutip -0.05 | kutu -0.36
lab -0.14 | lada -0.05 | lae 0.05 | lagi 0.99 | lagi_ada -0.16 | lagi_bagaimana -0.1 | lagi_besok 1.36 | lagi_dan 0.1
lagi_di 0.33 | lagi_kah -0.05 | lagi_keluar 0.16 | lagi_lihat 0.3 | lagi_nyetir 0.29 | lagi_saya -0.24 | lagi_tidak -0.41
lagi_tolong -0.55 | lagi_yang 0.17 | lah 0.25 | lahan 0.08 | lahan_gambut 0.87 | lahan_kosong -0.2 | lahan_saya -0.23
lahir -1.12 | lahir_anak -0.19 | lahir_belum -0.06 | lahir_darah 0.08 | lahir_di -0.37 | lahir_ketuban 0.44 | lahir_masih -0.05
lahir_mau -0.28 | lahir_saya 0.23 | lahir_sekarang -0.09 | laka 0.32 | laka_lantas 0.32 | laksana -0.08 | lakukan 0.35
lalu -0.95 | lalu_ada -0.59 | lalu_dan -0.13 | lalu_dikubur -0.1 | lalu_sudah -0.1 | lalu_tidak -0.12 | lalu_urus -0.16
lama -1.2 | lama_kapan -0.07 | lama_katanya -0.29 | lama_lama 0.62 | lama_mau -0.06 | lama_pak 0.55 | lama_saya 0.22
lama_sebelum -0.07 | lama_tahun -0.32 | lama_tidak -0.39 | laman -1.19 | laman_pemda -0.15 | lamar -0.15 | lamar_kerja -0.05
lamongan -0.06 | lampiran -0.06 | lampu -2.01 | lampu_jalan -0.53 | lampu_merah -1.1 | lampu_pju -0.16 | lampung -0.05
lancar -0.16 | langgar 0.73 | langka -0.3 | langkah -0.16 | langkah_ikut -0.07 | langsung -1.36 | langsung_ke -0.06
langsung_saja -0.91 | lanjut -0.18 | lanjut_apa -0.05 | lansia 0.34 | lansia_di -0.06 | lantai 1.74 | lantai_2 0.18
lantai_3 0.74 | lantai_4 0.19 | lantai_dua 0.18 | lantai_kir 0.76 | lantai_tanah -0.19 | lantai_tiga 0.22 | lantang 0.43
lantas 0.32 | lapak -0.48 | lapang -0.92 | lapang_badminton -0.06 | lapang_di -0.25 | lapor -1.97 | lapor_dari 0.2
lapor_di -0.19 | lapor_jalan -0.09 | lapor_ka -0.23 | lapor_ke -0.53 | lapor_kekerasan -0.12 | lapor_kemana -0.83
lapor_orang -0.08 | lapor_polisi -0.37 | lapor_salur -0.13 | lapor_siapa -0.37 | lapor_spt -0.21 | lapor_supaya -0.09
lapor_tapi -0.15 | lapor_warga -0.13 | lapuk -0.34 | lapuk_mohon -0.27 | larang -0.07 | lari 1.2 | lari_di 0.06 | lari_semua 0.2
las -0.1 | latihan -0.56 | latihan_kerja -0.09 | laundry -0.09 | laut 0.13 | laut_naik 0.58 | layak -0.17 | layak_huni -0.06
layan -0.22 | layan_apa -0.09 | layu -0.09 | leasing -0.1 | lebar -0.35 | lebaran -0.14 | lebih 2.16 | lebih_baik 1.55
ledak 0.35 | ledak_penduduk -0.32 | ledeng -0.69 | leding -0.54 | legalisasi 0.15 | legalisasi_tidak -0.14 | leher 1.65
leher_sendiri 0.25 | lelaki -0.19 | lelang -0.35 | lelucon -0.05 | lemah 0.25 | lemari 0.18 | lemas 1.97 | lemas_sekali 0.31
lembar -0.2 | lempar 1.26 | lempar_batu 1.16 | lengkap -0.25 | lepas 1.3 | lepas_dari -0.12 | lepas_jari -0.27 | lepas_ngamuk 0.15
lepas_satu -0.07 | lepuh 0.82 | les -0.4 | lewat -0.51 | lewat_anda 0.09 | lewat_apa -0.11 | lewat_aplikasi -0.21
lewat_desa -0.06 | lewat_jalan -0.16 | lewat_mana -0.36 | lewat_orang -0.13 | lewat_oss -0.05 | lewat_siapa -0.27
lewat_sini 0.14 | lewat_surat -0.29 | lewat_whatsapp -0.28 | liar_banyak -0.58 | liar_di 0.3 | libur -0.44 | libur_tidak -0.22
lidah 0.26 | lift -0.42 | lift_kantor 0.3 | lihat 1.58 | lihat_apa 0.56 | lihat_dari 0.51 | lihat_di 0.16 | lihat_dimana -0.05
lihat_kucing 0.3 | lihat_lagi 0.11 | lihat_sendiri -0.08 | lihat_tagih -0.94 | lihat_tunggak -0.07 | lima -0.17 | lima_bulan -0.08
lima_hari 0.25 | lima_puluh -0.05 | lima_tahun -0.05 | limbah 0.09 | lindung -0.41 | lingkar -0.24 | lingkung -0.4
lingkung_yang -0.16 | lipat -0.93 | listrik 0.17 | listrik_belum 0.4 | listrik_mati 0.28 | listrik_piring -0.07
listrik_putus 0.17 | listrik_rumah 0.17 | listrik_tidak -0.5 | liter -0.16 | liur 0.12 | live 0.88 | logo -0.07 | lokal -0.74
lokasi 1.64 | lokasi_di 0.12 | loket -1.8 | loket_2 -0.96 | loket_penduduk -0.12 | loket_sampai -0.1 | lolos -0.06
lolos_perlu -0.06 | lomba -0.13 | lompat 0.13 | lompat_dari -0.05 | loncat 0.2 | loncat_dari 0.2 | long -0.61 | long_alango -0.11
long_loreh 0.17 | long_nawang -0.18 | longsor 1.76 | longsor_tutup 1.9 | loreh -0.15 | los -0.13 | lowongan -0.36
lowongan_di -0.05 | lowongan_kerja -0.05 | lsm -0.07 | luap -0.4 | luar -0.67 | luar_kota -0.17 | luar_provinsi -0.12
luar_semua 0.33 | luas -0.07 | lubang -0.98 | lubang_di -0.71 | luka -0.16 | luka_tidak -0.24 | lulus -0.74 | lulus_sd -0.1
lulus_smk -0.07 | lumpur -0.21 | luntur -0.11 | lupa -0.55 | lupa_password -0.08 | lusa 0.15 | lutut 0.67 | m -0.63 | maaf 0.55
maaf_ganggu 0.29 | maaf_pak -0.67 | maaf_ya 1.84 | mabuk 0.06 | macam 0.52 | macam_kubang -0.32 | macam_mana 0.23 | macet -0.22
mading -0.09 | madu 0.13 | madu_masuk 0.14 | magang -0.37 | magang_di -0.3 | magrib 0.15 | maha 0.14 | mahal -0.37
mahasiswa 0.23 | main 0.17 | main_di 0.15 | main_ponsel -0.17 | maju -0.07 | makan 1.17 | makan_dan -0.13 | makan_habis 0.2
makan_rayap -0.3 | makan_siang 0.76 | makasih -0.36 | makasih_kak -0.05 | makasih_min -0.42 | makasih_sudah 1.75
makasih_ya -0.31 | makassar -0.13 | makin 0.92 | makin_maju -0.06 | makmur -0.39 | maksud -0.3 | mal 1.12 | mal_pelayanan -0.15
malah -0.35 | malah_dapat -0.13 | malah_tambah 0.11 | malam 1.14 | malam_begini 1.39 | malam_hari -0.08 | malam_ini 1.51
malam_kami 0.35 | malam_makasih -0.83 | malam_malam 0.08 | malam_minggu -0.29 | malam_saya 0.13 | malaysia -0.28 | malem -0.5
malinau -1.04 | malinau_kota -0.22 | maling 0.9 | mall -0.05 | malu -0.68 | malu_sama -0.41 | malu_sekali 0.72 | mampir -0.09
mampu -0.78 | mampu_buat -0.06 | mana -2.02 | mana_buat -0.12 | mana_dan 0.28 | mana_garing -0.24 | mana_ini 0.28
mana_kami -0.16 | mana_lagi -0.38 | mana_lah -0.08 | mana_lapor -0.26 | mana_malam 0.37 | mana_mana -0.17 | mana_min -0.6
mana_minta -0.12 | mana_pak -0.05 | mana_saja -0.14 | mana_saya -0.24 | mana_terus -0.21 | mana_ya 1.49 | mana_yang 0.33
mana_yo -0.18 | mandau 0.16 | mandi -0.26 | mandi_di 0.59 | mandi_mau -0.3 | mandi_saya 0.33 | mandiri -0.38 | mandiri_di -0.25
mandiri_izin -0.05 | mandor 0.62 | mangkal -0.08 | mantan 0.75 | mantan_saya 0.6 | mantan_suami 0.08 | mantap -0.35 | mantri -0.13
mantri_hewan -0.05 | manusia -0.1 | manusiawi -0.63 | marah -0.54 | marah_hanya -0.28 | maret -0.06 | mas 1.11 | masa -0.51
masak -0.19 | masih 2.43 | masih_ada 0.19 | masih_bagus -0.06 | masih_bayar -0.07 | masih_belum -0.08 | masih_berlaku -0.1
masih_bisa 0.41 | masih_boleh -0.35 | masih_buru -0.2 | masih_dapat -0.3 | masih_di 2.59 | masih_hidup -0.72 | masih_ikut -0.26
masih_kecil -0.2 | masih_liar 0.12 | masih_naik 0.85 | masih_nyala -0.34 | masih_pakai -0.08 | masih_perlu -0.13 | masih_sadar 0.1
masih_terjepit 0.13 | masih_tidur 0.16 | masih_tulis -0.52 | masing -0.13 | masing_masing -0.12 | masing_mau -0.11 | masjid 0.3
masjid_kami 0.22 | masker 0.15 | massa 0.2 | massal 0.12 | masuk 0.08 | masuk_anak -0.27 | masuk_dapur 0.4 | masuk_dari -0.1
masuk_jarang 0.34 | masuk_ka 0.33 | masuk_kamar -0.91 | masuk_kampung 0.58 | masuk_ke -0.07 | masuk_kebun 0.17 | masuk_kelas 0.31
masuk_malam 0.34 | masuk_mesin 0.66 | masuk_musrenbang -0.28 | masuk_rekening -0.1 | masuk_rs -0.3 | masuk_rumah -1.02
masuk_sampai 0.89 | masuk_sd -0.43 | masuk_smp -0.22 | masuk_teras -0.07 | masuk_terus -0.51 | masuk_toko -0.06 | masyarakat -0.13
mata 0.9 | mata_ke 0.27 | mata_perah 1.54 | mati -0.88 | mati_3 -0.25 | mati_bawa -0.12 | mati_di -1.67 | mati_kami 0.07
mati_karena 0.3 | mati_lampu 0.34 | mati_lapor -0.15 | mati_mati 0.13 | mati_mau -0.16 | mati_mesin 0.25 | mati_mulu -0.07
mati_nyala -0.14 | mati_pas -0.07 | mati_perpanjang -0.05 | mati_saja 1.21 | mati_satu -0.07 | mati_saya -0.13 | mati_semua -0.27
mati_sudah -0.25 | mati_usia 0.07 | mau -0.49 | mau_ada 0.59 | mau_ajuin -0.08 | mau_ajukan -0.21 | mau_akhir 0.28
mau_angkat 0.1 | mau_bakar 1.16 | mau_balik -0.07 | mau_bangun -0.15 | mau_batakon -0.11 | mau_bawa 0.29 | mau_bayar -0.08
mau_belajar -0.05 | mau_berhenti 0.47 | mau_bilang 1.08 | mau_buat -0.55 | mau_buka -0.27 | mau_bunuh 1.5 | mau_cari -0.08
mau_catat -0.36 | mau_cerita 0.58 | mau_daftar -0.3 | mau_dapat -0.12 | mau_ganti -0.44 | mau_gantung 0.24 | mau_hidup 0.28
mau_ikan -0.15 | mau_ikut -0.32 | mau_jadi -0.21 | mau_jual -0.18 | mau_kami -0.06 | mau_kasih -0.21 | mau_ke -0.25
mau_kerja -0.32 | mau_kontrol -0.11 | mau_lahir 0.57 | mau_lamar -0.05 | mau_lapor -0.43 | mau_layan -0.32 | mau_lepas 0.38
mau_lihat -0.27 | mau_lompat 0.07 | mau_magang -0.26 | mau_main -0.12 | mau_makan 0.17 | mau_masuk -0.56 | mau_mati 0.91
mau_mcu -0.07 | mau_memiliki -0.12 | mau_minta -0.36 | mau_naik -0.11 | mau_nanya -0.22 | mau_nikah -0.09 | mau_obat -0.17
mau_pasang -0.24 | mau_pecah -0.22 | mau_perbaiki -0.07 | mau_perbarui -0.09 | mau_pindah -0.26 | mau_pinjam -0.06
mau_pisah -0.07 | mau_pkl -0.08 | mau_punya -0.15 | mau_roboh -0.38 | mau_saya -0.26 | mau_sekolah -0.1 | mau_sewa -0.05
mau_suntik -0.05 | mau_susul 1.24 | mau_tahu -0.19 | mau_tanda -0.23 | mau_tangled -0.06 | mau_tanya -0.37 | mau_tidak -0.18
mau_turun -0.12 | mau_undang -0.05 | mau_urus -0.32 | maulid -0.33 | mbahku -0.05 | mcu -0.09 | mcu_buat -0.07 | me -0.09
medan -0.1 | mediasi -0.06 | medis 0.75 | meh -0.05 | meh_roboh -0.05 | meja 0.8 | mekanisme -0.09 | melalui -0.14 | melati 0.18
melon -0.6 | melon_langka -0.21 | memang 0.1 | memang_tidak -0.23 | memang_tinggal -0.07 | memberi -0.37 | memberi_tahu -0.3
memiliki -0.3 | memiliki_kartu -0.05 | menang -0.28 | menang_tidak -0.05 | menang_undi -0.24 | menanyakan -0.1 | menara -0.05
mencekik -0.07 | mencret 0.24 | mendadak 0.18 | menerima -0.26 | mengaktifkan -0.05 | mengelupas -0.11 | mengenai -0.06
mengetahui -0.07 | mengungsi -0.16 | mengurung 0.43 | mengurung_diri 0.43 | mengusulkan -0.31 | mengusulkan_agar -0.24
meninggal -1.41 | meninggal_bapak -0.39 | meninggal_di -0.1 | meninggal_kemarin -0.11 | meninggal_mau -0.13
meninggal_untuk -0.11 | meninjau -0.15 | menit -0.32 | menit_tanpa -0.08 | menjadi -0.33 | menjadi_anggota -0.06
menjadi_hati -0.12 | mentarang -0.26 | mentok -0.24 | menuju 0.35 | menyampaikan -0.19 | menyengat 1.66 | menyengat_satu 0.25
merah -0.63 | merah_dari 0.34 | merah_empat -0.18 | merah_simpang -0.15 | merambat 0.33 | merambat_ke 0.33 | mereka -0.13
merembes 0.76 | merembet 0.35 | merembet_ke 0.35 | mertua -0.19 | mertua_mau -0.12 | mesin 1.82 | mesin_cuci -0.19 | mesin_di 0.19
mesin_giling 0.66 | mesin_kegunting -0.16 | meter 0.33 | meter_air -0.11 | meter_dari -1.03 | meter_listrik 0.2 | mi -0.14
milik -0.55 | milik_ibu -0.14 | milik_pemda -0.07 | min 0.28 | min_ada -0.24 | min_air -0.13 | min_api 0.82 | min_biar -1.16
min_cek -0.33 | min_di -0.14 | min_gudang 0.41 | min_hanya 1.41 | min_ini 0.33 | min_kapan -0.15 | min_ktp -0.4 | min_mau -0.64
min_perlu 0.15 | min_sudah -0.51 | min_teman -0.18 | min_tolong 0.14 | minat -0.39 | minggu -2.16 | minggu_depan -0.1
minggu_ini -0.47 | minggu_kemarin -0.19 | minggu_lalu -0.36 | minggu_tidak -0.08 | minimal -0.24 | minimarket -0.13 | minta -2.79
minta_akta -0.06 | minta_alat -0.15 | minta_ambulans 0.45 | minta_ampun 0.16 | minta_bantuan 0.18 | minta_bukti -0.09
minta_damkar -1.29 | minta_damping -0.79 | minta_data -0.2 | minta_di -0.07 | minta_duit -0.07 | minta_fogging -0.06
minta_kartu -0.11 | minta_ke -0.14 | minta_kk -0.05 | minta_kursi -0.15 | minta_no 0.94 | minta_nomor -0.07 | minta_orang -0.1
minta_pangkas -0.14 | minta_pertolongan -0.11 | minta_pindai -0.06 | minta_pohon -0.05 | minta_potong -0.14 | minta_surat -0.42
minta_tolong 0.48 | minta_tulung -0.46 | minta_yang 0.3 | minum 2.59 | minum_cair 0.76 | minum_obat 0.53 | minum_oplosan 0.15
minum_racun 0.4 | miras -0.1 | miskin -0.53 | miskin_masih -0.09 | mobil 2.78 | mobil_ada 0.4 | mobil_dinas -0.3
mobil_kunci 0.45 | mobil_merah 0.26 | mobil_panas 0.34 | mobil_pemadam 0.24 | mobil_saya 0.33 | mobil_tidak 0.85 | modal -0.56
modal_jual -0.12 | mohon -0.3 | mohon_arahan -0.06 | mohon_bantuan 0.08 | mohon_cek -0.26 | mohon_ditertibkan -0.77
mohon_informasi -0.26 | mohon_izin 0.44 | mohon_maaf 0.14 | mohon_masuk -0.58 | mohon_pencerahan -0.08 | mohon_penjelasan -0.3
mohon_petugas 0.49 | mohon_petunjuk -0.2 | mohon_polisi 0.31 | mohon_segera 1.02 | mondar -0.22 | mondar_mandiri -0.22
monyet 0.56 | monyet_besar 0.38 | monyet_sering -0.21 | mortir 0.61 | motor 2.18 | motor_5 -0.08 | motor_ambil 0.43
motor_dengan 0.15 | motor_di 0.41 | motor_kecil -0.07 | motor_sama 0.16 | mpp -0.2 | mpp_hari -0.11 | muara 0.62 | muat -0.19
muatan -0.29 | muhammad -0.13 | muka 1.46 | muka_biru 0.48 | muka_rumah -0.05 | muka_saya -0.08 | mukim 0.6 | mulai 1.94
mulai_dari -0.23 | mulai_keluar 0.25 | mulu -0.17 | mulut -0.38 | mulut_busa -1.28 | mulut_piring 0.97 | mumpung -0.13
muncul -0.24 | muncul_di -0.2 | mundur 0.63 | muntah 2.87 | muntah_darah 0.32 | muntah_muntah 1.05 | murah -0.67 | murid 0.78
murid_kami 0.12 | murid_saya 1.05 | musala 0.07 | musik -0.22 | musim -1.19 | musim_hujan -0.41 | muslim -0.06 | musrenbang -0.57
musyawarah -0.13 | mutasi -0.25 | my -0.11 | n1 -0.17 | na 0.06 | nafas 0.48 | nah 0.33 | naik 2.45 | naik_3x -0.81
naik_bukit -0.38 | naik_cepat 1.14 | naik_di 0.65 | naik_ke 0.69 | naik_pangkat -0.05 | naik_perahu -0.13 | naik_terus -0.18
naik_tinggi -0.06 | nak -0.67 | nakal -0.55 | nama -4.09 | nama_anak -0.15 | nama_bapak -0.15 | nama_di -0.06 | nama_ibu -0.42
nama_kalau -0.94 | nama_nenek -0.22 | nama_saya -1.26 | nambah -0.14 | nambah_anggota -0.12 | nampar 0.53 | nanti -0.16
nanti_malam -0.33 | nanti_saya 0.67 | nanya -0.63 | nanya_apakah -0.16 | narkoba -0.34 | narkoba_rsud -0.05 | nasi -0.08
nasional -0.19 | nawang -0.18 | ne 0.08 | nebus -0.11 | negara -0.08 | negeri -0.91 | negeri_tidak -0.09 | negeri_yang -0.13
nelayan 1.18 | nelayan_belum 0.93 | nelayan_masih -0.08 | nenek 0.73 | nenek_mau -0.12 | nenek_saya 0.7 | nenek_sudah 0.25
nenek_tua -0.07 | ngaji 0.5 | ngajuin -0.07 | ngalir_tiap -0.16 | ngamuk 0.59 | ngamuk_bawa 0.08 | ngamuk_di 0.27 | ngaos -0.1
ngapain -0.84 | ngarep -0.17 | ngebut -0.55 | ngebut_semua -0.42 | ngelupas -0.22 | nggih -0.1 | ngomong 1.18 | ngomong_pelo 0.45
ngomong_sama -0.29 | ngontrak -0.07 | ngorok 0.97 | ngungsi 0.61 | ngungsi_ke 0.51 | ni -0.15 | nib -0.19 | nik -1.26
nik_saya -0.94 | nik_tidak -0.19 | nikah -1.72 | nikah_di -0.19 | nikah_ke -0.16 | nikah_saya -0.09 | nikah_sudah -0.09
nila -0.18 | nip -0.35 | njero 0.22 | nma -0.1 | no 0.49 | no_ambulans 0.44 | no_ponsel 0.27 | nol -0.23 | nominasi -0.24
nomor -0.6 | nomor_anda -0.24 | nomor_antre -0.06 | nomor_apa 0.54 | nomor_berapa -0.08 | nomor_damkar 1.8 | nomor_darurat -0.43
nomor_di -0.25 | nomor_dua -0.56 | nomor_lapor -0.05 | nomor_pemadam -0.81 | nomor_pirt -0.11 | nomor_siapa 0.31
nomor_telepon -0.12 | nomor_uptd 0.67 | nonaktif -0.23 | normalisasi -0.1 | normalisasi_sungai -0.1 | notaris -0.1 | npsn -0.21
npwp -0.06 | npwp_pribadi -0.06 | numpang -0.33 | numpang_nikah -0.07 | nya -2.54 | nya_bagaimana -0.09 | nya_sudah -0.06
nya_yang -0.14 | nyala 2.43 | nyala_besar 0.09 | nyala_di 1.19 | nyala_semua 0.81 | nyamuk -0.15 | nyamuk_demam -0.05
nyangkut -0.13 | nyangkut_di 0.56 | nyanyi -0.31 | nyaris -0.32 | nyata -0.16 | nyebur 1.36 | nyekik 1.04 | nyemplung 1.44
nyengat 0.55 | nyeruduk 0.19 | nyeruduk_orang 0.19 | nyetir 0.32 | nyilet 0.22 | nyilet_tangan 0.1 | nyungsep 0.7
nyungsep_di 0.7 | o 5.48 | o_di -0.4 | obat 3.71 | obat_di -0.13 | obat_ke -0.12 | obat_yang -0.05 | objek -0.06 | odgj -0.27
odgj_bawa -0.14 | oh -0.57 | ojol 0.18 | ok -0.12 | oke -0.34 | oksigen 0.36 | olah -0.09 | olahraga -0.11 | oleh 0.84 | oli -0.07
oli_bekas -0.06 | om -0.16 | omahku -0.08 | ombak 1.24 | ombak_besar 0.77 | ombak_tinggi 0.11 | opd -0.18 | operasi -0.63
operasi_pasar -0.17 | operator 0.73 | oplosan 0.11 | orang 4.22 | orang_ada 0.13 | orang_apa -0.5 | orang_baru -0.06
orang_belum 0.7 | orang_berdiri 0.1 | orang_bilang 0.05 | orang_buang -0.14 | orang_dalam -0.97 | orang_di 2.25
orang_dikeroyok 0.19 | orang_dua 0.1 | orang_gila -0.15 | orang_harus -0.06 | orang_ibu -0.38 | orang_jatuh 0.64
orang_jebak 0.05 | orang_kampung -0.34 | orang_ke 1.43 | orang_kejepit 0.25 | orang_lain -0.1 | orang_lebih 0.24
orang_lewat -0.37 | orang_luar -0.53 | orang_mabuk 0.07 | orang_masih -0.07 | orang_masuk 0.15 | orang_miskin -0.23
orang_naik 0.56 | orang_ngamuk 0.37 | orang_pada 1.88 | orang_sakit -1.57 | orang_satu 0.17 | orang_saya -0.07
orang_seperti -0.09 | orang_sudah 0.34 | orang_susah -0.05 | orang_tabrak 0.25 | orang_tapi 0.37 | orang_tergeletak 0.15
orang_terlantar -0.35 | orang_tidak 0.47 | orang_tua -0.41 | orangtua -0.31 | orangtua_saya 0.09 | organ 0.05 | organ_tunggal 0.05
oss -0.37 | oss_saya -0.07 | oto 0.48 | otot 0.55 | otp -0.21 | p 0.39 | p3k -0.18 | pa 0.81 | pacar 1.4 | pada 1.32
pada_akta -0.15 | pada_hari -0.11 | pada_lari 0.12 | padahal -3.32 | padahal_ktp -0.06 | padahal_masih -0.18 | padahal_nama -0.12
padahal_orang -1.31 | padahal_saya -0.24 | padahal_sudah -0.1 | pagar 1.04 | pagi -1.04 | pagi_ada -0.31 | pagi_di -0.28
pagi_ini -0.05 | pagi_jam -0.12 | pagi_min -0.06 | paha 0.87 | paha_di 0.25 | paha_sobek 0.21 | paham -0.5 | pahit 1.14
pajak -1.89 | pajak_bagaimana -0.05 | pajak_bumi -0.18 | pajak_daerah -0.07 | pajak_motor -0.15 | pajak_omahku -0.08
pajak_reklame -0.05 | pajak_restoran -0.09 | pajak_rumah -0.68 | pajak_saya -0.06 | pajak_tanah -0.1 | pak 1.07 | pak_ada -0.19
pak_anak 0.2 | pak_bagaimana -0.06 | pak_bupati -0.96 | pak_cepat 0.83 | pak_di -1.01 | pak_haji -0.14 | pak_ini 0.48
pak_kades -0.25 | pak_kami 0.3 | pak_katanya 0.18 | pak_kecamatan 0.43 | pak_maaf 0.08 | pak_masih 0.95 | pak_mau -0.14
pak_rt -0.93 | pak_sawah -0.1 | pak_saya 0.33 | pak_sudah 0.09 | pak_tolong 0.13 | pak_tulung 0.34 | pak_undang 0.42 | pakai 0.9
pakai_anak -0.42 | pakai_baju 0.66 | pakai_bpjs -0.15 | pakai_cangkul 0.34 | pakai_gerobak -0.06 | pakai_kecamatan -0.16
pakai_kk -0.09 | pakai_lapang -0.12 | pakai_mohon -0.57 | pakai_motor 0.39 | pakai_parkir -0.5 | pakai_ponsel -0.12
pakai_softlens -0.12 | pakai_surat -0.16 | pakai_tongkat -0.08 | pakai_urus 0.76 | paket -0.18 | palang 0.09 | paling -0.28
paling_lama -0.1 | palsu -0.14 | pam -0.19 | paman 0.66 | panas 1.48 | panas_banget -0.3 | panas_tinggi 0.78 | pancing 0.63
pancing_di 0.35 | pandai -0.15 | pandangan 0.89 | panen 0.33 | panen_gagal 0.39 | pang 1.67 | panggil 0.42 | panggil_jam -0.15
panggil_mobil -0.17 | panggil_siapa -0.23 | panggung 0.6 | pangkalan -0.87 | pangkalan_gas -0.53 | pangkas -0.19 | pangkat -0.55
pangkat_periode -0.05 | panitia -0.47 | panjang 0.49 | pantai 0.6 | pantau -0.18 | panti_jompo -0.1 | pap -0.27 | papan -0.93
parah -0.73 | parit -0.09 | parit_di -0.55 | parkir -1.12 | parkir_di -0.16 | parkir_liar -0.18 | parkir_mobil -0.49 | pas 2.94
pas_daftar -0.06 | pas_di 0.39 | pas_foto -0.1 | pas_gali 0.39 | pas_mau -0.58 | pas_ngorok 0.17 | pas_pas -0.23
pas_pindah -0.15 | pasang -1.07 | pasang_baliho 0.1 | pasang_baru -0.08 | pasang_jaring -0.21 | pasang_lampu -0.23
pasang_polisi -0.46 | pasang_spiral -0.05 | pasangan -0.27 | pasar -0.54 | pasar_baru -0.18 | pasar_induk 0.2 | pasar_inpres -0.26
pasar_itu -0.3 | pasar_lama 0.51 | pasar_malam 0.41 | pasar_murah -0.29 | pasien 0.21 | pasien_rawat 0.5 | pasien_sudah -0.39
pasir -0.58 | pasir_lewat -0.88 | paspor -0.36 | paspor_anak -0.27 | password -0.31 | pasti -0.39 | patah -0.12 | patok 0.57
paud -1.12 | pawang 0.45 | pbb -1.68 | pbb_naik -0.84 | pbb_rumah -0.09 | pbb_tidak -0.07 | pbg -0.28 | pbg_syarat -0.05
pbi -0.09 | pbi_saya -0.06 | pdam -1.84 | pdam_di -0.36 | pdam_mati -0.23 | pdhl -0.6 | pdhl_sudah -0.18 | pe 0.32 | pe_tiga -0.05
pecah 1.61 | pecah_anak 0.31 | pecah_bidan 0.55 | pedagang -0.46 | pedagang_kecil -0.09 | pedalaman -0.06 | pedas 0.24
peduli 0.77 | pegang 1.54 | pegang_pisau 0.13 | pegawai 0.89 | pegawai_masuk 0.66 | pejabat -0.74 | pelabuhan 0.97 | pelaku 0.05
pelaku_usaha -0.05 | pelan -0.89 | pelan_pelan -0.89 | pelanggan -0.27 | pelat 0.12 | pelatihan -0.49 | pelatihan_kerja -0.05
pelayanan -2.01 | pelayanan_publik -0.16 | peliharaan -0.06 | pelo 1.42 | pelo_baru 0.45 | pemadam_berapa 0.52 | pemadam_di 0.79
pemadam_kebakaran -0.24 | pembangunan -0.17 | pemda -1.01 | pemda_ada -0.08 | pemda_tidak 0.46 | pemerintah -1.7
pemerintah_bagaimana -0.09 | pemerintah_itu -0.05 | pemerintah_perbaiki -0.08 | pemerintah_tidak -0.08 | pemerintah_yang -0.18
pemprov -0.06 | pemutihan -0.13 | pencerahan -0.08 | pencet 0.12 | pencil -0.13 | pendeta -0.18 | pendiri -0.07 | pendirian -0.09
pendopo 0.13 | penduduk -1.23 | penduduk_di -0.4 | penduduk_digital -0.05 | penduduk_saya -0.42 | penelitian -0.2
penerangan -0.26 | penerangan_jalan -0.26 | penerima -0.06 | penerimaan -0.08 | pengacara -0.22 | pengajar -0.1 | pengajian -0.07
pengajuan -0.47 | pengantar -0.21 | pengantar_rt -0.1 | pengantin 0.41 | pengantin_baru -0.25 | pengemudi 0.29 | pengurus -0.24
pengusulan -0.05 | peninggalan -0.12 | peninggalan_jepang -0.07 | penjelasan -0.5 | pensiun -0.56 | pensiun_guru -0.17
pensiun_janda -0.05 | pensiun_pns -0.07 | penting -0.14 | penuh 0.56 | penuh_lumpur -0.08 | penuh_panggil -0.09 | penyandang -0.05
penyandang_disabilitas -0.05 | penyeberangan -0.28 | penyedia -0.15 | penyuluh -0.47 | per -0.36 | per_bulan -0.19
per_kecamatan -0.06 | perah 1.68 | perahu 1.74 | perahu_balik 0.21 | perahu_bantuan -0.14 | perahu_kami 0.37 | perahu_karet 0.36
perampokan 0.26 | perampokan_di 0.26 | perang -0.36 | perawat -0.5 | perawatan -0.07 | perbaiki -2.04 | perbaiki_itu -0.05
perbaiki_rumah -0.3 | perbarui -0.12 | percaya -0.12 | percik 0.78 | percik_terus 0.77 | percuma -0.99 | perda -0.32
perdana -0.08 | perekaman -0.08 | perempuan -0.14 | perempuan_saya -0.18 | pergi 1.69 | perikanan -0.19 | perintis -0.06
periode -0.05 | perlu -1.37 | perlu_akta -0.05 | perlu_ambulans 0.54 | perlu_amdal -0.2 | perlu_bantuan 0.31 | perlu_cek -0.05
perlu_disiapkan -0.06 | perlu_foto -0.28 | perlu_lapor -0.05 | perlu_legalisasi -0.07 | perlu_n1 -0.11 | perlu_rekomendasi -0.05
perlu_saya -0.12 | perlu_surat -0.5 | perlu_tidak -0.07 | perlu_untuk -0.08 | permata -0.12 | permohonan -0.21 | pernah -0.14
pernah_angkat -0.09 | pernah_daftar -0.1 | pernah_dapat -0.09 | pernah_punya -0.05 | perolehan -0.08 | perpanjang -0.42
perpanjang_atau -0.06 | perpustakaan -1.36 | perpustakaan_buka -0.05 | perpustakaan_daerah -0.34 | perpustakaan_keliling -0.09
persen -0.26 | persis -0.06 | pertama -0.12 | pertanian -0.11 | pertolongan -0.11 | perumahan 0.08 | perumahan_rumah -0.06
perusahaan 0.98 | perusahaan_es 0.83 | perusahaan_kami -0.27 | perusahaan_kayu -0.11 | perusahaan_minta -0.16 | perut 0.6
perut_tidak -0.16 | pesan -0.39 | pesan_dari -0.05 | pesan_ini -0.27 | pesan_saya -0.93 | pesangon -0.14 | pesawat -0.55
peserta 0.08 | pesisir 0.38 | pet 0.23 | pet_di 0.24 | peta -0.15 | petani -0.63 | petani_saya -0.06 | petugas -1.74
petugas_di -0.06 | petugas_loket -0.24 | petugas_mana -0.25 | petugas_pemadam -0.16 | petunjuk -0.2 | phk 0.25 | pi -0.21
pick 0.67 | pick_up 0.67 | pickup -0.08 | pihak -0.14 | pikir 0.33 | pikir_kalau 0.13 | pikun 0.15 | pikun_keluar 0.59 | pil -0.4
pilih -0.35 | pimpin -0.24 | pindah -2.57 | pindah_dari -0.55 | pindah_faskes -0.08 | pindah_rumah -0.5 | pindah_sekolah -0.28
pindah_smp -0.09 | pindah_sudah -0.64 | pindai -0.12 | pindai_di -0.07 | pinggang 0.77 | pinggir 0.51 | pingsan -0.53
pingsan_di 0.4 | pinjam -0.68 | pinjam_berapa -0.05 | pinjam_daring -0.09 | pinjam_modal -0.05 | pinjol 0.83 | pinjol_teror -0.1
pink -0.17 | pintar -0.19 | pintu 2.47 | pintu_air -0.54 | pintu_kunci 0.19 | pintu_segel 0.46 | pintu_sudah 0.19 | pip -0.49
pip_anak -0.11 | pipa 0.12 | piring 1.93 | pirt -0.22 | pirt_keripik -0.06 | pisah -0.4 | pisah_dari 0.34 | pisah_kk -0.1
pisang -0.23 | pisau 0.39 | pisau_di 0.27 | pju -0.2 | pkh -0.64 | pkh_saya -0.15 | pkh_sekarang -0.18 | pkh_tahap -0.05
pkk -1.12 | pkl -0.21 | pkl_di -0.11 | plafon 0.4 | plasma 0.19 | plastik -0.2 | plat -0.62 | please 4.41 | pln 0.55
pln_putus 0.7 | pls -0.12 | pmi -0.68 | pmi_ada -0.21 | pmi_bulan -0.16 | pmk -0.12 | pns -0.35 | pohon -0.22
pohon_beringin 0.31 | pohon_besar -0.7 | pohon_depan 0.09 | pohon_di -0.07 | pohon_kelapa 0.93 | pohon_roboh -1.05 | pojok -0.14
pol 0.17 | poli -0.76 | poli_anak -0.14 | poli_dalam -0.44 | poli_rsud -0.07 | polisi 0.78 | polisi_ada 0.39 | polisi_atau -0.25
polisi_tidak -0.1 | polisi_tidur -0.46 | pompa 0.94 | pondasi 0.48 | ponsel 0.76 | ponsel_bagaimana -0.06 | ponsel_baru -0.2
ponsel_bisa -0.06 | ponsel_caranya -0.05 | ponsel_itu -0.06 | ponsel_mati 0.54 | ponsel_mau 0.23 | ponsel_pakai -0.41 | poros 0.7
poros_km 0.26 | pos 0.82 | pos_bisa -0.05 | pos_damkar -0.06 | poster 0.65 | posyandu -0.73 | posyandu_bulan -0.05
posyandu_di -0.32 | posyandu_lansia -0.13 | poto -0.07 | potong -0.85 | pp -0.2 | ppa 0.54 | ppl -0.21 | ppl_nya -0.21
pppk -0.28 | pr -0.97 | praktik -0.31 | praktik_hari -0.05 | praktik_kerja -0.11 | praktik_mandiri -0.1 | pramuka 0.12
prestasi -0.1 | pribadi -0.14 | produk -0.3 | produksi -0.13 | program -0.48 | program_pemerintah -0.18 | promo -0.52
proposal -0.44 | prosedur -0.24 | proses 0.15 | protes -0.05 | provinsi -0.21 | provinsi_bisa -0.11 | proyek 0.76 | psikolog -0.17
psikolog_di -0.06 | ptsl -0.12 | pu -0.09 | puas -0.05 | puasa -0.4 | puasa_kemarin -0.3 | publik -0.17 | pucat 0.59 | pudar -0.12
puji -0.53 | puji_tuhan -0.53 | pukul 3.15 | pukul_bapak 1.94 | pukul_berapa -0.1 | pukul_pakai 0.39 | pukul_saya 1.05
pukul_suami -0.35 | pukuli -0.38 | pukuli_saya -0.74 | pula -0.11 | pulang 1.3 | pulang_dari 0.41 | pulang_ke 0.17
pulang_ngaji 0.27 | pulau 0.41 | puluh -0.62 | puluh_satu -0.05 | pun 0.44 | pun_tidak -0.09 | punggung 0.47 | pungli -0.13
pungli_di -0.1 | punten -0.21 | punya -1.9 | punya_akta -0.19 | punya_anak -0.12 | punya_bapak -0.08 | punya_duit -0.07
punya_kartu -0.05 | punya_kk -0.12 | punya_ktp -0.16 | punya_orang -0.16 | punya_pemda -0.12 | punya_rumah -0.09
punya_saya -0.18 | punya_surat -0.1 | punya_toko -0.19 | pupr -0.43 | pupuk -0.93 | pupuk_jatah -0.06 | pupuk_subsidi -0.4
pusing 1.6 | pusing_semua 0.41 | puskesmas 0.08 | puskesmas_ada -0.92 | puskesmas_bantu 0.1 | puskesmas_bayar -0.08
puskesmas_bilang -0.06 | puskesmas_bisa -0.14 | puskesmas_kami -0.78 | puskesmas_mana 0.88 | puskesmas_petugas -0.3
puskesmas_tutup 1.01 | putar 0.58 | putih 2.39 | puting 0.16 | puting_beliung 0.16 | putus 2.37 | putus_cerai -0.07
putus_jatuh 0.17 | qr -0.12 | qr_cod -0.1 | qris -0.1 | rabies -0.12 | rabu -0.11 | racun 0.13 | racun_rumput 0.4 | rahmat -0.11
rajin -0.08 | rakyat -0.08 | ramai -0.18 | ramal -0.58 | rambu 0.11 | rambut -0.2 | rame -0.58 | rantau -0.42 | rantau_di -0.24
rapat -0.27 | rapat_wali -0.11 | rapi -0.13 | rasa -0.08 | ratus 0.26 | ratus_meter 0.52 | rawan -0.22 | rawan_longsor -0.05
rawat 0.34 | rawat_inap 0.4 | raya 0.35 | rayap -0.3 | razia -0.11 | rdkk -0.3 | ready -0.08 | reaktivasi -0.07 | regulator 0.42
rehab -0.47 | rekam -0.62 | rekam_dari -0.11 | rekam_ktp -0.26 | rekening -0.81 | reklame -0.07 | reklame_untuk -0.06
rekomendasi -0.21 | relawan -0.06 | renang 0.41 | renang_umum -0.18 | rencana 0.7 | rendah -0.12 | renovasi -0.32 | resah -0.15
resi -0.31 | resmi -0.7 | resmi_dan -0.07 | respon -0.31 | restoran 0.08 | retak 1.14 | retak_panjang 0.32 | retribusi -1.14
retribusi_bangun -0.08 | rezeki -0.35 | ri 1.43 | ribu -1.08 | ribu_di -0.08 | rimbun -0.05 | ringan -0.2 | ringan_sekolah -0.14
ringgit -0.07 | rob 0.07 | robek 0.74 | roboh 0.44 | roboh_bisa -0.06 | roboh_di 0.41 | roboh_kena 0.23 | roboh_minta -0.12
roboh_timpa 0.81 | roboh_tutup -1.52 | robot -0.77 | robot_apa -0.11 | roda -0.87 | roda_dari -0.14 | roda_di 0.2
roda_empat -0.15 | rombong 1.23 | rotan -0.05 | rpl -0.11 | rs -0.53 | rsud -0.13 | rsud_ada 0.51 | rsud_jam -0.05
rsud_lewat -0.09 | rsud_praktik -0.05 | rt -1.39 | rt_07 0.13 | rt_11 0.05 | rt_3 0.26 | rt_5 -0.1 | rt_dua -0.06 | rt_kami -0.37
rt_masih -0.07 | ruang -0.53 | ruang_kelas -0.32 | ruang_tamu -0.24 | rugi -0.1 | rugi_dari -0.05 | rujukan -0.1 | ruko -0.41
rumah 1.39 | rumah_2 -0.37 | rumah_acil 0.48 | rumah_ada -0.11 | rumah_aman -0.06 | rumah_asri -0.06 | rumah_baru -0.1
rumah_bawah 0.23 | rumah_belum -0.53 | rumah_bisa -0.17 | rumah_dari 0.17 | rumah_dengan -0.06 | rumah_depan 0.17 | rumah_di 0.52
rumah_dua -0.12 | rumah_hanya 0.4 | rumah_ibu -0.45 | rumah_ini -0.06 | rumah_kami 0.71 | rumah_kebakaran 0.18 | rumah_kok -1.09
rumah_kontrakan -0.12 | rumah_lantang 0.43 | rumah_listrik 0.18 | rumah_longsor 0.09 | rumah_mau -0.2 | rumah_mertua -0.1
rumah_nenek -0.17 | rumah_pak 0.2 | rumah_pakai -0.25 | rumah_panggung 0.6 | rumah_roboh 0.21 | rumah_rumah 0.62 | rumah_saba 0.43
rumah_sakit -0.61 | rumah_saya 0.17 | rumah_subsidi -0.08 | rumah_sudah -0.2 | rumah_sumbat -0.17 | rumah_syarat -0.08
rumah_tahun -0.15 | rumah_tangga -0.23 | rumah_terbang -0.21 | rumah_tidak -0.29 | rumah_warga 0.32 | rumah_yang 0.67
rumput_laut -0.46 | rusak_air 0.58 | rusak_di -0.16 | rusak_kena -0.05 | rusak_pak 0.64 | rusuh 0.05 | rusunawa -0.1 | rutin -0.3
rw 0.88 | sa 0.24 | saat -0.34 | saba 0.43 | sabar -0.84 | sabar_sekali -0.49 | sabtu -0.58 | sabtu_buka -0.1 | sadar 2.28
sadar_diri 0.07 | sah -0.49 | sah_dari -0.09 | sah_tidak -0.29 | saja 1.41 | saja_apa -0.06 | saja_bisa -0.09 | saja_cukup -0.13
saja_di -0.12 | saja_ini -0.17 | saja_kak -0.1 | saja_ke -0.94 | saja_min -0.09 | saja_saya 0.13 | saja_sudah 0.69
saja_syarat -0.09 | saja_terus -0.08 | saja_tidak 0.73 | saja_yang 0.66 | sak -0.28 | sak_rumah -0.15 | sakit -0.33
sakit_daerah -0.61 | sakit_di -0.35 | sakit_hati -0.23 | sakit_mulut -0.07 | sakit_pmk -0.05 | sakit_sudah -0.05
sakit_tidak 1.09 | saksi -0.15 | saksi_berapa -0.05 | salah -1.48 | salah_ketik -0.06 | salah_kirim -0.53 | salah_mau -0.11
salah_pencet -0.19 | salah_satu -0.2 | salam -1.36 | salat 0.66 | saldo -0.09 | salinan -0.05 | salur -0.54 | salur_air -0.07
salur_irigasi -0.33 | sama_anak -0.15 | sama_bos -0.16 | sama_dengan -0.08 | sama_makan 0.28 | sama_saja -0.29 | sama_sekali -0.07
sama_tamu -0.41 | sama_truk 0.16 | samarinda -0.39 | sambil 0.47 | sambung -0.33 | sampah -1.72 | sampah_asap -0.19
sampah_barang -0.28 | sampah_di -0.38 | sampah_itu 0.55 | sampah_rumah -0.05 | sampah_tumpuk -0.22 | sampai 0.74
sampai_darah -0.21 | sampai_detik 0.33 | sampai_di 0.32 | sampai_hari -0.53 | sampai_jam -0.45 | sampai_kapan -0.1
sampai_ke 0.42 | sampai_malam -0.33 | sampai_mana -0.14 | sampai_pukul -0.1 | sampai_rusak -0.22 | sampai_sekarang 0.35
sampaikan -0.24 | sampaikan_bahwa -0.08 | samsat -0.19 | samsat_keliling -0.11 | sana 0.18 | sana_sudah -0.09 | sana_tidak 0.54
sanca 0.41 | sandal 1.11 | sang 0.76 | sangat 0.06 | sanggup 0.26 | sanggup_bayar -0.13 | sanksi -0.11 | santunan_meninggal -0.09
sapi -0.42 | sapi_kurban 0.21 | sar 0.58 | saran 1.51 | saran_masih 1.71 | sarang -0.85 | sarang_tawon -0.62 | sarapan 0.41
sarung 0.67 | sarung_sudah 0.08 | satpam -0.41 | satpol 0.76 | satpol_pp -0.2 | satu 2.26 | satu_dua -0.28 | satu_gang 0.37
satu_huruf -0.46 | satu_ibu 0.25 | satu_jam 0.49 | satu_kaki 0.39 | satu_kk -0.15 | satu_orang 0.92 | satu_sudah -0.19
saudara 0.32 | saudara_saya -0.07 | sawah -0.12 | sawah_saya -0.09 | sawit 0.3 | sawit_di 0.42 | saya 1.99 | saya_3 -0.72
saya_300 -0.21 | saya_4 -0.09 | saya_ada -0.2 | saya_air 0.46 | saya_akan -0.16 | saya_anak -0.27 | saya_ancam 0.42
saya_antar -0.17 | saya_atas -0.17 | saya_baca -0.92 | saya_bangun -0.94 | saya_banyak -0.09 | saya_baru 0.33 | saya_bawa -0.13
saya_belum -1.01 | saya_berhenti 0.22 | saya_bilang -0.07 | saya_bisa -0.21 | saya_buat -0.08 | saya_bukan -0.15
saya_bulan -0.08 | saya_dan 0.66 | saya_dapat -0.21 | saya_dari 0.24 | saya_datang -0.65 | saya_dengan -0.06 | saya_dengar -0.29
saya_di 0.97 | saya_dibully -0.11 | saya_dilecehkan 0.35 | saya_disabilitas 0.35 | saya_disekap 0.31 | saya_foto -0.16
saya_gagal -0.32 | saya_ganti -0.11 | saya_gaptek -0.05 | saya_gigit 0.22 | saya_gugur 0.13 | saya_guru 0.18 | saya_habis 0.7
saya_hampir 0.21 | saya_harus 0.88 | saya_hilang 0.24 | saya_ibu -0.06 | saya_ikut -0.15 | saya_ini -1.13 | saya_istri 0.1
saya_janda -0.12 | saya_jatuh 0.44 | saya_jauh 0.39 | saya_kalau 1.02 | saya_katanya -0.06 | saya_ke -0.07 | saya_kebakaran -0.11
saya_kemarin 0.4 | saya_kena -0.63 | saya_kepala 0.91 | saya_kerja -0.9 | saya_kesetrum 0.63 | saya_kijang 0.9 | saya_kirim 0.07
saya_kok -0.34 | saya_kubur -0.12 | saya_kuliah -0.18 | saya_kumpul 0.35 | saya_kunci 1.23 | saya_lagi 0.83 | saya_lahir -0.25
saya_lakukan 0.3 | saya_lansia 0.15 | saya_lapor -0.56 | saya_lebih -0.13 | saya_lihat -0.55 | saya_lulus -0.13 | saya_lupa -0.15
saya_makan -0.1 | saya_malu 0.62 | saya_masih -0.48 | saya_masuk 2.09 | saya_mati 1.27 | saya_mau -0.72 | saya_memang -0.29
saya_meninggal -0.35 | saya_minta 0.15 | saya_minum 0.91 | saya_muntah 0.32 | saya_naik -0.1 | saya_nanya -0.3 | saya_ngamuk 0.07
saya_nomor -0.5 | saya_nyala 0.65 | saya_nyilet 0.22 | saya_paham -0.19 | saya_pasti 0.09 | saya_patah -0.08 | saya_pegang 0.08
saya_pensiun -0.26 | saya_perawat -0.17 | saya_pergi 1.01 | saya_pernah -0.2 | saya_petani -0.16 | saya_pikun 0.31
saya_pindah -0.4 | saya_pun 0.18 | saya_rusak -0.05 | saya_rusuh 0.46 | saya_sakit -0.32 | saya_salah -0.5 | saya_sebar 0.6
saya_sekarang -0.94 | saya_sembunyi 0.77 | saya_sendiri 1.75 | saya_sendirian 0.46 | saya_seperti 0.06 | saya_serang 0.33
saya_sering 0.14 | saya_siram 0.49 | saya_soal -0.42 | saya_stroke 0.47 | saya_sudah 1.13 | saya_suruh 0.05 | saya_tahu -0.05
saya_takut 1.12 | saya_tangan 0.51 | saya_tangis -0.08 | saya_tanya -0.17 | saya_tapi 0.91 | saya_telepon -0.65 | saya_terus 0.1
saya_tiap 0.7 | saya_tiba 0.47 | saya_tidak 1.33 | saya_tinggal 0.21 | saya_tolong 0.29 | saya_trauma -0.26 | saya_tunggu -0.09
saya_tusuk 0.29 | saya_urus -0.06 | saya_usia 0.49 | saya_wali 0.23 | saya_warga -0.15 | saya_yang -0.41 | sayur -0.43 | sd -1.41
sd_di -0.18 | sd_kami -0.36 | sd_mau -0.09 | sd_negeri -0.29 | sd_tahun -0.08 | sdn -0.2 | sdn_3 -0.21 | sebagai -0.39
sebagai_orang -0.15 | sebagian 0.39 | sebaik -0.3 | sebar 0.97 | sebar_foto 0.36 | sebelah 3.13 | sebelah_orang 0.48
sebelah_teriak 0.57 | sebelah_tidak 0.56 | sebelas -0.18 | sebelas_tahun -0.06 | sebelum -0.83 | sebelum_ada 0.17
sebelum_mulai -0.08 | sebenarnya -0.26 | sebentar 0.62 | sebentar_lagi 0.62 | seberang 0.82 | seberang_sungai -0.54
sebulan -0.47 | sebulan_berapa -0.1 | sebut -0.07 | secara -0.59 | secara_resmi -0.05 | secara_sah -0.1 | sedang 0.14
sedang_di 0.1 | sedangkan -0.09 | sedia -0.05 | sedih -0.11 | sedikit -0.11 | sedikit_sekali 0.23 | sedot -0.26
sedot_tinja -0.09 | segala -0.11 | segel 0.39 | segel_dari 0.21 | segera 2.14 | segini 0.53 | segitu -0.05 | sehari -0.45
sehari_jadi -0.17 | sehari_sebelum -0.06 | sehat -0.92 | sehat_selalu -0.06 | sehingga -0.06 | sejak -0.5 | sejak_kemarin -0.15
sejak_tahun -0.12 | sejarah -0.37 | sekali 2.03 | sekali_di -0.24 | sekali_mohon 0.54 | sekali_pak 0.21 | sekali_rumah 0.75
sekali_saya 0.09 | sekali_turun -0.18 | sekalian -0.77 | sekaligus -0.06 | sekarang 4.92 | sekarang_anak -0.13
sekarang_badan 0.4 | sekarang_bapak 0.08 | sekarang_belum 0.6 | sekarang_berapa -0.18 | sekarang_di 0.59 | sekarang_dia 0.27
sekarang_juga 0.31 | sekarang_kami -0.07 | sekarang_kartu -0.18 | sekarang_masih 0.31 | sekarang_mau -0.26 | sekarang_orang -0.09
sekarang_saya 1 | sekarang_sekolah -0.28 | sekarang_sudah -2.33 | sekarang_surat -0.08 | sekarang_tidak 0.87 | sekdes 0.27
sekitar 1.31 | sekolah -1.95 | sekolah_anak -0.45 | sekolah_bilang 0.39 | sekolah_dari 0.47 | sekolah_di -0.13
sekolah_harus -0.07 | sekolah_kami -0.54 | sekolah_libur -0.27 | sekolah_negeri -0.13 | sekolah_saya -0.1 | sekolah_sudah -0.37
selalu -0.22 | selama 0.31 | selamat 1.22 | selamat_nomor -0.24 | selamat_pagi 0.08 | selamat_siang 0.41 | selamat_sore 0.34
selamat_tinggal 0.88 | selasa 0.83 | seleksi -1.02 | selesai 0.83 | selesai_bangun -0.07 | selimut 0.25 | selokan -0.34
selokan_di -0.08 | selokan_sumbat -0.11 | seluruh 0.25 | semak 0.52 | semangat -0.39 | sembako -0.66 | sembako_kecil -0.16
sembilan -0.44 | sembuh 0.94 | sembunyi 0.77 | sementara -0.15 | semester -0.58 | semoga -0.58 | semoga_sehat -0.12 | sempat -1.15
sempit -0.76 | semprot -0.13 | semprot_bagaimana -0.28 | semrawut -0.2 | semua 1.93 | semua_ada 0.25 | semua_dan -0.07
semua_di 0.97 | semua_dinas -0.23 | semua_itu 1.14 | semua_kontak -0.36 | semua_orang 0.4 | semua_saya 0.11 | semua_tidak 0.62
semua_yang -0.12 | senam -0.1 | sendiri 0.92 | sendiri_ada -0.15 | sendiri_atau -0.11 | sendiri_boleh -0.06 | sendiri_dari -0.14
sendiri_di -0.33 | sendiri_pakai -0.14 | sendiri_sudah 1.27 | sendiri_tanpa -0.11 | sendirian 1.45 | sendirian_di 0.72
sengaja 1.02 | senggol 0.26 | senin -0.3 | senjata 0.25 | sepakat -0.08 | separo -0.31 | separuh 0.15 | separuh_badan 0.2
sepeda 0.7 | seperti -0.6 | seperti_buronan -0.08 | seperti_kami -0.51 | seperti_kopi -0.32 | seperti_saya -0.08 | sepeser -0.1
sepeser_pun -0.1 | sepi -0.75 | septic -0.22 | septic_tank -0.22 | sepupu 0.46 | serah -0.16 | serah_ka -0.05 | serang 1.41
serang_jantung 0.21 | serbaguna -0.05 | seret 0.74 | sering 0.93 | sering_pukul 1.63 | serius -0.06 | serta -0.08
sertifikat -0.96 | sertifikat_halal -0.14 | sertifikat_tanah -0.21 | seru -0.42 | seru_banget -0.06 | serum 0.31 | serumah -0.32
serumah_dengan -0.17 | sesak 3.79 | sesak_pas 2.16 | sesat 0.06 | sesat_di 0.06 | sesuai -0.12 | setahun -0.48
setahun_berapa -0.08 | setelah -0.31 | setengah 0.63 | setengah_jam 0.73 | setiap -1.01 | setiap_minggu -0.39 | setuju -0.13
sewa -0.45 | sewa_gor -0.06 | si_kakak -0.06 | siang 0.81 | siang_gratis 0.8 | siang_saya 0.47 | siap -1.07 | siap_pak -0.15
siapa -0.77 | siapa_biar 0.2 | siapa_bisa 0.58 | siapa_dan -0.09 | siapa_kak -0.08 | siapa_kami -0.24 | siapa_min -0.95
siapa_saja 0.56 | siapa_saya -0.21 | siapa_ya -0.22 | siapkan 1.38 | sibuk -0.63 | sidang -0.1 | sidik -0.21 | sidik_jari -0.21
sih -2.1 | sih_katanya -0.07 | sih_min -0.42 | sih_sudah -0.06 | sih_terus -0.05 | siks -1.99 | siku 1.28 | silakan -0.29
silat 0.42 | sim -0.31 | sim_saya -0.08 | simpan -0.23 | simpang 0.88 | simpang_lima -0.06 | simpang_tiga 0.9 | simulasi -0.49
singkong -0.15 | sini -1.18 | sini_ada -0.23 | sini_bawa 0.12 | sini_ikut -0.05 | sini_sudah -0.93 | sinyal -0.33
sinyal_di -0.05 | sinyal_hanya 0.48 | sip -0.09 | sipil -0.14 | siram 1.82 | siram_air 0.19 | siri -0.07 | sirine 0.11
sirup 0.76 | sisa -0.24 | sistem -0.31 | siti 0.3 | siti_aminah -0.06 | sk -1 | sk_nominasi -0.24 | skala 0.05 | skatepark -0.15
skck -0.09 | skp -1.22 | skp_triwulan -0.13 | skpwni -0.16 | skripsi -0.59 | skripsi_saya -0.16 | skt -0.06 | sktm -0.12
sku -0.08 | slamet 0.09 | sma -0.27 | smk -0.31 | smk_di -0.14 | smk_mau -0.08 | smp -1.18 | smp_negeri -0.24 | smp_saya -0.07
smpn 0.47 | smpn_2 0.47 | so 1.24 | so_tidak 1.13 | soal -0.97 | sobek -0.3 | sobek_kena -0.09 | softlens -0.17
softlens_sama -0.12 | soko 0.28 | solar 0.44 | solusi -0.34 | sopan -1.01 | sopan_sekali -0.9 | sopir 0.06 | sore 3.23 | sos 0.98
sosialisasi -0.25 | sp -0.28 | sp4n -0.29 | sp_4 -0.22 | spanduk -0.17 | spbu -0.32 | speed 0.19 | speedboat 0.35
spesialis -0.08 | spesialis_di -0.07 | spiral -0.05 | spmb -0.12 | spmb_smp -0.05 | sppl -0.18 | sppt -0.13 | spt -0.22 | sr -0.23
stabil -0.18 | stan -0.09 | standar -0.07 | status -0.56 | status_cetak -0.1 | status_di -0.12 | status_tidak -0.23 | step 0.35
stnk -0.25 | stok -0.56 | stok_darah -0.4 | str -0.12 | str_sudah -0.09 | stroke 0.1 | stroke_tidak -0.12 | su 1.14
su_tidak 0.29 | suami -1.09 | suami_istri -0.2 | suami_ke -0.07 | suami_saya 1.53 | suami_sudah -0.19 | suami_tiba 0.57
suara 0.68 | suara_suruh 0.39 | subsidi -0.99 | subsidi_itu -0.09 | subuh 0.9 | subuh_belum 0.34 | subuh_mau 0.12 | sudah 1.69
sudah_10 0.27 | sudah_2 0.09 | sudah_20 -0.07 | sudah_3 0.22 | sudah_4 -1.05 | sudah_40 -0.55 | sudah_5 -0.08 | sudah_70 -0.06
sudah_ada -0.36 | sudah_aktif -0.21 | sudah_baik -0.19 | sudah_bantu 1.48 | sudah_bayar -0.07 | sudah_berhijab -0.08
sudah_besar 0.07 | sudah_bilang -0.23 | sudah_bisa -0.36 | sudah_cair -0.18 | sudah_cakar 0.37 | sudah_cukup -0.13
sudah_daftar -0.12 | sudah_datang -0.38 | sudah_dekat 0.12 | sudah_di 1.96 | sudah_dikasih -0.16 | sudah_diterima -0.05
sudah_dua -0.49 | sudah_empat -0.1 | sudah_ganti -0.05 | sudah_gelap 0.17 | sudah_hilang -0.15 | sudah_isi -0.13
sudah_jadi -0.71 | sudah_jalan -1.01 | sudah_jam 0.65 | sudah_kami 0.72 | sudah_ke -0.14 | sudah_keluar -0.09 | sudah_kerja -0.16
sudah_kirim 0.11 | sudah_kumpul 0.37 | sudah_lama -0.42 | sudah_lapor -0.19 | sudah_lepas 0.14 | sudah_lewat -0.17
sudah_lima 0.07 | sudah_lulus -0.24 | sudah_masuk 0.6 | sudah_mati -0.71 | sudah_mau 0.83 | sudah_mengelupas -0.11
sudah_meninggal -0.38 | sudah_minggu -0.58 | sudah_naik 0.4 | sudah_ngomong -0.16 | sudah_nikah -0.24 | sudah_nyala 0.15
sudah_pada -0.16 | sudah_pecah 0.57 | sudah_pegang 0.15 | sudah_penuh 0.12 | sudah_pernah 0.8 | sudah_pindah 0.29
sudah_pinggang 0.56 | sudah_punya -0.26 | sudah_rekam -0.14 | sudah_sampai 0.69 | sudah_satu 0.1 | sudah_saya 0.59
sudah_sebelas -0.05 | sudah_sekolah -0.13 | sudah_selesai -0.09 | sudah_sembuh -0.07 | sudah_telat -0.42 | sudah_temu -0.3
sudah_tidak 2.04 | sudah_tiga 0.59 | sudah_tua -0.06 | sudah_tutup 0.24 | sudah_unduh -0.1 | sudah_waktu -0.14 | suka -0.19
sukirman 0.49 | sulung -0.05 | sumbat -0.42 | sumbat_air -0.88 | sumbat_tiap -0.14 | sumber -0.32 | sumpah -0.1 | sumur 1.32
sumur_bor 0.88 | sumur_pak 0.95 | sungai 2.23 | sungai_air 0.08 | sungai_barusan 0.2 | sungai_kita -0.41 | sungai_luap 0.09
sungai_sudah 0.66 | suntik_anak -0.07 | suntik_campak -0.11 | suntik_di -0.2 | suntik_kb -0.05 | supados -0.06 | supaya -1.25
supaya_perbaiki -0.38 | supaya_tidak -0.16 | supir 0.36 | surabaya 0.41 | surat -2.03 | surat_apa -0.55 | surat_buat 1.61
surat_dari -0.27 | surat_domisili -0.14 | surat_itu -0.06 | surat_izin -0.21 | surat_ke -0.15 | surat_kemana -0.11
surat_keterangan -0.45 | surat_kuasa -0.05 | surat_lahir -0.13 | surat_lingkung -0.12 | surat_pajak -0.06 | surat_pengantar -0.11
surat_pindah -0.41 | surat_polisi -0.12 | surat_rekomendasi -0.08 | surat_surat -0.12 | surat_tidak -0.09 | surat_yang -0.06
surel -0.06 | suruh -0.27 | suruh_balik -0.26 | suruh_berhenti -0.06 | suruh_lapor -0.13 | suruh_pulang -0.27 | susah 1.08
susah_pas 0.4 | susu 0.64 | susul 1.81 | swalayan -0.12 | swasta -0.16 | syarat -1.78 | syarat_apa -0.31 | syarat_pindah -0.06
syukur -0.37 | ta -0.08 | tabe -0.45 | tabe_mau -0.05 | tabe_pak -0.05 | tabrak 0.73 | tabrak_lari 0.06 | tabrakan 0.6
tabrakan_di 0.94 | tabrakan_motor 0.16 | tabung 0.63 | tabung_gas 1 | tabung_oksigen 0.3 | tadi 2.91 | tadi_ada 0.31
tadi_cakar 1.11 | tadi_dengar 0.31 | tadi_malam 0.16 | tadi_pagi -0.42 | tadi_saya 0.49 | tadi_subuh 0.74 | tadi_teman -0.39
tagih -1.6 | tagih_air -0.14 | tagih_pajak -0.08 | tagih_pbb -0.79 | tagih_pdam -0.16 | tagih_tiap -0.12 | tahan 0.61
tahan_dan -0.14 | tahap -0.44 | tahap_2 -0.19 | tahap_ini -0.05 | tahu -0.12 | tahu_harus 1.02 | tahu_ibu -0.25 | tahu_ini 0.69
tahu_itu -0.1 | tahu_ke -0.31 | tahun -3.4 | tahun_8 -0.06 | tahun_ada -0.07 | tahun_baru -0.23 | tahun_belum -0.16
tahun_bisa -0.14 | tahun_depan -0.29 | tahun_di -0.05 | tahun_ini -0.7 | tahun_kami -0.07 | tahun_kemarin -0.1 | tahun_kena -0.08
tahun_lalu -0.77 | tahun_mau -0.06 | tahun_perlu -0.34 | tahun_tidak -0.18 | takut -1.04 | takut_dia 0.36 | takut_ledak 0.25
takut_masuk 0.19 | takut_pulang -1.27 | takut_roboh -0.06 | talenta 0.55 | taman -0.98 | taman_kota -0.74 | tamat -0.08
tambah -0.79 | tambak 0.15 | tambal -0.83 | tambang 1.3 | tambang_yang 0.15 | tampung -0.07 | tampung_di -0.14 | tamu -0.88
tanah -1.06 | tanah_di 0.27 | tanah_dibagi -0.11 | tanah_kavling -0.08 | tanah_ke -0.08 | tanah_longsor -0.18 | tanah_ptsl -0.05
tanah_saya -0.14 | tanah_waris -0.15 | tanam -0.24 | tanda -0.88 | tanda_tangan -1.07 | tangan 3.13 | tangan_kiri 0.36
tangan_masuk 0.51 | tangan_saya 0.48 | tangga 0.05 | tanggal -1.06 | tanggal_12 -0.31 | tanggal_20 -0.06 | tanggal_3 -0.21
tanggal_berapa -0.16 | tanggap -0.36 | tanggul 1.55 | tanggul_rusak 1.11 | tanggung -0.33 | tangis 2.34 | tangis_terus 0.76
tangki 0.39 | tangki_di 0.05 | tangled -0.06 | tangled_kartu -0.06 | tanjakan 0.43 | tanjakan_dekat -0.12 | tanjakan_km 0.24
tanjung 0.6 | tanjung_harap 0.09 | tank -0.22 | tanpa -0.66 | tanpa_biaya -0.2 | tanpa_jaminan -0.16 | tanpa_pindah -0.31
tanpa_tiket -0.11 | tante 0.22 | tante_saya 0.22 | tanya -1.15 | tanya_bantuan -0.19 | tanya_kalau -0.09 | tanya_syarat -0.1
tapi -1.79 | tapi_alamat -0.11 | tapi_belum -0.22 | tapi_jangan 0.48 | tapi_juga -0.26 | tapi_kartu -0.09 | tapi_masih 0.45
tapi_mau -0.17 | tapi_mentok -0.24 | tapi_nama -0.23 | tapi_saya -0.17 | tapi_sekarang -0.22 | tapi_sudah -0.28 | tapi_takut -0.11
tapi_tidak -0.52 | tarakan -0.2 | tari -0.09 | tarik 0.72 | tarik_orang 0.78 | taruh 0.19 | taruna -0.26 | tas 0.85
tas_hitam 0.68 | taspen -0.22 | tata -0.06 | tata_cara -0.05 | tata_caranya -0.07 | tautan -1.2 | tawa -0.07 | tawar -0.23
tawon 0.12 | tawon_besar -0.83 | tawon_di 0.05 | tawon_sarang 0.41 | tawon_tawon 0.09 | tawuran -0.49 | tawuran_depan 0.06
tawuran_di -0.55 | td -0.13 | td_pagi -0.19 | tebal -1.09 | tebal_keluar 0.16 | tebang -0.09 | tebang_pohon -0.07 | tebing 0.27
tebing_belakang 0.36 | tegur -0.28 | teknik -0.09 | telah -0.05 | telan 0.26 | telanjang -0.82 | telat -0.55 | telepon 0.52
telepon_damkar -0.14 | telepon_ke -1.06 | telepon_kemana -0.22 | telepon_pak 0.66 | telepon_pemadam -0.46 | telepon_siapa -0.65
telepon_tidak 0.41 | telinga -0.1 | teluk -0.8 | telur -0.46 | teman 2.05 | teman_belum 0.62 | teman_kelas -0.19 | teman_kena 0.39
teman_kerja 0.43 | teman_lagi -0.22 | teman_saya 0.84 | teman_teman 0.35 | tembak -0.51 | tembak_di 0.41 | tembok 1.04
tembus 0.2 | tembus_ke 0.14 | temenku 1.06 | tempat 0.44 | tempat_kami -0.24 | tempat_saya 0.13 | tempat_tidur 1.31
tempat_tinggal -0.09 | tempat_yang -0.23 | tempel 0.23 | tempel_di -0.22 | tempuh -0.05 | temu 1.37 | temu_benda 0.39
temu_di 0.25 | tenaga 0.2 | tenaga_kerja -0.08 | tengah 0.46 | tengah_jalan 0.44 | tengah_malam -0.26 | tengah_semester -0.21
tenggelam 0.06 | tenggelam_di 0.63 | tenggorokan 0.76 | tensi 0.65 | tentang -0.37 | tepi -0.19 | tepi_jalan -0.5
tepi_sungai 0.2 | tera -0.17 | tera_timbangan -0.06 | tera_ulang -0.08 | terakhir 1.96 | terang 0.99 | teras 0.55 | terbang 0.43
terbang_semua 0.06 | terbit -0.16 | terbit_akta -0.05 | tercantum -0.09 | tercantum_di -0.09 | tercecer 0.19 | terendam 0.56
tergeletak 0.18 | terguling 0.57 | terguling_di 0.4 | terhadap -0.07 | terhadap_anak -0.07 | teriak 1.41 | teriak_minta 0.24
terima -1.17 | terima_kasih -0.57 | terimakasih -0.61 | terjebak 0.21 | terjebak_di 0.84 | terjepit 0.32 | terkurung 0.51
terkurung_di 0.51 | terlantar -0.4 | terlantar_di -0.29 | terminal -1.02 | terminal_kasihan -0.39 | ternyata 0.07 | teror -0.18
terpal -0.14 | tertib -0.44 | terus 1.92 | terus_ada -0.3 | terus_apa 0.76 | terus_badan 0.86 | terus_bagaimana -0.05
terus_bau 0.39 | terus_bawa -0.23 | terus_bayar -0.06 | terus_bisa -0.1 | terus_dari 0.21 | terus_di -0.99 | terus_harus 0.2
terus_jam -0.33 | terus_katanya -0.23 | terus_min -0.11 | terus_padahal -0.15 | terus_pas -0.08 | terus_rumah 0.66
terus_sampai -0.39 | terus_saya -0.15 | terus_tiap 0.24 | terus_tidak -0.07 | tes -0.79 | tes_bebas -0.19 | tes_tes -0.18
tetangga -1.51 | tetangga_kebakaran 0.09 | tetangga_saya -0.34 | tetangga_sebelah 1.29 | tetangga_sering -0.23
tetangga_sudah -0.05 | tetangga_yang -0.11 | tetap -0.46 | tetapi -0.44 | tetapi_sudah -0.05 | thanks -0.26 | the -0.06
thr -0.05 | ti -0.07 | tiang -0.07 | tiang_lampu -0.07 | tiang_listrik -0.07 | tiang_mati -0.09 | tiang_sudah 0.14 | tiap -1.73
tiap_bulan -0.23 | tiap_hari 0.82 | tiap_hujan -0.2 | tiap_malam -0.09 | tiap_malem 0.05 | tiap_pagi -0.61 | tiap_sore -0.07
tiap_tanggal -0.13 | tiarap 0.4 | tiba 1.06 | tiba_mati -0.09 | tiba_mulut 0.97 | tiba_tiba 0.72 | tidak 0.37 | tidak_ada 1.13
tidak_aktif 0.2 | tidak_angkut -0.55 | tidak_baca -0.31 | tidak_bagian -0.52 | tidak_bangun 1.7 | tidak_banjir -0.05
tidak_bapak -0.65 | tidak_bayar -0.17 | tidak_berani 0.85 | tidak_berapa -0.11 | tidak_berhenti 0.51 | tidak_bisa 4.99
tidak_bu -0.07 | tidak_buat -0.37 | tidak_cair -0.55 | tidak_cek -0.09 | tidak_daftar -0.11 | tidak_dan -0.1 | tidak_dapat -0.21
tidak_dari -0.06 | tidak_daring -0.1 | tidak_datang -0.14 | tidak_di -0.37 | tidak_dikasih -0.12 | tidak_dua -0.11
tidak_gerak 0.46 | tidak_ini 0.25 | tidak_jadi -0.11 | tidak_jalan -0.24 | tidak_jawab 1.36 | tidak_jelang -0.29
tidak_jelas 0.39 | tidak_kak -0.28 | tidak_kasih 0.05 | tidak_keluar -0.44 | tidak_kembali -0.1 | tidak_kenal 0.3
tidak_kiat 1.04 | tidak_kuat 0.56 | tidak_layak -0.09 | tidak_lewat -0.06 | tidak_lihat 0.83 | tidak_lulus -0.06
tidak_mampu -0.58 | tidak_marah -0.28 | tidak_masuk -0.47 | tidak_mau 1.02 | tidak_min -0.62 | tidak_minta -0.16
tidak_ngalir -0.24 | tidak_nongol 0.16 | tidak_pakai -0.15 | tidak_pas 0.29 | tidak_pernah -0.91 | tidak_pulang 0.47
tidak_punya -0.21 | tidak_sadar 1.12 | tidak_sakit -0.05 | tidak_sampai 0.52 | tidak_sanggup 0.28 | tidak_saya -0.24
tidak_sih -0.97 | tidak_tahan 0.63 | tidak_tahu 1.51 | tidak_tahun -0.17 | tidak_tanggap -0.34 | tidak_temu -0.17
tidak_terus -0.09 | tidak_tipu -0.05 | tidak_ubah 0.14 | tidak_untuk -0.05 | tidak_usaha 1.38 | tidak_ya -0.41 | tidak_yang -0.33
tidur 0.14 | tidur_di -0.66 | tiga 0.6 | tiga_bulan -0.38 | tiga_ekor -0.21 | tiga_hari 0.49 | tiga_ka -0.05 | tiga_kali -1.45
tiga_orang 0.32 | tiga_rumah 0.88 | tiga_yang 0.25 | tik 0.31 | tik_tik 0.31 | tiket -0.93 | tiket_pesawat -0.45 | tikungan 0.57
tikus 0.14 | tilu 0.15 | tim -0.37 | timbangan -0.27 | timbangan_jual -0.05 | timbul 0.34 | timbun 0.28 | timpa 1.14
timpa_mobil 0.12 | timpa_pohon 0.07 | timpa_rumah 0.47 | tinggal 3.16 | tinggal_6 0.23 | tinggal_dari -0.05 | tinggal_di 0.48
tinggal_sedikit 0.19 | tinggal_serumah -0.17 | tinggi 0.39 | tinggi_air -0.14 | tinja -0.09 | tipu -0.05 | tipu_calo -0.05
tiri 1.64 | tiru -0.08 | tiru_di -0.08 | titik -0.47 | titik_api -0.06 | titip 0.19 | tk 0.39 | to 0.63 | to_min -0.08
token -0.34 | token_listrik -0.31 | toko -0.2 | toko_kecil -0.06 | toko_oleh -0.07 | toko_saya -0.43 | toko_sebelah 1.08
tol 0.95 | tolak 0.36 | tolong 7.28 | tolong_ada 0.47 | tolong_ambulans 0.11 | tolong_balas 0.18 | tolong_cek -0.9
tolong_cepat 0.38 | tolong_damkar 0.29 | tolong_dinas -0.39 | tolong_dong -0.12 | tolong_jangan -0.68 | tolong_kami 0.28
tolong_kirim 0.63 | tolong_lihat -1.4 | tolong_min -0.59 | tolong_pak -0.86 | tolong_pasang -0.62 | tolong_pemadam 0.07
tolong_perahu 0.22 | tolong_polisi 0.42 | tolong_rumah 0.5 | tolong_saya 2.12 | tolong_tolong 0.06 | tong -0.05
tong_sampah -0.05 | tongkang 0.68 | tongkat -0.09 | tonton -0.49 | toraja -0.09 | tower -0.96 | tpi 0.74 | tpp -0.08 | tps -0.15
trans 0.2 | transmigrasi -0.59 | transmigrasi_sp -0.22 | transport -0.05 | trauma -0.26 | travel 0.05 | triwulan -0.46
trotoar -0.34 | truk 0.95 | truk_sampah -0.09 | truk_saya -0.12 | tsunami -0.22 | tua -0.49 | tua_boleh -0.45 | tua_itu -0.06
tua_kami -0.32 | tua_murid -0.08 | tua_saya 0.37 | tua_sudah -0.3 | tua_tidak 0.55 | tua_tua 0.33 | tugas -0.41
tugas_geografi -0.07 | tugu -0.23 | tuhan -0.8 | tujuh -0.7 | tujuh_orang -0.13 | tukang_parkir -0.1 | tukar -0.18 | tuli 0.79
tulis -0.62 | tulis_belum -0.51 | tulis_luntur -0.08 | tulis_pudar -0.09 | tulis_surat 1.67 | tulis_ya -0.46 | tulung 2
tulung_pak 0.77 | tulung_siapa -0.4 | tumpang 0.61 | tumpang_tercecer 0.3 | tumpuk 0.07 | tumpuk_di -0.05 | tumpuk_sampah -0.1
tunai -0.06 | tunggak -0.29 | tunggak_pbb -0.08 | tunggu -0.06 | tunggu_ada -0.38 | tunggu_tolong -0.57 | tunjangan -0.28
tunjuk -0.42 | tuntun -0.08 | turnamen -0.07 | turun 2.06 | turun_ambil -0.09 | turun_dari 0.42 | turun_ke 0.17 | turut -0.2
tusuk 0.29 | tutup 1.11 | tutup_jalan -0.52 | tutup_jam -0.09 | tutup_lampu -0.06 | udara 0.53 | uji -0.37 | uji_habis -0.09
ujian -0.9 | ujung 0.1 | ukl -0.22 | ukl_upl -0.22 | ukur -0.3 | ukuran 0.08 | ulang -1.59 | ulang_dari -0.16 | ulang_di -0.09
ulang_tidak -0.07 | ular 1.83 | ular_besar 0.36 | ular_di 0.23 | ular_hijau 0.85 | ular_masuk -1.25 | ular_sawah 0.11
ular_tangga -0.05 | umk -0.53 | umkm -0.24 | umkm_masih -0.15 | umr -0.05 | umroh -0.05 | umum -0.76 | undang 1.59
undang_bupati -0.06 | undangan -0.1 | undi -0.24 | unduh -0.66 | unduh_aplikasi -0.26 | unggah -0.07 | unit 0.39 | untuk -2.94
untuk_anak -0.21 | untuk_bapak -1.04 | untuk_bengkel -0.07 | untuk_klaim -0.06 | untuk_korban -0.11 | untuk_obat -0.08
untuk_saya 1 | untuk_turnamen -0.06 | untuk_urus -0.12 | up 0.53 | update -0.05 | upl -0.22 | uptd 0.54 | uptd_ppa 0.54
urea -0.37 | urea_subsidi -0.15 | urip 1.06 | urus 0.06 | urus_akta -0.36 | urus_bagaimana -0.1 | urus_bpjs 0.82 | urus_di -0.61
urus_dimana -0.17 | urus_izin -0.06 | urus_ke -0.09 | urus_kemana -0.15 | urus_ktp -0.11 | urus_sertifikat -0.07 | urus_surat -0.2
urutan -0.14 | urutan_bagaimana -0.07 | usaha -0.36 | usaha_bengkel -0.12 | usaha_cuci -0.2 | usaha_kecil -0.13 | usaha_saya -0.07
usia 0.92 | usia_16 -0.05 | usia_3 0.08 | usia_4 1.47 | usia_5 0.98 | usia_6 -0.13 | usia_9 0.39 | usia_lima -0.19
usia_masuk -0.06 | usia_minimal -0.12 | usia_saya -0.26 | usia_sudah -0.19 | usir -0.1 | usul -0.83 | usul_pangkat -0.37
usul_saja -0.16 | vaksin -0.24 | vaksin_rabies -0.07 | var 0.87 | verifikasi -0.1 | very -0.23 | veteran -0.06 | virus -0.67
wagiman -0.15 | wah -0.15 | wahini 0.25 | wajah -0.2 | wajar -0.08 | wakil -0.05 | waktu -1.22 | waktu_daftar -0.07
waktu_ini -0.25 | waktu_itu -0.17 | waktu_orang 0.39 | waktu_pasang 0.45 | waktu_rumah -0.13 | walau -0.41 | walaupun -0.08
walaupun_alamat -0.08 | wali_kelas 0.13 | wali_murid -0.13 | warga -0.13 | warga_kami 0.28 | warga_kampung 0.24 | warga_mau 0.91
warga_miskin -0.09 | warga_sini -0.42 | warga_sudah -0.32 | waris -0.42 | waris_bapak -0.11 | warna 0.08 | warna_kuning -0.09
warna_merah -0.16 | wawancara -0.17 | wb -0.08 | wc -0.65 | wc_nya -0.41 | wedi 0.3 | wenang -0.29 | wewenang -0.08
whatsapp -0.8 | whatsapp_me -0.07 | whatsapp_saja -0.09 | wifi -0.1 | wilayah -0.09 | wisata -0.54 | wkwk -1.25 | wkwkwk -0.36
woi 0.09 | wr -0.08 | wr_wb -0.08 | y -0.08 | ya -2.04 | ya_ada -0.12 | ya_biar -0.07 | ya_bu -0.07 | ya_buat -0.08 | ya_di -0.06
ya_hanya -0.16 | ya_ini 0.59 | ya_kak -0.13 | ya_min 0.33 | ya_nak -0.11 | ya_pak -0.56 | ya_saya -0.13 | ya_sudah 0.09
ya_terus -0.09 | ya_tetangga -0.15 | ya_tidak 0.13 | ya_yang -0.06 | yaa -0.15 | yak -0.48 | yang 0.24 | yang_ambil -0.31
yang_angkat -0.59 | yang_angkut -0.11 | yang_antre 0.09 | yang_asli -0.05 | yang_baca 0.73 | yang_bapak -0.11 | yang_baru -0.33
yang_bawa -0.27 | yang_belum 0.61 | yang_benar -0.3 | yang_berani 0.37 | yang_bisa 1.43 | yang_buat 0.25 | yang_buka 0.87
yang_cari 0.34 | yang_dapat -0.4 | yang_dekat -0.66 | yang_di -0.82 | yang_dulu 0.14 | yang_gratis -0.12 | yang_habis 0.5
yang_harus 0.5 | yang_hilang -0.11 | yang_hobi -0.06 | yang_jaga -0.16 | yang_jatuh -0.38 | yang_kejepit 0.3 | yang_keluar 0.12
yang_kemarin 0.89 | yang_kena 0.27 | yang_ketik -0.17 | yang_kosong -0.38 | yang_lagi -0.26 | yang_lain 0.17 | yang_lalu 0.81
yang_lama 0.32 | yang_lewat 0.67 | yang_mana -0.59 | yang_masih -0.2 | yang_masuk 0.29 | yang_mati -0.55 | yang_meninggal -0.05
yang_minta -0.06 | yang_naik 0.31 | yang_nyala -0.05 | yang_pakai -0.12 | yang_perlu -0.19 | yang_pingsan -0.13 | yang_punya -0.17
yang_resmi -0.11 | yang_sama -0.38 | yang_satu 0.56 | yang_saya 0.12 | yang_sudah -0.3 | yang_tadi -0.27 | yang_tahu 0.64
yang_tarik -0.06 | yang_tertib -0.23 | yang_tiap -0.21 | yang_tidak -0.17 | yang_unggah -0.05 | yang_urus -0.07 | yang_warna -0.12
yang_wenang -0.27 | yatim -0.08 | yaudah -0.06 | yayasan -0.13 | yo -0.2 | you -0.2 | yth 0.43 | yth_admin -0.07 | yth_bapak 0.51
zaman -0.17 | zebra -1.14 | zebra_cross -1.14 | zona -0.22 | zona_hijau -0.16 | zonasi -0.23 | zonasi_smp -0.09
`

export const alarm: { bias: number; weights: ReadonlyMap<string, number> } = {
  bias: -2.624,
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

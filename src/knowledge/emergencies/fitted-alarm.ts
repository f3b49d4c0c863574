/** Fitted weights of cues that somebody calls for help. Made by `npx tsx bench/fit-alarm.ts`: don't edit. */
const fitted = `
#asks -4.17 | #calm -3.66 | #grave 9.25 | #grave-accident 4.26 | #grave-animal 2.59 | #grave-danger 2.52 | #grave-disaster 3.14
#grave-medical 4.48 | #grave-past 0.16 | #grave-self-harm 5.07 | #grave-violence 4.06 | #long -1.93 | #now 4.93 | #past -1.48
#short -3.64 | #sign 8.76 | #sign-accident 0.36 | #sign-animal 5 | #sign-calmed -3.74 | #sign-danger 2.15 | #sign-disaster 2.95
#sign-fire 4.14 | #sign-medical 3.57 | #sign-self-harm 1.94 | #sign-violence 1.9 | 0 -0.17 | 04 0.05 | 07 0.06 | 1 0.56 | 10 0.13
100 -0.44 | 10_menit 0.2 | 10rb -0.12 | 11 0.16 | 112 -0.24 | 112_di -0.2 | 119 -0.05 | 120 0.56 | 14 1.5 | 14_aplikasi 0.98
15 -0.12 | 150 -0.15 | 150_ribu -0.08 | 15_juta -0.28 | 16 -0.06 | 17 0.43 | 17_tahun -0.07 | 1_bulan -0.12 | 1_jam 1.65
1_malam -0.49 | 2 -0.57 | 20 0.08 | 200 -0.93 | 200_ribu -0.09 | 2018 -0.24 | 2019 -0.28 | 2019_bisa -0.12 | 2021 -0.27
2022 -0.12 | 2023 -0.28 | 2024 -0.31 | 2026 -0.45 | 20_tahun -0.06 | 22_tahun -0.07 | 24 0.52 | 24_jam 0.52 | 27 0.31
2_ada -0.15 | 2_belum -0.14 | 2_bulan -0.48 | 2_di -0.06 | 2_guru 0.41 | 2_hari 0.36 | 2_kk -0.06 | 2_minggu -0.29 | 2_orang 0.81
2_tahun -0.22 | 3 1.33 | 30 0.4 | 300 -0.27 | 300_meter -0.25 | 300rb -0.15 | 30_orang 0.3 | 38 -0.05 | 38_masih -0.05
3_bulan -0.66 | 3_hari 0.12 | 3_kg -0.21 | 3_minggu -0.11 | 3_orang 0.28 | 3_tahun 0.08 | 3kg 0.55 | 4 2.09 | 40 0.73 | 45 -0.55
4_hari -0.99 | 4_mobil 0.23 | 4_sore 0.69 | 4_tahun 1.48 | 4_yang 0.46 | 50 0.2 | 52 -0.35 | 5_begitu -0.06 | 5_hari 0.44
5_menit -0.11 | 5_orang 0.32 | 5_tahun 0.25 | 5rb -0.11 | 5th -0.16 | 6 0.91 | 60 -0.08 | 600 -0.45 | 600_ribu -0.45
6_tahun -0.35 | 7 -1 | 70 -0.06 | 78 0.31 | 7_tahun -0.14 | 8 0.86 | 80 -0.05 | 88 -0.27 | 8_bulan 1.03 | 9 0.14 | 900 -0.11
9_orang 0.41 | 9_tahun -0.15 | a 1.23 | a_man 0.47 | abk 0.91 | absen -0.49 | acara -0.6 | acara_resmi -0.07 | acil 0.49
ada 1.25 | ada_4 0.21 | ada_air -0.18 | ada_anak 0.13 | ada_apa 0.22 | ada_api -2.18 | ada_bantuan -0.54 | ada_bapak -0.09
ada_bayi 0.95 | ada_bom -0.05 | ada_di -0.15 | ada_diskon -0.08 | ada_dua -0.07 | ada_ganti -0.07 | ada_ibu 0.45 | ada_jalan 0.34
ada_jawab -0.2 | ada_kabar 0.15 | ada_kah 0.08 | ada_kami 0.36 | ada_kantor -0.11 | ada_kebakaran 0.61 | ada_kelas -0.12
ada_korban 0.19 | ada_kuota -0.07 | ada_lansia 0.9 | ada_layan 0.88 | ada_maling -0.12 | ada_mau -0.24 | ada_mobil 0.56
ada_motor 0.16 | ada_nomor -0.83 | ada_orang 0.79 | ada_padahal -0.1 | ada_pemutihan -0.12 | ada_perampokan 0.22
ada_perempuan -0.42 | ada_pohon -0.41 | ada_program -0.26 | ada_ruang -0.14 | ada_rumah -0.06 | ada_santunan -0.14
ada_sarang -0.65 | ada_saya 0.1 | ada_suara 0.09 | ada_surat -0.36 | ada_tabrakan 0.27 | ada_tapi -0.28 | ada_tas 0.85
ada_tempat -0.21 | ada_tidak -1.86 | ada_ular 1.31 | ada_untuk 1.3 | ada_warga 0.07 | ada_yang 2.57 | adakan -0.28
adakan_di -0.24 | adat -0.18 | adik 2.27 | adik_demam 0.44 | adik_saya 1.46 | adik_yang 0.16 | adil -0.19 | admin -1.25
admin_sebagai -0.08 | admin_yang -0.06 | aduh 1.23 | afdeling 0.41 | agak -0.08 | agama -0.22 | agar -0.72 | agen -0.32
agustus -0.09 | ahli -0.1 | ahli_waris -0.1 | air 3.51 | air_bah 0.07 | air_bersih -0.43 | air_laut 0.56 | air_ledeng -0.71
air_leding -0.55 | air_luap -0.35 | air_masih 1.12 | air_masuk -0.9 | air_mati -0.08 | air_naik 0.65 | air_panas 0.39
air_pdam -1.22 | air_sudah 1.48 | air_sungai 0.16 | air_tidak 0.72 | ajak 1.26 | ajar -0.29 | ajuin -0.1 | ajuin_kursi -0.09
ajukan -0.81 | ajukan_bantuan -0.17 | ajukan_fogging -0.08 | ajukan_ke -0.07 | ak1 -0.06 | akad -0.05 | akan -0.07
akan_nikah -0.18 | akhir -0.35 | akhir_bulan -0.05 | akhir_hidup -0.15 | akibat 0.19 | akta -2.49 | akta_anak -0.18
akta_bayi -0.05 | akta_cerai -0.06 | akta_hilang -0.05 | akta_kurang -0.1 | akta_lahir -0.73 | akta_mati -0.23
akta_meninggal -0.12 | akta_nya -0.09 | akta_salah -0.12 | aktif 0.24 | aktif_belum -0.2 | aktif_lagi 0.53 | aktifkan -0.13
aktifkan_lagi -0.07 | aktivasi -0.33 | aktivasi_identitas -0.06 | aktivasi_ikd -0.05 | aktivasi_rekening -0.18 | akun -0.1
alam 0.55 | alam_bunyi 0.59 | alamat 0.7 | alamat_di -0.52 | alamat_sama -0.08 | alamat_saya 0.64 | alango -0.12 | alasan -0.3
alat -0.34 | alat_bantu -0.2 | alhamdulillah -0.86 | alhamdulillah_sudah -0.23 | alih -0.06 | alih_ke -0.06 | alun -0.83
alun_alun -0.51 | alur -0.87 | am -0.35 | amai -0.21 | aman -0.82 | aman_untuk -0.06 | ambil -0.94 | ambil_antre -0.08
ambil_apa -0.09 | ambil_di -0.16 | ambil_nomor -0.14 | amblas 0.3 | ambulans 2.7 | ambulans_desa 0.45 | ambulans_gratis -0.16
ambulans_sekarang 0.27 | amdal -0.26 | aminah -0.06 | amplang -0.09 | ampun 0.07 | an -0.46 | anak 2.47 | anak_2 0.29
anak_3 0.75 | anak_6 -0.13 | anak_anak 1.95 | anak_baru 0.32 | anak_belum -0.05 | anak_bilang 0.08 | anak_cucu 0.13
anak_daerah -0.05 | anak_dan -0.36 | anak_di 0.46 | anak_kami 0.14 | anak_ke -0.11 | anak_kecil 0.41 | anak_kedua -0.14
anak_keempat -0.06 | anak_kena -0.11 | anak_kos -0.55 | anak_kunci 0.22 | anak_lulus -0.1 | anak_masuk 0.11 | anak_mau -0.28
anak_muda -0.13 | anak_perempuan -0.42 | anak_pukul 0.94 | anak_pulang 0.12 | anak_saya -0.07 | anak_sd 0.61 | anak_secara -0.11
anak_sekolah 0.67 | anak_smk -0.23 | anak_sudah 0.68 | anak_tangis 0.33 | anak_tenggelam 0.13 | anak_tetangga -0.16
anak_tiga -0.17 | anak_tinggal -0.06 | anak_usia 0.41 | anak_yang -0.23 | anak_yatim -0.07 | ancam 0.71 | ancam_mau 1.1
ancam_sebar 0.06 | anda 0.63 | anda_ada -0.11 | anda_menang -0.23 | anda_robot -0.15 | aneh 0.14 | anggap -0.36 | anggar -0.5
anggota -0.45 | anggota_keluarga -0.16 | angin 0.21 | angin_ke 0.24 | angin_kencang 0.18 | angin_puting 0.24 | angkat 0.33
angkat_anak -0.11 | angkut -1.16 | anjing 0.62 | anjing_gila 0.53 | anjing_liar 0.12 | anjur -0.06 | antar -0.74 | antre -1.06
antre_dari -0.24 | antre_daring -0.24 | antre_di -0.24 | antre_obat 0.98 | antre_poli -0.11 | antre_saya -0.4 | anyam -0.3
apa -2.71 | apa_ada -0.14 | apa_apa -0.08 | apa_betul 0.34 | apa_bisa -0.06 | apa_boleh 0.8 | apa_dan -0.06 | apa_di 0.37
apa_dulu -0.05 | apa_fotokopi -0.05 | apa_harus -0.41 | apa_kami 0.1 | apa_ke -0.14 | apa_lagi 0.18 | apa_masih -0.11
apa_min -0.05 | apa_nama -0.07 | apa_pak -0.16 | apa_robot -0.43 | apa_saja -1.22 | apa_syarat -0.1 | apa_terus -0.17
apa_tidak -0.38 | apa_ya -0.16 | apa_yang -0.24 | apaan -0.19 | apakah -1.38 | apakah_ada 0.54 | apakah_bisa -0.14
apakah_boleh -0.4 | apakah_damkar -0.07 | apakah_dapat -0.07 | apakah_diperbolehkan -0.13 | apakah_harus -0.11 | apakah_ini 0.13
apakah_korban -0.06 | apakah_ktp -0.11 | apakah_masih -0.09 | apakah_perlu -0.17 | apar 0.15 | aparat 0.38 | aparat_desa 0.38
api 2.32 | api_dari 0.08 | api_dekat -0.98 | api_jalan 0.73 | api_mulai 0.24 | api_sudah 1.5 | aplikasi -0.08 | arah 2.71
arah_hutan 0.43 | arah_jembatan 0.45 | arah_ke 0.53 | arah_pelabuhan 0.23 | arahan -0.06 | are 0.79 | are_attacking 0.64
arisan -0.19 | arsip 0.26 | arti 0.55 | arus 0.38 | arus_deras 0.35 | asal 0.15 | asal_ada -0.07 | asam 0.43 | asap 0.33
asap_dari 0.14 | asap_hitam 0.22 | asap_masuk -0.23 | asap_tebal -1.07 | asli -0.3 | asli_apa -0.05 | aspal -0.82
aspal_sudah -0.14 | asrama 0.29 | asri -0.05 | assalamualaikum 0.08 | assalamualaikum_min -0.15 | assalamualaikum_pak 0.38
assalamualaikum_wr -0.09 | asuransi -0.24 | asuransi_minta -0.05 | atap 0.43 | atap_bocor -0.15 | atap_rumah 0.14
atap_sekolah 0.14 | atap_yang -0.05 | atas 0.98 | atas_nama -0.58 | atas_plafon 0.21 | atau -1.57 | atau_belum -0.1
atau_buat -0.06 | atau_cukup -0.08 | atau_harus -0.14 | atau_langsung -0.08 | atau_orang -0.19 | atau_tidak -0.43
atau_tunggu 0.69 | atau_zona -0.11 | atm -0.05 | attacking 0.81 | atur -1.06 | avanza 0.15 | awal -0.33 | awal_hanya -0.13
ayam -0.13 | b -0.4 | bab -0.7 | babi 0.61 | babi_hutan 0.47 | baca -0.72 | baca_bisa -0.05 | baca_di -0.17 | baca_kalau -0.09
baca_sendiri -0.25 | badai 0.86 | badan 3.55 | badan_bengkak 0.46 | badan_dingin 0.71 | badan_hukum -0.06 | badan_panas 1.08
badan_sudah -0.08 | badminton -0.08 | bagaimana -2.47 | bagaimana_ajukan -0.28 | bagaimana_alur -0.05 | bagaimana_cara -0.22
bagaimana_caranya 1.05 | bagaimana_catat -0.13 | bagaimana_daftar -0.05 | bagaimana_dapat -0.1 | bagaimana_ini 2.36
bagaimana_kak -0.06 | bagaimana_kalau -0.06 | bagaimana_lapor -0.13 | bagaimana_mengetahui -0.05 | bagaimana_min -0.07
bagaimana_minta -0.09 | bagaimana_perbaiki -0.13 | bagaimana_prosedur -0.11 | bagaimana_saya -0.11 | bagaimana_terus -0.05
bagaimana_urus -0.08 | bagaimana_ya -0.19 | bagan 0.4 | bagi -0.38 | bagi_penyandang -0.05 | bagian -0.71 | bagian_apa -0.05
bagikan -0.1 | bagus -0.99 | bah 0.79 | bahan 0.73 | bahasa -0.14 | bahasa_banjir -0.06 | bahaya -0.15 | bahwa 0.42 | baik 0.29
baik_baik -0.29 | baik_saya 0.68 | baju 1.45 | baju_kuning 0.84 | bak -0.62 | bak_sampah -0.08 | bakar 1.79 | bakar_sampah -0.33
bakso 0.28 | bakti -0.16 | balai 0.42 | balai_desa 0.79 | balai_latihan -0.09 | balas 0.81 | baliho 0.35 | balik 0.1
balik_di 0.26 | balik_kampung -0.05 | balik_lagi -0.89 | balik_nama -0.06 | balik_nma -0.12 | balok 0.43 | bambu -0.39 | ban -0.58
ban_di 0.27 | bandang 0.07 | banget -1.27 | banget_ada -0.31 | banget_dinding 0.35 | banget_lapor -0.05 | banget_min -0.23
banget_sudah -0.26 | bangkai -0.35 | bangku -0.14 | bangun 0.56 | bangun_bangun 0.22 | bangun_lagi 1.48 | bangun_ruko -0.26
bangun_rumah -0.53 | bangun_tidak -0.12 | banjir -0.14 | banjir_bandang 0.07 | banjir_lagi -0.07 | banjir_sudah 0.66 | bank -0.42
bank_harus -0.09 | bank_mana -0.06 | bank_mau 0.39 | bansos -0.1 | bansos_ibu -0.14 | bansos_kok -0.31 | bantaran -0.07
bantu 2.08 | bantu_urus 2.44 | bantuan -1.18 | bantuan_biaya -0.05 | bantuan_bibit -0.16 | bantuan_bpnt -0.17 | bantuan_dari -0.2
bantuan_kuliah -0.16 | bantuan_mesin -0.15 | bantuan_modal -0.06 | bantuan_perbaiki -0.08 | bantuan_pkh -0.13
bantuan_sekarang 0.29 | bantuan_sembako -0.15 | banyak 1.84 | banyak_di -0.18 | banyak_korban 0.44 | banyak_motor 0.93
banyak_nyamuk -0.05 | banyak_tidak -0.27 | banyak_yang -0.06 | bapak 2.95 | bapak_bisa 1.09 | bapak_bupati 0.3 | bapak_di -0.11
bapak_ibu -1 | bapak_kami 0.4 | bapak_meninggal -0.12 | bapak_mertua -0.08 | bapak_saja 0.8 | bapak_saya -0.2 | bapak_stroke -0.08
bapak_sudah -0.5 | bapak_tidak -0.21 | bapak_tiri 1.53 | barak 0.85 | barang 0.22 | barangkali -0.11 | barcode -0.35
barengan -0.09 | baris -0.06 | baru -1.36 | baru_5 -0.07 | baru_apa 0.13 | baru_aspal -0.1 | baru_baru 0.18 | baru_belum -0.27
baru_bisa -0.1 | baru_itu -0.07 | baru_mau -0.27 | baru_pakai 0.15 | baru_pindah -0.2 | baru_saja 0.65 | baru_saya -0.05
baru_sempat -0.26 | barusan 2.4 | barusan_ada 0.05 | barusan_atap 0.06 | barusan_keras 0.06 | barusan_siram 0.16 | basah 0.88
basarnas 0.43 | batakon -0.12 | batang 0.41 | batas -0.33 | batas_berapa -0.08 | batas_usia -0.15 | batas_waktu -0.2 | batu 0.89
batuk -0.51 | bau 1.3 | bau_gas 0.74 | bau_sampai -0.1 | bawa 1.63 | bawa_anak 0.61 | bawa_apa -0.74 | bawa_apaan -0.13
bawa_boleh 1.42 | bawa_buku -0.22 | bawa_celurit 0.05 | bawa_dan -0.09 | bawa_ke -0.19 | bawa_kemana 0.55 | bawa_lewat 0.25
bawa_mandau 0.15 | bawa_rombong 0.66 | bawa_surat -0.27 | bawah 2.74 | bawah_kursi 0.26 | bawah_rumah 0.44 | bawah_umk -0.33
bayar -2.33 | bayar_apa -0.18 | bayar_berapa -0.29 | bayar_di -0.2 | bayar_lewat -0.07 | bayar_pajak -0.2 | bayar_pbb -0.13
bayar_pengacara -0.15 | bayar_sendiri -0.1 | bayar_tidak -0.23 | bayi 3.26 | bayi_baru -0.05 | bayi_di 0.22 | bayi_itu -0.07
bayi_ke 0.21 | bayi_saya -0.24 | bayi_tinggal 0.34 | bayi_usia 0.64 | bazar -0.05 | bea -0.08 | bea_perolehan -0.08
beasiswa -0.34 | beasiswa_kabupaten -0.08 | beban 1.11 | bebas -0.35 | bebas_narkoba -0.25 | beda -0.62 | bedah -0.69
bedah_rumah -0.69 | begal -0.63 | begini 0.71 | begitu -0.3 | begitu_dan -0.11 | bekal 0.06 | bekas -0.65 | bekas_gali 0.24
belah -0.09 | belajar -0.73 | belajar_di -0.39 | belajar_kerja -0.05 | belakang 2.12 | belakang_kampung 0.5
belakang_masjid -0.46 | belakang_pasar 0.79 | belakang_rumah 0.36 | belakang_sekolah -0.52 | belakang_tolong 0.88 | belanja -0.32
belanja_ke -0.32 | belas -0.18 | beli -1.41 | beli_saya -0.05 | beli_tanah -0.06 | beliau -1.83 | beliung 0.13 | belum 0.51
belum_ada -0.17 | belum_cair -0.42 | belum_daftar -0.07 | belum_dapat -0.09 | belum_datang 0.87 | belum_dievakuasi 0.96
belum_jadi 0.17 | belum_juga -0.11 | belum_keluar 0.72 | belum_lihat 0.37 | belum_masuk -0.41 | belum_mau -0.19
belum_memiliki -0.09 | belum_muncul -0.16 | belum_nikah -0.27 | belum_pernah -0.25 | belum_pulang 0.66 | belum_punya -0.35
belum_sampai -0.6 | belum_temu 0.86 | belum_turun -0.07 | belum_ya -0.22 | belum_yang -0.05 | benar -0.78 | benar_tidak -0.13
benarkah -0.06 | benda 0.51 | benda_seperti 0.29 | bendungan 1.09 | beneh -0.49 | beneran 0.91 | bengkak 1.62 | bengkak_dan 0.46
bengkel -0.28 | bengkel_motor -0.12 | bengkok 0.76 | bensin 1.21 | bensin_eceran 0.23 | bentak -0.35 | bentak_ibu -0.35
bentuk -0.08 | bentuk_koperasi -0.08 | ber 0.29 | berangkat 0.36 | berani 1.21 | berapa -1.7 | berapa_bayar -0.09
berapa_biaya -0.08 | berapa_boleh -0.13 | berapa_buka -0.13 | berapa_dan -0.05 | berapa_di -0.05 | berapa_duit -0.09
berapa_hari -0.33 | berapa_ini 1.1 | berapa_kali -0.07 | berapa_lama -0.37 | berapa_mau -0.09 | berapa_min -0.18
berapa_orang -0.09 | berapa_persen -0.24 | berapa_retribusi -0.05 | berapa_saya 0.43 | berapa_sr -0.19 | berapa_tahun -0.05
berapa_ya 0.87 | berapa_yang -0.06 | beras 0.41 | berat -0.18 | berdiri 0.99 | berdiri_di 0.51 | berdua -0.07 | berencana -0.05
beres -0.06 | bergulir -0.11 | berhenti 0.48 | berhenti_di -0.5 | berhenti_jadi -0.1 | berhenti_sarung 0.08 | berhijab -0.07
beri -0.2 | beringin 0.37 | beringin_roboh 0.31 | berita -0.16 | berkas -2.01 | berkas_apa -0.18 | berkas_penduduk -0.08
berkas_pindah -0.55 | berkas_saya -0.18 | berkas_yang -0.06 | berkat -0.25 | berkenan -0.08 | berlaku -0.31 | berlaku_berapa -0.05
bersama -0.43 | bersama_ini -0.23 | bersih 0.08 | bersih_lantai 0.74 | bertanya -0.29 | bertemu -0.06 | bertiga 0.27 | beruang 0.2
beruang_madu 0.09 | beruntun 0.23 | beruntun_4 0.23 | besar 2.49 | besar_di -0.11 | besar_ember -0.16 | besar_masuk 0.81
besar_paha 0.2 | besar_roboh -0.21 | besar_sekali -0.31 | besaran -0.05 | besi 1 | besok 2.61 | besok_bagaimana -0.05
besok_pagi 0.62 | besuk -0.09 | besuk_pasien -0.05 | betul -0.92 | betulan 0.33 | biar -0.12 | biar_bagian -0.05
biar_punya -0.06 | biar_saya 0.74 | biar_tahu -1 | biar_tidak 0.7 | biasa -0.76 | biasa_obat -0.08 | biasanya -0.85 | biaya -2.77
biaya_berapa -0.18 | biaya_cabe -0.26 | biaya_kira -0.14 | biaya_kuliah -0.05 | biaya_tiket -0.47 | bibir 1.07 | bibit -0.47
bicara 1.42 | bicara_sendiri -0.35 | bidan -0.42 | bidan_bilang -0.05 | bidan_tidak 0.34 | bidang -0.23 | bidang_apa -0.17
bidik 0.15 | biji 0.79 | biji_di 0.77 | bilang 0.29 | bilang_ada -0.05 | bilang_anak -0.31 | bilang_harus -0.23 | bilang_kami 0.13
bilang_mau 0.17 | bilang_orang -0.25 | bilang_saya -0.26 | bilang_sudah -0.05 | bilang_teman -0.08 | bilang_tidak -0.1 | bin -0.39
bina 0.3 | binatang 0.05 | bingung -0.33 | bintik -0.12 | biru 0.56 | biru_bibir 0.34 | bisa 0.19 | bisa_ada -0.08
bisa_ajukan -0.09 | bisa_ambil -0.17 | bisa_angkat 0.51 | bisa_baca -0.58 | bisa_bangun 0.4 | bisa_bayar 0.33 | bisa_buat -0.31
bisa_buka 0.2 | bisa_cetak -0.26 | bisa_daftar -0.12 | bisa_dapat -0.24 | bisa_di -0.23 | bisa_dituker -0.06 | bisa_ganti -0.09
bisa_gerak 0.09 | bisa_hidup -0.05 | bisa_hubung 0.33 | bisa_ikut 0.24 | bisa_jalan 0.29 | bisa_jemput 0.11 | bisa_kah -0.1
bisa_kami 0.36 | bisa_kan -0.08 | bisa_ke 0.95 | bisa_ketik -0.06 | bisa_langsung -0.13 | bisa_lapor -0.2 | bisa_lepas 0.64
bisa_lewat -0.29 | bisa_lihat -0.05 | bisa_masuk 0.24 | bisa_mati 0.3 | bisa_minta -0.67 | bisa_ngomong 0.51 | bisa_pakai -0.43
bisa_pasang -0.09 | bisa_perbaiki -0.09 | bisa_perpanjang -0.05 | bisa_pisah -0.06 | bisa_tanpa -0.1 | bisa_tegur -0.09
bisa_tidak -0.25 | bisa_tidur -0.32 | bisa_tukar -0.11 | bisa_turun 0.06 | bisa_urus -0.28 | bkd -0.16 | bkn 0.31 | bkpsdm -0.1
blangko -0.1 | blangko_kosong -0.08 | blanko -0.08 | bleeding 0.15 | blk -0.19 | blk_ada -0.12 | blok 0.4 | blok_di 0.26
blokir -0.34 | blt -0.08 | bocor 0.7 | bocor_bau 0.39 | bocor_di 0.51 | bocor_sejak -0.09 | bocor_semua -0.43 | bola 0.55
bola_balik -0.16 | boleh -1.39 | boleh_ambil -0.07 | boleh_ikut -0.4 | boleh_kan -0.07 | boleh_mangkal -0.05 | boleh_minta -0.28
boleh_pakai -0.09 | boleh_sekolah -0.11 | boleh_tidak -0.64 | bom -0.53 | bom_di -0.09 | bom_waktu -0.24 | bonus -0.44 | bor 1
borong -0.24 | bos -0.34 | bos_tidak -0.05 | bosda -0.21 | bot -0.21 | botol 0.78 | bpbd 1.31 | bpd -0.07 | bphtb -0.14
bphtb_sendiri -0.07 | bpjs -0.13 | bpjs_ketenagakerjaan -0.05 | bpjs_pbi -0.09 | bpjs_pemerintah -0.11 | bpjs_saya -0.05
bpn -0.05 | bpnt -0.58 | bpnt_saya -0.21 | bts 0.08 | bu -0.08 | bu_ada -0.06 | bu_bidan -0.41 | buah 0.17 | buang -0.08
buang_sampah -0.39 | buat -2.58 | buat_akta -0.23 | buat_anak 1.24 | buat_angkut 0.34 | buat_baru -0.1 | buat_di -0.1
buat_dimana -0.05 | buat_ibu -0.07 | buat_kartu -0.18 | buat_kerja -0.09 | buat_kia -0.05 | buat_ktp -0.34 | buat_lapor -0.05
buat_mau -0.35 | buat_sendiri -0.08 | buat_sesak 0.66 | buat_sim -0.18 | buat_skripsi -0.26 | buat_sktm -0.08 | buat_surat -0.06
buat_usaha -0.07 | buat_yang -0.08 | buaya 1.39 | buaya_tarik 0.72 | bubar 0.56 | buka -1.24 | buka_24 -0.16 | buka_dari -0.14
buka_hari -0.05 | buka_praktik -0.09 | buka_rekening -0.09 | buka_sampai -0.59 | buka_tidak -0.12 | bukan 1.29 | bukan_yang -0.34
bukit 0.07 | bukti -0.16 | buku -0.99 | buku_nikah -0.17 | buku_perpustakaan -0.07 | bulan -4 | bulan_belum -0.27
bulan_berapa -0.09 | bulan_bisa -0.05 | bulan_buat -0.07 | bulan_depan -0.67 | bulan_di -0.08 | bulan_gaji -0.05 | bulan_ini -0.62
bulan_januari -0.08 | bulan_lalu -1.06 | bulan_maret -0.05 | bulan_puasa -0.3 | bulan_tidak -0.28 | bumi 0.36 | bun -0.06
bund -0.05 | bunga -0.22 | bungkus -0.06 | bunuh 0.31 | bunuh_diri -0.77 | bunuh_mantan 0.42 | bunyi 1.41 | bunyi_baru 0.18
bunyi_jam -0.21 | bunyi_tik 0.3 | bupati -0.52 | bupati_tolong 0.35 | buronan -0.08 | buru -0.3 | buru_tidak -0.11 | buruh -0.13
bus 0.52 | bus_sekolah -0.09 | bus_terguling 0.44 | busa -0.26 | busa_kuku -0.19 | busur 0.81 | buta -0.23 | c -0.05 | cabe -0.27
cabe_buat -0.13 | cabut 0.32 | cabut_berkas -0.07 | cair 0.79 | cair_5 -0.1 | cair_bersih 0.74 | cair_di -0.07 | cakar 1.5
call -0.3 | call_center -0.3 | calo -0.12 | calon -0.15 | campak -0.22 | campak_bayi -0.07 | canda 0.41 | canda_min -0.23
cangkul 0.44 | cap -0.47 | cap_basah -0.13 | cap_timbangan -0.05 | capek 1.01 | capek_banget 0.59 | capek_hidup 0.55 | cara -1.5
cara_aktivasi -0.05 | cara_buat -0.05 | cara_daftar -0.07 | cara_pindah -0.05 | caranya 0.48 | caranya_bagaimana -0.17
caranya_biar 1.4 | cari 2.25 | cari_di -0.27 | cari_kerja -0.17 | cari_pakai 0.41 | cari_tidak 0.33 | cat -0.58 | cat_ulang -0.06
catat -0.91 | catat_nikah -0.09 | catat_sipil -0.1 | cegah -0.12 | cek -1.6 | cek_bansos -0.32 | cek_di -0.17 | cek_nama -0.22
cek_status -0.08 | cek_up -0.08 | celurit 0.05 | centang -0.73 | center -0.3 | cepat 3.86 | cepat_kirim 0.41 | cepat_pak 0.82
cepat_sekali 0.41 | cerai -0.49 | cerita 0.4 | cetak 0.09 | cetak_kk -0.23 | cetak_ktp -0.05 | cetak_lagi -0.24
cetak_ulang -0.13 | cewek 0.74 | chat 0.69 | checking 0.09 | cicil -0.14 | cincin -0.44 | cincin_tidak -0.34 | clurit 0.46
cod -0.15 | cokelat -0.19 | collector -0.47 | collector_ancam -0.53 | colok 0.78 | condong -0.45 | copot -0.12 | covid -0.18
covid_dulu -0.18 | cowok 0.76 | cpns -0.41 | cpns_bisa -0.05 | cpt 0.34 | cra -0.08 | cross -1.11 | cross_depan -0.53
cuaca -0.08 | cuaca_besok -0.05 | cuci -0.27 | cuci_darah 0.19 | cucu -0.93 | cucu_cucu -0.4 | cucu_saya -0.19 | cuek -0.44
cukup -0.41 | curhat -0.26 | curiga -0.06 | cuti -0.22 | dada 2.52 | dada_di 0.08 | dada_keringat 0.19 | daerah -1.53
daerah_pencil -0.13 | daftar -3.28 | daftar_beasiswa -0.06 | daftar_bpjs -0.06 | daftar_daring -0.05 | daftar_di -0.23
daftar_kartu -0.07 | daftar_ke -0.07 | daftar_kelas -0.16 | daftar_kemana -0.05 | daftar_lewat -0.07 | daftar_pajak -0.07
daftar_pelatihan -0.12 | daftar_poli -0.06 | daftar_sekarang -0.06 | daftar_yang -0.11 | daging 0.56 | dahan -0.15 | dahulu -0.62
daki 0.66 | dalam 2.91 | dalam_kadus 0.43 | dalam_mobil 0.18 | dalam_rumah 0.12 | dalam_sudah -0.37 | dalam_tolong 0.23
damkar 1.28 | damkar_berapa 1.64 | damkar_bisa -0.15 | damkar_buat -0.08 | damkar_mana 1.11 | damkar_mau 0.16 | damping -1.24
dan 0.93 | dan_ada -0.07 | dan_air 1.39 | dan_anak 0.25 | dan_ancam 0.06 | dan_apa -0.24 | dan_apakah -0.06 | dan_bagaimana -0.05
dan_bawa -0.13 | dan_bayar -0.14 | dan_belum -0.21 | dan_berapa -0.11 | dan_berkas -0.06 | dan_biaya -0.06 | dan_damping -0.17
dan_di 0.48 | dan_hari -0.08 | dan_harus -0.22 | dan_ijazah -0.1 | dan_jam -0.08 | dan_kalau -0.07 | dan_kami -0.07 | dan_kk -0.06
dan_lapor -0.18 | dan_lewat 0.56 | dan_mau -0.24 | dan_minta -0.08 | dan_mulai 0.14 | dan_perlu -0.43 | dan_sampai 0.65
dan_sarapan 0.38 | dan_satu 0.23 | dan_saya 0.31 | dan_sekarang 0.43 | dan_sudah 0.27 | dan_surat -0.12 | dan_syarat -0.07
dan_tidak -0.08 | dan_tinggal -0.64 | dapat -2.58 | dapat_bansos -0.07 | dapat_bantuan -0.24 | dapat_duit -0.11
dapat_ganti -0.08 | dapat_kursi -0.15 | dapat_lagi -0.19 | dapat_pkh -0.26 | dapur 1.42 | dapur_kami 0.26 | dapur_masih -0.25
dapur_sudah 0.25 | darah 1.83 | darah_banyak 0.57 | darah_di -0.1 | darah_kepala -0.27 | darah_mencret 0.25 | darah_o -0.37
darah_pmi -0.15 | darah_terus 0.7 | darah_tidak 0.78 | dari 0.75 | dari_atap -0.13 | dari_atas 0.26 | dari_awal -0.15
dari_bawah 0.37 | dari_bulan -0.22 | dari_damkar -0.05 | dari_depan 0.29 | dari_dinas -0.39 | dari_dinsos -0.05 | dari_gudang 0.11
dari_hulu 0.35 | dari_jam 0.25 | dari_jembatan 0.28 | dari_jendela 0.13 | dari_kabupaten -0.49 | dari_kartu -0.09
dari_kecamatan -0.27 | dari_kelurahan -0.3 | dari_kemarin 1.43 | dari_kk -0.28 | dari_komputer -0.05 | dari_kota -0.13
dari_lantai 0.59 | dari_lsm -0.07 | dari_luar -0.55 | dari_makassar -0.13 | dari_mana 0.18 | dari_meninggal -0.05
dari_orang -0.72 | dari_pagi 0.14 | dari_pemda -0.58 | dari_pemerintah -0.62 | dari_polisi -0.17 | dari_ponsel -0.29
dari_puskesmas -0.12 | dari_rs -0.08 | dari_rumah -0.3 | dari_sana -0.07 | dari_sekolah 0.18 | dari_sini 0.33 | dari_smk -0.11
dari_subuh 0.08 | dari_tadi 2.75 | dari_tahun -0.07 | daring -1.25 | daring_bagaimana -0.07 | daring_bisa -0.2 | daring_di -0.08
darurat -0.71 | darurat_ini 0.15 | dasar -0.05 | data -2.18 | data_jumlah -0.22 | data_saya -0.25 | datang 1.5 | datang_dari 0.52
datang_ke -0.06 | datang_satu -0.08 | daun -0.18 | daya -0.13 | daya_listrik -0.07 | daya_tampung -0.07 | dbd -0.51 | dealer -0.47
debt -0.47 | debt_collector -0.47 | debu -0.91 | deh -0.5 | dekat 0.78 | dekat_jembatan -0.55 | dekat_rumah -1.29
dekat_sekolah 0.86 | delapan 0.17 | demam 0.16 | demam_darah 0.23 | demikian -0.12 | denda -0.05 | denda_berapa -0.14
denda_tidak -0.08 | dengan -1.03 | dengan_hormat -0.24 | dengan_mertua -0.06 | dengan_orang -0.16 | dengan_truk 0.15 | dengar 0.15
dengar_ada -0.11 | dengar_dengar -0.09 | dengar_suara 0.54 | depan 0.6 | depan_kantor 1.1 | depan_kos 0.35 | depan_pasar -0.35
depan_perpanjang -0.07 | depan_pintu 0.23 | depan_ruko 0.31 | depan_rumah -0.83 | depan_sd -1.87 | depan_sekolah 0.45
depan_toko -0.15 | deras 0.84 | dermaga 1.44 | desa -0.46 | desa_harus -0.08 | desa_kami -1.78 | desa_long -0.1 | desa_perlu -0.12
desa_sesuai -0.08 | desa_tanjung -0.15 | desa_tidak 0.49 | desa_yang -0.11 | desember -0.13 | desil -0.19 | desil_saya -0.19
detik 0.34 | detik_ini 0.34 | deui -0.1 | di 2.18 | di_acara -0.06 | di_air 0.54 | di_akta -0.34 | di_alamat -0.07 | di_alun 0.27
di_anda -0.15 | di_angkot -0.12 | di_atas 1.08 | di_balai 0.49 | di_bank -0.19 | di_bantaran -0.07 | di_batas 0.38 | di_bawa -0.07
di_bawah 1.67 | di_bekas 0.24 | di_belakang 0.27 | di_bendungan 0.27 | di_blok 0.33 | di_bumi -0.11 | di_bungkus -0.06
di_daftar -0.36 | di_dalam 3.29 | di_dapur 1.02 | di_data -0.27 | di_dekat -0.11 | di_depan 1.31 | di_dermaga 0.68 | di_desa -1.02
di_dinas -0.31 | di_disdukcapil -0.13 | di_e -0.24 | di_empat 0.76 | di_emperan -0.14 | di_g -0.14 | di_gang -1.17
di_gedung 0.74 | di_gereja -0.1 | di_gudang 0.66 | di_hilang -0.12 | di_hulu 0.6 | di_hutan 0.16 | di_instansi -0.19
di_jalan 0.17 | di_jawa -0.07 | di_jogja -0.26 | di_kabel 0.32 | di_kabupaten -0.19 | di_kali 0.05 | di_kamar 0.72
di_kampung -0.91 | di_kandang 0.13 | di_kantor -0.99 | di_kapal -0.39 | di_kartu -0.47 | di_kawasan -0.23 | di_kebun 1.19
di_kecamatan -0.53 | di_kelurahan -0.13 | di_kios -0.55 | di_kk -0.38 | di_klinik 0.12 | di_km 0.2 | di_kolong 0.19
di_komplek -0.21 | di_kontrakan 0.2 | di_kos 0.11 | di_kota 0.31 | di_ktp -0.73 | di_kua -0.05 | di_kucing -0.3 | di_kursi -0.21
di_lahan -0.19 | di_laman -0.2 | di_lantai 0.4 | di_lapang -0.52 | di_laut -0.25 | di_leher 0.43 | di_lift 0.3 | di_lokasi 0.83
di_loket -1.11 | di_lomba -0.06 | di_long -0.31 | di_luar 1.02 | di_mal -0.1 | di_malaysia -0.2 | di_malinau -0.38 | di_mana -1.32
di_meja 0.12 | di_mesin -0.2 | di_mobil 0.31 | di_mpp -0.15 | di_muara 0.37 | di_muka 0.88 | di_musala -0.16 | di_ngarep -0.09
di_njero 0.18 | di_oss -0.15 | di_pantai 0.29 | di_papan -0.26 | di_parit 0.69 | di_pelabuhan 0.21 | di_pemda -0.23
di_perpustakaan -0.7 | di_perumahan 0.1 | di_perusahaan 0.55 | di_peta -0.09 | di_phk 0.25 | di_pinggir 0.48 | di_plafon -0.09
di_pmi -0.41 | di_polisi -0.25 | di_ponsel -0.22 | di_pos 0.21 | di_posyandu -0.2 | di_pukul -0.53 | di_pulau -0.27
di_puskesmas -1.91 | di_rdkk -0.29 | di_rs -0.13 | di_rsud -0.21 | di_rumah 0.84 | di_samarinda -0.37 | di_sana -0.66
di_sawah 0.39 | di_sd -0.15 | di_sebelah 0.81 | di_seberang 0.49 | di_sekitar 0.26 | di_sekolah -0.47 | di_selokan 0.45
di_sertifikat -0.08 | di_simpang 0.82 | di_sini -1.14 | di_sistem -0.38 | di_sma -0.1 | di_smp -0.45 | di_spbu -0.26
di_sungai 1.46 | di_tagih -0.06 | di_taman -0.38 | di_tangan 1.13 | di_tanjakan 0.26 | di_tempat 0.65 | di_tengah 1.45
di_tepi -0.24 | di_teras 0.42 | di_terminal -0.73 | di_tiang -0.36 | di_tikungan 0.48 | di_toko 0.91 | di_trotoar 0.24 | dia 3.24
dia_bawa 0.68 | dia_bilang 0.33 | dia_di -0.35 | dia_lagi 0.15 | dia_sekarang 0.3 | dia_sering 0.38 | dia_sudah 0.54
dia_suruh -0.12 | dia_takut -0.44 | dia_tidak 0.08 | diam -0.24 | diam_saja -0.22 | diancam 0.41 | diancam_bunuh 0.42
dibagi -0.33 | dibegal -0.46 | diberi -0.08 | diberi_tahu -0.05 | dibiarkan -0.19 | dibilang -0.21 | dibolehin -0.18
dibolehin_tidak -0.14 | dibully -0.07 | dicoret -0.06 | dicuri -0.09 | dicuri_tahun -0.05 | didamel 0.19 | didata -0.25
dieu 0.99 | dievakuasi 1.04 | difoto -0.22 | digital -0.13 | dihantam 0.9 | dijadikan -0.48 | dijadikan_gudang -0.05
dijupuk -0.29 | dikasih -0.81 | dikasih_surat -0.06 | dikasih_waktu -0.05 | dikeroyok 0.18 | diketahui -0.2 | dikit -0.49
dikubur -0.1 | dikubur_di -0.09 | dilecehkan -0.49 | dimana -1.27 | dimana_saja -0.09 | dimana_ya -0.28 | dinas -3.83
dinas_ada -0.15 | dinas_apa -0.07 | dinas_bantu -0.05 | dinas_bilang -0.05 | dinas_kami -0.2 | dinas_mana -0.27
dinas_perikanan -0.19 | dinas_pertanian -0.06 | dinas_sudah -0.13 | dinas_tenaga -0.08 | dinas_yang -0.05 | dinding 0.22
dinding_sekolah -0.21 | dingin 1.4 | dini 0.22 | dinkes -0.11 | dinkes_atau -0.07 | dinonaktifkan -0.07 | dinsos -0.36
diperbolehkan -0.13 | diperkosa 0.55 | dipukuli 0.11 | dirawat -0.31 | dirawat_di -0.3 | direkam -0.45 | direkam_di -0.35
direkam_sidik -0.09 | diri 2.06 | diri_di 0.63 | diri_dia 0.07 | disabilitas_mau -0.09 | disampaikan -1.24 | disdukcapil -1.54
disdukcapil_buat -0.43 | disekap -0.15 | disengat 0.24 | dishub -0.5 | disiapin -0.05 | disiapkan 0.3 | disiksa -0.07
diskon -0.11 | disnaker -0.52 | dispensasi -0.17 | dita -1.54 | dita_jawab -0.98 | dita_rumah -0.07 | diterima -0.22
ditertibkan -0.79 | diteruskan 0.22 | diteruskan_ke 0.24 | ditindaklanjuti 0.51 | dituju -0.11 | dituju_ke -0.06 | dituker -0.06
diwakilkan -0.11 | doa -0.12 | dobel 0.29 | dokter -1.54 | dokter_di -0.11 | dokter_gigi -0.67 | dokter_spesialis -0.08
domisili -0.18 | dompet -0.2 | dompet_saya -0.12 | dong -1.95 | dong_biar -0.15 | dong_min -0.32 | donor -0.38 | donor_darah -0.21
dprd -0.17 | drainase -0.12 | dram 1.39 | dtsen -0.05 | dua -0.73 | dua_anak -0.12 | dua_bulan -0.21 | dua_desa -0.1
dua_hari -0.26 | dua_jam -0.47 | dua_kali 0.17 | dua_kampung 1.18 | dua_kk -0.09 | dua_lantai -0.07 | dua_mesin 0.06
dua_motor 0.14 | dua_orang 1.18 | dua_puluh -0.07 | dua_ratus 0.27 | dua_sekolah -0.16 | dua_sudah 0.6 | dua_tahun -0.15
dua_tiga -0.24 | dua_wkwk -0.26 | duduk -0.12 | duduk_di -0.07 | duga -0.08 | duit -1.85 | duit_bantu -0.12 | duit_bergulir -0.11
duit_bos -0.24 | duit_cair -0.05 | duit_desa -0.19 | duit_pip -0.14 | duit_pisah -0.07 | duit_siku -0.08 | duit_tidak -0.1
dulu -0.57 | dulu_atau -0.07 | dulu_bapak -0.2 | dulu_baru -0.31 | dulu_dapat -0.17 | dulu_kah -0.06 | dulu_katanya -0.14
dulu_saya -0.07 | dulu_sering -0.35 | dulu_sudah -0.08 | dulu_tahun -0.22 | duluan -0.08 | durian -0.16 | e 1.8 | e_katalog -0.36
e_kinerja -0.16 | edukasi -0.05 | eh 0.23 | eh_min 0.18 | ejaan -0.05 | ekor 0.55 | ekor_kambing -0.09 | el -0.08 | el_saya -0.06
elektronik -0.25 | elpiji -0.15 | elpiji_3 -0.14 | emang -0.17 | emas 0.49 | ember -0.75 | emosi -1.55 | empat 0.55
empat_pasar -0.18 | empat_tahun -0.05 | emperan -0.14 | enak -0.17 | enam -0.21 | error -0.73 | error_terus -0.51 | es 0.85
etam -0.59 | evakuasi 0.06 | evakuasi_ular -0.19 | ewu -0.21 | ex -0.88 | ex_lipat -0.85 | fair -0.19 | fair_kapan -0.07
faskes -0.1 | feri -0.07 | festival -0.21 | film -0.54 | fire 0.62 | fogging -0.36 | fogging_nyamuk -0.06 | follow -0.13
formasi -0.16 | formulir -0.19 | formulir_apa -0.11 | foto -0.81 | foto_di -0.14 | foto_foto -0.14 | foto_saya 1.16
foto_tidak -0.39 | fotokopi -0.3 | fotokopi_kk -0.06 | fotokopi_saja -0.1 | fungsi -0.33 | futsal -0.13 | g -0.18 | gabung -0.1
gadai -0.1 | gadhah -0.05 | gagal -0.36 | gagal_terus -0.11 | gajah 0.62 | gajah_masuk 0.11 | gaji -1.25 | gaji_di -0.15
gaji_saya -0.5 | gaji_tidak 0.54 | gali 1.81 | gali_pakai 0.39 | gali_sumur 0.76 | gali_tambang 0.24 | gambar -0.21
gambarapi -1.35 | gambut 0.79 | gambut_di 0.64 | gampang -0.11 | gancang 1.02 | gang -0.21 | gang_kami -0.05 | gang_kecil -0.51
gang_kepala 0.71 | gang_saya -0.28 | ganggu 0.17 | ganggu_malam 0.25 | ganti -1.29 | ganti_bagaimana -0.09 | ganti_di -0.06
ganti_karena -0.08 | ganti_nama -0.11 | ganti_rugi -0.09 | ganti_status -0.06 | ganti_tidak -0.06 | gantung 1.27
gantung_desa 0.1 | gantung_diri 0.32 | gantung_putus 1.37 | gaptek -0.05 | gara -0.18 | garap -0.06 | gardu -0.08 | garing -0.31
garis -0.65 | gas 0.38 | gas_3kg 0.55 | gas_elpiji -0.15 | gas_melon -0.42 | gas_menyengat 0.41 | gatal 0.1 | gawat -0.19
gedor 0.51 | gedung -0.41 | gedung_olahraga -0.11 | gedung_serbaguna -0.05 | gelang 0.94 | gelap 0.79 | gelap_gulita -0.14
gelap_sekali -0.07 | gelap_tidak 0.52 | gelar -0.79 | gelombang -0.18 | gempa_kuat 0.19 | genang -0.1 | genangan 0.64
genap -0.13 | gendong 0.38 | gendong_sekarang -0.11 | genset 0.72 | genteng 0.1 | geografi -0.07 | gerak 0.54 | gereja 0.55
gergaji 0.21 | gergaji_mesin 0.21 | gerobak -0.26 | gesek -0.06 | getah 0.49 | giat -0.31 | gigi -0.7 | gigi_di -0.65 | gigit 1.96
gigit_anjing 0.05 | gigit_ular 0.17 | gila 0.24 | gila_di 0.54 | gila_gigit 0.1 | giling 0.94 | giliran -0.1 | gituan -0.05
golongan -0.12 | gor -0.12 | gorden 0.37 | gorong -0.35 | gorong_gorong -1.04 | gorong_sumbat -1.03 | got 0.14 | got_depan -0.18
gotong 1.26 | goyang 1.38 | goyang_goyang 0.18 | gpp 0.58 | gratis -1.41 | gratis_benar -0.05 | gratis_dari -0.26
gratis_di -0.81 | gratis_itu -0.09 | gratis_masih -0.07 | gratis_tidak -0.1 | grup -0.17 | gubuk 0.35 | gudang 0.7 | gugat -0.21
gugur 0.11 | gula 1.42 | gulita -0.31 | gunung 0.18 | guru 1.17 | guru_honorer -0.08 | guru_kontrak -0.07 | guru_murid 0.96
guru_ngaji 0.21 | guru_paud -0.97 | guru_sd -0.05 | gusur -0.05 | habis 4.01 | habis_ada 0.28 | habis_air 0.36
habis_banjir -0.18 | habis_berapa -0.09 | habis_ini 1.85 | habis_itu 0.06 | habis_kebakaran -0.26 | habis_lahir 0.86
habis_lebaran -0.06 | habis_makan 1.17 | habis_masa -0.07 | habis_minum 0.14 | habis_nikah -0.15 | habis_suntik 0.07
habis_surat -0.08 | habis_terus -0.82 | hadap -0.22 | haha -1.01 | hahaha -0.59 | hajatan 0.65 | haji -0.42 | hakim -0.11
halal -0.16 | halal_gratis -0.07 | halal_untuk -0.08 | halaman 0.29 | halaman_rumah 0.47 | halo -0.12 | halo_ada -0.26
halo_halo 0.76 | halo_ini 0.26 | halo_min -0.07 | halte 0.52 | hamil 1.44 | hamil_8 1.14 | hampir -0.25 | hangus -0.11
hanya 1.06 | hanya_5 0.23 | hanya_ada 0.84 | hanya_latihan -0.21 | hanya_lihat 0.83 | hanya_mau 1.8 | hanya_minta -0.27
hanya_satu -0.44 | hanya_tanya -0.13 | hanya_untuk -0.1 | hanyut 0.83 | hanyut_di 0.39 | hanyut_ke 0.45 | hapus -0.3 | harap -0.14
hari -2.32 | hari_apa -0.26 | hari_biasanya -0.11 | hari_dan -0.6 | hari_ini -0.78 | hari_jadi -0.15 | hari_jumat -0.64
hari_mau -0.19 | hari_minggu 0.87 | hari_perahu -0.22 | hari_rabu -0.1 | hari_saya 0.73 | hari_tidak -0.55 | harian 0.18
harimau 0.6 | harus -0.35 | harus_ada -0.51 | harus_bagaimana 0.73 | harus_bawa 0.31 | harus_bayar -0.11 | harus_dari -0.06
harus_k -0.12 | harus_kami 0.36 | harus_ke 0.68 | harus_kemana 0.36 | harus_kemarin 0.38 | harus_lapor -0.07 | harus_lari 0.16
harus_ngapain 0.1 | harus_pulang 0.4 | harus_punya -0.07 | harus_saya 0.31 | harus_sudah -0.05 | harus_surat -0.07
harus_telepon 0.2 | hasil -0.95 | hasil_lab -0.14 | hati -0.48 | hebat -0.1 | hehe -1.04 | hehehe -0.4 | hektar -0.1 | helm 0.31
helm_pecah 0.31 | heula -0.08 | hewan -0.14 | hibah -0.22 | hibah_tanah -0.09 | hidran -0.09 | hidup 0.1 | hidup_lagi -0.72
hidup_mati -0.88 | hidup_saya 0.18 | hidup_sendiri 0.05 | hijau 0.39 | hijau_di 0.42 | hilang 1.12 | hilang_akta -0.11
hilang_dan -0.13 | hilang_dari 0.21 | hilang_di 0.99 | hilang_dicuri -0.05 | hilang_karena -0.31 | hilang_pas -0.15
hilang_tidak 0.06 | hilang_tinggal -0.19 | hilang_urus -0.07 | hilir 0.63 | hingga -0.16 | hitam 2.27 | hitung -0.1 | hoax -0.42
hobi -0.09 | honor -0.1 | honorer -0.64 | hormat -0.37 | hormat_kami -0.22 | hormat_saya -0.11 | hotel 0.4 | hotline -0.11
house 1.1 | hpl -0.13 | hpl_saya -0.13 | hrd -0.46 | hub -0.27 | hub_siapa -0.06 | hubung -0.17 | hubung_siapa -0.63 | hujan -0.09
hujan_air -0.07 | hujan_deras 0.29 | hujan_dua -0.2 | hujan_kami -0.21 | hukum -0.21 | hukuman -0.08 | hulu 1.3 | hulu_ke 0.27
huni 0.09 | hurry 0.63 | huruf -0.52 | hutan 0.84 | hutan_masuk 0.44 | hutang 0.38 | hvs -0.23 | i 0.3 | i_mau 0.14 | ia 0.71
ibadah -0.23 | ibu 2.81 | ibu_di -0.18 | ibu_hamil 1.45 | ibu_harus -0.08 | ibu_ibu -0.34 | ibu_kami 0.14 | ibu_ke -0.19
ibu_ku 0.85 | ibu_mau -0.26 | ibu_pengajian -0.06 | ibu_pkk -1.08 | ibu_saya -0.6 | ibu_tidak 0.18 | icu -0.17 | id -0.05
identitas -0.17 | identitas_penduduk -0.07 | idup -0.32 | ig 0.73 | igd -0.33 | ijazah -1.12 | ijazah_hilang -0.28
ijazah_saya -0.07 | ijazah_sd -0.11 | ijazah_smp -0.24 | ikan -0.28 | ikan_nila -0.18 | ikat 1.19 | ikat_kain 0.22 | ikd -0.44
ikd_saya -0.06 | ikut -0.89 | ikut_bazar -0.05 | ikut_hilang -0.09 | ikut_istri -0.14 | ikut_jatuh 0.33 | ikut_kebakaran -0.13
ikut_kk -0.13 | ikut_kursus -0.09 | ikut_pelatihan -0.06 | ikut_saya 0.51 | ikut_suami -0.11 | ikut_tes -0.05
ikut_transmigrasi -0.08 | imb -0.21 | imb_rumah -0.11 | implan -0.12 | imunisasi -0.53 | imunisasi_bayi -0.05
imunisasi_campak -0.11 | in 0.65 | inap 0.94 | inap_dan 0.54 | inap_kelas -0.07 | indomaret 0.39 | indomaret_tidak -0.05
indonesia -0.18 | induk 0.05 | industri -0.39 | informasi -1.01 | informasi_lowongan -0.23 | ingat -0.08 | ini 2.11
ini_ada -0.41 | ini_bagaimana 0.12 | ini_baru -0.05 | ini_bisa 0.42 | ini_bukan 0.79 | ini_cepat 0.29 | ini_chat 0.8 | ini_di 1.09
ini_harus -0.36 | ini_ibu 0.61 | ini_janda -0.16 | ini_kami -0.24 | ini_kapan -0.05 | ini_kenapa 0.58 | ini_kok -0.1
ini_mau 0.87 | ini_min -1.14 | ini_naik -0.39 | ini_nama -0.42 | ini_nenek -0.21 | ini_nomor 0.75 | ini_pak 0.16 | ini_robot -0.09
ini_rumah 0.89 | ini_saya 1.48 | ini_siapa 0.12 | ini_sudah 0.79 | ini_tadi 0.23 | ini_tidak 1 | ini_tinggal -0.12
ini_urus -0.07 | inpres -0.29 | insentif -0.68 | insentif_guru -0.43 | inside 0.2 | instansi -0.32 | instansi_lain -0.17
instansi_mana -0.12 | internet -1.5 | internet_desa -1.12 | inti 0.17 | ipk -0.29 | iri -0.08 | iri_saya -0.08 | irigasi -0.85
irigasi_sawah -0.66 | is 1.65 | is_bleeding 0.15 | isi -0.72 | isolasi 0.37 | istirahat 0.09 | istri 2.29 | istri_ke -0.14
istri_mau 0.72 | istri_saya 0.77 | item 0.35 | itu -3.21 | itu_ada -0.39 | itu_apa -0.08 | itu_bagaimana -0.05 | itu_bisa -0.38
itu_boleh -0.07 | itu_buka -0.14 | itu_dari -0.05 | itu_di -0.14 | itu_hanya 0.11 | itu_kalau -0.13 | itu_kami -0.07
itu_kartu -0.14 | itu_langsung 0.13 | itu_lewat -0.06 | itu_maksud -0.06 | itu_masih -0.36 | itu_pak 0.23 | itu_saja -0.06
itu_saya -0.13 | itu_sekarang -0.08 | itu_sudah -0.11 | itu_tidak 0.37 | itu_yang -0.05 | iuran -0.21 | iya -0.56 | iye -0.27
izin -1.52 | izin_apa -0.06 | izin_bangun -0.05 | izin_bertanya -0.15 | izin_lapor 0.62 | izin_pakai -0.1 | izin_penelitian -0.16
izin_ramai -0.16 | izin_usaha -0.73 | jabat -0.89 | jadi -2.05 | jadi_deh -0.06 | jadi_gampang -0.11 | jadi_pegawai -0.07
jadi_pns -0.1 | jadi_tidak -0.53 | jadi_warga -0.14 | jadikan -0.19 | jadwal -1.38 | jadwal_suntik -0.11 | jaga 0.58
jaga_di -0.12 | jagung -0.09 | jahat -0.31 | jahit -0.19 | jalan -0.3 | jalan_amblas 0.3 | jalan_apa -0.1 | jalan_bisa -0.17
jalan_dari -0.32 | jalan_depan 0.6 | jalan_desa 0.46 | jalan_di 0.14 | jalan_gelap -0.14 | jalan_ka -0.1 | jalan_kampung -0.15
jalan_ke -0.42 | jalan_kenang 0.85 | jalan_lingkar -0.36 | jalan_lubang -0.61 | jalan_masih 0.13 | jalan_mati -0.09
jalan_melati 0.33 | jalan_minta -0.15 | jalan_muka -0.07 | jalan_pakai -0.07 | jalan_poros 0.69 | jalan_putus 0.44
jalan_raya -0.63 | jalan_rusak 0.06 | jalan_sekarang 0.32 | jalan_siapa -0.05 | jalan_sukirman 0.5 | jalan_terus -0.17
jalan_tutup 0.16 | jalur -0.4 | jalur_apa -0.1 | jalur_khusus -0.09 | jalur_resmi -0.12 | jam 0.37 | jam_1 -0.51 | jam_10 -0.28
jam_11 -0.19 | jam_4 0.69 | jam_5 -0.33 | jam_7 -0.14 | jam_8 -0.12 | jam_9 -0.37 | jam_berapa -0.14 | jam_besuk -0.08
jam_buka -0.07 | jam_istirahat -0.19 | jam_saja -0.2 | jam_segini 0.57 | jam_sekarang 0.18 | jam_tidak -0.16 | jam_tiga -0.11
jamban -0.05 | jaminan -0.18 | janda -0.93 | janda_anak -0.18 | janda_kampung -0.35 | jangan 0.38 | jangan_ada 0.69
jangan_hanya -0.84 | jangka 0.88 | janji -0.14 | jantung 0.66 | januari -0.32 | jarak 0.58 | jarak_tinggal 0.5 | jarang 0.1
jarang_di 0.24 | jari -0.65 | jari_bengkak -0.32 | jaring -0.39 | jaring_tidak -0.25 | jasa -0.24 | jasa_sedot -0.19 | jatah 0.43
jatah_urea -0.14 | jatuh 1.14 | jatuh_dari 0.72 | jatuh_di 0.26 | jatuh_ke -1.05 | jatuh_tempo -0.14 | jatuh_terus -0.36
jatuh_tolong -0.4 | jauh 0.22 | jauh_dari -0.18 | jauh_di 1.03 | jawa -0.28 | jawab 1.38 | jawab24 -0.16 | jawab_ketus -0.16
jaya -0.46 | jebak 0.49 | jebak_di 0.42 | jelang -1.24 | jelek -0.74 | jelek_banget -0.57 | jembatan 0.05 | jembatan_baru 0.1
jembatan_di 0.28 | jembatan_gantung 0.61 | jembatan_jembatan 0.41 | jembatan_putus -0.13 | jembatan_sudah 0.13 | jemput 0.64
jemput_orang 0.45 | jendela 0.15 | jeneng -0.09 | jenggot -0.12 | jepang -0.15 | jerat -0.13 | jeritan 0.54 | jgn 1.4
jgn_telepon 0.25 | ji -0.61 | jilbab -0.14 | jiwa 0.5 | jiwa_di -0.5 | jkn -0.08 | job -0.19 | job_fair -0.19 | jodoh -0.09
jogja -0.26 | johor -0.25 | join -0.29 | jomblo -0.13 | jomblo_tidak -0.13 | jompo -0.09 | jual -1.82 | jual_kena 0.29
jual_keripik -0.06 | jual_kue -0.32 | jual_semua -0.15 | jual_tanah -0.16 | judes -0.12 | judul -0.11 | juga -0.9 | juga_ada -0.11
juga_kami -0.1 | juga_tidak -0.08 | jujur -0.91 | jukung 0.8 | juli -0.07 | jumat -1.11 | jumlah -0.34 | jurusan -0.24 | just 1.01
just_now 1.01 | juta -0.84 | juta_dari -0.14 | juta_saya -0.1 | k -0.13 | ka 1.02 | ka_dieu 0.99 | ka_kantor -0.68 | ka_mana -0.4
ka_rumah 0.25 | ka_siapa -0.1 | ka_sini 0.37 | ka_u -0.05 | kabar -0.1 | kabel 1.83 | kabel_listrik 0.27 | kabel_pln 0.77
kabupaten -2.12 | kabupaten_ada -0.25 | kabupaten_ini -0.45 | kabupaten_kita -0.2 | kabur -0.61 | kabur_orang 0.26 | kabut 0.7
kabut_asap 0.29 | kadang 0.64 | kadang_telanjang -0.41 | kades -0.11 | kadus 0.36 | kadus_di 0.43 | kafe -0.23 | kaget -0.2
kah -2.35 | kah_pak -0.21 | kain 1.14 | kak -0.24 | kaka 0.79 | kakak 0.64 | kakak_mau -0.1 | kakak_saya 0.7 | kakek 0.96
kakek_pikun -0.38 | kakek_saya -0.19 | kaki 2.32 | kaki_di -0.27 | kaki_palsu -0.16 | kaki_patah 0.3 | kaki_saya 0.3 | kaku 0.37
kalah -0.11 | kalajengking 1.28 | kalau -2.32 | kalau_ada -1.93 | kalau_bisa -0.24 | kalau_di -0.08 | kalau_hujan -0.13
kalau_malam 0.16 | kalau_masih -0.21 | kalau_mau -0.46 | kalau_naik -1.01 | kalau_orang -0.13 | kalau_saya 1.81 | kali -1.51
kali_ini 0.06 | kali_lipat -0.11 | kali_saya -0.31 | kali_semua -0.21 | kalimantan 0.1 | kamar 0.44 | kamar_anak 0.14
kamar_bayi 0.1 | kamar_mandi -0.99 | kamar_saya 0.36 | kamar_terus 0.34 | kambing_di 0.08 | kambing_mati -0.08 | kambing_saya -0.1
kambing_sekarang 0.06 | kami -0.07 | kami_30 0.43 | kami_ada -0.49 | kami_akan -0.07 | kami_apakah -0.42 | kami_baru -0.12
kami_bawa -0.36 | kami_beli -0.08 | kami_belum -0.24 | kami_bertiga 0.26 | kami_cari 0.56 | kami_dari -0.44 | kami_datang -0.1
kami_dengan -0.05 | kami_di 1.11 | kami_gali 0.39 | kami_hanya 0.25 | kami_harus 0.25 | kami_ibu -1.08 | kami_jalan 0.19
kami_jual -0.1 | kami_kebakaran 1.27 | kami_kebanjiran 0.67 | kami_kelompok -0.46 | kami_keluar 0.2 | kami_keluarga -0.21
kami_kirim -0.3 | kami_makan -0.15 | kami_masih -0.12 | kami_mati 0.18 | kami_mau -0.95 | kami_mengusulkan -0.17
kami_minta -0.61 | kami_mohon -0.56 | kami_naik 0.47 | kami_ni -0.45 | kami_nyala 0.22 | kami_pedagang -0.18 | kami_perlu 0.39
kami_pindah -0.05 | kami_retak -0.45 | kami_sampaikan -0.15 | kami_satu -0.21 | kami_sudah -0.28 | kami_suruh -0.09
kami_takut 0.41 | kami_temu -0.07 | kami_tidak 0.76 | kami_tunggu 0.31 | kami_warga -0.35 | kami_yang 0.35 | kampung -0.2
kampung_kami -0.41 | kampung_lapor 0.06 | kampung_saya -0.28 | kampung_sudah 1.28 | kampus -0.06 | kampus_harus -0.05 | kan -0.46
kan_saya -0.58 | kana 0.8 | kana_kk -0.22 | kanan -0.48 | kandang 0.35 | kandang_ayam 0.24 | kandung -0.09 | kang 0.43
kangen -0.14 | kantor -1.02 | kantor_buka -0.31 | kantor_bupati 0.05 | kantor_desa 0.51 | kantor_di -0.11 | kantor_dinas 0.16
kantor_disdukcapil -0.12 | kantor_kami -0.14 | kantor_kecamatan -0.3 | kantor_kelurahan -0.07 | kantor_mana -0.14
kantor_pemda -0.1 | kantor_pemerintah -0.09 | kantor_pos 0.5 | kapak 0.78 | kapal 1.55 | kapal_feri -0.2 | kapal_perintis -0.05
kapan -2.65 | kapan_ada -0.14 | kapan_aspal -0.08 | kapan_beres -0.26 | kapan_buka -0.1 | kapan_datang 0.75 | kapan_giliran -0.06
kapan_lagi -0.07 | kapan_nyala -0.07 | kapan_tambal -0.22 | karang 1.01 | karang_taruna -0.26 | karaoke -0.53 | karat -0.62
karena -2.87 | karena_anak -0.18 | karena_kebakaran -0.31 | karena_sekarang -0.07 | karena_tidak -0.2 | karet 0.14 | kartu -3.47
kartu_anak -0.25 | kartu_belum -0.56 | kartu_bpjs -0.19 | kartu_cari -0.05 | kartu_dari -0.08 | kartu_gratis -0.06
kartu_keluarga -0.63 | kartu_kuning -0.2 | kartu_masih -0.35 | kartu_penduduk -0.31 | kartu_petani -0.06 | kartu_sehat -0.13
kartu_sudah -0.12 | kartu_uji -0.05 | kartu_yang -0.05 | kas 0.18 | kasian -0.97 | kasian_saya -0.47 | kasih -1.54
kasih_atas -0.13 | kasih_banyak -0.23 | kasih_kami -0.05 | kasih_pak -0.21 | kasih_tahu -0.47 | kasih_ya -0.12 | kasihan -1.22
kasihan_tapi -0.25 | kasur 0.56 | kasus -0.13 | katalog -0.42 | katalog_lokal -0.36 | katanya 0.42 | katanya_ada -0.3
katanya_akan -0.06 | katanya_belum -0.12 | katanya_harus -0.12 | katanya_kalau 0.3 | katanya_mau 0.34 | katanya_memang -0.05
katanya_nama -0.06 | katanya_sudah -0.19 | katanya_tidak -0.1 | katepe -0.13 | kavling -0.08 | kawasan 0.37 | kayaknya 0.67
kayanya 0.07 | kayu 0.33 | kayu_besar 0.2 | kb -0.18 | kb_implan -0.08 | kbli -0.15 | kdrt -0.25 | ke -0.37 | ke_adik -0.22
ke_adil -0.09 | ke_alamat 0.94 | ke_anak -0.09 | ke_arah 1.09 | ke_atap 0.29 | ke_atas 0.3 | ke_bawah 0.58 | ke_bukit -0.22
ke_desa -0.09 | ke_dinas -0.18 | ke_dinkes -0.07 | ke_dinsos -0.16 | ke_disdukcapil -0.12 | ke_dokter -0.13 | ke_halaman 0.48
ke_jalan 1.06 | ke_jawa -0.14 | ke_kali -0.09 | ke_kalimantan -0.05 | ke_kantor -0.3 | ke_kebun -0.28 | ke_kecamatan -0.14
ke_kelurahan -0.19 | ke_kk -0.13 | ke_kota -0.54 | ke_masjid 0.27 | ke_mukim 0.57 | ke_pasar -0.56 | ke_plafon 0.26
ke_puskesmas 0.41 | ke_rsud 0.11 | ke_ruang 0.05 | ke_rumah -0.1 | ke_satpol -0.1 | ke_siapa -0.21 | ke_smp -0.08 | ke_sumur -1.62
ke_sungai 0.78 | ke_surabaya 0.46 | ke_tarakan -0.05 | kebakaran 2.73 | kebakaran_2019 -0.18 | kebakaran_api 0.2
kebakaran_bulan -0.26 | kebakaran_dari -0.05 | kebakaran_di 0.77 | kebakaran_gang 0.47 | kebakaran_hutan -0.58
kebakaran_jenggot -0.12 | kebakaran_min 0.69 | kebakaran_pak 0.13 | kebakaran_pasar 1.12 | kebakaran_tahun -0.05
kebakaran_waktu -0.11 | kebanjiran 0.5 | kebas 0.58 | kebun 1.96 | kebun_ada -0.2 | kebun_bapak 0.11 | kebun_jam 0.19
kebun_plasma 0.21 | kebun_sawit 0.28 | kebun_semua 0.25 | kecamatan -1.67 | kecamatan_atau -0.05 | kececer 0.13 | kecelakaan -0.83
kecelakaan_di -0.62 | kecelakaan_kerja -0.09 | kecil -1 | kecil_ada -0.15 | kecil_begini -0.1 | kecil_di -0.06 | kecopetan -0.05
kecopetan_di -0.05 | kecuci -0.18 | kecuci_di -0.18 | kedua -0.28 | keempat 0.2 | kegunting 0.17 | keinjek 1.36 | kejadian -0.14
kejar 0.91 | kejelasan -0.29 | kejepit 0.43 | kekerasan -0.33 | kekerasan_dalam -0.08 | kekerasan_terhadap -0.08
kekeringan -0.29 | kelapa 1.28 | kelas -0.46 | kelas_2 -0.16 | kelas_4 -0.45 | kelas_8 0.26 | kelas_di 0.07 | kelas_tiga -0.12
keliling -0.3 | kelompok -1.03 | kelompok_ibu -0.29 | kelompok_kami -0.15 | kelompok_petani -0.07 | keluar 2.93 | keluar_api 0.15
keluar_bagaimana -0.08 | keluar_belum 0.12 | keluar_darah 0.15 | keluar_negeri -0.08 | keluar_percik 0.47 | keluar_rumah 0.43
keluar_tapi 0.52 | keluarga -1.19 | keluarga_dapat 0.4 | keluarga_di -0.28 | keluarga_saya -0.2 | keluarga_sendiri -0.06
keluarga_yang -0.1 | kelurahan -1.32 | kemana -1.86 | kemana_lapor -0.22 | kemana_malam 0.28 | kemana_minta -0.16
kemana_pak -0.05 | kemana_saya -0.12 | kemana_terus -0.16 | kemana_ya 0.64 | kemarau -0.12 | kemarin -1.92 | kemarin_ada -0.54
kemarin_di -0.05 | kemarin_isi -0.14 | kemarin_kok -0.17 | kemarin_nama -0.1 | kemarin_sore 1.02 | kemarin_sudah -0.32
kemarin_tapi 0.07 | kembali -0.38 | kembang -0.12 | kena_air -0.1 | kena_balok 0.43 | kena_bea -0.08 | kena_berapa -0.11
kena_biaya -0.07 | kena_dbd -0.26 | kena_demam -0.11 | kena_denda -0.18 | kena_pajak -0.15 | kena_pangkat -0.14 | kena_sakit -0.07
kenal 0.19 | kenal_saya -0.05 | kenang 0.85 | kenapa -0.99 | kenapa_bantuan -0.09 | kenapa_ya -0.1 | kencang 0.85
kencang_sekali 0.11 | kencing -0.16 | kendara -0.48 | kepada -0.91 | kepada_siapa -0.46 | kepada_yth -0.06 | kepala 1.66
kepala_darah 0.23 | kepala_desa 0.49 | kepala_dinas -0.99 | kepala_pusing 0.38 | keran -0.13 | keras 0.14 | kerbau 1.93
kerbau_saya 0.12 | kerendam -0.07 | kerendam_banjir -0.07 | kereta -0.05 | kering -0.64 | keringanan -0.07 | keringat 0.9
keringat_dingin 0.32 | keripik -0.17 | keripik_pisang -0.07 | keripik_singkong -0.1 | kerja -0.93 | kerja_apa -0.06
kerja_di -0.52 | kerja_ke -0.11 | kerja_masih 0.3 | kerja_minta -0.06 | kerja_perusahaan -0.08 | kerja_saya 0.67
kerja_yang -0.21 | kertas -0.76 | kertas_hvs -0.23 | kertas_pajak -0.47 | keruh -0.88 | keruh_seperti -0.46 | keruk -0.3
kesal 0.78 | kesbangpol -0.16 | kesehatan -0.34 | kesehatan_jiwa -0.24 | keselip 0.52 | kesetrum 0.77 | kesini 0.2
ketenagakerjaan -0.05 | keterangan -0.51 | keterangan_jual -0.05 | keterangan_kebakaran -0.05 | keterangan_tempat -0.05
keterangan_tidak -0.08 | keterangan_tinggal -0.09 | ketiban 0.13 | ketiga -0.09 | ketik -0.96 | ketik_ini -0.68 | ketik_saya -0.06
ketua -0.21 | ketua_rt -0.08 | ketuban 0.53 | ketuban_sudah 0.53 | ketus -0.16 | keur -0.06 | kg 0.28 | kg_kosong -0.1 | kgb -0.23
khusus -0.51 | kia 0.18 | kia_untuk -0.08 | kiat 1.22 | kiat_gelang 0.38 | kids 0.39 | kijang 0.86 | kijang_kijang 0.52
kijang_panas 0.68 | kilo -0.1 | kinerja -0.16 | kinerja_error -0.16 | king 0.11 | king_kobra 0.27 | kios -0.55 | kios_di -0.18
kios_pasar -0.07 | kios_pupuk -0.27 | kip -0.08 | kip_kuliah -0.05 | kir 0.58 | kir_mobil -0.32 | kir_sirup 0.74 | kira -0.67
kira_berapa -0.15 | kira_kira 0.3 | kiranya -0.12 | kiri 1.23 | kirim 1.42 | kirim_foto 0.76 | kirim_ke -0.13 | kirim_kemana -0.14
kirim_mobil 0.73 | kirim_orang 1.61 | kirim_surat -0.07 | kis 0.06 | kis_saya -0.07 | kita -0.8 | kita_bisa -0.07
kita_orang -0.11 | kita_so 0.68 | kk -2.42 | kk_baru -0.09 | kk_bayi -0.14 | kk_dari -0.21 | kk_ku -0.07 | kk_masih -0.07
kk_mau -0.15 | kk_orang -0.28 | kk_saya -0.42 | kk_sendiri -0.49 | kk_tidak -0.08 | kk_yang -0.1 | kkn -0.06 | kks -0.15
klaim -0.15 | klaim_asuransi -0.07 | klik -0.17 | klik_tautan -0.12 | klik_whatsapp -0.05 | klinik 0.06 | klotok 0.12 | kls -0.7
km 2.36 | km_30 -0.13 | ko -0.18 | kobra 0.76 | kobra_di 0.42 | kode -0.24 | kok -2.08 | kok_belum 0.58 | kok_hanya -1.15
kok_tidak -0.57 | kolam -0.41 | kolam_renang -0.16 | kolektor -0.09 | kolong 0.18 | kolong_rumah 0.19 | komplek -0.28
kompleks -0.28 | kompor 0.58 | kompor_ledak 0.27 | komputer -0.17 | konser -0.05 | konsultasi -0.2 | konsultasi_psikolog -0.2
kontak -0.86 | kontrak -0.17 | kontrakan 0.06 | kontraktor -0.21 | kontrol -0.3 | kontrol_ke -0.05 | koperasi -0.64 | kopi -0.4
kopi_susu -0.3 | korban 0.93 | korban_darah 0.2 | korban_kebakaran -0.06 | korban_kecelakaan -0.07 | korban_kekerasan -0.06
korban_tidak 0.4 | korek 0.9 | kos 0.35 | kos_bawa 0.34 | kosong -0.84 | kosong_di 0.17 | kosong_terus -0.31 | kosong_tidak -0.16
kota -1.49 | kota_kah -0.1 | kota_lain 0.8 | kota_sekarang -0.45 | kota_sudah -0.1 | kotak 0.26 | kotor 0.41 | kotor_minta -0.11
kran -1.56 | kredit -0.35 | kredit_motor -0.17 | krisis -0.92 | kritik -0.2 | ktp -2.61 | ktp_anak -0.09 | ktp_bisa -0.13
ktp_boleh -0.16 | ktp_dan -0.05 | ktp_dari -0.06 | ktp_di -0.2 | ktp_el -0.08 | ktp_ikut -0.11 | ktp_masih -0.24 | ktp_salah -0.1
ktp_saya -0.13 | ktp_sudah -0.05 | ktp_yang -0.12 | ku 0.11 | ku_sudah 0.38 | kua -0.09 | kuasa -0.05 | kuat 1.24
kuat_sekali 0.05 | kubang -0.34 | kubang_kerbau -0.34 | kuburan -0.3 | kucing 0.15 | kucing_saya -0.15 | kue -0.44 | kue_di -0.3
kuitansi -0.27 | kuku -0.26 | kuku_luka -0.19 | kuliah -0.94 | kuliah_anak -0.05 | kuliah_dari -0.13 | kuliah_di -0.39
kulkas 0.32 | kumpul 0.57 | kumpul_di 0.3 | kunci 2.11 | kunci_di -0.82 | kunci_kamar 1.62 | kuning 0.79 | kuning_sekarang -0.15
kunjung -0.07 | kuota -0.18 | kur -0.16 | kurang -0.89 | kurang_satu -0.32 | kuras -0.11 | kursi -0.53 | kursi_roda -0.75
kursus -0.11 | kursus_gratis -0.07 | kutip -0.05 | kutu -0.34 | lab -0.14 | lada -0.05 | lae 0.08 | lagi 0.82 | lagi_ada -0.16
lagi_bagaimana -0.09 | lagi_besok 1.42 | lagi_dan 0.09 | lagi_di 0.27 | lagi_kah -0.07 | lagi_keluar 0.17 | lagi_lihat 0.26
lagi_nyetir 0.06 | lagi_saya -0.25 | lagi_tidak -0.39 | lagi_tolong -0.48 | lagi_yang 0.17 | lah 0.25 | lahan_gambut 0.79
lahan_kosong -0.18 | lahan_saya -0.2 | lahir -1.13 | lahir_anak -0.16 | lahir_bayi -0.05 | lahir_belum -0.06 | lahir_darah 0.08
lahir_di -0.34 | lahir_ketuban 0.43 | lahir_mau -0.28 | lahir_saya 0.22 | lahir_sekarang -0.08 | lain -0.05 | laka 0.32
laka_lantas 0.32 | laksana -0.09 | lakukan 0.37 | lalu -1.21 | lalu_ada -0.53 | lalu_dan -0.11 | lalu_dikubur -0.09
lalu_sudah -0.09 | lalu_tidak -0.11 | lalu_urus -0.15 | lama -1.27 | lama_dari 0.05 | lama_kapan -0.07 | lama_katanya -0.29
lama_lama 0.61 | lama_mau -0.05 | lama_pak 0.54 | lama_saya 0.19 | lama_sebelum -0.07 | lama_tahun -0.34 | lama_tidak -0.36
laman -1.23 | laman_pemda -0.15 | lamar -0.15 | lamar_kerja -0.05 | lamongan -0.06 | lampiran -0.05 | lampu -1.88
lampu_jalan -0.52 | lampu_merah -1.04 | lampu_pju -0.15 | lancar -0.16 | langgar 0.79 | langka -0.31 | langkah -0.17
langkah_ikut -0.08 | langsung -1.22 | langsung_ke -0.06 | langsung_saja -0.93 | lanjut -0.16 | lansia 1.07 | lansia_di -0.06
lantai 1.77 | lantai_2 0.17 | lantai_3 0.77 | lantai_4 0.18 | lantai_dua 0.18 | lantai_kir 0.74 | lantai_tanah -0.18
lantai_tiga 0.21 | lantang 0.45 | lantas 0.32 | lapak -0.45 | lapang -0.92 | lapang_badminton -0.06 | lapang_di -0.28
lapor -2.12 | lapor_dari 0.21 | lapor_di -0.18 | lapor_jalan -0.09 | lapor_ka -0.23 | lapor_ke -0.68 | lapor_kekerasan -0.1
lapor_kemana -0.73 | lapor_orang -0.08 | lapor_polisi -0.34 | lapor_salur -0.11 | lapor_saya 0.09 | lapor_siapa -0.33
lapor_spt -0.21 | lapor_supaya -0.1 | lapor_tapi -0.16 | lapor_warga -0.13 | lapuk -0.32 | lapuk_mohon -0.23 | larang -0.07
lari 1.16 | lari_di 0.05 | lari_kemana 0.16 | lari_semua 0.16 | las -0.12 | latihan -0.57 | latihan_kerja -0.09 | laundry -0.08
laut 0.16 | laut_naik 0.57 | layak -0.15 | layak_huni -0.05 | layan -0.26 | layan_apa -0.09 | layu -0.07 | leasing -0.1
lebar -0.33 | lebaran -0.14 | lebih 1.87 | lebih_baik 1.61 | ledak 0.16 | ledak_penduduk -0.32 | ledeng -0.71 | leding -0.55
legalisasi 0.16 | legalisasi_tidak -0.13 | leher 1.29 | leher_sendiri 0.24 | lelaki -0.19 | lelang -0.35 | lelucon -0.07
lemah 0.27 | lemari 0.2 | lemas 2.02 | lemas_sekali 0.33 | lembar -0.2 | lempar 1.27 | lempar_batu 1.15 | lengkap -0.23
lepas 0.85 | lepas_dari -0.1 | lepas_jari -0.24 | lepuh 0.82 | les -0.31 | lewat -0.41 | lewat_apa -0.1 | lewat_aplikasi -0.22
lewat_desa -0.06 | lewat_jalan -0.2 | lewat_jalur 0.07 | lewat_mana -0.37 | lewat_orang -0.13 | lewat_oss -0.06
lewat_ponsel 0.06 | lewat_qris -0.05 | lewat_siapa -0.26 | lewat_sini 0.14 | lewat_surat -0.28 | lewat_whatsapp -0.3 | lho -0.05
liar 0.22 | liar_banyak -0.59 | liar_di 0.26 | libur -0.46 | libur_tidak -0.24 | lidah 0.33 | lift -0.36 | lift_kantor 0.3
lihat 1.49 | lihat_apa 0.59 | lihat_dari 0.48 | lihat_di 0.14 | lihat_dimana -0.05 | lihat_kucing 0.26 | lihat_lagi 0.1
lihat_sendiri -0.08 | lihat_tagih -0.97 | lihat_tunggak -0.08 | lima -0.14 | lima_bulan -0.08 | lima_hari 0.24 | lima_tahun -0.05
limbah 0.08 | lindas 0.05 | lindung -0.39 | lingkung -0.37 | lingkung_yang -0.15 | lipat -0.95 | listrik 0.36 | listrik_baru -0.05
listrik_belum 0.42 | listrik_mati 0.25 | listrik_piring -0.05 | listrik_putus 0.14 | listrik_rumah 0.19 | listrik_tidak -0.54
liter -0.18 | liur 0.09 | live 0.89 | logo -0.07 | lokal -0.73 | lokasi 1.62 | lokasi_di 0.11 | loket -1.76 | loket_2 -0.96
loket_penduduk -0.13 | loket_sampai -0.09 | lolos -0.07 | lolos_perlu -0.07 | lomba -0.24 | lompat 0.11 | lompat_dari -0.06
loncat 0.19 | loncat_dari 0.19 | long -0.58 | long_alango -0.12 | long_loreh 0.15 | long_nawang -0.14 | longsor 1.57
longsor_tutup 1.73 | loreh -0.16 | los -0.13 | lost 0.46 | lowongan -0.39 | lowongan_di -0.05 | lowongan_kerja -0.06 | lsm -0.07
luap -0.42 | luar -0.68 | luar_kota -0.16 | luar_provinsi -0.11 | luar_semua 0.33 | luas -0.06 | lubang -1.17 | lubang_di -0.63
luka -0.31 | luka_tidak -0.19 | lulus -0.75 | lulus_sd -0.11 | lulus_smk -0.07 | lumpur -0.21 | luntur -0.1 | lupa -0.57
lupa_password -0.09 | lusa 0.39 | lutut 0.41 | m -0.42 | maaf 0.4 | maaf_ganggu 0.25 | maaf_pak -0.66 | maaf_ya 1.85 | mabuk 0.05
macam 0.5 | macam_kubang -0.31 | macam_mana 0.21 | macet -0.1 | mading -0.09 | madu 0.08 | madu_masuk 0.09 | magang -0.36
magang_di -0.28 | magrib 0.11 | maha 0.12 | mahal -0.4 | mahasiswa 0.27 | main 0.17 | main_di 0.11 | main_ponsel -0.16
maju -0.08 | makan 1.11 | makan_apa -0.14 | makan_dan -0.15 | makan_habis 0.21 | makan_rayap -0.3 | makan_siang 0.78
makasih -0.32 | makasih_kak -0.07 | makasih_min -0.47 | makasih_sudah 1.72 | makasih_ya -0.32 | makassar -0.13 | makin 0.99
makin_maju -0.07 | makmur -0.38 | maksimal -0.05 | maksud -0.3 | mal 1.12 | mal_pelayanan -0.15 | malah -0.25 | malah_dapat -0.13
malah_tambah 0.1 | malam 1.07 | malam_begini 1.36 | malam_hari -0.08 | malam_ini 1.4 | malam_kami 0.35 | malam_makasih -0.88
malam_malam 0.1 | malam_minggu -0.29 | malam_saya 0.11 | malaysia -0.25 | malem -0.44 | malinau -1.05 | malinau_kota -0.22
maling 0.83 | malu -0.74 | malu_sama -0.42 | malu_sekali 0.75 | mampir -0.09 | mampu -0.76 | mampu_buat -0.05 | man 0.47
mana -1.85 | mana_buat -0.1 | mana_dan 0.28 | mana_garing -0.24 | mana_ini 0.28 | mana_kami -0.12 | mana_lagi -0.36
mana_lah -0.08 | mana_mana -0.16 | mana_min -0.59 | mana_saja -0.14 | mana_saya -0.13 | mana_terus -0.05 | mana_usia -0.05
mana_ya 0.84 | mana_yang 0.35 | mana_yo -0.16 | mandau 0.15 | mandi -0.11 | mandi_di 0.58 | mandi_mau -0.31 | mandi_saya 0.28
mandiri -0.38 | mandiri_di -0.26 | mandiri_izin -0.05 | mandor 0.63 | mangkal -0.05 | mantan 1.02 | mantan_saya 0.51
mantan_suami 0.08 | mantap -0.34 | mantri -0.12 | mantri_hewan -0.05 | manusia -0.14 | manusiawi -0.6 | marah -0.55
marah_hanya -0.31 | maret 0.34 | mas 0.75 | masa -0.52 | masak -0.2 | masih 2.25 | masih_ada 0.29 | masih_bagus -0.05
masih_bayar -0.07 | masih_belum -0.08 | masih_berlaku -0.1 | masih_bisa 0.42 | masih_boleh -0.35 | masih_buru -0.21
masih_dapat -0.29 | masih_di 2.62 | masih_hidup -0.65 | masih_ikut -0.24 | masih_kecil -0.17 | masih_liar 0.09 | masih_naik 0.87
masih_nyala -0.33 | masih_pakai -0.07 | masih_perlu -0.13 | masih_sadar 0.08 | masih_terjepit 0.09 | masih_tidur 0.15
masih_tulis -0.48 | masing -0.13 | masing_masing -0.12 | masing_mau -0.1 | masjid 0.46 | masjid_kami 0.24 | masker 0.18
massa 0.5 | massal 0.13 | masuk 0.16 | masuk_anak -0.27 | masuk_dapur 0.35 | masuk_dari -0.09 | masuk_jarang 0.26 | masuk_ka 0.29
masuk_kamar -1.1 | masuk_kampung 0.8 | masuk_ke -0.11 | masuk_kebun 0.13 | masuk_kelas 0.3 | masuk_kk -0.05 | masuk_malam 0.36
masuk_mesin 0.66 | masuk_musrenbang -0.27 | masuk_rekening -0.1 | masuk_rs -0.28 | masuk_rumah -0.88 | masuk_sampai 0.88
masuk_sd -0.46 | masuk_smp -0.21 | masuk_teras -0.07 | masuk_terus -0.51 | masuk_toko -0.07 | masyarakat -0.12 | mata 0.89
mata_ke 0.27 | mata_perah 1.54 | mati -1.08 | mati_3 -0.22 | mati_bawa -0.11 | mati_di -1.66 | mati_kami 0.07 | mati_karena 0.33
mati_lampu 0.38 | mati_lapor -0.21 | mati_mati 0.14 | mati_mau -0.14 | mati_mesin 0.25 | mati_mulu -0.07 | mati_nyala -0.2
mati_pas -0.06 | mati_perpanjang -0.05 | mati_saja 1.08 | mati_satu -0.09 | mati_saya -0.1 | mati_semua -0.27 | mati_sudah -0.24
mati_tiga -0.05 | mati_usia 0.07 | mau -0.56 | mau_ada 0.6 | mau_ajuin -0.09 | mau_ajukan -0.22 | mau_akhir 0.27 | mau_angkat 0.08
mau_bakar 1.08 | mau_balik -0.07 | mau_bangun -0.14 | mau_batakon -0.12 | mau_bawa 0.36 | mau_bayar -0.08 | mau_berhenti 0.51
mau_bilang 1.13 | mau_buat -0.54 | mau_buka -0.24 | mau_bunuh 1.6 | mau_cari -0.08 | mau_catat -0.34 | mau_cerita 0.66
mau_daftar -0.29 | mau_dapat -0.12 | mau_ganti -0.48 | mau_gantung 0.19 | mau_hidup 0.26 | mau_ikan -0.16 | mau_ikut -0.33
mau_jadi -0.21 | mau_jual -0.15 | mau_kami -0.05 | mau_kasih -0.21 | mau_ke -0.23 | mau_kerja -0.32 | mau_kontrol -0.11
mau_lahir 0.53 | mau_lamar -0.05 | mau_lapor -0.38 | mau_layan -0.33 | mau_lihat -0.26 | mau_lompat 0.05 | mau_magang -0.23
mau_main -0.12 | mau_makan 0.21 | mau_masuk -0.55 | mau_mati 0.82 | mau_mcu -0.08 | mau_memiliki -0.11 | mau_minta -0.35
mau_naik -0.1 | mau_nanya -0.21 | mau_nikah -0.09 | mau_obat -0.18 | mau_pasang -0.25 | mau_pecah -0.24 | mau_perbaiki -0.07
mau_perbarui -0.11 | mau_pindah -0.25 | mau_pinjam -0.05 | mau_pisah -0.07 | mau_pkl -0.06 | mau_punya -0.15 | mau_roboh -0.3
mau_saya -0.22 | mau_sekolah -0.1 | mau_sewa -0.05 | mau_suntik -0.05 | mau_susul 1.21 | mau_tahu -0.19 | mau_tanda -0.21
mau_tangled -0.05 | mau_tanya -0.37 | mau_tidak -0.17 | mau_turun -0.15 | mau_undang -0.05 | mau_urus -0.32 | maulid -0.3
mayat 0.7 | mayat_di 0.79 | mcu -0.1 | mcu_buat -0.08 | me 0.41 | medan -0.09 | mediasi -0.06 | medical -0.05 | medical_cek -0.05
medis 0.82 | meja 0.78 | mekanisme -0.1 | melalui -0.15 | melati 0.25 | melon -0.64 | melon_langka -0.2 | memang 0.17
memang_tidak -0.23 | memang_tinggal -0.07 | memberi -0.53 | memberi_tahu -0.47 | memiliki -0.29 | memiliki_kartu -0.05
memohon -0.05 | menang -0.31 | menang_tidak -0.07 | menang_undi -0.23 | menanyakan -0.1 | menara -0.05 | mencekik -0.07
mencret 0.23 | mendadak 0.19 | menerima -0.26 | mengelupas -0.1 | mengenai -0.06 | mengetahui -0.07 | mengungsi -0.18
mengurung 0.44 | mengurung_diri 0.44 | mengusulkan -0.31 | mengusulkan_agar -0.24 | meninggal -1.21 | meninggal_bapak -0.41
meninggal_di 0.17 | meninggal_kemarin -0.11 | meninggal_mau -0.14 | meninggal_untuk -0.22 | meninjau -0.14 | menit -0.24
menit_tanpa -0.07 | menjadi -0.33 | menjadi_anggota -0.05 | menjadi_hati -0.12 | mentarang -0.36 | mentok -0.25 | menuju 0.27
menyampaikan -0.16 | menyengat 1.61 | menyengat_satu 0.22 | merah -0.54 | merah_dari 0.36 | merah_empat -0.18 | merah_putih -0.06
merah_simpang -0.13 | merambat 0.28 | merambat_ke 0.28 | mereka -0.11 | merembes 0.78 | merembet 0.33 | merembet_ke 0.33
mertua -0.15 | mertua_mau -0.12 | mesin 1.77 | mesin_cuci -0.18 | mesin_di 0.18 | mesin_giling 0.66 | mesin_kegunting -0.15
meter 0.29 | meter_air -0.11 | meter_dari -1.05 | meter_listrik 0.21 | mi -0.1 | milik -0.52 | milik_ibu -0.14 | milik_lama -0.05
milik_pemda -0.07 | min 0.12 | min_ada -0.27 | min_air -0.15 | min_api 0.86 | min_biar -1.17 | min_bisa -0.05 | min_cek -0.32
min_di -0.14 | min_gudang 0.38 | min_hanya 1.45 | min_ini 0.33 | min_kapan -0.14 | min_ktp -0.35 | min_mau -0.59 | min_perlu 0.13
min_saya -0.06 | min_sudah -0.51 | min_teman -0.17 | min_tolong 0.14 | minat -0.39 | minggu -2.1 | minggu_depan -0.1
minggu_ini -0.46 | minggu_kemarin -0.22 | minggu_lalu -0.33 | minggu_tidak -0.07 | minimal -0.3 | minimarket -0.11 | minta -2.89
minta_akta -0.06 | minta_alat -0.15 | minta_ambulans 0.45 | minta_ampun 0.17 | minta_bantuan 0.13 | minta_bukti -0.08
minta_damkar -1.26 | minta_damping -0.87 | minta_data -0.22 | minta_di -0.07 | minta_duit -0.07 | minta_fogging -0.06
minta_kartu -0.11 | minta_ke -0.08 | minta_keringanan -0.05 | minta_kk -0.05 | minta_kursi -0.14 | minta_no 0.77
minta_nomor -0.07 | minta_orang -0.08 | minta_pangkas -0.12 | minta_pertolongan -0.12 | minta_pindai -0.06 | minta_pohon -0.05
minta_potong -0.14 | minta_surat -0.4 | minta_tolong 0.61 | minta_tulung -0.46 | minta_yang 0.32 | minum 2.58 | minum_cair 0.74
minum_obat 0.56 | minum_oplosan 0.14 | minum_racun 0.38 | minyak -0.05 | miras -0.09 | miskin -0.56 | miskin_masih -0.12
mobil 2.73 | mobil_ada 0.43 | mobil_dinas -0.31 | mobil_kunci 0.46 | mobil_merah 0.3 | mobil_nyemplung 0.74 | mobil_panas 0.3
mobil_pemadam 0.26 | mobil_saya 0.09 | mobil_tidak 0.87 | modal -0.57 | modal_jual -0.11 | modal_usaha -0.05 | mohon -0.39
mohon_arahan -0.06 | mohon_bantuan 0.08 | mohon_cek -0.26 | mohon_ditertibkan -0.78 | mohon_informasi -0.26 | mohon_izin 0.45
mohon_maaf 0.12 | mohon_masuk -0.58 | mohon_pencerahan -0.09 | mohon_penjelasan -0.32 | mohon_petugas 0.45 | mohon_petunjuk -0.22
mohon_polisi 0.3 | mohon_segera 1.03 | mondar -0.24 | mondar_mandiri -0.24 | monyet 0.84 | monyet_besar 0.36 | monyet_sering -0.2
mortir 0.61 | motor 1.92 | motor_5 -0.08 | motor_ambil 0.4 | motor_dengan 0.15 | motor_di 0.4 | motor_kecil -0.06
motor_sama 0.17 | mpp -0.2 | mpp_hari -0.09 | muara 0.52 | muat -0.57 | muatan -0.32 | muda -0.05 | muhammad -0.13 | muka 1.34
muka_biru 0.34 | muka_saya -0.08 | mukim 0.57 | mulai 1.64 | mulai_dari -0.22 | mulai_keluar 0.26 | mulu -0.16 | mulut -0.5
mulut_busa -1.45 | mulut_piring 1.03 | mumpung -0.13 | muncul -0.28 | muncul_di -0.21 | mundur 0.64 | muntah 2.83
muntah_darah 0.22 | muntah_muntah 1.06 | murah -0.62 | murid 0.65 | murid_kami 0.1 | murid_saya 1.11 | musala 0.09 | musik -0.21
musim -1.13 | musim_hujan -0.4 | muslim -0.06 | musrenbang -0.54 | musyawarah -0.12 | mutasi -0.24 | my 0.92 | n1 -0.19
nafas 0.58 | nah 0.35 | naik 2.28 | naik_bukit -0.36 | naik_cepat 1.18 | naik_di 0.59 | naik_ex -0.83 | naik_ke 0.67
naik_motor -0.07 | naik_pangkat -0.05 | naik_perahu -0.13 | naik_terus -0.19 | naik_tinggi -0.07 | nak -0.54 | nakal -0.6
nama -4.13 | nama_anak -0.15 | nama_bapak -0.15 | nama_di -0.06 | nama_ibu -0.41 | nama_kalau -0.99 | nama_nenek -0.22
nama_saya -1.27 | nambah -0.15 | nambah_anggota -0.13 | nampar 0.55 | nanti -0.19 | nanti_malam -0.31 | nanti_saya 0.64
nanya -0.63 | nanya_apakah -0.15 | napasan -0.25 | narkoba -0.34 | narkoba_rsud -0.07 | nasi -0.07 | nasional -0.34 | nawang -0.14
ne 0.06 | nebus -0.1 | negara -0.1 | negeri -0.95 | negeri_tidak -0.09 | negeri_yang -0.13 | nelayan 1.15 | nelayan_belum 0.95
nelayan_masih -0.08 | nenek 0.88 | nenek_mau -0.1 | nenek_saya 0.72 | nenek_sudah 0.24 | nenek_tua -0.07 | nerkam 0.74
ngaji 0.33 | ngajuin -0.06 | ngalir_tiap -0.16 | ngamuk 0.61 | ngamuk_bawa 0.07 | ngamuk_di 0.24 | ngamuk_gigit 0.34 | ngaos -0.12
ngapain -0.8 | ngarep -0.09 | ngebut -0.53 | ngebut_semua -0.4 | ngelupas -0.26 | nggih -0.1 | ngomong 1.19 | ngomong_pelo 0.45
ngomong_sama -0.33 | ngontrak -0.07 | ngorok 0.94 | ngungsi 0.58 | ngungsi_kemana 0.5 | ni -0.12 | nib -0.18 | nik -1.28
nik_saya -0.94 | nik_tidak -0.21 | nikah -1.73 | nikah_di -0.21 | nikah_saya -0.08 | nikah_sudah -0.09 | nila -0.18 | nip -0.33
njero 0.18 | nma -0.13 | no 0.39 | no_ambulans 0.27 | no_ponsel 0.29 | nol -0.21 | nominasi -0.23 | nomor -0.76 | nomor_anda -0.23
nomor_antre -0.05 | nomor_apa 0.53 | nomor_berapa -0.08 | nomor_damkar 1.76 | nomor_darurat -0.37 | nomor_di -0.28
nomor_dua -0.59 | nomor_lapor -0.05 | nomor_pemadam -1.11 | nomor_pirt -0.11 | nomor_siapa 0.29 | nomor_telepon -0.12
nomor_uptd 0.72 | nonaktif -0.24 | normalisasi -0.1 | normalisasi_sungai -0.1 | notaris -0.11 | now 1.62 | npwp -0.07
npwp_pribadi -0.06 | numpang -0.34 | numpang_nikah -0.08 | nya -2.48 | nya_bagaimana -0.09 | nya_sudah -0.07 | nya_yang -0.12
nyala 2.29 | nyala_besar 0.1 | nyala_di 1.15 | nyala_semua 0.86 | nyamuk -0.16 | nyamuk_demam -0.05 | nyangkut_di 0.62
nyanyi -0.3 | nyaris -0.32 | nyata -0.14 | nyebur 1.44 | nyekik 0.77 | nyemplung 1.12 | nyemplung_sumur 0.38 | nyengat 0.54
nyeruduk 1.03 | nyetir 0.1 | nyetrum 0.51 | nyilet 0.21 | nyilet_tangan 0.1 | nyungsep 0.69 | nyungsep_di 0.69 | o 5.2
o_di -0.37 | obat 3.87 | obat_di -0.16 | obat_ke -0.12 | obat_yang -0.05 | objek -0.06 | odgj -0.28 | odgj_bawa -0.15 | oh -0.66
ojol 0.22 | ok -0.16 | oke -0.38 | oksigen 0.31 | olah -0.1 | olahraga -0.11 | oleh 0.94 | oli -0.07 | oli_bekas -0.06 | om -0.12
omahku -0.07 | ombak 1.2 | ombak_besar 0.74 | ombak_tinggi 0.12 | on 0.57 | opd -0.17 | operasi -0.64 | operasi_pasar -0.16
operator 0.72 | oplosan 0.12 | orang 3.9 | orang_ada 0.19 | orang_apa -0.43 | orang_baru -0.06 | orang_belum 0.66
orang_berdiri 0.09 | orang_bilang 0.05 | orang_buang -0.16 | orang_dalam -0.95 | orang_di 2.14 | orang_dikeroyok 0.15
orang_dua 0.09 | orang_gila -0.18 | orang_harus -0.05 | orang_ibu -0.36 | orang_jatuh 0.71 | orang_jual -0.63
orang_kampung -0.32 | orang_ke 1.45 | orang_kejepit 0.2 | orang_lain -0.08 | orang_lebih 0.26 | orang_lewat -0.3
orang_luar -0.54 | orang_mabuk 0.06 | orang_masuk 0.15 | orang_miskin -0.23 | orang_naik 0.57 | orang_ngamuk 0.38
orang_pada 1.92 | orang_sakit -1.54 | orang_satu 0.19 | orang_saya -0.06 | orang_seperti -0.08 | orang_sudah 0.36
orang_susah -0.05 | orang_tabrak 0.32 | orang_tapi 0.41 | orang_tergeletak 0.09 | orang_terlantar -0.34 | orang_tidak 0.42
orang_tua -0.27 | orangtua -0.29 | orangtua_saya 0.09 | oss -0.38 | oss_saya -0.08 | oto 0.47 | otot 0.53 | otp -0.21 | our 0.68
p 0.22 | p3k -0.19 | pa 0.95 | pacar 1.3 | pada 1.37 | pada_akta -0.16 | pada_hari -0.12 | pada_jatuh 0.61 | pada_lari 0.1
padahal -3.23 | padahal_ktp -0.06 | padahal_masih -0.18 | padahal_nama -0.12 | padahal_orang -1.24 | padahal_saya -0.24
padahal_sudah -0.09 | pagar 1.03 | pagi -1.19 | pagi_ada -0.28 | pagi_di -0.28 | pagi_ini -0.05 | pagi_jam -0.12 | pagi_min -0.05
paha 0.35 | paha_di 0.2 | paha_sobek 0.1 | paham -0.49 | pahit 1.15 | pajak -1.88 | pajak_bagaimana -0.05 | pajak_bumi -0.19
pajak_daerah -0.07 | pajak_motor -0.14 | pajak_omahku -0.07 | pajak_reklame -0.06 | pajak_restoran -0.09 | pajak_rumah -0.62
pajak_saya -0.06 | pajak_tanah -0.1 | pak 1 | pak_ada -0.19 | pak_anak 0.26 | pak_bagaimana -0.06 | pak_bupati -0.7
pak_cepat 0.81 | pak_di -1.02 | pak_haji -0.19 | pak_ini 0.46 | pak_kades -0.21 | pak_kami 0.3 | pak_katanya 0.26
pak_kecamatan 0.36 | pak_maaf 0.08 | pak_masih 0.39 | pak_mau -0.14 | pak_rt -0.97 | pak_sawah -0.09 | pak_saya 0.42
pak_sudah 0.11 | pak_tolong 0.12 | pak_tulung 0.33 | pak_undang 0.39 | pakai 0.85 | pakai_anak -0.44 | pakai_baju 0.66
pakai_bpjs -0.15 | pakai_cangkul 0.39 | pakai_kecamatan -0.15 | pakai_kk -0.1 | pakai_lapang -0.12 | pakai_mohon -0.59
pakai_motor 0.27 | pakai_parkir -0.48 | pakai_ponsel -0.12 | pakai_softlens -0.13 | pakai_surat -0.15 | pakai_tongkat -0.07
pakai_urus 0.76 | paket -0.2 | paku -0.17 | palang 0.11 | paling -0.3 | paling_lama -0.1 | palsu -0.17 | pam -0.17 | paman 0.66
panas 1.68 | panas_banget -0.3 | panas_tinggi 0.78 | pancing 0.61 | pancing_di 0.32 | pandai -0.16 | pandangan 0.98 | panen 0.33
panen_gagal 0.41 | pang 1.6 | panggil 0.44 | panggil_jam -0.15 | panggil_mobil -0.18 | panggil_siapa -0.21 | panggung 0.58
pangkalan -0.9 | pangkalan_gas -0.54 | pangkas -0.19 | pangkat -0.54 | pangkat_periode -0.05 | panik 0.05 | panitia -0.57
panjang 0.5 | pantai 0.57 | pantau -0.2 | panti_jompo -0.1 | pap -0.29 | papan -0.93 | parah -0.69 | parit -0.12 | parit_di -0.55
parkir -1.15 | parkir_di -0.15 | parkir_liar -0.22 | parkir_mobil -0.48 | pas 2.87 | pas_daftar -0.06 | pas_di 0.41
pas_foto -0.09 | pas_gali 0.43 | pas_mau -0.57 | pas_ngorok 0.13 | pas_pas -0.25 | pas_pindah -0.15 | pasang -1.14
pasang_baliho 0.06 | pasang_baru -0.08 | pasang_jaring -0.22 | pasang_lampu -0.19 | pasang_meter -0.06 | pasang_polisi -0.43
pasang_spiral -0.05 | pasangan -0.3 | pasar -0.64 | pasar_baru -0.17 | pasar_induk 0.08 | pasar_inpres -0.29 | pasar_itu -0.27
pasar_lama 0.32 | pasar_malam 0.4 | pasar_murah -0.27 | pasien 0.14 | pasien_rawat 0.5 | pasien_sudah -0.38 | pasir -0.61
pasir_lewat -0.95 | paspor -0.42 | paspor_anak -0.29 | password -0.32 | pasti -0.36 | patah -0.11 | patok 0.26 | paud -1.16
pawang 0.38 | pbb -1.68 | pbb_naik -0.87 | pbb_rumah -0.1 | pbb_tidak -0.08 | pbg -0.27 | pbi -0.09 | pbi_saya -0.06 | pdam -1.86
pdam_baru -0.05 | pdam_di -0.36 | pdam_mati -0.23 | pdhl -0.58 | pdhl_sudah -0.16 | pe 0.32 | pe_tiga -0.05 | pecah 1.63
pecah_anak 0.33 | pecah_bidan 0.52 | pedagang -0.48 | pedagang_kecil -0.09 | pedalaman -0.06 | pedas 0.29 | peduli 0.84
pegang 1.57 | pegang_pisau 0.11 | pegawai 0.89 | pegawai_masuk 0.66 | pejabat -0.76 | pelabuhan 1.05 | pelaku_usaha -0.05
pelan -0.91 | pelan_pelan -0.91 | pelanggan -0.26 | pelat 0.12 | pelatihan -0.47 | pelatihan_kerja -0.05 | pelayanan -2.28
pelayanan_di -0.45 | pelayanan_publik -0.16 | peliharaan -0.05 | pelo 1.41 | pelo_baru 0.45 | pemadam -0.13 | pemadam_berapa 0.53
pemadam_di 0.8 | pemadam_kebakaran -0.2 | pembangunan -0.16 | pemda -0.99 | pemda_ada -0.08 | pemda_tidak 0.55 | pemerintah -1.66
pemerintah_bagaimana -0.09 | pemerintah_itu -0.05 | pemerintah_perbaiki -0.08 | pemerintah_tidak -0.09 | pemerintah_yang -0.17
pemprov -0.07 | pemutihan -0.12 | pencairan -0.05 | pencerahan -0.09 | pencet 0.12 | pencil -0.13 | pendeta -0.17 | pendiri -0.09
pendirian -0.08 | pendopo 0.13 | penduduk -1.24 | penduduk_di -0.38 | penduduk_digital -0.06 | penduduk_saya -0.42
penelitian -0.19 | penerangan -0.26 | penerangan_jalan -0.26 | penerima -0.06 | penerimaan -0.08 | pengacara -0.21 | pengajar -0.1
pengajian -0.06 | pengajuan -0.49 | pengantar -0.21 | pengantar_rt -0.09 | pengantin 0.41 | pengantin_baru -0.24 | pengemudi 0.23
pengurus -0.24 | pengusulan -0.05 | peninggalan -0.19 | peninggalan_jepang -0.14 | penjelasan -0.52 | pensiun -0.55
pensiun_guru -0.19 | pensiun_janda -0.05 | pensiun_pns -0.06 | penting -0.16 | penuh 0.57 | penuh_lumpur -0.08
penuh_panggil -0.08 | penyandang -0.05 | penyandang_disabilitas -0.05 | penyeberangan -0.28 | penyedia -0.16 | penyuluh -0.47
per -0.37 | per_bulan -0.21 | per_kecamatan -0.05 | perah 1.68 | perahu 1.62 | perahu_balik 0.17 | perahu_bantuan -0.19
perahu_kami 0.36 | perahu_karet 0.33 | perampokan 0.22 | perampokan_di 0.22 | perang -0.33 | perawat -0.52 | perawatan -0.07
perbaiki -2.11 | perbaiki_itu -0.05 | perbaiki_rumah -0.27 | perbarui -0.14 | percaya -0.11 | percik 0.81 | percik_terus 0.8
percuma -0.97 | perda -0.31 | perdana -0.08 | perekaman -0.08 | perempuan_saya -0.14 | pergi 1.77 | perikanan -0.25
perintis -0.06 | periode -0.05 | perlu -1.47 | perlu_akta -0.05 | perlu_ambulans 0.53 | perlu_amdal -0.19 | perlu_bantuan 0.28
perlu_cek -0.05 | perlu_disiapkan -0.05 | perlu_foto -0.29 | perlu_lapor -0.05 | perlu_legalisasi -0.08 | perlu_n1 -0.12
perlu_rekomendasi -0.05 | perlu_saya -0.12 | perlu_surat -0.49 | perlu_tidak -0.07 | perlu_untuk -0.09 | permohonan -0.2
pernah -0.05 | pernah_angkat -0.08 | pernah_daftar -0.08 | pernah_dapat -0.08 | pernah_punya -0.05 | perolehan -0.08
perpanjang -0.45 | perpanjang_atau -0.06 | perpustakaan -1.36 | perpustakaan_daerah -0.36 | perpustakaan_keliling -0.11
persen -0.27 | persis -0.06 | pertama -0.1 | pertanian -0.1 | pertolongan -0.12 | perumahan 0.08 | perumahan_rumah -0.05
perusahaan 1 | perusahaan_es 0.86 | perusahaan_kami -0.27 | perusahaan_kayu -0.11 | perusahaan_minta -0.16 | perut 0.66
perut_tidak -0.2 | pesan -0.41 | pesan_dari -0.05 | pesan_ini -0.28 | pesan_saya -0.96 | pesangon -0.17 | pesawat -0.4
peserta 0.07 | pesisir 0.33 | pet 0.25 | pet_di 0.25 | peta -0.15 | petani -0.6 | petani_saya -0.05 | petugas -1.83
petugas_di -0.06 | petugas_loket -0.23 | petugas_mana -0.24 | petugas_pemadam -0.15 | petunjuk -0.22 | phk 0.21 | pi -0.21
pick 0.66 | pick_up 0.66 | pickup -0.06 | pihak -0.13 | pikir 0.41 | pikir_kalau 0.15 | pikun_keluar 0.55 | pil -0.39
pilih -0.35 | pimpin -0.25 | pindah -2.52 | pindah_dari -0.53 | pindah_faskes -0.08 | pindah_ke 0.1 | pindah_keluar -0.06
pindah_rumah -0.49 | pindah_sekolah -0.28 | pindah_smp -0.09 | pindah_sudah -0.63 | pindai -0.13 | pindai_di -0.07 | pinggang 0.7
pinggir 0.35 | pinggir_jalan -0.21 | pinggir_sungai -0.05 | pingsan -0.61 | pingsan_di 0.42 | pinjam -0.67 | pinjam_daring -0.09
pinjam_modal -0.05 | pinjol 0.85 | pinjol_teror -0.12 | pink -0.17 | pintar -0.18 | pintu 2.45 | pintu_air -0.57
pintu_kunci 0.19 | pintu_segel 0.43 | pintu_sudah 0.18 | pip -0.49 | pip_anak -0.11 | pipa 0.08 | piring 1.33 | pirt -0.21
pirt_keripik -0.06 | pisah -0.38 | pisah_dari 0.37 | pisah_kk -0.1 | pisang -0.22 | pisau 0.38 | pisau_di 0.25 | pju -0.2
pkh -0.66 | pkh_saya -0.16 | pkh_sekarang -0.17 | pkh_tahap -0.05 | pkk -1.11 | pkl -0.25 | pkl_di -0.1 | plafon 0.4 | plasma 0.21
plastik -0.2 | plat -0.62 | please 4.35 | pln 0.55 | pln_putus 0.77 | pmi -0.65 | pmi_ada -0.2 | pmi_bulan -0.15 | pmk -0.13
pns -0.38 | pohon -0.19 | pohon_beringin 0.37 | pohon_besar -0.62 | pohon_di -0.06 | pohon_kelapa 0.97 | pohon_roboh -2.31
pojok -0.18 | pol 0.23 | poli -0.76 | poli_anak -0.13 | poli_dalam -0.43 | poli_rsud -0.09 | polisi 0.85 | polisi_ada 0.4
polisi_atau -0.25 | polisi_tidak -0.11 | polisi_tidur -0.43 | pompa 1.03 | pondasi 0.49 | ponsel 0.83 | ponsel_bagaimana -0.06
ponsel_baru -0.22 | ponsel_bisa -0.06 | ponsel_caranya -0.05 | ponsel_itu -0.06 | ponsel_mati 0.54 | ponsel_mau 0.23
ponsel_nya -0.05 | ponsel_pakai -0.42 | poros 0.69 | poros_km 0.25 | pos 0.88 | pos_bisa -0.06 | pos_damkar -0.06 | poster 0.7
posyandu -0.73 | posyandu_bulan -0.06 | posyandu_di -0.3 | posyandu_lansia -0.15 | poto -0.09 | potong -0.77 | pp -0.18 | ppa 0.59
ppl -0.2 | ppl_nya -0.2 | pppk -0.28 | pr -0.91 | praktik -0.3 | praktik_kerja -0.12 | praktik_mandiri -0.09 | pramuka 0.13
prestasi -0.1 | pribadi -0.15 | produk -0.3 | produksi -0.13 | program -0.47 | program_pemerintah -0.17 | promo -0.45
proposal -0.44 | prosedur -0.24 | proses 0.18 | protes -0.06 | provinsi -0.23 | provinsi_bisa -0.11 | proyek 0.79 | psikolog -0.23
psikolog_di -0.06 | ptsl -0.12 | pu -0.08 | puas -0.05 | puasa -0.38 | puasa_kemarin -0.3 | publik -0.17 | pucat 0.56
pudar -0.11 | puji -0.53 | puji_tuhan -0.53 | pukul 2.63 | pukul_bapak 2.05 | pukul_berapa -0.08 | pukul_pakai 0.43
pukul_saya 0.9 | pukul_suami -0.27 | pukuli -0.53 | pukuli_saya -0.89 | pula -0.1 | pulang 1.41 | pulang_dari 0.4
pulang_ngaji 0.12 | pulau 0.33 | pulsa -0.06 | puluh -0.61 | puluh_satu -0.05 | pun 0.4 | pun_tidak -0.1 | punggung 0.45
pungli -0.15 | pungli_di -0.12 | punten -0.21 | punya -1.8 | punya_akta -0.19 | punya_anak -0.11 | punya_bapak -0.07
punya_duit -0.06 | punya_kartu -0.05 | punya_kk -0.12 | punya_ktp -0.17 | punya_orang -0.15 | punya_pemda -0.11
punya_rumah -0.08 | punya_saya -0.19 | punya_surat -0.09 | punya_toko -0.2 | pupr -0.42 | pupuk -0.91 | pupuk_jatah -0.06
pupuk_subsidi -0.39 | pusing 1.54 | pusing_semua 0.38 | puskesmas 0.13 | puskesmas_ada -0.88 | puskesmas_bantu 0.06
puskesmas_bayar -0.09 | puskesmas_bilang -0.07 | puskesmas_bisa -0.15 | puskesmas_kami -0.74 | puskesmas_mana 0.89
puskesmas_petugas -0.3 | puskesmas_tutup 1.1 | putar 0.58 | putih 2.47 | puting 0.13 | puting_beliung 0.13 | putus 2.32
putus_cerai -0.06 | putus_jatuh 0.14 | qr -0.11 | qr_cod -0.09 | qris -0.11 | ra 1.5 | rabies -0.12 | rabu -0.1 | racun -0.3
rahmat -0.11 | rajin -0.09 | rakyat -0.08 | ramai -0.87 | ramai_sekali -0.71 | ramal -0.64 | rambu 0.13 | rambut -0.22
rame -0.54 | rantau -0.44 | rantau_di -0.27 | rapat -0.26 | rapat_wali -0.1 | rapi -0.36 | rasa -0.25 | rata -0.06 | ratus 0.25
ratus_meter 0.5 | rawan -0.2 | rawat 0.35 | rawat_inap 0.4 | raya 0.42 | rayap -0.3 | razia -0.11 | rdkk -0.3 | ready -0.08
reaktivasi -0.08 | regulator 0.43 | rehab -0.49 | rekam -0.55 | rekam_dari -0.1 | rekam_ktp -0.26 | rekening -0.8 | reklame -0.07
reklame_untuk -0.06 | rekomendasi -0.22 | relawan -0.05 | renang 0.42 | renang_umum -0.16 | rencana 0.73 | rendah -0.11
renovasi -0.31 | resah -0.15 | resi -0.29 | resmi -0.7 | resmi_dan -0.06 | respon -0.35 | restoran 0.16 | retak 1.15
retak_panjang 0.33 | retribusi -1.19 | retribusi_bangun -0.07 | rezeki -0.35 | ri 1.41 | riau -0.05 | ribu -1.06 | ribu_di -0.08
rimbun -0.07 | ringan -0.19 | ringan_sekolah -0.13 | rob 0.08 | robek 0.76 | roboh -0.44 | roboh_bisa -0.05 | roboh_di 0.53
roboh_kena 0.19 | roboh_minta -0.07 | roboh_timpa -0.41 | roboh_tutup -1.46 | robot -0.71 | robot_apa -0.09 | roda -0.88
roda_dari -0.13 | roda_di 0.17 | roda_empat -0.14 | rombong 1.22 | rotan -0.05 | rpl -0.11 | rs -0.51 | rsud -0.18 | rsud_ada 0.56
rsud_bisa -0.05 | rsud_jam -0.05 | rsud_lewat -0.11 | rt -1.52 | rt_04 0.05 | rt_07 0.06 | rt_3 0.24 | rt_5 -0.11 | rt_dua -0.05
rt_kami -0.34 | rt_masih -0.07 | ruang -0.51 | ruang_kelas -0.31 | ruang_tamu -0.26 | rugi -0.09 | rujukan -0.1 | ruko -0.35
rumah 1.25 | rumah_2 -0.39 | rumah_acil 0.49 | rumah_ada -0.1 | rumah_aman -0.06 | rumah_asri -0.05 | rumah_baru -0.1
rumah_bawah 0.21 | rumah_belum -0.52 | rumah_bisa -0.18 | rumah_dari 0.13 | rumah_dengan -0.06 | rumah_depan 0.16 | rumah_di 0.5
rumah_dua -0.12 | rumah_hanya 0.45 | rumah_ibu -0.45 | rumah_ini -0.06 | rumah_kami 0.73 | rumah_kebakaran 0.15
rumah_kebanjiran -0.45 | rumah_kok -1.13 | rumah_kontrakan -0.11 | rumah_lantang 0.45 | rumah_listrik 0.17 | rumah_longsor 0.09
rumah_mau -0.16 | rumah_mertua -0.09 | rumah_nenek -0.16 | rumah_orang -0.05 | rumah_pak 0.14 | rumah_pakai -0.25
rumah_panggung 0.58 | rumah_roboh 0.18 | rumah_rumah 0.62 | rumah_saba 0.45 | rumah_sakit -0.62 | rumah_saya 0.34
rumah_subsidi -0.28 | rumah_sudah -0.2 | rumah_sumbat -0.16 | rumah_syarat -0.06 | rumah_tahun -0.15 | rumah_tangga -0.22
rumah_terbang -0.25 | rumah_tetangga -0.32 | rumah_tidak -0.38 | rumah_warga 0.23 | rumah_yang 0.71 | rumput -0.31
rumput_laut -0.44 | rusak -0.11 | rusak_air 0.48 | rusak_di -0.14 | rusak_pak 0.55 | rusuh 0.06 | rusunawa -0.11 | rutin -0.28
rw 0.87 | sa 0.23 | saat -0.31 | saba 0.45 | sabar -0.79 | sabar_sekali -0.47 | sabtu -0.58 | sabtu_buka -0.11 | sadar 2.12
sadar_diri 0.08 | sah -0.52 | sah_dari -0.1 | sah_tidak -0.3 | saja 1.33 | saja_apa -0.05 | saja_bisa -0.08 | saja_cukup -0.12
saja_di -0.12 | saja_ini -0.18 | saja_kak -0.12 | saja_ke -0.96 | saja_min -0.09 | saja_saya 0.15 | saja_sudah 0.68
saja_syarat -0.08 | saja_terus -0.06 | saja_tidak 0.73 | saja_yang 0.68 | sak -0.26 | sak_rumah -0.14 | sakit -0.28
sakit_daerah -0.64 | sakit_di -0.35 | sakit_hati -0.24 | sakit_mulut -0.07 | sakit_pmk -0.07 | sakit_sudah -0.05
sakit_tidak 1.15 | saksi -0.14 | saksi_berapa -0.06 | salah -1.48 | salah_ketik -0.06 | salah_kirim -0.51 | salah_mau -0.12
salah_pencet -0.21 | salah_satu -0.21 | salam -1.43 | salat 0.69 | saldo -0.1 | salinan -0.05 | salur -0.53 | salur_air -0.08
salur_irigasi -0.29 | sama 0.1 | sama_anak -0.09 | sama_bos -0.16 | sama_dengan -0.08 | sama_makan 0.26 | sama_orang -0.05
sama_saja -0.29 | sama_sekali -0.08 | sama_sekalian -0.05 | sama_tamu -0.42 | sama_truk 0.17 | samarinda -0.38 | sambil 0.52
sambung -0.3 | sampah -1.91 | sampah_asap -0.19 | sampah_barang -0.29 | sampah_di -0.35 | sampah_itu 0.54 | sampah_rumah -0.05
sampah_tumpuk -0.21 | sampai 0.66 | sampai_darah -0.13 | sampai_detik 0.34 | sampai_di 0.4 | sampai_hari -0.49 | sampai_jam -0.42
sampai_kapan -0.08 | sampai_ke 0.47 | sampai_malam -0.33 | sampai_mana -0.13 | sampai_pukul -0.08 | sampai_rusak -0.2
sampai_sekarang 0.46 | sampaikan -0.26 | sampaikan_bahwa -0.08 | sampan 0.47 | sampan_2 0.47 | samsat -0.18 | samsat_keliling -0.1
sana 0.06 | sana_sekarang 0.15 | sana_sudah -0.09 | sana_tidak 0.53 | sanca 0.43 | sandal 1.14 | sang 0.73 | sanggup 0.41
sanggup_bayar -0.09 | sanksi -0.1 | santunan_meninggal -0.12 | sapi -0.55 | sar 0.48 | saran 1.08 | saran_masih 1.24
sarang -0.96 | sarang_tawon -0.64 | sarapan 0.38 | sarung 0.75 | sarung_sudah 0.08 | satpam -0.42 | satpol 0.84 | satpol_pp -0.18
satu 2.25 | satu_dua -0.24 | satu_gang 0.33 | satu_huruf -0.48 | satu_ibu 0.23 | satu_jam 0.48 | satu_kaki 0.41 | satu_kk -0.15
satu_orang 0.99 | satu_sudah -0.16 | saudara 0.3 | saudara_saya -0.07 | sawah 0.08 | sawah_saya -0.08 | sawit 0.26 | sawit_di 0.43
saya 1.82 | saya_3 -0.72 | saya_300 -0.21 | saya_4 -0.08 | saya_ada -0.2 | saya_air 0.49 | saya_akan -0.18 | saya_anak -0.29
saya_ancam 0.64 | saya_antar -0.19 | saya_atas -0.17 | saya_baca -0.97 | saya_bangun -1.01 | saya_banyak -0.08 | saya_baru 0.42
saya_bawa -0.1 | saya_belum -1.02 | saya_bilang -0.07 | saya_bisa -0.21 | saya_buat -0.09 | saya_bukan -0.13 | saya_bulan -0.07
saya_dan 0.72 | saya_dapat -0.17 | saya_dari 0.25 | saya_datang -0.65 | saya_dengan -0.06 | saya_dengar -0.3 | saya_di 1.09
saya_diancam 0.42 | saya_dibully -0.1 | saya_dilecehkan 0.36 | saya_disabilitas 0.35 | saya_disekap 0.27 | saya_foto -0.17
saya_gagal -0.3 | saya_ganti -0.1 | saya_gaptek -0.05 | saya_gigit 0.11 | saya_gugur 0.11 | saya_guru 0.18 | saya_habis 0.67
saya_hampir 0.24 | saya_harus 0.75 | saya_hilang 0.18 | saya_ibu -0.06 | saya_ikut -0.14 | saya_ini -1.12 | saya_istri 0.12
saya_janda -0.11 | saya_jatuh 0.33 | saya_jauh 0.39 | saya_jual 0.08 | saya_kalau 0.95 | saya_katanya -0.05 | saya_ke -0.07
saya_kebakaran -0.1 | saya_kemarin 0.63 | saya_kena -0.61 | saya_kepala 0.94 | saya_kerja -0.98 | saya_kesetrum 0.42
saya_kijang 0.89 | saya_kirim 0.09 | saya_kok -0.35 | saya_krisis 0.08 | saya_kubur -0.14 | saya_kuliah -0.2 | saya_kumpul 0.38
saya_kunci 1.21 | saya_lagi 0.63 | saya_lahir -0.23 | saya_lakukan 0.32 | saya_lansia 0.16 | saya_lapor -0.52 | saya_lebih -0.11
saya_lihat -0.58 | saya_lulus -0.13 | saya_lupa -0.16 | saya_makan -0.09 | saya_malu 0.65 | saya_masih -0.44 | saya_masuk 2.11
saya_mati 0.9 | saya_mau -0.85 | saya_memang -0.28 | saya_meninggal -0.37 | saya_minta 0.18 | saya_minum 0.92 | saya_muntah 0.22
saya_naik -0.09 | saya_nanya -0.3 | saya_ngamuk 0.06 | saya_nomor -0.46 | saya_nyala 0.62 | saya_nyilet 0.21 | saya_orang 0.06
saya_paham -0.19 | saya_pasti 0.1 | saya_patah -0.08 | saya_pegang 0.07 | saya_pensiun -0.28 | saya_perawat -0.16
saya_pergi 1.04 | saya_pernah -0.21 | saya_petani -0.15 | saya_pikun 0.32 | saya_pindah -0.38 | saya_pun 0.16 | saya_rusak -0.05
saya_rusuh 0.46 | saya_sakit -0.33 | saya_salah -0.47 | saya_sebar 0.6 | saya_sekarang -0.93 | saya_sembunyi 0.77
saya_sendiri 1.77 | saya_sendirian 0.49 | saya_seperti 0.05 | saya_serang 0.22 | saya_sering 0.13 | saya_siram 0.46
saya_soal -0.42 | saya_stroke 0.49 | saya_sudah 1.35 | saya_suruh 0.05 | saya_takut 1.15 | saya_tangan 0.47 | saya_tangis -0.08
saya_tanya -0.16 | saya_tapi 0.94 | saya_telepon -0.68 | saya_terus 0.08 | saya_tiap 0.52 | saya_tiba 0.51 | saya_tidak 1.49
saya_tinggal 0.21 | saya_tolong 0.28 | saya_trauma -0.23 | saya_tunggu -0.1 | saya_tusuk 0.31 | saya_urus -0.05 | saya_usia 0.58
saya_wali 0.22 | saya_warga -0.16 | saya_yang -0.27 | sayur -0.58 | sd -1.44 | sd_di -0.17 | sd_kami -0.51 | sd_mau -0.1
sd_negeri -0.29 | sd_tahun -0.07 | sdn -0.17 | sdn_3 -0.18 | sebagai -0.4 | sebagai_orang -0.14 | sebagian 0.41 | sebaik -0.29
sebar 0.92 | sebar_foto 0.31 | sebelah 3.14 | sebelah_orang 0.48 | sebelah_teriak 0.63 | sebelah_tidak 0.6 | sebelas -0.16
sebelas_tahun -0.06 | sebelum -0.77 | sebelum_ada 0.16 | sebelum_mulai -0.08 | sebenarnya -0.25 | sebentar 0.61
sebentar_lagi 0.61 | seberang 0.81 | seberang_sungai -0.62 | sebulan -0.45 | sebulan_berapa -0.1 | sebut -0.07 | secara -0.6
secara_resmi -0.05 | secara_sah -0.11 | sedang_di 0.11 | sedangkan -0.09 | sedia -0.06 | sedih -0.1 | sedikit -0.11
sedikit_sekali 0.19 | sedot -0.27 | sedot_tinja -0.11 | segala -0.12 | segel 0.37 | segel_dari 0.17 | segera 2.18 | segini 0.56
sehari -0.43 | sehari_jadi -0.16 | sehari_sebelum -0.06 | sehat -0.9 | sehat_selalu -0.06 | sehingga -0.06 | sejak -0.55
sejak_kemarin -0.17 | sejak_tahun -0.12 | sejarah -0.37 | sekali 1.6 | sekali_di -0.16 | sekali_mohon 0.55 | sekali_orang -0.79
sekali_pak 0.26 | sekali_rumah 0.74 | sekali_saya 0.1 | sekali_turun -0.16 | sekalian -0.83 | sekaligus -0.05 | sekarang 4.73
sekarang_anak -0.11 | sekarang_badan 0.44 | sekarang_bapak 0.14 | sekarang_belum 0.66 | sekarang_berapa -0.15 | sekarang_di 0.61
sekarang_dia 0.37 | sekarang_juga 0.26 | sekarang_kami -0.06 | sekarang_kartu -0.16 | sekarang_lewat -0.05 | sekarang_masih 0.37
sekarang_mau -0.25 | sekarang_orang -0.08 | sekarang_saya 1.21 | sekarang_sekolah -0.25 | sekarang_sudah -2.41
sekarang_surat -0.07 | sekarang_tidak 0.9 | sekdes 0.25 | sekitar 1.22 | sekolah -1.86 | sekolah_anak -0.42 | sekolah_banyak -0.23
sekolah_bilang 0.39 | sekolah_dari 0.5 | sekolah_di -0.12 | sekolah_harus -0.06 | sekolah_kami -0.59 | sekolah_libur -0.28
sekolah_negeri -0.13 | sekolah_saya -0.09 | sekolah_sudah -0.38 | selalu -0.21 | selam -0.06 | selama 0.31 | selamat 1.2
selamat_nomor -0.23 | selamat_siang 0.4 | selamat_sore 0.36 | selamat_tinggal 0.9 | selasa 0.84 | seleksi -1.01 | selesai 0.89
selesai_bangun -0.07 | selimut 0.26 | selokan 0.17 | selokan_di -0.08 | selokan_sumbat -0.12 | seluruh 0.21 | semak 0.53
semangat -0.38 | sembako -0.65 | sembako_kecil -0.17 | sembilan -0.39 | sembuh 1.01 | sembunyi 0.77 | sementara -0.16
semester -0.59 | semoga -0.57 | semoga_sehat -0.11 | sempat -1.05 | sempit -0.73 | semprot -0.11 | semprot_bagaimana -0.26
semrawut -0.24 | semua 1.87 | semua_ada 0.22 | semua_dan -0.07 | semua_di 1 | semua_dinas -0.22 | semua_itu 1.16
semua_kontak -0.32 | semua_orang 0.39 | semua_saya 0.07 | semua_tidak 0.63 | semua_yang -0.13 | senam -0.1 | sendiri 0.93
sendiri_ada -0.14 | sendiri_atau -0.11 | sendiri_boleh -0.05 | sendiri_dari -0.14 | sendiri_di -0.39 | sendiri_pakai -0.16
sendiri_sudah 1.34 | sendiri_tanpa -0.11 | sendirian 1.5 | sendirian_di 0.75 | sengaja 1 | senggol 0.26 | senin -0.29
senjata 0.22 | sepakat -0.08 | separo -0.31 | separuh 0.07 | separuh_badan 0.11 | sepeda 0.74 | seperti -0.6
seperti_buronan -0.08 | seperti_kami -0.51 | seperti_kopi -0.3 | seperti_saya -0.07 | sepeser -0.09 | sepeser_pun -0.09
sepi -0.8 | septic -0.23 | septic_tank -0.23 | sepupu 0.49 | serah -0.14 | serah_ka -0.05 | serah_kemana -0.05 | serang 1.36
serang_jantung 0.17 | serbaguna -0.05 | seret 0.8 | sering 0.86 | sering_pukul 1.55 | serius -0.07 | serta -0.09
sertifikat -0.92 | sertifikat_halal -0.14 | sertifikat_tanah -0.21 | seru -0.41 | seru_banget -0.07 | serum 0.37 | serumah -0.31
serumah_dengan -0.16 | sesak 3.59 | sesak_pas 1.98 | sesuai -0.11 | setahun -0.45 | setahun_berapa -0.08 | setelah -0.36
setengah 0.72 | setengah_jam 0.78 | setiap -0.98 | setiap_minggu -0.39 | setuju -0.14 | sewa -0.45 | sewa_gor -0.07 | shop 0.14
si_kakak -0.05 | siang 0.84 | siang_gratis 0.82 | siang_saya 0.46 | siap -1.12 | siap_pak -0.19 | siapa -0.76 | siapa_biar 0.21
siapa_bisa 0.57 | siapa_dan -0.08 | siapa_kak -0.08 | siapa_kami -0.25 | siapa_min -0.93 | siapa_saja 0.61 | siapa_saya -0.17
siapa_ya -0.21 | siapkan 1.44 | sibuk -0.57 | sidang -0.09 | sidik -0.21 | sidik_jari -0.21 | sih -2.08 | sih_katanya -0.07
sih_min -0.45 | sih_sudah -0.06 | siks -2.51 | siku 0.83 | silakan -0.3 | silat 0.4 | sim -0.31 | sim_saya -0.08 | simpan -0.24
simpang 0.81 | simpang_lima -0.06 | simpang_tiga 0.78 | simulasi -0.45 | singkong -0.15 | sini -1.28 | sini_ada -0.21
sini_ikut -0.05 | sini_sudah -0.98 | sinyal -0.46 | sinyal_hanya 0.48 | sip -0.1 | sipil -0.15 | siram 1.83 | siram_air 0.16
siri -0.07 | sirine 0.1 | sirup 0.74 | sisa -0.29 | sistem -0.58 | siti 0.33 | siti_aminah -0.06 | sk -1 | sk_nominasi -0.23
skatepark -0.15 | skck -0.1 | skp -1.26 | skp_triwulan -0.12 | skpwni -0.16 | skripsi -0.59 | skripsi_saya -0.15 | skt -0.06
sktm -0.12 | sku -0.09 | slamet 0.08 | sma -0.28 | smk -0.31 | smk_di -0.17 | smk_mau -0.08 | smp -1.21 | smp_negeri -0.23
smp_saya -0.07 | so 1.39 | so_tidak 1.12 | soal -0.98 | sobek -0.39 | sobek_kena -0.09 | softlens -0.17 | softlens_sama -0.13
soko 0.3 | solar 0.42 | solusi -0.35 | sopan -0.94 | sopan_sekali -0.84 | sore 3.16 | sos 0.81 | sosialisasi -0.25 | sp -0.26
sp4n -0.29 | sp_4 -0.21 | spanduk -0.19 | spbu -0.34 | speed 0.18 | speedboat 0.3 | spesialis -0.08 | spesialis_di -0.07
spiral -0.05 | spmb -0.14 | spmb_smp -0.06 | sppl -0.19 | sppt -0.16 | sppt_pbb -0.05 | spt -0.23 | sr -0.22 | stabil -0.18
stan -0.09 | standar -0.07 | status -0.56 | status_cetak -0.11 | status_di -0.11 | status_tidak -0.22 | step 0.35 | stnk -0.25
stok -0.53 | stok_darah -0.37 | str -0.11 | str_sudah -0.08 | stroke 0.32 | stroke_tidak -0.14 | su 1.19 | su_tidak 0.27
suami -1.09 | suami_istri -0.2 | suami_pindah -0.05 | suami_saya 1.51 | suami_sudah -0.17 | suami_tiba 0.56 | suara 0.7
suara_suruh 0.35 | subsidi -1.27 | subsidi_itu -0.08 | subuh 0.79 | subuh_belum 0.26 | subuh_mau 0.2 | sudah 1.52 | sudah_10 0.26
sudah_2 0.12 | sudah_20 -0.06 | sudah_3 0.34 | sudah_4 -1.15 | sudah_40 -0.57 | sudah_5 -0.09 | sudah_70 -0.06 | sudah_ada -0.3
sudah_aktif -0.2 | sudah_bagus -0.21 | sudah_baik -0.2 | sudah_bantu 1.49 | sudah_bayar -0.06 | sudah_berhijab -0.07
sudah_besar 0.05 | sudah_bilang -0.22 | sudah_bisa -0.33 | sudah_cair -0.17 | sudah_cakar 0.36 | sudah_cukup -0.12
sudah_daftar -0.12 | sudah_datang -0.45 | sudah_dekat 0.11 | sudah_di 1.98 | sudah_dikasih -0.16 | sudah_diterima -0.05
sudah_dua -0.5 | sudah_empat -0.09 | sudah_ganti -0.05 | sudah_gelap 0.17 | sudah_hilang -0.16 | sudah_isi -0.15
sudah_jadi -0.65 | sudah_jalan -0.97 | sudah_jam 0.68 | sudah_kami 0.75 | sudah_ke -0.13 | sudah_keluar -0.1 | sudah_kerja -0.16
sudah_kirim 0.13 | sudah_kumpul 0.34 | sudah_lama -0.41 | sudah_lapor -0.19 | sudah_lepas 0.16 | sudah_lewat -0.17
sudah_lima 0.1 | sudah_lulus -0.25 | sudah_makan -0.14 | sudah_masuk 0.62 | sudah_mati -0.7 | sudah_mau 0.76
sudah_mengelupas -0.1 | sudah_meninggal -0.39 | sudah_minggu -0.59 | sudah_naik 0.44 | sudah_ngomong -0.16 | sudah_nikah -0.23
sudah_nyala 0.12 | sudah_pada -0.17 | sudah_pecah 0.53 | sudah_pegang 0.16 | sudah_penuh 0.14 | sudah_pernah 0.8
sudah_pindah 0.32 | sudah_pinggang 0.44 | sudah_punya -0.24 | sudah_rekam -0.13 | sudah_sampai 0.68 | sudah_satu 0.1
sudah_saya 0.57 | sudah_sebelas -0.05 | sudah_sekolah -0.11 | sudah_selesai -0.08 | sudah_sembuh -0.07 | sudah_telat -0.41
sudah_temu -0.39 | sudah_tidak 2.06 | sudah_tiga 0.56 | sudah_tua -0.05 | sudah_tutup 0.28 | sudah_unduh -0.1 | sudah_waktu -0.12
suka -0.13 | sukirman 0.49 | sulung -0.05 | sumbat -0.43 | sumbat_air -1.04 | sumbat_tiap -0.14 | sumber -0.35 | sumpah -0.11
sumur 0.8 | sumur_bor 1 | sumur_pak 0.39 | sungai 2.55 | sungai_air 0.09 | sungai_barusan 0.2 | sungai_kita -0.45
sungai_luap 0.07 | sungai_sudah 0.67 | suntik_anak -0.07 | suntik_campak -0.11 | suntik_di -0.21 | suntik_kb -0.05
suntik_rabies -0.05 | supados -0.06 | supaya -1.35 | supaya_perbaiki -0.56 | supaya_tidak -0.15 | supir 0.38 | surabaya 0.44
surat -2.15 | surat_apa -0.51 | surat_buat 1.64 | surat_dari -0.26 | surat_domisili -0.13 | surat_itu -0.05 | surat_izin -0.2
surat_ke -0.13 | surat_kemana -0.09 | surat_keterangan -0.46 | surat_kuasa -0.05 | surat_lahir -0.12 | surat_lingkung -0.1
surat_pajak -0.06 | surat_pengantar -0.1 | surat_pindah -0.4 | surat_polisi -0.11 | surat_rekomendasi -0.08 | surat_surat -0.1
surat_tidak -0.09 | surat_yang -0.06 | surel -0.06 | suruh -0.24 | suruh_balik -0.26 | suruh_berhenti -0.05 | suruh_lapor -0.12
suruh_pulang -0.27 | susah 1.13 | susah_pas 0.42 | susu 0.6 | susul 1.82 | swalayan -0.12 | swasta -0.16 | syarat -1.74
syarat_apa -0.29 | syarat_masuk -0.05 | syarat_pindah -0.06 | syukur -0.38 | ta -0.07 | tabe -0.45 | tabe_pak -0.05 | tabrak 0.48
tabrak_di -0.09 | tabrak_lari 0.05 | tabrakan 0.49 | tabrakan_di 0.78 | tabrakan_motor 0.17 | tabung 0.61 | tabung_gas 1
tabung_oksigen 0.26 | tadi 2.97 | tadi_ada 0.32 | tadi_cakar 1.08 | tadi_dengar 0.3 | tadi_malam 0.12 | tadi_pagi -0.34
tadi_saya 0.52 | tadi_subuh 0.73 | tadi_teman -0.44 | tagih -1.61 | tagih_air -0.14 | tagih_pajak -0.07 | tagih_pbb -0.82
tagih_pdam -0.17 | tagih_tiap -0.1 | tahan 0.61 | tahan_dan -0.13 | tahap -0.43 | tahap_2 -0.18 | tahap_ini -0.05 | tahu -0.19
tahu_harus 0.93 | tahu_ibu -0.24 | tahu_ini 0.73 | tahu_itu -0.09 | tahun -3.27 | tahun_8 -0.07 | tahun_ada -0.07
tahun_baru -0.23 | tahun_belum -0.16 | tahun_bisa -0.13 | tahun_depan -0.26 | tahun_di -0.07 | tahun_ini -0.71 | tahun_kami -0.07
tahun_kemarin -0.1 | tahun_kena -0.08 | tahun_lalu -0.73 | tahun_mau -0.06 | tahun_perlu -0.34 | tahun_tidak -0.17 | taiwan -0.05
takut -1.16 | takut_dia 0.36 | takut_ledak 0.22 | takut_masuk 0.15 | takut_pulang -1.45 | takut_roboh -0.05 | talenta 0.54
taman -1.06 | taman_kota -0.83 | tamat -0.09 | tambah -0.62 | tambak 0.15 | tambal -0.76 | tambang 1.29 | tambang_yang 0.12
tampung_di -0.13 | tamu -0.9 | tanah -1 | tanah_di 0.28 | tanah_dibagi -0.11 | tanah_kavling -0.08 | tanah_ke -0.08
tanah_longsor -0.19 | tanah_ptsl -0.05 | tanah_saya -0.13 | tanah_waris -0.15 | tanam -0.22 | tanda -0.85 | tanda_tangan -1.04
tangan 2.92 | tangan_kiri 0.37 | tangan_masuk 0.47 | tangan_saya 0.52 | tangga 0.1 | tanggal -1.06 | tanggal_12 -0.29
tanggal_20 -0.06 | tanggal_3 -0.22 | tanggal_berapa -0.17 | tanggap -0.34 | tanggul 1.43 | tanggul_rusak 0.95 | tanggung -0.31
tangis 2.42 | tangis_terus 0.83 | tangki 0.36 | tangki_di 0.05 | tangled -0.05 | tangled_kartu -0.05 | tanjakan 0.26
tanjakan_dekat -0.26 | tanjakan_km 0.2 | tanjung 0.64 | tanjung_harap 0.07 | tank -0.23 | tanpa -0.56 | tanpa_biaya -0.17
tanpa_jaminan -0.17 | tanpa_pindah -0.3 | tanpa_tiket -0.12 | tante 0.19 | tante_saya 0.19 | tanya -1.13 | tanya_bantuan -0.19
tanya_kalau -0.1 | tanya_syarat -0.1 | tapi -1.74 | tapi_alamat -0.11 | tapi_belum -0.22 | tapi_jangan 0.5 | tapi_juga -0.28
tapi_kartu -0.09 | tapi_masih 0.41 | tapi_mau -0.17 | tapi_mentok -0.25 | tapi_nama -0.22 | tapi_saya -0.17 | tapi_sekarang -0.22
tapi_sudah -0.26 | tapi_takut -0.11 | tapi_tidak -0.55 | tarakan -0.2 | tari -0.1 | tarik 0.64 | tarik_orang 0.72 | taruh 0.19
taruna -0.26 | tas 0.81 | tas_hitam 0.66 | taspen -0.24 | tata -0.1 | tata_cara -0.05 | tata_caranya -0.07 | tautan -1.05
tawar -0.21 | tawon -0.05 | tawon_besar -0.74 | tawon_sarang 0.31 | tawon_tawon 0.06 | tawuran -0.5 | tawuran_di -0.55 | td -0.14
td_pagi -0.18 | tebal -1.2 | tebal_keluar 0.15 | tebang -0.09 | tebang_pohon -0.06 | tebing 0.27 | tebing_belakang 0.37
tegur -0.26 | teknik -0.1 | telah -0.05 | telan 0.32 | telanjang -0.83 | telat -0.49 | telepon 0.21 | telepon_damkar -0.14
telepon_kemana -1.44 | telepon_pak 0.67 | telepon_pemadam -0.41 | telepon_siapa -0.62 | telepon_tidak 0.44 | telinga 0.16
teluk -0.85 | telur -0.45 | teman 2.27 | teman_belum 0.67 | teman_kelas -0.2 | teman_kena 0.37 | teman_kerja 0.79
teman_lagi -0.2 | teman_saya 0.87 | teman_teman 0.37 | tembak -0.51 | tembak_di 0.43 | tembok 0.99 | tembus 0.2 | tembus_ke 0.13
temenku 1.11 | tempat 0.74 | tempat_kami -0.3 | tempat_saya 0.11 | tempat_tidur 1.33 | tempat_tinggal -0.11 | tempat_yang -0.21
tempel 0.19 | tempel_di -0.24 | tempo -0.14 | tempo_bulan -0.11 | tempuh -0.05 | temu 1.47 | temu_benda 0.43 | temu_di 0.25
tenaga 0.21 | tenaga_kerja -0.08 | tenda 0.09 | tengah 0.35 | tengah_jalan 0.45 | tengah_malam -0.25 | tengah_semester -0.22
tenggelam -0.2 | tenggelam_di 0.44 | tenggorokan 0.99 | tensi 0.68 | tentang -0.35 | tepi -0.19 | tepi_jalan -0.43
tepi_sungai 0.14 | tera -0.22 | tera_timbangan -0.08 | tera_ulang -0.09 | terakhir 1.97 | terang 1 | teras 0.47 | terbang 0.39
terbit -0.16 | tercantum -0.09 | tercantum_di -0.08 | tercecer 0.08 | terendam 0.59 | tergeletak 0.11 | terguling 0.52
terguling_di 0.36 | terhadap -0.27 | terhadap_anak -0.08 | teriak 1.47 | teriak_minta 0.24 | terima -1.23 | terima_kasih -0.64
terimakasih -0.62 | terjebak 0.26 | terjebak_di 0.83 | terjepit 0.19 | terkurung 0.51 | terkurung_di 0.51 | terlantar -0.39
terlantar_di -0.28 | terminal -0.96 | terminal_kasihan -0.43 | ternyata 0.15 | teror -0.19 | terpal -0.15 | tertib -0.45
terus 1.81 | terus_ada -0.29 | terus_apa 0.83 | terus_badan 0.86 | terus_bau 0.41 | terus_bawa -0.22 | terus_bayar -0.06
terus_bisa -0.09 | terus_dari 0.25 | terus_di -0.96 | terus_harus 0.15 | terus_jam -0.33 | terus_katanya -0.26 | terus_min -0.12
terus_padahal -0.14 | terus_pas -0.08 | terus_rumah 0.67 | terus_sampai -0.38 | terus_saya -0.15 | terus_tiap 0.28
terus_tidak -0.05 | tes -0.84 | tes_bebas -0.2 | tes_nomor -0.05 | tes_tes -0.18 | tetangga -1.57 | tetangga_kebakaran 0.05
tetangga_saya -0.31 | tetangga_sebelah 1.37 | tetangga_sering -0.2 | tetangga_yang -0.11 | tetap -0.51 | tetapi -0.44
tetapi_sudah -0.06 | the 1.54 | thr -0.06 | ti -0.07 | tiang -0.07 | tiang_lampu -0.07 | tiang_listrik -0.06 | tiang_mati -0.09
tiang_sudah 0.16 | tiap -1.92 | tiap_bulan -0.19 | tiap_hari 0.78 | tiap_hujan -0.19 | tiap_malem 0.07 | tiap_pagi -0.58
tiap_sore -0.17 | tiap_tanggal -0.13 | tiarap 0.42 | tiba 1.28 | tiba_mati -0.09 | tiba_mulut 1.03 | tiba_tiba 0.73 | tidak 0.34
tidak_ada 1.03 | tidak_aktif 0.19 | tidak_angkat 0.11 | tidak_angkut -0.64 | tidak_baca -0.32 | tidak_bagian -0.54
tidak_bangun 1.68 | tidak_banjir -0.05 | tidak_bapak -0.67 | tidak_bayar -0.16 | tidak_berani 0.8 | tidak_berapa -0.11
tidak_berhenti 0.47 | tidak_bisa 5.05 | tidak_bu -0.07 | tidak_buat -0.48 | tidak_cair -0.63 | tidak_cek -0.09
tidak_daftar -0.12 | tidak_dan -0.09 | tidak_dapat -0.21 | tidak_dari -0.06 | tidak_daring -0.1 | tidak_datang -0.14
tidak_di -0.38 | tidak_dikasih -0.12 | tidak_dua -0.1 | tidak_gerak 0.44 | tidak_ini 0.26 | tidak_jadi -0.13 | tidak_jalan -0.24
tidak_jawab 1.43 | tidak_jelang -0.27 | tidak_jelas 0.38 | tidak_kak -0.27 | tidak_kalau -0.05 | tidak_kasih 0.06
tidak_keluar -0.47 | tidak_kembali -0.09 | tidak_kenal 0.29 | tidak_kiat 1.22 | tidak_kuat 0.68 | tidak_layak -0.08
tidak_lewat -0.07 | tidak_lihat 0.83 | tidak_lulus -0.07 | tidak_mampu -0.57 | tidak_marah -0.31 | tidak_masuk -0.46
tidak_mau 0.81 | tidak_min -0.57 | tidak_minta -0.16 | tidak_ngalir -0.24 | tidak_nongol 0.13 | tidak_pakai -0.15 | tidak_pas 0.25
tidak_pernah -0.86 | tidak_pulang 0.45 | tidak_punya -0.19 | tidak_sadar 0.93 | tidak_sakit -0.07 | tidak_sampai 0.51
tidak_sanggup 0.29 | tidak_saya -0.24 | tidak_sih -0.98 | tidak_tahan 0.65 | tidak_tahu 1.39 | tidak_tahun -0.18
tidak_tanggap -0.32 | tidak_temu -0.16 | tidak_terus -0.08 | tidak_tetangga 0.89 | tidak_tipu -0.05 | tidak_ubah 0.12
tidak_usaha 1.33 | tidak_ya -0.44 | tidak_yang -0.31 | tidur 0.08 | tidur_di -0.75 | tiga 0.54 | tiga_bulan -0.34
tiga_ekor -0.19 | tiga_hari 0.45 | tiga_ka -0.05 | tiga_kali -1.63 | tiga_orang 0.34 | tiga_rumah 0.92 | tiga_yang 0.29 | tik 0.3
tik_tik 0.3 | tiket -0.98 | tiket_pesawat -0.47 | tikungan 0.48 | tikus 0.22 | tilu 0.15 | tim -0.35 | timbangan -0.31
timbangan_jual -0.05 | timbangan_pasar -0.05 | timbul 0.28 | timbun 0.18 | timpa 1.22 | timpa_mobil 0.15 | timpa_pohon 0.06
timpa_rumah 0.49 | tinggal 2.95 | tinggal_6 0.23 | tinggal_dari -0.06 | tinggal_di 0.5 | tinggal_sedikit 0.17
tinggal_serumah -0.16 | tinggi 0.4 | tinggi_air -0.13 | tinja -0.11 | tipu -0.05 | tipu_calo -0.05 | tiri 1.62 | tiru -0.09
tiru_di -0.09 | titik -0.45 | titik_api -0.05 | titip 0.16 | tk 0.36 | to 0.38 | to_min -0.06 | token -0.44 | token_listrik -0.41
toko 0.26 | toko_kecil -0.06 | toko_oleh -0.07 | toko_saya -0.19 | toko_sebelah 1.11 | tol 0.91 | tolak 0.41 | tolong 6.87
tolong_ada 0.26 | tolong_ambulans 0.11 | tolong_balas 0.19 | tolong_cek -0.82 | tolong_cepat 0.4 | tolong_damkar 0.31
tolong_dinas -0.38 | tolong_dong -0.1 | tolong_jangan -0.68 | tolong_kami 0.27 | tolong_kirim 0.59 | tolong_lihat -1.39
tolong_min -0.56 | tolong_pak -0.72 | tolong_pasang -0.57 | tolong_pemadam 0.06 | tolong_perahu 0.28 | tolong_polisi 0.45
tolong_rumah 0.55 | tolong_saya 2 | tolong_tolong 0.06 | tong -0.05 | tong_sampah -0.05 | tongkang 0.7 | tongkat -0.08
tonton -0.46 | toraja -0.09 | tower -1.11 | tpi 0.7 | tpp -0.07 | tps -0.14 | trans 0.21 | transmigrasi -0.58
transmigrasi_sp -0.21 | transport -0.05 | trash -0.53 | trauma -0.23 | triwulan -0.44 | trotoar -0.3 | truk 1.1 | truk_sampah -0.1
truk_sawit 0.08 | truk_saya -0.12 | tsunami -0.21 | tua -0.51 | tua_boleh -0.41 | tua_itu -0.05 | tua_kami -0.32 | tua_murid -0.08
tua_saya 0.42 | tua_sudah -0.47 | tua_tidak 0.57 | tua_tua 0.36 | tugas -0.39 | tugas_geografi -0.07 | tugu -0.23 | tuhan -0.8
tujuh -0.68 | tujuh_orang -0.13 | tukang -0.06 | tukang_parkir -0.12 | tukar -0.18 | tuli 0.82 | tulis -0.78 | tulis_belum -0.48
tulis_luntur -0.08 | tulis_pudar -0.08 | tulis_surat 1.71 | tulis_ya -0.43 | tulung 1.52 | tulung_pak 0.81 | tulung_siapa -0.41
tumpang 0.45 | tumpang_tercecer 0.19 | tumpuk 0.1 | tumpuk_di -0.05 | tumpuk_sampah -0.1 | tunai -0.06 | tunggak -0.29
tunggak_pbb -0.09 | tunggu 0.09 | tunggu_ada -0.36 | tunggu_tolong -0.59 | tunjangan -0.3 | tunjuk -0.58 | tuntun -0.08
turnamen -0.08 | turun 2.14 | turun_ambil -0.12 | turun_dari 0.43 | turun_ke 0.21 | turut -0.62 | turut_saya -0.41 | tusuk 0.14
tutup 1.25 | tutup_jalan -0.49 | tutup_jam -0.07 | tutup_lampu -0.06 | two 0.6 | u -0.05 | u_a -0.05 | ubah -0.05 | udara 0.51
uji -0.34 | uji_habis -0.08 | ujian -0.88 | ujung 0.12 | ukl -0.23 | ukl_upl -0.23 | ukur -0.27 | ukuran 0.08 | ulang -1.56
ulang_dari -0.15 | ulang_di -0.09 | ulang_tidak -0.07 | ular 0.55 | ular_besar 0.27 | ular_di 0.17 | ular_hijau 0.42
ular_kobra 0.36 | ular_masuk -1.56 | ular_sawah 0.09 | ulr 0.83 | ulr_masuk 0.58 | umk -0.52 | umk_tahun -0.05 | umkm -0.24
umkm_masih -0.14 | umr -0.06 | umroh -0.05 | umum -0.74 | undang 1.51 | undang_bupati -0.07 | undangan -0.1 | undi -0.23
unduh -0.67 | unduh_aplikasi -0.26 | unggah -0.07 | unit 0.36 | untuk -3.05 | untuk_anak -0.2 | untuk_bapak -1.24
untuk_bengkel -0.06 | untuk_klaim -0.05 | untuk_korban -0.1 | untuk_obat -0.09 | untuk_saya 1.01 | untuk_turnamen -0.06
untuk_urus -0.11 | untuk_yang -0.14 | up 0.5 | update -0.05 | upl -0.23 | uptd 0.59 | uptd_ppa 0.59 | urea -0.37
urea_subsidi -0.15 | urip 1.3 | urus 0.16 | urus_akta -0.35 | urus_bagaimana -0.1 | urus_bpjs 0.82 | urus_di -0.6
urus_dimana -0.17 | urus_izin -0.06 | urus_kemana -0.17 | urus_kk -0.06 | urus_ktp -0.11 | urus_sertifikat -0.07
urus_surat -0.19 | urutan -0.14 | urutan_bagaimana -0.07 | usaha -0.4 | usaha_bengkel -0.13 | usaha_cuci -0.19 | usaha_kecil -0.12
usaha_saya -0.06 | usia 0.89 | usia_3 0.05 | usia_38 -0.05 | usia_4 1.55 | usia_5 1 | usia_6 -0.13 | usia_9 0.41 | usia_lima -0.19
usia_masuk -0.07 | usia_minimal -0.15 | usia_saya -0.3 | usia_sudah -0.18 | usir -0.11 | usul -0.77 | usul_pangkat -0.34
usul_saja -0.13 | vaksin -0.24 | vaksin_rabies -0.06 | var 0.88 | verifikasi -0.1 | veteran -0.07 | virus -0.65 | wagiman -0.13
wah -0.19 | wahini 0.23 | wajah -0.21 | wajar -0.07 | wakil -0.05 | waktu -1.35 | waktu_daftar -0.07 | waktu_ini -0.24
waktu_itu -0.16 | waktu_orang 0.41 | waktu_pasang 0.38 | waktu_rumah -0.12 | walau -0.38 | walaupun -0.08 | walaupun_alamat -0.08
wali_kelas 0.12 | wali_murid -0.12 | warga 0.86 | warga_kami 0.18 | warga_kampung 0.22 | warga_mau 0.83 | warga_miskin -0.12
warga_sini -0.6 | warga_sudah -0.35 | waris -0.42 | waris_bapak -0.11 | warna 0.14 | warna_kuning -0.09 | warna_merah -0.15
wawancara -0.18 | wb -0.09 | wc -0.64 | wc_nya -0.39 | wedi 0.29 | wenang -0.29 | wewenang -0.08 | whatsapp -0.79
whatsapp_me -0.05 | whatsapp_saja -0.09 | wifi -0.1 | wilayah -0.08 | wisata -0.64 | wisata_tiket -0.05 | wkwk -1.3 | wkwkwk -0.34
woi 0.08 | wr -0.09 | wr_wb -0.09 | y -0.08 | ya -1.9 | ya_ada -0.12 | ya_biar -0.07 | ya_bu -0.07 | ya_buat -0.08 | ya_di -0.06
ya_hanya -0.17 | ya_ini 0.62 | ya_kak -0.13 | ya_min 0.36 | ya_nak -0.1 | ya_pak -0.58 | ya_saya -0.13 | ya_terus -0.09
ya_tetangga -0.13 | ya_tidak 0.13 | ya_yang -0.07 | yaa -0.15 | yak -0.54 | yang 0.28 | yang_ambil -0.29 | yang_angkat -0.62
yang_angkut -0.11 | yang_asli -0.05 | yang_baca 0.73 | yang_bapak -0.1 | yang_baru -0.31 | yang_bawa -0.26 | yang_belum 0.24
yang_benar -0.3 | yang_berani 0.37 | yang_bisa 1.53 | yang_buat 0.24 | yang_buka 0.88 | yang_cari 0.33 | yang_dapat -0.42
yang_dekat -0.63 | yang_di -0.81 | yang_dulu 0.1 | yang_gratis -0.12 | yang_habis 0.53 | yang_harus 0.53 | yang_hilang -0.06
yang_hobi -0.06 | yang_jaga -0.14 | yang_jatuh -0.32 | yang_kejepit 0.23 | yang_keluar 0.11 | yang_kemarin 0.93 | yang_kena 0.31
yang_ketik -0.17 | yang_kosong -0.37 | yang_lagi -0.27 | yang_lain 0.13 | yang_lalu 0.82 | yang_lama 0.35 | yang_lewat 0.69
yang_mana -0.56 | yang_masih -0.19 | yang_masuk 0.31 | yang_mati -0.52 | yang_meninggal -0.17 | yang_minta -0.06 | yang_naik 0.24
yang_nyala -0.05 | yang_pakai -0.11 | yang_perlu -0.18 | yang_pingsan -0.21 | yang_punya -0.18 | yang_resmi -0.1 | yang_sama -0.37
yang_satu 0.6 | yang_saya 0.13 | yang_sudah -0.3 | yang_tadi -0.27 | yang_tahu 0.66 | yang_tarik -0.06 | yang_tertib -0.25
yang_tiap -0.2 | yang_tidak -0.16 | yang_urus -0.08 | yang_warna -0.12 | yang_wenang -0.26 | yatim -0.07 | yaudah -0.09
yayasan -0.12 | yo -0.18 | yth 0.39 | yth_admin -0.07 | yth_bapak 0.48 | zaman -0.17 | zebra -1.11 | zebra_cross -1.11
zona -0.23 | zona_hijau -0.15 | zonasi -0.22 | zonasi_smp -0.1
`

export const alarm: { bias: number; weights: ReadonlyMap<string, number> } = {
  bias: -2.559,
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

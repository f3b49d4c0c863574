### Every sentence that people read from the bots, in Indonesian. An office may change a sentence here without a
### programmer: keep the name before the "=" and the places in braces; what people wrote is filled in as it is.

## language

# Its own name for itself, and whose way of writing dates is used (a locale such as en-GB).
language-name = Bahasa Indonesia
language-dates = id-ID

## time

moment = { $day } pukul { $time }
duration-under-a-minute = kurang dari semenit
duration-days = { $count } hari
duration-hours = { $count } jam
duration-minutes = { $count } menit
promise-working-hours = { $within } kerja
promise-since = Tenggat: { $within } sejak { $since }
promise-paused = { $since }; dijeda { $paused } menunggu keterangan
promise-days-off = Hari yang tidak dihitung: { $days }
promise-holiday = { $day } ({ $holiday })
promise-more-days = { $count } hari lain

## words used by everybody

kind-pertanyaan = Pertanyaan
kind-komentar = Komentar
kind-kritik = Kritik
kind-saran = Saran
channel-telegram = Telegram
channel-whatsapp = WhatsApp

## citizen

citizen-source = — { $instansi }
citizen-choice-solved = Terjawab
citizen-choice-forward = Belum, teruskan ke petugas
citizen-answer-above = Yang sudah kami ketahui tentang itu ada pada jawaban di atas. Kalau belum menjawab, kami teruskan ke petugas.
citizen-suggestions =
    Apakah yang Bapak/Ibu maksud salah satu dari ini?

    { $questions }
citizen-suggestions-one =
    Apakah ini yang Bapak/Ibu maksud?

    { $questions }
citizen-choice-candidate = { $number }. { $question }
citizen-choice-none = Bukan itu, teruskan
# Di WhatsApp, tempat pilihan tidak berupa tombol.
citizen-choices-hint = { $choices ->
    [one] Untuk memilihnya, balas dengan angkanya.
   *[many] Untuk memilih, balas dengan salah satu angka.
 }
citizen-redirect =
    Hal ini ditangani oleh { $authority }, bukan oleh { $office }.

    Silakan { $contact }.
citizen-choice-forward-anyway = Tetap teruskan ke petugas
citizen-choice-outdated = Mohon maaf, masa berlaku jawaban yang Bapak/Ibu pilih sudah habis, jadi kami mintakan jawaban yang baru.
citizen-referred =
    { $kind ->
        [saran] Terima kasih atas saran Bapak/Ibu. Pesan ini
        [kritik] Terima kasih sudah menyampaikannya kepada kami. Pesan ini
        [komentar] Terima kasih atas tanggapan Bapak/Ibu. Pesan ini
       *[pertanyaan] Pesan Bapak/Ibu
    } sudah kami teruskan ke **{ $instansi }**.

    Nomor tiket: **{ $ticket }**
    { $kind ->
        [saran] Ditanggapi
        [kritik] Ditanggapi
        [komentar] Ditanggapi
       *[pertanyaan] Dijawab
    } paling lambat **{ $due }**.

    { $kind ->
        [saran] Tanggapannya
        [kritik] Tanggapannya
        [komentar] Tanggapannya
       *[pertanyaan] Jawaban resminya
    } kami kirim ke percakapan ini. Untuk melihat perkembangannya, tulis /status { $ticket }
citizen-referred-triage =
    { $kind ->
        [saran] Terima kasih atas saran Bapak/Ibu. Pesan ini
        [kritik] Terima kasih sudah menyampaikannya kepada kami. Pesan ini
        [komentar] Terima kasih atas tanggapan Bapak/Ibu. Pesan ini
       *[pertanyaan] Pesan Bapak/Ibu
    } sudah kami teruskan ke Diskominfo, yang akan mencari instansi yang tepat.

    Nomor tiket: **{ $ticket }**
    { $kind ->
        [saran] Ditanggapi
        [kritik] Ditanggapi
        [komentar] Ditanggapi
       *[pertanyaan] Dijawab
    } paling lambat **{ $due }**.

    { $kind ->
        [saran] Tanggapannya
        [kritik] Tanggapannya
        [komentar] Tanggapannya
       *[pertanyaan] Jawaban resminya
    } kami kirim ke percakapan ini. Untuk melihat perkembangannya, tulis /status { $ticket }
citizen-referred-emergency =
    Pesan Bapak/Ibu juga sudah kami sampaikan ke { $instansi } sebagai keadaan darurat. Jangan menunggu balasan kami: tetap telepon nomor di atas.

    Nomor tiket: **{ $ticket }**
    Tindak lanjutnya kami kabarkan di sini, paling lambat **{ $due }**.
citizen-moved =
    Pesan Bapak/Ibu dengan tiket { $ticket } sekarang ditangani oleh **{ $instansi }**.

    Batas waktunya tidak berubah: paling lambat **{ $due }**.
citizen-moved-triage =
    Pesan Bapak/Ibu dengan tiket { $ticket } kami serahkan ke Diskominfo, yang akan mencari instansi yang tepat.

    Batas waktunya tidak berubah: paling lambat **{ $due }**.
citizen-moved-review =
    Pesan Bapak/Ibu dengan tiket { $ticket } sedang ditinjau oleh Diskominfo.

    Batas waktunya tidak berubah: paling lambat **{ $due }**.
citizen-emergency-perhaps = Kalau ini keadaan darurat, jangan menunggu jawaban di sini. Telepon { $number }.
citizen-emergency-bite = Digigit atau dicakar hewan: cuci lukanya sekarang dengan sabun dan air mengalir selama 15 menit, lalu segera ke puskesmas atau rumah sakit. Vaksin rabies diberikan secepatnya, sebelum sakitnya terasa.
citizen-emergency-number = **{ $number }** – { $name }
citizen-emergency-self-harm =
    Kami prihatin, dan Bapak/Ibu tidak sendirian. Tolong bicara dengan seseorang sekarang juga:

    { $numbers }

    Kalau ada orang yang dipercaya di dekat Bapak/Ibu, mintalah ia menemani. Kalau ini tentang orang lain, jangan tinggalkan ia sendiri. Petugas kami juga sudah diberi tahu.
citizen-emergency-violence =
    Kalau Bapak/Ibu dalam bahaya, telepon sekarang juga:

    { $numbers }

    Carilah tempat yang aman kalau bisa. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-fire =
    Telepon sekarang juga:

    { $numbers }

    Jauhi api, asap, atau gas, jangan menyalakan apa pun, dan jangan kembali ke dalam. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-medical =
    Telepon sekarang juga:

    { $numbers }

    Jangan tinggalkan orang yang sakit sendirian. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-accident =
    Telepon sekarang juga:

    { $numbers }

    Jaga keselamatan diri sendiri dulu. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-disaster =
    Telepon sekarang juga:

    { $numbers }

    Pindahlah ke tempat yang lebih tinggi atau lebih aman. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-animal =
    Telepon sekarang juga:

    { $numbers }

    Jauhi hewan itu dan jangan mencoba menangkapnya. Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-emergency-danger =
    Kalau ini keadaan darurat, telepon sekarang juga:

    { $numbers }

    Petugas kami juga sudah diberi tahu, tetapi telepon lebih cepat daripada pesan ini.
citizen-report-service =
    Keluhan tentang pelayanan juga bisa Bapak/Ibu sampaikan ke:
    { $addresses }
citizen-report-offence =
    Dugaan pelanggaran juga bisa Bapak/Ibu laporkan ke:
    { $addresses }
citizen-report-address = • { $name }: { $how }
citizen-noted =
    { $kind ->
        [saran] Saran
        [kritik] Kritik
       *[komentar] Tanggapan
    } Bapak/Ibu (tiket { $ticket }) sudah dicatat { $instansi } sebagai masukan. Terima kasih.
citizen-noted-at-once = Terima kasih, Bapak/Ibu. Pesan ini sudah kami catat sebagai masukan untuk { $office }. Kalau sebenarnya menunggu jawaban, pilih “Saya perlu jawaban” di bawah ini.
citizen-choice-needs-answer = Saya perlu jawaban
citizen-adopted = Kabar baik: saran Bapak/Ibu (tiket { $ticket }) sudah diterapkan { $instansi }. Terima kasih atas sarannya.
citizen-rejected =
    Mohon maaf, pesan Bapak/Ibu dengan tiket { $ticket } tidak dapat kami jawab: { $reason }.

    Bapak/Ibu tetap kami layani. Silakan tulis lagi di sini dengan kata-kata yang santun tentang layanan yang diperlukan, dan pesan itu kami tangani sebagai pertanyaan baru.
citizen-rejection-sara = pesannya menyinggung suku, agama, ras, atau golongan
citizen-rejection-insult = pesannya berisi kata-kata yang menghina
citizen-rejection-attack = pesannya menyerang seseorang secara pribadi
citizen-rejection-privacy = pesannya membuka urusan pribadi orang lain
citizen-rejection-spam = pesannya berisi promosi atau dikirim berulang-ulang
citizen-rejection-outside = isinya di luar layanan pemerintah daerah
citizen-moved-late =
    Pesan Bapak/Ibu dengan tiket { $ticket } sekarang ditangani oleh **{ $instansi }**.

    Mohon maaf, batas waktu yang kami janjikan sudah lewat. Jawabannya tetap kami kirim ke sini begitu ada.
citizen-moved-late-triage =
    Pesan Bapak/Ibu dengan tiket { $ticket } kami serahkan ke Diskominfo, yang akan mencari instansi yang tepat.

    Mohon maaf, batas waktu yang kami janjikan sudah lewat. Jawabannya tetap kami kirim ke sini begitu ada.
citizen-overdue =
    Mohon maaf, { $instansi } belum menjawab tiket { $ticket } sampai batas waktu yang kami janjikan.

    Diskominfo sudah diberi tahu dan mengawasinya. Pesan Bapak/Ibu tetap terbuka, dan jawabannya pasti kami kirim ke sini.
citizen-overdue-triage =
    Mohon maaf, tiket { $ticket } belum terjawab sampai batas waktu yang kami janjikan.

    Diskominfo sudah diberi tahu dan sedang mengurusnya. Pesan Bapak/Ibu tetap terbuka, dan jawabannya pasti kami kirim ke sini.
citizen-overdue-estimate =
    Mohon maaf, batas waktu yang kami janjikan untuk tiket { $ticket } sudah lewat. Seperti yang sudah kami kabarkan, { $instansi } memperkirakan jawabannya sekitar **{ $day }**.

    Diskominfo sudah diberi tahu dan mengawasinya. Pesan Bapak/Ibu tetap terbuka, dan jawabannya pasti kami kirim ke sini.
citizen-delayed =
    Mohon maaf, jawaban { $instansi } untuk tiket { $ticket } memerlukan waktu lebih lama.

    { $why }

    Perkiraan jawabannya sekitar **{ $day }**. Begitu ada, jawabannya langsung kami kirim ke sini.
citizen-delay-field-data = { $instansi } masih menunggu data dari lapangan.
citizen-delay-other-office = { $instansi } perlu berkoordinasi dulu dengan instansi lain.
citizen-delay-leadership = { $instansi } masih menunggu keputusan pimpinan.
citizen-status-elsewhere =
    Dari tempat lain, tulis:
    /status { $ticket } { $words }

    Siapa pun yang tahu kata rahasia itu dapat melihat status tiket ini, jadi simpanlah baik-baik.
citizen-status-expected = Sedang ditangani { $instansi }. Janji kami paling lambat **{ $due }**, tetapi seperti yang sudah kami kabarkan, jawabannya diperkirakan memerlukan waktu sampai sekitar **{ $day }**
citizen-status-estimate = Perkiraan jawabannya sekitar **{ $day }**
citizen-clarification =
    { $instansi } membutuhkan keterangan dari Bapak/Ibu untuk tiket { $ticket }:

    { $question }

    Silakan balas di percakapan ini, dengan tulisan atau foto.
citizen-clarification-end-resume = Selama menunggu balasan, batas waktu jawaban kami berhenti. Kalau sampai **{ $until }** belum ada balasan, kami lanjutkan dengan keterangan yang ada.
citizen-clarification-end-close = Selama menunggu balasan, batas waktu jawaban kami berhenti. Kalau sampai **{ $until }** belum ada balasan, tiketnya kami tutup; Bapak/Ibu boleh bertanya lagi kapan saja.
citizen-clarification-again = Kami masih menunggu keterangan dari Bapak/Ibu.
citizen-resumed-replied = Terima kasih. Keterangan Bapak/Ibu sudah kami teruskan ke { $instansi } (tiket { $ticket }).
citizen-resumed-timed-out = Kami belum menerima keterangan untuk tiket { $ticket }, jadi { $instansi } melanjutkan dengan keterangan yang ada.
citizen-resumed-due = Dijawab paling lambat **{ $due }**.
citizen-resumed-late = Mohon maaf, batas waktu yang kami janjikan ({ $due }) sudah lewat. Jawabannya tetap kami kirim ke sini.
citizen-lapsed = Kami belum menerima keterangan yang dibutuhkan { $instansi }, jadi tiket { $ticket } kami tutup. Kalau masih perlu, silakan tulis pertanyaannya lagi di sini beserta keterangannya.
citizen-official-answer =
    **Jawaban resmi { $instansi } untuk { $ticket }:**

    { $answer }
citizen-answer-waited = Jawaban Bapak/Ibu sudah ada. Waktu itu belum berhasil kami kirim, jadi kami kirim lagi sekarang.
citizen-official-correction =
    **Ralat { $number }:** { $instansi } memperbaiki jawaban resminya untuk { $ticket }. Yang berlaku sekarang:

    { $answer }
citizen-correction-changed =
    Yang berubah
    Semula: { $was }
    Menjadi: { $is }
citizen-official-recall =
    **Ralat { $number }:** { $instansi } menarik jawaban resminya untuk { $ticket }. Mohon jawaban itu tidak dipakai lagi.

    Alasan: { $reason }
citizen-official-recall-unread =
    Jawaban resmi { $instansi } untuk { $ticket } ditarik sebelum sempat terkirim.

    Alasan: { $reason }
citizen-recall-next = Kalau Bapak/Ibu masih memerlukan jawaban, pilih “Buka lagi” di bawah pesan ini, atau kirim pertanyaannya lagi.
citizen-recall-reopened = Pertanyaannya sudah dibuka lagi dengan tiket { $ticket }. Jawaban yang baru kami kirim ke percakapan ini.
citizen-choice-reopen = Belum terjawab, buka lagi
citizen-choice-reopen-recalled = Buka lagi
citizen-reopen-ask =
    Mohon maaf, jawaban untuk tiket { $ticket } belum memuaskan. Apa yang belum terjawab?

    Pilih salah satu di bawah, atau tulis dengan kata-kata Bapak/Ibu sendiri. Setelah itu pertanyaannya kami buka lagi.
citizen-choice-reopen-not-answered = Pertanyaan saya belum dijawab
citizen-choice-reopen-unclear = Jawabannya kurang jelas
citizen-choice-reopen-did-not-work = Sudah dicoba, belum berhasil
citizen-reopened =
    Baik, tiket { $former } kami buka lagi dan kami kembalikan ke { $instansi }, lengkap dengan jawaban yang dulu.

    Nomor tiket: **{ $ticket }**
    Dijawab paling lambat **{ $due }**.

    Jawaban resminya kami kirim ke percakapan ini. Untuk melihat perkembangannya, tulis /status { $ticket }
citizen-reopened-triage =
    Baik, tiket { $former } kami buka lagi dan kami serahkan ke Diskominfo, lengkap dengan jawaban yang dulu.

    Nomor tiket: **{ $ticket }**
    Dijawab paling lambat **{ $due }**.

    Jawaban resminya kami kirim ke percakapan ini. Untuk melihat perkembangannya, tulis /status { $ticket }
citizen-status-reopens = Lanjutan dari tiket { $ticket }
citizen-status-reopened-as = Dibuka lagi dengan tiket { $ticket }
citizen-answer-corrected = (Jawaban ini sudah diralat. Yang berlaku adalah ralatnya di bawah.)
citizen-answer-recalled = (Jawaban ini sudah ditarik. Alasannya ada di pesan di bawah.)
citizen-which-ticket = { $count ->
    [one] Bapak/Ibu masih punya satu pertanyaan yang menunggu jawaban. Apakah pesan tadi tambahan untuk pertanyaan itu, atau pertanyaan baru?
   *[many] Bapak/Ibu masih punya beberapa pertanyaan yang menunggu jawaban. Apakah pesan tadi tambahan untuk salah satunya, atau pertanyaan baru?
 }
citizen-which-ticket-line = { $ticket }: “{ $question }”
citizen-which-ticket-call = { $ticket }: permintaan bantuan Bapak/Ibu
citizen-choice-addition = Tambahan untuk { $ticket }
citizen-choice-new = Pertanyaan baru
citizen-words-joined = Terima kasih. Pesan tadi sudah kami tambahkan ke tiket { $ticket }. Kalau maksudnya pertanyaan lain, pilih di bawah ini.
citizen-status-heading = **Pertanyaan Bapak/Ibu:**
citizen-status-empty = Belum ada pertanyaan Bapak/Ibu di percakapan ini. Silakan tulis apa yang ingin ditanyakan.
citizen-status-received = **Tiket { $ticket }**, diterima { $received }
citizen-status-choosing = Menunggu pilihan Bapak/Ibu
citizen-status-referred = Sedang ditangani { $instansi }, dijawab paling lambat **{ $due }**
citizen-status-late = Sedang ditangani { $instansi }. Mohon maaf, batas waktunya ({ $due }) sudah lewat
citizen-status-excused = Sedang ditangani { $instansi }. Batas waktunya ({ $due }) sudah lewat; menurut pemeriksaan Diskominfo itu bukan kelalaian instansi. Jawabannya tetap kami kirim ke sini
citizen-status-paused = Menunggu keterangan dari Bapak/Ibu untuk { $instansi }. Batas waktu jawabannya berhenti sampai ada balasan
citizen-status-lapsed = Ditutup karena keterangan yang dibutuhkan { $instansi } tidak kami terima
citizen-status-answered = Sudah dijawab oleh { $instansi }
citizen-status-recalled = { $instansi } sudah menarik jawabannya
citizen-status-recalled-next = Kalau masih memerlukan jawaban, pilih “Buka lagi” di bawah pesan penarikannya, atau kirim pertanyaannya lagi
citizen-status-undeliverable = Sudah dijawab oleh { $instansi }, tetapi jawabannya tidak berhasil kami kirim
citizen-status-answered-at-once = Sudah dijawab langsung
citizen-status-redirected = Sudah kami beri tahu ke mana harus bertanya
citizen-status-rejected = Tidak dapat kami jawab. Alasannya sudah kami sampaikan
citizen-status-withdrawn = Dibatalkan oleh Bapak/Ibu
citizen-status-noted = Sudah dicatat { $instansi } sebagai masukan
citizen-status-noted-at-once = Sudah kami catat sebagai masukan
citizen-status-adopted = Sarannya sudah diterapkan { $instansi }
citizen-triage-name = Diskominfo
citizen-instansi-unknown = instansi yang bersangkutan

citizen-rating-question =
    Pesan Bapak/Ibu dengan tiket { $ticket } sudah dijawab oleh { $instansi }. Apakah jawabannya membantu?

    Cukup pilih satu. Petugas tidak melihat siapa yang menilai.
citizen-rating-1 = 1 – Tidak membantu
citizen-rating-2 = 2 – Kurang membantu
citizen-rating-3 = 3 – Membantu
citizen-rating-4 = 4 – Sangat membantu
citizen-rated = Penilaian Bapak/Ibu untuk jawaban tiket { $ticket }: { $score }. Terima kasih.
citizen-rated-low = Mohon maaf, jawabannya belum memuaskan. Kalau masih ada yang belum terjawab, bukalah lagi dengan pilihan di bawah ini, supaya { $instansi } melihatnya sekali lagi. Boleh juga tulis apa yang kurang.
citizen-rated-low-ask-anew = Mohon maaf, jawabannya belum memuaskan. Kalau masih ada yang ingin ditanyakan kepada { $instansi }, silakan tulis pertanyaannya lagi di sini.
citizen-rated-high = Kami senang bisa membantu. Kalau berkenan, tulis alasannya dalam satu pesan. Penilaian ini masih dapat diganti sampai besok.
citizen-rating-words = Terima kasih, catatan Bapak/Ibu kami simpan untuk memperbaiki layanan. Kalau yang ditulis tadi sebenarnya pertanyaan, pilih “Ini pertanyaan” di bawah ini supaya dijawab.
citizen-rating-ask = Ini pertanyaan, mohon dijawab

citizen-notice-welcome =
    Selamat datang di layanan tanya jawab { $office }. Layanan ini resmi dan gratis.

    Yang kami simpan: pesan Bapak/Ibu dan alamat percakapan ini, supaya jawabannya sampai. Selengkapnya: /privasi

    Silakan tulis pertanyaan dengan kata-kata sendiri, atau pilih di bawah ini. Yang sudah ada jawabannya langsung kami jawab; yang belum, dijawab resmi oleh instansinya paling lama { $within } kemudian.
citizen-notice-help =
    Tulis saja apa yang ingin Bapak/Ibu tanyakan atau sampaikan kepada { $office }. Foto atau berkas boleh disertakan.

    Yang belum ada jawabannya kami teruskan ke instansi yang menanganinya. Jawaban resminya datang paling lama { $within } kemudian.

    /formulir – bertanya dengan dibantu, selangkah demi selangkah
    /status – melihat perkembangan pertanyaan
    /batal – membatalkan pertanyaan
    /standar – standar pelayanan kami
    /survei – menilai layanan kami
    /privasi – data yang kami simpan dan hak Bapak/Ibu
    /bahasa – memilih bahasa lain
    /bantuan – menampilkan petunjuk ini
citizen-group = Halo, saya menjawab pertanyaan tentang layanan pemerintah daerah. Supaya data Bapak/Ibu tetap aman, silakan tanyakan secara pribadi: { $link }
citizen-notice-salam = Waalaikumsalam, selamat datang di layanan tanya jawab { $office }. Silakan tulis apa yang ingin Bapak/Ibu tanyakan.
citizen-notice-greeting = Halo, selamat datang di layanan tanya jawab { $office }. Silakan tulis apa yang ingin Bapak/Ibu tanyakan.
citizen-notice-ask-away = Silakan, Bapak/Ibu, apa yang ingin ditanyakan? Tulis saja dengan kata-kata sendiri.
citizen-notice-say-more = Baik, Bapak/Ibu. Kalau ada yang ingin ditanyakan atau disampaikan, mohon tulis sedikit lebih lengkap supaya kami paham maksudnya.
citizen-notice-thanks = Sama-sama, Bapak/Ibu. Kalau ada yang ingin ditanyakan lagi, silakan tulis di sini.
citizen-notice-chatter = Baik, Bapak/Ibu. Kalau ada yang ingin ditanyakan tentang layanan { $office }, silakan tulis di sini.
citizen-notice-automatic = Ini layanan otomatis { $office }. Yang sudah pasti jawabannya langsung kami jawab; selebihnya dibaca dan dijawab oleh petugas. Silakan tulis pertanyaan Bapak/Ibu di sini. Untuk melihat perkembangan pertanyaan yang sudah dikirim, tulis /status
citizen-notice-glad = Terima kasih, Bapak/Ibu. Kami senang bisa membantu. Kalau ada pertanyaan lain, silakan tulis di sini.
citizen-notice-unknown-command = Maaf, perintah itu tidak kami kenal. Langsung tulis saja pertanyaan Bapak/Ibu, atau lihat petunjuk di /bantuan
citizen-notice-place-in-words = Maaf, lokasi yang dibagikan belum bisa kami baca. Mohon tuliskan tempatnya dengan kata-kata: nama jalan, desa, atau patokan terdekat.
citizen-notice-unsupported = Maaf, kiriman seperti ini belum bisa kami baca. Mohon tuliskan pertanyaan Bapak/Ibu dengan kata-kata. Foto dan berkas boleh disertakan.
citizen-notice-call = Maaf, panggilan di nomor ini tidak bisa kami angkat. Mohon tuliskan pertanyaan Bapak/Ibu di sini, kami jawab secara tertulis.
citizen-notice-voice-needs-words = Maaf, pesan suara belum dapat kami dengarkan. Mohon tuliskan pertanyaan Bapak/Ibu; dengan beberapa kata saja pun cukup.
citizen-notice-file-needs-words = Kiriman Bapak/Ibu sudah kami terima. Apa yang ingin ditanyakan atau disampaikan tentang itu? Tulis saja di sini.
citizen-notice-needs-words = Kami belum menemukan pertanyaan dalam pesan tadi. Mohon kirim sekali lagi beserta kata-katanya: apa yang ingin Bapak/Ibu tanyakan atau sampaikan?
citizen-notice-file-missing = Maaf, berkas dalam pesan tadi tidak berhasil kami ambil, jadi hanya kata-katanya yang kami terima. Silakan kirim lagi berkasnya (paling besar 20 MB).
citizen-notice-too-long = Maaf, pesan tadi terlalu panjang. Mohon tuliskan lebih singkat, satu hal dalam satu pesan.
citizen-notice-choice-expired = Maaf, pilihan itu sudah tidak berlaku. Kalau masih ada yang ingin ditanyakan, silakan tulis di sini.
citizen-notice-choice-erased = Maaf, pilihan itu sudah tidak berlaku: data pertanyaannya sudah dihapus. Kalau masih ada yang ingin ditanyakan, silakan tulis di sini.
citizen-notice-already-forwarded = { $ticket ->
    [none] Pertanyaan itu sudah kami teruskan. Jawabannya akan kami kirim ke sini.
   *[other] Pertanyaan itu sudah kami teruskan dengan tiket { $ticket }. Jawabannya akan kami kirim ke sini.
 }
citizen-notice-nothing-open = Saat ini tidak ada pertanyaan Bapak/Ibu yang masih menunggu jawaban.
citizen-notice-ticket-unknown = Maaf, nomor tiket itu tidak ada di percakapan ini. Tulis /status untuk melihat semua pertanyaan Bapak/Ibu.
citizen-notice-withdrawn = { $ticket ->
    [none] Baik, pertanyaan Bapak/Ibu sudah dibatalkan.
   *[other] Baik, pertanyaan dengan tiket { $ticket } sudah dibatalkan.
 }
citizen-withdrawn = Baik, pertanyaan “{ $question }” sudah dibatalkan.
citizen-withdraw-which = Ada beberapa pertanyaan Bapak/Ibu yang masih terbuka. Mana yang ingin dibatalkan?
citizen-withdraw-call = Pesan darurat Bapak/Ibu (tiket { $ticket }) masih kami tangani. Benar ingin dibatalkan?
citizen-withdraw-line = { $ticket ->
    [none] { $number }. “{ $question }”
   *[other] { $number }. “{ $question }” (tiket { $ticket })
 }
citizen-choice-withdraw-call = Ya, batalkan
citizen-choice-withdraw = Batalkan nomor { $number }
citizen-notice-words-added = { $ticket ->
    [none] Terima kasih. Keterangan tadi sudah kami tambahkan ke pertanyaan Bapak/Ibu.
   *[other] Terima kasih. Keterangan tadi sudah kami tambahkan ke tiket { $ticket }.
 }
citizen-notice-many-waiting = { $ticket ->
    [none] Hari ini sudah banyak pertanyaan Bapak/Ibu yang kami teruskan. Pesan tadi kami tambahkan ke pertanyaan yang terakhir, supaya dibaca bersama-sama.
   *[other] Hari ini sudah banyak pertanyaan Bapak/Ibu yang kami teruskan. Pesan tadi kami tambahkan ke tiket { $ticket }, supaya dibaca bersama-sama.
 }
citizen-notice-unblocked = Pesan Bapak/Ibu sekarang kami teruskan lagi ke petugas seperti biasa. Silakan tulis apa yang ingin ditanyakan.
citizen-blocked =
    Untuk sementara pesan Bapak/Ibu tidak kami teruskan ke petugas, sampai { $until }. Alasannya: { $reason }. Ini keputusan Diskominfo.

    Keadaan darurat tetap kami tanggapi. Setelah { $until } pesan diteruskan lagi dengan sendirinya. Kalau Bapak/Ibu keberatan, alamat pengaduannya ada di /standar
citizen-blocked-still = Pesan Bapak/Ibu belum kami teruskan ke petugas sampai { $until }. Alasannya: { $reason }. Keadaan darurat tetap kami tanggapi. Kalau Bapak/Ibu keberatan, alamat pengaduannya ada di /standar
citizen-block-reason-spam = pesan berisi promosi atau tautan berulang-ulang
citizen-block-reason-threat = pesan berisi ancaman
citizen-block-reason-sara = pesan menyinggung suku, agama, ras, atau golongan
citizen-block-reason-insults = pesan berisi hinaan berulang-ulang
citizen-block-reason-misuse = layanan dipakai untuk laporan palsu atau main-main
citizen-notice-slowed = Pesan Bapak/Ibu banyak sekali; kami baca satu per satu, menurut urutannya. Tidak ada yang hilang, jadi tidak perlu dikirim ulang.
citizen-notice-already-answered = { $ticket ->
    [none] Pertanyaan itu sudah dijawab. Kalau masih ada yang ingin ditanyakan, silakan tulis di sini.
   *[other] Tiket { $ticket } sudah dijawab. Kalau masih ada yang ingin ditanyakan, silakan tulis di sini.
 }
citizen-topic-questions =
    Apa yang ingin Bapak/Ibu ketahui?

    { $questions }

    Kalau tidak ada di sini, silakan tulis pertanyaannya.
citizen-form-topic =
    Baik, kita isi bersama, satu per satu.

    Pesan Bapak/Ibu tentang apa?
citizen-form-question = Silakan tulis pertanyaannya, atau apa yang ingin Bapak/Ibu sampaikan, dengan kata-kata sendiri.
citizen-form-more = Kami belum menangkap maksudnya. Mohon tulis sedikit lebih lengkap apa yang ingin Bapak/Ibu tanyakan atau sampaikan.
citizen-form-place = Di mana tempatnya? Tulis misalnya nama jalan, desa, atau kecamatannya. Kalau tidak perlu, pilih Lewati.
citizen-form-photo = Ada foto atau berkas yang perlu kami lihat? Silakan kirim di sini. Kalau tidak ada, pilih Lewati.
citizen-form-change = Bagian mana yang ingin diubah?
citizen-form-review =
    Begini pesan Bapak/Ibu:

    { $lines }

    Sudah benar? Tekan Kirim.
citizen-form-unsent =
    Pesan Bapak/Ibu ini belum terkirim:

    { $lines }

    Mau dikirim? Tekan Kirim. Kalau dibiarkan, besok pesan ini kami hapus.
citizen-form-line-topic = Tentang: { $topic }
citizen-form-line-question = Pesan: { $question }
citizen-form-line-place = Tempat: { $place }
citizen-form-line-files = Foto atau berkas: { $count }
citizen-choice-form-start = Bantu saya bertanya
citizen-choice-form-skip-topic = Lainnya
citizen-choice-form-skip-place = Lewati
citizen-choice-form-skip-photo = Lewati
citizen-choice-form-send = Kirim
citizen-choice-form-change = Ubah
citizen-choice-form-change-topic = Tentang apa
citizen-choice-form-change-question = Isi pesan
citizen-choice-form-change-place = Tempat
citizen-choice-form-change-photo = Foto atau berkas
citizen-choice-form-back = Tidak jadi diubah
citizen-choice-form-cancel = Batal
citizen-notice-form-cancelled = Baik, tidak jadi dikirim, dan isiannya sudah kami hapus. Kalau ada yang ingin ditanyakan, silakan tulis di sini kapan saja.
citizen-notice-form-sent = { $ticket ->
    [none] Pesan itu sudah terkirim; balasan kami ada di atas.
   *[other] Pesan itu sudah terkirim, dengan nomor tiket { $ticket }.
}
citizen-notice-form-files-full = Formulir ini memuat paling banyak sepuluh foto atau berkas. Yang selebihnya tidak kami simpan; kalau perlu, kirim setelah pesan ini terkirim.
citizen-command-formulir = Bertanya dengan dibantu, selangkah demi selangkah
citizen-language-choose =
    Pesan kami sebaiknya ditulis dalam bahasa apa?
    In which language shall we write to you?
citizen-notice-language-set = Baik, mulai sekarang kami menulis dalam bahasa Indonesia.
citizen-notice-reopened-before = { $ticket ->
    [none] Pertanyaan itu sudah dibuka lagi. Tulis /status untuk melihat perkembangannya.
   *[other] Pertanyaan itu sudah dibuka lagi dengan tiket { $ticket }. Untuk melihat perkembangannya, tulis /status { $ticket }
 }
citizen-notice-reopened-enough = Pertanyaan itu sudah dua kali dibuka lagi. Kalau masih ada yang belum jelas, silakan tulis sebagai pertanyaan baru di sini.
citizen-notice-lookup-missed = Maaf, nomor tiket atau kata rahasianya tidak cocok. Mohon periksa keduanya, lalu tulis sekali lagi.
citizen-notice-lookup-refused = Mohon maaf, sudah terlalu banyak percobaan. Silakan coba lagi satu jam lagi.
citizen-notice-reopened-too-late = Mohon maaf, pertanyaan hanya bisa dibuka lagi dalam tujuh hari setelah dijawab. Silakan tulis sebagai pertanyaan baru di sini.

citizen-command-bahasa = Bahasa / Language
citizen-notice-copy-recent = Salinan data Bapak/Ibu baru saja kami kirim. Silakan minta lagi sejam kemudian.
citizen-copy = { $count ->
    [0] Ini semua data Bapak/Ibu yang kami simpan. Berkas pertama bisa dibuka di HP apa saja; yang kedua, untuk komputer, memuat semuanya.
   *[other] Ini semua data Bapak/Ibu yang kami simpan, dengan { $count } percakapan tanya jawab. Berkas pertama bisa dibuka di HP apa saja; yang kedua, untuk komputer, memuat semuanya.
 }
citizen-copy-files = { $more ->
    [0] Berkas kiriman Bapak/Ibu dan lampiran jawaban kami menyusul.
   *[other] { $sent } berkas terbaru menyusul. { $more } berkas yang lebih lama ada namanya di berkas pertama; kalau Bapak/Ibu memerlukannya, silakan tulis di sini.
 }
citizen-copy-files-missing = Ada berkas yang tidak berhasil kami kirim. Silakan tulis /datasaya sekali lagi sejam kemudian.
citizen-copy-heading = Data yang disimpan layanan tanya jawab { $office } tentang Bapak/Ibu
citizen-copy-conversation = Percakapan di { $channel }, alamat { $address }. Pertama kali { $since }, terakhir { $last }.
citizen-copy-case = Tiket { $ticket }, masuk { $received }
citizen-copy-words = { $version ->
    [1] Bapak/Ibu menulis ({ $at }): { $text }
   *[other] Bapak/Ibu mengubah menjadi ({ $at }): { $text }
 }
citizen-copy-question = { $instansi } meminta keterangan ({ $at }): { $text }
citizen-copy-answer = { $instansi } menjawab ({ $at }): { $text }
citizen-copy-rating = Bapak/Ibu menilai jawaban kami ({ $at }): { $score } dari 4. Alasannya: { $words }
citizen-copy-contacts = Untuk menghitung kapan layanan ini ramai, kami mencatat jam-jam ada kiriman, tanpa isinya. Jam-jamnya ada di berkas kedua; jumlahnya tiap hari:
citizen-copy-contact = - { $day }: { $came } kiriman dari Bapak/Ibu, { $sent } dari kami
citizen-copy-others = Selain itu tersimpan catatan teknis tentang kiriman Bapak/Ibu, pilihan, penilaian, dan pesan kami. Bentuknya untuk komputer; semuanya ada di berkas kedua, data-saya.json.
citizen-happened-received = pesan kami terima
citizen-happened-joined = digabung dengan tiket lain
citizen-happened-words-added = keterangan ditambahkan atau diubah
citizen-happened-words-deleted = pesan dihapus
citizen-happened-words-moved = pesan dijadikan pertanyaan baru
citizen-happened-answered-at-once = langsung dijawab dari kumpulan jawaban
citizen-happened-suggested = beberapa jawaban ditawarkan
citizen-happened-redirected = ditunjukkan ke lembaga lain
citizen-happened-judged = Bapak/Ibu menilai jawabannya
citizen-happened-referred = diteruskan ke instansi
citizen-happened-moved = dialihkan ke instansi lain
citizen-happened-paused = menunggu keterangan dari Bapak/Ibu
citizen-happened-resumed = penanganan dilanjutkan
citizen-happened-lapsed = ditutup karena keterangan tidak datang
citizen-happened-overdue = melewati batas waktu
citizen-happened-answered = dijawab oleh instansi
citizen-happened-corrected = jawaban diralat
citizen-happened-delivered = jawaban sampai
citizen-happened-undeliverable = jawaban tidak dapat dikirim
citizen-happened-rejected = ditolak
citizen-happened-reopened = dibuka lagi
citizen-happened-withdrawn = dibatalkan
citizen-notice-data-kept = Baik, data Bapak/Ibu tetap kami simpan seperti semula.
citizen-privacy-first = Pesan Bapak/Ibu kami simpan supaya bisa kami jawab; petugas tidak melihat nama dan nomor Bapak/Ibu. Selengkapnya: /privasi
citizen-privacy =
    Data Bapak/Ibu di layanan { $office }

    Apa yang kami simpan: pesan dan berkas yang Bapak/Ibu kirim, jawaban kami, apa yang dipilih, dan alamat percakapan ini. Nama dan foto akun tidak kami simpan.

    Untuk apa: menjawab pertanyaan Bapak/Ibu, menyampaikan perkembangannya, dan menghitung angka layanan tanpa nama.

    Siapa yang melihat: petugas instansi yang menangani pertanyaan. Mereka membaca isi pesannya, tetapi tidak melihat nama, nomor, atau akun Bapak/Ibu.

    Berapa lama: { $days } hari sejak pesan terakhir Bapak/Ibu. Sesudah itu semuanya dihapus; yang tinggal hanya angka.

    Hak Bapak/Ibu: melihat semua data dengan /datasaya dan menghapusnya dengan /hapusdata, kapan saja dan tanpa biaya.

    Ada yang ingin ditanyakan tentang data Bapak/Ibu? Tulis saja di sini, atau lihat alamat pengaduan di /standar
citizen-erasure-first =
    Bapak/Ibu ingin semua data di layanan ini dihapus?

    Yang dihapus: pesan dan berkas Bapak/Ibu, jawaban yang kami kirim, dan alamat percakapan ini di tempat kami. Yang tinggal hanya angka tanpa nama, misalnya berapa kiriman pada suatu jam. Pesan di layar HP ini tidak ikut terhapus; Bapak/Ibu bisa menghapusnya sendiri.
citizen-erasure-second = { $cases ->
    [open]
        Masih ada pertanyaan Bapak/Ibu yang belum selesai. Mau bagaimana?

        Data bisa dihapus sesudah pertanyaan itu dijawab, paling lama tiga hari dari sekarang. Atau pertanyaannya dibatalkan dan data dihapus sekarang juga.
   *[other] Sekali lagi, supaya tidak keliru: data yang sudah dihapus tidak bisa dikembalikan. Hapus sekarang?
 }
citizen-erasure-waits = Baik. Data Bapak/Ibu kami hapus sesudah pertanyaan yang masih terbuka dijawab, paling lambat { $until }. Kalau sampai saat itu belum dijawab, pertanyaannya ikut dibatalkan.
citizen-erasure-yes = Ya, hapus data saya
citizen-erasure-now = { $cases ->
    [open] Batalkan dan hapus sekarang
   *[other] Ya, hapus sekarang
 }
citizen-erasure-after = Hapus sesudah dijawab
citizen-erasure-keep = Tidak jadi
citizen-erased = { $withdrawn ->
    [some] Pertanyaan yang masih terbuka sudah dibatalkan, dan semua data Bapak/Ibu sudah kami hapus. Terima kasih sudah memakai layanan { $office }. Kalau Bapak/Ibu menulis lagi, kita mulai dari awal.
   *[other] Semua data Bapak/Ibu sudah kami hapus. Terima kasih sudah memakai layanan { $office }. Kalau Bapak/Ibu menulis lagi, kita mulai dari awal.
 }

citizen-command-privasi = Data yang disimpan dan hak Bapak/Ibu
citizen-command-status = Melihat perkembangan pertanyaan
citizen-command-batal = Membatalkan pertanyaan
citizen-command-standar = Standar pelayanan
citizen-standard-heading = Standar pelayanan tanya jawab { $office }
citizen-standard-requirements = Persyaratan
citizen-standard-procedure = Sistem, mekanisme, dan prosedur
citizen-standard-time = Jangka waktu
citizen-standard-cost = Biaya
citizen-standard-product = Produk pelayanan
citizen-standard-complaints = Pengaduan, saran, dan masukan
citizen-standard-legal-basis = Dasar hukum
citizen-standard-facilities = Sarana dan prasarana
citizen-standard-competence = Kompetensi pelaksana
citizen-standard-supervision = Pengawasan internal
citizen-standard-staff = Jumlah pelaksana
citizen-standard-guarantee = Jaminan pelayanan
citizen-standard-safety = Jaminan keamanan dan keselamatan
citizen-standard-evaluation = Evaluasi kinerja
citizen-command-bantuan = Petunjuk

## citizen: the Survei Kepuasan Masyarakat (the nine unsur and their answers are those of Permen PANRB 14/2017)

citizen-command-survei = Mengisi survei kepuasan
citizen-survey-invitation =
    Bapak/Ibu terpilih secara acak untuk menilai layanan { $office }: sembilan pertanyaan singkat, kira-kira dua menit.

    Pertanyaan boleh dilewati, dan boleh berhenti kapan saja. Petugas tidak melihat siapa yang mengisi.
citizen-survey-accept = Mulai survei
citizen-survey-decline = Tidak, terima kasih
citizen-survey-declined = Baik, tidak apa-apa. Kalau lain kali berkenan, tulis /survei
citizen-survey-begin =
    Survei kepuasan { $office }: sembilan pertanyaan singkat. Boleh dilewati, dan boleh berhenti kapan saja. Petugas tidak melihat siapa yang mengisi.
citizen-survey-resume = Kita lanjutkan surveinya.
citizen-survey-changed = Jawaban tadi sudah diganti.
citizen-survey-question =
    { $number } dari { $count }

    { $question }
citizen-survey-score = { $score } – { $meaning }
citizen-survey-skip = Lewati
citizen-survey-stop = Berhenti
citizen-survey-left = Baik, surveinya berhenti di sini; jawaban yang sudah ada kami simpan. Untuk melanjutkan, tulis /survei
citizen-survey-finished = Selesai. Terima kasih banyak, Bapak/Ibu: penilaian ini membantu { $office } memperbaiki layanannya. Kalau ada saran, silakan tulis di sini.
citizen-survey-again = Bapak/Ibu sudah mengisi survei ini. Terima kasih. Surveinya dapat diisi lagi mulai { $day }.
citizen-survey-persyaratan = Apakah persyaratan yang diminta sesuai dengan layanan yang Bapak/Ibu perlukan?
citizen-survey-persyaratan-1 = Tidak sesuai
citizen-survey-persyaratan-2 = Kurang sesuai
citizen-survey-persyaratan-3 = Sesuai
citizen-survey-persyaratan-4 = Sangat sesuai
citizen-survey-prosedur = Seberapa mudah cara mendapatkan layanan kami?
citizen-survey-prosedur-1 = Tidak mudah
citizen-survey-prosedur-2 = Kurang mudah
citizen-survey-prosedur-3 = Mudah
citizen-survey-prosedur-4 = Sangat mudah
citizen-survey-waktu = Seberapa cepat Bapak/Ibu dilayani?
citizen-survey-waktu-1 = Tidak cepat
citizen-survey-waktu-2 = Kurang cepat
citizen-survey-waktu-3 = Cepat
citizen-survey-waktu-4 = Sangat cepat
citizen-survey-biaya = Bagaimana biaya layanan kami?
citizen-survey-biaya-1 = Sangat mahal
citizen-survey-biaya-2 = Cukup mahal
citizen-survey-biaya-3 = Murah
citizen-survey-biaya-4 = Gratis
citizen-survey-produk = Apakah layanan yang Bapak/Ibu terima sesuai dengan standar pelayanan kami?
citizen-survey-produk-1 = Tidak sesuai
citizen-survey-produk-2 = Kurang sesuai
citizen-survey-produk-3 = Sesuai
citizen-survey-produk-4 = Sangat sesuai
citizen-survey-kompetensi = Bagaimana kemampuan petugas kami dalam menjawab pertanyaan Bapak/Ibu?
citizen-survey-kompetensi-1 = Tidak kompeten
citizen-survey-kompetensi-2 = Kurang kompeten
citizen-survey-kompetensi-3 = Kompeten
citizen-survey-kompetensi-4 = Sangat kompeten
citizen-survey-perilaku = Seberapa sopan dan ramah petugas kami?
citizen-survey-perilaku-1 = Tidak sopan dan ramah
citizen-survey-perilaku-2 = Kurang sopan dan ramah
citizen-survey-perilaku-3 = Sopan dan ramah
citizen-survey-perilaku-4 = Sangat sopan dan ramah
citizen-survey-pengaduan = Bagaimana pengaduan, saran, dan masukan ditangani?
citizen-survey-pengaduan-1 = Tidak ada
citizen-survey-pengaduan-2 = Ada, tetapi tidak berfungsi
citizen-survey-pengaduan-3 = Berfungsi, tetapi kurang maksimal
citizen-survey-pengaduan-4 = Dikelola dengan baik
citizen-survey-sarana = Bagaimana sarana layanan kami, misalnya percakapan ini?
citizen-survey-sarana-1 = Buruk
citizen-survey-sarana-2 = Cukup
citizen-survey-sarana-3 = Baik
citizen-survey-sarana-4 = Sangat baik

## desk

desk-card-heading = Tiket { $ticket }
desk-card-emergency = DARURAT: { $what }. Warga sudah diberi nomor darurat. Mohon segera ditangani.
desk-emergency-self-harm = ingin menyakiti diri
desk-emergency-violence = kekerasan
desk-emergency-fire = kebakaran
desk-emergency-medical = gawat darurat medis
desk-emergency-accident = kecelakaan
desk-emergency-disaster = bencana
desk-emergency-animal = hewan berbahaya
desk-emergency-danger = bahaya
desk-label-kind = Jenis
desk-label-channel = Kanal
desk-label-received = Diterima
desk-label-due = Tenggat
desk-label-left = Sisa waktu
desk-card-left = { $left } (saat kartu ini diperbarui)
desk-label-status = Status
desk-label-desk = Instansi
desk-label-moved-from = Dialihkan dari
desk-label-meant = Dimaksudkan untuk
desk-card-meant = { $instansi }, yang belum punya grup
desk-label-reason = Alasan
desk-label-attachments = Lampiran
desk-label-addition = Tambahan dari warga
desk-label-edited = diubah oleh warga
desk-label-words = Pesan warga
desk-label-answer = Jawaban
desk-label-former-answer = Jawaban yang dulu
desk-card-reopens = Dibuka lagi oleh warga dari tiket { $ticket }: { $reason }.
desk-reopen-not-answered = pertanyaannya belum dijawab
desk-reopen-unclear = jawabannya kurang jelas
desk-reopen-did-not-work = sudah dicoba, belum berhasil
desk-reopen-own-words = lihat tambahan dari warga
desk-reopen-recalled = jawaban yang dulu ditarik
desk-label-asked = Keterangan yang diminta, { $at }
desk-label-correction = Ralat { $number }
desk-label-recall = Ralat { $number } (jawaban ditarik)
desk-status-version = { $name } oleh { $who }, { $at }: { $delivery }
desk-button-correct = Ralat
desk-button-recall = Tarik jawaban
desk-correct-prompt = Tulis jawaban yang benar untuk tiket { $ticket } sebagai balasan pesan ini. Sebelum dikirim sebagai ralat, ditampilkan dulu.
desk-recall-prompt = Tulis alasan mengapa jawaban tiket { $ticket } ditarik, sebagai balasan pesan ini. Warga akan membacanya; sebelum dikirim, ditampilkan dulu.
desk-notice-corrected-before = Jawaban tiket { $ticket } sudah diralat atau ditarik oleh { $who } pada { $at }. Ralat Bapak/Ibu tidak dikirim. Mulailah lagi dari kartunya kalau masih perlu.
desk-press-correction-needs-approver = Di instansi ini jawaban disetujui pejabat dulu. Ralatnya dikirim oleh pejabat atau Diskominfo, lewat tombol Ralat di kartu. Tidak ada yang dikirim.
desk-press-corrected-before = Jawaban tiket { $ticket } sudah diralat atau ditarik oleh { $who } pada { $at }. Tidak ada yang dikirim.
desk-card-cut = … (dipotong)
desk-card-more-additions = … dan { $count } tambahan sebelumnya
desk-officer-unknown = petugas
desk-card-attachments = { $files } (tidak ditampilkan di grup)
desk-card-missing-files = { $count } berkas tidak berhasil diambil; warga diminta mengirimnya lagi
desk-file-photo = { $count } foto
desk-file-document = { $count } dokumen
desk-file-voice = { $count } pesan suara
desk-file-audio = { $count } rekaman audio
desk-file-video = { $count } video
desk-card-expired = Jawaban untuk pertanyaan seperti ini sudah habis masa berlakunya: { $question } ({ $id }). Mohon dijawab menurut ketentuan yang sekarang.
desk-erased = Data warga sudah dihapus. Yang tinggal hanya nomor tiket dan angka.
desk-erasure-remains = { $count } pesan petugas tentang { $tickets }{ $more ->
        [0] {""}
       *[other] {""} dan { $more } tiket lain (daftarnya tidak muat di sini)
    } masih memuat kata-kata warga yang datanya sudah dihapus. Telegram tidak lagi mengizinkan bot menghapusnya. Mohon petugas menghapusnya sendiri dari grup dan percakapan dengan bot ini, juga daftar hasil /cari yang memuat tiket itu.
desk-card-no-words = (tanpa kata-kata)
desk-card-deleted = { $count } pesan dihapus oleh warga.
desk-card-rude = Berisi kata kasar (disamarkan).
desk-block-why = Mengapa pengirim tiket { $ticket } diblokir? Kritik yang pedas bukan alasan. Siapa pengirimnya tidak diperlihatkan kepada siapa pun.
desk-block-for = Pengirim tiket { $ticket }: { $reason }. Berapa lama?
desk-block-confirm = Blokir pengirim tiket { $ticket } selama { $days } hari? Alasannya: { $reason }. Pesannya tidak membuka tiket sampai blokirnya berakhir; keadaan darurat tetap ditanggapi. Warga diberi tahu alasan, batas waktu, dan cara berkeberatan.
desk-block-reason-spam = Spam
desk-block-reason-threat = Ancaman
desk-block-reason-sara = Menyinggung SARA
desk-block-reason-insults = Hinaan berulang
desk-block-reason-misuse = Laporan palsu atau main-main
desk-button-block-days = { $days } hari
desk-button-block-yes = Ya, blokir
desk-button-unblock = Buka blokir { $ticket }
desk-blocks-none = Tidak ada warga yang diblokir. Untuk memblokir, tulis /blokir dan nomor tiketnya, misalnya /blokir 7K3-F9Q
desk-blocks-heading = Warga yang diblokir ({ $count })
desk-blocks-line = Tiket { $ticket }: { $reason }, sampai { $until }
desk-blocks-how = Blokir berakhir dengan sendirinya. Tombol di bawah mengakhirinya lebih cepat.
desk-command-blokir = Memblokir pengirim tiket untuk sementara (admin Diskominfo)
desk-whole-words = Pesan warga tanpa samaran, tiket { $ticket }. Hanya untuk menangani tiket ini; jangan diteruskan. Pembukaan ini tercatat.
desk-card-how = Balas (reply) pesan ini untuk menjawab. Warga menerima jawaban atas nama { $instansi }.
desk-card-how-triage = Carikan instansi yang tepat dengan tombol Alihkan, atau balas (reply) pesan ini untuk menjawab atas nama { $instansi }.

desk-status-waiting = Menunggu jawaban
desk-status-late = LEWAT TENGGAT sejak { $since }
desk-status-excused = Tenggat { $since } lewat; menurut Diskominfo tidak dihitung terlambat ({ $reason }). Warga masih menunggu.
desk-status-claimed = Sedang ditangani { $who } sampai { $until }
desk-status-asked = Warga dimintai keterangan pada { $since }, tidak pada malam hari. Tenggat berjalan sampai saat itu, lalu berhenti, paling lama sampai { $until }.
desk-status-paused = Menunggu keterangan warga sejak { $since }, paling lama sampai { $until }. Tenggat berhenti.
desk-status-lapsed = Ditutup: warga tidak memberi keterangan yang diminta
desk-status-answered = Dijawab oleh { $who }, { $at }
desk-status-reopened = Dibuka lagi oleh warga dengan tiket { $ticket }
desk-status-moved = Dialihkan ke { $instansi }
desk-status-moved-by = Dialihkan ke { $instansi } oleh { $who }
desk-status-rejected = Ditolak oleh { $who }, { $at }: { $reason }
desk-status-withdrawn = Dibatalkan warga
desk-status-noted = { $who ->
    [none] Dicatat sebagai masukan, { $at }
   *[other] Dicatat sebagai masukan oleh { $who }, { $at }
}
desk-status-adopted = Saran ini sudah diterapkan ({ $who }, { $at }). Warga sudah diberi tahu.
desk-card-how-input = Kalau tidak perlu dijawab, tekan Catat: warga diberi tahu bahwa masukannya sudah dicatat.
desk-button-note = Catat
desk-button-change-kind = Ubah jenis
desk-button-adopt = Saran diterapkan
desk-button-adopt-sure = Ya, sudah diterapkan
desk-choose-kind = Tiket { $ticket } tercatat sebagai { $kind }. Seharusnya apa? Warga tidak diberi tahu.
desk-adopt-prompt = Tandai saran tiket { $ticket } sebagai sudah diterapkan? Warga yang menyarankannya akan diberi tahu.
desk-notice-already-noted = Tiket { $ticket } sudah dicatat sebagai masukan oleh { $who } pada { $at }, dan warga sudah diberi tahu. Tidak ada yang diubah.
desk-notice-kind-changed = Jenis tiket { $ticket } sudah diubah, dan kartunya diperbarui. Warga tidak diberi tahu.
desk-notice-suggestion-adopted = Saran tiket { $ticket } ditandai sudah diterapkan. Warga yang menyarankannya diberi tahu.
desk-notice-input-left = Tiket { $ticket } dibiarkan seperti semula.
desk-press-noted = Tiket { $ticket } dicatat sebagai masukan. Warga diberi tahu.
desk-press-already-noted = Tiket { $ticket } sudah dicatat sebagai masukan oleh { $who } pada { $at }. Tidak ada yang diubah.
desk-press-needs-answer = Tiket { $ticket } perlu dijawab, jadi tidak bisa hanya dicatat. Kalau jenisnya keliru, tekan Ubah jenis dulu.
desk-press-kind-changed = Jenis tiket { $ticket } sudah diubah.
desk-press-adopted = Saran tiket { $ticket } ditandai sudah diterapkan.
desk-press-adopted-before = Saran tiket { $ticket } sudah ditandai diterapkan. Tidak ada yang diubah.
desk-history-noted = { $who ->
    [none] dicatat sebagai masukan
   *[other] dicatat sebagai masukan oleh { $who }
}
desk-history-adopted = saran ditandai sudah diterapkan oleh { $who }
desk-history-kind-corrected = jenis diubah { $who }: { $from } menjadi { $to }
desk-status-joined = Digabungkan dengan tiket lain
desk-delivery-waiting = Menunggu terkirim ke warga
desk-delivery-delayed = Tertahan: aplikasi warga sedang terganggu. Pengiriman dicoba terus
desk-delivery-delivered = Terkirim ke warga
desk-delivery-blocked = Gagal: warga memblokir bot. Dikirim lagi begitu warga kembali
desk-delivery-gone = Gagal: akun warga sudah tidak ada
desk-delivery-never-started = Gagal: warga belum pernah menulis ke akun layanan yang dipakai sekarang. Dikirim lagi begitu warga menulis
desk-delivery-replaced = Tidak dikirim, sudah diganti
desk-delivery-rejected = Gagal: pesan ditolak oleh aplikasi

desk-button-claim = Ambil
desk-button-release = Lepas
desk-button-answer = Jawab
desk-button-move = Alihkan
desk-button-reject = Tolak
desk-button-confirm-rejection = Setujui penolakan
desk-button-return-rejection = Kembalikan ke instansi
desk-button-decline = Bukan kewenangan kami
desk-button-ask = Minta keterangan
desk-button-delay = Kabari warga
desk-label-estimate = Perkiraan untuk warga
desk-card-estimate = { $day } ({ $reason })
desk-choose-estimate = Kapan kira-kira tiket { $ticket } dapat dijawab? Warga dikabari sekali, beserta alasannya. Tenggatnya tidak berubah.
desk-estimate-tomorrow = Besok ({ $day })
desk-estimate-two-days = 2 hari lagi ({ $day })
desk-estimate-three-days = 3 hari lagi ({ $day })
desk-estimate-week = Seminggu lagi ({ $day })
desk-choose-delay = Mengapa tiket { $ticket } perlu waktu sampai sekitar { $day }? Alasan yang dipilih langsung dikabarkan ke warga; kata-kata sendiri ditampilkan dulu.
desk-delay-field-data = menunggu data lapangan
desk-delay-other-office = perlu koordinasi dengan instansi lain
desk-delay-leadership = menunggu keputusan pimpinan
desk-delay-own-words = dengan kata-kata petugas
desk-ask-delay = Tulis mengapa tiket { $ticket } perlu waktu lebih lama, sebagai balasan pesan ini. Warga akan membacanya; sebelum dikirim, ditampilkan dulu.
desk-button-attachments = Lihat lampiran
desk-button-data = Lihat data
desk-button-send = Kirim
desk-button-edit = Ubah
desk-button-cancel = Batal
desk-button-search = Cari instansi

desk-preview =
    Begini pesan yang akan diterima warga (tiket { $ticket }):

    { $message }
desk-preview-ask = Sudah benar? Tekan Kirim, atau Ubah untuk menulis ulang.
desk-preview-claimed = Perhatian: tiket ini sedang ditangani { $who }. Pastikan jawabannya tidak berbeda.
desk-answer-prompt = Tulis jawaban untuk tiket { $ticket } sebagai balasan pesan ini. Sebelum dikirim, jawabannya ditampilkan dulu.
desk-preview-ask-question = Sudah benar? Begitu dikirim ke warga (pada malam hari: mulai pukul 06.00), tenggat berhenti sampai warga membalas.
desk-note-kept = Catatan internal (//) untuk tiket { $ticket }: tidak dikirim ke warga.
desk-placeholder-answer = Jawaban untuk warga
desk-placeholder-question = Keterangan yang diperlukan
desk-placeholder-reason = Alasan dialihkan
desk-placeholder-search = Nama instansi
desk-choose-instansi = Tiket { $ticket } dialihkan ke instansi mana?
desk-choose-reason = Apa alasan tiket { $ticket } dialihkan ke { $instansi }?
desk-choose-reason-decline = Mengapa tiket { $ticket } bukan kewenangan { $instansi }?
desk-reason-not-our-task = Bukan tugas instansi kami
desk-reason-wrong-address = Salah alamat
desk-reason-other-needed = Perlu instansi lain
desk-reason-own-words = Tulis alasan sendiri
desk-reason-desk-unreachable = Grup instansi tidak bisa dihubungi
desk-reason-reject-sara = Usul ditolak: menyinggung SARA
desk-reason-reject-insult = Usul ditolak: menghina
desk-reason-reject-attack = Usul ditolak: menyerang pribadi
desk-reason-reject-privacy = Usul ditolak: membuka urusan pribadi orang lain
desk-reason-reject-spam = Usul ditolak: spam
desk-reason-reject-outside = Usul ditolak: di luar layanan
desk-reason-rejection-returned = Usul penolakan tidak disetujui; mohon dijawab
desk-rejection-sara = Menyinggung SARA
desk-rejection-insult = Menghina
desk-rejection-attack = Menyerang pribadi
desk-rejection-privacy = Membuka urusan pribadi orang lain
desk-rejection-spam = Spam
desk-rejection-outside = Di luar layanan
desk-choose-rejection = Mengapa tiket { $ticket } tidak patut dijawab? Diskominfo yang memutuskan. Kritik yang pedas tetap perlu dijawab.
desk-choose-rejection-triage = Mengapa tiket { $ticket } tidak patut dijawab? Setelah dipilih, warga langsung diberi tahu. Kritik yang pedas tetap perlu dijawab.

desk-reminder =
    Pengingat: tiket { $ticket } belum dijawab.
    Sisa waktu { $left }, tenggat { $due }.
desk-deadline =
    Tiket { $ticket } harus dijawab paling lambat { $due }.
    { $how }
desk-button-clock = Hitungan tenggat
desk-reminder-watch =
    Pengingat untuk { $instansi }: tiket { $ticket } belum dijawab.
    Sisa waktu { $left }, tenggat { $due }.
desk-reminder-approver =
    Bapak/Ibu pejabat { $instansi }, tiket { $ticket } belum dijawab.
    Sisa waktu { $left }, tenggat { $due }. Mohon dikawal sampai terjawab.
desk-approver-unreached =
    { $who } (pejabat) belum bisa kami hubungi secara pribadi.
    Mohon disampaikan: tiket { $ticket } belum dijawab, tenggat { $due }.
desk-overdue-approver =
    LEWAT TENGGAT di { $instansi }: tiket { $ticket }, seharusnya dijawab paling lambat { $due }.
    Warga dan Diskominfo sudah diberi tahu. Bapak/Ibu pejabat, mohon dikawal sampai terjawab.
desk-escalation-approver =
    Teguran ke-{ $number } untuk { $instansi }: tiket { $ticket } { $late } lewat tenggat ({ $due }).
    Bapak/Ibu pejabat, warga masih menunggu. Mohon dikawal sampai terjawab.
desk-overdue =
    LEWAT TENGGAT: tiket { $ticket } seharusnya dijawab paling lambat { $due }.
    Warga dan Diskominfo sudah diberi tahu. Mohon segera dijawab dengan membalas kartunya.
desk-overdue-watch =
    LEWAT TENGGAT di { $instansi }: tiket { $ticket }, seharusnya dijawab paling lambat { $due }.
    Warga sudah diberi tahu. Mohon dikawal sampai terjawab.
desk-escalation =
    Teguran ke-{ $number }: tiket { $ticket } { $late } lewat tenggat ({ $due }).
    Warga masih menunggu. Mohon segera dijawab dengan membalas kartunya.
desk-escalation-watch =
    Teguran ke-{ $number } untuk { $instansi }: tiket { $ticket } { $late } lewat tenggat ({ $due }).
    Warga masih menunggu.
desk-still-open =
    Tiket { $ticket } di { $instansi } masih menunggu jawaban; tenggatnya { $due }, tidak dihitung terlambat.
    Warga masih menunggu. Mohon tetap dijawab.
desk-late-by = sudah { $late }
desk-late-just-now = baru saja
desk-tickets-heading = Tiket { $instansi } yang menunggu jawaban: { $count }
desk-tickets-line = { $ticket } · { $kind } · sisa waktu { $left }
desk-tickets-line-paused = { $ticket } · { $kind } · menunggu keterangan warga
desk-tickets-line-excused = { $ticket } · { $kind } · tenggat lewat { $late }, tidak dihitung terlambat
desk-tickets-line-late = { $ticket } · { $kind } · LEWAT TENGGAT { $late }
desk-faults-heading = Pemeriksaan harian: ada yang perlu dibereskan
desk-faults-more = { $count } instansi lain
desk-fault-unlinked = Belum punya grup atau topik: { $instansi }. Pertanyaannya ke meja triase. Tulis /hubungkan INSTANSI di tempatnya.
desk-fault-unstaffed = Tidak ada petugas yang masih berlaku: { $instansi }. Undang petugas dengan SK yang berlaku.
desk-fault-no-approver = Tidak ada yang dapat menyetujui: { $instansi }. Undang pejabatnya atau admin Diskominfo.
desk-fault-decree-ends = SK petugasnya berakhir dalam sebulan: { $instansi }. Siapkan SK yang baru; /petugas menunjukkan siapa.
desk-fault-bot-gone = Bot petugas tidak ada lagi di grupnya: { $instansi }. Masukkan kembali, lalu tulis /hubungkan INSTANSI.
desk-fault-bot-silenced = Bot petugas dilarang menulis di grupnya: { $instansi }. Jadikan bot admin grup.
desk-fault-bot-deaf = Bot petugas tidak membaca semua pesan di grupnya: { $instansi }. Jadikan bot admin grup, atau matikan privasi grupnya lewat @BotFather (/setprivacy).
desk-fault-may-not-pin = Bot petugas tidak boleh menyematkan pesan di grupnya: { $instansi }. Beri hak itu di pengaturan admin grup.
desk-fault-may-not-manage-topics = Bot petugas tidak boleh mengelola topik di grupnya: { $instansi }. Beri hak itu di pengaturan admin grup.
desk-tickets-line-closed = { $ticket } · { $kind } · selesai, diterima { $at }
desk-tickets-page = Halaman { $page } dari { $pages }
desk-button-page-back = ◀ Sebelumnya
desk-button-page-next = Berikutnya ▶
desk-found-heading = Tiket yang ditemukan: { $count }
desk-found-more = … dan { $count } tiket lagi. Tambahkan kata supaya lebih tepat.
desk-label-history = Riwayat
desk-history-line = { $at }: { $said }
desk-history-earlier = … dan { $count } kejadian sebelumnya
desk-history-toned = { $received } (perkiraan nada: { $tone })
desk-history-received = diterima
desk-history-suggested = warga diberi pilihan jawaban
desk-history-answered-at-once = dijawab langsung dari basis pengetahuan
desk-history-redirected = warga diberi tahu ke mana harus bertanya
desk-history-referred = diteruskan ke { $instansi }
desk-history-moved = { $who ->
    [none] dialihkan ke { $instansi } ({ $reason })
   *[other] dialihkan ke { $instansi } oleh { $who } ({ $reason })
 }
desk-history-words-added = warga menambah atau mengubah kata-katanya
desk-history-words-deleted = warga menghapus pesannya
desk-history-words-moved = warga menjadikan pesan tambahannya pertanyaan baru
desk-history-claimed = diambil { $who }
desk-history-released = dilepas ({ $who })
desk-history-reminded = pengingat ke-{ $number }
desk-history-overdue = lewat tenggat
desk-history-escalated = eskalasi ke-{ $number }
desk-history-breach-explained = sebab keterlambatan dikonfirmasi { $who }: { $cause }
desk-history-overdue-taken-back = tanda terlambat dicabut { $who } ({ $reason })
desk-history-answered = { $late ->
    [none] dijawab { $instansi } oleh { $who }
   *[other] dijawab { $instansi } oleh { $who }, terlambat
 }
desk-history-delivered = jawaban diterima warga
desk-history-rejected = ditolak oleh { $who } ({ $reason })
desk-history-delayed = jawaban belum dapat terkirim, dicoba terus
desk-history-returned = warga kembali, jawaban dikirim lagi
desk-history-corrected = jawaban diralat { $who }
desk-history-paused = warga dimintai keterangan oleh { $who }, tenggat berhenti
desk-history-resumed = tenggat berjalan lagi
desk-history-lapsed = ditutup karena warga tidak memberi keterangan
desk-history-approval-asked = jawaban { $who } menunggu persetujuan
desk-history-approval-returned = jawaban dikembalikan { $who }
desk-history-delay-told = warga dikabari oleh { $who }: { $reason }, perkiraan { $day }
desk-history-withdrawn = dibatalkan warga
desk-history-reopened = dibuka lagi oleh warga dengan tiket { $ticket }: { $reason }
desk-history-reopens = lanjutan dari tiket { $ticket }: { $reason }
desk-recap-heading = { $instansi ->
    [none] Rekap semua instansi
   *[other] Rekap { $instansi }
 }
desk-recap-today = Hari ini
desk-recap-week = Minggu ini (sejak Senin)
desk-recap-period =
    Diterima: { $received }
    Dijawab: { $answered }, terlambat: { $late }
    { $median ->
        [none] Waktu menjawab: belum ada jawaban
       *[other] Separuh jawaban selesai dalam { $median }, sembilan dari sepuluh dalam { $most }
    }
desk-recap-noted = Dicatat sebagai masukan, tanpa jawaban: { $count }
desk-recap-reopened = Dibuka lagi oleh warga setelah dijawab: { $count }
desk-recap-unknown = Tidak dapat dihitung karena riwayatnya tidak lengkap: { $count }
desk-label-held = Waktu
desk-held-line = { $paused ->
    [none] dipegang { $instansi } { $held }
   *[other] dipegang { $instansi } { $held }, dijeda { $paused }
 }
desk-held-line-now = { $paused ->
    [none] sedang dipegang { $instansi }, sudah { $held }
   *[other] sedang dipegang { $instansi }, sudah { $held }, dijeda { $paused }
 }
desk-held-earlier = … { $count } pemegang sebelumnya
desk-held-whole = Seluruhnya { $whole } sejak diteruskan
desk-held-net = Seluruhnya { $whole } sejak diteruskan; tanpa jeda { $net }
desk-held-unknown = Waktunya tidak dapat dihitung: riwayat tiket ini tidak lengkap.
desk-recap-open = Menunggu jawaban sekarang: { $open }, lewat tenggat: { $overdue }
desk-recap-unconfirmed = Tenggat terlewat yang belum dikonfirmasi sebabnya: { $count } (/pelanggaran)
desk-conflicts-heading = Pertentangan dalam basis pengetahuan: { $count }
desk-conflicts-line =
    • { $one }
    • { $other }
    Jawabannya berbeda: { $what }
desk-conflicts-more = … dan { $count } pertentangan lagi
desk-conflicts-how = Warga mendapat jawaban yang kebetulan. Samakan jawabannya, gabungkan entrinya, atau buat pertanyaannya lebih khusus.
desk-gaps-heading = { $instansi ->
    [none] Celah pengetahuan { $days } hari terakhir: { $count } pertanyaan tidak terjawab langsung
   *[other] Celah pengetahuan { $instansi } { $days } hari terakhir: { $count } pertanyaan tidak terjawab langsung
}
desk-gaps-topic = • { $topic }: { $count } pertanyaan dari { $people } warga
desk-gaps-example = – { $example }
desk-gaps-more = { $count } topik lagi tidak ditampilkan; yang baru ditanyakan satu kali tidak disebut di sini.
desk-gaps-unread = { $count } pertanyaan terlalu singkat atau terlalu panjang untuk dikelompokkan.
desk-gaps-none = { $instansi ->
    [none] Dalam { $days } hari terakhir semua pertanyaan terjawab langsung.
   *[other] Dalam { $days } hari terakhir tidak ada pertanyaan yang diteruskan ke { $instansi }.
}
desk-attachments-caption = Lampiran dari warga untuk tiket { $ticket }. Hanya untuk menangani tiket ini, jangan disebarkan.
desk-attachment-missing = Lampiran ini sudah tidak tersimpan.

desk-notice-not-registered = Maaf, akun ini belum terdaftar sebagai petugas, jadi tidak ada yang diubah. Mintalah kode pendaftaran kepada admin Diskominfo, lalu kirim /daftar dan kodenya langsung kepada bot ini. Admin anonim dan kanal tidak dapat dikenali: tulislah dengan akun sendiri.
desk-notice-not-your-instansi = { $instansi ->
    [none] Maaf, tiket ini ditangani instansi lain, jadi tidak ada yang diubah. Hanya petugas instansi itu yang dapat memprosesnya.
   *[other] Maaf, tiket ini ditangani { $instansi }, jadi tidak ada yang diubah. Hanya petugas instansi itu yang dapat memprosesnya.
 }
desk-notice-diskominfo-only = Maaf, perintah ini hanya untuk admin Diskominfo. Tidak ada yang diubah.
desk-notice-already-answered = Tiket { $ticket } sudah dijawab oleh { $who } pada { $at }. Jawaban Bapak/Ibu tidak dikirim.
desk-notice-already-moved = { $instansi ->
    [none] Tiket { $ticket } sudah dialihkan ke instansi lain. Tidak ada yang diubah.
   *[other] { $at ->
        [none] Tiket { $ticket } sudah dialihkan ke { $instansi }. Tidak ada yang diubah.
       *[other] Tiket { $ticket } sudah dialihkan ke { $instansi } oleh { $who } pada { $at }. Tidak ada yang diubah.
    }
 }
desk-notice-already-rejected = Tiket { $ticket } sudah ditolak oleh { $who } pada { $at }, dan warga sudah diberi tahu. Tidak ada yang diubah.
desk-notice-closed = Tiket { $ticket } sudah selesai. Tidak ada yang diubah.
desk-notice-withdrawn-by-citizen = Warga membatalkan tiket { $ticket }. Tidak perlu dijawab lagi.
desk-notice-citizen-erased = Warga meminta datanya dihapus; tiket { $ticket } ikut dibatalkan. Tidak perlu dijawab lagi.
desk-notice-rejection-proposed = Usul penolakan tiket { $ticket } diteruskan ke Diskominfo. Batas waktu untuk warga tidak berubah.
desk-notice-rejection-confirmed = Diskominfo menyetujui penolakan tiket { $ticket }. Warga sudah diberi tahu alasannya.
desk-notice-rejected-done = Tiket { $ticket } ditolak. Warga diberi tahu alasannya dan cara bertanya lagi.
desk-notice-emergency-elsewhere = DARURAT: tiket { $ticket } di { $instansi }. Seorang warga meminta pertolongan; nomor darurat sudah diberikan. Mohon pastikan segera ditangani.
desk-notice-words-added = Warga menambahkan keterangan pada tiket { $ticket }. Kartunya sudah diperbarui.
desk-notice-words-edited = Warga mengubah kata-katanya pada tiket { $ticket }. Kartunya sudah diperbarui.
desk-notice-words-deleted = Warga menghapus pesannya pada tiket { $ticket }. Kartunya sudah diperbarui.
desk-notice-words-moved = Tambahan pada tiket { $ticket } ternyata pertanyaan baru, kata warga. Kartunya sudah diperbarui.
desk-notice-clarification-asked = Permintaan keterangan untuk tiket { $ticket } dikirim ke warga. Tenggat berhenti sampai ada balasan.
desk-notice-clarification-waits = Permintaan keterangan untuk tiket { $ticket } dikirim ke warga pada { $at }, karena malam hari warga tidak kami ganggu. Tenggat baru berhenti saat itu.
desk-notice-clarification-answered =
    { $at ->
        [none] Warga sudah memberi keterangan untuk tiket { $ticket }; lihat kartunya. Tenggatnya sudah lewat, dan warga masih menunggu. Mohon segera dijawab.
       *[other] Warga sudah memberi keterangan untuk tiket { $ticket }; lihat kartunya. Tenggat berjalan lagi: { $at }.
    }
desk-notice-clarification-timed-out =
    { $at ->
        [none] Warga belum memberi keterangan untuk tiket { $ticket }, dan waktunya habis. Tenggatnya sudah lewat, dan warga masih menunggu. Mohon dijawab dengan keterangan yang ada.
       *[other] Warga belum memberi keterangan untuk tiket { $ticket }, dan waktunya habis. Tenggat berjalan lagi: { $at }. Mohon dijawab dengan keterangan yang ada.
    }
desk-notice-clarification-lapsed = Warga tidak memberi keterangan untuk tiket { $ticket }. Tiketnya ditutup, dan warga sudah diberi tahu.
desk-notice-delay-empty = Alasannya masih kosong. Tulis mengapa tiket { $ticket } perlu waktu lebih lama.
desk-notice-delay-told = Warga dikabari bahwa tiket { $ticket } perlu waktu lebih lama; pada malam hari kabarnya menunggu sampai pukul 06.00. Tenggatnya tidak berubah.
desk-notice-clarification-empty = Pertanyaannya masih kosong. Tulis apa yang perlu ditanyakan kepada warga untuk tiket { $ticket }.
desk-notice-answer-empty = Jawabannya masih kosong. Balas kartunya sekali lagi dengan jawaban yang lengkap.
desk-notice-answer-sent = Jawaban untuk tiket { $ticket } sudah dicatat dan sedang dikirim ke warga. Hasilnya terlihat di kartu.
desk-notice-correction-sent = Ralat untuk tiket { $ticket } sudah dicatat dan sedang dikirim ke warga. Hasilnya terlihat di kartu.
desk-notice-recall-sent = Jawaban tiket { $ticket } ditarik. Warga sedang diberi tahu beserta alasannya; hasilnya terlihat di kartu.
desk-notice-draft-cancelled = Dibatalkan. Tidak ada yang dikirim atau dialihkan.
desk-notice-draft-expired = Langkah ini sudah selesai atau tidak berlaku lagi. Mulailah lagi dari kartunya kalau masih perlu.
desk-notice-draft-not-yours = Ini dimulai oleh petugas lain. Untuk menjawab atau mengalihkan sendiri, mulailah dari kartunya.
desk-notice-edit-prompt = Tulis jawaban yang baru untuk tiket { $ticket } sebagai balasan pesan ini.
desk-ask-question = Tulis keterangan apa yang diperlukan dari warga untuk tiket { $ticket } sebagai balasan pesan ini.
desk-ask-reason = Tulis alasannya untuk tiket { $ticket } sebagai balasan pesan ini.
desk-ask-search = Tulis nama instansi yang dicari sebagai balasan pesan ini.
desk-notice-search-nothing = Tidak ada instansi lain dengan nama itu. Balas pertanyaan tadi sekali lagi dengan nama yang lain.
desk-notice-moved-done = Tiket { $ticket } sudah dialihkan ke { $instansi }. Batas waktu untuk warga tidak berubah.
desk-notice-moved-for-deskless = { $instansi } belum punya grup; tiket { $ticket } diteruskan ke meja triase Diskominfo untuk disampaikan ke sana. Batas waktu untuk warga tidak berubah.
desk-notice-old-button = Tombol ini sudah tidak berlaku. Tulis /tiket untuk melihat tiket yang masih terbuka.
desk-notice-unknown-command = Maaf, perintah itu tidak dikenal. Lihat petunjuk di /bantuan
desk-notice-help =
    Cara kerja bot petugas { $office }:

    Menjawab: balas (reply) kartu tiket dengan jawaban. Pratinjaunya muncul dulu; jawaban baru dikirim setelah Bapak/Ibu menekan Kirim. Jawaban pertama yang tercatat yang berlaku. Foto, dokumen, dan pesan suara boleh disertakan.
    Ambil: rekan melihat siapa yang menangani; terlepas sendiri, atau dengan Lepas.
    Jawab: meminta jawabannya, bagi yang belum biasa membalas kartu.
    Alihkan: menyerahkan tiket ke instansi lain. Batas waktu untuk warga tidak berubah.
    Bukan kewenangan kami: mengembalikan tiket ke Diskominfo.
    Minta keterangan: bertanya kepada warga; tenggat berhenti sampai ada balasan.
    Kabari warga: memberi tahu warga bahwa jawabannya lebih lama, sebabnya, dan kira-kira sampai kapan.
    Catat: menutup kritik, saran, atau komentar yang tidak perlu dijawab; warga diberi tahu.
    Tolak: mengusulkan kepada Diskominfo agar pesan yang melanggar etika tidak dijawab.
    Lihat lampiran: berkas dari warga dikirim secara pribadi.
    Lihat data: data pribadi yang disamarkan, secara pribadi, bagi yang menangani tiketnya; setiap kali tercatat.
    Ubah jenis: membetulkan jenis pesan; bot belajar darinya.
    Jadikan FAQ: mengusulkan jawaban resmi sebagai jawaban langsung untuk semua warga. Terbit setelah disetujui pejabat instansi atau admin Diskominfo.

    /tiket – tiket yang menunggu jawaban; /tiket 7K3-F9Q – satu tiket dengan riwayatnya
    /cari KATA – mencari tiket
    /template – template jawaban; /template NAMA sebagai balasan kartu untuk memakainya
    /rekap – angka hari ini dan minggu ini
    /dasbor – angka dan keadaan sekarang di peramban (langsung kepada bot)
    /celah – topik yang ditanyakan warga dan belum ada jawabannya
    /pelanggaran – tenggat terlewat yang belum ada sebabnya (Diskominfo)
    /bantuan – menampilkan petunjuk ini
    /daftar KODE – mendaftar sebagai petugas (langsung kepada bot)
    /hubungkan INSTANSI – menjadikan grup atau topik ini meja instansi (admin Diskominfo)
    /petugas – register petugas dan SK-nya (admin Diskominfo)
    /blokir – menahan pengirim yang mengganggu untuk beberapa hari (admin Diskominfo)
    /whatsapp – nomor WhatsApp: tertaut atau belum, dan kodenya (admin Diskominfo, langsung kepada bot)
desk-notice-start-private =
    Halo, ini bot petugas { $office }. Di percakapan pribadi ini petugas mendaftar dan menerima lampiran dari warga.

    Punya kode pendaftaran? Kirim /daftar dan kodenya di sini.
desk-notice-code-invalid = Maaf, kode itu tidak berlaku: salah ketik, sudah dipakai, atau lewat 24 jam. Mintalah kode baru kepada admin Diskominfo.
desk-notice-code-needs-private = Kode pendaftaran jangan dikirim di grup. Kirim /daftar dan kodenya langsung kepada bot ini, di percakapan pribadi.
desk-notice-registered = { $who } sekarang terdaftar di { $instansi }. Petunjuknya ada di /bantuan
desk-notice-linked = Tempat ini sekarang meja { $instansi }. Tiket yang menunggu segera ditampilkan di sini.
desk-notice-link-unknown = Instansi itu tidak ada dalam daftar. Tulis /hubungkan dan kode instansinya, misalnya /hubungkan disdukcapil
desk-notice-link-needs-group = Perintah ini dipakai di grup atau topik yang akan menjadi meja instansi.
desk-notice-no-open-tickets = Tidak ada tiket { $instansi } yang menunggu jawaban.
desk-notice-ticket-unknown = Tiket itu tidak ada. Periksa lagi nomornya, misalnya /tiket 7K3-F9Q
desk-notice-case-not-yours = Maaf, tiket itu hanya dapat dilihat petugas instansi yang pernah memegangnya dan Diskominfo.
desk-notice-ask-in-private = Supaya tidak terbaca instansi lain, tulis perintah ini langsung kepada bot, di percakapan pribadi.
desk-notice-search-what = Tulis kata yang dicari, misalnya /cari lampu jalan
desk-notice-found-nothing = Tidak ada tiket dengan kata-kata itu.
desk-notice-not-a-card = Pesan itu bukan kartu tiket. Untuk menjawab warga, balas (reply) kartunya. Tulis /tiket untuk melihat tiket yang terbuka.
desk-notice-may-not-approve = Maaf, usulan FAQ hanya dapat diputuskan pejabat instansi pemiliknya atau admin Diskominfo. Tidak ada yang diubah.
desk-notice-proposal-not-yours = Usulan ini disusun petugas lain, jadi tidak ada yang diubah.
desk-notice-proposal-not-editable = Usulan ini sudah diajukan, jadi tidak ada yang diubah.
desk-notice-proposal-withdrawn = Usulan ini sudah dibatalkan. Tidak ada yang diubah.
desk-notice-proposal-approved-before = Usulan ini sudah disetujui oleh { $who }, { $at }. Tidak ada yang diubah.
desk-notice-proposal-returned-before = Usulan ini sudah dikembalikan oleh { $who }, { $at }. Tidak ada yang diubah.
desk-notice-proposal-day-unclear = Tanggal itu tidak terbaca. Balas pertanyaan tadi sekali lagi, misalnya dengan 31-12-2027 atau 31 Desember 2027.
desk-notice-proposal-needs-text = Tulis isinya dengan kata-kata sebagai balasan pertanyaan tadi.
desk-notice-proposal-use-buttons = Untuk mengubah usulan, tekan dulu tombol isiannya.

desk-press-received = Baik.
desk-press-sent = Jawaban dicatat dan sedang dikirim.
desk-press-cancelled = Dibatalkan.
desk-press-moved = Tiket { $ticket } dialihkan.
desk-press-moved-for-deskless = { $instansi } belum punya grup; tiket { $ticket } diteruskan ke meja triase Diskominfo.
desk-press-files-sent = Lampiran dikirim ke percakapan pribadi Bapak/Ibu dengan bot ini.
desk-notice-blocked-before = Pengirim tiket { $ticket } sudah diblokir sampai { $at }. Tulis /blokir untuk melihatnya.
desk-press-author-blocked = Pengirim tiket { $ticket } diblokir. Warga diberi tahu.
desk-press-author-blocked-before = Pengirim tiket { $ticket } sudah diblokir. Tidak ada yang diubah.
desk-press-author-unblocked = Blokir pengirim tiket { $ticket } dibuka. Warga diberi tahu.
desk-press-data-sent = Pesan tanpa samaran dikirim ke percakapan pribadi Bapak/Ibu dengan bot ini. Tiket { $ticket } sekarang Bapak/Ibu tangani; pembukaan ini tercatat.
desk-press-data-of-other = Tiket { $ticket } sedang ditangani { $who } sampai { $at }. Pesan tanpa samaran hanya dapat dibuka petugas yang menanganinya.
desk-press-nothing-masked = Tidak ada lagi yang disamarkan pada tiket ini.
desk-press-case-not-yours = Maaf, tiket itu hanya dapat dilihat petugas instansi yang pernah memegangnya dan Diskominfo.
desk-press-rejected = Tiket { $ticket } ditolak. Warga diberi tahu.
desk-press-rejection-proposed = Usul penolakan tiket { $ticket } diteruskan ke Diskominfo.
desk-press-claimed = Bapak/Ibu sekarang menangani tiket { $ticket }, sampai { $at }.
desk-press-claimed-by-other = Tiket { $ticket } sedang ditangani { $who } sampai { $at }. Bapak/Ibu tetap bisa menjawab dengan membalas kartunya.
desk-press-released = Tiket { $ticket } dilepas.
desk-press-not-claimed = Tiket { $ticket } sudah tidak ditangani siapa pun.
desk-press-not-registered = Maaf, akun ini belum terdaftar sebagai petugas. Tidak ada yang diubah. Mintalah kode pendaftaran kepada admin Diskominfo.
desk-press-not-your-instansi = Maaf, hanya petugas instansi yang memegang tiket ini yang dapat memprosesnya: { $instansi }. Tidak ada yang diubah.
desk-press-already-answered = Tiket { $ticket } sudah dijawab oleh { $who } pada { $at }. Tidak ada yang dikirim.
desk-press-already-moved = { $at ->
    [none] Tiket { $ticket } sudah dialihkan ke { $instansi }. Tidak ada yang diubah.
   *[other] Tiket { $ticket } sudah dialihkan ke { $instansi } oleh { $who } pada { $at }. Tidak ada yang diubah.
    }
desk-press-already-rejected = Tiket { $ticket } sudah ditolak oleh { $who } pada { $at }. Tidak ada yang diubah.
desk-press-withdrawn = Warga sudah membatalkan tiket { $ticket }. Tidak ada yang diubah.
desk-press-closed = Tiket ini sudah selesai. Tidak ada yang diubah.
desk-press-draft-expired = Langkah ini sudah selesai atau tidak berlaku lagi. Mulailah lagi dari kartunya kalau masih perlu.
desk-press-draft-not-yours = Ini dimulai oleh petugas lain. Untuk menjawab atau mengalihkan sendiri, mulailah dari kartunya.
desk-press-preview-outdated = Jawabannya sudah diubah sejak pratinjau ini. Tidak ada yang dikirim: periksa dulu pratinjau yang terbaru.
desk-press-answer-empty = Belum ada jawaban yang dapat dikirim.
desk-press-delay-told = Warga dikabari, pada malam hari mulai pukul 06.00. Tenggatnya tidak berubah.
desk-press-delayed-enough = Warga sudah dua kali dikabari tentang tiket ini. Yang ditunggu sekarang adalah jawabannya.
desk-press-delay-told-before = Warga sudah dikabari hari itu. Pilih hari lain kalau perkiraannya berubah.
desk-press-delay-not-needed = Perkiraan itu masih dalam tenggat, jadi warga belum perlu dikabari.
desk-press-asked = Dikirim. Tenggat berhenti sampai warga membalas.
desk-press-asked-for-morning = Dikirim ke warga pada { $at }; tenggat baru berhenti saat itu.
desk-press-already-asked = Keterangan dari warga sudah diminta, dan belum ada balasan. Tidak ada yang dikirim.
desk-press-no-time-to-ask = Waktu untuk menunggu keterangan warga sudah habis untuk tiket ini. Mohon dijawab dengan keterangan yang ada.
desk-press-same-desk = Tiket tetap di sini: instansi itu sudah memegangnya, atau belum punya grup yang terhubung.
desk-press-no-files = Lampirannya sudah tidak tersimpan.
desk-press-open-private-first = Ini hanya dikirim secara pribadi. Buka dulu percakapan dengan bot ini, tekan Mulai (Start), lalu tekan tombol ini lagi.
desk-press-old-button = Tombol ini sudah tidak berlaku. Tulis /tiket untuk melihat tiket yang masih terbuka.
desk-press-proposal-submitted = Usulan diajukan.
desk-press-proposal-approved = Usulan disetujui dan diterbitkan.
desk-press-erased = Data warga tiket { $ticket } sudah dihapus, jadi jawabannya tidak dapat diusulkan lagi. Tidak ada yang diubah.
desk-press-not-answered = Tiket ini belum punya jawaban resmi.
desk-press-may-not-propose = Maaf, hanya petugas { $instansi } dan Diskominfo yang dapat mengusulkan jawaban ini. Tidak ada yang diubah.
desk-press-may-not-approve = Maaf, usulan ini hanya dapat diputuskan pejabat { $instansi } atau admin Diskominfo. Tidak ada yang diubah.
desk-press-proposal-not-yours = Usulan ini disusun oleh { $who }. Tidak ada yang diubah.
desk-press-proposal-outdated = Usulan sudah diubah sejak pesan ini. Tidak ada yang diubah: lihat pesan usulan yang terbaru.
desk-press-proposal-faults = Belum bisa: lihat penjelasannya di bawah.
desk-press-proposal-answer-corrected = Jawaban tiket ini sudah diralat atau ditarik setelah usulan ini disusun, jadi kata-katanya tidak berlaku lagi. Tidak ada yang diubah. Batalkan usulan ini; dari kartu tiketnya, jawaban yang baru dapat diusulkan.
desk-press-proposal-not-editable = Usulan ini sudah diajukan. Tidak ada yang diubah.
desk-press-proposal-not-submitted = Usulan ini belum diajukan. Tidak ada yang diubah.
desk-press-proposal-withdrawn = Usulan ini sudah dibatalkan. Tidak ada yang diubah.
desk-press-proposal-approved-before = Usulan ini sudah disetujui oleh { $who }, { $at }. Tidak ada yang diubah.
desk-press-proposal-returned-before = Usulan ini sudah dikembalikan oleh { $who }, { $at }. Tidak ada yang diubah.
desk-press-proposal-entry-gone = Entri yang mirip itu sudah tidak ada. Tidak ada yang diubah.
desk-press-entry-kept = Entri tetap berlaku.
desk-press-entry-kept-before = Entri ini sudah dinyatakan masih berlaku oleh { $who }, { $at }.
desk-command-tiket = Tiket yang menunggu jawaban
desk-command-cari = Mencari tiket
desk-command-rekap = Rekap hari ini dan minggu ini
desk-command-celah = Yang ditanyakan warga dan belum terjawab langsung
desk-command-bantuan = Petunjuk
desk-command-daftar = Mendaftar sebagai petugas
desk-command-hubungkan = Menghubungkan grup atau topik dengan instansi

## deadlines that passed (for Diskominfo)
desk-command-pelanggaran = Tenggat terlewat yang belum ada sebabnya
desk-breaches-heading = Tenggat terlewat yang belum dikonfirmasi sebabnya: { $count }
desk-breaches-none = Tidak ada tenggat terlewat yang menunggu konfirmasi.
desk-breaches-line = { $ticket } · { $instansi } · tenggat { $due }
desk-breaches-line-open = { $ticket } · { $instansi } · tenggat { $due } · BELUM DIJAWAB
desk-breach-heading = Tenggat terlewat: tiket { $ticket }
desk-breach-holder = Pemegang saat tenggat lewat
desk-breach-open = belum dijawab, { $after } setelah tenggat
desk-breach-answered = dijawab { $after } setelah tenggat
desk-breach-closed = ditutup { $after } setelah tenggat
desk-breach-proposed = Sebab menurut riwayat: { $cause }
desk-breach-explained = Sebab: { $cause }. Dikonfirmasi { $who }, { $at }
desk-breach-taken-back = Tidak dihitung terlambat: { $reason }. Diputuskan { $who }, { $at }
desk-cause-instansi-silent = instansi tidak menjawab
desk-cause-approval-slow = persetujuan pejabat terlambat
desk-cause-wrong-routing = salah alamat, terlambat dialihkan
desk-cause-triage-slow = terlalu lama di Diskominfo
desk-cause-channel-outage = gangguan layanan atau grup
desk-cause-citizen-unreachable = warga tidak memberi keterangan
desk-cause-other = sebab lain
desk-because-instansi-silent = Pemegang saat tenggat lewat punya cukup waktu, dan belum menjawab.
desk-because-approval-slow = Saat tenggat lewat, jawabannya masih menunggu persetujuan.
desk-because-wrong-routing = Pemegang saat tenggat baru menerimanya pada seperempat waktu terakhir, atau tiket ini berkali-kali dialihkan.
desk-because-triage-slow = Sebagian besar waktunya habis di meja Diskominfo.
desk-because-channel-outage = Grup instansi tidak dapat dihubungi, atau layanan ini sendiri tidak berjalan saat tenggat lewat.
desk-because-citizen-unreachable = Warga dimintai keterangan dan tidak membalas sampai waktunya habis.
desk-because-other = Riwayatnya tidak menunjukkan sebab.
desk-take-back-wrong-calendar = tenggatnya keliru: hari libur atau jam kerja
desk-take-back-service-down = layanan ini terganggu
desk-take-back-answered-elsewhere = sudah dijawab lewat jalur lain
desk-take-back-no-real-question = bukan pertanyaan sungguhan
desk-take-back-other = alasan lain
desk-button-cause = Benar: { $cause }
desk-button-other-cause = Sebab lain
desk-button-take-back = Bukan terlambat
desk-button-back-to-breach = Kembali
desk-take-back-why = Mengapa tiket { $ticket } tidak dihitung terlambat? Tenggatnya tetap tercatat, dan warga yang masih menunggu tetap dijawab.
desk-take-back-words =
    Tiket { $ticket }, tidak dihitung terlambat: { $reason }.
    Jelaskan dengan kata-kata Bapak/Ibu sendiri, sebagai balasan pesan ini. Tanpa penjelasan, tidak ada yang diubah.
desk-notice-taken-back = Tiket { $ticket } tidak dihitung terlambat lagi. Riwayatnya tetap menunjukkan keduanya.
desk-notice-supervision-only = Maaf, hanya Diskominfo yang dapat melakukan ini. Tidak ada yang diubah.
desk-notice-take-back-empty = Penjelasannya masih kosong. Tulis alasan mengapa tiket { $ticket } tidak dihitung terlambat, sebagai balasan pertanyaannya.
desk-press-supervision-only = Maaf, hanya Diskominfo yang dapat melakukan ini. Tidak ada yang diubah.
desk-press-not-broken = Tenggat tiket { $ticket } tidak terlewat, jadi tidak ada yang perlu diputuskan.
desk-press-breach-explained = Sebabnya dicatat.
desk-press-taken-back-before = Tiket { $ticket } memang sudah tidak dihitung terlambat. Tidak ada yang diubah.

## before an answer goes out (Filter Before Sharing)

citizen-frame-opening = Yth. Bapak/Ibu,
citizen-frame-closing = Terima kasih.
citizen-frame-signature = — { $instansi }
desk-button-send-anyway = Tetap kirim
desk-button-send-sure = Ya, tetap kirim
desk-button-points = 9 hal sebelum mengirim
desk-button-back = Kembali ke pratinjau
desk-preview-ask-warned = Perbaiki dengan Ubah. Kalau memang sudah benar, tekan Tetap kirim.
desk-preview-sure = Yakin dikirim apa adanya? Tekan Ya, tetap kirim sekali lagi. Keputusan ini dicatat bersama peringatannya.
desk-nine-points =
    9 hal sebelum mengirim:

    1. Sumbernya resmi.
    2. Tidak melanggar aturan atau kode etik.
    3. Bermanfaat bagi warga yang bertanya.
    4. Termasuk tugas instansi sendiri.
    5. Positif, tidak memecah belah, bebas dari SARA dan hinaan.
    6. Tidak merugikan nama baik pemerintah.
    7. Ejaan dan bentuknya sudah dibaca ulang.
    8. Tidak membuka data pribadi siapa pun.
    9. Tidak dipakai untuk kepentingan lain.
desk-press-warned = Ada peringatan. Baca dulu, lalu tekan sekali lagi kalau tetap akan dikirim.
desk-warnings = Periksa dulu sebelum dikirim:
desk-warning-other-citizen = Data warga lain: { $found } tertulis di tiket lain yang masih terbuka, bukan di tiket ini.
desk-warning-nik = Seperti NIK: { $found }
desk-warning-kk = Seperti nomor KK: { $found }
desk-warning-phone = Nomor telepon yang bukan milik kantor: { $found }
desk-warning-email = Alamat surel yang bukan milik kantor: { $found }
desk-warning-plate = Pelat nomor: { $found }
desk-warning-account = Nomor rekening yang bukan milik kantor: { $found }
desk-warning-insult = Kata yang dapat menyinggung: { $found }
desk-warning-sara = Kata yang menyinggung SARA: { $found }
desk-warning-unfinished = Bagian yang belum diisi: { $found }
desk-warning-link-insecure = Tautan tanpa https: { $found }
desk-warning-link-unofficial = Tautan di luar situs resmi: { $found }
desk-warning-short = Jawabannya kosong atau sangat pendek.
desk-warning-shouting = Banyak huruf besar atau tanda seru: terbaca seperti berteriak.

## answers that a pejabat sees first

desk-button-approve-answer = Setujui
desk-button-return-answer = Kembalikan dengan catatan
desk-placeholder-note = Catatan untuk petugas
desk-approval-heading = Menunggu persetujuan: tiket { $ticket }
desk-approval-by = Jawaban diusulkan oleh { $who }. Batas waktu untuk warga: { $due }.
desk-approval-answer = Jawaban yang akan diterima warga
desk-approval-ask = Setelah disetujui, jawaban ini langsung dikirim atas nama { $instansi }.
desk-approval-prompt = Apa yang perlu diperbaiki pada jawaban { $who } untuk tiket { $ticket }? Tulis catatannya sebagai balasan pesan ini.
desk-approval-returned = Jawaban untuk tiket { $ticket } dikembalikan dengan catatan:
desk-approval-returned-how = Balas pesan ini dengan jawaban yang sudah diperbaiki.
desk-approval-alone = { $instansi } belum punya pejabat aktif, jadi Diskominfo yang menyetujui.
desk-approval-mode-off = Jawaban { $instansi } tidak perlu persetujuan.
desk-approval-mode-all = Semua jawaban petugas { $instansi } menunggu persetujuan pejabat.
desk-approval-mode-first = { $answers } jawaban pertama tiap petugas baru { $instansi } menunggu persetujuan pejabat.
desk-approval-mode-warned = Jawaban { $instansi } yang diberi peringatan menunggu persetujuan pejabat.
desk-deputies = { $who ->
    [none] { $instansi } tidak punya wakil untuk menyetujui jawaban.
   *[other] Wakil yang dapat menyetujui jawaban { $instansi }: { $who }. Jawabannya sendiri tetap disetujui orang lain.
    }
desk-status-approval = Menunggu persetujuan pejabat atas jawaban { $who }, sejak { $since }
desk-status-approval-diskominfo = Menunggu persetujuan Diskominfo atas jawaban { $who }, sejak { $since }
desk-reminder-approval = Tiket { $ticket } menunggu persetujuan. Sisa waktunya { $left }, sampai { $due }.
desk-notice-approval-asked = Jawaban untuk tiket { $ticket } menunggu persetujuan pejabat. Waktunya tetap berjalan; kabarnya menyusul di sini.
desk-notice-approval-asked-diskominfo = Jawaban untuk tiket { $ticket } menunggu persetujuan Diskominfo, karena belum ada pejabat lain yang aktif. Waktunya tetap berjalan; kabarnya menyusul di sini.
desk-notice-approval-given = { $who } menyetujui jawaban untuk tiket { $ticket }. Jawabannya sedang dikirim ke warga.
desk-notice-approval-sent = Disetujui. Jawaban untuk tiket { $ticket } sedang dikirim ke warga.
desk-notice-approval-note-kept = Dikembalikan. Petugas sudah menerima catatan untuk tiket { $ticket }.
desk-notice-approval-overtaken = Tiket { $ticket } sudah dijawab. Jawaban yang diusulkan { $who } tidak dikirim.
desk-notice-approval-moved = Tiket { $ticket } dialihkan ke { $instansi } sebelum disetujui. Jawaban yang diusulkan { $who } tidak dikirim.
desk-notice-approval-void = { $ticket ->
    [none] Jawaban ini tidak menunggu persetujuan lagi. Tidak ada yang diubah.
   *[other] Jawaban untuk tiket { $ticket } tidak menunggu persetujuan lagi. Tidak ada yang diubah.
    }
desk-notice-approval-decided = Jawaban untuk tiket { $ticket } sudah diputuskan oleh { $who } pada { $at }. Tidak ada yang diubah.
desk-notice-approval-needs-note = Catatannya masih kosong. Balas pertanyaan tadi sekali lagi dengan kata-kata.
desk-notice-approval-usage = Tulis /persetujuan, kode instansi, lalu salah satu: mati, semua, baru 10, atau peringatan. Misalnya /persetujuan dishub semua
desk-notice-deputy-usage = Tulis /wakil, kode instansi, lalu nama atau nomor petugasnya. Misalnya /wakil dishub Rahmat, atau /wakil dishub P12
desk-notice-deputy-unknown = { $instansi ->
    [none] Petugas aktif dengan nama itu tidak ditemukan, atau ada lebih dari satu. Tulis namanya lengkap, atau nomornya (misalnya P12).
   *[other] Di { $instansi } tidak ada tepat satu petugas aktif dengan nama itu. Tulis namanya lengkap, atau nomornya (misalnya P12).
    }
desk-notice-deputy-not-allowed = Maaf, wakil ditunjuk oleh pejabat instansi atau admin Diskominfo. Tidak ada yang diubah.
desk-press-approval-asked = Menunggu persetujuan.
desk-press-approval-sent = Disetujui dan sedang dikirim.
desk-press-approval-outdated = Jawabannya sudah diubah sejak pesan ini. Tidak ada yang dikirim: lihat permintaan persetujuan yang terbaru.
desk-press-approval-own = Jawaban sendiri disetujui orang lain. Tidak ada yang dikirim.
desk-press-approval-not-allowed = { $instansi ->
    [none] Maaf, hanya pejabat instansinya, wakilnya, atau Diskominfo yang dapat menyetujui. Tidak ada yang diubah.
   *[other] Maaf, hanya pejabat { $instansi }, wakilnya, atau Diskominfo yang dapat menyetujui. Tidak ada yang diubah.
    }
desk-press-approval-void = Jawaban ini tidak menunggu persetujuan lagi. Tidak ada yang diubah.
desk-press-approval-decided = Jawaban untuk tiket { $ticket } sudah diputuskan oleh { $who } pada { $at }. Tidak ada yang diubah.
desk-press-awaiting-approval = Tiket { $ticket } sudah menunggu persetujuan atas jawaban { $who }. Jawaban Bapak/Ibu belum dikirim.
desk-command-persetujuan = Mengatur persetujuan jawaban (Diskominfo)
desk-command-wakil = Menunjuk wakil untuk menyetujui jawaban

## proposals ("Jadikan FAQ")

proposal-heading = Usulan FAQ dari tiket { $ticket }
proposal-owner = Atas nama { $instansi }
proposal-heading-phrasing = Cara bertanya baru untuk entri { $id }: { $question }
proposal-heading-revision = Perubahan entri { $id }: { $question }
proposal-returned = Dikembalikan oleh { $who }: { $note }
proposal-resembles = Mirip entri yang sudah ada: { $question } ({ $id })
proposal-field-question = Pertanyaan
proposal-field-answer = Jawaban
proposal-field-keywords = Kata kunci
proposal-field-legalBasis = Dasar hukum
proposal-field-validUntil = Berlaku sampai
proposal-none = belum ada
proposal-unlimited = tidak dibatasi
proposal-read-again = Baca sekali lagi: jangan ada nama orang, alamat, atau nomor milik warga. Nama orang tidak dikenali otomatis.
proposal-ask-approval = Setelah disetujui, pertanyaan seperti ini langsung dijawab kepada semua warga. Hanya pejabat { $instansi } dan admin Diskominfo yang dapat menyetujui.
proposal-by = Diusulkan oleh { $who }
proposal-prompt-question = Tulis pertanyaannya sebagai balasan pesan ini, seperti warga pada umumnya menanyakannya.
proposal-prompt-answer = Tulis jawaban yang berlaku untuk semua warga sebagai balasan pesan ini.
proposal-prompt-keywords = Tulis kata kuncinya sebagai balasan pesan ini, dipisahkan koma: kata-kata lain yang dipakai warga.
proposal-prompt-legalBasis = Tulis dasar hukumnya sebagai balasan pesan ini, misalnya Perda 5/2022. Tulis tanda - kalau tidak ada.
proposal-prompt-validUntil = Tulis tanggal terakhir berlakunya sebagai balasan pesan ini, misalnya 31-12-2027. Tulis tanda - kalau tidak dibatasi.
proposal-prompt-note = Tulis apa yang perlu diperbaiki dalam usulan dari tiket { $ticket } sebagai balasan pesan ini.
proposal-placeholder = Isi yang baru
proposal-faults = Usulan dari tiket { $ticket } belum bisa diajukan:
proposal-faults-end = Perbaiki dengan tombol isiannya, lalu tekan Ajukan lagi.
proposal-fault-too-short = { $field }: masih kosong atau terlalu pendek
proposal-fault-too-long = { $field }: terlalu panjang
proposal-fault-past = { $field }: tanggal itu sudah lewat
proposal-fault-personal-data = { $field }: memuat data pribadi ({ $found })
proposal-news-drafting = Usulan FAQ dari tiket { $ticket } masih disusun oleh { $who }.
proposal-news-submitted = Usulan FAQ dari tiket { $ticket } sudah diajukan oleh { $who }. Menunggu persetujuan pejabat { $instansi } atau admin Diskominfo.
proposal-news-approved = Usulan FAQ dari tiket { $ticket } disetujui oleh { $who }, { $at }. Mulai sekarang pertanyaan ini langsung dijawab: { $question } ({ $id })
proposal-news-approved-phrasing = Usulan dari tiket { $ticket } disetujui oleh { $who }, { $at }. Entri { $id } sekarang juga dikenali dari pertanyaan: { $question }
proposal-news-approved-revision = Usulan dari tiket { $ticket } disetujui oleh { $who }, { $at }. Entri { $id } sudah diperbarui: { $question }
proposal-news-returned = Usulan FAQ dari tiket { $ticket } dikembalikan oleh { $who }, { $at }: { $note }
proposal-news-withdrawn = Usulan FAQ dari tiket { $ticket } dibatalkan. Tidak ada yang diterbitkan.
proposal-button-propose = Jadikan FAQ
proposal-button-submit = Ajukan
proposal-button-withdraw = Batal
proposal-button-approve = Setujui
proposal-button-return = Kembalikan
proposal-button-aim-phrasing = Tambahkan sebagai cara bertanya
proposal-button-aim-revision = Perbarui entri itu
proposal-button-aim-new = Jadikan entri baru
proposal-review-review = Waktunya meninjau entri FAQ { $id } milik { $instansi }: apakah jawabannya masih benar?
proposal-review-expiring = Masa berlaku entri FAQ { $id } milik { $instansi } habis setelah { $day }. Sesudah itu pertanyaannya tidak lagi langsung dijawab.
proposal-review-expired = Masa berlaku entri FAQ { $id } milik { $instansi } habis pada { $day }. Pertanyaannya tidak lagi langsung dijawab, tetapi diteruskan kepada petugas.
proposal-review-how = Masih benar: pejabat instansi atau admin Diskominfo menekan Masih berlaku, untuk satu tahun lagi. Sudah berubah: jawab tiket berikutnya dengan ketentuan baru, tekan Jadikan FAQ, lalu Perbarui entri itu.
proposal-review-kept = Entri FAQ { $id } dinyatakan masih berlaku oleh { $who }, { $at }. Ditinjau lagi { $day }.
proposal-button-keep = Masih berlaku

## register of officers

desk-notice-decree-expired = Maaf, SK Bapak/Ibu sebagai petugas berlaku sampai { $at }, jadi tidak ada yang diubah. Mintalah admin Diskominfo memperpanjangnya dengan SK yang baru. Bila Bapak/Ibu menerima kode, kirim /daftar dan kodenya langsung kepada bot ini.
desk-notice-removed-from-register = Maaf, Bapak/Ibu tidak lagi terdaftar sebagai petugas, jadi tidak ada yang diubah. Bila ini keliru, hubungi admin Diskominfo.
desk-notice-last-admin = Tidak ada yang diubah: ini satu-satunya admin Diskominfo yang aktif. Daftarkan admin lain dulu, dengan jawab24 invite --role diskominfo, lalu ulangi.
desk-notice-renewed = Data { $who } sudah diperbarui menurut SK yang baru, di { $instansi }.
desk-notice-draft-ended = Konsep untuk tiket { $ticket } dibatalkan, karena { $who } tidak lagi bertugas di instansi ini. Tidak ada yang dikirim.
desk-notice-approval-author-left = Jawaban { $who } untuk tiket { $ticket } batal menunggu persetujuan, karena penulisnya tidak lagi bertugas di sini. Tiketnya perlu dijawab lagi: balas kartunya.
desk-notice-approval-passed = Di sini tidak ada lagi yang dapat menyetujui jawaban untuk tiket { $ticket }. Persetujuannya diminta kepada Diskominfo.
desk-press-decree-expired = Maaf, SK Bapak/Ibu berlaku sampai { $at }. Tidak ada yang diubah. Mintalah admin Diskominfo memperpanjangnya.
desk-press-removed-from-register = Maaf, Bapak/Ibu tidak lagi terdaftar sebagai petugas. Tidak ada yang diubah. Bila keliru, hubungi admin Diskominfo.
desk-history-approval-passed = persetujuan diteruskan kepada Diskominfo
desk-history-approval-dropped = jawaban { $who } batal menunggu persetujuan: penulisnya tidak lagi bertugas di sana
desk-decree-ends-yours = SK Bapak/Ibu sebagai petugas { $instansi } berlaku sampai { $until }, { $days ->
    [0] dan hari ini hari terakhirnya
   *[other] tinggal { $days } hari lagi
 }. Sesudah itu Bapak/Ibu tidak dapat menjawab warga di sini. Siapkan SK yang baru, dan mintalah admin Diskominfo memperpanjangnya.
desk-decree-ends-heading = SK yang segera berakhir
desk-decree-ends-line = { $id } { $who }, { $instansi }: { $until } ({ $days ->
    [0] hari terakhir
   *[other] tinggal { $days } hari
 })
desk-decree-ends-how-pejabat = Sesudah tanggal itu yang bersangkutan tidak dapat menjawab warga. Siapkan SK yang baru dan sampaikan kepada admin Diskominfo.
desk-decree-ends-how-diskominfo = Sesudah tanggal itu yang bersangkutan tidak dapat menjawab warga. Perpanjang dengan SK yang baru, misalnya: /petugas ubah { $id } sk=800/1/2027 tanggal=2027-01-04 sampai=2027-12-31
desk-register-more = dan { $count } petugas lain
desk-notice-officer-unknown = Petugas dengan nomor itu tidak ada. Daftarnya: /petugas
desk-notice-officer-gone = Petugas itu sudah dihapus dari register. Untuk mengangkatnya lagi, buat kode baru dengan jawab24 invite.
desk-notice-officer-moved = Petugas itu baru saja dipindahkan oleh admin lain. Lihat datanya sekarang dengan /petugas, lalu ulangi. Tidak ada yang diubah.
desk-notice-register-usage =
    Begini cara memakainya:

    /petugas – daftar petugas
    /petugas P12 – satu petugas
    /petugas hapus P12 – mengeluarkannya dari register
    /petugas ubah P12 instansi=dishub peran=pejabat sk=800/1/2027 tanggal=2027-01-04 sampai=2027-12-31 – cukup yang berubah; sampai= saja memperpanjang SK yang ada
desk-notice-register-day-unclear = Tanggal itu tidak ada di kalender. Tulis misalnya 2027-12-31. Tidak ada yang diubah.
desk-notice-register-instansi-unknown = Instansi itu tidak ada dalam daftar. Tulis kodenya, misalnya instansi=dishub. Tidak ada yang diubah.
desk-notice-register-needs-decree = Nomor dan tanggal SK ditulis bersama: sk=800/1/2027 tanggal=2027-01-04. Tidak ada yang diubah.
desk-notice-register-has-no-decree = Petugas itu belum punya SK. Tulis sekalian nomor dan tanggal SK-nya dalam perintah /petugas ubah: sk=800/1/2027 tanggal=2027-01-04. Tidak ada yang diubah.
desk-notice-register-ends-too-early = Hari terakhir SK harus sesudah tanggal SK. Tidak ada yang diubah.
desk-notice-register-already-over = Hari terakhir itu sudah lewat. Untuk menghentikan sekarang juga, pakai /petugas hapus. Tidak ada yang diubah.
desk-notice-register-no-change = Datanya sudah begitu. Tidak ada yang diubah.
desk-press-diskominfo-only = Maaf, ini hanya untuk admin Diskominfo. Tidak ada yang diubah.
desk-press-ask-in-private = Register petugas hanya dibuka di meja triase atau di percakapan pribadi dengan bot. Tidak ada yang diubah.
desk-press-register-changed = Dicatat.
desk-press-register-unchanged = Tidak ada yang diubah. Alasannya ada di percakapan.
desk-press-register-settled = Ini sudah diputuskan, atau datanya sudah berubah. Lihat lagi dengan /petugas.
desk-press-register-not-yours = Pertanyaan ini untuk { $who }. Untuk mengubah sendiri, mulailah dari /petugas.
desk-command-petugas = Register petugas dan SK-nya (Diskominfo)
desk-role-petugas = petugas
desk-role-pejabat = pejabat
desk-role-diskominfo = admin Diskominfo
desk-register-heading = Register petugas: { $count } orang
desk-register-line = { $id } { $who }, { $role }, { $decree }{ $standing ->
    [expired] { " " }(sudah berakhir)
   *[other] { "" }
 }
desk-register-officer = { $id } { $who }
desk-register-post = { $standing ->
    [active] { $role } di { $instansi }
    [removed] Dihapus dari register; sebelumnya { $role } di { $instansi }
   *[other] SK sudah berakhir; sebelumnya { $role } di { $instansi }
 }, { $decree }
desk-register-how = Memperpanjang atau mengubah: /petugas ubah { $id } instansi=dishub peran=pejabat sk=800/1/2027 tanggal=2027-01-04 sampai=2027-12-31 (cukup yang berubah).
desk-register-no-decree = tanpa SK
desk-register-decree-open = SK { $number } tanggal { $date }, sampai dicabut
desk-register-decree = SK { $number } tanggal { $date }, sampai { $until }
desk-register-remove-ask = Keluarkan { $id } { $who } dari register ({ $role }, { $instansi })?
desk-register-remove-what = Haknya berhenti seketika: tiket yang diambilnya terlepas, konsepnya dibatalkan, kode undangannya tidak berlaku. Jawaban yang sudah diberikan tetap tercatat atas namanya.
desk-register-remove-done = { $id } { $who } sudah dikeluarkan dari register. Keluarkan juga dari grup Telegram.
desk-register-change-ask = Ubah data { $id } { $who } ({ $role }, { $instansi })?
desk-register-change-done = Data { $id } { $who } sudah diubah. Lihat dengan /petugas { $id }
desk-register-cancelled = Tidak ada yang diubah pada { $id } { $who }.
desk-register-instansi-becomes = Instansi: { $before } menjadi { $after }
desk-register-role-becomes = Peran: { $before } menjadi { $after }
desk-register-decree-becomes = { $before } menjadi { $after }
desk-button-register = Daftar petugas
desk-button-remove-officer = Keluarkan { $id }
desk-button-make-pejabat = Jadikan pejabat
desk-button-make-petugas = Jadikan petugas
desk-button-remove-yes = Ya, keluarkan { $id }
desk-button-change-yes = Ya, ubah { $id }

## Berkas dalam jawaban

citizen-answer-in-files = Jawabannya ada pada berkas yang kami kirim di bawah ini.
citizen-files-missing = { $ticket ->
    [none] Maaf, ada berkas yang tidak berhasil kami kirim. Kami sudah memberi tahu petugas.
   *[other] Maaf, ada berkas untuk tiket { $ticket } yang tidak berhasil kami kirim. Kami sudah memberi tahu petugas.
 }
citizen-correction-files-same = Berkas yang kami kirim sebelumnya tetap berlaku.
citizen-correction-files-new = Berkas yang kami kirim sebelumnya tidak berlaku lagi. Yang berlaku adalah berkas di bawah ini.
citizen-correction-files-dropped = Berkas yang kami kirim sebelumnya juga tidak berlaku lagi.
desk-preview-files = Ikut dikirim: { $files }
desk-answer-files = Berkas: { $files }
desk-draft-files = { $files } untuk tiket { $ticket }, seperti yang akan diterima warga.
desk-delivery-missing-files = { $count } berkas tidak diterima aplikasi warga; tulisannya sampai. Warga sudah diberi tahu. Kirim ulang berkasnya dengan Ralat.
desk-button-show-files = Lihat berkas
desk-button-drop-files = Tanpa berkas
desk-notice-file-unsupported = Jenis pesan ini (stiker, pesan video bulat, lokasi, kontak, dan semacamnya) tidak dapat dikirim ke warga. Yang dapat: foto, video, dokumen, pesan suara, dan rekaman audio.
desk-notice-file-too-large = Berkas ini lebih dari 20 MB, jadi bot tidak dapat mengambilnya dan tidak ikut dikirim. Kirim berkas yang lebih kecil, atau tulis tautannya di situs resmi.
desk-notice-file-gone = Berkas ini tidak berhasil diambil dari Telegram, jadi tidak ikut dikirim. Silakan kirim sekali lagi.
desk-notice-too-many-files = Satu jawaban membawa paling banyak 10 berkas, seluruhnya 45 MB. Berkas selebihnya tidak ikut dikirim.
desk-notice-file-too-late = Berkas ini datang setelah jawaban untuk tiket { $ticket } dikirim, jadi tidak ikut. Kalau masih perlu, kirim dengan Ralat.
desk-notice-files-not-here = Berkas tidak dapat disertakan di sini, jadi tidak ikut dikirim. Tulis dengan kata-kata saja.
desk-notice-note-kept = { $ticket ->
    [none] Ini catatan internal (//): hanya untuk rekan, tidak dikirim ke warga dan tidak mengubah apa pun.
   *[other] Ini catatan internal (//) untuk tiket { $ticket }: hanya untuk rekan, tidak dikirim ke warga dan tidak mengubah apa pun.
 }

## Template jawaban

desk-command-template = Template jawaban instansi
desk-button-templates = Template
desk-button-drop-template = Hapus template
desk-button-drop-template-sure = Ya, hapus
desk-templates-heading = Template { $instansi }: { $count } dari paling banyak { $most }
desk-templates-choose = Pilih template untuk tiket ini. Isinya ditampilkan dulu sebelum dikirim.
desk-templates-none = { $instansi } belum punya template jawaban.
desk-templates-how =
    Membuat: /template simpan NAMA lalu isinya, atau balas sebuah pesan dengan /template simpan NAMA
    Mengubah: /template ubah NAMA lalu isinya. Menghapus: /template hapus NAMA
    Memakai: balas kartu tiket dengan /template NAMA, atau tombol Template di kartunya.

    Bagian yang berubah ditulis dalam kurung kurawal. Bot mengisi sendiri { $blanks }; yang lain diisi petugas sebelum dikirim.
desk-template-shown = Template { $name }:
desk-template-made = Template { $name } disimpan:
desk-template-changed = Template { $name } diubah. Isinya sekarang:
desk-template-remove = Hapus template { $name }? Yang dihapus hanya dapat dipulihkan oleh admin Diskominfo, di dasbor.
desk-notice-template-usage = Tulis: /template simpan NAMA lalu isinya, /template ubah NAMA lalu isinya, atau /template hapus NAMA. Daftarnya: /template
desk-notice-template-name = Nama template satu kata, paling panjang 32 huruf, angka, tanda hubung, atau garis bawah; bukan simpan, ubah, hapus, atau lihat.
desk-notice-template-empty = Isinya belum ada. Tulis isinya sesudah nama, atau balas pesan yang isinya mau dijadikan template.
desk-notice-template-too-long = Isi template paling panjang 3.000 karakter. Tidak ada yang disimpan.
desk-notice-template-exists = Sudah ada template dengan nama itu. Untuk mengganti isinya: /template ubah NAMA lalu isi yang baru.
desk-notice-template-unknown = Tidak ada template dengan nama itu di instansi Bapak/Ibu. Daftarnya: /template
desk-notice-too-many-templates = Instansi ini sudah punya 50 template. Hapus yang tidak dipakai dulu.
desk-notice-template-removed = Template dihapus.
desk-notice-template-kept = Template tidak dihapus.
desk-notice-template-needs-case = Template hanya dapat dipakai sebagai jawaban. Balas kartu tiketnya dengan /template NAMA
desk-press-template-gone = Template ini sudah tidak ada, atau milik instansi lain.
desk-press-template-removed = Template dihapus.

## WhatsApp, untuk admin Diskominfo

desk-command-whatsapp = Nomor WhatsApp: tertaut atau belum, dan kodenya
desk-notice-whatsapp-off = WhatsApp tidak dinyalakan di layanan ini. Yang memasang layanan dapat menyalakannya dengan WHATSAPP=web.
desk-button-unlink = Putuskan
desk-button-unlink-yes = Ya, putuskan
desk-button-unlink-no = Jangan
desk-link-unlink = Putuskan WhatsApp dari nomor +{ $number }? Sampai nomor ini atau nomor lain ditautkan, pesan warga di WhatsApp tidak dibaca, dan jawaban untuk mereka menunggu.
desk-notice-whatsapp-unlinking = WhatsApp segera diputuskan. Tunggu seperempat menit, lalu tulis /whatsapp untuk kode yang baru.
desk-link-starting = WhatsApp sedang disiapkan. Tunggu sebentar, lalu tulis /whatsapp lagi.
desk-link-waiting = WhatsApp menunggu ditautkan. Kodenya tampil di percakapan ini dan berganti sendiri selama lima menit. Di ponsel kantor: Setelan, Perangkat tertaut, Tautkan perangkat.
desk-link-code = Pindai dengan WhatsApp di ponsel kantor: Setelan, Perangkat tertaut, Tautkan perangkat.
desk-link-linked = WhatsApp tertaut dengan nomor +{ $number } sejak { $at }.
desk-link-passed =
    WhatsApp sempat terputus sejak { $at } dan sudah tertaut lagi sejak { $until }: { $why ->
        [taken-over] tautan yang sama dibuka di tempat lain
        [hung] halamannya tidak menjawab
        [unreachable] WhatsApp tidak dapat dihubungi dari mesin ini
        [not-scanned] kodenya tidak dipindai
       *[other] peramban atau halamannya berhenti
    }. { $times ->
        [1] Pesan yang masuk selama itu ikut dibaca.
       *[other] Dalam waktu itu terjadi { $times } kali. Pesan yang masuk ikut dibaca; bila berlanjut, periksa { $why ->
            [unreachable] sambungan internet
           *[other] memori
        } mesinnya.
    }
desk-link-lost-logged-out = WhatsApp terputus sejak { $at }: tautannya dihentikan dari ponsel. Pesan warga di sana menunggu. Tautkan lagi dengan /whatsapp di percakapan pribadi dengan bot ini.
desk-link-lost-taken-over = WhatsApp terputus sejak { $at }: tautan yang sama dibuka di tempat lain. Layanan mencoba menyambung lagi sendiri.
desk-link-lost-banned = WhatsApp terputus sejak { $at }: nomornya diblokir oleh WhatsApp. Pesan warga di sana menunggu; Telegram tetap berjalan. Lihat docs/panduan-whatsapp.md.
desk-link-lost-refused = WhatsApp terputus sejak { $at }: WhatsApp menolak sambungan ini. Layanan mencoba lagi sendiri; bila berlanjut, perbarui programnya.
desk-link-lost-unreachable = WhatsApp terputus sejak { $at }: WhatsApp tidak dapat dihubungi dari mesin ini. Layanan mencoba lagi sendiri; bila berlanjut, periksa sambungan internetnya.
desk-link-lost-browser-gone = WhatsApp terputus sejak { $at }: peramban atau halamannya berhenti. Layanan membukanya lagi sendiri; bila berlanjut, periksa memori mesinnya.
desk-link-lost-hung = WhatsApp terputus sejak { $at }: halamannya tidak menjawab. Layanan membukanya lagi sendiri; bila berlanjut, periksa memori mesinnya.
desk-link-lost-not-scanned = WhatsApp belum ditautkan: kodenya tidak dipindai sejak { $at }. Tulis /whatsapp untuk kode yang baru.

## the dashboard
desk-command-dasbor = Dasbor di peramban: angka dan keadaan sekarang
desk-notice-dashboard-in-private = Tautan ke dasbor hanya untuk Bapak/Ibu sendiri. Tulis /dasbor langsung kepada bot ini, di percakapan pribadi.
desk-dashboard-link =
    Tautan masuk ke dasbor, untuk sekali pakai, sampai { $until }:
    { $url }

    Mau membukanya di komputer lain? Buka { $page } di sana, lalu ketik kode { $code }

    Tautan dan kode ini jangan diteruskan kepada siapa pun. Tautan sebelumnya tidak berlaku lagi.
dashboard-title = Dasbor Jawab24 – { $office }
dashboard-skip = Langsung ke isi
dashboard-login-heading = Masuk ke dasbor
dashboard-login-how = Dasbor dibuka tanpa kata sandi. Tulis /dasbor kepada bot petugas di Telegram, di percakapan pribadi; bot mengirim tautan dan kode untuk sekali pakai.
dashboard-login-confirm = Tekan Masuk untuk membuka dasbor di peramban ini. Jangan lakukan di komputer umum.
dashboard-login-code = Kode dari bot petugas
dashboard-login-enter = Masuk
dashboard-login-failed = Kode itu tidak berlaku: salah ketik, sudah dipakai, atau lewat 10 menit. Tulis /dasbor lagi kepada bot petugas untuk mendapat yang baru.
dashboard-login-too-often = Terlalu banyak percobaan dari tempat ini. Tunggu { $minutes } menit, lalu minta kode baru dengan /dasbor.
dashboard-logged-out = Bapak/Ibu sudah keluar. Untuk masuk lagi, tulis /dasbor kepada bot petugas.
dashboard-session-over-heading = Sesi sudah berakhir
dashboard-session-over = Isian Bapak/Ibu belum tersimpan, tetapi masih ada di halaman ini. Jangan tutup halaman ini.
dashboard-session-over-login = Masuk lagi di tab baru
dashboard-session-over-return = Setelah masuk, kembali ke halaman ini dan tekan Kirim lagi.
dashboard-session-over-files = Berkas yang dipilih tidak dapat disimpan di halaman ini; pilih lagi di formulirnya.
dashboard-session-over-send = Kirim lagi
dashboard-who = { $who }, { $role }, { $instansi }
dashboard-leave = Keluar
dashboard-nav = Halaman
dashboard-nav-figures = Angka
dashboard-poster-heading = Tanya pemerintah, lewat pesan
dashboard-poster-what = Pertanyaan, komentar, kritik, dan saran Bapak/Ibu dijawab resmi dalam { $promise }.
dashboard-poster-scan = Pindai kode di atas dengan kamera ponsel, atau cari namanya di aplikasi.
dashboard-poster-write = Tulis pertanyaan dengan kata-kata sendiri. Yang sudah diketahui jawabannya dijawab saat itu juga.
dashboard-poster-wait = Yang lain diteruskan kepada instansi yang berwenang. Bapak/Ibu mendapat nomor tiket, dan jawabannya dalam { $promise }.
dashboard-poster-free = Gratis, kapan saja. Nomor dan nama Bapak/Ibu tidak diperlihatkan kepada petugas.
dashboard-poster-emergency = Keadaan darurat? Jangan menunggu jawaban di sini: telepon nomor darurat setempat.
dashboard-public-heading = Statistik layanan tanya jawab { $office }
dashboard-public-what = Pertanyaan, komentar, kritik, dan saran dari { $first } sampai { $last }. Kami berjanji menjawab dalam { $promise }.
dashboard-public-caption = Janji dan waktunya
dashboard-public-questions = Pesan
dashboard-public-kept = Janji ditepati
dashboard-public-median = Separuh dijawab dalam
dashboard-public-all = Semua instansi
dashboard-public-few = kurang dari 10
dashboard-public-means = Janji ditepati: bagian dari yang sudah diputuskan atau lewat tenggatnya yang dijawab tepat waktu. Angka tentang kurang dari 10 pesan tidak ditampilkan. Satu pesan dapat dipegang beberapa instansi. Diperbarui sekali sehari.
dashboard-audience = Warga dan topiknya
dashboard-traffic-none = Kunjungan dalam masa ini tidak dapat dihitung: pencatatannya belum dimulai.
dashboard-traffic-channels = Menurut kanal
dashboard-traffic-hours = Pesan masuk menurut jam
dashboard-traffic-hour = Jam
dashboard-traffic-hours-table = Tabelnya, menurut jam
dashboard-traffic-days = Pesan masuk menurut hari
dashboard-traffic-days-table = Tabelnya, menurut hari
dashboard-traffic-day = Hari
dashboard-entries = Entri basis pengetahuan yang menjawab
dashboard-entries-means = { $shown } dari { $all } entri. Kebanyakan warga tidak menekan Terjawab maupun Belum; diam bukan penilaian.
dashboard-entry = Entri
dashboard-entry-answered = Menjawab langsung
dashboard-entry-helped = Terjawab
dashboard-entry-failed = Belum
dashboard-entry-failed-share = Bagian Belum
dashboard-entry-before = Menjawab di masa sebelumnya
dashboard-rising = Topik yang naik
dashboard-rising-means = Entri yang menjawab lebih sering daripada di masa sebelumnya, sedikitnya { $least } kali. Yang belum ada entrinya ada di celah basis pengetahuan.
dashboard-panrb = Kategori penilaian Permen PANRB 83/2012
dashboard-panrb-category-reach = Jangkauan
dashboard-panrb-category-traffic = Frekuensi dan lalu lintas
dashboard-panrb-category-influence = Pengaruh
dashboard-panrb-category-success = Percakapan dan keberhasilan
dashboard-panrb-category-lasting = Keberlanjutan
dashboard-panrb-visitors = Pengunjung
dashboard-panrb-visitors-means = Orang berbeda yang menulis atau menekan tombol dalam masa ini. Satu orang di dua kanal terhitung dua: tidak ada yang tahu bahwa keduanya sama.
dashboard-panrb-newcomers = Pengunjung baru
dashboard-panrb-newcomers-means = Dari pengunjung: yang belum pernah datang sebelum masa ini. Sebelum pencatatan kunjungan dimulai, tidak ada yang diketahui.
dashboard-panrb-conversations = Percakapan
dashboard-panrb-conversations-means = Pertanyaan, komentar, kritik, dan saran yang menjadi tiket.
dashboard-panrb-shared = Rujukan lewat tautan
dashboard-panrb-shared-means = Siapa datang lewat tautan siapa tidak dicatat, supaya tidak ada orang yang diikuti.
dashboard-panrb-visits = Kunjungan
dashboard-panrb-visits-means = Hari kedatangan, dijumlahkan dari semua pengunjung: siapa datang pada tiga hari, tiga kali berkunjung.
dashboard-panrb-returning = Pengunjung kembali
dashboard-panrb-returning-means = Dari pengunjung: yang sudah pernah datang pada hari yang lebih awal, dalam masa ini atau sebelumnya.
dashboard-panrb-came = Pesan masuk dari warga
dashboard-panrb-came-means = Pesan, perubahan pesan, dan tekanan tombol dari warga, juga salam dan ucapan terima kasih.
dashboard-panrb-sent = Pesan kepada warga
dashboard-panrb-sent-means = Pesan layanan ini yang diterima oleh Telegram atau WhatsApp untuk warga.
dashboard-panrb-topics = Topik yang dibahas
dashboard-panrb-topics-means = Entri basis pengetahuan berbeda yang menjawab dalam masa ini.
dashboard-panrb-comments = Komentar atas jawaban
dashboard-panrb-comments-means = Kata-kata yang ditulis warga bersama penilaiannya atas jawaban resmi.
dashboard-panrb-faq-shared = Jawaban yang dibagikan
dashboard-panrb-faq-shared-means = Meneruskan pesan di Telegram atau WhatsApp tidak terlihat oleh layanan ini.
dashboard-panrb-at-once = Langsung terjawab
dashboard-panrb-at-once-means = Percakapan yang selesai dengan jawaban dari basis pengetahuan.
dashboard-panrb-answered = Dijawab instansi
dashboard-panrb-answered-means = Percakapan yang dijawab resmi oleh instansi.
dashboard-panrb-late = Terlambat
dashboard-panrb-late-means = Percakapan yang tenggatnya lewat; yang menurut Diskominfo tidak dihitung terlambat tidak termasuk.
dashboard-panrb-unanswered = Belum dijawab
dashboard-panrb-unanswered-means = Percakapan masa ini yang sekarang masih terbuka.
dashboard-panrb-helpful = Dinilai membantu
dashboard-panrb-helpful-means = Dari warga yang menilai jawaban resmi dalam masa ini: yang memberi 3 atau 4. Diam bukan penilaian.
dashboard-panrb-adopted = Saran diterapkan
dashboard-panrb-adopted-means = Saran masa ini yang ditandai sudah diterapkan.
dashboard-panrb-returning-share = Bagian pengunjung kembali
dashboard-panrb-returning-share-means = Pengunjung kembali dibagi semua pengunjung.
dashboard-panrb-visits-each = Kunjungan tiap pengunjung
dashboard-panrb-visits-each-means = Kunjungan dibagi pengunjung.
dashboard-cases = Kasus
dashboard-cases-ticket = Tiket
dashboard-cases-open = Buka
dashboard-cases-no-ticket = Tiket itu tidak ditemukan. Periksa lagi enam huruf dan angkanya, misalnya 7K3-F9Q.
dashboard-cases-any = Semua
dashboard-cases-words = Kata dalam pesan warga
dashboard-cases-count = Kasus yang cocok: { $count }
dashboard-cases-count-more = Kasus yang cocok: lebih dari { $count }
dashboard-cases-next = Kasus berikutnya
dashboard-cases-csv = Unduh sebagai CSV
dashboard-cases-xlsx = Unduh sebagai XLSX
dashboard-cases-back = Kembali ke daftar kasus
dashboard-case-joined = Digabung ke tiket lain
dashboard-case-kept = Tepat waktu
dashboard-case-broken = Lewat tenggat
dashboard-case-heading = Kasus { $ticket }
dashboard-case-gross = Waktu seluruhnya
dashboard-case-gross-means = Sejak pertama kali diteruskan kepada instansi sampai kasus ditutup, atau sampai sekarang bila masih terbuka.
dashboard-case-net = Waktu tanpa jeda
dashboard-case-net-means = Waktu seluruhnya dikurangi waktu menunggu keterangan dari warga.
dashboard-case-paused = Menunggu keterangan
dashboard-case-paused-means = Waktu menunggu keterangan yang diminta dari warga. Selama itu tenggat berhenti.
dashboard-case-holders = Siapa memegang berapa lama
dashboard-case-since = Sejak
dashboard-case-until = Sampai
dashboard-case-still = Sekarang
dashboard-case-held = Dipegang
dashboard-case-files = { $count } lampiran
dashboard-case-taken-back = Warga menghapus pesan ini.
dashboard-case-officer = petugas
dashboard-yes = ya
dashboard-no = tidak
dashboard-export-ticket = tiket
dashboard-export-received = diterima (UTC)
dashboard-export-closed = ditutup (UTC)
dashboard-export-due = tenggat (UTC)
dashboard-export-channel = kanal
dashboard-export-kind = jenis
dashboard-export-tone = perkiraan nada
dashboard-export-instansi = instansi
dashboard-export-status = status
dashboard-export-promise = ketepatan
dashboard-export-cause = sebab keterlambatan
dashboard-export-gross = waktu seluruhnya (menit)
dashboard-export-net = waktu tanpa jeda (menit)
dashboard-export-transfers = dialihkan (kali)
dashboard-export-corrected = diralat
dashboard-export-reopened = dibuka lagi
dashboard-export-entry = entri pengetahuan
dashboard-export-helpful = terjawab menurut warga
dashboard-forbidden-heading = Bukan untuk peran ini
dashboard-forbidden = Pejabat melihat angka instansinya sendiri, petugas angkanya sendiri, dan Diskominfo semuanya. Bila peran Bapak/Ibu tercatat keliru, hubungi admin Diskominfo.
dashboard-missing-heading = Halaman ini tidak ada
dashboard-missing = Periksa alamatnya, atau kembali ke dasbor.
dashboard-forged-heading = Permintaan ditolak
dashboard-forged = Permintaan ini tidak datang dari halaman dasbor. Buka dasbor lagi dan ulangi dari sana. Bila tetap terjadi, PUBLIC_URL mungkin belum sesuai dengan alamat yang dipakai.
dashboard-back = Ke dasbor
dashboard-scope-all = Semua instansi
dashboard-scope-instansi = { $instansi }
dashboard-scope-officer = Angka Bapak/Ibu sendiri
dashboard-choose-instansi = Instansi
dashboard-show = Tampilkan
dashboard-now-heading = Sekarang
dashboard-as-of = Keadaan { $at }
dashboard-live-lost = Angka ini tidak lagi diperbarui sendiri: layanan tidak terjangkau. Muat ulang halaman ini.
dashboard-live-over = Sesi sudah berakhir. Muat ulang halaman ini untuk masuk lagi.
dashboard-meaning = Arti
dashboard-meaning-of = Arti angka { $figure }
dashboard-now-open = Terbuka
dashboard-now-due-soon = Tenggat kurang dari 2 jam lagi
dashboard-now-overdue = Lewat tenggat
dashboard-now-unclaimed = Belum diambil
dashboard-now-triage = Di meja triase
dashboard-now-paused = Menunggu warga
dashboard-now-open-means = Pertanyaan yang sedang dipegang meja instansi atau meja triase dan belum dijawab, ditolak, atau dicatat. Yang masih menunggu pilihan warga tidak termasuk.
dashboard-now-open-means-own = Pertanyaan yang sedang Bapak/Ibu tangani: diambil dengan tombol Ambil dan belum terlepas.
dashboard-now-due-soon-means = Dari yang terbuka: tenggatnya tiba dalam 2 jam. Selama warga ditunggu, tenggat berhenti dan pertanyaannya tidak termasuk.
dashboard-now-overdue-means = Dari yang terbuka: tenggatnya sudah lewat. Yang menurut Diskominfo tidak dihitung terlambat tidak termasuk.
dashboard-now-unclaimed-means = Dari yang terbuka: belum ada petugas yang menekan Ambil, atau waktunya sudah habis.
dashboard-now-triage-means = Dari yang terbuka: belum punya instansi, menunggu dialihkan oleh Diskominfo.
dashboard-now-paused-means = Dari yang terbuka: warga diminta memberi keterangan, dan tenggatnya berhenti.
dashboard-now-by-desk = Sekarang, menurut meja
dashboard-now-nothing = Tidak ada pertanyaan terbuka.
dashboard-instansi = Instansi
dashboard-channels = Kanal
dashboard-channel-up = berjalan
dashboard-channel-down = terputus
dashboard-channels-elsewhere = tidak dapat dihitung: kanal dijalankan proses lain, yang keadaannya terlihat di /readyz proses itu
dashboard-channels-means = Berjalan berarti tersambung, atau siap menggantikan proses lain yang tersambung. Bot yang tokennya ditolak Telegram dan nomor WhatsApp yang tidak tertaut terputus.

## the dashboard, over a period
dashboard-from = Dari tanggal
dashboard-until = Sampai tanggal
dashboard-fault-unclear = Tanggal itu tidak terbaca. Tulis seperti 2026-11-01. Yang ditampilkan 30 hari terakhir.
dashboard-fault-turned = Tanggal akhir mendahului tanggal awal: tukar keduanya. Yang ditampilkan 30 hari terakhir.
dashboard-fault-too-long = Masa itu lebih panjang dari 366 hari: pilih yang lebih pendek. Yang ditampilkan 30 hari terakhir.
dashboard-period-heading = { $first } sampai { $last }
dashboard-period-which = Semua angka di bagian ini tentang pesan yang masuk dalam masa itu, dan apa jadinya sampai sekarang. Pembandingnya masa yang sama panjang, tepat sebelumnya.
dashboard-period-cases = Lihat kasus-kasusnya.
dashboard-figure-cases = { $value }, { $figure }: lihat kasusnya
dashboard-before = masa sebelumnya: { $value }
dashboard-of = { $share } dari { $count }
dashboard-unknown = tidak dapat dihitung: { $why ->
    [nothing-measured] belum ada yang diukur
    [not-counted] tidak dicatat
    [too-few-cases] kurang dari 10 pesan
    [too-few] kurang dari 10 orang menilai
    [not-referred] belum ada janji kepada warga
    [clock-went-back] waktu dalam riwayatnya bertentangan
   *[other] riwayatnya tidak lengkap
 }
dashboard-figure = Angka
dashboard-this-period = Masa ini
dashboard-period-before = Masa sebelumnya
dashboard-period-received = Pesan masuk
dashboard-period-received-means = Pertanyaan, komentar, kritik, dan saran yang menjadi tiket. Salam, ucapan terima kasih, dan tambahan untuk tiket lain tidak dihitung.
dashboard-period-at-once-share = Langsung terjawab
dashboard-period-at-once-share-means = Bagian dari pesan masuk yang dijawab saat itu juga dari basis pengetahuan dan tidak diteruskan.
dashboard-period-kept = Tepat waktu
dashboard-period-kept-means = Dari janji yang sudah terlihat hasilnya: bagian yang dijawab atau ditolak sebelum tenggatnya. Yang ditarik warga sebelum tenggat dan yang hanya dicatat tidak termasuk. Untuk satu instansi: menurut siapa yang memegang pertanyaannya saat itu.
dashboard-period-late = Terlambat
dashboard-period-late-means = Tenggatnya lewat sebelum ada jawaban, juga bila akhirnya dijawab. Yang menurut Diskominfo tidak dihitung terlambat tidak termasuk.
dashboard-period-gross-p50 = Waktu menjawab, separuh
dashboard-period-gross-p50-means = Separuh jawaban datang dalam waktu ini atau kurang (median), dari penerusan pertama sampai dijawab. Kotor: dengan waktu menunggu keterangan warga. Pada satu instansi: semua pertanyaan yang pernah dipegangnya, siapa pun yang menjawab.
dashboard-period-gross-p90 = Waktu menjawab, 9 dari 10
dashboard-period-gross-p90-means = Sembilan dari sepuluh jawaban datang dalam waktu ini atau kurang, dari penerusan pertama sampai dijawab. Kotor: dengan waktu menunggu keterangan warga. Pada satu instansi: semua pertanyaan yang pernah dipegangnya, siapa pun yang menjawab.
dashboard-period-net-p50 = Waktu bersih, separuh
dashboard-period-net-p50-means = Seperti waktu menjawab, tanpa waktu menunggu keterangan warga (median).
dashboard-period-net-p90 = Waktu bersih, 9 dari 10
dashboard-period-net-p90-means = Seperti waktu menjawab, tanpa waktu menunggu keterangan warga; sembilan dari sepuluh tidak lebih lama.
dashboard-period-own-p50 = Waktu sendiri, separuh
dashboard-period-own-p50-means = Selama instansi itu sendiri memegang pertanyaan yang dijawabnya, tanpa waktu menunggu keterangan warga; separuhnya tidak lebih lama (median). Waktu di meja lain tidak termasuk.
dashboard-period-own-p90 = Waktu sendiri, 9 dari 10
dashboard-period-own-p90-means = Selama instansi itu sendiri memegang pertanyaan yang dijawabnya, tanpa waktu menunggu keterangan warga; sembilan dari sepuluh tidak lebih lama.
dashboard-period-held = Pernah dipegang
dashboard-period-held-means = Pertanyaan yang pernah ada di meja itu, juga bila kemudian dialihkan.
dashboard-period-answered-own = Jawaban Bapak/Ibu
dashboard-period-answered-own-means = Pertanyaan dari masa itu yang jawaban resminya Bapak/Ibu tulis, atas nama instansi ini.
dashboard-period-given-away = Diserahkan
dashboard-period-given-away-means = Berapa kali meja itu menyerahkan pertanyaan ke meja lain.
dashboard-period-outcomes = Apa jadinya
dashboard-period-at-once = Langsung terjawab
dashboard-period-at-once-means = Dijawab saat itu juga dari basis pengetahuan dan tidak diteruskan.
dashboard-period-answered = Dijawab instansi
dashboard-period-answered-means = Jawaban resminya tercatat. Apakah sudah sampai kepada warga, lihat tidak dapat disampaikan.
dashboard-period-redirected = Ditunjukkan ke pihak lain
dashboard-period-redirected-means = Urusan lembaga di luar pemerintah daerah ini: warga diberi tahu ke mana.
dashboard-period-noted = Dicatat
dashboard-period-noted-means = Komentar, kritik, atau saran yang dicatat tanpa jawaban.
dashboard-period-rejected = Ditolak
dashboard-period-rejected-means = Melanggar etika layanan menurut Diskominfo; warga diberi tahu sebabnya.
dashboard-period-withdrawn = Ditarik atau gugur
dashboard-period-withdrawn-means = Ditarik warga, atau ditutup karena keterangan yang diminta tidak datang.
dashboard-period-open = Masih terbuka
dashboard-period-open-means = Belum ada hasilnya: di sebuah meja, atau menunggu pilihan atau keterangan warga.
dashboard-period-work = Jalannya
dashboard-period-transfers = Pengalihan
dashboard-period-transfers-means = Berapa kali pertanyaan berpindah meja, semuanya bersama.
dashboard-period-corrected = Diralat
dashboard-period-corrected-means = Pertanyaan yang jawabannya diralat atau ditarik sesudah dikirim.
dashboard-period-recalled = Jawaban ditarik
dashboard-period-recalled-means = Pertanyaan yang jawaban terakhirnya ditarik kembali.
dashboard-period-reopened = Dibuka lagi
dashboard-period-reopened-means = Pertanyaan yang dibuka lagi oleh warga sesudah dijawab; lanjutannya tiket tersendiri.
dashboard-period-undeliverable = Tidak dapat disampaikan
dashboard-period-undeliverable-means = Pertanyaan yang jawabannya pernah tidak dapat disampaikan, misalnya karena warga memblokir bot.
dashboard-period-adopted = Saran dilaksanakan
dashboard-period-adopted-means = Saran yang menurut instansinya sudah dilaksanakan.
dashboard-period-incomplete = Riwayat tidak lengkap atau bertentangan
dashboard-period-incomplete-means = Tiket yang riwayatnya berlubang atau waktunya bertentangan: waktunya tidak dihitung di mana pun, juga tidak sebagai terlambat.
dashboard-period-causes = Tenggat terlewat dan sebabnya
dashboard-period-causes-means = Sebab menurut keputusan Diskominfo (/pelanggaran). Yang belum diputuskan tidak ditebak.
dashboard-cause-unconfirmed = belum diputuskan
dashboard-cause-taken-back = tidak dihitung terlambat
dashboard-period-kinds = Jenis pesan
dashboard-period-kinds-means = Menurut petugas terakhir yang membetulkannya; selebihnya menurut perkiraan.
dashboard-period-tones = Nada pesan (perkiraan)
dashboard-period-tones-means = Diperkirakan dari daftar kata saat pesan masuk, hanya untuk statistik; yang tidak dapat diperkirakan tidak termasuk.
dashboard-tone-positif = positif
dashboard-tone-netral = netral
dashboard-tone-negatif = negatif
dashboard-by-instansi = Menurut instansi
dashboard-by-instansi-means = Tepat waktu dan terlambat menurut siapa yang memegang pertanyaannya saat itu; waktu sendiri tanpa waktu di meja lain. Kepuasan: rata-rata nilai 1 sampai 4 dari warga yang ditanya dalam masa itu dan menjawab. Diam tidak dihitung sebagai nilai.
dashboard-satisfaction = Kepuasan
dashboard-rated = { $rated } menilai dari { $asked } yang ditanya

## administration in the browser
dashboard-nav-faq = Basis pengetahuan
dashboard-pages = Halaman hasil
dashboard-page-before = Sebelumnya
dashboard-page-after = Berikutnya
dashboard-page-of = Halaman { $page } dari { $last }
dashboard-change-field = Isian
dashboard-change-before = Sebelumnya
dashboard-change-after = Sesudahnya
dashboard-faq-heading = Basis pengetahuan
dashboard-faq-nav = Bagian basis pengetahuan
dashboard-faq-part-entries = Entri
dashboard-faq-part-new = Entri baru
dashboard-faq-part-proposals = Usulan
dashboard-faq-search = Cari kata
dashboard-faq-validity = Masa berlaku
dashboard-faq-validity-all = Semua
dashboard-faq-validity-expired = Sudah habis
dashboard-faq-validity-expiring = Habis dalam 30 hari
dashboard-faq-validity-review = Waktunya ditinjau
dashboard-faq-none = Tidak ada entri yang cocok.
dashboard-faq-count = { $count } entri
dashboard-faq-version = Versi
dashboard-faq-new-heading = Entri baru
dashboard-faq-entry-heading = Entri { $id }
dashboard-faq-current = Yang berlaku: versi { $version }.
dashboard-faq-retired = Entri ini sudah dihentikan. Menerbitkannya lagi, atau memulihkan salah satu versinya, menjadikannya berlaku.
dashboard-faq-versions = Semua versi dan perubahannya
dashboard-faq-one-a-line = Satu per baris, atau dipisahkan koma.
dashboard-faq-phrasings-hint = Cara lain warga menanyakannya, satu per baris.
dashboard-faq-valid-hint = Hari terakhir jawaban ini boleh diberikan. Kosong: tidak dibatasi.
dashboard-faq-review-hint = Hari pemiliknya diingatkan untuk meninjau. Kosong: setahun lagi.
dashboard-faq-own-data = Nomor dan alamat di dalamnya milik kantor, bukan milik warga.
dashboard-faq-try = Coba dulu
dashboard-faq-try-words = Kalimat warga
dashboard-faq-try-hint = Satu per baris, paling banyak 20. Dijawab oleh pencocok yang sama dengan layanan, dengan isian di atas; tidak ada yang disimpan.
dashboard-faq-try-button = Coba
dashboard-faq-tried = Yang akan diterima warga
dashboard-faq-tried-words = Kalimat warga
dashboard-faq-tried-outcome = Hasil
dashboard-faq-tried-entry = Entri dan peluangnya
dashboard-faq-tried-this = entri ini
dashboard-faq-tried-expired = { $id } cocok, tetapi masa berlakunya sudah habis
dashboard-faq-outcome-emergency = keadaan darurat: nomor darurat, lalu diteruskan
dashboard-faq-outcome-answer = dijawab langsung
dashboard-faq-outcome-suggest = ditawarkan beberapa kemungkinan
dashboard-faq-outcome-redirect = urusan lembaga lain
dashboard-faq-outcome-refer = diteruskan ke instansi
dashboard-faq-outcome-note = dicatat sebagai masukan
dashboard-faq-outcome-greet = basa-basi, tidak menjadi tiket
dashboard-faq-preview = Yang akan dibaca warga
dashboard-faq-preview-button = Perbarui pratinjau
dashboard-faq-publish = Terbitkan
dashboard-faq-retire = Hentikan entri ini
dashboard-faq-retire-means = Entri yang dihentikan tidak dijawabkan lagi. Versi-versinya tetap ada dan dapat dipulihkan.
dashboard-faq-published = Tersimpan sebagai versi baru, dan berlaku dalam beberapa detik.
dashboard-faq-keep = Masih berlaku
dashboard-faq-keep-one = Masih berlaku: { $question }
dashboard-faq-was-berlaku = Tersimpan: entri itu masih berlaku, dan ditinjau lagi setahun dari sekarang. Mengurungkannya: di halaman entri itu, bagian Sebelumnya.
dashboard-faq-not-faulty = Belum diterbitkan: periksa isian yang ditandai.
dashboard-faq-not-may-not-approve = Entri ini milik instansi lain. Tidak ada yang diubah.
dashboard-faq-not-unknown-instansi = Instansi itu tidak ada dalam direktori. Tidak ada yang diubah.
dashboard-faq-not-entry-gone = Entri ini baru saja dihentikan. Tidak ada yang diubah; simpan isian ini, lalu buka entrinya lagi.
dashboard-faq-not-no-change = Isinya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-faq-not-changed-since = Sementara itu versi { $version } diterbitkan orang lain. Isian di bawah belum disimpan: bandingkan dengan versi itu, lalu ulangi dari entrinya.
dashboard-faq-versions-heading = Versi entri { $id }
dashboard-faq-back-to-entry = Ke entrinya
dashboard-faq-version-heading = Versi { $version }, { $at }
dashboard-faq-version-current = Versi ini yang berlaku.
dashboard-faq-version-changes = Perubahan dari versi { $version }
dashboard-faq-restore = Pulihkan versi { $version }
dashboard-faq-proposals-heading = Usulan yang menunggu persetujuan
dashboard-faq-no-proposals = Tidak ada usulan yang menunggu.
dashboard-faq-proposed = Dari tiket { $ticket }, diusulkan { $who }, atas nama { $instansi }
dashboard-faq-aim-new = Entri baru; mirip dengan
dashboard-faq-aim-phrasing = Menambah cara bertanya pada
dashboard-faq-aim-revision = Memperbarui entri
dashboard-faq-return-note = Mengapa dikembalikan
dashboard-faq-proposal-approved = Usulan disetujui dan diterbitkan.
dashboard-faq-proposal-returned = Usulan dikembalikan kepada pengusulnya.
dashboard-faq-proposal-needs-note = Tulis dulu mengapa dikembalikan. Tidak ada yang diubah.
dashboard-faq-proposal-outdated = Usulan itu sudah diubah sejak halaman ini dibuka. Tidak ada yang diubah; baca lagi yang terbaru.
dashboard-faq-proposal-entry-gone = Entri yang hendak diubah sudah tidak ada. Tidak ada yang diubah.
dashboard-faq-proposal-not-yours = Usulan ini bukan untuk diputuskan dari sini. Tidak ada yang diubah.
dashboard-faq-proposal-not-editable = Usulan ini tidak dapat diubah lagi. Tidak ada yang diubah.
dashboard-faq-proposal-not-submitted = Usulan ini belum diajukan. Tidak ada yang diubah.
dashboard-faq-proposal-withdrawn = Usulan ini sudah dibatalkan pengusulnya. Tidak ada yang diubah.
dashboard-faq-proposal-may-not-approve = Usulan ini milik instansi lain. Tidak ada yang diubah.
dashboard-faq-proposal-decided = Usulan ini sudah diputuskan orang lain. Tidak ada yang diubah.
dashboard-faq-proposal-faults = Usulan ini memuat yang tidak boleh diterbitkan, misalnya data pribadi. Kembalikan dengan catatan.
dashboard-faq-proposal-answer-corrected = Jawabannya sudah diralat sesudah usulan ini disusun. Kembalikan dengan catatan.
proposal-field-phrasings = Cara bertanya
proposal-field-category = Kategori
proposal-field-instansi = Instansi
proposal-field-reviewAt = Ditinjau lagi
proposal-fault-no-day = { $field }: bukan tanggal; tulis seperti 2026-11-01
proposal-fault-unknown = { $field }: pilih salah satu
dashboard-file = Berkas
dashboard-file-fault = Baris { $line }: { $message }
dashboard-import-rehearse = Uji coba dulu
dashboard-import-would = Yang akan terjadi dengan { $file }
dashboard-import-figures = { $added } baru, { $changed } berubah, { $unchanged } tetap. Belum ada yang disimpan.
dashboard-import-new = Baru: { $ids }
dashboard-import-nothing = Isinya sama dengan yang berlaku; tidak ada yang perlu dimasukkan.
dashboard-import-do = Masukkan
dashboard-import-taken = Berkas dimasukkan dan berlaku dalam beberapa detik.
dashboard-import-faulty = Tidak ada yang dimasukkan; perbaiki berkasnya lalu ulangi.
dashboard-import-no-file = Pilih dulu berkasnya. Tidak ada yang dimasukkan.
dashboard-import-too-large = Berkas itu terlalu besar. Tidak ada yang dimasukkan.
dashboard-import-others = Tidak ada yang dimasukkan, karena entri ini milik instansi lain:
dashboard-faq-part-gaps = Celah
dashboard-faq-part-conflicts = Pertentangan
dashboard-faq-part-import = Impor dan ekspor
dashboard-faq-gaps-heading = Celah: yang ditanyakan dan tidak terjawab langsung
dashboard-faq-gaps-period = Masa
dashboard-faq-gaps-days = { $count } hari terakhir
dashboard-faq-gaps-sum = { $questions } pertanyaan dari { $people } warga tidak terjawab langsung.
dashboard-faq-gaps-caption = Topik yang ditanyakan lebih dari sekali
dashboard-faq-gaps-topic = Topik
dashboard-faq-gaps-questions = Pertanyaan
dashboard-faq-gaps-people = Warga
dashboard-faq-gaps-examples = Contoh (kata umum saja)
dashboard-faq-gaps-fill = Buat entri
dashboard-faq-gaps-rest = { $single } topik lain masing-masing ditanyakan satu kali; { $unread } pertanyaan terlalu singkat atau terlalu panjang untuk dikelompokkan.
dashboard-faq-conflicts-heading = Pertentangan antarentri
dashboard-faq-no-conflicts = Tidak ada entri yang menjawab pertanyaan yang sama dengan berbeda.
dashboard-faq-conflicts-how = Samakan jawabannya, gabungkan entrinya, atau buat pertanyaannya lebih khusus.
dashboard-faq-conflict = { $one } dan { $other } menjawab pertanyaan yang sama dengan berbeda
dashboard-faq-conflict-what = Yang berbeda
dashboard-faq-differ-biaya = Biaya
dashboard-faq-differ-lama = Lamanya
dashboard-faq-differ-jam = Jam
dashboard-faq-differ-umur = Umur
dashboard-faq-differ-persen = Persentase
dashboard-faq-differ-kontak = Kontak
dashboard-faq-differ-tempat = Tempat
dashboard-faq-differ-instansi = Instansi yang menjawab
dashboard-faq-differ-isi = Isi (hampir tidak ada kata yang sama)
dashboard-faq-import-heading = Impor dan ekspor
dashboard-faq-import-hint = JSON atau CSV seperti hasil ekspor. Yang tidak ada dalam berkas tetap seperti sekarang.
dashboard-faq-export = Ekspor
dashboard-nav-directory = Instansi
dashboard-save = Simpan
dashboard-saved = Tersimpan, dan berlaku dalam beberapa detik.
dashboard-history = Sebelumnya
dashboard-history-until = Sampai { $at }, diubah { $who }
dashboard-history-command-line = lewat baris perintah
dashboard-history-restore = Pulihkan
dashboard-history-restore-of = Pulihkan yang berlaku sampai { $at }
dashboard-groups-heading = Grup Telegram
dashboard-groups-how = Menghubungkan: masukkan bot petugas ke grup instansinya dan jadikan admin grup, lalu admin Diskominfo menulis perintahnya di grup itu, atau di topiknya kalau grupnya memakai topik. Instansi yang sudah terhubung pindah ke tempat perintah itu ditulis.
dashboard-groups-inspect = Periksa di Telegram
dashboard-groups-count = { $count } dari { $all } instansi terhubung
dashboard-groups-act = Menghubungkan atau memutuskan
dashboard-groups-group = grup { $group }
dashboard-groups-topic = grup { $group }, topik { $topic }
dashboard-groups-link = tulis di grupnya: /hubungkan { $id }
dashboard-groups-triage = tidak diputuskan; memindahkannya: /hubungkan diskominfo di tempat yang baru
dashboard-groups-unlink = Putuskan
dashboard-groups-unlink-one = Putuskan grup { $name }
dashboard-groups-unlink-sure = Ya, putuskan
dashboard-groups-unlink-means = Bila diputuskan, pertanyaan terbukanya pindah ke meja triase, dan yang baru juga ke sana, sampai instansinya dihubungkan lagi. Tenggat warga tidak berubah.
dashboard-groups-well = Semua grup baik: bot ada di dalamnya, boleh menulis, dan petugasnya ada.
dashboard-groups-faults = Yang perlu dibereskan
dashboard-groups-silent = Telegram tidak dapat ditanya sekarang. Coba lagi sebentar lagi.
dashboard-groups-was-diputus = Grupnya diputuskan. Pertanyaan terbukanya ada di meja triase.
dashboard-groups-was-dihubungkan = Terhubung lagi ke tempat yang dulu. Yang sudah pindah ke meja triase tetap di sana.
dashboard-groups-not-not-diskominfo = Hanya admin Diskominfo yang dapat memutuskan grup. Tidak ada yang diubah.
dashboard-groups-not-triage = Meja triase tidak dapat diputuskan. Tidak ada yang diubah.
dashboard-groups-not-unlinked = Instansi itu tidak terhubung ke grup mana pun. Tidak ada yang diubah.
dashboard-groups-not-linked = Instansi itu sudah terhubung ke tempat lain. Putuskan dulu. Tidak ada yang diubah.
dashboard-groups-not-unknown = Yang diminta tidak ada lagi. Tidak ada yang diubah.
dashboard-directory-heading = Direktori instansi
dashboard-directory-count = { $count } instansi
dashboard-directory-new = Instansi baru
dashboard-directory-import = Impor dari berkas
dashboard-directory-import-hint = JSON atau CSV. Yang tidak ada dalam berkas tetap seperti sekarang.
dashboard-directory-back = Ke direktori
dashboard-directory-id = Id
dashboard-directory-id-hint = Huruf kecil, angka, dan tanda hubung, misalnya disdukcapil. Tidak dapat diubah lagi.
dashboard-directory-name = Nama
dashboard-directory-aliases = Sebutan lain
dashboard-directory-aliases-hint = Satu per baris: singkatan, dan nama yang dipakai warga.
dashboard-directory-duties = Tugas
dashboard-directory-duties-hint = Dibaca layanan untuk mengetahui pertanyaan mana yang diteruskan ke sini.
dashboard-directory-desk = Grup
dashboard-directory-linked = terhubung
dashboard-directory-unlinked = belum terhubung
dashboard-directory-officers = Petugas aktif
dashboard-directory-closed = Yang sudah ditutup
dashboard-directory-reopen = Buka lagi
dashboard-directory-reopen-one = Buka lagi { $name }
dashboard-directory-close-heading = Menutup atau menggabungkan
dashboard-directory-close-means = Dengan penerus: pertanyaan terbuka, entri, petugas, dan sebutannya pindah ke penerus itu. Tanpa penerus: pertanyaan terbuka pindah ke meja triase, entrinya dihentikan, dan petugasnya keluar dari register. Grupnya dilepas. Tenggat warga tidak berubah. Instansi dapat dibuka lagi: entri dan grupnya kembali, pertanyaan dan petugas yang sudah pindah tidak.
dashboard-directory-into = Penerus
dashboard-directory-into-nobody = Tidak ada: ditutup
dashboard-directory-sure = Ketik { $id } supaya tidak salah tekan
dashboard-directory-close = Tutup instansi ini
dashboard-directory-was-closed = Instansi ditutup. Pertanyaan terbukanya sudah pindah.
dashboard-directory-was-opened =
    Instansi dibuka lagi. Entri yang kembali: { $entries }. { $desk ->
        [yes] Grupnya terhubung lagi.
       *[no] Grupnya belum: tulis /hubungkan di sana.
    } Pertanyaan dan petugas yang sudah pindah tetap di tempatnya sekarang; yang keluar dari register diundang lagi.
dashboard-directory-reopen-means = Bila dibuka lagi, entrinya kembali, kecuali yang sudah diubah sesudah ditutup, dan grupnya terhubung lagi bila tempatnya belum dipakai. Pertanyaan dan petugas yang sudah pindah tidak kembali.
dashboard-directory-fault-id = Id itu tidak dapat dipakai: huruf kecil, angka, dan tanda hubung, paling panjang 40
dashboard-directory-fault-name = Nama masih kosong atau lebih panjang dari 200 huruf
dashboard-directory-fault-aliases = Paling banyak 50 sebutan, masing-masing paling panjang 100 huruf
dashboard-directory-fault-duties = Tugas paling panjang 5.000 huruf
dashboard-directory-not-faulty = Belum disimpan: periksa isian yang ditandai.
dashboard-directory-not-not-sure = Belum ditutup: id yang diketik tidak sama.
dashboard-directory-not-not-diskominfo = Hanya admin Diskominfo yang dapat mengubah direktori. Tidak ada yang diubah.
dashboard-directory-not-taken = Id itu sudah dipakai, mungkin oleh instansi yang ditutup. Tidak ada yang diubah.
dashboard-directory-not-unknown = Instansi itu tidak ada dalam direktori. Tidak ada yang diubah.
dashboard-directory-not-closed = Instansi itu sudah ditutup. Tidak ada yang diubah.
dashboard-directory-not-no-change = Isinya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-directory-not-same = Penerusnya tidak boleh instansi itu sendiri. Tidak ada yang diubah.
dashboard-directory-not-triage = Meja triase tidak dapat ditutup. Tidak ada yang diubah.
dashboard-nav-officers = Petugas
dashboard-officers-heading = Register petugas
dashboard-officers-count = { $count } orang
dashboard-officers-name = Nama
dashboard-officers-role = Peran
dashboard-officers-decree = SK
dashboard-officers-until = Berlaku sampai
dashboard-officers-until-revoked = dicabut
dashboard-officers-standing = Keadaan
dashboard-officers-active = aktif
dashboard-officers-expired = SK berakhir
dashboard-officers-removed = dikeluarkan
dashboard-officers-invite = Undang petugas
dashboard-officers-back = Ke register
dashboard-officers-decree-number = Nomor SK
dashboard-officers-decree-hint = Keputusan Kepala Instansi. Hanya admin Diskominfo boleh tanpa SK.
dashboard-officers-decree-date = Tanggal SK
dashboard-officers-decree-until = SK berlaku sampai
dashboard-officers-decree-until-hint = Hari terakhirnya. Kosong: sampai dicabut.
dashboard-officers-make-code = Buat kode undangan
dashboard-officers-code = Kode undangan
dashboard-officers-code-how = Berlaku satu kali, sampai { $until }, dan hanya ditampilkan sekarang. Serahkan secara pribadi; orangnya mengirim baris di atas kepada bot petugas.
dashboard-officers-remove-heading = Mengeluarkan dari register
dashboard-officers-remove-means = Hak, tiket yang diambil, konsep, dan kode undangannya berakhir saat itu juga, dan dasbornya tertutup. Keluarkan juga dari grup Telegram.
dashboard-officers-remove = Keluarkan
dashboard-invitations-open = Undangan yang belum dipakai: { $count }
dashboard-invitations-until = Berlaku sampai, dibuat oleh
dashboard-invitations-withdraw = Batalkan
dashboard-invitations-withdraw-one = Batalkan undangan ke { $instansi } yang berlaku sampai { $until }
dashboard-officers-was-dibatalkan = Undangan dibatalkan: kodenya tidak dapat dipakai lagi.
dashboard-officers-was-tak-terpakai = Undangan itu sudah dipakai, dibatalkan, atau habis masanya. Tidak ada yang diubah.
dashboard-officers-was-dikeluarkan = Petugas dikeluarkan dari register.
dashboard-officers-not-role = Pilih peran dan instansinya. Tidak ada yang diubah.
dashboard-officers-not-decree = Nomor dan tanggal SK wajib diisi. Tidak ada yang diubah.
dashboard-officers-not-not-sure = Belum dikeluarkan: nomor yang diketik tidak sama.
dashboard-officers-not-last-admin = Ini satu-satunya admin Diskominfo yang aktif. Daftarkan admin lain dulu. Tidak ada yang diubah.
dashboard-officers-not-removed = Petugas ini sudah dikeluarkan dari register. Untuk mengangkatnya lagi, undang.
dashboard-officers-not-moved = Datanya baru saja diubah. Buka lagi dari register, lalu ulangi.
dashboard-officers-not-unknown-instansi = Instansi itu tidak ada dalam direktori. Tidak ada yang diubah.
dashboard-officers-not-needs-decree = Peran ini memerlukan SK. Tidak ada yang diubah.
dashboard-officers-not-ends-too-early = SK harus berakhir sesudah tanggalnya. Tidak ada yang diubah.
dashboard-officers-not-already-over = SK itu sudah berakhir. Untuk menghentikan sekarang juga: keluarkan.
dashboard-officers-not-no-change = Isinya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-approval-heading = Persetujuan jawaban
dashboard-approval-mode = Jawaban yang menunggu pejabat
dashboard-approval-off = tidak ada
dashboard-approval-all = semua jawaban petugas
dashboard-approval-first = jawaban pertama petugas baru
dashboard-approval-warned = jawaban yang diberi peringatan
dashboard-approval-answers = Berapa jawaban pertama
dashboard-approval-answers-hint = Hanya untuk petugas baru; 1 sampai 1.000, kosong: 10.
dashboard-approval-now = Yang berlaku sekarang
dashboard-approval-no-change = Aturannya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-approval-missing = Yang hendak dipulihkan tidak ada lagi. Tidak ada yang diubah.
dashboard-approval-unclear = Pilih instansi dan aturannya; jumlahnya angka 1 sampai 1.000. Tidak ada yang diubah.
dashboard-settings-heading = Pengaturan
dashboard-settings-back = Ke pengaturan
dashboard-settings-fixed = Yang ditetapkan di lingkungan layanan
dashboard-settings-name = Pengaturan
dashboard-settings-value = Nilai
dashboard-settings-origin = Asal
dashboard-settings-set = ditetapkan
dashboard-settings-usual = bawaan
dashboard-settings-fixed-how = Yang di tabel ini tidak dapat diubah di peramban: pemasang layanan mengubahnya di .env, lalu memulai ulang layanan.
dashboard-fixed-office = Nama kantor
dashboard-fixed-deadline = Tenggat jawaban
dashboard-fixed-calendar = Cara menghitung tenggat
dashboard-fixed-calendar-clock = jam biasa, siang dan malam
dashboard-fixed-calendar-working = jam kerja menurut kalender kantor
dashboard-fixed-remind = Pengingat, sesudah bagian ini dari tenggat
dashboard-fixed-clarify = Lama warga ditunggu bila petugas bertanya
dashboard-fixed-clarify-end = Bila warga tidak membalas
dashboard-fixed-clarify-end-resume = tenggat berjalan lagi
dashboard-fixed-clarify-end-close = tiket ditutup
dashboard-fixed-claim = Lama tombol Ambil berlaku
dashboard-fixed-cases = Tiket seorang warga dalam 24 jam yang menjadi kartu sendiri
dashboard-fixed-survey = Bagian warga yang diundang ke survei
dashboard-fixed-time-zone = Zona waktu
dashboard-fixed-retention = Lama data warga disimpan (hari)
dashboard-setting-salam = Salam pembuka dan penutup
dashboard-setting-saringan = Saringan: kata hinaan dan SARA, milik kantor
dashboard-setting-darurat = Nomor darurat
dashboard-setting-aduan = Alamat pengaduan
dashboard-setting-nada = Kata untuk memperkirakan nada
dashboard-setting-standar = Standar pelayanan
dashboard-setting-tangga = Tangga pengingat
dashboard-setting-kalender = Kalender dan hari libur
dashboard-acts-heading = Catatan tindakan
dashboard-acts-how = Yang dilakukan petugas di bot, di dasbor, dan di terminal, yang terbaru lebih dahulu. Dari warga hanya nomor tiketnya. Sebagai berkas: jawab24 report audit.
dashboard-acts-when = Waktu
dashboard-acts-who = Petugas
dashboard-acts-what = Tindakan
dashboard-acts-detail = Rincian
dashboard-acts-none = Tidak ada tindakan dalam masa ini.
dashboard-acts-next = Lebih lama
dashboard-act-answer-approved = Menyetujui jawaban
dashboard-act-answer-corrected = Meralat jawaban
dashboard-act-answer-recalled = Menarik jawaban
dashboard-act-answer-returned = Mengembalikan jawaban untuk diperbaiki
dashboard-act-answered-despite-warnings = Mengirim jawaban walaupun diperingatkan
dashboard-act-approval-asked = Meminta persetujuan atas jawaban
dashboard-act-approval-set = Mengatur persetujuan
dashboard-act-asked-despite-warnings = Bertanya kepada warga walaupun diperingatkan
dashboard-act-author-blocked = Memblokir pengirim
dashboard-act-author-unblocked = Membuka blokir pengirim
dashboard-act-breach-explained = Menjelaskan sebab tenggat terlewat
dashboard-act-calendar-set = Mengubah kalender
dashboard-act-case-viewed = Membuka tiket
dashboard-act-cases-searched = Mencari tiket
dashboard-act-dashboard-login = Masuk ke dasbor
dashboard-act-data-viewed = Melihat kata-kata warga tanpa samaran
dashboard-act-delayed-despite-warnings = Memberi kabar tertunda walaupun diperingatkan
dashboard-act-deputy-named = Menunjuk pengganti
dashboard-act-desk-linked = Menautkan grup
dashboard-act-desk-unlinked = Melepas grup
dashboard-act-emergency-numbers-set = Mengubah nomor darurat
dashboard-act-entry-added = Menambah entri FAQ
dashboard-act-entry-days-restored = Memulihkan masa berlaku entri FAQ
dashboard-act-entry-edited = Mengubah entri FAQ
dashboard-act-entry-kept = Menyatakan entri FAQ masih berlaku
dashboard-act-entry-retired = Menghentikan entri FAQ
dashboard-act-faq-approved = Menyetujui usul entri FAQ
dashboard-act-faq-drafted = Menyusun usul entri FAQ
dashboard-act-faq-imported = Mengimpor FAQ
dashboard-act-faq-returned = Mengembalikan usul entri FAQ
dashboard-act-faq-submitted = Mengajukan usul entri FAQ
dashboard-act-faq-withdrawn = Menarik usul entri FAQ
dashboard-act-files-requested = Melihat lampiran warga
dashboard-act-filter-set = Mengubah daftar SARA dan kata kasar
dashboard-act-frame-set = Mengubah salam
dashboard-act-instansi-added = Menambah instansi
dashboard-act-instansi-closed = Menutup instansi
dashboard-act-instansi-edited = Mengubah instansi
dashboard-act-instansi-reopened = Membuka kembali instansi
dashboard-act-invitation-withdrawn = Menarik undangan
dashboard-act-ladder-set = Mengubah tangga peringatan
dashboard-act-officer-changed = Mengubah data petugas
dashboard-act-officer-expired = Masa tugas berakhir
dashboard-act-officer-invited = Mengundang petugas
dashboard-act-officer-removed = Mengeluarkan petugas
dashboard-act-officer-renewed = Memperbarui penugasan
dashboard-act-overdue-taken-back = Menarik catatan keterlambatan
dashboard-act-registered = Terdaftar sebagai petugas
dashboard-act-rejected = Menolak pesan warga
dashboard-act-rejection-proposed = Mengusulkan penolakan
dashboard-act-rejection-returned = Mengembalikan usul penolakan
dashboard-act-report-addresses-set = Mengubah alamat laporan penyalahgunaan
dashboard-act-report-letterhead = Mengubah kop laporan
dashboard-act-report-words = Menulis bagian laporan
dashboard-act-sentence-set = Mengubah kalimat untuk warga
dashboard-act-service-standard-set = Mengubah standar pelayanan
dashboard-act-statistics-set = Mengatur statistik untuk siapa saja
dashboard-act-status-looked-up = Melihat status tiket lewat formulir
dashboard-act-template-changed = Mengubah template jawaban
dashboard-act-template-made = Membuat template jawaban
dashboard-act-template-removed = Menghapus template jawaban
dashboard-act-tone-words-set = Mengubah kata-kata nada
dashboard-setting-statistik = Statistik untuk siapa saja
dashboard-statistik-state = { $shown ->
    [yes] Halaman /statistik terbuka untuk siapa saja.
   *[no] Halaman /statistik tertutup.
}
dashboard-statistik-open = Buka halamannya
dashboard-statistik-what = Halaman itu menampilkan jumlah pesan, janji yang ditepati, dan waktu menjawab selama setahun sampai kemarin, semua instansi bersama dan tiap instansi. Angka tentang kurang dari 10 pesan tidak ditampilkan; nama warga dan petugas tidak ada di sana.
dashboard-statistik-show = Buka untuk siapa saja
dashboard-statistik-hide = Tutup
dashboard-setting-saringan-hint = Satu per baris, di bawah nama bagiannya. Bagian yang tidak disebut tetap seperti sekarang.
dashboard-setting-darurat-hint = Diberikan kepada warga yang meminta pertolongan.
dashboard-setting-aduan-hint = Diberitahukan kepada warga yang mengadu.
dashboard-setting-nada-hint = Hanya untuk statistik, dan untuk pesan yang baru masuk.
dashboard-setting-standar-hint = Dibaca warga dengan /standar.
dashboard-setting-tangga-hint = Satu langkah per baris, kelipatan tenggat dan siapa yang diingatkan, misalnya 0.9=petugas,pejabat. Sesudah langkah terakhir, teguran diulang.
dashboard-setting-kalender-hint = Jam kerja, hari libur, dan jam Ramadan, dalam bentuk JSON seperti kalender export. Menjadi versi baru; tenggat yang sudah ada tidak berubah.
dashboard-setting-part-fixed = Sebagian ditetapkan oleh { $name } di lingkungan layanan dan tidak dapat diubah di sini: langkah sebelum tenggat.
dashboard-setting-faulty = Belum disimpan: ada baris yang tidak terbaca.
dashboard-setting-empty = Belum disimpan: teksnya kosong.
dashboard-setting-no-change = Isinya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-weekday-0 = Minggu
dashboard-weekday-1 = Senin
dashboard-weekday-2 = Selasa
dashboard-weekday-3 = Rabu
dashboard-weekday-4 = Kamis
dashboard-weekday-5 = Jumat
dashboard-weekday-6 = Sabtu
dashboard-calendar-version = Kalender versi { $version }.
dashboard-calendar-counts = Tenggat yang baru dihitung menurut kalender ini; tenggat yang sudah ada tidak berubah.
dashboard-calendar-counts-not = Tenggat sekarang dihitung dengan jam biasa, siang dan malam. Kalender ini baru dipakai setelah pemasang layanan mengatur DEADLINE_CALENDAR=working.
dashboard-calendar-holidays = Hari libur { $year }
dashboard-calendar-year = Tahun
dashboard-calendar-incomplete = Belum ada libur khusus tahun { $year } (Idulfitri, Nyepi, Waisak, cuti bersama). Lengkapi menurut SKB tahun itu.
dashboard-calendar-days = { $count } hari
dashboard-calendar-day = Tanggal
dashboard-calendar-name = Nama
dashboard-calendar-kind = Jenis
dashboard-calendar-libur = Hari libur
dashboard-calendar-cuti-bersama = Cuti bersama
dashboard-calendar-every-year = setiap tahun
dashboard-calendar-yearly = Jatuh pada tanggal ini setiap tahun, misalnya 17 Agustus
dashboard-calendar-holiday-new = Tambah hari libur
dashboard-calendar-from = Mulai
dashboard-calendar-until = Sampai
dashboard-calendar-until-hint = Kosongkan untuk satu hari.
dashboard-calendar-add = Tambahkan
dashboard-calendar-remove = Hapus
dashboard-calendar-remove-one = Hapus { $name }
dashboard-calendar-hours = Jam kerja
dashboard-calendar-hours-hint = Tulis seperti 08.00-12.00, 13.00-16.00; di antaranya istirahat. Hari yang dikosongkan tutup.
dashboard-calendar-closed = tutup
dashboard-calendar-periods = Jam khusus
dashboard-calendar-period-new = Tambah jam khusus
dashboard-calendar-period-hint = Misalnya Ramadan. Hari yang dikosongkan memakai jam kerja biasa; tulis "tutup" untuk hari yang tutup.
dashboard-calendar-as-text = Seluruh kalender sebagai teks, untuk impor
dashboard-calendar-import = Kalender dari berkas (CSV atau JSON)
dashboard-calendar-import-hint = Seluruh kalender: satu baris tiap aturan, seperti di berkas yang diunduh. Yang tidak ada di berkas tidak berlaku lagi; tenggat yang sudah ada tidak berubah.
dashboard-calendar-export = Unduh kalender yang berlaku
dashboard-calendar-would = Perubahan. Belum ada yang disimpan.
dashboard-calendar-back = Ke kalender
dashboard-calendar-fault-span = Tulis seperti 08.00-12.00, 13.00-16.00, berurutan dan tidak bertindihan.
dashboard-calendar-not-hours = Belum disimpan: periksa jam yang ditandai.
dashboard-calendar-not-day = Belum disimpan: tanggalnya tidak ada atau belum diisi.
dashboard-calendar-not-name = Belum disimpan: isi namanya, paling panjang 100 huruf.
dashboard-calendar-not-order = Belum disimpan: tanggal terakhir sebelum tanggal mulai.
dashboard-calendar-not-too-long = Belum disimpan: lebih dari 60 hari berturut-turut. Periksa tahunnya.
dashboard-calendar-not-known = Belum disimpan: tanggal itu sudah libur.
dashboard-calendar-not-never-open = Belum disimpan: tidak ada hari yang berisi jam kerja.
dashboard-calendar-not-crossing = Belum disimpan: masanya bertindihan dengan jam khusus lain.
dashboard-calendar-not-no-change = Tidak ada yang berubah: kalendernya sudah begitu.
dashboard-calendar-not-missing = Yang hendak dipulihkan tidak ada lagi. Tidak ada yang diubah.
dashboard-sentences-heading = Kalimat untuk warga
dashboard-sentences-what = Yang dikatakan layanan kepada warga. Kalimat yang tidak diubah mengikuti berkas layanan. Jawaban instansi dan basis pengetahuan tidak ada di sini.
dashboard-sentences-language = Bahasa
dashboard-sentences-search = Cari nama atau kata
dashboard-sentences-only-own = Hanya yang diubah kantor
dashboard-sentences-none = Tidak ada kalimat yang cocok.
dashboard-sentences-count = { $count } kalimat
dashboard-sentences-name = Nama
dashboard-sentences-words = Kalimat
dashboard-sentences-own = diubah kantor
dashboard-sentences-unfit = kalimat kantor tidak cocok lagi
dashboard-unfit = Kalimat kantor yang tidak cocok lagi
dashboard-unfit-means = Isiannya berubah dengan pembaruan layanan. Sampai diperbaiki, warga membaca kalimat bawaan.
dashboard-unfit-in = { $language }: { $count } kalimat
dashboard-sentences-back = Ke semua kalimat
dashboard-sentence-heading = Kalimat { $name }
dashboard-sentence-own-said = Bahasa: { $language }. Yang berlaku ialah kalimat kantor.
dashboard-sentence-own-none = Bahasa: { $language }. Yang berlaku ialah kalimat bawaan.
dashboard-sentence-own-unfit = Bahasa: { $language }. Kalimat kantor tidak lagi cocok dengan isiannya; yang berlaku ialah kalimat bawaan. Perbaiki, atau kembali ke kalimat bawaan.
dashboard-sentence-hint = Biarkan isian seperti { $blank } dan nama pilihan dalam kurung siku. Yang diapit { $stars } tampil tebal.
dashboard-sentence-shown = Seperti dibaca warga, dengan isian contoh
dashboard-sentence-usual = Kalimat bawaan
dashboard-sentence-back-to-usual = Kembali ke kalimat bawaan
dashboard-sentence-not-faulty = Belum disimpan: periksa kalimatnya.
dashboard-sentence-not-no-change = Kalimatnya sama dengan yang berlaku sekarang. Tidak ada yang diubah.
dashboard-sentence-fault-empty = Kalimatnya kosong.
dashboard-sentence-fault-too-long = Terlalu panjang: satu baris paling banyak 200 huruf atau dua kali kalimat bawaannya, yang berbaris-baris 3.000.
dashboard-sentence-fault-unreadable = Tidak terbaca: periksa kurung kurawalnya. Di luar isian, baris tidak boleh diawali tanda [ . * atau kurung kurawal tutup.
dashboard-sentence-fault-one-line = Kalimat ini harus satu baris, misalnya karena menjadi tombol.
dashboard-sentence-fault-stars = Tanda { $stars } harus berpasangan dalam satu baris.
dashboard-sentence-fault-missing = Isian ini belum ada: { $blanks }.
dashboard-sentence-fault-unknown = Isian ini tidak dikenal di kalimat ini: { $blanks }.
dashboard-sentence-fault-missing-case = Pilihan ini belum ada: { $blanks }.
dashboard-templates-heading = Template jawaban
dashboard-templates-what = Jawaban siap pakai tiap instansi. Petugasnya memakainya dengan membalas kartu tiket: /template NAMA
dashboard-templates-blanks = Yang diisi layanan: { $blanks }. Isian lain dalam kurung kurawal diisi petugasnya sebelum dikirim.
dashboard-templates-none = Instansi ini belum punya template.
dashboard-templates-new = Template baru
dashboard-templates-name = Nama
dashboard-templates-text = Isi
dashboard-templates-save = Simpan { $name }
dashboard-templates-delete = Hapus
dashboard-templates-delete-one = Hapus template { $name }
dashboard-templates-was-disimpan = Template tersimpan, dan dapat dipakai petugasnya sekarang juga.
dashboard-templates-was-dihapus = Template dihapus. Yang dihapus ada di bagian Sebelumnya.
dashboard-templates-not-template-name = Belum disimpan: namanya satu kata, paling panjang 32 huruf, angka, tanda hubung, atau garis bawah; bukan simpan, ubah, hapus, atau lihat.
dashboard-templates-not-template-empty = Belum disimpan: isinya kosong.
dashboard-templates-not-template-too-long = Belum disimpan: isinya paling panjang 3.000 karakter.
dashboard-templates-not-template-exists = Belum disimpan: sudah ada template dengan nama itu.
dashboard-templates-not-template-unknown = Template itu tidak ada lagi. Tidak ada yang diubah.
dashboard-templates-not-too-many-templates = Belum disimpan: instansi ini sudah punya 50 template. Hapus yang tidak dipakai dulu.
dashboard-frame-opening = Salam pembuka
dashboard-frame-closing = Penutup
dashboard-frame-signature = Nama di bawahnya
dashboard-frame-hint = { $blank } diganti nama instansinya. Masing-masing paling panjang 300 huruf.
dashboard-frame-blank = Belum disimpan: yang diganti hanya { $blank }; kurung kurawal lain akan dibaca warga begitu saja.
dashboard-frame-too-long = Belum disimpan: salam, penutup, dan nama masing-masing paling panjang 300 huruf.
dashboard-frame-empty = Belum disimpan: semuanya kosong.
dashboard-frame-missing = Yang hendak dipulihkan tidak ada lagi. Tidak ada yang diubah.
## reports
report-title-bulanan = Evaluasi Kinerja Bulanan Layanan Informasi Publik
report-title-tahunan = Laporan Tahunan Pengelolaan Media Sosial
report-title-evaluasi = Evaluasi Pengelolaan Media Sosial Seluruh Instansi
report-title-skm = Laporan Survei Kepuasan Masyarakat
report-kind-bulanan = Evaluasi bulanan
report-kind-tahunan = Laporan tahunan instansi (Pasal 16)
report-kind-evaluasi = Evaluasi tahunan Diskominfo (Pasal 17)
report-kind-skm = Survei Kepuasan Masyarakat
report-number = Nomor
report-period = Masa
report-about = Tentang
report-about-all = Semua instansi
report-as-of = Keadaan angka per
report-version = Versi
report-year = Tahun { $year }
report-month = Bulan
report-provisional = Angka sementara: masanya belum berakhir saat angka ini dihitung ({ $at }).
report-basis-bulanan = Evaluasi kinerja ini dibuat sekurang-kurangnya sekali sebulan menurut standar pelayanan informasi publik di media sosial.
report-basis-tahunan = Laporan ini disampaikan kepada Bupati melalui Dinas Komunikasi dan Informatika, dengan delapan bagian (a sampai h) menurut Pasal 16 Pedoman Pengelolaan Media Sosial. Bagian b sampai f disusun dari catatan layanan; bagian a, g, dan h ditulis instansi.
report-basis-evaluasi = Evaluasi ini menurut Pasal 17 Pedoman Pengelolaan Media Sosial: tahun dibandingkan dengan tahun, instansi dengan instansi, sebagai dasar perbaikan tahun berikutnya.
report-basis-skm = Survei disusun menurut Permen PANRB 14/2017 dengan sembilan unsur, masing-masing dinilai 1 sampai 4. Nilai indeks: jumlah rata-rata unsur × 1/9, dikalikan 25.
report-which-cases = Semua angka tentang pesan yang masuk dalam masa ini, dan apa jadinya sampai angka dihitung. Pembandingnya masa yang sama sebelumnya. Arti tiap angka tertulis di sebelahnya atau di bawah tabelnya.
report-section-summary = Ringkasan
report-section-messages = Pesan dan apa jadinya
report-section-work = Jalannya layanan
report-section-instansi = Instansi dengan instansi
report-section-satisfaction = Kepuasan atas jawaban resmi
report-section-next-year = Dasar perbaikan tahun berikutnya
report-table-service = Layanan seluruhnya
report-table-own = Bagian instansi ini
report-table-audience = Khalayak
report-table-ratings = Penilaian atas jawaban resmi
report-table-remarks = Komentar, kritik, dan saran
report-table-sent = Pesan yang dikirim kepada warga
report-table-passed-on = Pesan yang diteruskan
report-table-entries = Yang paling sering dijawab dari basis pengetahuan
report-entries-means = Paling banyak sepuluh entri. Kebanyakan warga tidak menekan Terjawab maupun Belum; diam bukan penilaian.
report-table-course = Bulan demi bulan
report-table-years = Tahun dengan tahun, instansi dengan instansi
report-chart-outcomes = Grafik: apa jadinya
report-chart-kept = Grafik: bagian yang tepat waktu, menurut instansi
report-chart-course = Grafik: pesan masuk dan terlambat, bulan demi bulan
report-before = { $figure } (sebelumnya)
report-definition = { $figure }: { $means }
report-no-instansi = Belum ada instansi yang terlibat dalam masa ini dan masa sebelumnya.
report-annual-a = a. Gambaran umum kebijakan pelayanan informasi melalui media sosial
report-annual-b = b. Jumlah khalayak
report-annual-c = c. Pembahasan isi pesan
report-annual-d = d. Komentar atas isi pesan
report-annual-e = e. Pembagian dan pengiriman pesan
report-annual-f = f. Pesan yang diteruskan
report-annual-g = g. Hambatan eksternal dan internal
report-annual-h = h. Rekomendasi dan rencana tindak lanjut
report-shares-unknown = Pembagian pesan oleh warga (share): tidak dapat dihitung, karena Telegram dan WhatsApp tidak memberi tahu siapa membagikan pesan. Yang dapat dihitung adalah pesan yang dikirim layanan kepada warga.
report-forwards-unknown = Penerusan pesan oleh warga kepada warga lain (forward): tidak dapat dihitung, dengan sebab yang sama. Yang dapat dihitung adalah pertanyaan yang diteruskan ke instansi ini dan dari instansi ini.
report-skm-which = Yang dihitung: survei yang dimulai dalam masa ini, dari tiap warga yang terakhir. Unsur yang dilewati tidak dihitung; diam bukan nilai. Indeks dan rata-rata baru diberitahukan bila dinilai oleh sedikitnya 10 warga.
report-skm-index = Nilai indeks dan mutu pelayanan
report-skm-withheld = Nilai indeks, mutu pelayanan, dan kinerja unit: tidak dapat dihitung, karena belum setiap unsur dinilai oleh sedikitnya 10 warga.
report-skm-quality = Nilai indeks { $index }: mutu pelayanan { $grade }, kinerja unit { $performance }.
report-skm-elements = Unsur pelayanan
report-skm-elements-means = Rata-rata nilai 1 sampai 4 dari warga yang menilai unsur itu.
report-skm-element = Unsur
report-skm-answers = Yang menilai
report-skm-mean = Rata-rata
report-element = { $place ->
    [1] Persyaratan
    [2] Sistem, mekanisme, dan prosedur
    [3] Waktu penyelesaian
    [4] Biaya/tarif
    [5] Produk spesifikasi jenis pelayanan
    [6] Kompetensi pelaksana
    [7] Perilaku pelaksana
    [8] Penanganan pengaduan, saran, dan masukan
   *[9] Sarana dan prasarana
 }
report-element-answers = Unsur { $place }, yang menilai
report-element-mean = Unsur { $place }, rata-rata
report-figure-promised = Janji yang terlihat hasilnya
report-figure-promised-means = Pertanyaan yang dijawab atau ditolak sebelum tenggatnya, atau yang tenggatnya lewat. Dari inilah bagian yang tepat waktu dihitung.
report-figure-people = Warga
report-figure-people-means = Warga yang berbeda yang pesannya masuk dalam masa ini. Yang menulis lewat dua kanal terhitung dua, karena tidak ada yang menghubungkannya.
report-figure-new-people = Warga baru
report-figure-new-people-means = Dari warga itu: yang tidak punya pesan sebelum masa ini.
report-figure-conversations = Percakapan
report-figure-conversations-means = Percakapan di Telegram dan WhatsApp dengan pesan yang masuk dalam masa ini.
report-figure-asked = Ditanya
report-figure-asked-means = Berapa kali warga ditanya seberapa membantu jawabannya, dan pertanyaan itu sampai.
report-figure-rated = Menilai
report-figure-rated-means = Dari yang ditanya: yang memberi nilai. Diam tidak dihitung sebagai nilai.
report-figure-mean = Nilai rata-rata
report-figure-mean-means = Rata-rata nilai 1 sampai 4 dari yang menilai; baru diberitahukan bila yang menilai sedikitnya 10 warga.
report-figure-helpful = Membantu
report-figure-helpful-means = Bagian yang memberi nilai 3 atau 4; baru diberitahukan bila yang menilai sedikitnya 10 warga.
report-figure-skm-invited = Diundang
report-figure-skm-invited-means = Warga yang diundang mengisi survei dalam masa ini; yang memulai sendiri tidak termasuk.
report-figure-skm-respondents = Mengisi
report-figure-skm-respondents-means = Warga yang menilai sedikitnya satu unsur.
report-figure-skm-complete = Mengisi lengkap
report-figure-skm-complete-means = Dari yang mengisi: yang menilai kesembilan unsur.
report-figure-skm-index = Nilai indeks
report-figure-skm-index-means = Jumlah rata-rata sembilan unsur × 1/9, dikalikan 25: dari 25 sampai 100.
report-figure-skm-from = Batas bawah
report-figure-skm-from-means = Indeks semua warga yang dilayani, dengan keyakinan 95 %, tidak di bawah ini, bila yang mengisi serupa dengan yang lain.
report-figure-skm-until = Batas atas
report-figure-skm-until-means = Begitu juga, tidak di atas ini.
report-corrections = Perubahan terhadap versi { $version }
report-corrections-why = Versi { $version } laporan ini dibuat dengan keadaan { $at }. Sejak itu { $count } angka berubah, misalnya karena pertanyaan yang masih terbuka sudah dijawab atau sebab keterlambatan diputuskan.
report-corrections-more = Dan { $count } angka lagi.
report-same-as-before = Semua angka sama dengan versi { $version }.
report-was = Semula
report-is = Sekarang
report-place-and-day = { $place }, { $day }
report-nip = NIP { $nip }
report-footer = { $title }, { $period }, versi { $version }
report-words-missing = (Bagian ini belum ditulis.)
report-words-overview = Gambaran umum kebijakan (bagian a)
report-words-remarks = Catatan dan analisis
report-words-obstacles = Hambatan (bagian g)
report-words-follow-up = Rekomendasi dan rencana tindak lanjut
report-words-annual-follow-up = Rekomendasi dan rencana tindak lanjut (bagian h)
report-words-number = Nomor laporan
dashboard-nav-reports = Laporan
dashboard-report-make = Buat laporan
dashboard-report-list = Laporan yang ada
dashboard-report-none = Belum ada laporan.
dashboard-report-kind = Jenis laporan
dashboard-report-year = Tahun
dashboard-report-whole-year = Setahun penuh
dashboard-report-month-name = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
 }
dashboard-report-letterhead = Kop, penanda tangan, dan NIP
dashboard-report-state = Keadaan
dashboard-report-made = Selesai { $at }
dashboard-report-failed = Gagal dibuat. Buat lagi; bila tetap gagal, beri tahu pengelola sistem.
dashboard-report-waiting = Menunggu giliran
dashboard-report-working = Sedang dibuat: { $done } dari { $steps } bagian selesai
dashboard-report-lost = Halaman ini tidak lagi memperbarui diri sendiri: layanan tidak terjangkau, atau sesi berakhir. Muat ulang halaman ini.
dashboard-report-progress = Kemajuan pembuatan laporan
dashboard-report-look-again = Lihat apakah sudah selesai
dashboard-report-files = Berkas
dashboard-report-file-pdf = Unduh PDF, untuk dicetak dan ditandatangani
dashboard-report-file-docx = Unduh DOCX, untuk disunting dengan pengolah kata
dashboard-report-file-xlsx = Unduh XLSX, tabelnya saja
dashboard-report-again = Hitung lagi sebagai versi baru
dashboard-report-again-means = Versi ini tetap ada dengan angkanya. Versi baru dihitung dari keadaan sekarang dan mencatat angka mana yang berubah.
dashboard-report-which = { $about }, { $period }, versi { $version }
dashboard-report-words = Bagian yang ditulis kantor
dashboard-report-words-how = Satu tombol di bawah menyimpan semua bagian. Tulisan disimpan bersama riwayatnya dan masuk ke semua versi laporan ini. Data pribadi seperti NIK dan nomor telepon, dan kata kasar, disamarkan saat disimpan.
dashboard-report-keep = Simpan tulisan
dashboard-report-kept = Tersimpan: { $parts }.
dashboard-report-unchanged = Tidak ada tulisan yang berubah.
dashboard-report-conflict = { $part } belum tersimpan: sementara itu orang lain menyimpan bagian ini. Tulisan Bapak/Ibu masih ada di kotaknya, yang tersimpan di bawahnya. Satukan, lalu simpan lagi.
dashboard-report-too-long = { $part } belum tersimpan: satu bagian paling banyak { $most } huruf.
dashboard-report-back = Kembali ke daftar laporan
dashboard-report-fault-unclear = Jenis, tahun, atau instansinya tidak terbaca. Tulis tahun seperti 2026.
dashboard-report-fault-month = Evaluasi bulanan perlu sebuah bulan: pilih bulannya.
dashboard-report-fault-whose = Laporan tahunan menurut Pasal 16 dibuat untuk satu instansi: pilih instansinya.
dashboard-report-fault-turned = Hari terakhir mendahului hari pertama.
dashboard-report-fault-future = Masa itu belum dimulai: pilih yang lebih awal.
dashboard-letterhead-of = Kop laporan { $instansi }
dashboard-letterhead-how = Ini berdiri di atas dan di bawah setiap laporan. Yang dikosongkan menjadi titik-titik untuk diisi tangan.
dashboard-letterhead-address = Alamat
dashboard-letterhead-address-how = Paling banyak empat baris: jalan, telepon, pos-el, situs.
dashboard-letterhead-place = Tempat penandatanganan
dashboard-letterhead-position = Jabatan penanda tangan
dashboard-letterhead-name = Nama penanda tangan
dashboard-letterhead-nip = NIP (18 angka)
dashboard-letterhead-keep = Simpan kop
dashboard-letterhead-kept = Kop tersimpan.
dashboard-letterhead-faulty = Belum tersimpan: alamat paling banyak empat baris, dan NIP 18 angka atau kosong.

### Ukara-ukara kangge warga, ing basa Jawa krama. Berkas conto: durung pepak; sing durung ana ditulis nganggo basa Indonesia.
###
### PENTING: sadurunge dienggo, mangga diwaca lan dibeciki dhisik dening penutur asli saka dhaerahe dhewe. (Sebelum dipakai,
### mohon dibaca dan diperbaiki dulu oleh penutur asli dari daerah sendiri.)
###
### Jeneng ing ngarepe "=" lan isi ing kurung kurawal aja diowahi.

## basa

language-name = Basa Jawa
language-dates = jv

## wektu

moment = { $day } tabuh { $time }
duration-under-a-minute = kirang saking semenit
duration-days = { $count } dinten
duration-hours = { $count } jam
duration-minutes = { $count } menit
promise-working-hours = { $within } kerja
promise-since = Wates wekdal: { $within } wiwit { $since }
promise-paused = { $since }; dipunkendelaken { $paused } ngentosi katrangan
promise-days-off = Dinten ingkang boten dipunetang: { $days }
promise-more-days = { $count } dinten sanesipun

kind-pertanyaan = Pitakenan
kind-komentar = Panyaruwe
kind-kritik = Kritik
kind-saran = Pamrayogi

## warga

citizen-choice-solved = Sampun cetha
citizen-choice-forward = Dereng, aturaken petugas
citizen-answer-above = Ingkang sampun kula mangertosi wonten ing wangsulan ing nginggil. Menawi dereng cekap, kula aturaken petugas.
citizen-suggestions =
    Punapa ingkang Bapak/Ibu kersakaken kalebet salah satunggal punika?

    { $questions }
citizen-suggestions-one =
    Punapa punika ingkang Bapak/Ibu kersakaken?

    { $questions }
citizen-choice-none = Sanes punika, aturaken
citizen-choices-hint = { $choices ->
    [one] Menawi badhe milih punika, mangga dipunwangsuli ngangge angkanipun.
   *[many] Menawi badhe milih, mangga dipunwangsuli ngangge salah satunggaling angka.
 }
citizen-redirect =
    Perkawis punika dipuntangani { $authority }, sanes { $office }.

    Mangga { $contact }.
citizen-choice-forward-anyway = Tetep aturaken petugas
citizen-referred =
    { $kind ->
        [saran] Matur nuwun awit pamrayoginipun. Serat punika
        [kritik] Matur nuwun sampun ngaturi priksa dhateng kita. Serat punika
        [komentar] Matur nuwun awit panyaruwenipun. Serat punika
       *[pertanyaan] Pitakenan Bapak/Ibu
    } sampun kita aturaken dhateng **{ $instansi }**.

    Nomer tiket: **{ $ticket }**
    Dipunwangsuli paling telat **{ $due }**.

    Wangsulan resminipun kita kintun mriki, ing basa Indonesia. Kangge mirsani sampun dumugi pundi, serat /status { $ticket }
citizen-referred-triage =
    { $kind ->
        [saran] Matur nuwun awit pamrayoginipun. Serat punika
        [kritik] Matur nuwun sampun ngaturi priksa dhateng kita. Serat punika
        [komentar] Matur nuwun awit panyaruwenipun. Serat punika
       *[pertanyaan] Pitakenan Bapak/Ibu
    } sampun kita aturaken dhateng Diskominfo, ingkang badhe madosi instansi ingkang trep.

    Nomer tiket: **{ $ticket }**
    Dipunwangsuli paling telat **{ $due }**.

    Wangsulan resminipun kita kintun mriki, ing basa Indonesia. Kangge mirsani sampun dumugi pundi, serat /status { $ticket }
citizen-referred-emergency =
    Serat panjenengan ugi sampun kita aturaken dhateng { $instansi } minangka kawontenan darurat. Sampun ngantos ngentosi wangsulan kita: tetep telpun nomer ing nginggil.

    Nomer tiket: **{ $ticket }**
    Kabaripun kita aturaken mriki, paling telat **{ $due }**.
citizen-moved =
    Pitakenan Bapak/Ibu kanthi tiket { $ticket } sapunika dipuntangani **{ $instansi }**.

    Wates wekdalipun boten ewah: paling telat **{ $due }**.
citizen-overdue =
    Nyuwun pangapunten, { $instansi } dereng mangsuli tiket { $ticket } dumugi wates wekdal ingkang kita janjekaken.

    Diskominfo sampun dipunaturi priksa saha ngawasi. Serat Bapak/Ibu tetep kabikak, lan wangsulanipun mesthi kita kintun mriki.
citizen-emergency-bite = Dipuncakot utawi dipuncakar kewan: tatunipun kawasuh sapunika mawi sabun lan toya mili 15 menit, lajeng enggal dhateng puskesmas utawi griya sakit. Vaksin rabies kedah enggal, saderengipun karaos sakit.
citizen-emergency-perhaps = Menawi punika kawontenan darurat, sampun ngantos ngentosi wangsulan ing mriki. Telpun { $number }.
citizen-emergency-fire =
    Enggal telpun sapunika:

    { $numbers }

    Tebihana latu lan kukus, sampun wangsul mlebet. Petugas kita ugi sampun dipunaturi priksa, nanging telpun langkung enggal tinimbang serat punika.
citizen-emergency-medical =
    Enggal telpun sapunika:

    { $numbers }

    Tiyang ingkang sakit sampun dipuntilar piyambakan. Petugas kita ugi sampun dipunaturi priksa, nanging telpun langkung enggal tinimbang serat punika.
citizen-emergency-accident =
    Enggal telpun sapunika:

    { $numbers }

    Njagi kawilujenganipun piyambak rumiyin. Petugas kita ugi sampun dipunaturi priksa, nanging telpun langkung enggal tinimbang serat punika.
citizen-clarification =
    { $instansi } mbetahaken katrangan saking Bapak/Ibu kangge tiket { $ticket }:

    { $question }

    Mangga dipunwangsuli ing mriki, kanthi seratan utawi foto.
citizen-official-answer =
    **Wangsulan resmi { $instansi } kangge { $ticket }:**

    { $answer }
citizen-answer-waited = Wangsulan kangge Bapak/Ibu sampun wonten. Kala rumiyin dereng saged kita kintun, pramila kita kintun malih sapunika.
citizen-which-ticket = { $count ->
    [one] Bapak/Ibu taksih gadhah satunggal pitakenan ingkang ngentosi wangsulan. Punapa serat wau tambahan kangge pitakenan punika, punapa pitakenan enggal?
   *[many] Bapak/Ibu taksih gadhah pinten-pinten pitakenan ingkang ngentosi wangsulan. Punapa serat wau tambahan kangge salah satunggalipun, punapa pitakenan enggal?
 }
citizen-which-ticket-call = { $ticket }: panyuwunan pitulungan Bapak/Ibu
citizen-choice-addition = Tambahan kangge { $ticket }
citizen-choice-new = Pitakenan enggal
citizen-words-joined = Matur nuwun. Serat wau sampun kita tambahaken dhateng tiket { $ticket }. Menawi punika pitakenan sanes, mangga pilih ing ngandhap punika.
citizen-status-heading = **Pitakenan Bapak/Ibu:**
citizen-status-empty = Dereng wonten pitakenan Bapak/Ibu ing mriki. Mangga kaserat punapa ingkang badhe katakenaken.
citizen-status-received = **Tiket { $ticket }**, dipuntampi { $received }
citizen-status-choosing = Ngentosi pilihan Bapak/Ibu
citizen-status-referred = Saweg dipuntangani { $instansi }, dipunwangsuli paling telat **{ $due }**
citizen-status-expected = Saweg dipuntangani { $instansi }. Janji kita paling telat **{ $due }**, nanging kados ingkang sampun kita aturaken, wangsulanipun kinten-kinten betah wekdal dumugi **{ $day }**
citizen-status-late = Saweg dipuntangani { $instansi }. Nyuwun pangapunten, wates wekdalipun ({ $due }) sampun langkung
citizen-status-answered = Sampun dipunwangsuli dening { $instansi }
citizen-status-answered-at-once = Sampun dipunwangsuli sanalika
citizen-status-withdrawn = Dipunwurungaken dening Bapak/Ibu
citizen-instansi-unknown = instansi ingkang kajibah

citizen-notice-welcome =
    Sugeng rawuh ing layanan pitakenan { $office }. Layanan punika resmi lan boten mbayar.

    Ingkang kita simpen: serat Bapak/Ibu lan alamat rembagan punika, supados wangsulanipun dumugi. Jangkepipun: /privasi

    Mangga nyerat pitakenan mawi tembungipun piyambak, langkung sae ing basa Indonesia, utawi milih ing ngandhap punika. Ingkang sampun wonten wangsulanipun sanalika kita wangsuli; ingkang dereng, dipunwangsuli resmi dening instansinipun paling dangu { $within }.
citizen-notice-salam = Waalaikumsalam, sugeng rawuh ing layanan pitakenan { $office }. Mangga kaserat punapa ingkang badhe katakenaken.
citizen-notice-greeting = Sugeng rawuh ing layanan pitakenan { $office }. Mangga kaserat punapa ingkang badhe katakenaken.
citizen-notice-ask-away = Mangga, Bapak/Ibu, badhe tanglet menapa? Kaserat kemawon ngangge tembung piyambak.
citizen-notice-file-needs-words = Kintunanipun sampun kula tampi. Punapa ingkang badhe dipuntangletaken utawi dipunaturaken? Kaserat kemawon ing mriki.
citizen-notice-say-more = Inggih, Bapak/Ibu. Menawi wonten ingkang badhe dipuntangletaken, kersaa kaserat langkung jangkep, supados kula mangertos.
citizen-notice-thanks = Sami-sami, Bapak/Ibu. Menawi wonten ingkang badhe katakenaken malih, mangga kaserat ing mriki.
citizen-notice-glad = Matur nuwun, Bapak/Ibu. Kita remen saged mbiyantu. Menawi wonten pitakenan sanes, mangga kaserat ing mriki.
citizen-notice-help =
    Mangga kaserat punapa ingkang badhe Bapak/Ibu aturaken utawi takenaken dhateng { $office }. Foto utawi berkas saged dipunsertakaken.

    Ingkang dereng wonten wangsulanipun kita aturaken dhateng instansi ingkang nangani. Wangsulan resminipun dumugi paling dangu { $within } saksampunipun.

    /formulir – nyuwun pirsa kanthi dipunbiyantu, setunggal-setunggal
    /status – mirsani lampahing pitakenan
    /batal – mbatalaken pitakenan
    /standar – standar palayanan kita
    /survei – mbiji palayanan kita
    /privasi – data ingkang kita simpen saha hak Bapak/Ibu
    /bahasa – milih basa sanes
    /bantuan – mirsani pitedah punika
citizen-notice-unknown-command = Nyuwun pangapunten, prentah punika dereng kita tepangi. Mangga langsung nyerat pitakenanipun, utawi mirsani /bantuan
citizen-notice-automatic = Punika layanan otomatis { $office }. Ingkang sampun temtu wangsulanipun langsung kita wangsuli; sanesipun dipunwaos lan dipunwangsuli dening petugas. Mangga pitakenan Bapak/Ibu kaserat ing mriki. Kangge mirsani pitakenan ingkang sampun kakintun, mangga kaserat /status
citizen-notice-needs-words = Kita dereng manggihaken pitakenan ing serat wau. Nyuwun tulung dipunkintun malih kanthi tembung: punapa ingkang badhe katakenaken utawi kaaturaken?
citizen-notice-choice-expired = Nyuwun pangapunten, pilihan punika sampun boten lumampah. Menawi taksih wonten ingkang badhe katakenaken, mangga kaserat ing mriki.
citizen-notice-nothing-open = Sapunika boten wonten pitakenan Bapak/Ibu ingkang taksih ngentosi wangsulan.
citizen-notice-ticket-unknown = Nyuwun pangapunten, nomer tiket punika boten wonten ing mriki. Serat /status kangge mirsani sedaya pitakenan Bapak/Ibu.
citizen-notice-withdrawn = { $ticket ->
    [none] Inggih, pitakenanipun sampun dipunwurungaken.
   *[other] Inggih, pitakenan kanthi tiket { $ticket } sampun dipunwurungaken.
 }
citizen-notice-words-added = { $ticket ->
    [none] Matur nuwun. Katrangan wau sampun kita tambahaken dhateng pitakenan Bapak/Ibu.
   *[other] Matur nuwun. Katrangan wau sampun kita tambahaken dhateng tiket { $ticket }.
 }
citizen-topic-questions =
    Punapa ingkang Bapak/Ibu kersa mangertosi?

    { $questions }

    Menawi boten wonten ing ngriki, mangga nyerat pitakenanipun.
citizen-form-topic =
    Inggih, mangga kita isi sesarengan, satunggal baka satunggal.

    Serat Bapak/Ibu bab punapa?
citizen-form-question = Mangga kaserat pitakenanipun, utawi punapa ingkang badhe kaaturaken, mawi tembungipun piyambak.
citizen-form-more = Kita dereng mangertos kersanipun. Mangga dipunserat langkung jangkep punapa ingkang badhe dipuntakenaken utawi dipunaturaken.
citizen-form-place = Wonten pundi panggenanipun? Upaminipun nami margi, dhusun, utawi kecamatan. Menawi boten perlu, pilih Lewati.
citizen-form-photo = Wonten foto utawi berkas ingkang perlu kita tingali? Mangga dipunkintun mriki. Menawi boten wonten, pilih Lewati.
citizen-form-review =
    Mekaten serat Bapak/Ibu:

    { $lines }

    Sampun leres? Pencet Kirim.
citizen-form-unsent =
    Serat Bapak/Ibu punika dereng kakintun:

    { $lines }

    Badhe dipunkintun? Pencet Kirim. Menawi dipunkendelaken, mbenjing serat punika kita busak.
citizen-choice-form-start = Bantu kula pitaken
citizen-language-choose =
    Serat kita prayoginipun mawi basa punapa?
    Pesan kami sebaiknya ditulis dalam bahasa apa?
citizen-notice-language-set =
    Inggih, wiwit sapunika kita nyerat mawi basa Jawa.

    Wangsulan bab layanan tetep ing basa Indonesia, kados ingkang dipunserat kantor. Pitakenan ing basa Indonesia paling enggal dipunwangsuli.

citizen-command-status = Mirsani lampahing pitakenan
citizen-command-batal = Mbatalaken pitakenan
citizen-command-bahasa = Basa / Language
citizen-command-bantuan = Pitedah
citizen-standard-heading = Standar palayanan tanya jawab { $office }. Isinipun ing basa Indonesia, kados ingkang dipunserat kantor.
citizen-standard-requirements = Sarat
citizen-standard-procedure = Sistem, mekanisme, lan tatacara
citizen-standard-time = Wekdal ingkang dipunbetahaken
citizen-standard-cost = Ragad
citizen-standard-product = Asil palayanan
citizen-standard-complaints = Pangaduan, pamrayogi, lan masukan
citizen-standard-legal-basis = Dhasar hukum
citizen-standard-facilities = Sarana lan prasarana
citizen-standard-competence = Kasagedan petugas
citizen-standard-supervision = Pangawasan internal
citizen-standard-staff = Cacahing petugas
citizen-standard-guarantee = Jaminan palayanan
citizen-standard-safety = Jaminan kaamanan lan kaslametan
citizen-standard-evaluation = Evaluasi kinerja

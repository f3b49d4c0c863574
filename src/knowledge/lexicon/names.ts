/**
 * What people and streets are called, where a reader of slang and spelling would take it for a word ("Budi", "Intan",
 * "Kartini"). Nothing that is remembered of a citizen's message may hold them, unless they stand inside of the name of a
 * thing.
 */
export const personalNames: string = `
abdul abdullah abu achmad ade adi adit aditya adnan afifah agung agus ahmad ainun aisyah akbar alamsyah alex
ali alif alifah alya amalia amelia amin amir amirah ana andi andika andre andri andrian angga anggi
anggraini anik anisa anita anjar anna annisa anton anwar ardi ardian ari arief arif arifin aris arjuna arman
arum aryo asep asih asri astri astuti atik atun ayu azis azizah bachtiar bagas bagus bahar bahri bambang
barus basri basuki batubara bayu beni berlian bima bimo bintang boedi bonar budhi budi budiman budiono
budiyanto bunga burhan butet cahaya cahyo candra chandra christina cici cinta citra cokro daeng dahlan damai
damar daniel danu darma darmawan darwis daulay dedi deni denny desi dewa dewanto dewi dian diana didi dimas
dina dinda dini djoko dodi doni dwi edi edy efendi eka eko elisa elisabet endah endang eni eny erlangga erna
erni erwin esti eva evi fadil fadli faisal fajar farah farhan farid farida fatimah fauzan fauzi fauziah
febri feri fikri firdaus firman fitri fitriani fransiska galih galuh ganda gatot gilang ginting gita
gunadi gunawan guntur gusti habib habibah hadi hadijah hafiz hairul halim halimah hamid hamka hamzah
handayani handoko hani hanif hanifah harahap hardi hariadi harianto haris hariyanto harjo harmoko harun
hasan hasanah hasanuddin hasibuan hasim hasnah helmi hendra hendri heni henny heri heru hesti hidayah
hidayat husen husin husna hutapea ibnu ibrahim ichsan ida idris ihsan ikhsan ikhwan ilham iman imran inayah
indah indra indri intan ipul irfan irma irwan irwansyah iskandar ismail iswanto iwan jaelani jaka jamal
jamila jati jaya joko jono jordan joseph julia juliana jumadi jumiati juminten junaidi kadek kamal kardi
karim karina karno karo kartika kartini karto kasim kaunang kencana ketut khadijah khairul khalid kogoya
komang krisna kurnia kurniawan kusuma lala lastri latif latifah latuconsina leni lestari lia lina linda
lintang lisa lontoh lubis lukman lusi lutfi mahendra mahmud maisaroh malik mamahit mandagi mansur manurung
mardi mardiana maria mariam mariana markus marlina marni marta martha martono maryam maryati mawar maya mega
melati melinda mentari mina mira mirna misbah muhamad muhammad muhidin mukhlis mukti mulia mulyadi mulyana
mulyani mulyono munir murni mursid murti muslimah mustafa mustika mutia mutiara nadia nainggolan nanda nani
nasir nasution nia nina ningsih nita noor nova novi nugraha nugroho nur nuraini nurdin nurhayati nurjanah
nurlaila nurul nyoman oki oktavia paijo pandu pangkey panjaitan panji paramita pardede parjo parman patricia
pattiasina paulus permana permata pertiwi petrus prabowo pramono pranata prasetyo pratama pratiwi pri prima
priyanto puji purba purnama purnomo purwanto puspa puspita putra putri putu rachman raden rafi raharjo
rahayu rahma rahman rahmat rahmawati rahmi raihan raja rama ramadhan ramlan ramli rangga rangkuti rani ratih
ratna ratu reni retno reza rian riana ridho ridwan rifai rika riko rina rini rio riris rita riyanto rizal
rizki rizky robert rohmah rohman romi roni rosa rosana rosdiana rosi rosita rosmini roy rudi rukmini rumbiak
rusdi ruslan rusli rustam sabar sabrina safitri sagita said sakti salam salamah salim salma salman samsul
sandi sanjaya santi santosa santoso saragih sarah sardi sari sarjono sarwono satria satrio sekar selamet
sembiring septi setia setiadi setiawan setyo sigit sihombing silalahi simanjuntak simbolon sinaga sinta
siregar siti sitorus situmorang slamet soeharto sofia sofyan sri sriwati subagyo subandi subekti sucipto
sudarmo sudirman sugeng sugiarto sugiono suhardi suharti suharto suhendra sujono sukardi sukarno sulaiman
sulastri sulistyo sultan sumarni sumarno sumiati sunardi sunarti sunarto sundari suparman suparno supriadi
supriyadi surya suryadi suryani susanti susanto susi susilo sutarno sutrisno suwarno suyanto syafii syahrul
syaiful syamsul syarif syarifah tabuni tampubolon tanjung tari tarigan tatang taufik tegar teguh tina tini
titi titik tito tiwi tobing toni tono topan tri triana trisno tuhumury tumbelaka tuti udin ujang umar umi
untung usman ustman utami utomo vera vina vivi wahid wahono wahyu wahyudi wahyuni wati wawan wayan welas
wenda wibowo widi widodo widya wijaya wira wiwik wiwin wowor wulan wulandari yadi yahya yani yanti yanto
yanuar yasin yati yayuk yeni yoga yohana yohanes yono yossi yudha yudi yuli yuliana yulianti yulianto yuni
yunita yunus yusuf zaenal zahra zainab zainal zainuddin zaki zulfa zulkifli
`

/** After these comes whom or where, not what. */
export const introducesName: string = `
pak bu bapak ibu bpk mas mbak mba bang abang kang teh teteh neng om tante pakde bude sdr sdri saudara saudari tn ny nn tuan nyonya alm almarhum almarhumah haji hj
nama namanya bernama panggil
jalan jl jln gang gg desa dusun kampung kampong kelurahan kecamatan kec kel perumahan perum komplek kompleks blok rt rw lorong lingkungan nomor no
`

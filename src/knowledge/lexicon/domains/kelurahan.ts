import type { DomainLexicon } from '../concept.ts'

/** Letters and services of the kelurahan, the village and the kecamatan. */
export const kelurahan: DomainLexicon = {
  domain: 'kelurahan',
  objects: {
    'domisili-surat < surat-keterangan':
      'surat tinggal di sini | keterangan warga | surat bahwa tinggal | bermukim di alamat | bukti bahwa saya tinggal | surat keterangan warga sini | keterangan bertempat tinggal | surat domisili | surat keterangan domisili | keterangan domisili | domisili | surat tempat tinggal | surat keterangan tempat tinggal | surat keterangan tinggal | surat bermukim | bukti tinggal | bukti bermukim | keterangan tinggal | surat tinggal sementara | surat domisili usaha | surat keterangan alamat | bukti alamat | memang tinggal di | benar tinggal di | surat numpang tinggal | surat … tinggal',
    'sktm < surat-keterangan > miskin':
      'surat untuk orang tidak punya | surat ekonomi lemah | keterangan keluarga miskin | surat susah | surat gakin | gakin | sktm | surat keterangan tidak mampu | surat tidak mampu | surat miskin | keterangan tidak mampu | surat keterangan miskin | surat kurang mampu | surat keterangan kurang mampu | keterangan miskin | surat orang miskin | surat keluarga miskin | surat pra sejahtera | surat … tidak mampu | keterangan … tidak mampu | bukti … miskin | surat … miskin',
    'sku < surat-keterangan > usaha':
      'surat dagang | surat buka warung | surat jualan | bukti usaha dari lurah | surat keterangan berdagang | surat keterangan punya usaha | sku | surat keterangan usaha | surat usaha | keterangan usaha | surat dagang | keterangan dagang | surat keterangan dagang | surat punya usaha | bukti punya usaha | bukti usaha | surat warung | keterangan jualan | surat jualan | surat … usaha | keterangan … usaha | surat … dagang',
    'pengantar-nikah > nikah':
      'n1 n2 n4 | surat n1 | model n1 | formulir n1 | blanko n1 | surat model n | surat mau kawin | surat untuk kua | surat dari lurah untuk nikah | pengantar nikah | surat pengantar nikah | n1 | n2 | n4 | numpang nikah | surat numpang nikah | blangko nikah | surat nikah kelurahan | na nikah | surat untuk nikah | berkas nikah | syarat nikah | surat kawin kelurahan | surat rekomendasi nikah | pengantar kawin | pengantar ke kua | surat belum pernah menikah untuk nikah | berkas kua | surat pengantar kawin | surat … menikah … kelurahan | berkas … kua | surat … kua',
    'belum-menikah < surat-keterangan':
      'surat keterangan belum menikah | surat belum menikah | surat belum nikah | surat keterangan belum nikah | keterangan belum menikah | surat bujang | surat lajang | surat perjaka | surat single | surat keterangan lajang | status belum menikah',
    'janda-duda < surat-keterangan':
      'surat keterangan janda | surat janda | surat duda | surat keterangan duda | keterangan janda | janda | duda | status janda',
    'ahli-waris < surat-keterangan':
      'ahli waris | surat ahli waris | surat keterangan ahli waris | surat waris | keterangan waris | surat keterangan waris | surat pembagian waris | pernyataan ahli waris | surat pernyataan waris',
    'beda-nama < surat-keterangan':
      'surat keterangan beda nama | surat beda nama | surat keterangan orang yang sama | surat orang yang sama | keterangan satu orang yang sama | beda identitas | surat beda identitas | ketiganya orang yang sama | nama berbeda di dokumen',
    'penghasilan < surat-keterangan':
      'surat keterangan penghasilan | surat penghasilan | slip gaji orang tua | keterangan gaji | surat gaji orang tua | penghasilan orang tua | surat penghasilan orang tua',
    'kelakuan-baik-desa': 'pengantar skck | surat pengantar skck | pengantar kepolisian',
    'surat-tanah < surat-keterangan':
      'surat keterangan tanah | skt | surat tanah | sporadik | segel tanah | surat garap | letter c | keterangan tanah | riwayat tanah | surat penguasaan tanah',
    'pengantar-rt > rt':
      'pengantar rt | surat pengantar rt | surat rt | surat pengantar | pengantar rw | surat dari rt',
    rt: 'rt | rw | ketua rt | pak rt | ketua rw | rukun tetangga | ketua lingkungan | kepala lingkungan | kaling | kepala dusun | kadus | pemilihan rt | insentif rt',
    'surat-keterangan':
      'surat keterangan | keterangan lurah | surat dari kelurahan | surat dari lurah | surat kelurahan | surat desa | surat lurah | surat dari desa | surat keterangan desa | surat pernyataan',
    kelurahan:
      'kelurahan | kantor lurah | kantor kelurahan | pak lurah | bu lurah | balai desa | kantor desa | kepala desa | kades | perangkat desa',
    kecamatan: 'kecamatan | kantor camat | camat | paten kecamatan | kantor kecamatan',
    'izin-keramaian-desa': 'rekomendasi keramaian',
    'pindah-tempat-makam': 'surat pemakaman | izin pemakaman',
    'surat-bepergian': 'surat jalan | surat bepergian | surat keterangan bepergian',
    'wali-murid': 'surat keterangan wali | surat wali murid | surat perwalian sekolah',
  },
  events: {
    'butuh-kur > sku':
      'pengajuan kur | pinjaman bank | kredit bank | modal ke bank | pinjam bank | kur | pinjam uang bank | kredit usaha rakyat | pengajuan kredit | ajukan pinjaman | bank minta surat | koperasi mau kasih kredit | pinjam modal ke bank | kredit … bank',
    'keringanan-sekolah > sktm':
      'keringanan biaya kuliah | keringanan uang sekolah | keringanan biaya sekolah | keringanan spp | keringanan rumah sakit | keringanan biaya rumah sakit | bebas biaya sekolah | ukt ringan',
    'surat-pengantar-diminta':
      'diminta surat dari lurah | suruh minta surat ke lurah | suruh ke kelurahan | disuruh minta surat | suruh ke rt',
    'pindah-sementara > domisili-surat':
      'ngekos | kos | kost | ngontrak | kontrakan | menumpang | tinggal sementara | numpang tinggal | anak kos',
  },
}

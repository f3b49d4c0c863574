/**
 * What belongs to a place for grievances as well, in the form of `signals.ts`. `offence`: something that is to be reported as
 * an offence in office. `service`: how citizens were treated, or left waiting, by who should have served them. Neither says
 * that it is so; `calming` asks about such things without reporting any.
 */
export const grievanceExpressions: Readonly<Record<'offence' | 'service' | 'calming', string>> = {
  offence:
    'pungli | pungutan liar | korupsi | dikorupsi | koruptor | sogok | disogok | menyogok | gratifikasi | uang pelicin | minta amplop | minta uang rokok | uang sogokan | uang tutup mulut | penyalahgunaan wewenang | penyalahgunaan jabatan | penyalahgunaan kekuasaan | menyalahgunakan wewenang | menyalahgunakan jabatan | menyalahgunakan kekuasaan | menyalahgunakan dana | penyelewengan dana | diselewengkan | menyelewengkan | penggelapan dana | jual beli jabatan | proyek fiktif | laporan fiktif | mark up | petugas … minta uang | pegawai … minta uang | oknum … minta uang | petugas minta imbalan | pegawai minta imbalan | dimintai uang … petugas | dimintai uang … pegawai | uang di bawah meja | potong … bansos | potong … blt | potong … pkh | bansos … dipotong | blt … dipotong | pkh … dipotong | suap | menyuap | disuap',
  service:
    'dipersulit | dipingpong | dibentak | diusir | direndahkan | tidak dilayani | pelayanan … buruk | pelayanan … lambat | pelayanan … mengecewakan | petugas … kasar | petugas … judes | petugas … galak | petugas … jutek | petugas … sombong | pegawai … kasar | pegawai … judes | pegawai … galak | pegawai … sombong | staf … judes | perawat … judes | dokter … kasar | tidak ditanggapi | tidak digubris | tidak ada tanggapan | tidak ada tindakan | tidak ditindaklanjuti | belum ditindaklanjuti | sudah lapor … tidak | sudah lapor … belum | sudah berkali … lapor | berkali lapor | sudah sering lapor | laporan … diabaikan | pilih kasih | tebang pilih | semena mena | diskriminasi | tidak becus | makan gaji buta | berbelit belit',
  calming:
    'apa itu | artinya apa | apa artinya | pengertian | maksudnya apa | definisi | anti korupsi | antikorupsi | bebas korupsi | hari … korupsi | lomba | sosialisasi | seminar | pelatihan | penyuluhan | zona integritas | cegah korupsi | bukan gratifikasi | bukan korupsi | bukan pungli | bukan suap | bukan sogok | pencegahan | mencegah',
}

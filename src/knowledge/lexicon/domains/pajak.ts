import type { DomainLexicon } from '../concept.ts'

/** Local taxes. */
export const pajak: DomainLexicon = {
  domain: 'pajak',
  objects: {
    'pbb < pajak':
      'pbb | pajak bumi dan bangunan | pajak bumi bangunan | pajak bumi | pajak tanah | pajak rumah | pbb p2 | pajak bangunan | pajak tanah dan bangunan | ipeda | pajak sawah | pajak kebun | pajak tahunan rumah | pajak rumah tahunan | pajak lahan | pajak pekarangan | pajak tanah warisan | pajak bumi rumah | pajak … rumah | pajak … tanah | pajak … sawah | pajak … warisan',
    'nop > pbb': 'nop | nomor objek pajak | objek pajak | nomor pbb',
    'sppt > pbb':
      'sppt | surat pajak bumi | lembar pajak | surat tagihan pbb | surat pbb | kertas pbb | blangko pbb | e sppt | surat pemberitahuan pajak terutang | surat pajak tanah | surat pajak | surat pajak rumah | lembar pbb | sppt pbb | slip pbb | surat … pajak tanah | surat pajak … dari rt | blanko pajak',
    'bayar-pbb > pbb':
      'bayar pbb | pembayaran pbb | bayar pajak bumi | bayar pajak rumah | bayar pajak tanah | setor pbb | lunasi pbb | kanal pembayaran | pbb … bayar | pajak rumah … bayar | pajak tanah … bayar | pbb … indomaret | pbb … alfamart | pbb … qris | pbb … tokopedia | pbb … gopay | pbb … dana | pbb … bank | pbb … kantor pos | pbb … minimarket',
    'tunggakan-pbb > pbb':
      'utang pajak rumah | pajak rumah belum bayar bertahun | tunggakan pajak bumi | berapa pajak rumah saya | lihat tagihan pbb | intip tagihan | pajak … utang | pajak … belum dibayar | pajak … lama tidak dibayar | tunggakan pbb | tagihan pbb | cek pbb | utang pbb | nunggak pbb | belum bayar pbb | cek tagihan pbb | cek tunggakan | pbb … tunggak | pbb … tagihan | pbb … cek | pajak … tunggak | pajak … berapa utang | tunggakan pajak | pajak rumah … tagihan | tagihan pajak bumi | pbb … utang | pbb … belum dibayar | pbb … lunas',
    'mutasi-pbb > pbb balik':
      'ubah nama pajak | pajak masih nama penjual | sppt masih nama | nama di sppt | nama di pbb | pbb pecah dua | pbb dibagi ahli waris | sppt … pemilik lama | mutasi pbb | balik nama pbb | pecah pbb | pemecahan pbb | pecah sppt | ganti nama pbb | ubah nama pbb | spop | pbb … atas nama | pbb … balik nama | pbb … nama lama | pajak … nama pemilik lama | tagihan pajak … nama | sppt … nama | pbb … pecah | pbb … ganti nama | pbb … pemilik lama | pajak tanah … atas nama | pajak tanah … balik nama | pajak rumah … atas nama | pecah pajak tanah | balik nama pajak | sppt … pecah | objek pbb | pbb … dibagi | pbb … warisan | penggabungan pbb | pajak … atas nama almarhum | pbb … wajib pajak | sppt … atas nama',
    'keringanan-pbb > pbb keringanan':
      'minta turun pbb | pbb terlalu tinggi | diskon pajak rumah | keberatan pajak bumi | keberatan kenaikan pajak | pajak naik | pbb melonjak | pbb … lonjak | pbb … turun | pajak … korting | kenaikan pbb | keberatan … pbb | pbb … berat | pbb … tinggi | keringanan pbb | diskon pbb | pengurangan pbb | pbb mahal | pbb naik | keberatan pbb | potongan pbb | pbb … diskon | pbb … keringanan | pbb … potongan | pbb … pengurangan | pbb … naik | pbb … pensiun | pbb … veteran | pajak rumah … naik | pajak rumah … pensiun | pajak … keringanan | pajak tanah … mahal | pbb … kemahalan | pbb … miskin | pajak bumi … diskon | stimulus pbb | pajak … pensiun | pajak … veteran | pembebasan pbb | pbb … gratis | penghapusan denda pbb | pbb … bebas',
    bphtb:
      'pajak perolehan | bea tanah | bea rumah | bayar bea | pajak pembelian tanah | npop | bphtb | bea perolehan hak | bea perolehan | pajak jual beli tanah | pajak jual beli rumah | pajak beli tanah | pajak beli rumah | pajak pembeli | npoptkp | nilai perolehan | e bphtb | pajak waris | pajak hibah | bea balik nama tanah | bea tanah | ppat | pajak 5 persen | bea perolehan hak atas tanah | jual beli tanah | jual beli rumah | beli tanah … pajak | beli rumah … pajak | jual beli … pajak | hibah … pajak | kavling … pajak | warisan … bea',
    'pajak-usaha < pajak':
      'pajak restoran | pajak hotel | pajak hiburan | pbjt | pajak rumah makan | pajak warung | pajak parkir | pajak karaoke | pajak daerah | pajak air tanah | pajak sarang walet | pajak mineral | npwpd | tapping box | pajak kos | pajak kafe | pajak makan minum | pajak katering | opsen | pajak jasa boga | pajak usaha | pajak walet | pajak galian',
    'pajak-reklame < pajak': 'pajak reklame | pajak spanduk | pajak papan nama | pajak iklan | pajak baliho',
    pajak: 'pajak | wajib pajak | perpajakan | taat pajak',
    'njop > pbb': 'njop | nilai jual objek pajak',
    bapenda: 'bapenda | badan pendapatan | dispenda | dinas pendapatan | kantor pajak daerah | bpprd | bpkpd',
    'aset-daerah':
      'aset daerah | tanah pemda | tanah pemerintah | lelang | lelang kendaraan | lelang mobil dinas | kendaraan dinas | barang milik daerah | pinjam pakai | sewa aset | sewa tanah pemda | bpkad | pencairan dana | sp2d | mobil dinas | lelang aset | gedung milik pemda | sewa lahan pemda | tanah milik pemda',
  },
  events: {
    'dapat-warisan > mutasi-pbb bphtb ahli-waris':
      'tanah warisan | rumah warisan | warisan orang tua | tanah peninggalan | rumah peninggalan | warisan | hibah tanah | bagi waris',
    'beli-tanah > bphtb mutasi-pbb':
      'beli tanah | beli rumah | tanah kavling | rumah second | jual tanah | beli kavling | transaksi tanah | beli rumah bekas',
  },
}

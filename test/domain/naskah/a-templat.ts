import type { Templat } from '../../../domain/naskah/templat'

/** The paper sizes of the rule in force. */
export const KERTAS = { F4: [215, 330], A4: [210, 297] } as const

/** A letter of one sentence that nothing is wrong with. A test names only what it is about. */
export const aTemplat = (given: Partial<Templat> = {}): Templat => ({
  keluarga: 'judul',
  judul: 'SURAT KETERANGAN',
  tentang: [],
  sumber: 'tanpa',
  medan: [],
  isi: [{ jenis: 'paragraf', isi: [{ teks: 'Demikian surat keterangan ini dibuat dengan sebenarnya.' }] }],
  ttd: [{ dari: 'penanda_tangan', tempatTanggal: true }],
  pejabat: { kursi: 'camat' },
  penomoran: { pola: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}', klasifikasi: '800', buku: 'umum' },
  kepala: { sifat: 'biasa', lampiran: '-', hal: [], kepada: [], di: '', tembusan: [] },
  kop: 'kantor',
  kertas: { ukuran: 'F4', orientasi: 'tegak', margin: { atas: 25, kanan: 20, bawah: 30, kiri: 30 }, huruf: 12, fon: 'arimo', spasi: 1.15 },
  ...given,
})

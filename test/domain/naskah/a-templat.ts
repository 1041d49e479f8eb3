import type { Medan } from '../../../domain/naskah/medan'
import type { Blok, Kalimat, Templat } from '../../../domain/naskah/templat'

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

/** One field of each kind that matters. */
export const ORANG: Medan = { kode: 'pegawai', label: 'Pegawai', jenis: 'pegawai', wajib: true }
export const PESERTA: Medan = { kode: 'peserta', label: 'Peserta', jenis: 'daftar_pegawai', wajib: true }
export const DASAR: Medan = { kode: 'dasar', label: 'Dasar', jenis: 'daftar_teks', wajib: true }
export const BARANG: Medan = { kode: 'barang', label: 'Barang', jenis: 'tabel', wajib: true, kolom: [{ kode: 'jumlah', label: 'Jumlah' }] }
export const TOPIK: Medan = { kode: 'topik', label: 'Topik', jenis: 'teks', wajib: true }
export const SIFAT: Medan = { kode: 'macam', label: 'Macam', jenis: 'pilihan', wajib: true, pilihan: ['PNS', 'PPPK'] }
export const SEMUA = [ORANG, PESERTA, DASAR, BARANG, TOPIK, SIFAT]

export const kalimat = (...codes: string[]): Kalimat => [{ teks: 'Isi ' }, ...codes.map((medan) => ({ medan }))]
export const paragraf = (...codes: string[]): Blok => ({ jenis: 'paragraf', isi: kalimat(...codes) })
export const ulang = (dari: string, ...isi: Blok[]): Blok => ({ jenis: 'ulang', dari, isi })
export const tabel = (dari: string, ...codes: string[]): Blok => ({ jenis: 'tabel', dari, bernomor: true, kolom: [{ judul: 'Kolom', lebar: 1, isi: kalimat(...codes) }] })

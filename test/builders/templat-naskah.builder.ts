import fc from 'fast-check'
import { GAYA_BUTIR_LABEL, GAYA_MEDAN_LABEL, RATA_LABEL, type BarisIsian, type Blok, type Butir, type Kalimat, type Potongan, type Syarat, type Templat } from '../../domain/naskah/templat'

/** A small template that can be used: a letter of assignment with a list of people. A test names only what it is about. */
export const aTemplat = (given: Partial<Templat> = {}): Templat => ({
  keluarga: 'judul',
  judul: 'SURAT TUGAS',
  tentang: [],
  sumber: 'tanpa',
  medan: [
    { kode: 'tugas', label: 'Untuk', jenis: 'paragraf', wajib: true },
    { kode: 'peserta', label: 'Yang ditugaskan', jenis: 'daftar_pegawai', wajib: true },
    { kode: 'mulai', label: 'Hari pertama', jenis: 'tanggal', wajib: false },
  ],
  isi: [
    { jenis: 'paragraf', isi: [{ teks: 'Camat menugaskan:' }] },
    { jenis: 'tabel', dari: 'peserta', bernomor: true, kolom: [{ judul: 'Nama', lebar: 3, isi: [{ medan: 'nama' }] }, { judul: 'Jabatan', lebar: 4, isi: [{ medan: 'jabatan' }] }] },
    { jenis: 'isian', baris: [{ label: 'Untuk', isi: [{ medan: 'tugas' }] }] },
    { jenis: 'bila', syarat: { medan: 'mulai', operator: 'terisi' }, isi: [{ jenis: 'paragraf', isi: [{ teks: 'mulai ' }, { medan: 'mulai', gaya: 'hari_tanggal', tebal: true }, { teks: '.' }] }] },
  ],
  ttd: [{ dari: 'penanda_tangan', tempatTanggal: true }],
  pejabat: { kursi: 'camat' },
  penomoran: { pola: '{klasifikasi}/{urut:3}/{unit}/{tahun}', klasifikasi: '800.1.11.1', buku: 'umum' },
  kepala: { sifat: 'biasa', lampiran: '', hal: [], kepada: [], di: '', tembusan: [] },
  kop: 'kantor',
  kertas: { ukuran: 'F4', orientasi: 'tegak', margin: { atas: 20, kanan: 25, bawah: 20, kiri: 25 }, huruf: 12, fon: 'arimo', spasi: 1.15 },
  ...given,
})

const kode = fc.constantFrom('tugas', 'peserta', 'mulai', 'pegawai.nama', 'surat.nomor', 'nomor')
const yes = fc.option(fc.constant(true as const), { nil: undefined })
const rata = fc.option(fc.constantFrom(...(Object.keys(RATA_LABEL) as (keyof typeof RATA_LABEL)[])), { nil: undefined })
const bersih = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom(' ', 'Dengan hormat,', 'baris satu\nbaris dua', '<b onclick="x">', '{urut}', '\n')).map((text) => text.replace(/\r/g, '') || 'x')

const potongan: fc.Arbitrary<Potongan> = fc.oneof(
  fc.record({ teks: words, tebal: yes, miring: yes, garis: yes }),
  fc.record({ medan: kode, gaya: fc.option(fc.constantFrom(...(Object.keys(GAYA_MEDAN_LABEL) as (keyof typeof GAYA_MEDAN_LABEL)[])), { nil: undefined }), tebal: yes, miring: yes, garis: yes }),
).map((one) => bersih(one) as Potongan)

/** Neighbouring pieces differ in looks, as they do when they come from an editor. */
const sentence: fc.Arbitrary<Kalimat> = fc.array(potongan, { maxLength: 5 }).map((parts) =>
  parts.filter((part, i) => {
    const before = parts[i - 1]
    return !(before && 'teks' in before && 'teks' in part)
  }),
)
const butir: fc.Arbitrary<Butir> = fc.record({ ulang: fc.option(fc.constantFrom('peserta', 'rekap.pegawai'), { nil: undefined }), isi: sentence }).map(bersih)
const items = fc.array(butir, { minLength: 1, maxLength: 4 })
const gaya = fc.constantFrom(...(Object.keys(GAYA_BUTIR_LABEL) as (keyof typeof GAYA_BUTIR_LABEL)[]))
const label = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ''))
const baris: fc.Arbitrary<BarisIsian> = fc.oneof(
  fc.record({ label, isi: sentence }),
  fc.record({ label, gaya, butir: items }),
  fc.record({ label, isi: sentence, gaya, butir: items }),
)
const syarat: fc.Arbitrary<Syarat> = fc.oneof(
  fc.record({ medan: kode, operator: fc.constantFrom('terisi' as const, 'kosong' as const) }),
  fc.record({ medan: kode, operator: fc.constantFrom('sama' as const, 'beda' as const), nilai: label }),
)

const datar: fc.Arbitrary<Blok> = fc.oneof(
  fc.record({ jenis: fc.constant('paragraf' as const), isi: sentence, rata, inden: yes, ukuran: fc.option(fc.integer({ min: 8, max: 48 }), { nil: undefined }) }).map(bersih),
  fc.record({ jenis: fc.constant('butir' as const), gaya, butir: items }),
  fc.record({ jenis: fc.constant('isian' as const), baris: fc.array(baris, { minLength: 1, maxLength: 4 }), inden: yes }).map(bersih),
  fc.record({
    jenis: fc.constant('tabel' as const),
    dari: kode,
    bernomor: fc.boolean(),
    kolom: fc.array(fc.record({ judul: label, lebar: fc.integer({ min: 1, max: 20 }), rata, jumlah: yes, isi: sentence }).map(bersih), { minLength: 1, maxLength: 5 }),
    tinggi: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  }).map(bersih),
  fc.record({ jenis: fc.constant('halaman_baru' as const), lembar: yes }).map(bersih),
)

/** Valid parts of a template as the editor can make them. A lone empty paragraph is nothing, so it is not among them. */
export const bagianTemplat = (dalam = 3): fc.Arbitrary<Blok[]> => {
  const inner = dalam === 0 ? datar : fc.oneof({ weight: 4, arbitrary: datar }, kotak(dalam - 1))
  return fc.array(inner, { maxLength: 4 }).map((all) => (all.length === 1 && all[0]?.jenis === 'paragraf' && all[0].isi.length === 0 ? [] : all))
}
const kotak = (dalam: number): fc.Arbitrary<Blok> =>
  fc.oneof(fc.record({ jenis: fc.constant('bila' as const), syarat, isi: bagianTemplat(dalam) }), fc.record({ jenis: fc.constant('ulang' as const), dari: kode, isi: bagianTemplat(dalam) }))

/** Generated papers of every family: longest names, three-line posts, one to forty rows, every paper, many copies. */
import fc from 'fast-check'
import type { BarisIsianCetak, BarisTeks, BlokCetak } from '../../../domain/naskah/isi'
import type { KolomTtdCetak, NaskahFormulir } from '../../../domain/naskah/model'
import type { KeluargaNaskah } from '../../../domain/naskah/templat'
import { KOP, UKURAN } from '../formulir/contoh-dasar'
import { surat } from './contoh-naskah'

const WORDS = [
  'Pelaksanaan', 'pelayanan', 'administrasi', 'kependudukan', 'Kecamatan', 'pertanggungjawaban', 'dan', 'di', 'yang',
  'Ketenteraman', 'WWWWWWWWWWWW', 'x', 'keseluruhanpelaksanaanpembangunanberkelanjutandankeberhasilannya', '800.1.3/045/Kec.SKM/2026',
  'sebagaimana', 'dimaksud', 'pegawai', 'November', '2026', 'Nomor',
] // prettier-ignore
/** Words that say where a part begins and ends. */
export const TANDA = { jabatan: 'PENANDATANGAN', akhir: 'SELESAI', baris: 'BRS', kolom: 'KOLOM', tembusan: 'TMBS', tempat: 'Tempatnya', paragraf: 'PRGF' } as const

const kalimat = (maxLength: number, maxWords = 40) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: maxWords }).map((words) => words.join(' ').slice(0, maxLength).trim())
const teks = (text: string): BarisTeks => {
  const middle = text.indexOf('a', text.length / 2)
  return text.length % 3 === 0 && middle > 10 ? [{ teks: text.slice(0, middle), tebal: true }, { teks: text.slice(middle) }] : [{ teks: text }]
}
const isi = (maxLength: number) => kalimat(maxLength).map(teks)

const paragraf = fc
  .record({
    isi: fc.oneof({ weight: 5, arbitrary: kalimat(400) }, { weight: 2, arbitrary: kalimat(1600, 200) }, { weight: 1, arbitrary: fc.constant('Demikian.') }),
    rata: fc.constantFrom('penuh', 'penuh', 'kiri', 'tengah', 'kanan'),
    inden: fc.boolean(),
  })
  .map(({ isi: text, ...given }): BlokCetak => ({ jenis: 'paragraf', ...given, isi: teks(`${TANDA.paragraf} ${text}`) }))
const butir = fc
  .record({ gaya: fc.constantFrom('angka', 'huruf', 'titik'), butir: fc.array(isi(250), { minLength: 1, maxLength: 30 }) })
  .map((given): BlokCetak => ({ jenis: 'butir', ...given }))
const barisIsian: fc.Arbitrary<BarisIsianCetak> = fc.oneof(
  fc.record({ label: kalimat(25, 3), isi: isi(300) }),
  fc.record({ label: kalimat(12, 1), gaya: fc.constantFrom('angka' as const, 'huruf' as const), butir: fc.array(isi(200), { minLength: 1, maxLength: 5 }) }),
)
const isian = fc.record({ inden: fc.boolean(), baris: fc.array(barisIsian, { minLength: 1, maxLength: 8 }) }).map((given): BlokCetak => ({ jenis: 'isian', ...given }))
const tabel = fc
  .record({ kolom: fc.integer({ min: 2, max: 7 }), baris: fc.oneof(fc.constantFrom(1, 2, 40), fc.integer({ min: 1, max: 25 })), sel: fc.array(kalimat(90, 8), { minLength: 4, maxLength: 9 }) })
  .map(({ kolom, baris, sel }): BlokCetak => ({
    jenis: 'tabel',
    kolom: Array.from({ length: kolom }, (_, i) => ({ judul: i === 0 ? 'No.' : i === 1 ? `${TANDA.kolom} A` : `Judul ${i}`, lebar: i === 0 ? 0 : i === 1 ? 2 : 1 + (i % 2), rata: 'kiri' as const })),
    baris: Array.from({ length: baris }, (_, r) => Array.from({ length: kolom }, (__, i) => teks(i === 0 ? `${r + 1}` : `${i === 1 ? `${TANDA.baris} ` : ''}${sel[(r * 3 + i) % sel.length] ?? ''}`))),
  }))
const kosong = fc.constant<BlokCetak>({ jenis: 'paragraf', isi: [], rata: 'kiri', inden: false })
const halamanBaru = fc.constant<BlokCetak>({ jenis: 'halaman_baru' })
const badan = fc.array(
  fc.oneof({ weight: 8, arbitrary: paragraf }, { weight: 2, arbitrary: butir }, { weight: 2, arbitrary: isian }, { weight: 2, arbitrary: tabel }, { weight: 1, arbitrary: kosong }, { weight: 1, arbitrary: halamanBaru }),
  { minLength: 1, maxLength: 9 },
) // prettier-ignore

const kolom: fc.Arbitrary<KolomTtdCetak> = fc
  .record({
    tempat: fc.boolean(),
    pengantar: fc.option(kalimat(40), { nil: undefined }),
    jabatan: fc.array(kalimat(80), { maxLength: 2 }),
    nama: kalimat(90),
    pangkat: fc.option(fc.constant('Pembina Tingkat I, IV/b'), { nil: undefined }),
    nip: fc.option(fc.constant('197105101994011007'), { nil: undefined }),
  })
  .map(({ tempat, pengantar, jabatan, nama, pangkat, nip }) => ({
    ...(tempat ? { tempatTanggal: { tempat: TANDA.tempat, tanggal: '2026-11-23' } } : {}),
    ...(pengantar ? { pengantar: `${TANDA.jabatan}1 ${pengantar}` } : {}),
    orang: { jabatan: [`${TANDA.jabatan} ${jabatan[0] ?? ''}`, ...jabatan.slice(1)], nama: `${nama} ${TANDA.akhir}`, ...(pangkat ? { pangkat } : {}), ...(nip ? { nip } : {}) },
  }))
const kertas = fc.record({
  ukuran: fc.constant('Acak'),
  mm: fc.constantFrom(...Object.values(UKURAN)),
  orientasi: fc.constantFrom('tegak', 'tegak', 'tegak', 'mendatar'),
  margin: fc.record({ atas: fc.integer({ min: 10, max: 30 }), kanan: fc.integer({ min: 10, max: 25 }), bawah: fc.integer({ min: 12, max: 30 }), kiri: fc.integer({ min: 10, max: 30 }) }),
  huruf: fc.constantFrom(10, 11, 12),
})

/** No paper has fewer than two lines of text. */
const PEMBUKA: BlokCetak = { jenis: 'paragraf', rata: 'penuh', inden: true, isi: teks(`${TANDA.paragraf} ${'Dalam rangka pelaksanaan evaluasi kinerja pegawai '.repeat(6)}`) }

/** Papers of one family. */
export const naskahAcak = (keluarga: KeluargaNaskah): fc.Arbitrary<NaskahFormulir> =>
  fc
    .record({
      kertas: keluarga === 'piagam' ? kertas.map((one) => ({ ...one, orientasi: 'mendatar' as const })) : kertas,
      fon: fc.constantFrom('arimo', 'tinos'),
      spasi: fc.constantFrom(1, 1.15, 1.5),
      kop: fc.constantFrom(KOP, { ...KOP, perangkat: 'KELURAHAN SUKAMAJU BARAT DAYA KECAMATAN SUKAMAJU' }, undefined),
      nomor: fc.constantFrom('000.8.3/045/Kec.SKM/2026', '', undefined),
      judul: keluarga === 'surat' ? fc.constant('') : kalimat(90, 6).map((text) => text.toUpperCase()),
      tentang: fc.oneof(fc.constant([]), isi(200)),
      tempat: kalimat(60, 4),
      hal: kalimat(250),
      kepada: fc.array(kalimat(100), { maxLength: 8 }),
      di: kalimat(40, 2),
      dari: kalimat(100),
      badan: keluarga === 'piagam' ? fc.array(paragraf, { minLength: 2, maxLength: 4 }) : badan.map((blok): BlokCetak[] => [PEMBUKA, ...blok]),
      ttd: fc.array(kolom, { minLength: 1, maxLength: keluarga === 'piagam' ? 2 : 4 }),
      tembusan: fc.oneof(fc.constant<string[]>([]), fc.array(kalimat(100), { minLength: 1, maxLength: keluarga === 'piagam' ? 3 : 12 })),
      rahasia: fc.boolean(),
      konsep: fc.boolean(),
      nomorHalaman: fc.boolean(),
    })
    .map(({ tempat, tembusan, kop, nomor, ...given }) => {
      const { kop: _, nomor: __, ...base } = surat()
      return {
        ...base,
        ...given,
        keluarga,
        tempatTanggal: { tempat, tanggal: '2026-11-23' },
        tembusan: tembusan.map((one) => `${TANDA.tembusan} ${one}`),
        ...(kop ? { kop } : {}),
        ...(nomor === undefined ? {} : { nomor }),
      }
    })

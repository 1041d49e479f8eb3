/** Generated models of every form: long names, three-line posts, one to forty rows, every paper. */
import fc from 'fast-check'
import type { BarisRhk, Identitas } from '../../../domain/formulir/bagian'
import type { Kertas } from '../../../domain/formulir/kertas'
import type { FormulirModel } from '../../../domain/formulir/model'
import { PEGAWAI, PENILAI, UKURAN } from './contoh-dasar'
import { BERITA_ACARA_POPULASI, beritaAcara, daftarHadir, duk, lembarKerja, matriks, rekap } from './contoh-kantor'
import { dokumenEvaluasi, evaluasi, lampiranSkp, skp } from './contoh-skp'

const WORDS = [
  'Terlaksananya',
  'pelayanan',
  'administrasi',
  'kependudukan',
  'Kecamatan',
  'pertanggungjawaban',
  'dan',
  'di',
  'Ketenteraman',
  'WWWWWWWWWWWW',
  'x',
  'keseluruhanpelaksanaanpembangunanberkelanjutan',
]
const kalimat = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
    .map((words) => words.join(' ').slice(0, maxLength).trim())
const kertas: fc.Arbitrary<Kertas> = fc.record({
  ukuran: fc.constant('Acak'),
  mm: fc.constantFrom(...Object.values(UKURAN)),
  orientasi: fc.constantFrom('tegak', 'mendatar'),
  margin: fc.record({
    atas: fc.integer({ min: 10, max: 30 }),
    kanan: fc.integer({ min: 10, max: 25 }),
    bawah: fc.integer({ min: 12, max: 30 }),
    kiri: fc.integer({ min: 10, max: 30 }),
  }),
  huruf: fc.integer({ min: 8, max: 11 }),
})
const identitas = (base: Identitas): fc.Arbitrary<Identitas> =>
  fc.record({
    nama: kalimat(120),
    jabatan: kalimat(140),
    unit: kalimat(90),
    nip: fc.constant(base.nip),
    pangkat: fc.constant(base.pangkat),
  })
const indikator = fc.record({
  aspek: fc.constantFrom('kuantitas', 'kualitas', 'waktu', 'biaya'),
  perspektif: fc.constant('proses_bisnis'),
  indikator: kalimat(200),
  target: kalimat(60),
  realisasi: kalimat(60),
  umpanBalik: fc.array(kalimat(120), { maxLength: 3 }),
})
const rhk = fc.record({
  jenis: fc.constantFrom('utama', 'tambahan'),
  rhkPimpinan: kalimat(160),
  rhk: kalimat(200),
  indikator: fc.array(indikator, { minLength: 1, maxLength: 4 }),
}) as fc.Arbitrary<BarisRhk>
const hasilKerja = fc.array(rhk, { minLength: 1, maxLength: 10 })
const jumlah = fc.integer({ min: 1, max: 40 })
const ttd = (base: Identitas, jabatan: string) =>
  fc.record({
    jabatan: fc.array(kalimat(60), { minLength: 1, maxLength: 3 }).map((more) => [jabatan, ...more].slice(0, 3)),
    nama: kalimat(120),
    nip: fc.constant(base.nip),
    pangkat: fc.constant(base.pangkat),
  })
const orang = ttd(PENILAI, 'Pejabat Penilai Kinerja,')

export const repeat = <T>(rows: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => rows[i % rows.length] as T)

export const MODELS: Record<string, fc.Arbitrary<FormulirModel>> = {
  skp: fc
    .record({
      kertas,
      hasilKerja,
      pendekatan: fc.constantFrom('kuantitatif', 'kualitatif'),
      keluarga: fc.constantFrom('ja_jf', 'jpt'),
      pegawai: identitas(PEGAWAI),
      penilai: identitas(PENILAI),
      ttdPenilai: orang,
      ttdPegawai: orang,
    })
    .map((given) => skp(given)),
  'lampiran skp': fc
    .record({
      kertas,
      dukungan: fc.array(kalimat(300), { maxLength: 20 }),
      konsekuensi: fc.array(kalimat(300), { maxLength: 20 }),
      ttdPenilai: orang,
    })
    .map((given) => lampiranSkp(given)),
  evaluasi: fc
    .record({
      kertas,
      hasilKerja,
      caraPilihan: fc.constantFrom('coret', 'pilihan'),
      keluarga: fc.constantFrom('ja_jf', 'jpt'),
      pegawai: identitas(PEGAWAI),
      ttdPenilai: orang,
    })
    .map((given) => evaluasi(given)),
  'dokumen evaluasi': fc
    .record({
      kertas,
      pegawai: identitas(PEGAWAI),
      penilai: identitas(PENILAI),
      atasan: identitas(PENILAI),
      catatan: fc.array(kalimat(400), { maxLength: 12 }),
    })
    .map((given) => dokumenEvaluasi(given)),
  'berita acara': fc
    .record({
      kertas,
      populasi: fc.array(fc.tuple(kalimat(80), kalimat(300)), { minLength: 1, maxLength: 12 }).map((names) => names.map(([nama, alasanDistribusi], i) => ({ ...BERITA_ACARA_POPULASI[i % 3]!, nama, alasanDistribusi }))),
      keputusan: fc.array(fc.record({ isi: kalimat(300), penanggungJawab: kalimat(80) }), { maxLength: 15 }),
      ttdPimpinan: orang,
      saksi: fc.array(orang, { maxLength: 2 }),
    })
    .map((given) => beritaAcara(given)),
  'daftar hadir': fc
    .record({ kertas, jumlah, nama: kalimat(120), mengetahui: orang })
    .map(({ jumlah: count, nama, ...given }) =>
      daftarHadir({
        ...given,
        peserta: repeat(daftarHadir().peserta, count).map((one, i) => (i % 5 === 0 ? { ...one, nama } : one)),
      }),
    ),
  rekap: fc.record({ kertas, jumlah, nama: kalimat(120), ttd: orang }).map(({ jumlah: count, nama, ...given }) =>
    rekap({
      ...given,
      kelompok: [
        {
          unit: nama,
          pegawai: repeat(rekap().kelompok[0]?.pegawai ?? [], count).map((one, i) =>
            i % 7 === 0 ? { ...one, nama } : one,
          ),
        },
      ],
    }),
  ),
  'lembar kerja': fc
    .record({ kertas, hasilKerja, count: fc.integer({ min: 1, max: 4 }) })
    .map(({ kertas: paper, hasilKerja: rows, count }) =>
      lembarKerja({
        kertas: paper,
        pegawai: repeat(lembarKerja().pegawai, count).map((one) => ({
          ...one,
          indikator: rows.flatMap((row) =>
            row.indikator.map((item) => ({
              rhk: row.rhk,
              indikator: item.indikator,
              target: item.target,
              bulanLalu: item.realisasi,
            })),
          ),
        })),
      }),
    ),
  'matriks peran hasil': fc
    .record({ kertas, jumlah, ttd: orang })
    .map(({ jumlah: count, ...given }) => matriks({ ...given, anggota: repeat(matriks().anggota, count) })),
  duk: fc
    .record({
      kertas: kertas.map((paper) => ({ ...paper, orientasi: 'mendatar' as const, huruf: 8 })),
      jumlah,
      nama: kalimat(120),
      ttd: orang,
    })
    .map(({ jumlah: count, nama, ...given }) =>
      duk({
        ...given,
        pegawai: repeat(duk().pegawai, count).map((one, i) => (i % 5 === 0 ? { ...one, nama, jabatan: nama } : one)),
      }),
    ),
}

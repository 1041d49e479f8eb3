/** Form A, Sasaran Kinerja Pegawai (PermenPANRB 6/2022). */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BarisRhk } from '../../domain/formulir/bagian'
import type { SkpFormulir } from '../../domain/formulir/model'
import { type Kelompok, kepalaKolom, lebarKolom, lebarPenuh, nomorKolom, tabel, type Tabel } from './kisi'
import {
  aspek, indikatorDari, kelompokHasil, kepalaSkp, nomor, perspektif, rentang, selEkspektasi, selPerilaku, teksRhk,
  ttdPegawai, ttdPenilai,
} from './skp-bagian' // prettier-ignore
import { tandaTangan } from './tanda-tangan'
import { halaman, tataDari, type Tata } from './tata'
import { bersih, tebal } from './teks'

export function skpFormulir(form: SkpFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Sasaran Kinerja Pegawai ${bersih(form.pegawai.nama)}`, [
    ...kepalaSkp(form, tata, 'SASARAN KINERJA PEGAWAI'),
    tabel(tata, hasilKerja(form, tata)),
    { text: '', margin: [0, 0, 0, 8] },
    perilaku(form, tata),
  ])
}

function hasilKerja(form: SkpFormulir, tata: Tata): Tabel {
  const table =
    form.keluarga === 'jpt' ? jpt(tata) : form.pendekatan === 'kualitatif' ? kualitatif(tata) : kuantitatif(tata)
  const columns = table.lebar.length
  return {
    lebar: table.lebar,
    kepala: [lebarPenuh({ ...tebal('HASIL KERJA') }, columns), kepalaKolom(table.judul), nomorKolom(columns, 7)],
    isi: kelompokHasil(form.hasilKerja, columns, table.baris),
  }
}

interface Bentuk {
  readonly lebar: number[]
  readonly judul: string[]
  readonly baris: (row: BarisRhk, no: number) => Kelompok
}

const kuantitatif = ({ lebar, huruf }: Tata): Bentuk => ({
  lebar: lebarKolom(lebar, [huruf * 1.7, -1.15, -1.15, huruf * 4.9, -1.15, -0.8]),
  judul: [
    'NO',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
    'RENCANA HASIL KERJA',
    'ASPEK',
    'INDIKATOR KINERJA INDIVIDU',
    'TARGET',
  ],
  baris: (row, no) =>
    perIndikator(
      row,
      (span) => [nomor(no), { text: bersih(row.rhkPimpinan ?? '-') }, teksRhk(row)].map((cell) => rentang(cell, span)),
      (one) => [aspek(one.aspek), { text: bersih(one.indikator) }, { text: bersih(one.target) }],
    ),
})

const jpt = ({ lebar, huruf }: Tata): Bentuk => ({
  lebar: lebarKolom(lebar, [huruf * 1.7, -1.3, -1.3, -0.8, huruf * 8]),
  judul: ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'],
  baris: (row, no) =>
    perIndikator(
      row,
      (span) => [nomor(no), teksRhk(row)].map((cell) => rentang(cell, span)),
      (one) => [{ text: bersih(one.indikator) }, { text: bersih(one.target) }, perspektif(one.perspektif)],
    ),
})

/** No aspects: under each result a list of measures of success, indicators and targets. */
const kualitatif = ({ lebar, huruf }: Tata): Bentuk => ({
  lebar: lebarKolom(lebar, [huruf * 1.7, -1, -2]),
  judul: ['NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA'],
  baris: (row, no) => [
    [
      nomor(no),
      { text: bersih(row.rhkPimpinan ?? '-') },
      {
        stack: [
          teksRhk(row) as Content,
          { text: 'Ukuran keberhasilan/indikator kinerja individu, dan target:', margin: [0, 3, 0, 1] },
          {
            ul: indikatorDari(row).map(({ indikator, target }) => ({
              text: `${bersih(indikator)}, target: ${bersih(target)}`,
            })),
          },
        ],
      },
    ],
  ],
})

/** One row per indicator; the cells before it span all of them. */
function perIndikator(
  row: BarisRhk,
  before: (span: number) => Kelompok[number],
  own: (one: BarisRhk['indikator'][number]) => Kelompok[number],
): Kelompok {
  const indicators = indikatorDari(row)
  const first = before(indicators.length)
  return indicators.map((one, i) => [...(i === 0 ? first : first.map(() => ({ text: '' }))), ...own(one)])
}

function perilaku(form: SkpFormulir, tata: Tata): Content {
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.7, -1.25, -1]),
    kepala: [lebarPenuh(tebal('PERILAKU KERJA'), 3)],
    isi: form.perilaku.map((row, i) => [[nomor(i + 1), selPerilaku(row), selEkspektasi(row)]]),
    ekor: [tandaTangan([ttdPegawai(form), ttdPenilai(form)], tata.lebar)],
  })
}

/** Form C, Evaluasi Kinerja Pegawai, periodic and annual (PermenPANRB 6/2022). Signed by the appraiser alone. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BarisPerilaku, BarisRhk } from '../../domain/formulir/bagian'
import type { EvaluasiFormulir } from '../../domain/formulir/model'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL } from '../../domain/penilaian/predikat'
import {
  type Baris,
  type Kelompok,
  kepalaKolom,
  kotak,
  lebarKolom,
  lebarPenuh,
  nomorKolom,
  tabel,
  type Tabel,
} from './kisi'
import { kurvaDistribusi } from './kurva'
import { catatanCoret, pilihan } from './pilihan'
import {
  aspek,
  indikatorDari,
  kelompokHasil,
  kepalaSkp,
  nomor,
  perspektif,
  rentang,
  selEkspektasi,
  selPerilaku,
  teksRhk,
  ttdPenilai,
} from './skp-bagian'
import { tandaTangan } from './tanda-tangan'
import { halaman, tataDari, type Tata } from './tata'
import { bersih, butir, tebal } from './teks'

export function evaluasiFormulir(form: EvaluasiFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Evaluasi Kinerja Pegawai ${bersih(form.pegawai.nama)}`, [
    ...kepalaSkp(form, tata, 'EVALUASI KINERJA PEGAWAI', [`PERIODE: ${bersih(form.periode.judul).toUpperCase()}`]),
    organisasi(form, tata),
    { text: '', margin: [0, 0, 0, 6] },
    tabel(tata, hasilKerja(form, tata)),
    { text: '', margin: [0, 0, 0, 8] },
    perilaku(form, tata),
  ])
}

/** The organisation's achievement and the distribution: the curve of actual counts, the pattern's limits in words. */
function organisasi(form: EvaluasiFormulir, tata: Tata): Content {
  const chart = Math.min(tata.lebar * 0.55, 330)
  const limits = form.batasDistribusi.length > 0 ? [tebal('Batas pola distribusi:'), butir(form.batasDistribusi)] : []
  const achieved: Content = {
    columns: [
      { width: 'auto', ...label('CAPAIAN KINERJA ORGANISASI') },
      { ...(pilihan(CAPAIAN_LABEL, form.capaian, form.caraPilihan) as object), width: '*' } as unknown as Content,
    ],
    columnGap: 6,
  }
  const pattern: Content = {
    margin: [0, 4, 0, 0],
    columnGap: 16,
    columns: [
      { ...(kurvaDistribusi(form.distribusi, chart, tata.huruf - 1.5) as object), width: chart } as unknown as Content,
      { width: '*', stack: limits, fontSize: tata.huruf - 1 },
    ],
  }
  return kotak(tata.lebar, [achieved, { stack: [tebal('POLA DISTRIBUSI:'), pattern] }])
}

const label = (text: string) => ({ text: `${text}*:`, bold: true })

function baris(title: string, choice: Content, columns: number): Baris {
  return lebarPenuh(
    {
      columns: [
        { width: 'auto', ...label(title) },
        { width: '*', ...(choice as object) },
      ],
      columnGap: 6,
      fillColor: '#f6f6f6',
    },
    columns,
  )
}

function hasilKerja(form: EvaluasiFormulir, tata: Tata): Tabel {
  const isJpt = form.keluarga === 'jpt'
  const { lebar, judul } = isJpt ? kolomJpt(tata) : kolomJaJf(tata)
  const groups = kelompokHasil(form.hasilKerja, lebar.length, (row, no) =>
    isJpt ? barisJpt(row, no) : barisJaJf(row, no),
  )
  const rating = baris('RATING HASIL KERJA', pilihan(RATING_LABEL, form.ratingHasil, form.caraPilihan), lebar.length)
  return {
    lebar,
    kepala: [lebarPenuh(tebal('HASIL KERJA'), lebar.length), kepalaKolom(judul), nomorKolom(lebar.length, 7)],
    isi: [...groups.slice(0, -1), [...(groups.at(-1) ?? []), rating]],
  }
}

const kolomJaJf = ({ lebar, huruf }: Tata) => ({
  lebar: lebarKolom(lebar, [huruf * 1.7, -1.1, -1.15, huruf * 4.9, -1.15, -0.75, -1, -1]),
  judul: [
    'NO',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
    'RENCANA HASIL KERJA',
    'ASPEK',
    'INDIKATOR KINERJA INDIVIDU',
    'TARGET',
    'REALISASI BERDASARKAN BUKTI DUKUNG',
    'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
  ],
})

const kolomJpt = ({ lebar, huruf }: Tata) => ({
  lebar: lebarKolom(lebar, [huruf * 1.7, -1.2, -1.2, -0.8, huruf * 7.2, -1, -1]),
  judul: [
    'NO',
    'RENCANA HASIL KERJA',
    'INDIKATOR KINERJA INDIVIDU',
    'TARGET',
    'PERSPEKTIF',
    'REALISASI BERDASARKAN BUKTI DUKUNG',
    'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
  ],
})

function barisJaJf(row: BarisRhk, no: number): Kelompok {
  const own = indikatorDari(row)
  return own.map(
    (one, i) =>
      [
        ...[nomor(no), { text: bersih(row.rhkPimpinan ?? '-') }, teksRhk(row)].map((cell) =>
          i === 0 ? rentang(cell, own.length) : { text: '' },
        ),
        aspek(one.aspek),
        { text: bersih(one.indikator) },
        { text: bersih(one.target) },
        { text: bersih(one.realisasi ?? '') },
        butir(one.umpanBalik),
      ] as Baris,
  )
}

function barisJpt(row: BarisRhk, no: number): Kelompok {
  const own = indikatorDari(row)
  return own.map(
    (one, i) =>
      [
        ...[nomor(no), teksRhk(row)].map((cell) => (i === 0 ? rentang(cell, own.length) : { text: '' })),
        { text: bersih(one.indikator) },
        { text: bersih(one.target) },
        perspektif(one.perspektif),
        { text: bersih(one.realisasi ?? '') },
        butir(one.umpanBalik),
      ] as Baris,
  )
}

function perilaku(form: EvaluasiFormulir, tata: Tata): Content {
  const open = [form.capaian, form.ratingHasil, form.ratingPerilaku, form.predikat].includes(undefined)
  const ratings = kotak(tata.lebar, [
    ...baris('RATING PERILAKU KERJA', pilihan(RATING_LABEL, form.ratingPerilaku, form.caraPilihan), 1),
    ...baris('PREDIKAT KINERJA PEGAWAI', pilihan(PREDIKAT_LABEL, form.predikat, form.caraPilihan), 1),
  ])
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.7, -1.4, -1, -1]),
    kepala: [
      lebarPenuh(tebal('PERILAKU KERJA'), 4),
      kepalaKolom(['NO', 'PERILAKU KERJA', 'EKSPEKTASI KHUSUS PIMPINAN', 'UMPAN BALIK BERKELANJUTAN']),
    ],
    isi: form.perilaku.map((row, i) => [barisPerilaku(row, i + 1)]),
    ekor: [
      { stack: [ratings], margin: [0, 6, 0, 0] },
      tandaTangan([null, ttdPenilai(form)], tata.lebar),
      ...catatanCoret(form.caraPilihan, open),
    ],
  })
}

const barisPerilaku = (row: BarisPerilaku, no: number): Baris => [
  nomor(no),
  selPerilaku(row),
  selEkspektasi(row),
  butir(row.umpanBalik),
]

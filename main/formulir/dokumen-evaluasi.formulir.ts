/** Form D, Dokumen Evaluasi Kinerja Pegawai: five boxes and two signatures. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DokumenEvaluasiFormulir } from '../../domain/formulir/model'
import { rentangTanggal } from '../../domain/formulir/terbilang'
import { CAPAIAN_LABEL, PREDIKAT_LABEL } from '../../domain/penilaian/predikat'
import { barisIdentitas, barisPeriode } from './identitas'
import { type Kelompok, lebarKolom, lebarPenuh, tabel, together } from './kisi'
import { bertanda } from './mesin/struktur'
import { potong, tinggiIsi } from './perkiraan'
import { tandaTangan } from './tanda-tangan'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, TITIK_TITIK } from './teks'

export function dokumenEvaluasiFormulir(form: DokumenEvaluasiFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Dokumen Evaluasi Kinerja Pegawai ${bersih(form.pegawai.nama)}`, [
    ...(form.lambang
      ? [
          bertanda<Content>(
            { image: form.lambang, fit: [58, 58], alignment: 'center', margin: [0, 0, 0, 8] },
            'Figure',
            `Lambang ${bersih(form.instansi)}`,
          ),
        ]
      : []),
    judulTengah(['DOKUMEN EVALUASI KINERJA PEGAWAI', `PERIODE: ${bersih(form.periode.judul).toUpperCase()}`], 12),
    barisPeriode(form.instansi, rentangTanggal(form.periode.mulai, form.periode.selesai)),
    ...kotak(form, tata),
  ])
}

function kotak(form: DokumenEvaluasiFormulir, tata: Tata): Content[] {
  const evaluasi: [string, string][] = [
    ['CAPAIAN KINERJA ORGANISASI', form.capaian ? CAPAIAN_LABEL[form.capaian].toUpperCase() : TITIK_TITIK],
    ['PREDIKAT KINERJA PEGAWAI', form.predikat ? PREDIKAT_LABEL[form.predikat].toUpperCase() : TITIK_TITIK],
  ]
  const kotakEvaluasi = satuKotak(tata, 4, 'EVALUASI KINERJA', evaluasi)
  const { node, isLong } = catatan(form, tata)
  return [
    satuKotak(tata, 1, 'PEGAWAI YANG DINILAI', barisIdentitas(form.pegawai)),
    satuKotak(tata, 2, 'PEJABAT PENILAI KINERJA', barisIdentitas(form.penilai)),
    satuKotak(tata, 3, 'ATASAN PEJABAT PENILAI KINERJA', barisIdentitas(form.atasan)),
    ...(isLong ? [kotakEvaluasi, node] : [together([kotakEvaluasi, node])]),
  ]
}

const judulKotak = (no: number, title: string, columns: number) =>
  lebarPenuh({ text: `${no}.  ${title}`, bold: true, fillColor: '#eeeeee' }, columns)

function satuKotak(tata: Tata, no: number, title: string, rows: readonly [string, string][]): Content {
  const isi: Kelompok = rows.map(([label, value]) => [
    bertanda({ text: label }, 'RowTH'),
    { text: value, bold: no === 4 },
  ])
  return spasi(
    tabel(tata, {
      lebar: lebarKolom(tata.lebar, [tata.huruf * 17, -1]),
      kepala: [judulKotak(no, title, 2)],
      isi: [isi],
    }),
  )
}

/** One box; a long recommendation becomes pieces of a few lines, so that it may go on over the page. */
function catatan(form: DokumenEvaluasiFormulir, tata: Tata): { node: Content; isLong: boolean } {
  const paragraphs = form.catatan.map(bersih).filter(Boolean)
  const isLong = tinggiIsi(paragraphs, tata.lebar, tata.huruf) > tata.tinggi * 0.25
  const pieces = paragraphs.flatMap((text) => potong(text, tata.lebar, tata.huruf, LINES_A_PIECE))
  const { pegawaiTtd: pegawai, penilaiTtd: penilai } = form
  const node = tabel(tata, {
    lebar: lebarKolom(tata.lebar, [-1]),
    kepala: [judulKotak(5, 'CATATAN/REKOMENDASI', 1)],
    isi: isLong
      ? pieces.map((text, i) => [[{ text, border: [true, false, true, i === pieces.length - 1] }]])
      : [[[utuh(paragraphs, tata)]]],
    ekor: [
      tandaTangan(
        [
          { tempatTanggal: pegawai.tempatTanggal, orang: pegawai.penandaTangan },
          { tempatTanggal: penilai.tempatTanggal, orang: penilai.penandaTangan },
        ],
        tata.lebar,
      ),
    ],
  })
  return { node, isLong }
}
const LINES_A_PIECE = 5

/** Paragraphs in one cell; without any, room to write by hand. */
function utuh(paragraphs: readonly string[], tata: Tata): TableCell {
  if (paragraphs.length === 0) return { text: '', margin: [0, 0, 0, tata.huruf * 3] }
  return { stack: paragraphs.map((text) => ({ text, margin: [0, 0, 0, 3] })) }
}

const spasi = (node: Content): Content => ({ stack: [node], margin: [0, 0, 0, 6] })

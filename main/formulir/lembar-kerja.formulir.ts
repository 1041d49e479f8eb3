/**
 * Worksheet for an appraiser who does not use the computer, blank or filled in ahead. Its rows are in exactly the order
 * of the session screen, so that the paper is typed back from top to bottom.
 */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { LembarKerjaFormulir } from '../../domain/formulir/model'
import { RATING_LABEL, type Rating } from '../../domain/penilaian/predikat'
import { formatNip } from '../../domain/shared/nip'
import { type Baris, barisKeterangan, kepalaKolom, kisi, lebarKolom, tabel, together } from './kisi'
import { bertanda } from './mesin/struktur'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, tebal, tengah } from './teks'

type Pegawai = LembarKerjaFormulir['pegawai'][number]
const NOMOR_RATING = { di_atas: 1, sesuai: 2, di_bawah: 3 } as const

export function lembarKerjaFormulir(form: LembarKerjaFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Lembar Kerja Penilai ${bersih(form.penilai.nama)} ${bersih(form.periode.judul)}`, [
    judulTengah(['LEMBAR KERJA PENILAIAN KINERJA', bersih(form.periode.judul).toUpperCase()], 12),
    barisKeterangan(
      [
        ['Pejabat penilai', `${bersih(form.penilai.nama)}, ${bersih(form.penilai.jabatan)}`],
        ['Jumlah pegawai', `${form.pegawai.length} orang`],
        ['Cara mengisi', petunjuk()],
      ],
      tata.huruf * 8,
    ),
    ...form.pegawai.flatMap((one, i) => satuPegawai(one, i + 1, tata, i === form.pegawai.length - 1)),
  ])
}

const petunjuk = () =>
  `Tulis realisasi bulan ini pada kolom terakhir. Lingkari satu angka rating: ${(Object.keys(NOMOR_RATING) as Rating[]).map((code) => `${NOMOR_RATING[code]} = ${RATING_LABEL[code]}`).join(', ')}.`

function satuPegawai(one: Pegawai, no: number, tata: Tata, isLast: boolean): Content[] {
  const nip = one.identitas.nip ? `, NIP ${formatNip(one.identitas.nip)}` : ''
  const name = {
    stack: [
      { text: [tebal(`${no}.  ${bersih(one.identitas.nama)}`), { text: nip }] },
      { text: `${bersih(one.identitas.jabatan)}, ${bersih(one.identitas.unit)}` },
    ],
    margin: [0, 0, 0, 3] as [number, number, number, number],
  }
  const results = tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.7, -2, -1, -0.9, -1.1]),
    judul: name,
    kepala: [
      kepalaKolom(['No', 'Rencana hasil kerja dan indikator', 'Target', 'Bulan lalu', 'Realisasi bulan ini']),
    ] as Baris[],
    isi:
      one.indikator.length > 0
        ? one.indikator.map((row, i) => [indikator(row, i + 1, one.indikator[i - 1]?.rhk, tata)])
        : [[[tengah('-'), { text: 'Belum ada SKP.' }, { text: '' }, { text: '' }, { text: '' }]]],
  })
  return [results, perilaku(one, tata, isLast)]
}

/** The result is named once, above its first indicator. */
function indikator(row: Pegawai['indikator'][number], no: number, before: string | undefined, tata: Tata): Baris {
  const title = row.rhk === before ? [] : [tebal(bersih(row.rhk))]
  return [
    tengah(`${no}`),
    { stack: [...title, { text: bersih(row.indikator) }] },
    { text: bersih(row.target) },
    { text: bersih(row.bulanLalu ?? '-') },
    { text: bersih(row.realisasi ?? ''), margin: [0, 0, 0, tata.huruf] },
  ]
}

/** Behaviour rows, the two ratings and the note: kept together, so that a person is never rated over a page turn. */
function perilaku(one: Pegawai, tata: Tata, isLast: boolean): Content {
  const rows = one.perilaku.map((row, i): Baris => [
    tengah(`${i + 1}`),
    tebal(bersih(row.nilai)),
    { text: bersih(row.ekspektasi) },
    { text: bersih(row.catatan ?? '') },
  ])
  const values = kisi(lebarKolom(tata.lebar, [tata.huruf * 1.7, tata.huruf * 10.5, -1.3, -1]), [
    kepalaKolom(['No', 'Perilaku kerja', 'Ekspektasi khusus pimpinan', 'Umpan balik']),
    ...rows,
  ])
  const ratings = kisi(lebarKolom(tata.lebar, [tata.huruf * 15, tata.huruf * 15, -1]), [
    [
      rating('Rating hasil kerja', one.ratingHasil, tata),
      rating('Rating perilaku kerja', one.ratingPerilaku, tata),
      { stack: [tebal('Catatan:'), { text: bersih(one.catatan ?? ''), margin: [0, 0, 0, tata.huruf * 2] }] },
    ],
  ])
  return { stack: [together([values, { text: '', fontSize: 3 }, ratings])], margin: [0, 4, 0, isLast ? 0 : 16] }
}

/** Three boxed digits; a rating that is known already has its box filled. */
function rating(label: string, chosen: Rating | undefined, tata: Tata): Content {
  const codes = Object.keys(NOMOR_RATING) as Rating[]
  const cells = codes.map((code) => ({
    text: `${NOMOR_RATING[code]}`,
    alignment: 'center',
    bold: code === chosen,
    fontSize: tata.huruf + 2,
    ...(code === chosen ? { fillColor: '#cccccc' } : {}),
  }))
  return {
    stack: [
      tebal(label),
      bertanda(
        {
          margin: [0, 2, 0, 0],
          layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
          table: { widths: [22, 22, 22], body: [cells] },
        },
        'Lines',
      ),
    ],
  } as Content
}

/** Minutes of the monthly evaluation session (naskah dinas family "judul": letterhead, centred title, number). */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BeritaAcaraFormulir } from '../../domain/formulir/model'
import { tanggalPanjang, tanggalTerbilang } from '../../domain/formulir/terbilang'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, type Predikat } from '../../domain/penilaian/predikat'
import { type Kelompok, kepalaKolom, lebarKolom, tabel, together } from './kisi'
import { bertanda } from './mesin/struktur'
import { kopSurat } from './kop-surat'
import { tandaTangan } from './tanda-tangan'
import { halaman, tataDari, type Tata } from './tata'
import { atauStrip, bersih, tengah, TITIK_TITIK } from './teks'

export function beritaAcaraFormulir(form: BeritaAcaraFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Berita Acara Sesi Evaluasi ${bersih(form.periode.judul)}`, [
    ...kopSurat(form.kop, tata.lebar),
    bertanda<Content>(
      {
        stack: ['BERITA ACARA SESI EVALUASI KINERJA', bersih(form.periode.judul).toUpperCase()].map((text) => ({
          text,
        })),
        bold: true,
        alignment: 'center',
      },
      'H1',
    ),
    { text: `NOMOR: ${form.nomor ? bersih(form.nomor) : TITIK_TITIK}`, alignment: 'center', margin: [0, 0, 0, 10] },
    paragraf(pembuka(form), tata),
    ...bagian(form, tata),
    together([paragraf(PENUTUP, tata), ...penandaTangan(form, tata.lebar)]),
  ])
}

const PENUTUP =
  'Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap secukupnya, untuk dapat dipergunakan sebagaimana mestinya, dan ditandatangani oleh pimpinan rapat, notulis, serta saksi pada tempat dan tanggal tersebut di bawah ini.'

function pembuka(form: BeritaAcaraFormulir): string {
  const time = form.pukul ? ` pukul ${bersih(form.pukul)}` : ''
  return `Pada hari ini, ${tanggalTerbilang(form.tanggal)} (${tanggalPanjang(form.tanggal)})${time}, bertempat di ${bersih(form.tempat)}, telah dilaksanakan sesi evaluasi kinerja pegawai periode ${periode(form)} yang dipimpin oleh ${bersih(form.pimpinan.nama)}, ${bersih(form.pimpinan.jabatan)}, dengan uraian sebagai berikut.`
}

/** "BULAN NOVEMBER 2026" inside a sentence: "bulan November 2026". */
const periode = (form: BeritaAcaraFormulir) =>
  bersih(form.periode.judul)
    .toLowerCase()
    .replace(
      /\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/g,
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    )
    .replace(/\b[ivx]+\b/g, (roman) => roman.toUpperCase())

/** Never wider than a line can be read, also on paper laid across. */
const paragraf = (text: string, { lebar }: Tata): Content => ({
  text,
  alignment: 'justify',
  lineHeight: 1.25,
  margin: [0, 0, Math.max(0, lebar - 620), 8],
})

/** The numbered parts; those without content are left out and the numbers close up. */
function bagian(form: BeritaAcaraFormulir, tata: Tata): Content[] {
  const parts: [string, Content][] = [
    ...opsional('Agenda', form.agenda, (rows) => daftar(rows)),
    [
      'Kehadiran',
      {
        text: `Peserta berjumlah ${jumlah(form.kehadiran.map((row) => row.jumlah))} orang, dengan rincian ${form.kehadiran.map((row) => `${bersih(row.status).toLowerCase()} ${row.jumlah} orang`).join(', ')}.`,
      },
    ],
    [
      'Capaian kinerja organisasi',
      {
        text: [
          {
            text: form.capaian ? CAPAIAN_LABEL[form.capaian].toUpperCase() : TITIK_TITIK,
            bold: form.capaian !== undefined,
          },
        ],
      },
    ],
    ['Rekapitulasi predikat kinerja', rekap(form, tata)],
    ...opsional('Pegawai yang dikecualikan', form.dikecualikan, (rows) =>
      daftar(rows.map((row) => `${row.nama}: ${row.alasan}`)),
    ),
    ...opsional('Hal yang disepakati dan tindak lanjut', form.keputusan, (rows) => keputusan(rows, tata)),
  ]
  return parts.map(([title, body], i) => bernomor(i + 1, title, body))
}

const opsional = <T>(title: string, rows: readonly T[], body: (rows: readonly T[]) => Content): [string, Content][] =>
  rows.length > 0 ? [[title, body(rows)]] : []

const bernomor = (no: number, title: string, body: Content): Content => ({
  margin: [0, 0, 0, 8],
  stack: [
    bertanda<Content>({ text: `${no}.  ${title}`, bold: true, margin: [0, 0, 0, 2] }, 'H2'),
    { stack: [body], margin: [INDENT, 0, 0, 0] },
  ],
})
const INDENT = 16

const daftar = (rows: readonly string[]): Content => ({
  ol: rows.map((text) => ({ text: bersih(text) })),
  type: 'lower-alpha',
})
const jumlah = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function rekap(form: BeritaAcaraFormulir, tata: Tata): Content {
  const codes = Object.keys(PREDIKAT_LABEL) as Predikat[]
  const values = codes.map((code) => form.jumlahPredikat[code])
  const reason = form.alasanDistribusi
    ? [
        {
          text: `Alasan penyimpangan dari pola distribusi: ${bersih(form.alasanDistribusi)}`,
          margin: [0, 4, 0, 0] as [number, number, number, number],
        },
      ]
    : []
  return {
    stack: [
      tabel(tata, {
        lebar: lebarKolom(tata.lebar - INDENT, [...codes.map(() => -1), -0.8]),
        kepala: [kepalaKolom([...codes.map((code) => PREDIKAT_LABEL[code]), 'Jumlah'])],
        isi: [[[...values, jumlah(values)].map((value) => tengah(`${value}`))]],
      }),
      ...reason,
    ],
  }
}

function keputusan(rows: BeritaAcaraFormulir['keputusan'], tata: Tata): Content {
  const isi: Kelompok[] = rows.map((row, i) => [
    [
      tengah(`${i + 1}`),
      { text: bersih(row.isi) },
      { text: atauStrip(row.penanggungJawab) },
      { text: row.batasWaktu ? tanggalPanjang(row.batasWaktu) : '-' },
    ],
  ])
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar - INDENT, [tata.huruf * 1.6, -2.4, -1.3, -1]),
    kepala: [kepalaKolom(['No', 'Kesepakatan/tindak lanjut', 'Penanggung jawab', 'Batas waktu'])],
    isi,
  })
}

/** Chair right with place and date, note-taker left; witnesses, two in a row, below. */
function penandaTangan(form: BeritaAcaraFormulir, width: number): Content[] {
  const pairs = Array.from({ length: Math.ceil(form.saksi.length / 2) }, (_, i) => form.saksi.slice(i * 2, i * 2 + 2))
  return [
    tandaTangan([{ orang: form.ttdNotulis }, { tempatTanggal: form.tempatTanggal, orang: form.ttdPimpinan }], width, { above: 4 }),
    ...pairs.map((pair) =>
      tandaTangan([pair[0] ? { orang: pair[0] } : null, pair[1] ? { orang: pair[1] } : null], width),
    ),
  ]
}

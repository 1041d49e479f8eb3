/** Minutes of the monthly evaluation session (naskah dinas family "judul": letterhead, centred title, number). */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BeritaAcaraFormulir } from '../../domain/formulir/model'
import { tanggalPanjang, tanggalTerbilang } from '../../domain/formulir/terbilang'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, type Predikat } from '../../domain/penilaian/predikat'
import { isiTeks } from '../../domain/sesi/teks-sesi'
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
        stack: [bersih(form.judul).toUpperCase(), bersih(form.periode.judul).toUpperCase()].map((text) => ({
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
    together([paragraf(penutup(form), tata), ...penandaTangan(form, tata.lebar)]),
  ])
}

const pembuka = (form: BeritaAcaraFormulir): string =>
  isiTeks(bersih(form.pembuka), {
    terbilang: tanggalTerbilang(form.tanggal),
    tanggal: tanggalPanjang(form.tanggal),
    pukul: form.pukul ? ` pukul ${bersih(form.pukul)}` : '',
    tempat: bersih(form.tempat),
    periode: periode(form),
    pimpinan: bersih(form.pimpinan.nama),
    jabatan: bersih(form.pimpinan.jabatan),
  })

/** Names as signing only those whose signature stands below. */
const penutup = (form: BeritaAcaraFormulir): string =>
  isiTeks(bersih(form.penutup), {
    penanda_tangan: form.saksi.length > 0 ? 'pimpinan rapat, notulis, serta saksi' : 'pimpinan rapat dan notulis',
  })

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
const paragraf = (text: string, { lebar }: Tata, bawah = 8): Content => ({
  text,
  alignment: 'justify',
  lineHeight: 1.25,
  margin: [0, 0, Math.max(0, lebar - 620), bawah],
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
      capaian(form.populasi),
    ],
    ['Rekapitulasi predikat kinerja', rekap(form.populasi, tata)],
    ...opsional('Pegawai yang dikecualikan', form.dikecualikan, (rows) =>
      daftar(rows.map((row) => `${row.nama}: ${row.alasan}`)),
    ),
    ...opsional('Pembahasan', form.pembahasan, (rows) => ({ stack: rows.map((row) => paragraf(bersih(row), tata, 2)) })),
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

/** Room for the longest word of each heading beside the names of populations, in sizes of the letters: no word is broken. */
const HURUF_KEPALA: Readonly<Record<Predikat, number>> = { sangat_baik: 3.8, baik: 3, butuh_perbaikan: 5.4, kurang: 6, sangat_kurang: 4 }

type Populasi = BeritaAcaraFormulir['populasi']

/** One achievement alone, or one line for each population by its name. */
function capaian(populasi: Populasi): Content {
  const kata = (satu: Populasi[number] | undefined) => ({
    text: satu?.capaian ? CAPAIAN_LABEL[satu.capaian].toUpperCase() : TITIK_TITIK,
    bold: satu?.capaian !== undefined,
  })
  return populasi.length > 1
    ? { ol: populasi.map((satu) => ({ text: [`${bersih(satu.nama)}: `, kata(satu)] })), type: 'lower-alpha' }
    : { text: [kata(populasi[0])] }
}

/** The counts, one row for each population (named where there are several), then why they depart from the pattern. */
function rekap(populasi: Populasi, tata: Tata): Content {
  const codes = Object.keys(PREDIKAT_LABEL) as Predikat[]
  const several = populasi.length > 1
  const reasons = populasi.flatMap(({ nama, alasanDistribusi }) =>
    alasanDistribusi
      ? [
          {
            text: `Alasan penyimpangan dari pola distribusi${several ? ` ${bersih(nama)}` : ''}: ${bersih(alasanDistribusi)}`,
            margin: [0, 4, 0, 0] as [number, number, number, number],
          },
        ]
      : [],
  )
  return {
    stack: [
      tabel(tata, {
        lebar: lebarKolom(tata.lebar - INDENT, several ? [-2.2, ...codes.map((code) => tata.huruf * HURUF_KEPALA[code]), -0.8] : [...codes.map(() => -1), -0.8]),
        kepala: [kepalaKolom([...(several ? ['Populasi'] : []), ...codes.map((code) => PREDIKAT_LABEL[code]), 'Jumlah'])],
        isi: populasi.map(({ nama, jumlahPredikat }) => {
          const values = codes.map((code) => jumlahPredikat[code])
          return [[...(several ? [{ text: bersih(nama) }] : []), ...[...values, jumlah(values)].map((value) => tengah(`${value}`))]]
        }),
      }),
      ...reasons,
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
      tandaTangan([pair[0] ? { orang: pair[0] } : null, pair[1] ? { orang: pair[1] } : null], width, { above: 8 }),
    ),
  ]
}

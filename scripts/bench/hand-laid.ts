/**
 * The same two forms laid out by hand on raw pdfkit, with everything a careful programmer would do for speed: fonts
 * parsed once, word widths remembered, one text call per line. It is the yardstick for what pdfmake's layout costs.
 */
import type { BarisRhk, Identitas } from '../../domain/formulir/bagian'
import type { DokumenEvaluasiFormulir, EvaluasiFormulir } from '../../domain/formulir/model'
import { formatNip } from '../../domain/shared/nip'
import { type Cell, LINE, openFaces, PAD, Pen } from './pen'

export type HandLaid = (form: EvaluasiFormulir | DokumenEvaluasiFormulir) => Promise<Uint8Array>

export function handLaid(fontsDir: string): HandLaid {
  const faces = openFaces(fontsDir)
  return (form) =>
    new Promise((resolve) => {
      const pen = new Pen(faces, form.kertas, form.dibuatPada)
      const chunks: Buffer[] = []
      pen.kit.on('data', (chunk: Buffer) => chunks.push(chunk))
      pen.kit.on('end', () => {
        resolve(Buffer.concat(chunks))
      })
      if (form.jenis === 'evaluasi') evaluation(pen, form)
      else document(pen, form)
      pen.kit.end()
    })
}

const shares = ({ room }: Pen, ...parts: number[]) => {
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => (part / sum) * room)
}
const head = (...labels: string[]): Cell[] => labels.map((text) => ({ text, bold: true, centre: true, shade: true }))
const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ text }))
const identity = ({ nama, nip, pangkat, jabatan, unit }: Identitas) =>
  [
    ['NAMA', nama],
    ['NIP', formatNip(nip ?? '-')],
    ['PANGKAT/GOL. RUANG', pangkat ?? '-'],
    ['JABATAN', jabatan],
    ['UNIT KERJA', unit],
  ] as const

function title(pen: Pen, lines: readonly string[]): void {
  for (const line of lines) {
    pen.put(line, pen.left, 11, true, pen.room)
    pen.y += 11 * LINE
  }
  pen.y += 8
}

function sign(pen: Pen, x: number, label: string, { nama, nip }: Identitas): void {
  const start = pen.y
  const [into, step] = [pen.room / 2, pen.fs * LINE]
  pen.put('Sukamaju, 30 November 2026', x, pen.fs, false, into)
  pen.y += step
  pen.put(label, x, pen.fs, false, into)
  pen.y += step + 46
  pen.put(nama, x, pen.fs, true, into)
  pen.y += step
  pen.put(`NIP ${formatNip(nip ?? '')}`, x, pen.fs, false, into)
  pen.y = start
}

function evaluation(pen: Pen, one: EvaluasiFormulir): void {
  title(pen, [
    'EVALUASI KINERJA PEGAWAI',
    'PENDEKATAN HASIL KERJA KUANTITATIF',
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    one.periode.judul,
  ])
  const right = identity(one.penilai)
  pen.table(
    shares(pen, 1, 4, 8, 1, 4, 8),
    [head('NO', 'PEGAWAI YANG DINILAI', '', 'NO', 'PEJABAT PENILAI KINERJA', '')],
    identity(one.pegawai).map(([label, value], i) => [
      cells(`${i + 1}`, label, value, `${i + 1}`, right[i]?.[0] ?? '', right[i]?.[1] ?? ''),
    ]),
  )
  pen.y += 8
  pen.table(
    [pen.room],
    [],
    [[[{ text: 'CAPAIAN KINERJA ORGANISASI*: ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG' }]]],
  )
  pen.put('POLA DISTRIBUSI:', pen.left + PAD, pen.fs, true)
  pen.y += 10
  for (let k = 1; k < 60; k++)
    pen.kit.moveTo(pen.left + k * 5, pen.y + 60 - k).lineTo(pen.left + k * 5 + 5, pen.y + 59 - k)
  pen.kit.stroke()
  one.batasDistribusi.forEach((text, i) => {
    pen.y += pen.fs * LINE * Number(i > 0)
    pen.put(`• ${text}`, pen.left + 340, pen.fs - 1, false)
  })
  pen.y += 50
  for (const label of ['Sangat Kurang', 'Kurang/Misconduct', 'Butuh Perbaikan', 'Baik', 'Sangat Baik'])
    pen.put(label, pen.left, pen.fs - 1.5, false, 66)
  pen.y += 30
  const result = (row: BarisRhk, no: number) =>
    row.indikator.map((item, k) =>
      cells(
        k ? '' : `${no}`,
        k ? '' : (row.rhkPimpinan ?? '-'),
        k ? '' : row.rhk,
        item.aspek ?? '-',
        item.indikator,
        item.target,
        item.realisasi ?? '',
        (item.umpanBalik ?? []).map((text) => `• ${text}`).join('\n'),
      ),
    )
  pen.table(
    shares(pen, 1, 6, 6.5, 2.6, 6.5, 4, 5, 5.5),
    [
      [{ text: 'HASIL KERJA', bold: true }],
      head(
        'NO',
        'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
        'RENCANA HASIL KERJA',
        'ASPEK',
        'INDIKATOR KINERJA INDIVIDU',
        'TARGET',
        'REALISASI BERDASARKAN BUKTI DUKUNG',
        'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
      ),
      cells('(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'),
    ],
    [
      ...one.hasilKerja.map((row, i) => [...(i ? [] : [[{ text: 'A.  UTAMA', bold: true }]]), ...result(row, i + 1)]),
      [[{ text: 'RATING HASIL KERJA*: DI ATAS EKSPEKTASI / SESUAI EKSPEKTASI / DI BAWAH EKSPEKTASI' }]],
    ],
  )
  pen.y += 8
  pen.table(
    shares(pen, 1, 16, 11, 11),
    [
      [{ text: 'PERILAKU KERJA', bold: true }],
      head('NO', 'PERILAKU KERJA', 'EKSPEKTASI KHUSUS PIMPINAN', 'UMPAN BALIK BERKELANJUTAN'),
    ],
    one.perilaku.map((row, i) => [
      cells(
        `${i + 1}`,
        [row.nilai, ...row.panduan.map((text) => `• ${text}`)].join('\n'),
        ['Ekspektasi Khusus Pimpinan:', ...row.ekspektasi].join('\n'),
        (row.umpanBalik ?? []).join('\n'),
      ),
    ]),
    160,
  )
  pen.y += 6
  pen.table(
    [pen.room],
    [],
    [
      [[{ text: 'RATING PERILAKU KERJA*: DI ATAS EKSPEKTASI / SESUAI EKSPEKTASI / DI BAWAH EKSPEKTASI' }]],
      [
        [
          {
            text: 'PREDIKAT KINERJA PEGAWAI*: SANGAT BAIK / BAIK / BUTUH PERBAIKAN / KURANG/MISCONDUCT / SANGAT KURANG',
          },
        ],
      ],
    ],
  )
  pen.y += 14
  sign(pen, pen.left + pen.room / 2, 'Pejabat Penilai Kinerja,', one.penilai)
}
function document(pen: Pen, one: DokumenEvaluasiFormulir): void {
  title(pen, ['DOKUMEN EVALUASI KINERJA PEGAWAI', one.periode.judul])
  for (const [label, who] of [
    ['1.  PEGAWAI YANG DINILAI', one.pegawai],
    ['2.  PEJABAT PENILAI KINERJA', one.penilai],
    ['3.  ATASAN PEJABAT PENILAI KINERJA', one.atasan],
  ] as const) {
    pen.table(
      shares(pen, 6, 11),
      [[{ text: label, bold: true, shade: true }]],
      identity(who).map((row) => [cells(...row)]),
    )
    pen.y += 6
  }
  pen.table(
    shares(pen, 6, 11),
    [[{ text: '4.  EVALUASI KINERJA', bold: true, shade: true }]],
    [[cells('CAPAIAN KINERJA ORGANISASI', one.capaian ?? '')], [cells('PREDIKAT KINERJA PEGAWAI', one.predikat ?? '')]],
  )
  pen.y += 6
  pen.table(
    [pen.room],
    [[{ text: '5.  CATATAN/REKOMENDASI', bold: true, shade: true }]],
    [[[{ text: one.catatan.join('\n') }]]],
    140,
  )
  pen.y += 14
  sign(pen, pen.left, 'Pegawai yang Dinilai,', one.pegawai)
  sign(pen, pen.left + pen.room / 2, 'Pejabat Penilai Kinerja,', one.penilai)
}

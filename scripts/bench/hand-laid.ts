/**
 * The same two forms laid out by hand on raw pdfkit, with everything a careful programmer would do for speed: fonts
 * parsed once, word widths remembered, one text call per line. It is the yardstick for what pdfmake's layout costs.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BarisRhk, Identitas } from '../../domain/formulir/bagian'
import type { DokumenEvaluasiFormulir, EvaluasiFormulir } from '../../domain/formulir/model'
import { formatNip } from '../../domain/shared/nip'
import { BasePdfDocument, type PdfFont, type PdfFontClass } from '../../main/formulir/mesin/pdfmake-internals'

interface Kit extends NodeJS.ReadableStream {
  _font: PdfFont
  _fontSize: number
  _fontFamilies: Record<string, PdfFont>
  font(source: Buffer): Kit
  addPage(options: object): Kit
  text(text: string, x: number, y: number, options: object): Kit
  lineWidth(width: number): Kit
  moveTo(x: number, y: number): Kit
  lineTo(x: number, y: number): Kit
  rect(x: number, y: number, width: number, height: number): Kit
  fill(color: string): Kit
  fillColor(color: string): Kit
  stroke(): Kit
  end(): void
}
const PdfKit = Object.getPrototypeOf(BasePdfDocument) as new (options: object) => Kit

interface Cell {
  text: string
  bold?: boolean
  centre?: boolean
  shade?: boolean
}
const LINE = 1.149
const PAD = 4
const MM = 72 / 25.4

export type HandLaid = (form: EvaluasiFormulir | DokumenEvaluasiFormulir) => Promise<Uint8Array>

export function handLaid(fontsDir: string): HandLaid {
  const faces = ['arimo-regular.ttf', 'arimo-bold.ttf'].map((name) => {
    const font = new PdfKit({ autoFirstPage: false, font: null }).font(readFileSync(join(fontsDir, name)))._font
    return {
      parsed: font.font,
      Font: font.constructor as PdfFontClass,
      layouts: Object.create(null) as Record<string, unknown>,
      widths: new Map<string, number>(),
    }
  })

  return (form) =>
    new Promise((resolve) => {
      const across = form.kertas.orientasi === 'mendatar'
      const size = (across ? [330, 215] : [215, 330]).map((mm) => mm * MM)
      const [width = 0, height = 0] = size
      const [left, top, bottom] = [
        form.kertas.margin.kiri * MM,
        form.kertas.margin.atas * MM,
        height - form.kertas.margin.bawah * MM,
      ]
      const room = width - left - form.kertas.margin.kanan * MM
      const fs = form.kertas.huruf
      const kit = new PdfKit({
        autoFirstPage: false,
        size,
        margin: 0,
        font: null,
        info: { Title: 'x', CreationDate: new Date(form.dibuatPada) },
      })
      const chunks: Buffer[] = []
      kit.on('data', (chunk: Buffer) => chunks.push(chunk))
      kit.on('end', () => {
        resolve(Buffer.concat(chunks))
      })
      const fonts = faces.map(({ parsed, Font, layouts }, i) => {
        const font = new Font(kit as never, parsed, `F${i + 1}`)
        font.layoutCache = layouts
        kit._fontFamilies[`F${i + 1}`] = font
        return font
      })
      let y = top

      const measure = (text: string, bold: boolean, at: number) => {
        const { widths } = faces[Number(bold)] as (typeof faces)[number]
        let known = widths.get(text)
        if (known === undefined) widths.set(text, (known = (fonts[Number(bold)] as PdfFont).widthOfString(text, 1000)))
        return (known * at) / 1000
      }
      const wrap = (text: string, into: number, bold: boolean, at: number) =>
        text.split('\n').flatMap((line) => {
          const out: string[] = []
          let open = ''
          let used = 0
          for (const word of line.split(' ')) {
            const own = measure(`${word} `, bold, at)
            if (open && used + own > into) {
              out.push(open)
              open = ''
              used = 0
            }
            open += `${word} `
            used += own
          }
          return [...out, open]
        })
      const put = (text: string, x: number, at: number, bold: boolean, into = 0) => {
        kit._font = fonts[Number(bold)] as PdfFont
        kit._fontSize = at
        const shift = into ? (into - measure(text, bold, at)) / 2 : 0
        kit.text(text, x + shift, y, { lineBreak: false })
      }
      const foot = () => undefined
      const page = () => {
        kit.addPage({ size, margin: 0 })
        y = top
      }
      const draw = (cells: readonly Cell[], widths: readonly number[], lines: readonly string[][], tall: number) => {
        let x = left
        const start = y
        cells.forEach((cell, i) => {
          const own = widths[i] ?? 0
          if (cell.shade) {
            kit.rect(x, start, own, tall).fill('#eeeeee')
            kit.fillColor('black')
          }
          y = start + 2.5
          for (const line of lines[i] ?? []) {
            put(line, x + PAD, fs, Boolean(cell.bold), cell.centre ? own - 2 * PAD : 0)
            y += fs * LINE
          }
          kit
            .lineWidth(0.5)
            .moveTo(x, start)
            .lineTo(x, start + tall)
            .stroke()
          kit
            .moveTo(x, start + tall)
            .lineTo(x + own, start + tall)
            .stroke()
          x += own
        })
        kit
          .moveTo(x, start)
          .lineTo(x, start + tall)
          .stroke()
        kit.moveTo(left, start).lineTo(x, start).stroke()
        y = start + tall
      }
      type Rows = readonly (readonly Cell[])[]
      const table = (widths: readonly number[], head: Rows, groups: readonly Rows[], tail = 0) => {
        const prepared = (rows: Rows) =>
          rows.map((cells) => {
            const spans = cells.length === 1 ? [room] : widths
            const lines = cells.map((cell, i) => wrap(cell.text, (spans[i] ?? 0) - 2 * PAD, Boolean(cell.bold), fs))
            return { cells, spans, lines, tall: Math.max(...lines.map((one) => one.length)) * fs * LINE + 5 }
          })
        const heading = prepared(head)
        const show = (rows: ReturnType<typeof prepared>) => {
          for (const { cells, spans, lines, tall } of rows) draw(cells, spans, lines, tall)
        }
        show(heading)
        groups.forEach((rows, i) => {
          const own = prepared(rows)
          const need = own.reduce((sum, { tall }) => sum + tall, 0) + (i === groups.length - 1 ? tail : 0)
          if (y + need > bottom) {
            foot()
            page()
            show(heading)
          }
          show(own)
        })
      }
      const shares = (...parts: number[]) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        return parts.map((part) => (part / sum) * room)
      }
      const head = (...labels: string[]): Cell[] =>
        labels.map((text) => ({ text, bold: true, centre: true, shade: true }))
      const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ text }))
      const title = (lines: readonly string[]) => {
        for (const line of lines) {
          put(line, left, 11, true, room)
          y += 11 * LINE
        }
        y += 8
      }
      const identity = ({ nama, nip, pangkat, jabatan, unit }: Identitas) =>
        [
          ['NAMA', nama],
          ['NIP', formatNip(nip ?? '-')],
          ['PANGKAT/GOL. RUANG', pangkat ?? '-'],
          ['JABATAN', jabatan],
          ['UNIT KERJA', unit],
        ] as const
      const sign = (x: number, label: string, nama: string, nip: string) => {
        const start = y
        put('Sukamaju, 30 November 2026', x, fs, false, room / 2)
        y += fs * LINE
        put(label, x, fs, false, room / 2)
        y += fs * LINE + 46
        put(nama, x, fs, true, room / 2)
        y += fs * LINE
        put(`NIP ${formatNip(nip)}`, x, fs, false, room / 2)
        y = start
      }

      const evaluation = (one: EvaluasiFormulir) => {
        title([
          'EVALUASI KINERJA PEGAWAI',
          'PENDEKATAN HASIL KERJA KUANTITATIF',
          'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
          one.periode.judul,
        ])
        const right = identity(one.penilai)
        table(
          shares(1, 4, 8, 1, 4, 8),
          [head('NO', 'PEGAWAI YANG DINILAI', '', 'NO', 'PEJABAT PENILAI KINERJA', '')],
          identity(one.pegawai).map(([label, value], i) => [
            cells(`${i + 1}`, label, value, `${i + 1}`, right[i]?.[0] ?? '', right[i]?.[1] ?? ''),
          ]),
        )
        y += 8
        table(
          [room],
          [],
          [[[{ text: 'CAPAIAN KINERJA ORGANISASI*: ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG' }]]],
        )
        put('POLA DISTRIBUSI:', left + PAD, fs, true)
        y += 10
        for (let k = 1; k < 60; k++) kit.moveTo(left + k * 5, y + 60 - k).lineTo(left + k * 5 + 5, y + 59 - k)
        kit.stroke()
        one.batasDistribusi.forEach((text, i) => {
          y += fs * LINE * Number(i > 0)
          put(`• ${text}`, left + 340, fs - 1, false)
        })
        y += 50
        for (const label of ['Sangat Kurang', 'Kurang/Misconduct', 'Butuh Perbaikan', 'Baik', 'Sangat Baik'])
          put(label, left, fs - 1.5, false, 66)
        y += 30
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
        table(
          shares(1, 6, 6.5, 2.6, 6.5, 4, 5, 5.5),
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
            ...one.hasilKerja.map((row, i) => [
              ...(i ? [] : [[{ text: 'A.  UTAMA', bold: true }]]),
              ...result(row, i + 1),
            ]),
            [[{ text: 'RATING HASIL KERJA*: DI ATAS EKSPEKTASI / SESUAI EKSPEKTASI / DI BAWAH EKSPEKTASI' }]],
          ],
        )
        y += 8
        table(
          shares(1, 16, 11, 11),
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
        y += 6
        table(
          [room],
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
        y += 14
        sign(left + room / 2, 'Pejabat Penilai Kinerja,', one.penilai.nama, one.penilai.nip ?? '')
      }
      const document = (one: DokumenEvaluasiFormulir) => {
        title(['DOKUMEN EVALUASI KINERJA PEGAWAI', one.periode.judul])
        for (const [label, who] of [
          ['1.  PEGAWAI YANG DINILAI', one.pegawai],
          ['2.  PEJABAT PENILAI KINERJA', one.penilai],
          ['3.  ATASAN PEJABAT PENILAI KINERJA', one.atasan],
        ] as const) {
          table(
            shares(6, 11),
            [[{ text: label, bold: true, shade: true }]],
            identity(who).map((row) => [cells(...row)]),
          )
          y += 6
        }
        table(
          shares(6, 11),
          [[{ text: '4.  EVALUASI KINERJA', bold: true, shade: true }]],
          [
            [cells('CAPAIAN KINERJA ORGANISASI', one.capaian ?? '')],
            [cells('PREDIKAT KINERJA PEGAWAI', one.predikat ?? '')],
          ],
        )
        y += 6
        table(
          [room],
          [[{ text: '5.  CATATAN/REKOMENDASI', bold: true, shade: true }]],
          [[[{ text: one.catatan.join('\n') }]]],
          140,
        )
        y += 14
        sign(left, 'Pegawai yang Dinilai,', one.pegawai.nama, one.pegawai.nip ?? '')
        sign(left + room / 2, 'Pejabat Penilai Kinerja,', one.penilai.nama, one.penilai.nip ?? '')
      }
      page()
      if (form.jenis === 'evaluasi') evaluation(form)
      else document(form)
      kit.end()
    })
}

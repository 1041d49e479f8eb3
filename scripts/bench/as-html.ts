/** The same two forms as a web page, for the programs that print web pages: Chromium and LibreOffice. */
import { pathToFileURL } from 'node:url'
import type { BarisRhk, Identitas } from '../../domain/formulir/bagian'
import type { DokumenEvaluasiFormulir, EvaluasiFormulir } from '../../domain/formulir/model'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL } from '../../domain/penilaian/predikat'
import { formatNip } from '../../domain/shared/nip'

const cell = (text: string, attributes = '') => `<td ${attributes}>${text}</td>`
const row = (...texts: string[]) => `<tr>${texts.map((text) => cell(text)).join('')}</tr>`
const head = (...texts: string[]) => `<tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr>`
const list = (texts: readonly string[] = []) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`
const choice = (labels: Record<string, string>, chosen: string | undefined) =>
  Object.entries(labels)
    .map(([code, label]) => (code === chosen ? `<b>${label.toUpperCase()}</b>` : `<s>${label.toUpperCase()}</s>`))
    .join(' / ')
const five = ({ nama, nip, pangkat, jabatan, unit }: Identitas) =>
  [['NAMA', nama], ['NIP', formatNip(nip ?? '-')], ['PANGKAT/GOL. RUANG', pangkat ?? '-'], ['JABATAN', jabatan], ['UNIT KERJA', unit]] as const // prettier-ignore
const sign = (label: string, { nama, nip }: Identitas) =>
  `<div class="ttd">Sukamaju, 30 November 2026<br>${label}<br><br><br><br><b>${nama}</b><br>NIP ${formatNip(nip ?? '')}</div>`

export function asHtml(form: EvaluasiFormulir | DokumenEvaluasiFormulir, fontsDir: string): string {
  const { mm, orientasi, huruf } = form.kertas
  const size = (orientasi === 'mendatar' ? mm.toReversed() : mm).map((side) => `${side}mm`).join(' ')
  const font = (name: string, weight: number) =>
    `@font-face{font-family:Arimo;font-weight:${weight};src:url(${pathToFileURL(`${fontsDir}/arimo-${name}.ttf`).href})}`
  return `<!doctype html><meta charset="utf-8"><style>${font('regular', 400)}${font('bold', 700)}
@page{size:${size};margin:15mm}body{font:${huruf}pt Arimo;margin:0}
table{border-collapse:collapse;width:100%;margin-bottom:6pt}td,th{border:.5pt solid;padding:2.5pt 4pt;vertical-align:top;text-align:left}
tr{break-inside:avoid}thead{display:table-header-group}ul{margin:0;padding-left:12pt}h1{font-size:11pt;text-align:center}
.ttd{float:right;width:45%;text-align:center;break-inside:avoid}</style>${form.jenis === 'evaluasi' ? evaluation(form) : document(form)}`
}

function evaluation(form: EvaluasiFormulir): string {
  const right = five(form.penilai)
  const people = five(form.pegawai).map(([label, value], i) =>
    row(`${i + 1}`, label, value, `${i + 1}`, right[i]?.[0] ?? '', right[i]?.[1] ?? ''),
  )
  const curve =
    '<svg width="330" height="62"><path d="M0 60C100 58 160 50 200 5C240 40 280 55 330 58" fill="none" stroke="#1f4e79"/></svg>'
  return `<h1>EVALUASI KINERJA PEGAWAI<br>PENDEKATAN HASIL KERJA KUANTITATIF<br>BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL<br>PERIODE: ${form.periode.judul}</h1>
<table>${head('NO', 'PEGAWAI YANG DINILAI', '', 'NO', 'PEJABAT PENILAI KINERJA', '')}${people.join('')}</table>
<table>${row(`<b>CAPAIAN KINERJA ORGANISASI*:</b> ${choice(CAPAIAN_LABEL, form.capaian)}`)}${row(`<b>POLA DISTRIBUSI:</b><br>${curve}${list(form.batasDistribusi)}`)}</table>
<table><thead>${head('NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA', 'ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'REALISASI BERDASARKAN BUKTI DUKUNG', 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG')}</thead>
${form.hasilKerja.map(result).join('')}<tr>${cell(`<b>RATING HASIL KERJA*:</b> ${choice(RATING_LABEL, form.ratingHasil)}`, 'colspan="8"')}</tr></table>
<table><thead>${head('NO', 'PERILAKU KERJA', 'EKSPEKTASI KHUSUS PIMPINAN', 'UMPAN BALIK BERKELANJUTAN')}</thead>
${form.perilaku.map((one, i) => row(`${i + 1}`, `<b>${one.nilai}</b>${list(one.panduan)}`, `Ekspektasi Khusus Pimpinan:${list(one.ekspektasi)}`, (one.umpanBalik ?? []).join(' '))).join('')}</table>
<table>${row(`<b>RATING PERILAKU KERJA*:</b> ${choice(RATING_LABEL, form.ratingPerilaku)}`)}${row(`<b>PREDIKAT KINERJA PEGAWAI*:</b> ${choice(PREDIKAT_LABEL, form.predikat)}`)}</table>
${sign('Pejabat Penilai Kinerja,', form.penilai)}`
}

function result(one: BarisRhk, no: number): string {
  const span = `rowspan="${one.indikator.length}"`
  return one.indikator
    .map((item, i) => {
      const before = i === 0 ? cell(`${no + 1}`, span) + cell(one.rhkPimpinan ?? '-', span) + cell(one.rhk, span) : ''
      return `<tr>${before}${[item.aspek ?? '', item.indikator, item.target, item.realisasi ?? '', list(item.umpanBalik)].map((text) => cell(text)).join('')}</tr>`
    })
    .join('')
}

function document(form: DokumenEvaluasiFormulir): string {
  const box = (title: string, rows: readonly (readonly [string, string])[]) =>
    `<table><tr><th colspan="2">${title}</th></tr>${rows.map((one) => row(...one)).join('')}</table>`
  return `<h1>DOKUMEN EVALUASI KINERJA PEGAWAI<br>PERIODE: ${form.periode.judul}</h1>
${box('1. PEGAWAI YANG DINILAI', five(form.pegawai))}${box('2. PEJABAT PENILAI KINERJA', five(form.penilai))}${box('3. ATASAN PEJABAT PENILAI KINERJA', five(form.atasan))}
${box('4. EVALUASI KINERJA', [
  ['CAPAIAN KINERJA ORGANISASI', form.capaian ?? ''],
  ['PREDIKAT KINERJA PEGAWAI', form.predikat ?? ''],
])}
<table><tr><th>5. CATATAN/REKOMENDASI</th></tr>${row(form.catatan.join('<br>'))}</table>
${sign('Pejabat Penilai Kinerja,', form.penilai)}${sign('Pegawai yang Dinilai,', form.pegawai)}`
}

/** What forms A, B and C share: title, header rows, result rows, behaviour cells. */
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { BarisPerilaku, BarisRhk, DasarSkp } from '../../domain/formulir/bagian'
import { rentangTanggal } from '../../domain/formulir/terbilang'
import { ASPEK_LABEL, KELUARGA_FORM_LABEL, PENDEKATAN_LABEL, PERSPEKTIF_LABEL } from '../../domain/skp/skp'
import { barisPeriode, identitasBerdampingan } from './identitas'
import { type Baris, type Kelompok, lebarPenuh } from './kisi'
import type { KolomTtd } from './tanda-tangan'
import { judulTengah, type Tata } from './tata'
import { bersih, butir, tebal } from './teks'

/** Title lines, instansi and period, the two identity blocks. */
export function kepalaSkp(form: DasarSkp, tata: Tata, title: string, extra: readonly string[] = []): Content[] {
  const lines = [
    title,
    `PENDEKATAN HASIL KERJA ${PENDEKATAN_LABEL[form.pendekatan].toUpperCase()}`,
    `BAGI ${KELUARGA_FORM_LABEL[form.keluarga].toUpperCase()}`,
    ...extra,
  ]
  return [
    judulTengah(lines, 11),
    barisPeriode(form.instansi, rentangTanggal(form.periode.mulai, form.periode.selesai)),
    identitasBerdampingan(form.pegawai, form.penilai, tata.lebar, tata.huruf),
    { text: '', margin: [0, 0, 0, 6] },
  ]
}

export const ttdPegawai = (form: DasarSkp): KolomTtd => ({ orang: form.ttdPegawai })
export const ttdPenilai = (form: DasarSkp): KolomTtd => ({ tempatTanggal: form.tempatTanggal, orang: form.ttdPenilai })

/** Groups in order: main results, then additional ones, each part opened by its own row, numbered from 1. */
export function kelompokHasil(
  rows: readonly BarisRhk[],
  columns: number,
  cells: (row: BarisRhk, no: number) => Kelompok,
): Kelompok[] {
  return (['utama', 'tambahan'] as const).flatMap((jenis, part) => {
    const own = rows.filter((row) => row.jenis === jenis)
    const heading: Baris = lebarPenuh(tebal(jenis === 'utama' ? 'A.  UTAMA' : 'B.  TAMBAHAN'), columns)
    if (own.length === 0) return part === 0 || rows.length === 0 ? [] : [[heading, lebarPenuh({ text: '-' }, columns)]]
    return own.map((row, i) => (i === 0 ? [heading, ...cells(row, 1)] : cells(row, i + 1)))
  })
}

/** Result with who gave the extra task, as the law wants it named. */
export const teksRhk = ({ rhk, penugasan }: BarisRhk): TableCell =>
  penugasan ? { text: [`${bersih(rhk)}\n`, { text: `(${bersih(penugasan)})`, italics: true }] } : { text: bersih(rhk) }

/** A cell that stands beside all indicators of its result. */
export const rentang = (cell: TableCell, rowSpan: number): TableCell =>
  (rowSpan > 1 ? { ...(cell as object), rowSpan } : cell) as TableCell

export const nomor = (no: number): TableCell => ({ text: `${no}`, alignment: 'center' })
export const aspek = (code: BarisRhk['indikator'][number]['aspek']): TableCell => ({
  text: code ? ASPEK_LABEL[code] : '-',
})
export const perspektif = (code: BarisRhk['indikator'][number]['perspektif']): TableCell => ({
  text: code ? PERSPEKTIF_LABEL[code] : '-',
})

/** Value and its guide points. */
export const selPerilaku = ({ nilai, panduan }: BarisPerilaku): TableCell => ({
  stack: [tebal(bersih(nilai)), { ul: panduan.map((text) => ({ text: bersih(text) })) }],
})

export const selEkspektasi = ({ ekspektasi }: BarisPerilaku): TableCell => ({
  stack: [{ text: 'Ekspektasi Khusus Pimpinan:' }, butir(ekspektasi)],
})

/** At least one indicator, so that a result without one still has its row. */
export const indikatorDari = (row: BarisRhk): BarisRhk['indikator'] =>
  row.indikator.length > 0 ? row.indikator : [{ indikator: '-', target: '-' }]

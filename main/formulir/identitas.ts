/** Identity blocks: the five rows every form prints for a person. */
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Identitas } from '../../domain/formulir/bagian'
import { formatNip } from '../../domain/shared/nip'
import { kepalaKolom, kisi, lebarKolom } from './kisi'
import { bertanda } from './mesin/struktur'
import { atauStrip, bersih } from './teks'

/** Label and value of the five rows; an outside official has an instansi and may have no NIP or rank. */
export function barisIdentitas(person: Identitas): [string, string][] {
  return [
    ['NAMA', bersih(person.nama)],
    ['NIP', person.nip ? formatNip(person.nip) : '-'],
    ['PANGKAT/GOL. RUANG', atauStrip(person.pangkat)],
    ['JABATAN', atauStrip(person.jabatan)],
    [person.luar ? 'INSTANSI' : 'UNIT KERJA', atauStrip(person.unit)],
  ]
}

/** Two people side by side, as on forms A, B and C. */
export function identitasBerdampingan(pegawai: Identitas, penilai: Identitas, width: number, size: number): Content {
  const [left, right] = [barisIdentitas(pegawai), barisIdentitas(penilai)]
  const head = kepalaKolom(['NO', 'PEGAWAI YANG DINILAI', '', 'NO', 'PEJABAT PENILAI KINERJA', ''])
  const spanned = head.map((cell, i) => (i % 3 === 1 ? { ...(cell as object), colSpan: 2 } : cell)) as TableCell[]
  const rows = left.map(([label, value], i) => [
    ...[{ text: `${i + 1}`, alignment: 'center' }, bertanda({ text: label }, 'RowTH'), { text: value }],
    ...[
      { text: `${i + 1}`, alignment: 'center' },
      bertanda({ text: right[i]?.[0] ?? '' }, 'RowTH'),
      { text: right[i]?.[1] ?? '' },
    ],
  ]) as TableCell[][]
  return kisi(lebarKolom(width, [size * 1.8, size * 7.4, -1, size * 1.8, size * 7.4, -1]), [spanned, ...rows])
}

/** The row "instansi left, PERIODE PENILAIAN right" above the identity blocks. */
export function barisPeriode(instansi: string, periode: string): Content {
  return {
    margin: [0, 0, 0, 3],
    columns: [
      { width: '*', text: bersih(instansi).toUpperCase() },
      { width: 'auto', noWrap: true, alignment: 'right', text: `PERIODE PENILAIAN: ${periode}`.toUpperCase() },
    ],
    columnGap: 12,
  }
}

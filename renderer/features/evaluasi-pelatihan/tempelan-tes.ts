import { bacaAngka } from './jenis'

export type Tes = 'pra' | 'pasca'
export interface NilaiTempel {
  pesertaId: string
  pra?: number | null
  pasca?: number | null
}

/**
 * A block copied from a spreadsheet, from the cell `mulai` on: two columns fill both tests, one fills its own. Empty cells
 * are left as they are; what is no score is told and left out.
 */
export function bacaTempelan(teks: string, pesertaIds: readonly string[], mulai: Tes): { nilai: NilaiTempel[]; ditolak: string[]; lebih: number } {
  const baris = teks.replace(/\r?\n$/, '').split(/\r?\n/)
  const kolom: readonly Tes[] = mulai === 'pra' ? ['pra', 'pasca'] : ['pasca']
  const ditolak: string[] = []
  const nilai = baris.slice(0, pesertaIds.length).flatMap((line, at): NilaiTempel[] => {
    const sel = line.split('\t').slice(0, kolom.length)
    const isi = sel.flatMap((teksSel, i): [Tes, number][] => {
      const angka = bacaAngka(teksSel)
      if (teksSel.trim() !== '' && (angka === null || angka < 0 || angka > 100)) ditolak.push(`“${teksSel.trim()}”`)
      return angka === null || angka < 0 || angka > 100 ? [] : [[kolom[i] ?? 'pasca', angka]]
    })
    return isi.length === 0 ? [] : [{ pesertaId: pesertaIds[at] ?? '', ...Object.fromEntries(isi) }]
  })
  return { nilai, ditolak, lebih: Math.max(0, baris.length - pesertaIds.length) }
}

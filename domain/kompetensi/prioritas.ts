/** Priority of a need with its reasons: points of the dated rule 'prioritas_kebutuhan', each in one sentence. The order is the office's own, no law gives one. */
import type { Predikat } from '../penilaian/predikat'
import { SUMBER_KEBUTUHAN_LABEL, type SumberKebutuhan } from './kebutuhan'
import { bacaRujukan, type MacamSumber } from './rujukan'

export const PENGUSUL_LABEL = { atasan: 'Atasan', pegawai: 'Pegawai sendiri' } as const
export type Pengusul = keyof typeof PENGUSUL_LABEL

export interface AturanPrioritas {
  readonly kesenjangan_kompetensi_per_tingkat: number
  /** Predikat that call for development, with their points. */
  readonly predikat: Readonly<Partial<Record<Predikat, number>>>
  readonly rating_di_bawah: number
  readonly rencana_perbaikan: number
  readonly perilaku_di_bawah: number
  readonly usulan: Readonly<Record<Pengusul, number>>
  readonly beberapa_sumber: number
  readonly belum_minimal_jp: number
  /** Least points and the priority they give, highest first. */
  readonly batas: readonly (readonly [poin: number, prioritas: number])[]
}
export interface SumberTercatat {
  readonly sumber: SumberKebutuhan
  readonly rujukan: string
  readonly keterangan: string
  readonly ukuran: number | null
}
/** Hours of the year so far against the least; null where the person has enough or no number is set. */
export type KurangJamTahun = { readonly jam: number; readonly minimal: number } | null

export interface AlasanPrioritas {
  readonly poin: number
  readonly kalimat: string
}
export interface Prioritas {
  /** 1 (may wait) to 5 (first). */
  readonly nilai: number
  readonly poin: number
  /** Set by hand: the points no longer decide. */
  readonly tangan: boolean
  readonly alasan: readonly AlasanPrioritas[]
}

/** Counted once a need however often it is there, since a year's months say the same thing again: the weightiest. */
const SEKALI: readonly MacamSumber[] = ['predikat', 'hasil', 'perilaku', 'perbaikan', 'usul']

/** Priority 1–5 of a need from its sources; one set by hand wins and says so. */
export function prioritasKebutuhan(aturan: AturanPrioritas, sumber: readonly SumberTercatat[], { tangan, kurang }: { tangan: number | null; kurang: KurangJamTahun }): Prioritas {
  const alasan = [...dariSumber(aturan, sumber), ...dariBeberapa(aturan, sumber), ...dariJam(aturan, kurang)].toSorted((a, b) => b.poin - a.poin)
  const poin = alasan.reduce((sum, one) => sum + one.poin, 0)
  const computed = aturan.batas.find(([least]) => poin >= least)?.[1] ?? 1
  if (tangan === null) return { nilai: computed, poin, tangan: false, alasan }
  return { nilai: tangan, poin, tangan: true, alasan: [{ poin: 0, kalimat: `Prioritas ${tangan} ditetapkan sendiri; menurut poinnya ${computed}.` }, ...alasan] }
}

function dariSumber(aturan: AturanPrioritas, sumber: readonly SumberTercatat[]): AlasanPrioritas[] {
  const weighed = sumber.map((one) => ({ one, macam: bacaRujukan(one.rujukan)?.macam ?? null, poin: bobot(aturan, one) })).toSorted((a, b) => b.poin - a.poin)
  const counted = new Set<MacamSumber>()
  return weighed.map(({ one, macam, poin }) => {
    const again = macam !== null && SEKALI.includes(macam) && counted.has(macam)
    if (macam !== null) counted.add(macam)
    return again ? { poin: 0, kalimat: `${one.keterangan} Sudah dihitung sekali.` } : { poin, kalimat: one.keterangan }
  })
}

/** Points of one source by itself. */
function bobot(aturan: AturanPrioritas, { sumber, rujukan, ukuran }: SumberTercatat): number {
  const from = bacaRujukan(rujukan)
  switch (from?.macam ?? sumber) {
    case 'standar':
    case 'kesenjangan_kompetensi':
      return aturan.kesenjangan_kompetensi_per_tingkat * (ukuran ?? 1)
    case 'predikat':
      return aturan.predikat[from?.kode as Predikat] ?? 0
    case 'hasil':
    case 'kesenjangan_kinerja':
      return aturan.rating_di_bawah
    case 'perilaku':
      return aturan.perilaku_di_bawah
    case 'perbaikan':
      return aturan.rencana_perbaikan
    case 'usul':
    case 'usulan':
      return aturan.usulan[from?.kode === 'atasan' ? 'atasan' : 'pegawai']
  }
}

function dariBeberapa({ beberapa_sumber }: AturanPrioritas, sumber: readonly SumberTercatat[]): AlasanPrioritas[] {
  const kinds = (Object.keys(SUMBER_KEBUTUHAN_LABEL) as SumberKebutuhan[]).filter((kind) => sumber.some((one) => one.sumber === kind))
  if (kinds.length < 2) return []
  return [{ poin: beberapa_sumber, kalimat: `Datang dari ${kinds.length} sumber: ${kinds.map((kind) => SUMBER_KEBUTUHAN_LABEL[kind].toLowerCase()).join(', ')}.` }]
}

const dariJam = ({ belum_minimal_jp }: AturanPrioritas, kurang: KurangJamTahun): AlasanPrioritas[] =>
  kurang ? [{ poin: belum_minimal_jp, kalimat: `Jam pelatihan tahun ini baru ${kurang.jam} dari ${kurang.minimal} JP.` }] : []

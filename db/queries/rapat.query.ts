import type { EntityManager } from 'typeorm'

export interface RapatRow {
  tanggal: string | null
  waktuMulai: string | null
  waktuSelesai: string | null
  tempat: string | null
  pimpinanId: string | null
  notulisId: string | null
  saksiSatuId: string | null
  saksiDuaId: string | null
  agenda: string | null
  notulen: string | null
  nomorBeritaAcara: string | null
  nomorDaftarHadir: string | null
}

/** The meeting's columns by the names the contract uses. */
export const KOLOM_RAPAT: Record<keyof RapatRow, string> = {
  tanggal: 'tanggal',
  waktuMulai: 'waktu_mulai',
  waktuSelesai: 'waktu_selesai',
  tempat: 'tempat',
  pimpinanId: 'pimpinan_id',
  notulisId: 'notulis_id',
  saksiSatuId: 'saksi_satu_id',
  saksiDuaId: 'saksi_dua_id',
  agenda: 'agenda',
  notulen: 'notulen',
  nomorBeritaAcara: 'nomor_berita_acara',
  nomorDaftarHadir: 'nomor_daftar_hadir',
}
const COLUMNS = Object.entries(KOLOM_RAPAT)
  .map(([name, column]) => `"${column}" AS "${name}"`)
  .join(', ')
const KOSONG: RapatRow = {
  tanggal: null, waktuMulai: null, waktuSelesai: null, tempat: null, pimpinanId: null, notulisId: null, saksiSatuId: null, saksiDuaId: null, agenda: null, notulen: null, nomorBeritaAcara: null, nomorDaftarHadir: null,
} // prettier-ignore

/** The month's meeting; all empty while there is none. */
export async function rapatBulan(tx: EntityManager, periodeId: string): Promise<RapatRow> {
  const [row] = await tx.query<RapatRow[]>(`SELECT ${COLUMNS} FROM "sesi" WHERE "periode_id" = ?`, [periodeId])
  return row ?? KOSONG
}

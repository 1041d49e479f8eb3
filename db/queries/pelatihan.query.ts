import type { EntityManager } from 'typeorm'
import type { BiayaPelatihan } from '../../domain/anggaran/anggaran'
import type { Pelatihan, StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { remembered } from '../../domain/shared/remembered'
import { AppError } from '../../domain/shared/app-error'

const COLUMNS = `p."id", p."tahun", p."judul", p."tujuan", p."jenis", p."jalur", p."bentuk", p."jp", p."mulai", p."selesai", p."penyelenggara",
  p."mitra_id" AS "mitraId", p."tempat", p."kuota", p."kurikulum", p."kurikulum_catatan" AS "kurikulumCatatan", p."prioritas", p."status", p."sematan",
  p."masuk_rencana" AS "masukRencana", p."versi", p."versi_dari_id" AS "versiDariId", p."alasan_rancang_ulang" AS "alasanRancangUlang", p."perubahan", p."catatan"`

type Row = Omit<Pelatihan, 'masukRencana'> & { masukRencana: number }
const toPelatihan = ({ masukRencana, ...row }: Row): Pelatihan => ({ ...row, masukRencana: masukRencana === 1 })

/** Programmes of a year by start, then title. */
export async function pelatihanTahun(tx: EntityManager, tahun: number): Promise<Pelatihan[]> {
  const rows = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM "pelatihan" p WHERE p."tahun" = ? ORDER BY coalesce(p."mulai", '9999'), p."judul", p."id"`, [tahun])
  return rows.map(toPelatihan)
}

/** Throws NOT_FOUND. */
export async function pelatihanById(tx: EntityManager, id: string): Promise<Pelatihan> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM "pelatihan" p WHERE p."id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Program pelatihan itu tidak ada lagi. Buka kembali daftar rencana.')
  return toPelatihan(row)
}

export interface BiayaTersimpan extends BiayaPelatihan {
  id: string
  pelatihanId: string
  uraian: string | null
}
/** Cost items of all programmes of a year. */
export const biayaTahun = (tx: EntityManager, tahun: number): Promise<BiayaTersimpan[]> =>
  tx.query<BiayaTersimpan[]>(
    `SELECT b."id", b."pelatihan_id" AS "pelatihanId", b."anggaran_id" AS "anggaranId", b."komponen", b."uraian", b."dasar", b."rencana", b."komitmen", b."realisasi"
     FROM "pelatihan_biaya" b JOIN "pelatihan" p ON p."id" = b."pelatihan_id" WHERE p."tahun" = ? ORDER BY b."pelatihan_id", b."id"`,
    [tahun],
  )

/** Who takes part in a programme, without those who withdrew: ids in order. */
export type KursiTahun = ReadonlyMap<string, readonly string[]>
/** Seats of all programmes of a year: one row a programme, read from an index alone. */
export async function kursiTahun(tx: EntityManager, tahun: number): Promise<KursiTahun> {
  const rows = await tx.query<{ id: string; siapa: string }[]>(
    `SELECT "pelatihan_id" AS "id", group_concat("pegawai_id", ' ' ORDER BY "pegawai_id") AS "siapa" FROM "pelatihan_peserta"
     WHERE "status" <> 'batal' AND "pelatihan_id" IN (SELECT "id" FROM "pelatihan" WHERE "tahun" = ?) GROUP BY 1`,
    [tahun],
  )
  return new Map(rows.map(({ id, siapa }) => [id, pisah(siapa)]))
}
/** Lists of a hundred ids are long texts; as many are kept as an office has programmes in a few years. */
const pisah = remembered((ids) => ids.split(' '), 300)

export interface PesertaRingkas {
  id: string
  pelatihanId: string
  pegawaiId: string
  status: StatusPeserta
}
/** Participants of all programmes of a year, whoever took part or is to. */
export const pesertaTahun = (tx: EntityManager, tahun: number): Promise<PesertaRingkas[]> =>
  tx.query<PesertaRingkas[]>(
    `SELECT s."id", s."pelatihan_id" AS "pelatihanId", s."pegawai_id" AS "pegawaiId", s."status"
     FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE p."tahun" = ? ORDER BY s."pelatihan_id", s."id"`,
    [tahun],
  )

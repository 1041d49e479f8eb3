import type { EntityManager } from 'typeorm'
import { keadaanCek, perluDicek, waktuCek, type KeadaanCek } from '../../domain/pelatihan/cek-atasan'
import type { AturanEvaluasi } from '../../domain/pelatihan/evaluasi'
import { aturanPadaAtauAwal } from './aturan.query'
import { identitasPada } from './identitas.query'
import { penilaiPada } from './penilai.query'

/** A superior's check that is due: of whom, after which programme, by whom, until when. */
export interface CekPerlu {
  pesertaId: string
  pelatihanId: string
  judul: string
  pegawaiId: string
  nama: string
  nip: string | null
  jabatan: string
  unit: string | null
  /** Who appraises the participant today; null: nobody is named. */
  atasan: string | null
  selesai: string
  dari: string
  sampai: string
  keadaan: KeadaanCek
}

interface Row {
  pesertaId: string
  pelatihanId: string
  pegawaiId: string
  judul: string
  selesai: string
}

/** Checks that are due or overdue on `hariIni`, the oldest first. People who have left are not asked about. */
export async function cekJatuhTempo(tx: EntityManager, hariIni: string): Promise<CekPerlu[]> {
  const rows = await tx.query<Row[]>(
    `SELECT s."id" AS "pesertaId", p."id" AS "pelatihanId", s."pegawai_id" AS "pegawaiId", p."judul", coalesce(p."selesai", p."mulai") AS "selesai"
     FROM "pelatihan" p JOIN "pelatihan_peserta" s ON s."pelatihan_id" = p."id" AND s."status" = 'selesai'
       JOIN "pegawai" g ON g."id" = s."pegawai_id" AND g."dihapus_pada" IS NULL AND g."status" IN ('aktif', 'tugas_belajar')
       LEFT JOIN "pelatihan_cek" c ON c."peserta_id" = s."id"
     WHERE p."status" = 'selesai' AND p."mulai" IS NOT NULL AND c."id" IS NULL ORDER BY "selesai", p."judul", g."nama" COLLATE NOCASE`,
  )
  const aturan = new Map<string, AturanEvaluasi['cekBulan']>()
  for (const { selesai } of rows) if (!aturan.has(selesai)) aturan.set(selesai, (await aturanPadaAtauAwal<AturanEvaluasi>(tx, 'evaluasi_pelatihan', selesai)).isi.cekBulan)
  const perlu = rows.flatMap((row) => {
    const bulan = aturan.get(row.selesai)
    if (!bulan) return []
    const waktu = waktuCek(row.selesai, bulan)
    const keadaan = keadaanCek(waktu, false, hariIni)
    return perluDicek(keadaan) ? [{ ...row, dari: waktu.dari, sampai: waktu.sampai, keadaan }] : []
  })
  const ids = [...new Set(perlu.map(({ pegawaiId }) => pegawaiId))]
  const orang = await identitasPada(tx, ids, hariIni)
  const penilai = await penilaiPada(tx, hariIni, ids)
  return perlu.map((row) => {
    const { nama = '', nip = null, jabatan = '', unit = null } = orang.get(row.pegawaiId) ?? {}
    return { ...row, nama, nip, jabatan, unit, atasan: penilai.get(row.pegawaiId)?.penilai?.nama ?? null }
  })
}

import type { EntityManager } from 'typeorm'
import type { ArahDampak } from '../../domain/pelatihan/evaluasi'
import { angkaDari } from '../../domain/sesi/angka'

/** An SKP indicator of a participant, with what was reached month by month where that is a number. */
export interface IndikatorPeserta {
  id: string
  teks: string
  satuan: string | null
  arah: ArahDampak
  pegawai: string
  tahun: number
  target: string
  realisasi: { tanggal: string; tahun: number; bulan: number; nilai: number }[]
}

interface Row {
  id: string
  teks: string
  satuan: string | null
  sifat: string | null
  pegawai: string
  pegawaiId: string
  tahun: number
  target: string
}

/**
 * Indicators of the participants' SKP of the programme's year and the next. The months of the same indicator (same person,
 * same words) in another year's SKP count too, so that a value before and one after can lie in two years.
 */
export async function indikatorPeserta(tx: EntityManager, pelatihanId: string): Promise<IndikatorPeserta[]> {
  const rows = await tx.query<Row[]>(
    `SELECT i."id", i."teks", i."satuan", i."sifat", g."nama" AS "pegawai", k."pegawai_id" AS "pegawaiId", k."tahun", i."target_teks" AS "target"
     FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" JOIN "pegawai" g ON g."id" = s."pegawai_id"
       JOIN "skp" k ON k."pegawai_id" = s."pegawai_id" AND k."dihapus_pada" IS NULL AND k."tahun" BETWEEN p."tahun" AND p."tahun" + 1
       JOIN "rhk" r ON r."skp_id" = k."id" JOIN "indikator" i ON i."rhk_id" = r."id"
     WHERE s."pelatihan_id" = ? AND s."status" <> 'batal' ORDER BY g."nama" COLLATE NOCASE, k."tahun", r."urutan", i."urutan"`,
    [pelatihanId],
  )
  const angka = await realisasiAngka(tx, [...new Set(rows.map(({ pegawaiId }) => pegawaiId))])
  return rows.map(({ pegawaiId, sifat, ...row }) => ({ ...row, arah: sifat === 'turun' ? 'turun' : 'naik', realisasi: angka.get(kunci(pegawaiId, row.teks)) ?? [] }))
}

interface RealisasiRow {
  pegawaiId: string
  teks: string
  isi: string
  angka: number | null
  tanggal: string
  tahun: number
  bulan: number
}
async function realisasiAngka(tx: EntityManager, pegawaiIds: readonly string[]): Promise<Map<string, IndikatorPeserta['realisasi']>> {
  const rows = await tx.query<RealisasiRow[]>(
    `SELECT k."pegawai_id" AS "pegawaiId", i."teks", x."teks" AS "isi", x."nilai_angka" AS "angka", b."selesai" AS "tanggal", b."tahun", b."nomor" AS "bulan"
     FROM "skp" k JOIN "rhk" r ON r."skp_id" = k."id" JOIN "indikator" i ON i."rhk_id" = r."id" JOIN "realisasi" x ON x."indikator_id" = i."id"
       JOIN "periode" b ON b."id" = x."periode_id" AND b."jenis" = 'bulanan'
     WHERE k."dihapus_pada" IS NULL AND k."pegawai_id" IN (SELECT "value" FROM json_each(?)) ORDER BY b."mulai"`,
    [JSON.stringify(pegawaiIds)],
  )
  const result = new Map<string, IndikatorPeserta['realisasi']>()
  for (const { pegawaiId, teks, isi, angka, tanggal, tahun, bulan } of rows) {
    const nilai = angka ?? angkaDari(isi)
    if (nilai === null) continue
    const list = result.get(kunci(pegawaiId, teks)) ?? []
    list.push({ tanggal, tahun, bulan, nilai })
    result.set(kunci(pegawaiId, teks), list)
  }
  return result
}

const kunci = (pegawaiId: string, teks: string): string => `${pegawaiId} ${teks.trim().toLowerCase()}`

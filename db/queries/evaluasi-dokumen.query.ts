import type { EntityManager } from 'typeorm'
import type { Dampak } from '../../domain/pelatihan/dampak'
import { ambangBerlaku, type AmbangEvaluasi, type AturanEvaluasi, type NilaiJawaban } from '../../domain/pelatihan/evaluasi'
import { empatTingkat, type NilaiTingkat } from '../../domain/pelatihan/evaluasi-tingkat'
import { BARIS_TERBANYAK } from '../../domain/pelatihan/dokumen/bagian'
import type { ProgramDokumen } from '../../domain/pelatihan/dokumen/bahan'
import type { StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { aturanPada } from './aturan.query'
import { hariAturan } from './dokumen-kompetensi.query'

/** Questions and thresholds that hold for a programme: those of the day it ended. */
export async function aturanEvaluasi(tx: EntityManager, { selesai, mulai, tahun }: Pick<ProgramDokumen, 'selesai' | 'mulai' | 'tahun'>): Promise<AturanEvaluasi> {
  const day = selesai ?? mulai ?? hariAturan(tahun)
  return (await aturanPada<AturanEvaluasi>(tx, 'evaluasi_pelatihan', day < '2018-01-01' ? hariAturan(tahun) : day)).isi
}

interface PesertaRow {
  status: StatusPeserta
  pra: number | null
  pasca: number | null
  cek: string | null
  catatan: string | null
}

/** The four levels of a programme and all remarks about it, without names. */
export async function evaluasiDokumen(tx: EntityManager, program: Pick<ProgramDokumen, 'id' | 'selesai' | 'mulai' | 'tahun'>): Promise<{ tingkat: NilaiTingkat[]; saran: string[]; skala: number }> {
  const aturan = await aturanEvaluasi(tx, program)
  const [own] = await tx.query<{ ambang: string | null }[]>(`SELECT "ambang" FROM "pelatihan" WHERE "id" = ?`, [program.id])
  const sheets = await tx.query<{ nilai: string; saran: string | null }[]>(`SELECT "nilai", "saran" FROM "pelatihan_reaksi" WHERE "pelatihan_id" = ? ORDER BY "id"`, [program.id])
  const people = await tx.query<PesertaRow[]>(
    `SELECT s."status", s."nilai_pra" AS "pra", s."nilai_pasca" AS "pasca", c."nilai" AS "cek", c."catatan"
     FROM "pelatihan_peserta" s LEFT JOIN "pelatihan_cek" c ON c."peserta_id" = s."id" WHERE s."pelatihan_id" = ? ORDER BY c."id"`,
    [program.id],
  )
  const dampak = await tx.query<Dampak[]>(`SELECT "nama", "satuan", "arah", "sebelum", "sesudah" FROM "pelatihan_dampak" WHERE "pelatihan_id" = ? ORDER BY "id"`, [program.id])
  const tingkat = empatTingkat({
    aturan,
    ambang: ambangBerlaku(aturan, own?.ambang ? (JSON.parse(own.ambang) as Partial<AmbangEvaluasi>) : null),
    peserta: people.map(({ cek, status, pra, pasca }) => ({ status, pra, pasca, cek: cek === null ? null : (JSON.parse(cek) as NilaiJawaban) })),
    lembar: sheets.map(({ nilai }) => JSON.parse(nilai) as NilaiJawaban),
    dampak,
  })
  const remarks = [...sheets.map(({ saran }) => saran), ...people.map(({ catatan }) => catatan)].map((text) => (text ?? '').trim()).filter(Boolean)
  return { tingkat, saran: [...new Set(remarks)].slice(0, BARIS_TERBANYAK), skala: aturan.skala.length }
}

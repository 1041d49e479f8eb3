import type { EntityManager } from 'typeorm'
import type { Dampak } from '../../domain/pelatihan/dampak'
import { ambangBerlaku, type AmbangEvaluasi, type AturanEvaluasi, type NilaiJawaban } from '../../domain/pelatihan/evaluasi'
import { empatTingkat, perluRancangUlang, type NilaiTingkat, type PesertaEvaluasi } from '../../domain/pelatihan/evaluasi-tingkat'
import type { Pelatihan } from '../../domain/pelatihan/pelatihan'
import { aturanPadaAtauAwal } from './aturan.query'
import { pelatihanById, pelatihanTahun } from './pelatihan.query'

export interface LembarReaksi {
  id: string
  pelatihanId: string
  /** Null: anonymous. */
  pesertaId: string | null
  nilai: NilaiJawaban
  saran: string | null
  tanggal: string
  /** The next version that answers the remark. */
  dijawabDi: string | null
}
export interface PesertaProgram extends PesertaEvaluasi {
  id: string
  pelatihanId: string
  pegawaiId: string
  tanggalCek: string | null
  penilaiCek: string | null
  catatanCek: string | null
  dijawabDi: string | null
}
export interface DampakTersimpan extends Dampak {
  id: string
  pelatihanId: string
  indikatorId: string | null
  tanggalSebelum: string | null
  tanggalSesudah: string | null
  keterangan: string | null
}

/** A programme with everything that is known of whether it helped, and what the four levels say. */
export interface EvaluasiProgram {
  program: Pelatihan
  aturan: AturanEvaluasi
  /** In force for this programme, and what it sets itself. */
  ambang: AmbangEvaluasi
  ambangSendiri: Partial<AmbangEvaluasi> | null
  peserta: PesertaProgram[]
  lembar: LembarReaksi[]
  dampak: DampakTersimpan[]
  tingkat: NilaiTingkat[]
  rancangUlang: boolean
}

/** Finished programmes of a year with their four levels, by their end. */
export async function evaluasiTahun(tx: EntityManager, tahun: number): Promise<EvaluasiProgram[]> {
  const selesai = (await pelatihanTahun(tx, tahun)).filter(({ status }) => status === 'selesai')
  return evaluasiDari(tx, selesai)
}

/** One programme, in whatever status. Throws NOT_FOUND. For the screen and for the printed report. */
export async function evaluasiProgram(tx: EntityManager, pelatihanId: string): Promise<EvaluasiProgram> {
  const [satu] = await evaluasiDari(tx, [await pelatihanById(tx, pelatihanId)])
  if (!satu) throw new Error('A programme without its evaluation')
  return satu
}

/** The questions, scale and thresholds that hold for a programme: those of the day it ended (or begins, or of its year). For the printed survey too. */
export function aturanEvaluasiProgram(tx: EntityManager, { selesai, mulai, tahun }: Pick<Pelatihan, 'selesai' | 'mulai' | 'tahun'>): Promise<AturanEvaluasi> {
  return aturanPadaAtauAwal<AturanEvaluasi>(tx, 'evaluasi_pelatihan', selesai ?? mulai ?? `${tahun}-12-31`).then(({ isi }) => isi)
}

async function evaluasiDari(tx: EntityManager, programs: readonly Pelatihan[]): Promise<EvaluasiProgram[]> {
  const ids = JSON.stringify(programs.map(({ id }) => id))
  const peserta = Map.groupBy(await pesertaProgram(tx, ids), ({ pelatihanId }) => pelatihanId)
  const lembar = Map.groupBy(await lembarProgram(tx, ids), ({ pelatihanId }) => pelatihanId)
  const dampak = Map.groupBy(await dampakProgram(tx, ids), ({ pelatihanId }) => pelatihanId)
  const sendiri = await ambangSendiri(tx, ids)
  const aturanHari = new Map<string, AturanEvaluasi>()
  const result: EvaluasiProgram[] = []
  for (const program of programs) {
    const hari = program.selesai ?? program.mulai ?? String(program.tahun)
    const aturan = aturanHari.get(hari) ?? (await aturanEvaluasiProgram(tx, program))
    aturanHari.set(hari, aturan)
    const ambangProgram = sendiri.get(program.id) ?? null
    const isi = { aturan, ambang: ambangBerlaku(aturan, ambangProgram), peserta: peserta.get(program.id) ?? [], lembar: lembar.get(program.id) ?? [], dampak: dampak.get(program.id) ?? [] }
    const tingkat = empatTingkat({ ...isi, lembar: isi.lembar.map(({ nilai }) => nilai) })
    result.push({ program, ambangSendiri: ambangProgram, ...isi, tingkat, rancangUlang: perluRancangUlang(tingkat) })
  }
  return result
}

async function ambangSendiri(tx: EntityManager, ids: string): Promise<Map<string, Partial<AmbangEvaluasi>>> {
  const rows = await tx.query<{ id: string; ambang: string }[]>(`SELECT "id", "ambang" FROM "pelatihan" WHERE "ambang" IS NOT NULL AND "id" IN (SELECT "value" FROM json_each(?))`, [ids])
  return new Map(rows.map(({ id, ambang }) => [id, JSON.parse(ambang) as Partial<AmbangEvaluasi>]))
}

type PesertaRow = Omit<PesertaProgram, 'cek'> & { cek: string | null }
async function pesertaProgram(tx: EntityManager, ids: string): Promise<PesertaProgram[]> {
  const rows = await tx.query<PesertaRow[]>(
    `SELECT s."id", s."pelatihan_id" AS "pelatihanId", s."pegawai_id" AS "pegawaiId", s."status", s."nilai_pra" AS "pra", s."nilai_pasca" AS "pasca",
       c."nilai" AS "cek", c."tanggal" AS "tanggalCek", c."penilai" AS "penilaiCek", c."catatan" AS "catatanCek", c."dijawab_di" AS "dijawabDi"
     FROM "pelatihan_peserta" s JOIN "pegawai" p ON p."id" = s."pegawai_id" LEFT JOIN "pelatihan_cek" c ON c."peserta_id" = s."id"
     WHERE s."pelatihan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY p."nama" COLLATE NOCASE, s."id"`,
    [ids],
  )
  return rows.map(({ cek, ...row }) => ({ ...row, cek: cek === null ? null : (JSON.parse(cek) as NilaiJawaban) }))
}

async function lembarProgram(tx: EntityManager, ids: string): Promise<LembarReaksi[]> {
  const rows = await tx.query<(Omit<LembarReaksi, 'nilai'> & { nilai: string })[]>(
    `SELECT "id", "pelatihan_id" AS "pelatihanId", "peserta_id" AS "pesertaId", "nilai", "saran", "tanggal", "dijawab_di" AS "dijawabDi"
     FROM "pelatihan_reaksi" WHERE "pelatihan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "id"`,
    [ids],
  )
  return rows.map((row) => ({ ...row, nilai: JSON.parse(row.nilai) as NilaiJawaban }))
}

const dampakProgram = (tx: EntityManager, ids: string): Promise<DampakTersimpan[]> =>
  tx.query<DampakTersimpan[]>(
    `SELECT "id", "pelatihan_id" AS "pelatihanId", "indikator_id" AS "indikatorId", "nama", "satuan", "arah", "sebelum", "tanggal_sebelum" AS "tanggalSebelum",
       "sesudah", "tanggal_sesudah" AS "tanggalSesudah", "keterangan"
     FROM "pelatihan_dampak" WHERE "pelatihan_id" IN (SELECT "value" FROM json_each(?)) ORDER BY "id"`,
    [ids],
  )

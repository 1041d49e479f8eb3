import type { EntityManager } from 'typeorm'
import { rencanaBiaya } from '../../domain/anggaran/anggaran'
import { lewatPagu } from '../../domain/anggaran/beban-mata'
import { bebanItem } from '../../domain/anggaran/pagu'
import type { Pelatihan, StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { ikutSerta, lewatKuota } from '../../domain/pelatihan/peserta'
import { identitasPada, type Identitas } from './identitas.query'
import { aturanJamTahun, jamDirencanakan, jamTahun } from './jam-pegawai.query'
import { bebanTahun, keuanganTahun, type MataTahun } from './keuangan-pelatihan.query'
import { pelatihanById, type BiayaTersimpan } from './pelatihan.query'
import { kurangJam, sasaranJam } from '../../domain/kompetensi/jam'
import { pegawaiList } from './pegawai-list.query'

interface PesertaRow {
  id: string
  pegawaiId: string
  status: StatusPeserta
  jpDiakui: number | null
  noSertifikat: string | null
  catatan: string | null
  /** Attendance, scores, certificate or a superior's check hang on it. */
  terpakai: number
  dihapus: number
}
export interface PesertaProgram extends Omit<PesertaRow, 'terpakai' | 'dihapus'>, Pick<Identitas, 'nama' | 'nip' | 'pangkat' | 'jabatan' | 'unit'> {
  terpakai: boolean
  /** The person is in the bin. */
  dihapus: boolean
  /** Counted hours of the year, and those still planned. */
  jam: number
  direncanakan: number
  /** What this programme answers for this person. */
  kebutuhan: string | null
}
export interface ProgramLengkap {
  program: Pelatihan
  biaya: (BiayaTersimpan & { jumlah: number; beban: number })[]
  peserta: PesertaProgram[]
  /** Lines of the year with their load from all programmes. */
  anggaran: (MataTahun & { beban: number })[]
  peringatan: string[]
  versiDari: { id: string; judul: string; tahun: number } | null
  versiLanjutan: { id: string; judul: string; tahun: number; versi: number }[]
}

/** Everything of one programme; names and posts as of `tanggal`. Throws NOT_FOUND. */
export async function programLengkap(tx: EntityManager, id: string, tanggal: string): Promise<ProgramLengkap> {
  const program = await pelatihanById(tx, id)
  const peserta = await pesertaProgram(tx, program, tanggal)
  const seats = peserta.filter(ikutSerta).length
  const biaya = (await keuanganTahun(tx, program.tahun)).biaya.filter(({ pelatihanId }) => pelatihanId === id)
  const anggaran = await bebanTahun(tx, program.tahun)
  const own = new Set(biaya.map(({ anggaranId }) => anggaranId))
  const kuota = lewatKuota(program.kuota, seats)
  return {
    program,
    biaya: biaya.map((item) => {
      const { dalamRencana: _d, peserta: _p, ...one } = item
      return { ...one, jumlah: rencanaBiaya(one, seats), beban: bebanItem(item) }
    }),
    peserta,
    anggaran,
    peringatan: [...(kuota === null ? [] : [kuota]), ...lewatPagu(anggaran.filter((one) => own.has(one.id)))],
    ...(await keluargaVersi(tx, program)),
  }
}

async function keluargaVersi(tx: EntityManager, { id, versiDariId }: Pelatihan): Promise<Pick<ProgramLengkap, 'versiDari' | 'versiLanjutan'>> {
  const rows = await tx.query<ProgramLengkap['versiLanjutan']>(`SELECT "id", "judul", "tahun", "versi" FROM "pelatihan" WHERE "id" = ?1 OR "versi_dari_id" = ?2 ORDER BY "versi", "tahun"`, [versiDariId, id])
  const before = rows.find((one) => one.id === versiDariId)
  return { versiDari: before ? { id: before.id, judul: before.judul, tahun: before.tahun } : null, versiLanjutan: rows.filter((one) => one !== before) }
}

const TERPAKAI = `trim(coalesce(s."no_sertifikat", '')) <> '' OR s."berkas_id" IS NOT NULL OR s."nilai_pra" IS NOT NULL OR s."nilai_pasca" IS NOT NULL OR s."status" IN ('selesai', 'tidak_selesai')
  OR EXISTS (SELECT 1 FROM "pelatihan_hadir" h WHERE h."peserta_id" = s."id") OR EXISTS (SELECT 1 FROM "pelatihan_cek" c WHERE c."peserta_id" = s."id")
  OR EXISTS (SELECT 1 FROM "pelatihan_reaksi" r WHERE r."peserta_id" = s."id")`

const PESERTA = `SELECT s."id", s."pegawai_id" AS "pegawaiId", s."status", s."jp_diakui" AS "jpDiakui", s."no_sertifikat" AS "noSertifikat", s."catatan", (${TERPAKAI}) AS "terpakai",
  EXISTS (SELECT 1 FROM "pegawai" o WHERE o."id" = s."pegawai_id" AND o."dihapus_pada" IS NOT NULL) AS "dihapus" FROM "pelatihan_peserta" s`

/** Rows of participants without their names. */
export const pesertaRows = (tx: EntityManager, pelatihanId: string): Promise<PesertaRow[]> => tx.query<PesertaRow[]>(`${PESERTA} WHERE s."pelatihan_id" = ?`, [pelatihanId])

async function pesertaProgram(tx: EntityManager, { id, tahun }: Pelatihan, tanggal: string): Promise<PesertaProgram[]> {
  const rows = await pesertaRows(tx, id)
  const who = await identitasPada(tx, rows.map(({ pegawaiId }) => pegawaiId), tanggal) // prettier-ignore
  const jam = await jamTahun(tx, tahun)
  const rencana = await jamDirencanakan(tx, tahun)
  const needs = await tx.query<{ pegawaiId: string; kompetensi: string }[]>(`SELECT "pegawai_id" AS "pegawaiId", group_concat("kompetensi", ', ') AS "kompetensi" FROM "kebutuhan" WHERE "pelatihan_id" = ? GROUP BY 1`, [id])
  const kebutuhan = new Map(needs.map((one) => [one.pegawaiId, one.kompetensi]))
  return rows
    .map(({ terpakai, dihapus, ...row }) => {
      const one = who.get(row.pegawaiId)
      return {
        ...row, terpakai: terpakai === 1, dihapus: dihapus === 1, nama: one?.nama ?? '–', nip: one?.nip ?? null, pangkat: one?.pangkat ?? null, jabatan: one?.jabatan ?? '', unit: one?.unit ?? null,
        jam: jam.get(row.pegawaiId) ?? 0, direncanakan: rencana.get(row.pegawaiId) ?? 0, kebutuhan: kebutuhan.get(row.pegawaiId) ?? null,
      }
    })
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id')) // prettier-ignore
}

export interface CalonPeserta extends Pick<Identitas, 'nama' | 'nip' | 'jabatan' | 'unit'> {
  id: string
  jam: number
  direncanakan: number
  /** To the least of the year, with what is planned; 0 where no number is set. */
  kurang: number
  /** Needs of the year that are not refused. */
  kebutuhan: string[]
  /** In the programme already, also if withdrawn. */
  sudah: boolean
}

/** Active staff who may be asked to take part, with their hours and needs of the programme's year. */
export async function calonPeserta(tx: EntityManager, { id, tahun }: Pelatihan, tanggal: string): Promise<CalonPeserta[]> {
  const jam = await jamTahun(tx, tahun)
  const rencana = await jamDirencanakan(tx, tahun)
  const { isi: aturan } = await aturanJamTahun(tx, tahun)
  const needs = Map.groupBy(await tx.query<{ pegawaiId: string; kompetensi: string }[]>(`SELECT "pegawai_id" AS "pegawaiId", "kompetensi" FROM "kebutuhan" WHERE "tahun" = ? AND "status" <> 'ditolak' ORDER BY "kompetensi"`, [tahun]), ({ pegawaiId }) => pegawaiId)
  const taken = new Set((await pesertaRows(tx, id)).map(({ pegawaiId }) => pegawaiId))
  return (await pegawaiList(tx, tanggal))
    .filter(({ status }) => status === 'aktif')
    .map(({ id: orang, nama, nip, jabatan, unit, jenis }) => {
      const [counted, planned] = [jam.get(orang) ?? 0, rencana.get(orang) ?? 0]
      return {
        id: orang, nama, nip, jabatan, unit, jam: counted, direncanakan: planned, kurang: kurangJam(sasaranJam(aturan, jenis), counted + planned),
        kebutuhan: (needs.get(orang) ?? []).map(({ kompetensi }) => kompetensi), sudah: taken.has(orang),
      }
    }) // prettier-ignore
}

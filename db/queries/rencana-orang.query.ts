import type { EntityManager } from 'typeorm'
import type { JenisKompetensi, Jalur, JenisPelatihan } from '../../domain/kompetensi/kompetensi'
import { kurangJam, sasaranJam } from '../../domain/kompetensi/jam'
import type { StatusKebutuhan } from '../../domain/kompetensi/kebutuhan'
import type { StatusPelatihan, StatusPeserta } from '../../domain/pelatihan/pelatihan'
import { AppError } from '../../domain/shared/app-error'
import { identitasPada, type Identitas } from './identitas.query'
import { aturanJamTahun, JAM_PADA_TAHUN, jamBulanan, jamDirencanakan } from './jam-pegawai.query'
import { PENJAWAB } from './kebutuhan.query'
import { bentukTahun } from './rencana.query'

interface ProgramOrang {
  id: string
  judul: string
  jenis: JenisPelatihan
  jalur: Jalur
  /** In words. */
  bentuk: string
  jp: number
  mulai: string | null
  selesai: string | null
  penyelenggara: string | null
  tempat: string | null
  status: StatusPelatihan
  dalamRencana: boolean
  statusPeserta: StatusPeserta
  jpDiakui: number | null
  noSertifikat: string | null
}
interface KebutuhanOrang {
  id: string
  jenis: JenisKompetensi
  kompetensi: string
  uraian: string | null
  status: StatusKebutuhan
  alasanPutusan: string | null
  pelatihanId: string | null
  pelatihan: string | null
}
/** One person's plan of a year, as the screen and the printed form need it. */
export interface RencanaOrang {
  tahun: number
  orang: Identitas
  program: ProgramOrang[]
  kebutuhan: KebutuhanOrang[]
  jam: {
    /** Null: no number is set for this kind of employee. */
    minimal: number | null
    maksimal: number | null
    diakui: number
    tanpaBukti: number
    /** Of programmes in the plan that are still to come. */
    direncanakan: number
    /** To the least, when all that is planned is done. */
    kurang: number
  }
}

/** One person's plan of a year; the identity is that of `tanggal`. Throws NOT_FOUND. */
export async function rencanaOrang(tx: EntityManager, { tahun, pegawaiId, tanggal }: { tahun: number; pegawaiId: string; tanggal: string }): Promise<RencanaOrang> {
  const orang = (await identitasPada(tx, [pegawaiId], tanggal)).get(pegawaiId)
  if (!orang) throw new AppError('NOT_FOUND', 'Pegawai itu tidak ada lagi. Muat ulang daftar pegawai.')
  return { tahun, orang, program: await programOrang(tx, tahun, pegawaiId), kebutuhan: await kebutuhanOrang(tx, tahun, pegawaiId), jam: await jamOrang(tx, tahun, orang) }
}

async function jamOrang(tx: EntityManager, tahun: number, { pegawaiId, jenis }: Identitas): Promise<RencanaOrang['jam']> {
  const own = (await jamBulanan(tx, tahun)).filter((row) => row.pegawaiId === pegawaiId)
  const sasaran = sasaranJam((await aturanJamTahun(tx, tahun)).isi, jenis)
  const diakui = own.reduce((sum, row) => sum + row.diakui, 0)
  const direncanakan = (await jamDirencanakan(tx, tahun)).get(pegawaiId) ?? 0
  return { ...sasaran, diakui, tanpaBukti: own.reduce((sum, row) => sum + row.tanpaBukti, 0), direncanakan, kurang: kurangJam(sasaran, diakui + direncanakan) }
}

async function programOrang(tx: EntityManager, tahun: number, pegawaiId: string): Promise<ProgramOrang[]> {
  const bentuk = new Map((await bentukTahun(tx, tahun)).map(({ kode, nama }) => [kode, nama]))
  const rows = await tx.query<(Omit<ProgramOrang, 'dalamRencana'> & { dalamRencana: number })[]>(
    `SELECT p."id", p."judul", p."jenis", p."jalur", p."bentuk", p."jp", p."mulai", p."selesai", p."penyelenggara", p."tempat", p."status",
       p."masuk_rencana" = 1 AND p."status" NOT IN ('ditunda', 'dibatalkan') AS "dalamRencana",
       s."status" AS "statusPeserta", s."jp_diakui" AS "jpDiakui", s."no_sertifikat" AS "noSertifikat"
     FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id"
     WHERE s."pegawai_id" = ?1 AND (p."tahun" = ?2 OR ${JAM_PADA_TAHUN}) ORDER BY coalesce(p."mulai", '9999'), p."judul", p."id"`,
    [pegawaiId, tahun],
  )
  return rows.map((row) => ({ ...row, bentuk: bentuk.get(row.bentuk) ?? row.bentuk, dalamRencana: row.dalamRencana === 1 }))
}

const kebutuhanOrang = (tx: EntityManager, tahun: number, pegawaiId: string): Promise<KebutuhanOrang[]> =>
  tx.query<KebutuhanOrang[]>(
    `SELECT k."id", k."jenis", k."kompetensi", k."uraian", k."status", k."alasan_putusan" AS "alasanPutusan", p."id" AS "pelatihanId", p."judul" AS "pelatihan"
     FROM "kebutuhan" k ${PENJAWAB} WHERE k."tahun" = ? AND k."pegawai_id" = ? ORDER BY k."jenis", k."kompetensi"`,
    [tahun, pegawaiId],
  )

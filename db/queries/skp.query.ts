import type { EntityManager } from 'typeorm'
import { checkKelengkapan, type Temuan } from '../../domain/skp/kelengkapan'
import { NILAI_URUT, type Aspek, type JenisLampiran, type JenisRhk, type KeluargaForm, type KlasifikasiRhk, type NilaiKode, type Pendekatan, type Perspektif, type SifatTarget, type StatusSkp } from '../../domain/skp/skp' // prettier-ignore
import { aturanPada } from './aturan.query'
import { frozenIdentitas, sumberIdentitas, type IdentitasSkp, type SumberIdentitas } from './sumber-identitas.query'

export interface SkpRow {
  id: string
  pegawaiId: string
  tahun: number
  mulai: string
  selesai: string
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  status: StatusSkp
  jabatan: string
  unitId: string
  templatKode: string | null
  skpSebelumId: string | null
  alasanPerubahan: string | null
  catatanKembali: string | null
  tanggalPenetapan: string | null
  dihapusPada: string | null
}
export interface IndikatorRow {
  id: string
  aspek: Aspek | null
  perspektif: Perspektif | null
  teks: string
  targetTeks: string
  targetMin: number | null
  targetMaks: number | null
  satuan: string | null
  sifat: SifatTarget | null
  targetBulanan: string | null
  sumberData: string | null
}
export interface RhkRow {
  id: string
  jenis: JenisRhk
  klasifikasi: KlasifikasiRhk
  kode: string | null
  teks: string
  atasanRhkId: string | null
  atasanTeks: string | null
  penugasanDari: string | null
  indikator: IndikatorRow[]
}
export interface IsiSkp {
  rhk: RhkRow[]
  perilaku: { nilaiKode: NilaiKode; panduan: string[]; ekspektasi: string }[]
  lampiran: { id: string; jenis: JenisLampiran; teks: string }[]
}
/** Everything of one SKP: what the editor shows and the papers print. */
export interface SkpLengkap extends SkpRow, IsiSkp {
  pegawai: IdentitasSkp
  penilai: IdentitasSkp | null
  atasan: IdentitasSkp | null
  dibekukanPada: string | null
  rhkPimpinan: { id: string; kode: string | null; teks: string }[]
  temuan: Temuan[]
}

const SKP = `"id", "pegawai_id" AS "pegawaiId", "tahun", "mulai", "selesai", "keluarga_form" AS "keluargaForm", "pendekatan",
  "status", "jabatan", "unit_id" AS "unitId", "templat_kode" AS "templatKode", "skp_sebelum_id" AS "skpSebelumId",
  "alasan_perubahan" AS "alasanPerubahan", "catatan_kembali" AS "catatanKembali",
  "tanggal_penetapan" AS "tanggalPenetapan", "dihapus_pada" AS "dihapusPada"`

/** An SKP's own row, also from the bin; null where there is none. */
export async function findSkp(tx: EntityManager, skpId: string): Promise<SkpRow | null> {
  const [row] = await tx.query<SkpRow[]>(`SELECT ${SKP} FROM "skp" WHERE "id" = ?`, [skpId])
  return row ?? null
}

/** The SKP of people in a year that are not in the bin, oldest days first. */
export async function skpOf(tx: EntityManager, pegawaiIds: readonly string[], tahun: number): Promise<SkpRow[]> {
  return await tx.query<SkpRow[]>(
    `SELECT ${SKP} FROM "skp" WHERE "dihapus_pada" IS NULL AND "tahun" = ? AND "pegawai_id" IN (SELECT "value" FROM json_each(?))
     ORDER BY "mulai"`,
    [tahun, JSON.stringify(pegawaiIds)],
  )
}

/** Results (with indicators, leader's words live in a draft), behaviours in the law's order, annexes. */
export async function skpIsi(tx: EntityManager, { id, status, selesai }: Pick<SkpRow, 'id' | 'status' | 'selesai'>): Promise<IsiSkp> {
  const rhk = await tx.query<Omit<RhkRow, 'indikator'>[]>(
    `SELECT r."id", r."jenis", r."klasifikasi", r."kode", r."teks", r."atasan_rhk_id" AS "atasanRhkId",
       nullif(CASE WHEN ? = 'draft' THEN coalesce(a."teks", r."atasan_teks") ELSE r."atasan_teks" END, '') AS "atasanTeks",
       r."penugasan_dari" AS "penugasanDari"
     FROM "rhk" r LEFT JOIN "rhk" a ON a."id" = r."atasan_rhk_id"
     WHERE r."skp_id" = ? ORDER BY r."jenis" DESC, r."urutan", r."id"`,
    [status, id],
  )
  const indikator = await tx.query<(IndikatorRow & { rhkId: string })[]>(
    `SELECT i."id", i."rhk_id" AS "rhkId", i."aspek", i."perspektif", i."teks", i."target_teks" AS "targetTeks", i."target_min" AS "targetMin",
       i."target_maks" AS "targetMaks", i."satuan", i."sifat", i."target_bulanan" AS "targetBulanan", i."sumber_data" AS "sumberData"
     FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE r."skp_id" = ? ORDER BY i."urutan", i."id"`,
    [id],
  )
  const lampiran = await tx.query<IsiSkp['lampiran']>(`SELECT "id", "jenis", "teks" FROM "skp_lampiran" WHERE "skp_id" = ? ORDER BY "jenis", "urutan", "id"`, [id])
  return {
    rhk: rhk.map((row) => ({ ...row, indikator: indikator.filter(({ rhkId }) => rhkId === row.id).map(({ rhkId: _, ...one }) => one) })),
    perilaku: await perilakuOf(tx, id, selesai),
    lampiran,
  }
}

async function perilakuOf(tx: EntityManager, skpId: string, tanggal: string): Promise<IsiSkp['perilaku']> {
  const rows = await tx.query<{ nilai_kode: NilaiKode; ekspektasi: string }[]>(`SELECT "nilai_kode", "ekspektasi" FROM "skp_perilaku" WHERE "skp_id" = ?`, [skpId])
  const guides = (await aturanPada<{ kode: NilaiKode; panduan: string[] }[]>(tx, 'perilaku_panduan', tanggal)).isi
  return NILAI_URUT.map((nilaiKode) => ({
    nilaiKode,
    panduan: guides.find(({ kode }) => kode === nilaiKode)?.panduan ?? [],
    ekspektasi: rows.find(({ nilai_kode }) => nilai_kode === nilaiKode)?.ekspektasi ?? '',
  }))
}

/** Results of an appraiser in SKP that share days with a range, newest SKP first: what staff may serve. */
export async function rhkPimpinanDalam(tx: EntityManager, penilaiId: string | null | undefined, { mulai, selesai }: { mulai: string; selesai: string }): Promise<SkpLengkap['rhkPimpinan']> {
  if (!penilaiId) return []
  return await tx.query<SkpLengkap['rhkPimpinan']>(
    `SELECT r."id", r."kode", r."teks" FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id"
     WHERE s."pegawai_id" = ? AND s."dihapus_pada" IS NULL AND s."mulai" <= ? AND s."selesai" >= ? AND r."teks" <> ''
     ORDER BY s."mulai" DESC, r."jenis" DESC, r."urutan", r."id"`,
    [penilaiId, selesai, mulai],
  )
}

const NOBODY: IdentitasSkp = { pegawaiId: null, nama: '', nip: null, pangkat: null, golongan: null, jabatan: '', unit: '' }

/**
 * Everything of one SKP, for the editor and the papers. Identities are the frozen ones once it was submitted, else of
 * `today` kept within the SKP's days. Null where there is no such SKP.
 */
export async function skpLengkap(tx: EntityManager, skpId: string, source: string | SumberIdentitas): Promise<SkpLengkap | null> {
  const skp = await findSkp(tx, skpId)
  if (!skp) return null
  const people = typeof source === 'string' ? sumberIdentitas(tx, source) : source
  const frozen = await frozenIdentitas(tx, skpId)
  const { pegawai, penilai, atasan } = frozen ?? (await people.tiga(skp.pegawaiId, people.tanggal(skp)))
  const isi = await skpIsi(tx, skp)
  const rhkPimpinan = await rhkPimpinanDalam(tx, penilai?.pegawaiId, skp)
  const count = (jenis: JenisLampiran) => isi.lampiran.filter((row) => row.jenis === jenis && row.teks !== '').length
  const temuan = checkKelengkapan({
    ...skp,
    ...isi,
    adaPenilai: penilai !== null,
    adaRhkPimpinan: rhkPimpinan.length > 0,
    lampiran: { dukungan: count('dukungan'), pertanggungjawaban: count('pertanggungjawaban'), konsekuensi: count('konsekuensi') },
  })
  return { ...skp, ...isi, pegawai: pegawai ?? NOBODY, penilai, atasan, dibekukanPada: frozen?.dibekukanPada ?? null, rhkPimpinan, temuan }
}

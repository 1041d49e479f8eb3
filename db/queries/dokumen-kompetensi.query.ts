import type { EntityManager } from 'typeorm'
import { rencanaBiaya, SUMBER_ANGGARAN_LABEL, type SumberAnggaran } from '../../domain/anggaran/anggaran'
import { sasaranJam } from '../../domain/kompetensi/jam'
import type { BentukPelatihan } from '../../domain/kompetensi/kompetensi'
import { prioritasKebutuhan, type AturanPrioritas, type SumberTercatat } from '../../domain/kompetensi/prioritas'
import type { HariDokumen, KebutuhanDokumen, OrangDokumen, PesertaDokumen, ProgramDokumen } from '../../domain/pelatihan/dokumen/bahan'
import type { JamDokumen } from '../../domain/pelatihan/dokumen/jam'
import { ikutSerta } from '../../domain/pelatihan/peserta'
import { aturanPada } from './aturan.query'
import { identitasPada, type Identitas } from './identitas.query'
import { aturanJamTahun, jamBulanan } from './jam-pegawai.query'
import { PENJAWAB } from './kebutuhan.query'
import { PENYELENGGARA_MITRA } from './mitra.query'
import { biayaTahun, kursiTahun, pelatihanTahun, type BiayaTersimpan } from './pelatihan.query'
import { unitList } from './unit.query'

/** The rules of competency begin in 2018; an older year is read with the first of them. */
export const hariAturan = (tahun: number): string => `${Math.max(tahun, 2018)}-12-31`

const toOrang = ({ pegawaiId, nama, nip, jabatan, unit }: Identitas): OrangDokumen => ({ pegawaiId, nama, nip, jabatan, unit: unit ?? '' })

/** Programmes of a year by their days, with everything papers say of them; people as of `hari`. */
export async function programDokumen(tx: EntityManager, tahun: number, hari: string): Promise<(ProgramDokumen & { masukRencana: boolean })[]> {
  const bentuk = new Map((await aturanPada<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hariAturan(tahun))).isi.map(({ kode, nama }) => [kode, nama]))
  const mitra = new Map((await tx.query<{ id: string; nama: string }[]>(`SELECT m."id", ${PENYELENGGARA_MITRA} AS "nama" FROM "mitra" m`)).map(({ id, nama }) => [id, nama]))
  const peserta = await pesertaDokumen(tx, tahun, hari)
  // By the same seats as everywhere money is weighed: whoever lies in the bin keeps one until taken out of the programme.
  const kursi = await kursiTahun(tx, tahun)
  const hariProgram = await hariTahun(tx, tahun)
  const biaya = Map.groupBy(await biayaTahun(tx, tahun), ({ pelatihanId }) => pelatihanId)
  const mata = await sebutanAnggaran(tx, tahun)
  return (await pelatihanTahun(tx, tahun)).map((row) => {
    const own = peserta.get(row.id) ?? []
    return {
      ...row,
      bentuk: bentuk.get(row.bentuk) ?? row.bentuk,
      penyelenggara: row.penyelenggara ?? (row.mitraId === null ? null : (mitra.get(row.mitraId) ?? null)),
      peserta: own,
      hari: hariProgram.get(row.id) ?? [],
      ...uang(biaya.get(row.id) ?? [], kursi.get(row.id)?.length ?? 0, mata),
    }
  })
}

type Dana = ProgramDokumen['dana'][number]

function uang(items: readonly BiayaTersimpan[], orang: number, mata: ReadonlyMap<string, Dana>): Pick<ProgramDokumen, 'biaya' | 'realisasi' | 'dana'> {
  return {
    biaya: items.reduce((sum, one) => sum + rencanaBiaya(one, orang), 0),
    realisasi: items.reduce((sum, { realisasi }) => sum + realisasi, 0),
    dana: [...new Set(items.map(({ anggaranId }) => anggaranId))].flatMap((id) => (id === null ? [] : (mata.get(id) ?? []))),
  }
}

async function sebutanAnggaran(tx: EntityManager, tahun: number): Promise<Map<string, Dana>> {
  const rows = await tx.query<{ id: string; sumber: SumberAnggaran; kode: string }[]>(`SELECT "id", "sumber", "kode_rekening" AS "kode" FROM "anggaran" WHERE "tahun" = ?`, [tahun])
  return new Map(rows.map(({ id, sumber, kode }) => [id, { sumber: SUMBER_ANGGARAN_LABEL[sumber], rekening: kode }]))
}

async function pesertaDokumen(tx: EntityManager, tahun: number, hari: string): Promise<Map<string, PesertaDokumen[]>> {
  const rows = (
    await tx.query<(Pick<PesertaDokumen, 'id' | 'status' | 'jpDiakui' | 'pegawaiId'> & { pelatihanId: string; aktif: number })[]>(
      `SELECT s."id", s."status", s."jp_diakui" AS "jpDiakui", s."pegawai_id" AS "pegawaiId", s."pelatihan_id" AS "pelatihanId", o."status" = 'aktif' AS "aktif"
       FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" JOIN "pegawai" o ON o."id" = s."pegawai_id"
       WHERE p."tahun" = ? AND o."dihapus_pada" IS NULL ORDER BY o."nama" COLLATE NOCASE, s."id"`,
      [tahun],
    )
  ).filter(ikutSerta)
  const who = await identitasPada(tx, [...new Set(rows.map(({ pegawaiId }) => pegawaiId))], hari)
  const named = rows.flatMap(({ pelatihanId, aktif, ...row }) => {
    const one = who.get(row.pegawaiId)
    return one ? [{ pelatihanId, peserta: { ...toOrang(one), ...row, aktif: aktif === 1 } }] : []
  })
  return new Map([...Map.groupBy(named, ({ pelatihanId }) => pelatihanId)].map(([id, all]) => [id, all.map(({ peserta }) => peserta)]))
}

async function hariTahun(tx: EntityManager, tahun: number): Promise<Map<string, HariDokumen[]>> {
  const rows = await tx.query<(HariDokumen & { pelatihanId: string })[]>(
    `SELECT h."pelatihan_id" AS "pelatihanId", h."tanggal", h."jam_mulai" AS "jamMulai", h."jam_selesai" AS "jamSelesai", h."materi"
     FROM "pelatihan_hari" h JOIN "pelatihan" p ON p."id" = h."pelatihan_id" WHERE p."tahun" = ? ORDER BY h."tanggal"`,
    [tahun],
  )
  return Map.groupBy(rows, ({ pelatihanId }) => pelatihanId)
}

type KebutuhanRow = Pick<KebutuhanDokumen, 'jenis' | 'kompetensi' | 'uraian' | 'usulBentuk' | 'status' | 'alasanPutusan' | 'program' | 'pegawaiId'> & { id: string; tangan: number | null }

/** Needs of a year with their priority, by name; people as of `hari`. */
export async function kebutuhanDokumen(tx: EntityManager, tahun: number, orang: readonly JamDokumen[], hari: string): Promise<KebutuhanDokumen[]> {
  const aturan = (await aturanPada<AturanPrioritas>(tx, 'prioritas_kebutuhan', hariAturan(tahun))).isi
  const bentuk = new Map((await aturanPada<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hariAturan(tahun))).isi.map(({ kode, nama }) => [kode, nama]))
  const rows = await tx.query<KebutuhanRow[]>(
    `SELECT k."id", k."pegawai_id" AS "pegawaiId", k."jenis", k."kompetensi", k."uraian", k."usul_bentuk" AS "usulBentuk", k."prioritas_tangan" AS "tangan",
       k."status", k."alasan_putusan" AS "alasanPutusan", p."judul" AS "program"
     FROM "kebutuhan" k JOIN "pegawai" o ON o."id" = k."pegawai_id" ${PENJAWAB}
     WHERE k."tahun" = ? AND o."dihapus_pada" IS NULL ORDER BY o."nama" COLLATE NOCASE, k."kompetensi", k."id"`,
    [tahun],
  )
  const sumber = await sumberTahun(tx, tahun)
  const jam = new Map(orang.map((one) => [one.pegawaiId, one]))
  const who = await identitasPada(tx, [...new Set(rows.map(({ pegawaiId }) => pegawaiId))], hari)
  return rows.flatMap(({ id, tangan, usulBentuk, ...row }) => {
    const one = who.get(row.pegawaiId)
    if (!one) return []
    const from = sumber.get(id) ?? []
    return [{ ...row, ...toOrang(one), usulBentuk: usulBentuk && (bentuk.get(usulBentuk) ?? usulBentuk), sumber: from, prioritas: prioritasKebutuhan(aturan, from, { tangan, kurang: kurang(jam.get(row.pegawaiId)) }).nilai }]
  })
}

function kurang(jam: JamDokumen | undefined): { jam: number; minimal: number } | null {
  return jam && jam.minimal !== null && jam.diakui < jam.minimal ? { jam: jam.diakui, minimal: jam.minimal } : null
}

async function sumberTahun(tx: EntityManager, tahun: number): Promise<Map<string, SumberTercatat[]>> {
  const rows = await tx.query<(SumberTercatat & { kebutuhanId: string })[]>(
    `SELECT s."kebutuhan_id" AS "kebutuhanId", s."sumber", s."rujukan", s."keterangan", s."ukuran" FROM "kebutuhan_sumber" s JOIN "kebutuhan" k ON k."id" = s."kebutuhan_id" WHERE k."tahun" = ? ORDER BY s."id"`,
    [tahun],
  )
  return Map.groupBy(rows, ({ kebutuhanId }) => kebutuhanId)
}

/** Everyone in service with hours of the year, in the order of units, then names. */
export async function jamDokumen(tx: EntityManager, tahun: number, hari: string): Promise<(JamDokumen & { unitId: string | null; maksimal: number | null })[]> {
  const { isi: aturan } = await aturanJamTahun(tx, tahun)
  const active = new Set((await tx.query<{ id: string }[]>(`SELECT "id" FROM "pegawai" WHERE "dihapus_pada" IS NULL AND "status" = 'aktif'`)).map(({ id }) => id))
  const order = new Map((await unitList(tx, hari)).map(({ id }, i) => [id, i]))
  const sums = Map.groupBy(await jamBulanan(tx, tahun), ({ pegawaiId }) => pegawaiId)
  const rank = ({ unitId }: { unitId: string | null }) => (unitId === null ? order.size : (order.get(unitId) ?? order.size))
  return [...(await identitasPada(tx, 'semua', hari)).values()]
    .filter(({ pegawaiId }) => active.has(pegawaiId))
    .toSorted((a, b) => rank(a) - rank(b) || a.nama.localeCompare(b.nama, 'id'))
    .map((one) => {
      const own = sums.get(one.pegawaiId) ?? []
      const total = (of: 'diakui' | 'tanpaBukti') => own.reduce((sum, row) => sum + row[of], 0)
      return { ...toOrang(one), unitId: one.unitId, ...sasaranJam(aturan, one.jenis), diakui: total('diakui'), tanpaBukti: total('tanpaBukti') }
    })
}

import type { EntityManager } from 'typeorm'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { identitasPada } from '../../../db/queries/identitas.query'
import { aturanJamTahun, jamTahun } from '../../../db/queries/jam-pegawai.query'
import { kebutuhanTahun, type KebutuhanBaris } from '../../../db/queries/kebutuhan.query'
import { sasaranJam } from '../../../domain/kompetensi/jam'
import { SUMBER_KEBUTUHAN_LABEL, type SumberKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import { prioritasKebutuhan, type AturanPrioritas, type KurangJamTahun } from '../../../domain/kompetensi/prioritas'
import type { JenisPegawai } from '../../../domain/pegawai/pegawai'
import type { AppHandlers } from '../../../preload/contract'
import { hariTahun } from './kumpulkan'

type Saringan = Parameters<AppHandlers['kebutuhan']['daftar']>[0]
export type Baris = Awaited<ReturnType<AppHandlers['kebutuhan']['daftar']>>[number]

const SUMBER = Object.keys(SUMBER_KEBUTUHAN_LABEL) as SumberKebutuhan[]

/** One collator for all: thousands of rows are compared. */
const { compare: abjad } = new Intl.Collator('id')

/** Needs of a year that fit, the first to be met first, each with why. */
export async function daftarKebutuhan(tx: EntityManager, saringan: Saringan, today: string): Promise<Baris[]> {
  const hari = hariTahun(saringan.tahun, today)
  const needs = (await kebutuhanTahun(tx, saringan.tahun)).filter((need) => cocok(need, saringan))
  // Whoever lies in the bin is left out, as on the paper.
  const orang = await identitasPada(tx, 'semua', hari)
  const units = saringan.unitId === null ? null : await unitDanBawahannya(tx, saringan.unitId)
  const { isi: aturan } = await aturanPadaAtauAwal<AturanPrioritas>(tx, 'prioritas_kebutuhan', hari)
  const { isi: bentuk } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hari)
  const namaBentuk = new Map(bentuk.map(({ kode, nama }) => [kode, nama]))
  const kurang = await kurangJam(tx, saringan.tahun)
  const rows = needs.flatMap((need): Baris[] => {
    const who = orang.get(need.pegawaiId)
    if (!who || (units && !units.has(who.unitId ?? ''))) return []
    const { nilai, poin, tangan, alasan } = prioritasKebutuhan(aturan, need.sumber, { tangan: need.prioritasTangan, kurang: kurang(need.pegawaiId, who.jenis) })
    return [{
      id: need.id, pegawaiId: need.pegawaiId, nama: who.nama, nip: who.nip, jabatan: who.jabatan, unit: who.unit,
      jenis: need.jenis, kompetensi: need.kompetensi, kunci: need.kunci, uraian: need.uraian, usulBentuk: need.usulBentuk === null ? null : (namaBentuk.get(need.usulBentuk) ?? need.usulBentuk),
      sumber: SUMBER.filter((one) => need.sumber.some(({ sumber }) => sumber === one)), prioritas: nilai, poin, tangan, alasan: [...alasan],
      status: need.status, alasanPutusan: need.alasanPutusan, diputusPada: need.diputusPada,
      pelatihan: need.pelatihanId === null ? null : { id: need.pelatihanId, judul: need.pelatihan ?? '' },
    }] // prettier-ignore
  })
  return rows.toSorted((a, b) => b.prioritas - a.prioritas || b.poin - a.poin || abjad(a.nama, b.nama) || abjad(a.kompetensi, b.kompetensi))
}

const cocok = (need: KebutuhanBaris, { sumber, status, jenis, pegawaiId, kunci, tanpaProgram }: Saringan): boolean =>
  (sumber === null || need.sumber.some((one) => one.sumber === sumber)) &&
  (status === null || need.status === status) &&
  (jenis === null || need.jenis === jenis) &&
  (pegawaiId === null || need.pegawaiId === pegawaiId) &&
  (kunci === null || need.kunci === kunci) &&
  (!tanpaProgram || (need.status === 'disetujui' && need.pelatihanId === null))

async function unitDanBawahannya(tx: EntityManager, unitId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE "di"("id") AS (SELECT ? UNION SELECT u."id" FROM "unit" u JOIN "di" ON u."induk_id" = "di"."id") SELECT "id" FROM "di"`,
    [unitId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Who has not yet the least hours of the year; asked once, told by person. */
async function kurangJam(tx: EntityManager, tahun: number): Promise<(pegawaiId: string, jenis: JenisPegawai) => KurangJamTahun> {
  const { isi: aturan } = await aturanJamTahun(tx, tahun)
  const hours = await jamTahun(tx, tahun)
  return (pegawaiId, jenis) => {
    const { minimal } = sasaranJam(aturan, jenis)
    const jam = hours.get(pegawaiId) ?? 0
    return minimal === null || jam >= minimal ? null : { jam, minimal }
  }
}

/** How many of these wait, are approved, refused, and approved without a programme. */
const hitung = (rows: readonly Baris[]) => {
  const of = (fits: (row: Baris) => boolean) => rows.filter(fits).length
  return {
    semua: rows.length,
    usulan: of(({ status }) => status === 'usulan'),
    disetujui: of(({ status }) => status === 'disetujui'),
    ditolak: of(({ status }) => status === 'ditolak'),
    tanpaProgram: of(({ status, pelatihan }) => status === 'disetujui' && pelatihan === null),
  }
}

/** The same rows by competency and by person. */
export function kelompokkan(rows: readonly Baris[]) {
  const byKey = [...Map.groupBy(rows, ({ kunci }) => kunci)].flatMap(([kunci, own]) => {
    const [first] = own
    if (!first) return []
    const rerata = own.reduce((sum, { prioritas }) => sum + prioritas, 0) / own.length
    return [{ kunci, jenis: first.jenis, kompetensi: first.kompetensi, orang: new Set(own.map(({ pegawaiId }) => pegawaiId)).size, rerata: Math.round(rerata * 10) / 10, jumlah: hitung(own) }]
  })
  const byPerson = [...Map.groupBy(rows, ({ pegawaiId }) => pegawaiId).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { pegawaiId, nama, nip, jabatan, unit } = first
    return [{ pegawaiId, nama, nip, jabatan, unit, butir: own.length, tertinggi: Math.max(...own.map(({ prioritas }) => prioritas)), jumlah: hitung(own) }]
  })
  return {
    kelompok: byKey.toSorted((a, b) => b.orang - a.orang || b.rerata - a.rerata || abjad(a.kompetensi, b.kompetensi)),
    orang: byPerson.toSorted((a, b) => b.tertinggi - a.tertinggi || b.butir - a.butir || abjad(a.nama, b.nama)),
    jumlah: hitung(rows),
  }
}

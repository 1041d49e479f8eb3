import type { EntityManager } from 'typeorm'
import { aturanById, aturanPada } from '../../../db/queries/aturan.query'
import * as baca from '../../../db/queries/lembar-pegawai.query'
import type { OrangBulan } from '../../../db/queries/orang-bulan'
import { orangSatu } from '../../../db/queries/orang-sesi.query'
import { periodeSebelum, type PeriodeBulan } from '../../../db/queries/periode.query'
import { mengapaPredikat } from '../../../domain/penilaian/mengapa'
import { peringatanBukti, perluPerbaikan } from '../../../domain/penilaian/perbaikan'
import { NILAI_LABEL, STATUS_SKP_LABEL, type NilaiKode } from '../../../domain/skp/skp'
import { AppError } from '../../../domain/shared/app-error'
import type { IndikatorLembar, Lembar, UmpanBalik } from '../../../preload/contract/sesi-view.contract'
import { bacaAturanNilai, type AturanNilai } from './aturan-nilai'
import { toDasar } from './dasar'

interface Panduan {
  kode: NilaiKode
  nilai: string
  panduan: string[]
}

/** Everything of one person in one month, for the middle and the right of the screen. */
export async function susunLembar(tx: EntityManager, periode: PeriodeBulan, pegawaiId: string): Promise<Lembar> {
  const orang = await orangSatu(tx, periode, pegawaiId)
  if (!orang) throw new AppError('NOT_FOUND', 'Pegawai ini tidak ada dalam daftar bulan ini.')
  const lalu = await periodeSebelum(tx, periode.mulai)
  const skp = orang.skpId ? await baca.skpById(tx, orang.skpId) : null
  const umpanBalik = skp ? await baca.umpanBalikBulan(tx, skp.id, periode.id) : []
  const { identitas, penilai } = orang
  const aturan = await bacaAturanNilai(tx, periode)
  return {
    pegawaiId,
    nama: identitas.nama,
    nip: identitas.nip,
    pangkat: identitas.pangkat,
    jabatan: identitas.jabatan,
    unit: identitas.unit ?? '',
    penilai: penilai.penilai?.nama ?? null,
    skp,
    alasanTanpaSkp: skp ? null : await alasanTanpaSkp(tx, pegawaiId, periode),
    rhk: skp ? await susunRhk(tx, skp.id, periode.id, lalu, umpanBalik) : [],
    perilaku: skp ? await susunPerilaku(tx, skp.id, periode, umpanBalik) : [],
    penilaian: {
      id: orang.penilaianId,
      hasil: orang.hasil,
      perilaku: orang.perilaku,
      predikat: orang.predikat,
      catatan: orang.catatan ?? '',
      predikatBulanLalu: await baca.predikatLalu(tx, pegawaiId, lalu),
    },
    mengapa: await mengapaOf(tx, orang),
    peringatan: peringatanOf(orang, aturan),
    perluPerbaikan: perluPerbaikan(aturan.perbaikan, orang.predikat),
    perbaikan: orang.penilaianId ? await baca.perbaikanOf(tx, orang.penilaianId) : [],
    umpanBalikTerbuka: (await baca.umpanBalikTerbuka(tx, pegawaiId, periode.mulai)).map((row) => ({
      ...toUmpanBalik(row),
      bulan: row.bulan,
      untuk: row.indikator ?? (row.nilaiKode ? NILAI_LABEL[row.nilaiKode] : 'Umum'),
    })),
    pengecualian: orang.pengecualian,
  }
}

/** Warnings about one person; they never stop anything (rules R14 and R15). */
function peringatanOf(orang: OrangBulan, { perbaikan, bukti }: AturanNilai): string[] {
  const kurang = peringatanBukti(bukti, orang.hasil, orang.jumlahBukti)
  return [
    ...(kurang ? [kurang] : []),
    ...(perluPerbaikan(perbaikan, orang.predikat) && orang.jumlahPerbaikan === 0 ? ['Predikat ini memerlukan rencana perbaikan sebelum bulan dikunci.'] : []),
  ]
}

async function susunRhk(tx: EntityManager, skpId: string, periodeId: string, lalu: string | null, umpanBalik: baca.UmpanBalikRow[]) {
  const rows = await baca.indikatorBulan(tx, skpId, periodeId, lalu)
  const bukti = await baca.buktiBulan(tx, skpId, periodeId)
  const rencana = await baca.rencanaAksiBulan(tx, skpId, periodeId)
  const rhk = new Map<string, Lembar['rhk'][number]>()
  for (const row of rows) {
    const teksRencana = rencana.filter(({ rhkId }) => rhkId === row.rhkId).map(({ teks }) => teks)
    const satu = rhk.get(row.rhkId) ?? {
      id: row.rhkId, jenis: row.rhkJenis, teks: row.rhkTeks, penugasanDari: row.penugasanDari, rencanaAksi: teksRencana.join('\n'), indikator: [],
    } // prettier-ignore
    rhk.set(row.rhkId, satu)
    if (row.id !== null) satu.indikator.push(toIndikator({ ...row, id: row.id }, bukti, umpanBalik))
  }
  return [...rhk.values()]
}

function toIndikator(row: baca.IndikatorRow & { id: string }, bukti: baca.BuktiRow[], umpanBalik: baca.UmpanBalikRow[]): IndikatorLembar {
  const milik = bukti.filter(({ indikatorId }) => indikatorId === row.id)
  return {
    id: row.id,
    aspek: row.aspek,
    perspektif: row.perspektif,
    teks: row.teks,
    target: row.target,
    targetBulanan: row.targetBulanan,
    bulanLalu: row.bulanLalu,
    realisasi: row.realisasi ?? '',
    bukti: milik.map(({ id, nama, tautan, berkasNama, ukuran }) => ({ id, nama, tautan, berkas: berkasNama === null || ukuran === null ? null : { nama: berkasNama, ukuran } })),
    buktiTertinggal: row.buktiTertinggal === 1,
    umpanBalik: newest(umpanBalik, ({ indikatorId }) => indikatorId === row.id),
  }
}

async function susunPerilaku(tx: EntityManager, skpId: string, periode: PeriodeBulan, umpanBalik: baca.UmpanBalikRow[]) {
  const panduan = await aturanPada<Panduan[]>(tx, 'perilaku_panduan', periode.selesai)
  const ekspektasi = new Map((await baca.ekspektasiSkp(tx, skpId)).map((row) => [row.kode, row.ekspektasi]))
  return panduan.isi.map(({ kode, nilai, panduan }) => ({
    kode,
    nilai,
    panduan,
    ekspektasi: ekspektasi.get(kode) ?? '',
    umpanBalik: newest(umpanBalik, ({ nilaiKode, targetJenis }) => targetJenis === 'perilaku' && nilaiKode === kode),
  }))
}

async function mengapaOf(tx: EntityManager, { hasil, perilaku, predikat, penilaianId }: OrangBulan): Promise<Lembar['mengapa']> {
  if (!hasil || !perilaku || !predikat || !penilaianId) return null
  const [row] = await tx.query<{ id: string | null }[]>(`SELECT "aturan_id" AS "id" FROM "penilaian" WHERE "id" = ?`, [penilaianId])
  const aturan = row?.id ? await aturanById<unknown>(tx, row.id) : null
  return aturan && { kalimat: mengapaPredikat(hasil, perilaku, predikat, aturan), aturan: toDasar(aturan) }
}

async function alasanTanpaSkp(tx: EntityManager, pegawaiId: string, periode: PeriodeBulan): Promise<string> {
  const status = await baca.skpBelumBerlaku(tx, pegawaiId, periode)
  return status
    ? `SKP pegawai ini masih berstatus ${STATUS_SKP_LABEL[status]}. Setujui SKP-nya dahulu, lalu realisasi dapat diisi.`
    : 'Pegawai ini belum punya SKP untuk bulan ini. Buat SKP-nya dari layar SKP, atau kecualikan pegawai ini dengan alasan.'
}

const newest = (rows: baca.UmpanBalikRow[], is: (row: baca.UmpanBalikRow) => boolean): UmpanBalik | null => {
  const row = rows.findLast(is)
  return row ? toUmpanBalik(row) : null
}
const toUmpanBalik = ({ id, indikatorId, nilaiKode, sifat, teks, tanggal, selesai, balasan }: baca.UmpanBalikRow): UmpanBalik => ({
  id, indikatorId, nilaiKode, sifat, teks, tanggal, selesai: selesai === 1, balasan,
}) // prettier-ignore

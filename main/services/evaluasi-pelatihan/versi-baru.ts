import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { evaluasiProgram, type EvaluasiProgram } from '../../../db/queries/evaluasi-pelatihan.query'
import { biayaProgram, versiBerikut } from '../../../db/queries/versi-pelatihan.query'
import { pesertaDiBawah, versiBaru, wajibBolehDirancangUlang } from '../../../domain/pelatihan/rancang-ulang'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { dalamPagu } from '../pelatihan/biaya'
import { pesertaAktif } from '../pelatihan/program'

type Input = Parameters<AppHandlers['evaluasiPelatihan']['rancangUlang']>[0]

/** Drafts the next version of a finished programme; answers its id. Its remarks that are answered point to it. */
export async function rancangUlang(tx: EntityManager, { pelatihanId, jawab, peserta, setuju, ...minta }: Input, sekarang: string): Promise<string> {
  const evaluasi = await evaluasiProgram(tx, pelatihanId)
  const { program } = evaluasi
  wajibBolehDirancangUlang(program, await versiBerikut(tx, pelatihanId))
  if (minta.tahun < program.tahun) throw new AppError('INVALID_INPUT', 'Versi berikutnya belum dibuat.', { tahun: `Tahunnya tidak boleh sebelum tahun program ini (${program.tahun}).` })
  const id = uuid()
  await dalamPagu(tx, minta.tahun, setuju, async () => {
    await simpanProgram(tx, id, versiBaru(program, minta), { ambang: evaluasi.ambangSendiri, sekarang })
    await salinBiaya(tx, program, { id, tahun: minta.tahun })
    if (peserta === 'di_bawah') await ikutkan(tx, id, evaluasi)
  })
  await tandaiJawaban(tx, pelatihanId, id, jawab)
  return id
} // prettier-ignore

/** Who fell short and is still in office. */
async function ikutkan(tx: EntityManager, id: string, { program, peserta, aturan, ambang }: EvaluasiProgram): Promise<void> {
  const aktif = new Set(await pesertaAktif(tx, program.id))
  const kurang = peserta.filter((one) => aktif.has(one.pegawaiId) && pesertaDiBawah(one, aturan.perilaku, ambang))
  await insertRows(tx, 'pelatihan_peserta', kurang.map(({ pegawaiId }) => ({ id: uuid(), pelatihan_id: id, pegawai_id: pegawaiId, status: 'calon' })))
} // prettier-ignore

async function simpanProgram(tx: EntityManager, id: string, baru: Omit<Pelatihan, 'id'>, lain: { ambang: object | null; sekarang: string }): Promise<void> {
  await insertRows(tx, 'pelatihan', [
    {
      id, tahun: baru.tahun, judul: baru.judul, tujuan: baru.tujuan, jenis: baru.jenis, jalur: baru.jalur, bentuk: baru.bentuk, jp: baru.jp, mulai: baru.mulai, selesai: baru.selesai,
      penyelenggara: baru.penyelenggara, mitra_id: await mitraYangAda(tx, baru.mitraId), tempat: baru.tempat, kuota: baru.kuota, kurikulum: baru.kurikulum, kurikulum_catatan: baru.kurikulumCatatan,
      prioritas: baru.prioritas, status: baru.status, sematan: baru.sematan, masuk_rencana: baru.masukRencana ? 1 : 0, versi: baru.versi, versi_dari_id: baru.versiDariId,
      alasan_rancang_ulang: baru.alasanRancangUlang, perubahan: baru.perubahan, ambang: lain.ambang && JSON.stringify(lain.ambang), catatan: baru.catatan, dibuat_pada: lain.sekarang,
    },
  ]) // prettier-ignore
}

/** A partner that lies in the bin is not taken along. */
async function mitraYangAda(tx: EntityManager, mitraId: string | null): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(`SELECT "id" FROM "mitra" WHERE "id" = ? AND "dihapus_pada" IS NULL`, [mitraId])
  return row?.id ?? null
}

/** Planned costs go along, nothing bound or paid. In another year the line of the same code and source pays, where there is one. */
async function salinBiaya(tx: EntityManager, lama: Pelatihan, baru: { id: string; tahun: number }): Promise<void> {
  const pasangan = new Map(
    (
      await tx.query<{ lama: string; baru: string }[]>(
        `SELECT l."id" AS "lama", min(b."id") AS "baru" FROM "anggaran" l JOIN "anggaran" b ON b."kode_rekening" = l."kode_rekening" AND b."sumber" = l."sumber" AND b."tahun" = ?2
         WHERE l."tahun" = ?1 GROUP BY l."id"`,
        [lama.tahun, baru.tahun],
      )
    ).map((row) => [row.lama, row.baru]),
  )
  const untuk = (anggaranId: string | null) => (anggaranId === null || baru.tahun === lama.tahun ? anggaranId : (pasangan.get(anggaranId) ?? null))
  const biaya = await biayaProgram(tx, lama.id)
  await insertRows(tx, 'pelatihan_biaya', biaya.map(({ komponen, uraian, dasar, rencana, anggaranId }) => ({ id: uuid(), pelatihan_id: baru.id, anggaran_id: untuk(anggaranId), komponen, uraian, dasar, rencana })))
} // prettier-ignore

async function tandaiJawaban(tx: EntityManager, pelatihanId: string, baruId: string, jawab: Input['jawab']): Promise<void> {
  const ids = (sumber: 'reaksi' | 'cek') => JSON.stringify(jawab.filter((one) => one.sumber === sumber).map(({ id }) => id))
  await tx.query(`UPDATE "pelatihan_reaksi" SET "dijawab_di" = ?1 WHERE "pelatihan_id" = ?2 AND "id" IN (SELECT "value" FROM json_each(?3))`, [baruId, pelatihanId, ids('reaksi')])
  await tx.query(
    `UPDATE "pelatihan_cek" SET "dijawab_di" = ?1 WHERE "peserta_id" IN (SELECT "id" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ?2) AND "id" IN (SELECT "value" FROM json_each(?3))`,
    [baruId, pelatihanId, ids('cek')],
  )
}

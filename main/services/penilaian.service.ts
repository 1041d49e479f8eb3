import { v7 as uuid } from 'uuid'
import type { EntityManager } from 'typeorm'
import type { Store } from '../../db/store'
import { periodeById } from '../../db/queries/periode.query'
import { kelurahanSendiri, simpanKelurahanSendiri } from '../../db/queries/populasi.query'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import { writeXlsx } from '../ekspor/xlsx'
import type { Ports } from '../ports'
import { beriRating, penilaianBulan, skpBulan } from './penilaian/nilai'
import { isiAlasan, isiCapaian } from './penilaian/populasi'
import { lembarRekap, susunRekap, susunRekapTahun } from './penilaian/rekap'
import { isiUmpanBalik } from './penilaian/umpan-balik'

/** Ratings, notes, feedback, exclusions, improvement plans, achievement and recaps. */
export function penilaianService(store: Store, ports: Pick<Ports, 'today' | 'saveFile'>): AppHandlers['penilaian'] {
  return {
    nilai: ({ periodeId, ...input }, call) =>
      store.change(call, async (tx) => ({ predikat: await beriRating(tx, await periodeById(tx, periodeId), input, ports.today()) })),
    simpanCatatan: ({ periodeId, pegawaiId, catatan }, call) =>
      store.change(call, async (tx) => {
        const { id } = await penilaianBulan(tx, await periodeById(tx, periodeId), pegawaiId)
        await tx.query(`UPDATE "penilaian" SET "catatan" = ? WHERE "id" = ?`, [catatan || null, id])
      }),
    simpanUmpanBalik: ({ periodeId, pegawaiId, sifat, ...isi }, call) =>
      store.change(call, async (tx) => {
        const skpId = await skpBulan(tx, await periodeById(tx, periodeId), pegawaiId)
        await isiUmpanBalik(tx, { ...isi, sifat, skpId, periodeId, tanggal: ports.today() })
      }),
    selesaikanUmpanBalik: ({ id, selesai, balasan }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`UPDATE "umpan_balik" SET "selesai" = ?1, "balasan" = CASE WHEN ?2 THEN ?3 ELSE "balasan" END WHERE "id" = ?4`, [
          selesai ? 1 : 0, balasan === undefined ? 0 : 1, balasan ?? null, id,
        ]) // prettier-ignore
      }),
    kecualikan: ({ periodeId, pegawaiId, alasan, keterangan }, call) => {
      if (alasan === 'lain' && !keterangan)
        throw new AppError('INVALID_INPUT', 'Tulis keterangan untuk alasan lain.', { keterangan: 'Tulis keterangannya.' })
      return store.change(call, async (tx) => {
        await tx.query(
          `INSERT INTO "pengecualian" ("id", "pegawai_id", "periode_id", "alasan", "keterangan") VALUES (?, ?, ?, ?, ?)
           ON CONFLICT ("pegawai_id", "periode_id") DO UPDATE SET "alasan" = excluded."alasan", "keterangan" = excluded."keterangan"`,
          [uuid(), pegawaiId, periodeId, alasan, keterangan],
        )
      })
    },
    batalKecualikan: ({ periodeId, pegawaiId }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`DELETE FROM "pengecualian" WHERE "pegawai_id" = ? AND "periode_id" = ?`, [pegawaiId, periodeId])
      }),
    simpanPerbaikan: (input, call) => store.change(call, async (tx) => ({ id: await isiPerbaikan(tx, input) })),
    hapusPerbaikan: ({ id }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`DELETE FROM "rencana_perbaikan" WHERE "id" = ?`, [id])
      }),
    tetapkanCapaian: (input, call) =>
      store.change(call, async (tx) => {
        await isiCapaian(tx, input, ports.today())
      }),
    simpanAlasanDistribusi: ({ periodeId, unitId, alasan }, call) =>
      store.change(call, async (tx) => isiAlasan(tx, await periodeById(tx, periodeId), unitId, alasan)),
    populasi: () => store.read(async (tx) => ({ kelurahanSendiri: await kelurahanSendiri(tx) })),
    aturPopulasi: ({ kelurahanSendiri }, call) =>
      store.change(call, async (tx) => {
        await simpanKelurahanSendiri(tx, kelurahanSendiri)
      }),
    rekap: (lingkup) => store.read((tx) => susunRekap(tx, lingkup)),
    rekapTahun: ({ tahun }) => store.read((tx) => susunRekapTahun(tx, tahun)),
    eksporRekap: async (lingkup) => {
      const nama = `Rekap_${lingkup.tahun}-${String(lingkup.bulan).padStart(2, '0')}.xlsx`
      const file = await ports.saveFile('Simpan rekap', nama, [{ name: 'Buku kerja Excel', extensions: ['xlsx'] }])
      if (!file) return null
      await writeXlsx(file, lembarRekap(await store.read((tx) => susunRekap(tx, lingkup)), lingkup))
      return file
    },
  }
}

interface IsiPerbaikan {
  periodeId: string
  pegawaiId: string
  id?: string | undefined
  area: string
  tindakan: string
  batas: string | null
  hasil: string | null
}

async function isiPerbaikan(tx: EntityManager, { periodeId, pegawaiId, id, area, tindakan, batas, hasil }: IsiPerbaikan): Promise<string> {
  if (id) {
    await tx.query(`UPDATE "rencana_perbaikan" SET "area" = ?, "tindakan" = ?, "batas" = ?, "hasil" = ? WHERE "id" = ?`, [area, tindakan, batas, hasil, id])
    return id
  }
  const baru = uuid()
  const penilaian = await penilaianBulan(tx, await periodeById(tx, periodeId), pegawaiId)
  await tx.query(`INSERT INTO "rencana_perbaikan" ("id", "penilaian_id", "area", "tindakan", "batas", "hasil") VALUES (?, ?, ?, ?, ?, ?)`, [
    baru, penilaian.id, area, tindakan, batas, hasil,
  ]) // prettier-ignore
  return baru
}

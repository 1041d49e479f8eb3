import type { Store } from '../../db/store'
import { cariPeriode, periodeById, semuaPeriode } from '../../db/queries/periode.query'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { bukaBulan } from './sesi/buka-bulan'
import { bacaBukti, lampirkanBukti, tambahBukti } from './sesi/bukti'
import { isiRealisasi, isiRencanaAksi } from './sesi/isi-bulan'
import { cekKelengkapan } from './sesi/kelengkapan'
import { susunKisi } from './sesi/kisi'
import { bukaKembali, kunciBulan, type MakeBackup } from './sesi/kunci-bulan'
import { susunLembar } from './sesi/lembar'
import { susunPapan } from './sesi/papan'
import { isiKehadiran, simpanKeputusan, ubahRapat } from './sesi/rapat'

/** The monthly session: opening, filling in, the meeting, closing and reopening. `makeBackup` is run by closing. */
export function sesiService(store: Store, ports: Pick<Ports, 'now' | 'offer'>, makeBackup: MakeBackup): AppHandlers['sesi'] {
  return {
    daftar: () => store.read(async (tx) => (await semuaPeriode(tx)).map(({ id, tahun, bulan, status, dikunciPada }) => ({ id, tahun, bulan, status, dikunciPada }))),
    papan: ({ tahun, bulan }) =>
      store.read(async (tx) => {
        const periode = await cariPeriode(tx, tahun, bulan)
        return periode && susunPapan(tx, periode)
      }),
    lembar: ({ periodeId, pegawaiId }) => store.read(async (tx) => susunLembar(tx, await periodeById(tx, periodeId), pegawaiId)),
    kisi: ({ periodeId, penilaiId }) => store.read(async (tx) => susunKisi(tx, await periodeById(tx, periodeId), penilaiId)),
    kelengkapan: ({ periodeId }) => store.read(async (tx) => cekKelengkapan(tx, await periodeById(tx, periodeId))),
    buka: ({ tahun, bulan }, call) => store.change(call, async (tx) => ({ periodeId: await bukaBulan(tx, tahun, bulan) })),
    simpanRealisasi: ({ periodeId, indikatorId, teks }, call) =>
      store.change(call, async (tx) => {
        await isiRealisasi(tx, periodeId, indikatorId, teks)
      }),
    tambahBukti: (input, call) => store.change(call, async (tx) => ({ id: await tambahBukti(tx, input) })),
    lampirkanBukti: ({ id, berkas }, call) => store.change(call, (tx) => lampirkanBukti(tx, id, berkas)),
    bukaBukti: async ({ id }) => {
      const { isi, mime, nama } = await store.read((tx) => bacaBukti(tx, id))
      return { url: ports.offer(isi, mime), mime, nama }
    },
    hapusBukti: ({ id }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`DELETE FROM "bukti" WHERE "id" = ?`, [id])
      }),
    simpanRencanaAksi: ({ periodeId, rhkId, teks }, call) => store.change(call, (tx) => isiRencanaAksi(tx, periodeId, rhkId, teks)),
    simpanRapat: ({ periodeId, ...isi }, call) => store.change(call, (tx) => ubahRapat(tx, periodeId, isi)),
    simpanKehadiran: ({ periodeId, pegawaiIds, status, keterangan }, call) =>
      store.change(call, (tx) => isiKehadiran(tx, periodeId, pegawaiIds, status, keterangan)),
    simpanKeputusan: ({ periodeId, ...isi }, call) => store.change(call, async (tx) => ({ id: await simpanKeputusan(tx, periodeId, isi) })),
    hapusKeputusan: ({ id }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`DELETE FROM "keputusan" WHERE "id" = ?`, [id])
      }),
    kunci: async ({ periodeId }, call) => ({ cadangan: await kunciBulan(store, call, periodeId, () => ports.now(), makeBackup) }),
    bukaKembali: ({ periodeId, alasan }, call) => bukaKembali(store, call, periodeId, alasan),
  }
}

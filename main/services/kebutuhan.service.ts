import { aturanPadaAtauAwal } from '../../db/queries/aturan.query'
import { padananSemua } from '../../db/queries/kebutuhan.query'
import { pelatihanTahun } from '../../db/queries/pelatihan.query'
import { pemegangJabatan, standarSemua } from '../../db/queries/standar.query'
import type { Store } from '../../db/store'
import type { BentukPelatihan } from '../../domain/kompetensi/kompetensi'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { daftarKebutuhan, kelompokkan } from './kebutuhan/daftar'
import { gabungkan } from './kebutuhan/gabungkan'
import { hariTahun, kumpulkan } from './kebutuhan/kumpulkan'
import { putuskan } from './kebutuhan/putuskan'
import { catatUsul, hapusUsul } from './kebutuhan/usul'

/** Needs for competency development (AKPK): gathered, asked for, weighed, decided. */
export function kebutuhanService(store: Store, ports: Ports): AppHandlers['kebutuhan'] {
  const saat = () => ({ today: ports.today(), now: ports.now() })
  return {
    daftar: (saringan) => store.read((tx) => daftarKebutuhan(tx, saringan, ports.today())),
    kelompok: (saringan) => store.read(async (tx) => kelompokkan(await daftarKebutuhan(tx, saringan, ports.today()))),
    acuan: ({ tahun }) =>
      store.read(async (tx) => {
        const hari = hariTahun(tahun, ports.today())
        const { isi: bentuk } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hari)
        const program = (await pelatihanTahun(tx, tahun)).filter(({ status }) => status === 'usulan' || status === 'disetujui')
        const orang = await pemegangJabatan(tx, hari)
        const standar = new Set((await standarSemua(tx)).map(({ kunci }) => kunci))
        return {
          bentuk: bentuk.map(({ kode, nama }) => ({ kode, nama })),
          program: program.map(({ id, judul }) => ({ id, judul })),
          padanan: (await padananSemua(tx)).map(({ kunci: _, ...one }) => one),
          pegawai: orang.length,
          berstandar: orang.filter(({ kunci }) => standar.has(kunci)).length,
        }
      }),
    kumpulkan: ({ tahun }, call) => store.change(call, (tx) => kumpulkan(tx, { tahun, ...saat() })),
    usul: (input, call) => store.change(call, (tx) => catatUsul(tx, input, saat())),
    hapusUsul: ({ ids }, call) => store.change(call, (tx) => hapusUsul(tx, ids)),
    putuskan: (input, call) => store.change(call, (tx) => putuskan(tx, input, ports.now())),
    prioritas: ({ ids, prioritas }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`UPDATE "kebutuhan" SET "prioritas_tangan" = ?1 WHERE "id" IN (SELECT "value" FROM json_each(?2))`, [prioritas, JSON.stringify(ids)])
      }),
    gabung: (input, call) => store.change(call, (tx) => gabungkan(tx, input)),
    hapusPadanan: ({ id }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`DELETE FROM "kompetensi_padanan" WHERE "id" = ?`, [id])
      }),
  }
}

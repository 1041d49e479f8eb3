import { pelatihanById } from '../../db/queries/pelatihan.query'
import { calonPeserta, programLengkap } from '../../db/queries/program.query'
import { bentukTahun, keadaanTahun } from '../../db/queries/rencana.query'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { barisProgram } from './rencana/baris-program'
import { cekBiaya, hapusBiaya, tambahBiaya, ubahBiaya } from './pelatihan/biaya'
import { dariKebutuhan } from './pelatihan/dari-kebutuhan'
import { hapusPeserta, statusPeserta, tambahPeserta } from './pelatihan/peserta'
import { gandakanProgram, hapusProgram, tambahProgram, ubahProgram } from './pelatihan/program'
import { ubahStatusProgram } from './pelatihan/status'

type Rujukan = Awaited<ReturnType<AppHandlers['pelatihan']['rujukan']>>

/** Training programmes of a year: content, costs, participants, status. */
export function pelatihanService(store: Store, ports: Ports): AppHandlers['pelatihan'] {
  return {
    daftar: ({ tahun }) => store.read(async (tx) => (await keadaanTahun(tx, tahun)).program.map(barisProgram)),
    get: ({ id }) => store.read((tx) => programLengkap(tx, id, ports.today())),
    rujukan: ({ tahun }) =>
      store.read(async (tx) => ({
        bentuk: await bentukTahun(tx, tahun),
        mitra: await tx.query<Rujukan['mitra']>(
          `SELECT m."id", iif(m."dihapus_pada" IS NULL, m."nama", m."nama" || ', sudah dihapus') AS "nama", m."jenis" FROM "mitra" m
           WHERE m."dihapus_pada" IS NULL OR m."id" IN (SELECT p."mitra_id" FROM "pelatihan" p WHERE p."tahun" = ?) ORDER BY m."nama" COLLATE NOCASE`,
          [tahun],
        ),
      })),
    tambah: (input, call) => store.change(call, (tx) => tambahProgram(tx, input, ports.now())),
    ubah: ({ id, setuju, ...isian }, call) => store.change(call, (tx) => ubahProgram(tx, id, isian, setuju)),
    hapus: ({ id }, call) => store.change(call, (tx) => hapusProgram(tx, id)),
    ubahStatus: (input, call) => store.change({ ...call, ...(input.alasan === '' ? {} : { reason: input.alasan }) }, (tx) => ubahStatusProgram(tx, { ...input, today: ports.today() })),
    gandakan: (input, call) => store.change(call, (tx) => gandakanProgram(tx, input, ports.now())),
    dariKebutuhan: (input, call) => store.change(call, (tx) => dariKebutuhan(tx, input, ports.now())),
    tambahBiaya: (input, call) => store.change(call, (tx) => tambahBiaya(tx, input)),
    ubahBiaya: (input, call) => store.change(call, (tx) => ubahBiaya(tx, input)),
    hapusBiaya: ({ id }, call) => store.change(call, (tx) => hapusBiaya(tx, id)),
    cekBiaya: (input) => store.read((tx) => cekBiaya(tx, input)),
    calon: ({ id }) => store.read(async (tx) => calonPeserta(tx, await pelatihanById(tx, id), ports.today())),
    tambahPeserta: (input, call) => store.change(call, (tx) => tambahPeserta(tx, input, ports.today())),
    hapusPeserta: ({ ids }, call) => store.change(call, (tx) => hapusPeserta(tx, ids, ports.today())),
    statusPeserta: (input, call) => store.change(call, (tx) => statusPeserta(tx, input, ports.today())),
  }
}

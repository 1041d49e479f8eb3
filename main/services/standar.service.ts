import { StandarKompetensiEntity } from '../../db/entities/standar-kompetensi.entity'
import { KompetensiPegawaiEntity } from '../../db/entities/kompetensi-pegawai.entity'
import { buktiPegawai, standarJabatan } from '../../db/queries/standar.query'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { In } from 'typeorm'
import { buktiById, isiKisi, kisiBukti, simpanBukti } from './standar/bukti'
import { daftarJabatan, isiBawaan, namaKompetensi, salinStandar, simpanButir } from './standar/isi-standar'

/** Competency standards per post, and proof of what people have shown. */
export function standarService(store: Store, ports: Ports): AppHandlers['standar'] {
  return {
    jabatan: () => store.read((tx) => daftarJabatan(tx, ports.today())),
    satu: ({ kunci }) => store.read(async (tx) => (await standarJabatan(tx, kunci)).map(({ jabatan: _, kunci: __, ...line }) => line)),
    nama: () => store.read((tx) => namaKompetensi(tx, ports.today())),
    simpan: (input, call) => store.change(call, (tx) => simpanButir(tx, input)),
    hapus: ({ ids }, call) =>
      store.change(call, async (tx) => {
        await tx.delete(StandarKompetensiEntity, { id: In(ids) })
      }),
    isiBawaan: ({ jabatan }, call) => store.change(call, (tx) => isiBawaan(tx, jabatan, ports.today())),
    salin: ({ dari, ke }, call) => store.change(call, (tx) => salinStandar(tx, dari, ke)),
    bukti: ({ pegawaiId }) => store.read(async (tx) => (await buktiPegawai(tx, [pegawaiId])).map(({ pegawaiId: _, ...row }) => row)),
    tambahBukti: (input, call) => store.change(call, (tx) => simpanBukti(tx, null, input, ports.today())),
    ubahBukti: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        const { pegawaiId } = await buktiById(tx, id)
        await simpanBukti(tx, id, { pegawaiId, ...input }, ports.today())
      }),
    hapusBukti: ({ id }, call) =>
      store.change(call, async (tx) => {
        await buktiById(tx, id)
        await tx.delete(KompetensiPegawaiEntity, { id })
      }),
    kisi: ({ kunci }) => store.read((tx) => kisiBukti(tx, kunci, ports.today())),
    isiKisi: (input, call) => store.change(call, (tx) => isiKisi(tx, input, ports.today())),
  }
}

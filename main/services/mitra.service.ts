import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { MitraEntity } from '../../db/entities/mitra.entity'
import { aturanPada } from '../../db/queries/aturan.query'
import { identitasPada, type Identitas } from '../../db/queries/identitas.query'
import { semuaMitra, type MitraTersimpan } from '../../db/queries/mitra.query'
import type { Store } from '../../db/store'
import { untukCari } from '../../domain/pegawai/cari'
import { keadaanMou, sebutMou, type AturanPengingat } from '../../domain/pelatihan/mitra'
import { AppError } from '../../domain/shared/app-error'
import { isoDate, type IsoDate } from '../../domain/shared/iso-date'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

type Handlers = AppHandlers['mitra']
type Isian = Parameters<Handlers['tambah']>[0]
type Baris = Awaited<ReturnType<Handlers['daftar']>>[number]

/** Partners of training and the office's own mentors. */
export function mitraService(store: Store, ports: Ports): Handlers {
  const today = () => isoDate(ports.today())
  return {
    daftar: ({ sampah = false }) => store.read((tx) => daftar(tx, today(), sampah)),
    tambah: (input, call) =>
      store.change(call, async (tx) => {
        const id = uuid()
        await tx.insert(MitraEntity, { id, ...(await siap(tx, input, null, today())), dihapusPada: null })
        return { id }
      }),
    ubah: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        await wajibAda(tx, id)
        await tx.update(MitraEntity, { id }, await siap(tx, input, id, today()))
        return { id }
      }),
    hapus: ({ id }, call) =>
      store.change(call, async (tx) => {
        await wajibAda(tx, id)
        await tx.update(MitraEntity, { id }, { dihapusPada: ports.now() })
      }),
    pulihkan: ({ id }, call) =>
      store.change(call, async (tx) => {
        const row = await wajibAda(tx, id)
        await wajibTunggal(tx, row, id)
        await tx.update(MitraEntity, { id }, { dihapusPada: null })
      }),
  }
}

async function daftar(tx: EntityManager, hariIni: IsoDate, sampah: boolean): Promise<Baris[]> {
  const { isi } = await aturanPada<AturanPengingat>(tx, 'pengingat_kompetensi', hariIni)
  const rows = (await semuaMitra(tx)).filter(({ dihapusPada }) => (dihapusPada !== null) === sampah)
  const people = await identitasPada(tx, rows.flatMap(({ pegawaiId }) => pegawaiId ?? []), hariIni)
  return rows
    .map((row) => toBaris(row, row.pegawaiId === null ? undefined : people.get(row.pegawaiId), hariIni, isi.mouHari))
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

function toBaris({ dihapusPada: _, programBerjalan: __, ...row }: MitraTersimpan, orang: Identitas | undefined, hariIni: IsoDate, mouHari: number): Baris {
  return {
    ...row,
    nama: orang?.nama ?? row.nama,
    jabatan: orang ? [orang.jabatan, orang.unit].filter(Boolean).join(', ') : null,
    keadaanMou: keadaanMou(row, hariIni, mouHari),
    sebutanMou: sebutMou(row, hariIni, mouHari),
  }
}

async function wajibAda(tx: EntityManager, id: string): Promise<MitraEntity> {
  const row = await tx.findOneBy(MitraEntity, { id })
  if (!row) throw new AppError('NOT_FOUND', 'Mitra itu tidak ada lagi. Muat ulang layar Mitra.')
  return row
}

/** What is kept: a mentor is a person and carries that name; an institution is no person. */
async function siap(tx: EntityManager, input: Isian, id: string | null, hariIni: string): Promise<Isian> {
  const pegawaiId = input.jenis === 'mentor' ? input.pegawaiId : null
  const row = { ...input, pegawaiId, nama: pegawaiId === null ? input.nama : await namaOrang(tx, pegawaiId, hariIni) }
  await wajibTunggal(tx, row, id)
  return row
}

async function namaOrang(tx: EntityManager, pegawaiId: string, hariIni: string): Promise<string> {
  const orang = (await identitasPada(tx, [pegawaiId], hariIni)).get(pegawaiId)
  if (!orang) throw new AppError('INVALID_INPUT', 'Mitra belum disimpan.', { pegawaiId: 'Pegawai itu tidak ada lagi. Pilih yang lain.' })
  return orang.nama
}

/** One person is a mentor once, one institution stands once. */
async function wajibTunggal(tx: EntityManager, { jenis, nama, pegawaiId }: Pick<Isian, 'jenis' | 'nama' | 'pegawaiId'>, id: string | null): Promise<void> {
  const others = (await semuaMitra(tx)).filter((one) => one.id !== id && one.dihapusPada === null)
  const kept = 'Mitra belum disimpan.'
  if (jenis === 'mentor') {
    if (others.some((one) => one.pegawaiId === pegawaiId)) throw new AppError('INVALID_INPUT', kept, { pegawaiId: 'Pegawai ini sudah tercatat sebagai mentor.' })
  } else if (others.some((one) => one.pegawaiId === null && untukCari(one.nama) === untukCari(nama))) throw new AppError('INVALID_INPUT', kept, { nama: 'Sudah ada mitra dengan nama ini.' })
}

import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { AnggaranEntity } from '../../db/entities/anggaran.entity'
import { AnggaranPergeseranEntity } from '../../db/entities/anggaran-pergeseran.entity'
import { insertRows } from '../../db/insert-rows'
import { anggaranById, anggaranTahun, biayaPadaAnggaran, pergeseranTahun, tahunAnggaran, type BarisAnggaran, type BiayaPadaBaris } from '../../db/queries/anggaran.query'
import type { Store } from '../../db/store'
import { rupiah } from '../../domain/anggaran/anggaran'
import { alasanTidakDapatDigeser, alasanTidakDihitung, bebanItem, hitungBeban, jumlahkan, peringatanPagu, sebutProgram } from '../../domain/anggaran/pagu'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'

type Handlers = AppHandlers['anggaran']
type Isian = Parameters<Handlers['tambah']>[0]
type Geser = Parameters<Handlers['geser']>[0]
type Program = Awaited<ReturnType<Handlers['rincian']>>['program'][number]

/** Budget lines of a year, shifts between them, and what weighs on them. */
export function anggaranService(store: Store): Handlers {
  return {
    daftar: ({ tahun }) => store.read((tx) => daftar(tx, tahun)),
    rincian: ({ id }) =>
      store.read(async (tx) => ({ baris: toView(await wajibAda(tx, id)), program: perProgram(await biayaPadaAnggaran(tx, { anggaranId: id })) })),
    tambah: (input, call) =>
      store.change(call, async (tx) => {
        await wajibTunggal(tx, input)
        const id = uuid()
        await tx.insert(AnggaranEntity, { id, ...input })
        return { id, peringatan: null }
      }),
    ubah: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        const before = await wajibAda(tx, id)
        await wajibTunggal(tx, { ...input, tahun: before.tahun }, id)
        if (input.pagu + before.masuk < before.keluar) throw new AppError('INVALID_INPUT', 'Mata anggaran belum disimpan.', { pagu: `Sudah digeser keluar ${rupiah(before.keluar)}, jadi pagunya paling sedikit ${rupiah(before.keluar - before.masuk)}.` })
        await tx.update(AnggaranEntity, { id }, input)
        return { id, peringatan: peringatan(await wajibAda(tx, id)) }
      }),
    hapus: ({ id, pindahKe }, call) => store.change(call, (tx) => hapus(tx, id, pindahKe ?? null)),
    geser: (input, call) => store.change(call, (tx) => geser(tx, input)),
    hapusGeser: ({ id }, call) => store.change(call, (tx) => hapusGeser(tx, id)),
    salin: ({ dari, ke }, call) => store.change(call, (tx) => salin(tx, dari, ke)),
  }
}

const peringatan = (line: BarisAnggaran): string | null => peringatanPagu(`“${line.uraian}”`, line)
const toView = (line: BarisAnggaran) => ({ ...line, peringatan: peringatan(line) })

async function daftar(tx: EntityManager, tahun: number): ReturnType<Handlers['daftar']> {
  const lines = await anggaranTahun(tx, tahun)
  const loose = (await biayaPadaAnggaran(tx, { tahunTanpaAnggaran: tahun })).filter(({ biaya }) => bebanItem(biaya) > 0)
  const titles = new Map(loose.map(({ pelatihanId, judul }) => [pelatihanId, judul]))
  return {
    baris: lines.map(toView),
    jumlah: jumlahkan(lines),
    tanpaAnggaran: { jumlah: hitungBeban(loose.map(({ biaya }) => biaya)).beban, program: [...titles].map(([pelatihanId, judul]) => ({ pelatihanId, judul })) },
    pergeseran: await pergeseranTahun(tx, tahun),
    tahunLain: (await tahunAnggaran(tx)).filter((other) => other !== tahun),
  }
}

const perProgram = (items: readonly BiayaPadaBaris[]): Program[] =>
  [...Map.groupBy(items, ({ pelatihanId }) => pelatihanId).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { pelatihanId, judul, mulai, status, masukRencana } = first
    const { rencana, komitmen, realisasi, beban } = hitungBeban(own.map(({ biaya }) => biaya))
    return [{ pelatihanId, judul, mulai, status, tidakDihitung: alasanTidakDihitung({ masukRencana, status }), rencana, komitmen, realisasi, beban, komponen: [...new Set(own.map(({ komponen }) => komponen))] }]
  })

async function wajibAda(tx: EntityManager, id: string): Promise<BarisAnggaran> {
  const line = await anggaranById(tx, id)
  if (!line) throw new AppError('NOT_FOUND', 'Mata anggaran itu tidak ada lagi. Muat ulang layar Anggaran.')
  return line
}

/** One code of one source stands once in a year. */
async function wajibTunggal(tx: EntityManager, { tahun, sumber, kodeRekening }: Isian, id?: string): Promise<void> {
  const twin = await tx.findOneBy(AnggaranEntity, { tahun, sumber, kodeRekening })
  if (twin && twin.id !== id) throw new AppError('INVALID_INPUT', 'Mata anggaran belum disimpan.', { kodeRekening: `Kode ini sudah dipakai “${twin.uraian}” pada sumber dan tahun yang sama.` })
}

async function hapus(tx: EntityManager, id: string, pindahKe: string | null): ReturnType<Handlers['hapus']> {
  const line = await wajibAda(tx, id)
  if (line.pergeseran > 0) throw new AppError('RULE_BROKEN', `“${line.uraian}” punya ${line.pergeseran} pergeseran anggaran, jadi tidak dihapus. Hapus dahulu pergeserannya.`)
  const items = await biayaPadaAnggaran(tx, { anggaranId: id })
  if (items.length > 0) {
    if (pindahKe === null) throw new AppError('RULE_BROKEN', `“${line.uraian}” masih membiayai ${sebutProgram(perProgram(items).map(({ judul }) => judul))}. Tidak ada yang dihapus; pilih mata anggaran lain untuk menampung biayanya.`)
    await pindahkan(tx, line, pindahKe)
  }
  await tx.delete(AnggaranEntity, { id })
  return { dipindah: items.length, peringatan: pindahKe === null ? null : peringatan(await wajibAda(tx, pindahKe)) }
}

async function pindahkan(tx: EntityManager, line: BarisAnggaran, pindahKe: string): Promise<void> {
  const target = await wajibAda(tx, pindahKe)
  if (target.id === line.id || target.tahun !== line.tahun)
    throw new AppError('INVALID_INPUT', 'Tidak ada yang dihapus.', { pindahKe: `Pilih mata anggaran lain pada tahun ${line.tahun}.` })
  await tx.query(`UPDATE "pelatihan_biaya" SET "anggaran_id" = ? WHERE "anggaran_id" = ?`, [pindahKe, line.id])
}

async function geser(tx: EntityManager, input: Geser): ReturnType<Handlers['geser']> {
  const { dariId, keId, jumlah, tanggal } = input
  const salah = (fields: Record<string, string>) => new AppError('INVALID_INPUT', 'Pergeseran belum disimpan.', fields)
  if (dariId === keId) throw salah({ keId: dariId === null ? 'Pilih mata anggaran asal, tujuan, atau keduanya.' : 'Tujuannya harus lain dari asalnya.' })
  const dari = dariId === null ? null : await wajibAda(tx, dariId)
  const ke = keId === null ? null : await wajibAda(tx, keId)
  if (dari && ke && dari.tahun !== ke.tahun) throw salah({ keId: 'Anggaran hanya digeser dalam tahun yang sama.' })
  const tahun = (dari ?? ke)?.tahun ?? 0
  if (!tanggal.startsWith(`${tahun}-`)) throw salah({ tanggal: `Tanggalnya bukan dalam tahun ${tahun}.` })
  wajibDapatDigeser(dari, jumlah, 'Pergeseran belum disimpan.')
  const id = uuid()
  await tx.insert(AnggaranPergeseranEntity, { id, ...input })
  return { id, peringatan: dari ? peringatan(await wajibAda(tx, dari.id)) : null }
}

/** What is bound or paid on a line stays covered. */
function wajibDapatDigeser(dari: BarisAnggaran | null, jumlah: number, kept: string): void {
  const alasan = dari && alasanTidakDapatDigeser(`“${dari.uraian}”`, dari, jumlah)
  if (alasan) throw new AppError('RULE_BROKEN', kept, { jumlah: alasan })
}

/** Taken back, its money returns: what it brought must not be bound by now. */
async function hapusGeser(tx: EntityManager, id: string): Promise<void> {
  const found = await tx.findOneBy(AnggaranPergeseranEntity, { id })
  if (!found) throw new AppError('NOT_FOUND', 'Pergeseran itu tidak ada lagi. Muat ulang layar Anggaran.')
  wajibDapatDigeser(found.keId === null ? null : await wajibAda(tx, found.keId), found.jumlah, 'Pergeseran ini tidak dihapus.')
  await tx.delete(AnggaranPergeseranEntity, { id })
}

async function salin(tx: EntityManager, dari: number, ke: number): Promise<{ disalin: number }> {
  const known = new Set((await anggaranTahun(tx, ke)).map(kunci))
  const lines = (await anggaranTahun(tx, dari)).filter((line) => !known.has(kunci(line)))
  if (lines.length === 0) throw new AppError('RULE_BROKEN', `Tidak ada mata anggaran tahun ${dari} yang belum ada pada tahun ${ke}. Tidak ada yang disalin.`)
  await insertRows(tx, 'anggaran', lines.map(({ sumber, kodeRekening, uraian, pagu, keterangan }) => ({ id: uuid(), tahun: ke, sumber, kode_rekening: kodeRekening, uraian, pagu, keterangan })))
  return { disalin: lines.length }
}

const kunci = ({ sumber, kodeRekening }: Pick<BarisAnggaran, 'sumber' | 'kodeRekening'>): string => `${sumber} ${kodeRekening}`

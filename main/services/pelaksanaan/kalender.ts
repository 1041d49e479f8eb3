import type { EntityManager } from 'typeorm'
import { cutiRentang, hariBeberapa, pesertaBeberapa, programRentang, programTanpaTanggal, sesiRentang, type ProgramTersimpan } from '../../../db/queries/pelaksanaan.query'
import { bentrokKalender, cariBentrok, type Bentrok, type ProgramHari } from '../../../domain/pelatihan/bentrok'
import { hariTerduga } from '../../../domain/pelatihan/hari'
import { hariBulan, judulBulan } from '../../../domain/sesi/bulan'
import type { AppHandlers } from '../../../preload/contract'

type Kalender = Awaited<ReturnType<AppHandlers['pelaksanaan']['kalender']>>

/** Programmes with their days (those entered, else those their dates suggest) and participants. */
async function denganHari(tx: EntityManager, program: readonly ProgramTersimpan[]): Promise<ProgramHari[]> {
  const ids = program.map(({ id }) => id)
  const hari = Map.groupBy(await hariBeberapa(tx, ids), ({ pelatihanId }) => pelatihanId)
  const peserta = Map.groupBy(await pesertaBeberapa(tx, ids), ({ pelatihanId }) => pelatihanId)
  return program.map((one) => ({
    id: one.id, judul: one.judul, peserta: peserta.get(one.id) ?? [],
    hari: hari.get(one.id)?.map(({ tanggal }) => tanggal) ?? hariTerduga(one),
  })) // prettier-ignore
}

/** Everything that takes people's time from `mulai` to `selesai`. */
async function kesibukan(tx: EntityManager, mulai: string, selesai: string) {
  const program = await programRentang(tx, mulai, selesai)
  const sesi = await sesiRentang(tx, mulai, selesai)
  return {
    program,
    lain: await denganHari(tx, program),
    cuti: await cutiRentang(tx, mulai, selesai),
    sesi: sesi.map(({ tahun, bulan, ...one }) => ({ ...one, judul: `Sesi bulanan ${judulBulan(tahun, bulan)}` })),
  }
}

/** One month for the calendar: only days within it count, also for clashes. */
export async function kalender(tx: EntityManager, tahun: number, bulan: number): Promise<Kalender> {
  const { mulai, selesai } = hariBulan(tahun, bulan)
  const { program, lain, cuti, sesi } = await kesibukan(tx, mulai, selesai)
  const within = lain.map((one) => ({ ...one, hari: one.hari.filter((day) => day >= mulai && day <= selesai) }))
  const of = new Map(within.map((one) => [one.id, one]))
  const view = (one: ProgramTersimpan) => ({ ...one, peserta: of.get(one.id)?.peserta.length ?? 0, hari: [...(of.get(one.id)?.hari ?? [])] })
  return { program: program.map(view), tanpaTanggal: (await programTanpaTanggal(tx, tahun)).map(view), sesi, cuti, bentrok: bentrokKalender(within, { cuti, sesi }) }
}

/** Clashes of one programme on all its days; with `tambahan`, people who may join it are looked at instead of those who have. */
export async function bentrokProgram(tx: EntityManager, program: ProgramTersimpan, tambahan: readonly { pegawaiId: string; nama: string }[] = []): Promise<Bentrok[]> {
  const [own] = await denganHari(tx, [program])
  const [first, last] = [own?.hari[0], own?.hari.at(-1)]
  if (!own || first === undefined || last === undefined) return []
  return cariBentrok(tambahan.length > 0 ? { ...own, peserta: tambahan } : own, await kesibukan(tx, first, last))
}

import type { EntityManager } from 'typeorm'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { hadirTersimpan, hariPelatihan, pesertaBernama } from '../../../db/queries/pelaksanaan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import type { AturanEvaluasi } from '../../../domain/pelatihan/evaluasi'
import { usulanPenutupan, type CatatanHadir, type Penutupan } from '../../../domain/pelatihan/kehadiran'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { jamJanggal, nomorGanda } from '../../../domain/pelatihan/sertifikat'
import type { AppHandlers } from '../../../preload/contract'
import { bentrokProgram } from './kalender'

type Papan = Awaited<ReturnType<AppHandlers['pelaksanaan']['papan']>>
type Baris = Awaited<ReturnType<typeof pesertaBernama>>[number]

export interface BahanPapan {
  program: Pelatihan
  hadirMinPersen: number
  hari: Awaited<ReturnType<typeof hariPelatihan>>
  peserta: (Baris & { hadir: Record<string, NonNullable<CatatanHadir[string]>> })[]
  penutupan: Penutupan
}

/** A programme with days, participants as they were on its first day, attendance, and what closing would do. */
export async function bahanPapan(tx: EntityManager, pelatihanId: string, hariIni: string): Promise<BahanPapan> {
  const program = await pelatihanById(tx, pelatihanId)
  const day = program.mulai ?? hariIni
  const { hadirMinPersen } = (await aturanPadaAtauAwal<AturanEvaluasi>(tx, 'evaluasi_pelatihan', day)).isi
  const hari = await hariPelatihan(tx, pelatihanId)
  const marks = Map.groupBy(await hadirTersimpan(tx, pelatihanId), ({ pesertaId }) => pesertaId)
  const peserta = (await pesertaBernama(tx, pelatihanId, day)).map((row) => ({ ...row, hadir: Object.fromEntries((marks.get(row.id) ?? []).map(({ hariId, status }) => [hariId, status])) }))
  return { program, hadirMinPersen, hari, peserta, penutupan: usulanPenutupan({ ...program, hariIni, hadirMinPersen, hari, peserta }) }
}

/** The same as the tab shows it. */
export async function papan(tx: EntityManager, pelatihanId: string, hariIni: string): Promise<Papan> {
  const { program, hadirMinPersen, hari, peserta, penutupan } = await bahanPapan(tx, pelatihanId, hariIni)
  const usul = new Map(penutupan.usulan.map((one) => [one.pesertaId, one]))
  const ganda = nomorGanda(peserta)
  const { id, judul, status, mulai, selesai, tempat, jp, tahun, jalur } = program
  return {
    program: { id, judul, status, mulai, selesai, tempat, jp, tahun, jalur, peserta: penutupan.usulan.length, hari: hari.map(({ tanggal }) => tanggal) },
    hadirMinPersen,
    hari,
    peserta: peserta.map((row) => ({ ...row, kehadiran: usul.get(row.id)?.kehadiran ?? TANPA, usulSelesai: usul.get(row.id)?.selesai ?? false, janggal: jamJanggal(row.jpDiakui, jp), nomorGanda: ganda.get(row) ?? null })),
    bentrok: await bentrokProgram(tx, program),
    kekurangan: penutupan.kekurangan,
  }
}

const TANPA = { hari: 0, tercatat: 0, hadir: 0, persen: 0 }

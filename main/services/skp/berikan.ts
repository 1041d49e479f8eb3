import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { identitasPada, type Identitas } from '../../../db/queries/identitas.query'
import { skpOf, type SkpRow } from '../../../db/queries/skp.query'
import { lingkupUnit, templatList, type Templat } from '../../../db/queries/templat.query'
import { AppError } from '../../../domain/shared/app-error'
import { chooseTemplat } from '../../../domain/skp/pilih-templat'
import { findOverlap, rentangProblem, type Rentang } from '../../../domain/skp/rentang'
import { sebutSkp } from './penjaga'
import { tautkan } from './tautkan'
import { insertSkp, type SkpBaru } from './tulis-isi'

interface Permintaan extends Rentang {
  tahun: number
  pegawaiIds: readonly string[]
  /** Templates chosen by hand; the rest is chosen by post. */
  pilihan: readonly { pegawaiId: string; templatKode: string }[]
}
export interface Rencana {
  pegawaiId: string
  nama: string
  jabatan: string
  unit: string
  hasil: 'diberi' | 'dilewati'
  templatKode: string | null
  templatNama: string | null
  kecocokan: 'nama_sama' | 'nama_mirip' | 'umum' | 'dipilih' | null
  alasan: string
}
interface Bahan {
  orang: Map<string, Identitas>
  templat: Templat[]
  lingkup: Map<string, 'kecamatan' | 'kelurahan'>
  ada: Map<string, SkpRow[]>
}

/** What giving would do to each person, in the order asked. */
export async function rencanaBerikan(tx: EntityManager, ask: Permintaan, today: string): Promise<Rencana[]> {
  const bahan = await muatBahan(tx, ask, today)
  const chosen = new Map(ask.pilihan.map(({ pegawaiId, templatKode }) => [pegawaiId, templatKode]))
  return ask.pegawaiIds.flatMap((pegawaiId) => {
    const orang = bahan.orang.get(pegawaiId)
    return orang ? [rencanaSatu(orang, ask, bahan, chosen.get(pegawaiId))] : []
  })
}

async function muatBahan(tx: EntityManager, ask: Permintaan, today: string): Promise<Bahan> {
  const problem = rentangProblem(ask, ask.tahun)
  if (problem) throw new AppError('INVALID_INPUT', problem, { mulai: problem })
  const day = today < ask.mulai ? ask.mulai : today > ask.selesai ? ask.selesai : today
  return {
    orang: await identitasPada(tx, ask.pegawaiIds, day),
    templat: await templatList(tx),
    lingkup: await lingkupUnit(tx),
    ada: Map.groupBy(await skpOf(tx, ask.pegawaiIds, ask.tahun), ({ pegawaiId }) => pegawaiId),
  }
}

function rencanaSatu(orang: Identitas, ask: Permintaan, bahan: Bahan, chosen: string | undefined): Rencana {
  const who = { pegawaiId: orang.pegawaiId, nama: orang.nama, jabatan: orang.jabatan, unit: orang.unit ?? '' }
  const skip = (alasan: string): Rencana => ({ ...who, hasil: 'dilewati', templatKode: null, templatNama: null, kecocokan: null, alasan })
  if (!orang.unitId || orang.jabatan === '') return skip('Belum mempunyai jabatan dan unit. Lengkapi di layar Pegawai.')
  const overlap = findOverlap(ask, bahan.ada.get(orang.pegawaiId) ?? [])
  if (overlap) return skip(`Sudah mempunyai SKP ${sebutSkp(overlap)}.`)
  const give = (kode: string, kecocokan: Rencana['kecocokan'], alasan: string): Rencana => ({
    ...who, hasil: 'diberi', templatKode: kode, templatNama: bahan.templat.find((one) => one.kode === kode)?.nama ?? kode, kecocokan, alasan,
  }) // prettier-ignore
  if (chosen && bahan.templat.some(({ kode }) => kode === chosen)) return give(chosen, 'dipilih', 'Dipilih sendiri.')
  const found = chooseTemplat({ jabatan: orang.jabatan, lingkup: bahan.lingkup.get(orang.unitId) ?? 'kecamatan' }, bahan.templat)
  return found ? give(found.kode, found.kecocokan, found.alasan) : skip('Belum ada templat yang cocok. Pilih templat sendiri, atau buat SKP kosong.')
}

/** Gives everyone in `pilihan` an SKP in draft from the named template, then links results to the leaders'. One transaction. */
export async function berikanSkp(tx: EntityManager, ask: Omit<Permintaan, 'pegawaiIds'>, today: string) {
  const full = { ...ask, pegawaiIds: [...new Set(ask.pilihan.map(({ pegawaiId }) => pegawaiId))] }
  const bahan = await muatBahan(tx, full, today)
  const rencana = await rencanaBerikan(tx, full, today)
  const many = rencana.flatMap((one) => toSkp(one, ask, bahan))
  await insertSkp(tx, many)
  const tertaut = await tautkan(tx, ask.tahun, today)
  const dilewati = rencana.filter(({ hasil }) => hasil === 'dilewati').map(({ pegawaiId, alasan }) => ({ pegawaiId, alasan }))
  return { dibuat: many.length, tertaut, skpIds: many.map(({ id }) => id), dilewati }
}

function toSkp(one: Rencana, { tahun, mulai, selesai }: Rentang & { tahun: number }, bahan: Bahan): SkpBaru[] {
  const orang = bahan.orang.get(one.pegawaiId)
  const templat = bahan.templat.find(({ kode }) => kode === one.templatKode)
  if (one.hasil === 'dilewati' || !templat || !orang?.unitId) return []
  return [{
    id: uuid(), pegawaiId: one.pegawaiId, tahun, mulai, selesai, keluargaForm: templat.keluargaForm, pendekatan: templat.pendekatan,
    jabatan: orang.jabatan, unitId: orang.unitId, templatKode: templat.kode, isi: templat.isi,
  }] // prettier-ignore
}

import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { identitasPada, type Identitas } from '../../../db/queries/identitas.query'
import { skpOf, type SkpRow } from '../../../db/queries/skp.query'
import { sumberIdentitas } from '../../../db/queries/sumber-identitas.query'
import { lingkupUnit, templatList, type Templat } from '../../../db/queries/templat.query'
import { AppError } from '../../../domain/shared/app-error'
import { chooseTemplat } from '../../../domain/skp/pilih-templat'
import { DARI_TAHUN_LALU } from '../../../domain/skp/templat'
import { findOverlap, rentangProblem, type Rentang } from '../../../domain/skp/rentang'
import { salinIsi } from './isi-dari'
import { sebutSkp } from './penjaga'
import { tautkan } from './tautkan'
import { insertSkp, type SkpBaru } from './tulis-isi'

interface Permintaan extends Rentang {
  tahun: number
  pegawaiIds: readonly string[]
  /** Templates chosen by hand; the rest is chosen by post. */
  pilihan: readonly { pegawaiId: string; templatKode: string }[]
  /** Copy the own SKP of the year before where there is one. */
  utamakanTahunLalu?: boolean
}
export interface Rencana {
  pegawaiId: string
  nama: string
  jabatan: string
  unit: string
  hasil: 'diberi' | 'dilewati'
  templatKode: string | null
  templatNama: string | null
  kecocokan: 'nama_sama' | 'nama_mirip' | 'umum' | 'dipilih' | 'tahun_lalu' | null
  alasan: string
  adaTahunLalu: boolean
}
interface Bahan {
  orang: Map<string, Identitas>
  templat: Templat[]
  lingkup: Map<string, 'kecamatan' | 'kelurahan'>
  ada: Map<string, SkpRow[]>
  /** The last SKP of the year before, by person. */
  lalu: Map<string, SkpRow>
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
    lalu: new Map((await skpOf(tx, ask.pegawaiIds, ask.tahun - 1)).map((skp) => [skp.pegawaiId, skp])),
  }
}

function rencanaSatu(orang: Identitas, ask: Permintaan, bahan: Bahan, chosen: string | undefined): Rencana {
  const who = { pegawaiId: orang.pegawaiId, nama: orang.nama, jabatan: orang.jabatan, unit: orang.unit ?? '', adaTahunLalu: bahan.lalu.has(orang.pegawaiId) }
  const skip = (alasan: string): Rencana => ({ ...who, hasil: 'dilewati', templatKode: null, templatNama: null, kecocokan: null, alasan })
  if (!orang.unitId || orang.jabatan === '') return skip('Belum mempunyai jabatan dan unit. Lengkapi di layar Pegawai.')
  const overlap = findOverlap(ask, bahan.ada.get(orang.pegawaiId) ?? [])
  if (overlap) return skip(`Sudah mempunyai SKP ${sebutSkp(overlap)}.`)
  const give = (kode: string, kecocokan: Rencana['kecocokan'], alasan: string): Rencana => ({
    ...who, hasil: 'diberi', templatKode: kode, templatNama: bahan.templat.find((one) => one.kode === kode)?.nama ?? kode, kecocokan, alasan,
  }) // prettier-ignore
  const last = bahan.lalu.get(orang.pegawaiId)
  if (last && (chosen === DARI_TAHUN_LALU || (ask.utamakanTahunLalu && !chosen)))
    return { ...give(DARI_TAHUN_LALU, 'tahun_lalu', last.jabatan === orang.jabatan ? 'Disalin dari SKP miliknya tahun lalu.' : `Disalin dari SKP tahun lalu sebagai ${last.jabatan}. Periksa isinya.`), templatNama: `SKP ${last.tahun} miliknya` }
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
  const copies = await salinTahunLalu(tx, rencana, ask, bahan, today)
  const tertaut = await tautkan(tx, ask.tahun, today)
  const dilewati = rencana.filter(({ hasil }) => hasil === 'dilewati').map(({ pegawaiId, alasan }) => ({ pegawaiId, alasan }))
  const skpIds = [...many.map(({ id }) => id), ...copies]
  return { dibuat: skpIds.length, tertaut, skpIds, dilewati }
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

/** Copies of last year's SKP, leaders before their staff, so that staff are linked to the leader's new results. */
async function salinTahunLalu(tx: EntityManager, rencana: readonly Rencana[], ask: Rentang & { tahun: number }, bahan: Bahan, today: string): Promise<string[]> {
  const chosen = rencana.filter(({ hasil, templatKode }) => hasil === 'diberi' && templatKode === DARI_TAHUN_LALU)
  if (chosen.length === 0) return []
  const people = sumberIdentitas(tx, today)
  const above = new Map<string, string | null>()
  for (const { pegawaiId } of chosen) above.set(pegawaiId, (await people.penilai(pegawaiId, people.tanggal(ask))).penilai?.pegawaiId ?? null)
  const made: string[] = []
  for (const { pegawaiId } of [...chosen].sort((a, b) => depth(a.pegawaiId, above) - depth(b.pegawaiId, above))) {
    const [asal, orang] = [bahan.lalu.get(pegawaiId), bahan.orang.get(pegawaiId)]
    if (!asal || !orang?.unitId) continue
    const isi = await salinIsi(tx, asal, ask.tahun, above.get(pegawaiId), ask)
    const { keluargaForm, pendekatan, templatKode } = asal
    const id = uuid()
    await insertSkp(tx, [{ id, pegawaiId, tahun: ask.tahun, mulai: ask.mulai, selesai: ask.selesai, keluargaForm, pendekatan, templatKode, jabatan: orang.jabatan, unitId: orang.unitId, isi }])
    made.push(id)
  }
  return made
}

/** How many appraisers stand above someone, among those who are copied; a ring of appraisers ends by itself. */
function depth(pegawaiId: string, above: ReadonlyMap<string, string | null>): number {
  let steps = 0
  for (let at = above.get(pegawaiId); at && steps < above.size; at = above.get(at)) steps += 1
  return steps
}

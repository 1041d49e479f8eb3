import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { RelasiPenilaiEntity } from '../../../db/entities/relasi-penilai.entity'
import { SEBAGAI } from '../../../db/queries/penilai.query'
import { relasiOf, relasiPada, type Relasi } from '../../../db/queries/relasi.query'
import type { Pihak } from '../../../domain/penilai/usulan-penilai'
import { addDays, isoDate } from '../../../domain/shared/iso-date'
import { tidakAda } from '../pegawai/detail'
import { refuse } from '../pegawai/simpan'
import { penilaiCamat } from './pejabat-luar'
import { differs, propose, same } from './pohon'

/** A relation to put in force; it lasts until the next one already planned. */
interface RelasiBaru {
  pegawaiId: string
  penilai: Pihak
  atasan: Pihak | null
  dasar: string | null
}

/** Puts what is proposed for `berlakuDari` in force for the people named, or all; leaves alone what is so already. */
export async function applyProposal(tx: EntityManager, berlakuDari: string, pegawaiIds?: readonly string[]): Promise<{ diterapkan: number }> {
  const wanted = pegawaiIds && new Set(pegawaiIds)
  const usulan = (await propose(tx, berlakuDari)).filter((one) => differs(one, one.kini) && (!wanted || wanted.has(one.pegawaiId)))
  const baru = usulan.flatMap(({ pegawaiId, penilai, atasan, sebagai }) =>
    penilai ? [{ pegawaiId, penilai, atasan, dasar: sebagai === null ? null : `${SEBAGAI}${sebagai}` }] : [],
  )
  await putInForce(tx, baru, berlakuDari)
  return { diterapkan: baru.length }
}

interface ByHand {
  pegawaiIds: readonly string[]
  penilai: Pihak
  atasan?: Pihak | null | undefined
  berlakuDari: string
  dasar?: string | null | undefined
}

/** Sets an appraiser by hand; people whose superior's appraiser so changes get the new one above them. */
export async function setByHand(tx: EntityManager, { pegawaiIds, penilai, atasan, berlakuDari, dasar }: ByHand): Promise<void> {
  const before = await relasiPada(tx, berlakuDari)
  if (penilai.jenis === 'pegawai') {
    if (pegawaiIds.includes(penilai.id)) refuse({ penilai: 'Pegawai tidak dapat menilai dirinya sendiri.' })
    for (const id of pegawaiIds) if (isAbove(id, penilai.id, before)) refuse({ penilai: 'Penilai ini justru dinilai oleh pegawai tersebut. Atur penilai atasannya dahulu.' })
  }
  const up = atasan === undefined ? await ownAppraiser(tx, penilai, before) : atasan
  await putInForce(tx, pegawaiIds.map((pegawaiId) => ({ pegawaiId, penilai, atasan: up, dasar: dasar ?? 'Diatur sendiri' })), berlakuDari) // prettier-ignore
  const below = [...before.values()].filter(
    (one) => one.penilai.jenis === 'pegawai' && pegawaiIds.includes(one.penilai.id) && !pegawaiIds.includes(one.pegawaiId) && same(one.atasan, before.get(one.penilai.id)?.penilai ?? null),
  ) // prettier-ignore
  await putInForce(tx, below.map((one) => ({ ...one, atasan: penilai })), berlakuDari) // prettier-ignore
}

/** True if `id` is somewhere above `other` in the chain of that day. */
function isAbove(id: string, other: string, relasi: ReadonlyMap<string, Relasi>): boolean {
  const seen = new Set<string>()
  for (let at = relasi.get(other)?.penilai; at?.jenis === 'pegawai' && !seen.has(at.id); at = relasi.get(at.id)?.penilai) {
    if (at.id === id) return true
    seen.add(at.id)
  }
  return false
}

async function ownAppraiser(tx: EntityManager, penilai: Pihak, relasi: ReadonlyMap<string, Relasi>): Promise<Pihak | null> {
  if (penilai.jenis === 'pegawai') return relasi.get(penilai.id)?.penilai ?? null
  const camat = await penilaiCamat(tx)
  return camat.penilai?.id === penilai.id ? camat.atasan : null
}

/** The former relation ends the day before; one that begins the same day is replaced; a later one is left and awaited. */
async function putInForce(tx: EntityManager, baru: readonly RelasiBaru[], berlakuDari: string): Promise<void> {
  const eve = addDays(isoDate(berlakuDari), -1)
  const all = Map.groupBy(await relasiOf(tx, baru.map(({ pegawaiId }) => pegawaiId)), ({ pegawaiId }) => pegawaiId) // prettier-ignore
  for (const { pegawaiId, penilai, atasan, dasar } of baru) {
    const own = all.get(pegawaiId) ?? []
    const former = own.find((one) => one.berlakuDari < berlakuDari && (one.berlakuSampai ?? '9999') >= berlakuDari)
    const next = own.find((one) => one.berlakuDari > berlakuDari)
    const sameDay = own.find((one) => one.berlakuDari === berlakuDari)
    if (former) await tx.update(RelasiPenilaiEntity, { id: former.id }, { berlakuSampai: eve })
    const berlakuSampai = next ? addDays(isoDate(next.berlakuDari), -1) : null
    const [penilaiPegawaiId, penilaiLuarId] = columns(penilai)
    const [atasanPegawaiId, atasanLuarId] = columns(atasan)
    const row = { penilaiPegawaiId, penilaiLuarId, atasanPegawaiId, atasanLuarId, dasar, berlakuDari, berlakuSampai }
    if (sameDay) await tx.update(RelasiPenilaiEntity, { id: sameDay.id }, row)
    else await tx.insert(RelasiPenilaiEntity, { ...row, id: uuid(), pegawaiId })
  }
}

/** The two columns of which one is set. */
const columns = (pihak: Pihak | null): [pegawaiId: string | null, luarId: string | null] =>
  pihak === null ? [null, null] : pihak.jenis === 'pegawai' ? [pihak.id, null] : [null, pihak.id]

/** Removes a relation; the one before it, if it ended on the day before, goes on. */
export async function removeRelation(tx: EntityManager, id: string): Promise<void> {
  const row = await tx.findOneBy(RelasiPenilaiEntity, { id })
  if (!row) throw tidakAda('Penilai')
  await tx.delete(RelasiPenilaiEntity, { id })
  const eve = addDays(isoDate(row.berlakuDari), -1)
  const former = await tx.findOneBy(RelasiPenilaiEntity, { pegawaiId: row.pegawaiId, berlakuSampai: eve })
  if (former) await tx.update(RelasiPenilaiEntity, { id: former.id }, { berlakuSampai: row.berlakuSampai })
}

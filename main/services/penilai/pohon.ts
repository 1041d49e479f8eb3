import type { EntityManager } from 'typeorm'
import { identitasPada } from '../../../db/queries/identitas.query'
import { orangDinilai } from '../../../db/queries/pos-jabatan.query'
import { relasiPada, type Relasi } from '../../../db/queries/relasi.query'
import { unitList } from '../../../db/queries/unit.query'
import { usulkanPenilai, type Pihak, type UsulanPenilai } from '../../../domain/penilai/usulan-penilai'
import { penilaiCamat } from './pejabat-luar'

/** Proposals of a day, with the identities and relations they were compared with. */
export async function propose(tx: EntityManager, tanggal: string): Promise<(UsulanPenilai & { kini: Relasi | null })[]> {
  const units = await unitList(tx, tanggal)
  const usulan = usulkanPenilai(await orangDinilai(tx, tanggal), units, await penilaiCamat(tx))
  const kini = await relasiPada(tx, tanggal)
  return usulan.map((one) => ({ ...one, kini: kini.get(one.pegawaiId) ?? null }))
}

/** The proposal as the screen shows it. */
export async function proposal(tx: EntityManager, tanggal: string) {
  const name = await namer(tx, tanggal)
  return (await propose(tx, tanggal)).map(({ kini, sebagai, ...one }) => ({
    ...name.person(one.pegawaiId),
    penilai: name.pihak(one.penilai, sebagai),
    atasan: name.pihak(one.atasan),
    perluDicek: one.perluDicek,
    berubah: differs(one, kini),
  }))
}

/** Who appraises whom on a day, with doubts where nobody does or the posts of that day say otherwise. */
export async function tree(tx: EntityManager, tanggal: string) {
  const name = await namer(tx, tanggal)
  return (await propose(tx, tanggal)).map(({ kini, ...usul }) => ({
    ...name.person(usul.pegawaiId),
    penilai: name.pihak(kini?.penilai ?? null, kini?.sebagai),
    atasan: name.pihak(kini?.atasan ?? null),
    relasiId: kini?.id ?? null,
    berlakuDari: kini?.berlakuDari ?? null,
    dasar: kini?.dasar ?? null,
    perluDicek: doubt(usul, kini),
  }))
}

export const same = (a: Pihak | null, b: Pihak | null): boolean => a?.id === b?.id
export const differs = (usul: Pick<UsulanPenilai, 'penilai' | 'atasan'>, kini: Relasi | null): boolean =>
  usul.penilai !== null && (!same(usul.penilai, kini?.penilai ?? null) || !same(usul.atasan, kini?.atasan ?? null))

function doubt(usul: UsulanPenilai, kini: Relasi | null): string | null {
  if (kini === null) return usul.penilai === null ? usul.perluDicek : 'Belum ada penilai pada tanggal ini.'
  if (kini.dasar !== null && kini.sebagai === null) return null
  if (usul.penilai !== null && !same(usul.penilai, kini.penilai)) return 'Penilai berbeda dengan usulan menurut jabatan.'
  return usul.perluDicek
}

async function namer(tx: EntityManager, tanggal: string) {
  const orang = await identitasPada(tx, 'semua', tanggal)
  const luar = await tx.query<{ id: string; nama: string; jabatan: string }[]>(`SELECT "id", "nama", "jabatan" FROM "pejabat_luar"`)
  const official = new Map(luar.map((row) => [row.id, row]))
  return {
    person: (pegawaiId: string) => {
      const { nama = '', jabatan = '', unit = null, golongan = null } = orang.get(pegawaiId) ?? {}
      return { pegawaiId, nama, jabatan, unit, golongan }
    },
    pihak: (pihak: Pihak | null, sebagai: string | null = null) => {
      const found = pihak && (pihak.jenis === 'pegawai' ? orang.get(pihak.id) : official.get(pihak.id))
      return pihak && found ? { ...pihak, nama: found.nama, jabatan: sebagai ?? found.jabatan } : null
    },
  }
}

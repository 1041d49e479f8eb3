import type { EntityManager } from 'typeorm'
import type { PeranIdentitas } from '../../domain/sesi/sesi'
import { identitasPada } from './identitas.query'
import { penilaiPada, type PenilaiPegawai } from './penilai.query'

/** A person as an SKP prints them. */
export interface IdentitasSkp {
  pegawaiId: string | null
  nama: string
  nip: string | null
  pangkat: string | null
  golongan: string | null
  jabatan: string
  unit: string
}
export type TigaIdentitas = Record<PeranIdentitas, IdentitasSkp | null>

/** Looks up who is who on a day, each day once: for work over many SKP in one transaction. */
export interface SumberIdentitas {
  /** The day whose identities an SKP shows: today, kept within the SKP's own days. */
  tanggal(skp: { mulai: string; selesai: string }): string
  penilai(pegawaiId: string, tanggal: string): Promise<PenilaiPegawai>
  tiga(pegawaiId: string, tanggal: string): Promise<TigaIdentitas>
}

/** Makes the lookup for one transaction. `today` (YYYY-MM-DD) is kept within each SKP’s own days. */
export function sumberIdentitas(tx: EntityManager, today: string): SumberIdentitas {
  const appraisers = new Map<string, ReturnType<typeof penilaiPada>>()
  const people = new Map<string, ReturnType<typeof identitasPada>>()
  const once = <V>(cache: Map<string, V>, key: string, make: () => V): V => {
    const made = cache.get(key) ?? make()
    cache.set(key, made)
    return made
  }
  const penilai = async (pegawaiId: string, tanggal: string) =>
    (await once(appraisers, tanggal, () => penilaiPada(tx, tanggal))).get(pegawaiId) ?? { penilai: null, atasan: null }
  return {
    tanggal: ({ mulai, selesai }) => (today < mulai ? mulai : today > selesai ? selesai : today),
    penilai,
    tiga: async (pegawaiId, tanggal) => {
      const everyone = await once(people, tanggal, () => identitasPada(tx, 'semua', tanggal))
      const person = everyone.get(pegawaiId) ?? (await identitasPada(tx, [pegawaiId], tanggal)).get(pegawaiId)
      const above = await penilai(pegawaiId, tanggal)
      return { pegawai: person ? toSkp(person) : null, penilai: above.penilai && toSkp(above.penilai), atasan: above.atasan && toSkp(above.atasan) }
    },
  }
}

const toSkp = (one: Omit<IdentitasSkp, 'unit'> & { unit: string | null }): IdentitasSkp => ({
  pegawaiId: one.pegawaiId,
  nama: one.nama,
  nip: one.nip,
  pangkat: one.pangkat,
  golongan: one.golongan,
  jabatan: one.jabatan,
  unit: one.unit ?? '',
})

type SnapshotRow = Omit<IdentitasSkp, 'pegawaiId'> & { peran: PeranIdentitas; pegawai_id: string | null; dibekukan_pada: string }

/** The identities frozen when the SKP was submitted (R18), or null where it was not. */
export async function frozenIdentitas(tx: EntityManager, skpId: string): Promise<(TigaIdentitas & { dibekukanPada: string }) | null> {
  const rows = await tx.query<SnapshotRow[]>(
    `SELECT "peran", "pegawai_id", "nama", "nip", "pangkat", "golongan", "jabatan", "unit", "dibekukan_pada"
     FROM "identitas_snapshot" WHERE "objek_jenis" = 'skp' AND "objek_id" = ?`,
    [skpId],
  )
  const [first] = rows
  if (!first) return null
  const find = (peran: PeranIdentitas) => {
    const row = rows.find((one) => one.peran === peran)
    return row ? toSkp({ ...row, pegawaiId: row.pegawai_id }) : null
  }
  return { pegawai: find('pegawai'), penilai: find('penilai'), atasan: find('atasan'), dibekukanPada: first.dibekukan_pada }
}

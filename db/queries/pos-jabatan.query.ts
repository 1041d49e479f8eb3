import type { EntityManager } from 'typeorm'
import type { SifatJabatan } from '../../domain/pegawai/jabatan'
import type { OrangDinilai } from '../../domain/penilai/usulan-penilai'

interface PosRow {
  id: string
  jabatan: string | null
  eselon: string | null
  unit_id: string
  sifat: SifatJabatan
}

/** Active ASN of the office by rank, each with the posts held on `tanggal`, the definitive one first. */
export async function orangDinilai(tx: EntityManager, tanggal: string): Promise<OrangDinilai[]> {
  const rows = await tx.query<PosRow[]>(
    `SELECT p."id", j."jabatan", j."eselon", j."unit_id", j."sifat" FROM "pegawai" p
     LEFT JOIN "pegawai_jabatan" j ON j."pegawai_id" = p."id" AND j."tmt" <= ?1 AND coalesce(j."selesai", '9999') >= ?1
     WHERE p."dihapus_pada" IS NULL AND p."status" = 'aktif' AND p."jenis" <> 'non_asn'
     ORDER BY j."eselon" IS NULL, j."eselon", p."nama" COLLATE NOCASE, p."id", j."sifat" <> 'definitif', j."tmt" DESC`,
    [tanggal],
  )
  const orang = new Map<string, OrangDinilai['pos'][number][]>()
  for (const { id, jabatan, eselon, unit_id, sifat } of rows) {
    const pos = orang.get(id) ?? []
    if (jabatan !== null) pos.push({ jabatan, eselon, unitId: unit_id, sifat })
    orang.set(id, pos)
  }
  return [...orang].map(([pegawaiId, pos]) => ({ pegawaiId, pos: pos.toSorted(definitiveFirst) }))
}

const definitiveFirst = (a: { sifat: SifatJabatan }, b: { sifat: SifatJabatan }): number =>
  Number(a.sifat !== 'definitif') - Number(b.sifat !== 'definitif')

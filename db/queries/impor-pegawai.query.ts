import type { EntityManager } from 'typeorm'
import type { ExistingPegawai } from '../../domain/impor/compare-people'
import type { DraftPegawai } from '../../domain/impor/draft'
import type { JenisJabatan, SifatJabatan } from '../../domain/pegawai/jabatan'
import { sebutanJabatan } from '../../domain/pegawai/sebutan-jabatan'

export interface PangkatTersimpan {
  id: string
  golongan: string
  tmt: string
}
export interface JabatanTersimpan {
  id: string
  jabatan: string
  jenis: JenisJabatan
  eselon: string | null
  unitId: string
  unit: string
  tmt: string
  selesai: string | null
  sifat: SifatJabatan
}
/** A person with an NIP as an import compares with it, oldest history row first. */
export interface PegawaiTersimpan {
  nilai: ExistingPegawai
  /** In the bin. */
  dihapus: boolean
  pangkat: PangkatTersimpan[]
  jabatan: JabatanTersimpan[]
}

type Milik<T> = T & { pegawaiId: string }

/** Everyone with an NIP, also in the bin (an NIP exists once), by id. */
export async function rosterTersimpan(tx: EntityManager): Promise<Map<string, PegawaiTersimpan>> {
  const people = await tx.query<(ExistingPegawai & { dihapusPada: string | null })[]>(
    `SELECT "id", "nip", "nama", "gelar_depan" AS "gelarDepan", "gelar_belakang" AS "gelarBelakang", "tempat_lahir" AS "tempatLahir",
       "tanggal_lahir" AS "tanggalLahir", "jenis_kelamin" AS "jenisKelamin", "jenis" AS "jenisPegawai", "status", "mk_tahun" AS "mkTahun",
       "mk_bulan" AS "mkBulan", "pendidikan_kode" AS "pendidikan", "jurusan", "tahun_lulus" AS "tahunLulus", "tmt_cpns" AS "tmtCpns",
       "no_hp" AS "noHp", "pos_el" AS "posEl", "dihapus_pada" AS "dihapusPada"
     FROM "pegawai" WHERE "nip" IS NOT NULL`,
  )
  const ranks = await tx.query<Milik<PangkatTersimpan>[]>(
    `SELECT "id", "pegawai_id" AS "pegawaiId", "golongan_kode" AS "golongan", "tmt" FROM "pegawai_pangkat" ORDER BY "tmt"`,
  )
  const posts = await tx.query<Milik<JabatanTersimpan>[]>(
    `SELECT j."id", j."pegawai_id" AS "pegawaiId", j."jabatan", j."jenis", j."eselon", j."unit_id" AS "unitId", u."nama" AS "unit", j."tmt",
       j."selesai", j."sifat" FROM "pegawai_jabatan" j JOIN "unit" u ON u."id" = j."unit_id" ORDER BY j."tmt", j."id"`,
  )
  const ranksOf = Map.groupBy(ranks, ({ pegawaiId }) => pegawaiId)
  const postsOf = Map.groupBy(posts, ({ pegawaiId }) => pegawaiId)
  return new Map(
    people.map(({ dihapusPada, ...person }) => {
      const pangkat = ranksOf.get(person.id) ?? []
      const jabatan = postsOf.get(person.id) ?? []
      const nilai = { ...person, ...rankValues(pangkat), ...postValues(jabatan) }
      return [person.id, { nilai, dihapus: dihapusPada !== null, pangkat, jabatan }]
    }),
  )
}

/** The post an import speaks of: the newest definitive one, else the newest acting one. */
export function jabatanKini(rows: readonly JabatanTersimpan[]): JabatanTersimpan | undefined {
  return rows.findLast(({ sifat }) => sifat === 'definitif') ?? rows.at(-1)
}

/** Without a rank its date is not compared: it has nowhere to be kept. */
function rankValues(rows: readonly PangkatTersimpan[]): Partial<DraftPegawai> {
  const kini = rows.at(-1)
  return kini ? ({ golongan: kini.golongan, tmtGolongan: kini.tmt } as Partial<DraftPegawai>) : { golongan: null }
}

function postValues(rows: readonly JabatanTersimpan[]): Partial<DraftPegawai> {
  const kini = jabatanKini(rows)
  if (!kini) return { jabatan: null, unit: null }
  const { jabatan, sifat, unit, eselon, jenis, tmt } = kini
  return { jabatan: sebutanJabatan(jabatan, sifat) || null, unit, eselon, jenisJabatan: jenis, tmtJabatan: tmt } as Partial<DraftPegawai>
}

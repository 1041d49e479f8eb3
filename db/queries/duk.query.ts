import type { EntityManager } from 'typeorm'
import type { Identitas } from './identitas.query'
import { identitasPada } from './identitas.query'

/** What a DUK tells of a person, as of a day. */
export interface DukOrang extends Identitas {
  namaPokok: string
  gelarDepan: string | null
  gelarBelakang: string | null
  jenisKelamin: 'L' | 'P' | null
  tempatLahir: string | null
  tanggalLahir: string | null
  pendidikanKode: string | null
  jurusan: string | null
  tahunLulus: number | null
  status: string
  tmtCpns: string | null
  mkTahun: number | null
  mkBulan: number | null
  noHp: string | null
  posEl: string | null
  tmtGolongan: string | null
  tmtJabatan: string | null
  /** Name of the latest training for the post, how many there are, and the year of the latest. */
  latihan: string | null
  jumlahLatihan: number
  latihanTahun: number | null
}

type DukRow = Omit<DukOrang, keyof Identitas> & { id: string }

/** Active people of the office as of `tanggal`, unsorted. The TMT of the post is that of the post the identity shows. */
export async function dukOrang(tx: EntityManager, tanggal: string): Promise<DukOrang[]> {
  const identitas = await identitasPada(tx, 'semua', tanggal)
  const rows = await tx.query<DukRow[]>(
    `SELECT p."id", p."nama" AS "namaPokok", p."gelar_depan" AS "gelarDepan", p."gelar_belakang" AS "gelarBelakang",
       p."jenis_kelamin" AS "jenisKelamin", p."tempat_lahir" AS "tempatLahir", p."tanggal_lahir" AS "tanggalLahir",
       p."pendidikan_kode" AS "pendidikanKode", p."jurusan", p."tahun_lulus" AS "tahunLulus", p."status",
       p."tmt_cpns" AS "tmtCpns", p."mk_tahun" AS "mkTahun", p."mk_bulan" AS "mkBulan", p."no_hp" AS "noHp", p."pos_el" AS "posEl",
       (SELECT max(g."tmt") FROM "pegawai_pangkat" g WHERE g."pegawai_id" = p."id" AND g."tmt" <= ?1) AS "tmtGolongan",
       (SELECT j."tmt" FROM "pegawai_jabatan" j WHERE j."pegawai_id" = p."id" AND j."tmt" <= ?1
         AND coalesce(j."selesai", '9999') >= ?1 ORDER BY j."sifat" = 'definitif' DESC, j."tmt" DESC LIMIT 1) AS "tmtJabatan",
       (SELECT l."nama" FROM "pegawai_latihan" l WHERE l."pegawai_id" = p."id" ORDER BY l."tahun" DESC LIMIT 1) AS "latihan",
       (SELECT count(*) FROM "pegawai_latihan" l WHERE l."pegawai_id" = p."id") AS "jumlahLatihan",
       (SELECT max(l."tahun") FROM "pegawai_latihan" l WHERE l."pegawai_id" = p."id") AS "latihanTahun"
     FROM "pegawai" p WHERE p."dihapus_pada" IS NULL AND p."status" IN ('aktif', 'cltn', 'tugas_belajar')`,
    [tanggal],
  )
  return rows.flatMap(({ id, ...row }) => {
    const who = identitas.get(id)
    return who ? [{ ...who, ...row }] : []
  })
}

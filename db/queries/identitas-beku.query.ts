import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { PeranIdentitas } from '../../domain/sesi/sesi'
import type { OrangBulan } from './orang-bulan'

interface Beku {
  objek_id: string
  peran: PeranIdentitas
  pegawai_id: string | null
  nama: string
  nip: string | null
  pangkat: string | null
  golongan: string | null
  jabatan: string
  unit: string
}

/** Gives back each person as frozen when the month was locked; what was never frozen stays as it is. */
export async function bacaIdentitasBeku(tx: EntityManager, periodeId: string): Promise<(orang: OrangBulan) => OrangBulan> {
  const rows = await tx.query<Beku[]>(
    `SELECT s."objek_id", s."peran", s."pegawai_id", s."nama", s."nip", s."pangkat", s."golongan", s."jabatan", s."unit"
     FROM "penilaian" n JOIN "identitas_snapshot" s ON s."objek_jenis" = 'penilaian' AND s."objek_id" = n."id"
     WHERE n."periode_id" = ?`,
    [periodeId],
  )
  const semua = new Map(rows.map((row) => [`${row.objek_id} ${row.peran}`, row]))
  return (orang) => {
    const find = (peran: PeranIdentitas) => (orang.penilaianId ? semua.get(`${orang.penilaianId} ${peran}`) : undefined)
    const pegawai = find('pegawai')
    return pegawai ? { ...orang, ...beku(orang, pegawai, find('penilai'), find('atasan')) } : orang
  }
}

function beku(orang: OrangBulan, pegawai: Beku, penilai: Beku | undefined, atasan: Beku | undefined): Partial<OrangBulan> {
  const luarId = orang.penilai.penilai?.pejabatLuarId ?? null
  const ringkas = (row: Beku) => ({
    pegawaiId: row.pegawai_id, pejabatLuarId: row.pegawai_id ? null : luarId, nama: row.nama, nip: row.nip, pangkat: row.pangkat, golongan: row.golongan, jabatan: row.jabatan, unit: row.unit,
  }) // prettier-ignore
  const { nama, nip, pangkat, golongan, jabatan, unit } = pegawai
  return {
    identitas: { ...orang.identitas, nama, nip, pangkat, golongan, jabatan, unit },
    penilai: { penilai: penilai ? ringkas(penilai) : null, atasan: atasan ? ringkas(atasan) : null },
    penilaiId: penilai ? (penilai.pegawai_id ?? luarId) : null,
  }
}

/** Freezes pegawai, penilai and atasan of every rating of the month as `orang` has them, replacing an older freeze. */
export async function bekukanIdentitas(tx: EntityManager, orang: readonly OrangBulan[], waktu: string): Promise<void> {
  const rows = orang.flatMap((satu) =>
    satu.penilaianId === null
      ? []
      : [
          { peran: 'pegawai', objek: satu.penilaianId, siapa: satu.identitas },
          { peran: 'penilai', objek: satu.penilaianId, siapa: satu.penilai.penilai },
          { peran: 'atasan', objek: satu.penilaianId, siapa: satu.penilai.atasan },
        ].flatMap(({ siapa, ...rest }) => (siapa ? [{ ...rest, siapa }] : [])),
  )
  await tx.query(
    `DELETE FROM "identitas_snapshot" WHERE "objek_jenis" = 'penilaian' AND "objek_id" IN (SELECT "value" FROM json_each(?))`,
    [JSON.stringify(orang.map(({ penilaianId }) => penilaianId))],
  )
  await tx.query(
    `INSERT INTO "identitas_snapshot" ("id", "objek_jenis", "objek_id", "peran", "pegawai_id", "nama", "nip", "pangkat", "golongan", "jabatan", "unit", "dibekukan_pada")
     SELECT "value" ->> 0, 'penilaian', "value" ->> 1, "value" ->> 2, "value" ->> 3, "value" ->> 4, "value" ->> 5, "value" ->> 6, "value" ->> 7,
       coalesce("value" ->> 8, ''), coalesce("value" ->> 9, ''), ?2 FROM json_each(?1)`,
    [
      JSON.stringify(
        rows.map(({ objek, peran, siapa }) => [uuid(), objek, peran, siapa.pegawaiId, siapa.nama, siapa.nip, siapa.pangkat, siapa.golongan, siapa.jabatan, siapa.unit]),
      ),
      waktu,
    ],
  )
}

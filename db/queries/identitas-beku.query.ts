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
     FROM "identitas_snapshot" s WHERE s."objek_jenis" = 'bulan' AND s."objek_id" GLOB ? || '/*'`,
    [periodeId],
  )
  const semua = new Map(rows.map((row) => [`${row.objek_id} ${row.peran}`, row]))
  return (orang) => {
    const find = (peran: PeranIdentitas) => semua.get(`${objekId(periodeId, orang.pegawaiId)} ${peran}`)
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

/** Freezes pegawai, penilai and atasan of everyone the month lists (rated or excluded), replacing an older freeze. */
export async function bekukanIdentitas(tx: EntityManager, periodeId: string, orang: readonly OrangBulan[], waktu: string): Promise<void> {
  const rows = orang.flatMap(({ pegawaiId, identitas, penilai }) =>
    [
      { peran: 'pegawai', siapa: identitas },
      { peran: 'penilai', siapa: penilai.penilai },
      { peran: 'atasan', siapa: penilai.atasan },
    ].flatMap(({ peran, siapa }) => (siapa ? [[uuid(), objekId(periodeId, pegawaiId), peran, ...isi(siapa)]] : [])),
  )
  await tx.query(`DELETE FROM "identitas_snapshot" WHERE "objek_jenis" = 'bulan' AND "objek_id" GLOB ? || '/*'`, [periodeId])
  await tx.query(
    `INSERT INTO "identitas_snapshot" ("id", "objek_jenis", "objek_id", "peran", "pegawai_id", "nama", "nip", "pangkat", "golongan", "jabatan", "unit", "dibekukan_pada")
     SELECT "value" ->> 0, 'bulan', "value" ->> 1, "value" ->> 2, "value" ->> 3, "value" ->> 4, "value" ->> 5, "value" ->> 6, "value" ->> 7,
       coalesce("value" ->> 8, ''), coalesce("value" ->> 9, ''), ?2 FROM json_each(?1)`,
    [JSON.stringify(rows), waktu],
  )
}

/** What a frozen identity belongs to: one person of one month. */
const objekId = (periodeId: string, pegawaiId: string) => `${periodeId}/${pegawaiId}`

const isi = (who: OrangBulan['identitas'] | NonNullable<OrangBulan['penilai']['penilai']>) =>
  [who.pegawaiId, who.nama, who.nip, who.pangkat, who.golongan, who.jabatan, who.unit] as const

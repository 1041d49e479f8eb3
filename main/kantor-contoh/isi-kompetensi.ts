import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../db/insert-rows'
import { standarSemua } from '../../db/queries/standar.query'
import { kunciJabatan, kunciKompetensi } from '../../domain/kompetensi/kunci'
import { kumpulkan } from '../services/kebutuhan/kumpulkan'
import { putuskan } from '../services/kebutuhan/putuskan'
import { catatUsul } from '../services/kebutuhan/usul'
import { isiBawaan } from '../services/standar/isi-standar'
import { isiPelatihan } from './isi-pelatihan'
import { CONTOH, hariLetak, idOrang, type Saat } from './kompetensi-contoh'
import contoh from './orang-contoh.json'

/** A small invented year of competency development for the sample office, as far as it has come by today. */
export async function fillKompetensi(tx: EntityManager, today: string, now: string): Promise<void> {
  const rows = await tx.query<{ id: string; nip: string }[]>(`SELECT "id", "nip" FROM "pegawai" ORDER BY "nama"`)
  const saat: Saat = { tahun: Number(today.slice(0, 4)), today, now, orang: new Map(rows.map(({ id, nip }) => [nip, id])) }
  await isiBawaan(tx, [...new Set(contoh.pegawai.map(({ jabatan }) => jabatan))], today)
  await isiBukti(tx, saat)
  await isiKebutuhan(tx, saat)
  await isiRiwayat(tx, saat)
  await isiPelatihan(tx, saat)
}

/** Everyone meets the standard of the post, save for the gaps of the sample. */
async function isiBukti(tx: EntityManager, { tahun, orang }: Saat): Promise<void> {
  const standar = Map.groupBy(await standarSemua(tx), ({ kunci }) => kunci)
  const celah = new Set(CONTOH.celah.flatMap(({ kompetensi, nip }) => nip.map((one) => `${one} ${kompetensi}`)))
  const rows = contoh.pegawai.flatMap(({ nip, jabatan }) =>
    (standar.get(kunciJabatan(jabatan)) ?? []).map(({ jenis, kompetensi, tingkat }) => ({
      id: uuid(), pegawai_id: orang.get(nip) ?? null, jenis, kompetensi, tingkat: tingkat - (celah.has(`${nip} ${kompetensi}`) ? 1 : 0), tanggal: `${tahun - 1}-11-20`, dasar: 'Uji kompetensi (contoh)',
    })),
  ) // prettier-ignore
  await insertRows(tx, 'kompetensi_pegawai', rows)
}

/** What follows from the gaps, and requests; some approved, one refused, some still open. */
async function isiKebutuhan(tx: EntityManager, saat: Saat): Promise<void> {
  const { tahun, today, now } = saat
  await kumpulkan(tx, { tahun, today, now })
  for (const { nip, ...usul } of CONTOH.usul) await catatUsul(tx, { ...usul, tahun, pegawaiIds: idOrang(saat, nip) }, { today, now })
  const ids = async (names: readonly string[]) => {
    const keys = JSON.stringify(names.map(kunciKompetensi))
    return (await tx.query<{ id: string }[]>(`SELECT "id" FROM "kebutuhan" WHERE "tahun" = ? AND "kunci" IN (SELECT "value" FROM json_each(?))`, [tahun, keys])).map(({ id }) => id)
  }
  await putuskan(tx, { ids: await ids([CONTOH.tolak.kompetensi]), status: 'ditolak', alasan: CONTOH.tolak.alasan }, now)
  await putuskan(tx, { ids: await ids([...CONTOH.setuju, ...CONTOH.program.flatMap(({ menjawab }) => menjawab)]), status: 'disetujui', alasan: null }, now)
}

/** How many courses of this year each person in turn has had; the meter of hours shows all its lights. */
const BANYAK = [1, 0, 2, 1, 0, 2, 0, 1, 3]
/** Every so many courses the certificate has not come yet, so that its hours do not count. */
const TANPA_SERTIFIKAT = 9
const SIASN = ['tercatat', 'tercatat', 'diusulkan', 'belum'] as const

/** Courses outside the office: this year's, and one of the year before for every third person. */
async function isiRiwayat(tx: EntityManager, saat: Saat): Promise<void> {
  const rows = contoh.pegawai.flatMap(({ nip }, i) => {
    const now = Array.from({ length: BANYAK[i % BANYAK.length] ?? 0 }, (_, k) => kursus(saat, nip, i + k, hariLetak(saat, ((i * 37 + k * 29) % 95) / 100)))
    return i % 3 === 0 ? [...now, kursus(saat, nip, i + 4, `${saat.tahun - 1}-${String(1 + (i % 9)).padStart(2, '0')}-15`)] : now
  })
  await insertRows(tx, 'riwayat_kompetensi', rows)
}

function kursus({ orang }: Saat, nip: string, urut: number, hari: string) {
  const { nama, jenis, bentuk, jp, penyelenggara } = CONTOH.riwayat[urut % CONTOH.riwayat.length] as (typeof CONTOH.riwayat)[number]
  const proof = urut % TANPA_SERTIFIKAT !== TANPA_SERTIFIKAT - 1
  return {
    id: uuid(), pegawai_id: orang.get(nip) ?? null, nama, jenis, bentuk, jp, mulai: hari, selesai: hari, penyelenggara,
    no_sertifikat: proof ? `${100 + urut}/CONTOH/${hari.slice(0, 4)}` : null, tanggal_sertifikat: proof ? hari : null,
    siasn_status: proof ? (SIASN[urut % SIASN.length] ?? 'belum') : 'belum', catatan: null,
  } // prettier-ignore
}

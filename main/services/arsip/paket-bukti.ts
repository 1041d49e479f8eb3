import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntityManager } from 'typeorm'
import { bacaBerkas } from '../../../db/queries/berkas.query'
import type { Store } from '../../../db/store'
import { EKSTENSI_LAMPIRAN, type MimeLampiran } from '../../../domain/berkas/lampiran'
import { namaBerkas, namaUnik } from '../../../domain/formulir/nama-berkas'
import { AppError } from '../../../domain/shared/app-error'
import { writeXlsx, type Lembar } from '../../ekspor/xlsx'
import { writeSafely } from '../../formulir/write-safely'

interface Pesanan {
  store: Store
  folder: string
  pegawaiId: string
  periodeIds: readonly string[]
  signal: AbortSignal
}
interface Baris {
  bulan: string
  rhk: string
  indikator: string
  nama: string
  tautan: string | null
  berkasId: string | null
  mime: MimeLampiran | null
}

/** A person's evidence: the attached files in the folder "Bukti" of theirs, and the list that names each. Answers how many files were written. */
export async function tulisBukti({ store, folder, pegawaiId, periodeIds, signal }: Pesanan): Promise<number> {
  const rows = await store.read((tx) => buktiPegawai(tx, pegawaiId, periodeIds))
  if (rows.length === 0) return 0
  const files = denganNama(rows)
  if (files.length > 0) await mkdir(join(folder, 'Bukti'), { recursive: true })
  for (const { berkasId, letak } of files) {
    if (signal.aborted) throw new AppError('CANCELLED', 'Pembuatan arsip dihentikan. Folder pegawai yang sudah lengkap tetap ada.')
    const file = await store.read((tx) => bacaBerkas(tx, berkasId))
    if (file) await writeSafely(join(folder, 'Bukti', letak), file.isi)
  }
  const letakOf = new Map(files.map(({ row, letak }) => [row, `Bukti/${letak}`]))
  await writeXlsx(join(folder, 'Daftar-Bukti.xlsx'), [daftarBukti(rows.map((row) => ({ ...row, letak: letakOf.get(row) ?? null })))])
  return files.length + 1
}

/** What each attached file is called in the folder: what it proves and the month, never twice. */
function denganNama(rows: readonly Baris[]): { row: Baris; berkasId: string; letak: string }[] {
  const attached = rows.flatMap((row) => (row.berkasId !== null && row.mime !== null ? [{ row, berkasId: row.berkasId, mime: row.mime }] : []))
  const names = namaUnik(attached.map(({ row, mime }) => namaBerkas({ nama: row.nama, formulir: '', periode: row.bulan }).replace(/\.pdf$/, `.${EKSTENSI_LAMPIRAN[mime]}`)))
  return attached.map(({ row, berkasId }, i) => ({ row, berkasId, letak: names[i] ?? '' }))
}

const buktiPegawai = (tx: EntityManager, pegawaiId: string, periodeIds: readonly string[]): Promise<Baris[]> =>
  tx.query(
    `SELECT p."tahun" || '-' || printf('%02d', p."nomor") AS "bulan", r."teks" AS "rhk", i."teks" AS "indikator", b."nama", b."tautan", b."berkas_id" AS "berkasId", k."mime"
     FROM "bukti" b JOIN "periode" p ON p."id" = b."periode_id" JOIN "indikator" i ON i."id" = b."indikator_id" JOIN "rhk" r ON r."id" = i."rhk_id" JOIN "skp" s ON s."id" = r."skp_id"
     LEFT JOIN "berkas" k ON k."id" = b."berkas_id"
     WHERE s."pegawai_id" = ? AND b."periode_id" IN (SELECT "value" FROM json_each(?)) ORDER BY p."mulai", r."urutan", i."urutan", b."id"`,
    [pegawaiId, JSON.stringify(periodeIds)],
  )

const KOLOM = [['Bulan', 10], ['Rencana hasil kerja', 45], ['Indikator', 45], ['Bukti', 40], ['Tempat atau tautan', 50], ['Berkas', 50]] as const // prettier-ignore

const daftarBukti = (rows: readonly (Baris & { letak: string | null })[]): Lembar => ({
  nama: 'Bukti dukung',
  judul: ['Daftar bukti dukung'],
  kolom: KOLOM.map(([judul, lebar]) => ({ judul, lebar, jenis: 'teks' })),
  baris: rows.map(({ bulan, rhk, indikator, nama, tautan, letak }) => [bulan, rhk, indikator, nama, tautan, letak]),
})

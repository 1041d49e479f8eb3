import type { EntityManager } from 'typeorm'
import type { BahanKantor } from '../../domain/formulir/susun/bahan'
import { KERTAS_BAWAAN, type Kertas, type UkuranKertas } from '../../domain/formulir/kertas'
import type { JenisFormulir } from '../../domain/formulir/jenis'
import { AppError } from '../../domain/shared/app-error'
import { readPengaturan } from './pengaturan.query'

/** The office as the letterhead and the forms name it. RULE_BROKEN while its identity was never filled in. */
export async function readKantor(tx: EntityManager): Promise<BahanKantor> {
  const [row] = await tx.query<(Record<string, string | null> & { logo: Buffer | null })[]>(
    `SELECT k.*, b."isi" AS "logo", b."mime" AS "logo_mime" FROM "kantor" k LEFT JOIN "berkas" b ON b."id" = k."logo_berkas_id"`,
  )
  if (!row) throw new AppError('RULE_BROKEN', 'Identitas kantor belum diisi. Isi dahulu di Pengaturan, lalu cetak lagi.')
  const contact = [row['telepon'] && `Telepon ${row['telepon']}`, row['pos_el'] && `Pos-el ${row['pos_el']}`, row['laman'] && `Laman ${row['laman']}`]
  const address = [[row['alamat'], row['kode_pos'] && `Kode Pos ${row['kode_pos']}`].filter(Boolean).join(' '), contact.filter(Boolean).join(' · ')]
  return {
    namaPemda: row['nama_pemda'] ?? '',
    namaKecamatan: row['nama_kecamatan'] ?? '',
    alamat: address.filter(Boolean),
    kopInduk: [row['kop_baris_1'] ?? `Pemerintah ${row['nama_pemda'] ?? ''}`],
    kopPerangkat: row['kop_baris_2'] ?? row['nama_kecamatan'] ?? '',
    kota: row['kota_penandatanganan'] ?? '',
    ...(row.logo ? { logo: `data:${row['logo_mime'] ?? 'image/png'};base64,${row.logo.toString('base64')}` } : {}),
  }
}

/** The office's own paper per form over the factory's. */
export async function readKertas(tx: EntityManager): Promise<Record<JenisFormulir, Kertas>> {
  const own = (await readPengaturan<Partial<Record<JenisFormulir, UkuranKertas>>>(tx, 'kertas')) ?? {}
  return Object.fromEntries(
    (Object.entries(KERTAS_BAWAAN) as [JenisFormulir, Kertas][]).map(([jenis, kertas]) => [jenis, { ...kertas, ukuran: own[jenis] ?? kertas.ukuran }]),
  ) as Record<JenisFormulir, Kertas>
}

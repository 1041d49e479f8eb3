import type { EntityManager } from 'typeorm'
import type { BahanKantor } from '../../domain/formulir/susun/bahan'
import { FORMULIR_LABEL, type JenisFormulir } from '../../domain/formulir/jenis'
import { type DaftarKertas, type Kertas, kertasDari } from '../../domain/formulir/kertas'
import { AppError } from '../../domain/shared/app-error'
import { aturanPada } from './aturan.query'
import { readPengaturan } from './pengaturan.query'

interface BerkasKantor {
  logo: string | null
  lambang: string | null
}

/** The office's words as the forms print them, with its pictures by their hash; null while its identity was never filled in. */
export async function kantorKini(tx: EntityManager): Promise<(Omit<BahanKantor, 'logo' | 'lambang'> & { berkas: BerkasKantor }) | null> {
  const [row] = await tx.query<Record<string, string | null>[]>(`SELECT * FROM "kantor"`)
  if (!row) return null
  const contact = [row['telepon'] && `Telepon ${row['telepon']}`, row['pos_el'] && `Pos-el ${row['pos_el']}`, row['laman'] && `Laman ${row['laman']}`]
  const address = [[row['alamat'], row['kode_pos'] && `Kode Pos ${row['kode_pos']}`].filter(Boolean).join(' '), contact.filter(Boolean).join(' · ')]
  return {
    namaPemda: row['nama_pemda'] ?? '',
    namaKecamatan: row['nama_kecamatan'] ?? '',
    alamat: address.filter(Boolean),
    kopInduk: [row['kop_baris_1'] ?? `Pemerintah ${row['nama_pemda'] ?? ''}`],
    kopPerangkat: row['kop_baris_2'] ?? row['nama_kecamatan'] ?? '',
    kota: row['kota_penandatanganan'] ?? '',
    berkas: { logo: row['logo_berkas_id'] ?? null, lambang: row['lambang_berkas_id'] ?? null },
  }
}

/** The pictures as data URLs; what there is none of is left out. */
export async function gambarKantor(tx: EntityManager, { logo, lambang }: BerkasKantor): Promise<Pick<BahanKantor, 'logo' | 'lambang'>> {
  const rows = await tx.query<{ id: string; mime: string; isi: Buffer }[]>(`SELECT "id", "mime", "isi" FROM "berkas" WHERE "id" IN (?, ?)`, [logo, lambang])
  const url = (id: string | null) => rows.filter((row) => row.id === id).map(({ mime, isi }) => `data:${mime};base64,${isi.toString('base64')}`)[0]
  const [ofLogo, ofLambang] = [url(logo), url(lambang)]
  return { ...(ofLogo ? { logo: ofLogo } : {}), ...(ofLambang ? { lambang: ofLambang } : {}) }
}

/** The office as the letterhead and the forms name it now. RULE_BROKEN while its identity was never filled in. */
export async function readKantor(tx: EntityManager): Promise<BahanKantor> {
  const kini = await kantorKini(tx)
  if (!kini) throw new AppError('RULE_BROKEN', 'Identitas kantor belum diisi. Isi dahulu di Pengaturan, lalu cetak lagi.')
  const { berkas, ...kantor } = kini
  return { ...kantor, ...(await gambarKantor(tx, berkas)) }
}

/** The sizes of paper in force on `tanggal` (YYYY-MM-DD), by name. */
export const daftarKertas = async (tx: EntityManager, tanggal: string): Promise<DaftarKertas> =>
  (await aturanPada<DaftarKertas>(tx, 'kertas_mm', tanggal)).isi

/** The size the office chose, by form; the others have their own standard. */
export const kertasTerpilih = async (tx: EntityManager): Promise<Partial<Record<JenisFormulir, string>>> =>
  (await readPengaturan<Partial<Record<JenisFormulir, string>>>(tx, 'kertas')) ?? {}

/** The paper of every form, measured by the rule in force on `tanggal`. */
export async function readKertas(tx: EntityManager, tanggal: string): Promise<Record<JenisFormulir, Kertas>> {
  const daftar = await daftarKertas(tx, tanggal)
  const own = await kertasTerpilih(tx)
  return Object.fromEntries(
    (Object.keys(FORMULIR_LABEL) as JenisFormulir[]).map((jenis) => [jenis, kertasDari(jenis, daftar, own[jenis])]),
  ) as Record<JenisFormulir, Kertas>
}

import type { EntityManager } from 'typeorm'
import { AppError } from '../../domain/shared/app-error'
import type { IsiNaskah, StatusNaskah } from '../../domain/naskah/naskah'
import type { BarisBuku, StatusNomor } from '../../domain/naskah/nomor'
import type { Templat } from '../../domain/naskah/templat'

/** A version of a kind of paper. */
export interface TemplatNaskah {
  id: string
  kode: string
  versi: number
  nama: string
  asal: 'baku' | 'kantor'
  isi: Templat
}
interface TemplatRow extends Omit<TemplatNaskah, 'isi'> {
  isi: string
}
const toTemplat = (row: TemplatRow): TemplatNaskah => ({ ...row, isi: JSON.parse(row.isi) as Templat })
const TEMPLAT = `t."id", t."kode", t."versi", t."nama", t."asal", t."isi"`
const TERBARU = `t."versi" = (SELECT max("versi") FROM "templat_naskah" n WHERE n."kode" = t."kode")`

/** The kinds in use, newest version each, by name. */
export async function templatAktif(tx: EntityManager): Promise<TemplatNaskah[]> {
  const rows = await tx.query<TemplatRow[]>(`SELECT ${TEMPLAT} FROM "templat_naskah" t WHERE ${TERBARU} AND t."aktif" = 1 ORDER BY t."nama"`)
  return rows.map(toTemplat)
}

/** The newest version of a kind; NOT_FOUND when the office has none in use. */
export async function templatBerlaku(tx: EntityManager, kode: string): Promise<TemplatNaskah> {
  const [row] = await tx.query<TemplatRow[]>(`SELECT ${TEMPLAT} FROM "templat_naskah" t WHERE ${TERBARU} AND t."aktif" = 1 AND t."kode" = ?`, [kode])
  if (!row) throw new AppError('NOT_FOUND', 'Jenis naskah itu tidak ada atau tidak dipakai lagi. Pilih jenis lain.')
  return toTemplat(row)
}

/** A paper with its template's version and its number in the book. */
export interface Naskah {
  id: string
  templat: TemplatNaskah
  status: StatusNaskah
  periodeId: string | null
  unitId: string | null
  tanggal: string | null
  hal: string
  isi: IsiNaskah
  nomor: string | null
  pdfBerkasId: string | null
  halaman: number | null
  rangkaianId: string | null
  rangkaianUrut: number | null
  terbitPada: string | null
  batalPada: string | null
  alasanBatal: string | null
  /** The line of the book that is held for it. */
  pesan: (BarisBuku & { id: string; buku: string; tahun: number; nomor: string }) | null
}
interface NaskahRow extends Omit<Naskah, 'templat' | 'isi' | 'pesan'>, Omit<TemplatRow, 'id' | 'isi'> {
  isi: string
  templatId: string
  templatIsi: string
  pesanId: string | null
  buku: string
  tahun: number
  urut: number
  sisipan: string
  pesanNomor: string
  pesanTanggal: string
  pesanStatus: StatusNomor
}

const NASKAH = `SELECT n."id", n."status", n."periode_id" AS "periodeId", n."unit_id" AS "unitId", n."tanggal", n."hal", n."isi", n."nomor",
  n."pdf_berkas_id" AS "pdfBerkasId", n."halaman", n."rangkaian_id" AS "rangkaianId", n."rangkaian_urut" AS "rangkaianUrut",
  n."terbit_pada" AS "terbitPada", n."batal_pada" AS "batalPada", n."alasan_batal" AS "alasanBatal",
  t."id" AS "templatId", t."kode", t."versi", t."nama", t."asal", t."isi" AS "templatIsi",
  p."id" AS "pesanId", p."buku", p."tahun", p."urut", p."sisipan", p."nomor" AS "pesanNomor", p."tanggal" AS "pesanTanggal", p."status" AS "pesanStatus"
  FROM "naskah" n JOIN "templat_naskah" t ON t."id" = n."templat_id" LEFT JOIN "nomor_naskah" p ON p."naskah_id" = n."id"`

/** A paper by its id; NOT_FOUND when it is gone. */
export async function naskahById(tx: EntityManager, id: string): Promise<Naskah> {
  const [row] = await tx.query<NaskahRow[]>(`${NASKAH} WHERE n."id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Naskah itu tidak ada lagi. Kembali ke daftar surat.')
  return toNaskah(row)
}

/** The papers of a run, in its order. */
export async function naskahRangkaian(tx: EntityManager, rangkaianId: string): Promise<Naskah[]> {
  const rows = await tx.query<NaskahRow[]>(`${NASKAH} WHERE n."rangkaian_id" = ? ORDER BY n."rangkaian_urut"`, [rangkaianId])
  return rows.map(toNaskah)
}

function toNaskah(row: NaskahRow): Naskah {
  const { templatId, kode, versi, nama, asal, templatIsi, pesanId, buku, tahun, urut, sisipan, pesanNomor, pesanTanggal, pesanStatus, isi, ...own } = row
  return {
    ...own,
    isi: JSON.parse(isi) as IsiNaskah,
    templat: { id: templatId, kode, versi, nama, asal, isi: JSON.parse(templatIsi) as Templat },
    pesan: pesanId === null ? null : { id: pesanId, buku, tahun, urut, sisipan, nomor: pesanNomor, tanggal: pesanTanggal, status: pesanStatus },
  }
}

/** The lines of one book in one year. */
export const bukuTahun = (tx: EntityManager, buku: string, tahun: number): Promise<(BarisBuku & { naskahId: string | null })[]> =>
  tx.query(`SELECT "urut", "sisipan", "tanggal", "status", "naskah_id" AS "naskahId" FROM "nomor_naskah" WHERE "buku" = ? AND "tahun" = ?`, [buku, tahun])

/** Scans of a paper, oldest first. */
export const pindaianNaskah = (tx: EntityManager, naskahId: string): Promise<{ id: string; nama: string; mime: string; ukuran: number; ditambahkanPada: string }[]> =>
  tx.query(
    `SELECT s."id", s."nama", b."mime", b."ukuran", s."ditambahkan_pada" AS "ditambahkanPada" FROM "naskah_pindaian" s JOIN "berkas" b ON b."id" = s."berkas_id"
     WHERE s."naskah_id" = ? ORDER BY s."ditambahkan_pada", s."id"`,
    [naskahId],
  )

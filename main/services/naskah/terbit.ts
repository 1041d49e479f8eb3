import type { EntityManager } from 'typeorm'
import type { SumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { simpanBerkas } from '../../../db/queries/berkas.query'
import { naskahById, type Naskah } from '../../../db/queries/naskah.query'
import type { BahanNaskah } from '../../../domain/naskah/konteks'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import { wajibKonsep } from '../../../domain/naskah/naskah'
import { kataNaskah, orangDalamIsi, susunNaskah } from '../../../domain/naskah/susun'
import { AppError } from '../../../domain/shared/app-error'
import type { PdfPaper } from '../../formulir/pdf-pool'
import type { Ports } from '../../ports'
import { bahanNaskah, kekuranganNaskah } from './bahan'
import { ambilNomor } from './nomor'

interface Siap {
  naskah: Naskah
  tanggal: string
  nomor: string | null
  form: NaskahFormulir
}

/**
 * Issues drafts inside one transaction: all of them or none. Each gets its number and date, its data is frozen, its PDF
 * is made and kept with its hash. INVALID_INPUT names what a draft lacks; RULE_BROKEN when one is no draft any more.
 */
export async function terbitkan(tx: EntityManager, sumber: SumberNaskah, ports: Ports, ids: readonly string[]): Promise<void> {
  const ready: Siap[] = []
  for (const id of ids) ready.push(await siapkan(tx, sumber, ports, await naskahById(tx, id)))
  const papers = await ports.pdf.papers(ready.map(({ form }) => form))
  for (const [i, one] of ready.entries()) await simpan(tx, one, papers[i], ports.now())
}

async function siapkan(tx: EntityManager, sumber: SumberNaskah, ports: Ports, naskah: Naskah): Promise<Siap> {
  wajibKonsep(naskah.status)
  const tanggal = naskah.tanggal ?? ports.today()
  const bahan = await bahanNaskah(sumber, naskah, tanggal, ports.now())
  const lacks = await kekuranganNaskah(sumber, naskah, bahan)
  if (Object.keys(lacks).length > 0) throw new AppError('INVALID_INPUT', 'Naskah belum lengkap, jadi belum diterbitkan. Konsepnya tetap tersimpan.', lacks)
  const draft = susunNaskah(bahan)
  const nomor = await ambilNomor(tx, sumber, naskah, { status: 'dipakai', tanggal, hal: judulDaftar(draft), tujuan: tujuanAgenda(naskah, bahan), pada: ports.now() })
  return { naskah, tanggal, nomor, form: susunNaskah({ ...bahan, nomor, konsep: false }) }
}

/** What lists and the book call a paper: its subject, else its title. */
export const judulDaftar = (form: NaskahFormulir): string => form.hal || [form.judul, form.tentang.map(({ teks }) => teks).join('')].filter(Boolean).join(' ') || form.nama

/** For the book: the addressees, else whom the paper is about; of a secret paper nobody is named. */
export function tujuanAgenda({ isi, templat }: Naskah, { orang }: BahanNaskah): string {
  if (isi.kepada.length > 0) return isi.kepada.join('; ')
  if (isi.sifat === 'rahasia') return ''
  const names = orangDalamIsi(templat.isi, isi).flatMap((id) => orang.get(id)?.nama ?? [])
  return names.length > 2 ? `${names[0] ?? ''} dan ${names.length - 1} orang lain` : names.join('; ')
}

async function simpan(tx: EntityManager, { naskah, tanggal, nomor, form }: Siap, paper: PdfPaper | undefined, pada: string): Promise<void> {
  if (!paper) throw new Error('A paper was not made')
  const pdf = await simpanBerkas(tx, paper.bytes, { nama: 'naskah.pdf', mime: 'application/pdf' })
  const beku = await simpanBerkas(tx, new TextEncoder().encode(JSON.stringify(tanpaGambar(form))), { nama: 'naskah.json', mime: 'application/json' })
  await tx.query(
    `UPDATE "naskah" SET "status" = 'terbit', "tanggal" = ?, "nomor" = ?, "hal" = ?, "beku_berkas_id" = ?, "pdf_berkas_id" = ?, "halaman" = ?, "rahasia" = ?, "terbit_pada" = ? WHERE "id" = ?`,
    [tanggal, nomor, judulDaftar(form), beku, pdf, paper.pages, form.rahasia ? 1 : 0, pada, naskah.id],
  )
  const names = await namaOrang(tx, naskah)
  await tx.query(`INSERT INTO "naskah_cari" ("naskah_id", "nomor", "hal", "orang", "isi") VALUES (?, ?, ?, ?, ?)`, [naskah.id, nomor ?? '', judulDaftar(form), names, kataNaskah(form)])
}

async function namaOrang(tx: EntityManager, naskah: Naskah): Promise<string> {
  const rows = await tx.query<{ nama: string; nip: string | null }[]>(`SELECT "nama", "nip" FROM "pegawai" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(orangDalamIsi(naskah.templat.isi, naskah.isi))])
  return rows.map(({ nama, nip }) => `${nama} ${nip ?? ''}`).join('\n')
}

/** The frozen data names its pictures by what they are: the bytes of each paper hold them once already. */
function tanpaGambar(form: NaskahFormulir): NaskahFormulir {
  const mark = (picture: string) => `gambar:${picture.length}`
  return {
    ...form,
    ...(form.kop?.logo ? { kop: { ...form.kop, logo: mark(form.kop.logo) } } : {}),
    ...(form.lambang ? { lambang: mark(form.lambang) } : {}),
  }
}

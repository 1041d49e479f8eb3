import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntityManager } from 'typeorm'
import { bacaBerkas } from '../../../db/queries/berkas.query'
import { identitasPada } from '../../../db/queries/identitas.query'
import type { Store } from '../../../db/store'
import { EKSTENSI_LAMPIRAN, type MimeLampiran } from '../../../domain/berkas/lampiran'
import type { FormulirModel } from '../../../domain/formulir/model'
import { namaBerkas, namaUnik } from '../../../domain/formulir/nama-berkas'
import type { Bahan } from '../../../domain/formulir/susun/bahan'
import { JENIS_PER_ORANG, kekurangan, namaTugas, susunFormulir, type TugasFormulir } from '../../../domain/formulir/susun/tugas'
import { AppError } from '../../../domain/shared/app-error'
import { makeFolder } from '../../formulir/folder-cetak'
import { gagalTulis, KEPT } from '../../formulir/gagal-tulis'
import { writeSafely } from '../../formulir/write-safely'
import type { Ports } from '../../ports'
import { loadBahan } from '../formulir/bahan'
import { tulisBukti } from './paket-bukti'

interface Pesanan {
  tahun: number
  /** Null: everyone who has something in that year. */
  pegawaiIds: readonly string[] | null
  parent: string
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}
export interface Paket {
  tempat: string
  orang: number
  berkas: number
  lewat: string[]
}
interface Surat {
  pegawaiId: string
  berkasId: string
  nomor: string | null
  jenis: string
  tanggal: string
  /** A scan beside the paper itself. */
  pindaian: string | null
  mime: MimeLampiran
  rahasia: number
  /** How many people it names. */
  menyebut: number
}

/**
 * One folder per person: the year's plan, the forms of every locked month, letters and their scans, evidence and
 * the list of it. Folders that are whole stay when the job is cancelled or the stick is pulled; the one in work is removed.
 */
export async function paketTahun(store: Store, ports: Ports, { tahun, pegawaiIds, parent, signal, onProgress }: Pesanan): Promise<Paket> {
  const months = await bulanTerkunci(store, ports, tahun)
  const letters = Map.groupBy(await store.read((tx) => suratTahun(tx, tahun)), ({ pegawaiId }) => pegawaiId)
  const everyone = new Set([...months.flatMap(({ orang }) => orang.map((one) => one.pegawaiId)), ...letters.keys()])
  const chosen = [...everyone].filter((id) => pegawaiIds === null || pegawaiIds.includes(id))
  if (chosen.length === 0) throw new AppError('RULE_BROKEN', `Belum ada bulan yang dikunci atau surat yang terbit pada tahun ${tahun} untuk pegawai yang dipilih. Tidak ada yang dibuat.`)
  const who = await store.read((tx) => identitasPada(tx, chosen, `${tahun}-12-31`))
  const tempat = await makeFolder(join(parent, `Arsip Kinerja ${tahun}`))
  const names = namaUnik(chosen.map((id) => namaBerkas({ nip: who.get(id)?.nip ?? '', nama: who.get(id)?.nama ?? 'pegawai', formulir: '', periode: '' })))
  const paket: Paket = { tempat, orang: 0, berkas: 0, lewat: [] }
  for (const [i, id] of chosen.entries()) {
    const folder = join(tempat, (names[i] ?? '').replace(/\.pdf$/, ''))
    try {
      if (signal.aborted) throw new AppError('CANCELLED', '')
      // Not recursive: a stick that was pulled must not come back as a folder of this computer.
      await mkdir(folder)
      paket.berkas += await satuOrang({ store, ports, folder, months, letters: letters.get(id) ?? [], id, lewat: paket.lewat, signal })
    } catch (error) {
      await rm(paket.orang === 0 ? tempat : folder, { recursive: true, force: true }).catch(() => undefined)
      throw berhenti(error, paket)
    }
    paket.orang += 1
    onProgress(i + 1, chosen.length)
  }
  return paket
}

/** Why the pack stopped, ending with what is kept: whole folders of people. Anything but the disk and the clerk is a bug. */
function berhenti(error: unknown, { orang, tempat }: Paket): unknown {
  const kept = orang === 0 ? KEPT : `${orang} folder pegawai yang sudah lengkap tetap ada di ${tempat}.`
  if (!(error instanceof AppError)) return gagalTulis((error as NodeJS.ErrnoException).code, kept) ?? error
  if (error.code === 'CANCELLED') return new AppError('CANCELLED', `Pembuatan arsip dihentikan. ${kept}`)
  return error.code === 'IO' ? new AppError('IO', `${error.message.replace(KEPT, '').trim()} ${kept}`) : error
}

interface SatuOrang {
  store: Store
  ports: Ports
  folder: string
  months: readonly Bahan[]
  letters: readonly Surat[]
  id: string
  lewat: string[]
  signal: AbortSignal
}

async function satuOrang({ store, ports, folder, months, letters, id, lewat, signal }: SatuOrang): Promise<number> {
  const own = months.filter(({ orang }) => orang.some((one) => one.pegawaiId === id))
  const forms = own.flatMap((bahan, i) => formulirOrang(bahan, id, i === own.length - 1, lewat))
  const made = forms.length > 0 ? await ports.pdf.files(forms, folder, { signal }) : []
  const mine = letters.filter((surat) => bolehIkut(surat, lewat))
  const names = namaUnik(mine.map(({ nomor, jenis, tanggal, pindaian, mime }) => namaSurat(nomor, `${jenis}${pindaian ? ' pindaian' : ''}`, tanggal, mime)))
  for (const [i, { berkasId }] of mine.entries()) {
    const file = await store.read((tx) => bacaBerkas(tx, berkasId))
    if (file) await writeSafely(join(folder, names[i] ?? ''), file.isi)
  }
  return made.length + mine.length + (await tulisBukti({ store, folder, pegawaiId: id, periodeIds: months.map(({ periode }) => periode.id), signal }))
}

/** A secret paper that names several people lies in nobody's folder: each of them would read about the others. It is named once. */
function bolehIkut({ rahasia, menyebut, jenis, nomor, tanggal, pindaian }: Surat, lewat: string[]): boolean {
  if (!rahasia || menyebut === 1) return true
  const line = `${jenis} nomor ${nomor ?? '-'} tanggal ${tanggal}: bersifat rahasia dan menyebut beberapa orang, jadi tidak dimasukkan ke folder siapa pun.`
  if (pindaian === null && !lewat.includes(line)) lewat.push(line)
  return false
}

const namaSurat = (nomor: string | null, jenis: string, tanggal: string, mime: MimeLampiran): string =>
  namaBerkas({ nama: nomor ?? 'tanpa-nomor', formulir: jenis, periode: tanggal }).replace(/\.pdf$/, `.${EKSTENSI_LAMPIRAN[mime]}`)

/** The month's two evaluation forms; the plan and its annex once, as of the person's last month. What has nothing to print is named. */
function formulirOrang(bahan: Bahan, pegawaiId: string, withPlan: boolean, lewat: string[]): FormulirModel[] {
  const kinds = JENIS_PER_ORANG.filter((jenis) => withPlan || jenis === 'evaluasi' || jenis === 'dokumen_evaluasi')
  return kinds.flatMap((jenis) => {
    const tugas: TugasFormulir = { jenis, sasaranId: pegawaiId, terisi: true, caraPilihan: 'coret' }
    const { kosong, pesan } = kekurangan(bahan, tugas)
    if (!kosong) return [susunFormulir(bahan, tugas)]
    lewat.push(`${namaTugas(bahan, tugas)} (${bahan.periode.nomor}/${bahan.periode.tahun}): ${pesan[0] ?? ''}`)
    return []
  })
}

async function bulanTerkunci(store: Store, ports: Ports, tahun: number): Promise<Bahan[]> {
  const rows = await store.read((tx) => tx.query<{ id: string }[]>(`SELECT "id" FROM "periode" WHERE "jenis" = 'bulanan' AND "tahun" = ? AND "status" IN ('dikunci', 'arsip') ORDER BY "nomor"`, [tahun]))
  const months: Bahan[] = []
  for (const { id } of rows) months.push(await loadBahan(store, id, ports))
  return months
}

const SECRET = `n."rahasia", (SELECT count(*) FROM "naskah_pegawai" m WHERE m."naskah_id" = n."id") AS "menyebut"`

/** Papers issued in the year by whom they are about, each followed by its scans. */
const suratTahun = (tx: EntityManager, tahun: number): Promise<Surat[]> =>
  tx.query(
    `SELECT o."pegawai_id" AS "pegawaiId", n."pdf_berkas_id" AS "berkasId", n."nomor", t."nama" AS "jenis", n."tanggal", NULL AS "pindaian", 'application/pdf' AS "mime", ${SECRET}
     FROM "naskah" n JOIN "templat_naskah" t ON t."id" = n."templat_id" JOIN "naskah_pegawai" o ON o."naskah_id" = n."id"
     WHERE n."status" = 'terbit' AND substr(n."tanggal", 1, 4) = ?1
     UNION ALL SELECT o."pegawai_id", s."berkas_id", n."nomor", t."nama", n."tanggal", s."nama", b."mime", ${SECRET}
     FROM "naskah_pindaian" s JOIN "berkas" b ON b."id" = s."berkas_id" JOIN "naskah" n ON n."id" = s."naskah_id" JOIN "templat_naskah" t ON t."id" = n."templat_id" JOIN "naskah_pegawai" o ON o."naskah_id" = n."id"
     WHERE n."status" = 'terbit' AND substr(n."tanggal", 1, 4) = ?1 ORDER BY 5, 3, 6`,
    [String(tahun)],
  )

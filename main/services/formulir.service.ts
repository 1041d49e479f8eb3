import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { Store } from '../../db/store'
import type { FormulirModel } from '../../domain/formulir/model'
import { namaBerkas } from '../../domain/formulir/nama-berkas'
import type { Bahan } from '../../domain/formulir/susun/bahan'
import { kekurangan, namaTugas, susunFormulir, tugasUntuk, type JenisSesi, type TugasFormulir } from '../../domain/formulir/susun/tugas'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { CallInfo } from '../../preload/contract/define'
import type { PdfFile } from '../formulir/pdf-pool'
import { makeFolder } from '../formulir/folder-cetak'
import type { Ports } from '../ports'
import { loadBahan } from './formulir/bahan'
import { dukHandlers } from './formulir/duk'
import { createJobs } from './jobs'

interface Pilihan {
  periodeId: string | null
  jenis: JenisSesi[]
  pegawaiIds: string[]
  terisi: boolean
  caraPilihan: 'coret' | 'pilihan'
}
interface Catatan {
  nama: string
  pesan: string[]
  kosong: boolean
}

/** Printing: what a choice means and lacks, its preview, and the files. */
export function formulirService(store: Store, ports: Ports): AppHandlers['formulir'] {
  const jobs = createJobs(ports)
  const load = (periodeId: string | null) => loadBahan(store, periodeId, ports)
  const plan = async (pilihan: Pilihan) => {
    const bahan = await load(pilihan.periodeId)
    return { bahan, ...bagi(bahan, tugasUntuk(bahan, pilihan.jenis, pilihan.pegawaiIds, pilihan)) }
  }
  return {
    daftar: async ({ periodeId }) => ({ orang: (await load(periodeId)).orang.map(toBaris) }),
    periksa: async (pilihan) => {
      const { cetak, catatan } = await plan(pilihan)
      return { jumlah: cetak.length, lewat: catatan.filter(({ kosong }) => kosong).length, catatan }
    },
    pratinjau: async ({ ke, ...pilihan }) => {
      const { bahan, cetak } = await plan(pilihan)
      const tugas = cetak[ke]
      if (!tugas) throw new AppError('NOT_FOUND', 'Formulir itu tidak ada lagi dalam pilihan. Pilih formulir lain.')
      const bytes = await ports.pdf.one(susunFormulir(bahan, tugas))
      return { url: ports.offer(bytes, 'application/pdf'), nama: namaTugas(bahan, tugas), jumlah: cetak.length }
    },
    cetak: async ({ jobId, keluaran, ...pilihan }, call) => {
      const { bahan, cetak, catatan } = await plan(pilihan)
      if (cetak.length === 0) throw new AppError('RULE_BROKEN', 'Tidak ada formulir yang dapat dicetak dari pilihan ini. Periksa daftar kekurangannya.')
      const tempat = await askPlace(ports, bahan, keluaran)
      if (!tempat) return null
      return jobs.run(jobId, 'formulir dibuat', async (run) => {
        const forms = cetak.map((tugas) => susunFormulir(bahan, tugas))
        const files = keluaran === 'gabung' ? [await ports.pdf.merged(forms, tempat, run)] : await ports.pdf.files(forms, tempat, run)
        await catat(store, call, bahan, forms, cetak, files)
        jobs.made(jobId, tempat)
        return { tempat, berkas: files.length, halaman: files.reduce((sum, { pages }) => sum + pages, 0), lewat: catatan.filter(({ kosong }) => kosong) }
      })
    },
    ...dukHandlers(store, ports),
    batal: ({ jobId }) => {
      jobs.cancel(jobId)
      return Promise.resolve()
    },
    buka: ({ jobId }) => jobs.open(jobId),
  }
}

/** What can be printed, and what each paper lacks. */
function bagi(bahan: Bahan, tugas: readonly TugasFormulir[]): { cetak: TugasFormulir[]; catatan: Catatan[] } {
  const checked = tugas.map((satu) => ({ satu, ...kekurangan(bahan, satu) }))
  return {
    cetak: checked.filter(({ kosong }) => !kosong).map(({ satu }) => satu),
    catatan: checked
      .filter(({ pesan }) => pesan.length > 0)
      .map(({ satu, pesan, kosong }) => ({ nama: namaTugas(bahan, satu), pesan: [...pesan], kosong })),
  }
}

const toBaris = ({ pegawaiId, pegawai, unit, penilai, penilaian, pengecualian, skp }: Bahan['orang'][number]) => ({
  id: pegawaiId,
  nama: pegawai.nama,
  nip: pegawai.nip,
  jabatan: pegawai.jabatan,
  unit,
  penilai: penilai?.nama ?? null,
  predikat: penilaian?.predikat ?? null,
  dikecualikan: pengecualian !== null,
  adaSkp: skp !== null,
})

/** A file for one merged PDF; for many files a new dated folder inside the chosen one. */
async function askPlace(ports: Ports, { periode, kantor }: Bahan, keluaran: 'gabung' | 'berkas'): Promise<string | null> {
  const kode = `${periode.tahun}-${String(periode.nomor).padStart(2, '0')}`
  if (keluaran === 'gabung')
    return ports.saveFile('Simpan PDF gabungan', namaBerkas({ nama: kantor.namaKecamatan, formulir: 'Formulir-Kinerja', periode: kode }), [
      { name: 'PDF', extensions: ['pdf'] },
    ])
  const parent = await ports.chooseFolder('Pilih folder tempat formulir disimpan')
  return parent && makeFolder(join(parent, `Formulir ${kode} dibuat ${localMinute(ports.now())}`))
}

/** '2026-11-23 09.41' in the office's own time, fit for a folder's name. */
const localMinute = (iso: string) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso)).replace(':', '.')

/** Remembers what was made: each file with its hash, so that a paper in the archive can be recognised. */
async function catat(store: Store, call: CallInfo, bahan: Bahan, forms: readonly FormulirModel[], tugas: readonly TugasFormulir[], files: readonly PdfFile[]): Promise<void> {
  const rows = await Promise.all(
    files.map(async ({ path, pages }, index) => [
      uuid(),
      files.length === forms.length ? (forms[index]?.jenis ?? 'gabungan') : 'gabungan',
      bahan.periode.adaBulan ? bahan.periode.id : null,
      files.length === forms.length ? pegawaiDari(bahan, tugas[index]) : null,
      basename(path),
      pages,
      createHash('sha256').update(await readFile(path)).digest('hex'),
      bahan.dibuatPada,
    ]),
  )
  await store.change(call, async (tx) => {
    for (const row of rows)
      await tx.query(
        `INSERT INTO "dokumen" ("id", "jenis", "periode_id", "pegawai_id", "nama_berkas", "halaman", "sha256", "dibuat_pada") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        row,
      )
  })
}

const pegawaiDari = ({ orang }: Bahan, tugas: TugasFormulir | undefined) =>
  orang.find(({ pegawaiId }) => pegawaiId === tugas?.sasaranId)?.pegawaiId ?? null

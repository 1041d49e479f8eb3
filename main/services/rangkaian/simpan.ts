import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { sumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { naskahRangkaian, type Naskah } from '../../../db/queries/naskah.query'
import { rangkaianById } from '../../../db/queries/rangkaian.query'
import type { Store } from '../../../db/store'
import { namaBerkas, namaUnik } from '../../../domain/formulir/nama-berkas'
import { kop } from '../../../domain/formulir/susun/dasar'
import { daftarPengantar } from '../../../domain/naskah/daftar-cetak'
import { orangDalamIsi } from '../../../domain/naskah/susun'
import { AppError } from '../../../domain/shared/app-error'
import { makeFolder } from '../../formulir/folder-cetak'
import { writeAllSafely, writeSafely } from '../../formulir/write-safely'
import type { Ports } from '../../ports'
import { pdfTersimpan } from '../naskah/tersimpan'

interface Job {
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}
interface Isi {
  nama: string
  bytes: Uint8Array
}
interface Hasil {
  tempat: string
  berkas: number
  halaman: number
}

/** The issued letters of a run as they are stored, behind a cover list made now, in the run's order. */
export async function simpanRangkaian(store: Store, ports: Ports, id: string, keluaran: 'gabung' | 'berkas', tempat: string, job: Job): Promise<Hasil> {
  const { sampul, surat, halaman } = await kumpulkan(store, ports, id)
  if (surat.length === 0) throw new AppError('RULE_BROKEN', 'Belum ada naskah yang terbit dalam rangkaian ini. Tidak ada yang disimpan.')
  const all = [sampul, ...surat]
  if (keluaran === 'gabung') {
    await writeSafely(tempat, await gabung(all, job))
    return { tempat, berkas: 1, halaman }
  }
  const folder = await makeFolder(tempat)
  const names = namaUnik(all.map(({ nama }) => nama))
  await writeAllSafely(all.map(({ bytes }, i) => ({ path: join(folder, names[i] ?? ''), bytes })), job).catch(async (error: unknown) => {
    // The folder is of this run alone: neither it nor papers that were named already may look like a whole run.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    throw error
  })
  return { tempat: folder, berkas: all.length, halaman }
}

/** Where the run goes: a file, or a new dated folder; null when the dialog was closed. */
export async function tanyaTempat(ports: Ports, nama: string, keluaran: 'gabung' | 'berkas'): Promise<string | null> {
  const file = namaBerkas({ nama, formulir: 'Rangkaian', periode: ports.today() })
  if (keluaran === 'gabung') return ports.saveFile('Simpan PDF gabungan', file, [{ name: 'PDF', extensions: ['pdf'] }])
  const parent = await ports.chooseFolder('Pilih folder tempat naskah disimpan')
  return parent && join(parent, file.replace(/\.pdf$/, ''))
}

async function kumpulkan(store: Store, ports: Ports, id: string): Promise<{ sampul: Isi; surat: Isi[]; halaman: number }> {
  const { surat, issued, form } = await store.read(async (tx) => {
    const issued = (await naskahRangkaian(tx, id)).filter(({ status }) => status === 'terbit')
    const sumber = sumberNaskah(tx)
    const surat: Isi[] = []
    const baris = []
    for (const naskah of issued) {
      const line = await barisSampul(naskah, sumber)
      baris.push(line)
      surat.push({ nama: namaDalamFolder(naskah, urutan(baris.length, issued.length), line.nama), bytes: await pdfTersimpan(tx, naskah) })
    }
    const kantor = await sumber.kantor()
    const form = daftarPengantar({
      kantor: kantor.namaKecamatan,
      kop: kop({ kantor }),
      nama: (await rangkaianById(tx, id)).nama,
      tanggal: ports.today(),
      baris,
      kertas: await sumber.kertasFormulir('daftar_hadir', ports.today()),
      dibuatPada: ports.now(),
    })
    return { surat, issued, form }
  })
  const [cover] = await ports.pdf.papers([form])
  if (!cover) throw new Error('The cover list was not made')
  return { sampul: { nama: `${urutan(0, issued.length)}_Daftar-Pengantar.pdf`, bytes: cover.bytes }, surat, halaman: cover.pages + issued.reduce((sum, { halaman }) => sum + (halaman ?? 0), 0) }
}

/** '007': as many digits as keep the names of all in their order. */
const urutan = (ke: number, banyak: number): string => String(ke).padStart(Math.max(3, String(banyak).length), '0')

/** '007_800-1-045-KEC-S-XI-2026-Siti-Aminah_Surat-Tugas_2026-11-23.pdf', in the cover list's order; a secret paper is named by its number only. */
const namaDalamFolder = ({ templat, nomor, tanggal, isi }: Naskah, ke: string, orang: string): string =>
  namaBerkas({ nip: ke, nama: [nomor, isi.sifat === 'rahasia' ? '' : orang].filter(Boolean).join(' '), formulir: templat.nama, periode: tanggal ?? '' })

async function barisSampul(naskah: Naskah, sumber: ReturnType<typeof sumberNaskah>) {
  const people = await sumber.orang(orangDalamIsi(naskah.templat.isi, naskah.isi), naskah.tanggal ?? '')
  const [first] = people.values()
  return { nomor: naskah.nomor ?? '', jenis: naskah.templat.nama, nama: first?.nama ?? '', jabatan: first?.jabatan ?? '', unit: first?.unit ?? '' }
}

/** The stored pages themselves, one file behind another. */
async function gabung(parts: readonly Isi[], { signal, onProgress }: Job): Promise<Uint8Array> {
  const target = await PDFDocument.create()
  for (const [i, { bytes }] of parts.entries()) {
    if (signal.aborted) throw new AppError('CANCELLED', 'Penyimpanan dibatalkan. Tidak ada berkas baru yang ditinggalkan.')
    const source = await PDFDocument.load(bytes)
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page)
    onProgress(i + 1, parts.length)
  }
  return target.save()
}

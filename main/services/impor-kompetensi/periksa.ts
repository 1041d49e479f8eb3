import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import { nomorPerubahan } from '../../../db/queries/impor-batch.query'
import { kursusProgram, kursusTersimpan, orangImpor } from '../../../db/queries/impor-kompetensi.query'
import { keuanganTahun } from '../../../db/queries/keuangan-pelatihan.query'
import { pesertaTersimpan } from '../../../db/queries/pelaksanaan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { bebanPerMata, makinLewatPagu } from '../../../domain/anggaran/beban-mata'
import type { BarisDiperiksa } from '../../../domain/impor-kompetensi/baris'
import { barisBerkas, tempat, type BarisMentah } from '../../../domain/impor-kompetensi/lembar'
import { PencariOrang } from '../../../domain/impor-kompetensi/orang'
import { periksaPeserta, type TulisPeserta } from '../../../domain/impor-kompetensi/peserta'
import { periksaRiwayat } from '../../../domain/impor-kompetensi/riwayat'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import type { Pelatihan, StatusPeserta } from '../../../domain/pelatihan/pelatihan'
import { ikutSerta } from '../../../domain/pelatihan/peserta'
import { AppError } from '../../../domain/shared/app-error'
import { hitung } from '../impor/saring'
import type { Baris, HasilPeriksa, SesiImpor } from './sesi'

const TABEL = ['pegawai', 'pelatihan', 'pelatihan_peserta', 'riwayat_kompetensi']
/** Number of the newest change of what an import compares with. */
export const nomorPembanding = (tx: EntityManager): Promise<number> => nomorPerubahan(tx, TABEL)

interface Konteks {
  hariIni: string
  file: string
}
/** The dry run against the data of now, with what to know before applying. */
export async function periksaSesi(tx: EntityManager, sesi: SesiImpor, { hariIni, file }: Konteks): Promise<HasilPeriksa & { peringatan: string[]; jenis: string[] }> {
  const { baris: mentah, lain } = barisBerkas(sesi.berkas, [...sesi.sel.values()])
  const bahan = { baris: mentah, pencari: new PencariOrang(await orangImpor(tx, hariIni)), lewati: new Set([...sesi.lewati.values()].map(tempat)) }
  const { isi: bentuk } = await aturanPada<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hariIni)
  const { baris, peringatan } = sesi.berkas.profil === 'peserta' ? await peserta(tx, sesi.pelatihanId, bahan) : { baris: await riwayat(tx, bentuk, hariIni, bahan), peringatan: [] }
  return { baris, lain, jumlah: hitung(baris), file, seq: await nomorPembanding(tx), peringatan, jenis: bentuk.map(({ nama }) => nama) }
}

interface Bahan {
  baris: readonly BarisMentah[]
  pencari: PencariOrang
  lewati: ReadonlySet<string>
}

const riwayat = async (tx: EntityManager, bentuk: readonly BentukPelatihan[], hariIni: string, bahan: Bahan): Promise<Baris[]> =>
  periksaRiwayat({ ...bahan, bentuk, hariIni, ada: await kursusTersimpan(tx), program: await kursusProgram(tx) })

async function peserta(tx: EntityManager, pelatihanId: string | null, bahan: Bahan): Promise<{ baris: Baris[]; peringatan: string[] }> {
  if (pelatihanId === null) throw new AppError('INVALID_INPUT', 'Pilih dahulu programnya.', { pelatihanId: 'Pilih program tempat peserta ini mengikuti pelatihan.' })
  const program = await pelatihanById(tx, pelatihanId)
  const ada = await pesertaTersimpan(tx, pelatihanId)
  const baris = periksaPeserta({ ...bahan, program, ada })
  const sekarang = ada.filter(ikutSerta).length
  const kursi = kursiSesudah(ada, baris)
  return { baris, peringatan: [...lewatKuota(program.kuota, kursi), ...(kursi > sekarang ? await lewatPaguKursi(tx, program, kursi) : [])] }
}

/** Seats that are taken once the rows are written. */
function kursiSesudah(ada: readonly { id: string; status: StatusPeserta }[], baris: readonly BarisDiperiksa<TulisPeserta>[]): number {
  const now = new Map(ada.map(({ id, status }) => [id, status]))
  for (const { tulis } of baris) if (tulis) now.set(tulis.id ?? tulis.pegawaiId, tulis.isi.status)
  return [...now.values()].filter((status) => ikutSerta({ status })).length
}

const lewatKuota = (kuota: number | null, kursi: number): string[] => (kuota !== null && kursi > kuota ? [`Pesertanya menjadi ${kursi} orang, melebihi kuota ${kuota}.`] : [])

/** The lines that costs per participant push over their ceilings, with so many seats. */
async function lewatPaguKursi(tx: EntityManager, { id, tahun }: Pelatihan, kursi: number): Promise<string[]> {
  const { mata, biaya } = await keuanganTahun(tx, tahun)
  return makinLewatPagu(bebanPerMata(mata, biaya), bebanPerMata(mata, biaya.map((one) => (one.pelatihanId === id ? { ...one, peserta: kursi } : one)))) // prettier-ignore
}

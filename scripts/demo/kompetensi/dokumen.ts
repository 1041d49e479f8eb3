import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { DOKUMEN, KODE_TAHUN, type KodeDokumen } from '../../../domain/pelatihan/dokumen/jenis'
import { addDays, isoDate } from '../../../domain/shared/iso-date'
import type { AppClient } from '../../../preload/contract'
import type { HeadlessApp } from '../../headless'

export interface Kertas {
  folder: string
  tahun: number
  utama: string
  /** Days of the programme that was run to its end. */
  mulai: string
  selesai: string
  today: string
}
interface Pesanan {
  kode: KodeDokumen
  /** Null: of the year. */
  pelatihanId: string | null
  /** The day it carries; null: today. */
  tanggal: string | null
  pegawaiIds?: string[]
}
export interface HasilKertas {
  documents: string[]
  certificates: number
  /** What could not be issued, one line each. */
  lewat: string[]
}

/** Every paper of the year and of the programme, made, issued in the order of their days, and saved as PDF. */
export async function cetakKompetensi(app: HeadlessApp, kertas: Kertas): Promise<HasilKertas> {
  const { hr } = app
  const { peserta } = await hr.pelatihan.get({ id: kertas.utama })
  const result: HasilKertas = { documents: [], certificates: 0, lewat: [] }
  for (const pesanan of urutan(kertas, peserta.map(({ pegawaiId }) => pegawaiId))) {
    const path = join(kertas.folder, `${String(result.documents.length + 1).padStart(2, '0')} ${DOKUMEN[pesanan.kode].nama} ${kertas.tahun}.pdf`)
    const kurang = await cetakSatu(app, kertas, pesanan, path)
    if (existsSync(path)) result.documents.push(path)
    result.lewat.push(...kurang)
    if (pesanan.kode === 'sertifikat-pelatihan') result.certificates = (await hr.dokumenKompetensi.ambilNomorSertifikat({ pelatihanId: kertas.utama })).jumlah
  }
  return result
}

/** As an office would sign them: before, while and after the programme is held, then those of the year. */
function urutan({ utama, mulai, selesai }: Kertas, pegawaiIds: string[]): Pesanan[] {
  const before = (days: number) => addDays(isoDate(mulai), -days)
  const program = (kode: KodeDokumen, tanggal: string | null): Pesanan => ({ kode, pelatihanId: utama, tanggal })
  return [
    program('undangan-pelatihan', before(7)),
    program('surat-tugas-pelatihan', before(4)),
    program('daftar-hadir-pelatihan', mulai),
    program('survei-pelatihan', selesai),
    program('sertifikat-pelatihan', selesai),
    program('cek-atasan-pelatihan', null),
    program('laporan-evaluasi-pelatihan', null),
    ...KODE_TAHUN.map((kode) => ({ kode, pelatihanId: null, tanggal: null, ...(DOKUMEN[kode].perOrang ? { pegawaiIds } : {}) })),
  ]
}

/** Returns why it is not there, or not whole. */
async function cetakSatu({ hr, answers }: HeadlessApp, { tahun }: Kertas, pesanan: Pesanan, path: string): Promise<string[]> {
  const { kode, pelatihanId, tanggal, pegawaiIds = [] } = pesanan
  const { nama } = DOKUMEN[kode]
  const kurang = (await hr.dokumenKompetensi.jenis({ tahun, pelatihanId })).find((one) => one.kode === kode)?.kurang
  if (kurang) return [`${nama}: ${kurang}`]
  const { naskahId, rangkaianId } = await hr.dokumenKompetensi.buat({ kode, tahun, pelatihanId, pegawaiIds })
  if (rangkaianId !== null) {
    const { anggota } = await hr.rangkaian.get({ id: rangkaianId })
    if (tanggal !== null) for (const one of anggota) await tanggali(hr, one.naskahId, tanggal)
    const { terbit, lewat } = await hr.rangkaian.terbitkan({ id: rangkaianId, jobId: uuid() })
    if (terbit > 0) {
      answers.push(path)
      await hr.rangkaian.simpan({ id: rangkaianId, jobId: uuid(), keluaran: 'gabung' })
    }
    return lewat.map((one) => `${one.nama}: ${one.pesan}`)
  }
  if (naskahId === null) return [`${nama}: tidak ada yang dibuat.`]
  if (tanggal !== null) await tanggali(hr, naskahId, tanggal)
  const lacks = Object.values((await hr.naskah.get({ id: naskahId })).kekurangan)
  if (lacks.length > 0) return [`${nama}: ${lacks.join(' ')}`]
  await hr.naskah.terbitkan({ id: naskahId })
  answers.push(path)
  await hr.naskah.simpanPdf({ id: naskahId, salinan: false })
  return []
}

/** Dates a paper back, unless on that day somebody was missing who has to sign it. */
async function tanggali(hr: AppClient, id: string, tanggal: string): Promise<void> {
  const { kekurangan } = await hr.naskah.simpan({ id, tanggal })
  if (Object.keys(kekurangan).length > 0) await hr.naskah.simpan({ id, tanggal: null })
}

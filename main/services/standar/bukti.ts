import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { KompetensiPegawaiEntity } from '../../../db/entities/kompetensi-pegawai.entity'
import { buktiPegawai, pemegangJabatan, standarJabatan, type BarisBukti } from '../../../db/queries/standar.query'
import { kunciKompetensi } from '../../../domain/kompetensi/kunci'
import { buktiTerbaru } from '../../../domain/kompetensi/standar'
import { AppError } from '../../../domain/shared/app-error'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import type { AppHandlers } from '../../../preload/contract'
import type { isianBukti } from '../../../preload/contract/standar.contract'

type Isian = z.output<typeof isianBukti>
type Kisi = Parameters<AppHandlers['standar']['isiKisi']>[0]

const BELUM = 'Bukti kompetensi belum disimpan.'
const tidakAda = () => new AppError('NOT_FOUND', 'Bukti itu tidak ada lagi. Muat ulang daftarnya.')

/** One proof; what has not happened yet proves nothing, and of one day there is one. */
export async function simpanBukti(tx: EntityManager, id: string | null, isian: Isian, today: string): Promise<{ id: string }> {
  wajibSudah(isian.tanggal, today)
  const twin = (await buktiPegawai(tx, [isian.pegawaiId])).find(
    (one) => one.id !== id && one.tanggal === isian.tanggal && kunciKompetensi(one.kompetensi) === kunciKompetensi(isian.kompetensi),
  )
  if (twin) throw new AppError('INVALID_INPUT', BELUM, { tanggal: 'Sudah ada bukti kompetensi ini pada tanggal yang sama. Ubah bukti itu.' })
  if (id !== null) {
    await tx.update(KompetensiPegawaiEntity, { id }, isian)
    return { id }
  }
  const made = uuid()
  await tx.insert(KompetensiPegawaiEntity, { id: made, ...isian })
  return { id: made }
}

/** Throws NOT_FOUND. */
export async function buktiById(tx: EntityManager, id: string): Promise<KompetensiPegawaiEntity> {
  const found = await tx.findOneBy(KompetensiPegawaiEntity, { id })
  if (!found) throw tidakAda()
  return found
}

function wajibSudah(tanggal: string, today: string): void {
  if (tanggal > today) throw new AppError('INVALID_INPUT', BELUM, { tanggal: 'Tanggal bukti belum tiba. Isi tanggal hari ini atau sebelumnya.' })
}

/** The people of a post against its standard. */
export async function kisiBukti(tx: EntityManager, kunci: string, today: string) {
  const butir = await standarJabatan(tx, kunci)
  const orang = (await pemegangJabatan(tx, today)).filter((one) => one.kunci === kunci)
  const bukti = Map.groupBy(await buktiPegawai(tx, orang.map(({ pegawaiId }) => pegawaiId)), ({ pegawaiId }) => pegawaiId) // prettier-ignore
  return {
    hariIni: today,
    butir: butir.map(({ jenis, kompetensi, tingkat }) => ({ jenis, kompetensi, tingkat })),
    orang: orang.map(({ pegawaiId, nama, nip, unit }) => {
      const newest = buktiTerbaru(bukti.get(pegawaiId) ?? [], today)
      return { pegawaiId, nama, nip, unit, nilai: butir.map(({ kompetensi }) => sel(newest.get(kunciKompetensi(kompetensi)))) }
    }),
  }
}
const sel = (found: BarisBukti | undefined) => (found ? { tingkat: found.tingkat, tanggal: found.tanggal, dasar: found.dasar } : null)

/** Cells typed in the grid. A cell shows the newest proof, so a day before it would change nothing that is seen: refused. */
export async function isiKisi(tx: EntityManager, { tanggal, dasar, isi }: Kisi, today: string): Promise<void> {
  wajibSudah(tanggal, today)
  const bukti = Map.groupBy(await buktiPegawai(tx, [...new Set(isi.map(({ pegawaiId }) => pegawaiId))]), ({ pegawaiId }) => pegawaiId)
  for (const { pegawaiId, jenis, kompetensi, tingkat } of isi) {
    const newest = buktiTerbaru(bukti.get(pegawaiId) ?? [], today).get(kunciKompetensi(kompetensi))
    if (tingkat === null) {
      if (newest) await tx.delete(KompetensiPegawaiEntity, { id: newest.id })
    } else if (newest && newest.tanggal > tanggal) throw sudahLebihBaru(newest)
    else if (newest?.tanggal === tanggal) await tx.update(KompetensiPegawaiEntity, { id: newest.id }, { tingkat, dasar: dasar ?? newest.dasar })
    else await tx.insert(KompetensiPegawaiEntity, { id: uuid(), pegawaiId, jenis, kompetensi, tingkat, tanggal, dasar })
  }
}

const sudahLebihBaru = ({ kompetensi, tanggal }: BarisBukti) => {
  const when = formatTanggal(isoDate(tanggal))
  return new AppError('INVALID_INPUT', BELUM, { tanggal: `Bukti “${kompetensi}” yang terbaru bertanggal ${when}. Isi tanggal itu atau sesudahnya.` })
}

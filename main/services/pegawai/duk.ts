import type { EntityManager } from 'typeorm'
import { dukOrang, type DukOrang } from '../../../db/queries/duk.query'
import type { PegawaiBaris } from '../../../db/queries/pegawai-list.query'
import type { Store } from '../../../db/store'
import { bandingkanDuk, masaKerjaBulan } from '../../../domain/pegawai/duk'
import { pendidikanLabel, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { formatTanggal, isoDate, yearsBetween } from '../../../domain/shared/iso-date'
import { writeXlsx } from '../../ekspor/xlsx'
import type { Ports } from '../../ports'
import { dukBaris, dukKolom } from './duk-lembar'

const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }]

/** Everyone in the order of PP 15/1979 on a day: PNS and CPNS, and apart from them PPPK. Non-ASN are not in a DUK. */
export async function sortedDuk(tx: EntityManager, tanggal: string): Promise<{ pns: DukOrang[]; pppk: DukOrang[] }> {
  const day = isoDate(tanggal)
  const orang = (await dukOrang(tx, tanggal)).map((row) => ({
    row,
    calon: { ...row, nama: row.namaPokok, latihan: row.jumlahLatihan, masaKerja: masaKerjaBulan(row, day) },
  }))
  const sorted = orang.sort((a, b) => bandingkanDuk(a.calon, b.calon)).map(({ row }) => row)
  return {
    pns: sorted.filter(({ jenis }) => jenis === 'pns' || jenis === 'cpns'),
    pppk: sorted.filter(({ jenis }) => jenis === 'pppk' || jenis === 'pppk_paruh_waktu'),
  }
}

/** The DUK as the screen shows it. */
export async function readDuk(tx: EntityManager, tanggal: string) {
  const { pns, pppk } = await sortedDuk(tx, tanggal)
  const toView = (row: DukOrang, index: number) => {
    const months = masaKerjaBulan(row, isoDate(tanggal))
    return {
      pegawaiId: row.pegawaiId, nomor: index + 1, nama: row.nama, nip: row.nip, golongan: row.golongan, tmtGolongan: row.tmtGolongan,
      jabatan: row.jabatan, eselon: row.eselon, tmtJabatan: row.tmtJabatan,
      mkTahun: months === null ? null : Math.floor(months / 12), mkBulan: months === null ? null : months % 12,
      latihan: row.latihan, pendidikan: row.pendidikanKode === null ? null : pendidikanLabel(row.pendidikanKode),
      tahunLulus: row.tahunLulus, unit: row.unit,
      usia: row.tanggalLahir === null ? null : yearsBetween(isoDate(row.tanggalLahir), isoDate(tanggal)),
    } // prettier-ignore
  }
  return { pns: pns.map(toView), pppk: pppk.map(toView) }
}

/** Writes the DUK where the clerk says; its headings are those the import knows. Null when cancelled. */
export async function eksporDuk(store: Store, ports: Ports, tanggal: string) {
  const { pns, pppk } = await store.read((tx) => sortedDuk(tx, tanggal))
  const berkas = await ports.saveFile('Simpan DUK', `DUK-${tanggal}.xlsx`, XLSX)
  if (!berkas) return null
  const sheet = (nama: string, judul: string, rows: DukOrang[]) => ({
    nama, judul: [judul, `Keadaan ${formatTanggal(isoDate(tanggal))}`], kolom: dukKolom, baris: rows.map((row, i) => dukBaris(row, i + 1)),
  }) // prettier-ignore
  const sheets = [sheet('PNS', 'DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL', pns)]
  if (pppk.length > 0) sheets.push(sheet('PPPK', 'DAFTAR PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA', pppk))
  await writeXlsx(berkas, sheets)
  return { berkas, baris: pns.length + pppk.length }
}

/** Writes the list of people as it stands on screen. Null when cancelled. */
export async function eksporDaftar(ports: Ports, rows: PegawaiBaris[]) {
  const berkas = await ports.saveFile('Simpan daftar pegawai', `Daftar-Pegawai-${ports.today()}.xlsx`, XLSX)
  if (!berkas) return null
  const kolom = [
    { judul: 'Nama', lebar: 36 }, { judul: 'NIP', lebar: 22 }, { judul: 'Golongan', lebar: 10 }, { judul: 'Jabatan', lebar: 44 },
    { judul: 'Unit Kerja', lebar: 32 }, { judul: 'Penilai', lebar: 36 }, { judul: 'Status', lebar: 12 },
  ].map((column) => ({ ...column, jenis: 'teks' as const })) // prettier-ignore
  const baris = rows.map((row) => [row.nama, row.nip, row.golongan, row.jabatan, row.unit, row.penilai, STATUS_PEGAWAI_LABEL[row.status]])
  await writeXlsx(berkas, [{ nama: 'Pegawai', kolom, baris }])
  return { berkas, baris: rows.length }
}

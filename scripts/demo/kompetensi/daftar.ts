import { join } from 'node:path'
import { STATUS_KEBUTUHAN_LABEL } from '../../../domain/kompetensi/kebutuhan'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import type { HeadlessApp } from '../../headless'
import { semuaKebutuhan } from './kebutuhan'

interface Kolom<T> {
  judul: string
  lebar: number
  jenis?: 'angka' | 'tanggal'
  nilai: (row: T) => string | number | null
}

/** The year's lists as .xlsx: needs, programmes, budget lines, hours. Returns their paths. */
export async function simpanDaftar(app: HeadlessApp, folder: string, tahun: number): Promise<string[]> {
  const { hr } = app
  const { orang } = await hr.jam.tahun({ tahun })
  return [
    await simpan(app, folder, `Kebutuhan ${tahun}`, await semuaKebutuhan(hr, tahun), [
      { judul: 'Nama', lebar: 30, nilai: ({ nama }) => nama },
      { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
      { judul: 'Jenis', lebar: 18, nilai: ({ jenis }) => JENIS_KOMPETENSI_LABEL[jenis] },
      { judul: 'Kompetensi', lebar: 36, nilai: ({ kompetensi }) => kompetensi },
      { judul: 'Prioritas', lebar: 10, jenis: 'angka', nilai: ({ prioritas }) => prioritas },
      { judul: 'Alasan', lebar: 60, nilai: ({ alasan }) => alasan.map(({ kalimat }) => kalimat).join(' ') },
      { judul: 'Putusan', lebar: 14, nilai: ({ status }) => STATUS_KEBUTUHAN_LABEL[status] },
      { judul: 'Program', lebar: 44, nilai: ({ pelatihan }) => pelatihan?.judul ?? null },
    ]),
    await simpan(app, folder, `Program pelatihan ${tahun}`, await hr.pelatihan.daftar({ tahun }), [
      { judul: 'Program', lebar: 50, nilai: ({ judul }) => judul },
      { judul: 'Bentuk', lebar: 30, nilai: ({ bentuk }) => bentuk },
      { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
      { judul: 'Mulai', lebar: 14, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
      { judul: 'Selesai', lebar: 14, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
      { judul: 'Peserta', lebar: 10, jenis: 'angka', nilai: ({ peserta }) => peserta },
      { judul: 'Biaya (Rp)', lebar: 16, jenis: 'angka', nilai: ({ biaya }) => biaya },
      { judul: 'Realisasi (Rp)', lebar: 16, jenis: 'angka', nilai: ({ realisasi }) => realisasi },
      { judul: 'Status', lebar: 14, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status] },
    ]),
    await simpan(app, folder, `Anggaran pelatihan ${tahun}`, (await hr.anggaran.daftar({ tahun })).baris, [
      { judul: 'Kode rekening', lebar: 22, nilai: ({ kodeRekening }) => kodeRekening },
      { judul: 'Uraian', lebar: 44, nilai: ({ uraian }) => uraian },
      { judul: 'Pagu (Rp)', lebar: 16, jenis: 'angka', nilai: ({ paguEfektif }) => paguEfektif },
      { judul: 'Rencana (Rp)', lebar: 16, jenis: 'angka', nilai: ({ rencana }) => rencana },
      { judul: 'Komitmen (Rp)', lebar: 16, jenis: 'angka', nilai: ({ komitmen }) => komitmen },
      { judul: 'Realisasi (Rp)', lebar: 16, jenis: 'angka', nilai: ({ realisasi }) => realisasi },
      { judul: 'Sisa (Rp)', lebar: 16, jenis: 'angka', nilai: ({ sisa }) => sisa },
    ]),
    await simpan(app, folder, `Jam pelatihan ${tahun}`, orang, [
      { judul: 'Nama', lebar: 30, nilai: ({ nama }) => nama },
      { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
      { judul: 'Unit', lebar: 36, nilai: ({ unit }) => unit },
      { judul: 'Diakui (JP)', lebar: 12, jenis: 'angka', nilai: ({ diakui }) => diakui },
      { judul: 'Terencana (JP)', lebar: 14, jenis: 'angka', nilai: ({ terencana }) => terencana },
      { judul: 'Kurang (JP)', lebar: 12, jenis: 'angka', nilai: ({ kurang }) => kurang },
    ]),
  ]
}

async function simpan<T>({ hr, answers }: HeadlessApp, folder: string, nama: string, baris: readonly T[], kolom: readonly Kolom<T>[]): Promise<string> {
  const path = join(folder, `${nama}.xlsx`)
  answers.push(path)
  await hr.ekspor.tabel({
    nama, judul: [nama],
    kolom: kolom.map(({ judul, lebar, jenis }) => ({ judul, lebar, jenis: jenis ?? 'teks' })),
    baris: baris.map((row) => kolom.map(({ nilai }) => nilai(row))),
  }) // prettier-ignore
  return path
}

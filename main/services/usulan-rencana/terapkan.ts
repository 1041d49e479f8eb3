import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { manyIds } from '../../../db/many-ids'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { bebanTahun } from '../../../db/queries/keuangan-pelatihan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { makinLewatPagu } from '../../../domain/anggaran/beban-mata'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { pelanggaran, type Pelanggaran, type Pilihan } from '../../../domain/rencana/soal'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { bacaBahan, namaBaris, type Bahan } from './bahan'

type Terapkan = Parameters<AppHandlers['usulanRencana']['terapkan']>[0]
type Buat = Parameters<AppHandlers['usulanRencana']['buatAlternatif']>[0]

/** The proposal becomes the working plan, in one piece or not at all. */
export async function terapkan(tx: EntityManager, { tahun, pilihan, batalkanSisa }: Terapkan): Promise<{ masuk: number; keluar: number; dibatalkan: number }> {
  const bahan = await bacaBahan(tx, tahun)
  const kini: Pilihan = pilihan.map(({ pelatihanId, peserta }) => ({ id: pelatihanId, peserta }))
  const salah = pelanggaran(bahan.soal, kini)
  if (salah) throw new AppError('RULE_BROKEN', kalimatBerubah(salah, bahan))
  const masuk = new Set(kini.map(({ id }) => id))
  const sebelum = await bebanTahun(tx, tahun)
  for (const { id } of bahan.soal.program) await tx.query(`UPDATE "pelatihan" SET "masuk_rencana" = ?1 WHERE "id" = ?2 AND "masuk_rencana" <> ?1`, [masuk.has(id) ? 1 : 0, id])
  const dibatalkan = await batalkan(tx, kini, batalkanSisa)
  const lewat = makinLewatPagu(sebelum, await bebanTahun(tx, tahun))
  if (lewat.length > 0) throw new AppError('RULE_BROKEN', `${lewat.join(' ')} Calon yang tidak mendapat tempat masih ikut dihitung, jadi rencana belum diubah. Tandai mereka Batal ikut saat menerapkan.`)
  return { masuk: masuk.size, keluar: bahan.soal.program.length - masuk.size, dibatalkan }
}

/**
 * Candidates of chosen programmes for whom the proposal has no place: those who have left the office in any case, since it
 * reckons without them; with `semua` everyone.
 */
async function batalkan(tx: EntityManager, pilihan: Pilihan, semua: boolean): Promise<number> {
  let count = 0
  for (const { id, peserta } of pilihan) {
    const gone = await tx.query<{ id: string }[]>(
      `SELECT s."id" FROM "pelatihan_peserta" s JOIN "pegawai" o ON o."id" = s."pegawai_id"
       WHERE s."pelatihan_id" = ?1 AND s."status" IN ('calon', 'diundang') AND s."pegawai_id" NOT IN (SELECT "value" FROM json_each(?2))
         AND (?3 OR o."status" <> 'aktif' OR o."dihapus_pada" IS NOT NULL)`,
      [id, JSON.stringify(peserta), semua ? 1 : 0],
    )
    await tx.query(`UPDATE "pelatihan_peserta" SET "status" = 'batal' WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(gone.map((one) => one.id))])
    count += gone.length
  }
  return count
}

/** The data is no longer what the proposal was made of. */
function kalimatBerubah(salah: Pelanggaran, { pelatihan, baris }: Bahan): string {
  const akhir = 'Rencana belum diubah; hitung usulannya lagi.'
  if (salah.jenis === 'pagu') {
    const garis = baris.find(({ id }) => id === salah.anggaranId)
    return `Sejak usulan dihitung datanya berubah: pagu ${garis ? namaBaris(garis) : ''} kini kurang ${rupiah(salah.lebih)}. ${akhir}`
  }
  const judul = pelatihan.find(({ id }) => id === salah.programId)?.judul
  const apa = { program: 'tidak dapat dipilih lagi', peserta: 'calon pesertanya berubah', kuota: 'kuotanya kini terlampaui', kosong: 'tidak punya peserta lagi', keluar: 'kini disematkan tidak dipakai', masuk: 'kini disematkan harus masuk' }[salah.jenis]
  return `Sejak usulan dihitung datanya berubah: ${judul ? `“${judul}”` : 'sebuah program'} ${apa}. ${akhir}`
}

/** A cheaper way as a draft: kind, priority and purpose of the programme it stands for, its people as candidates. */
export async function buatAlternatif(tx: EntityManager, input: Buat, now: string): Promise<{ id: string }> {
  const asal = input.untukId === null ? null : await pelatihanById(tx, input.untukId)
  const bentuk = await bentukDari(tx, input)
  const id = uuid()
  await insertRows(tx, 'pelatihan', [barisProgram(id, input, asal, bentuk, await namaMitra(tx, input.mitraId), now)])
  const next = manyIds()
  await insertRows(tx, 'pelatihan_peserta', [...new Set(input.pegawaiIds)].map((pegawaiId) => ({ id: next(), pelatihan_id: id, pegawai_id: pegawaiId, status: 'calon' })))
  if ((input.biaya ?? 0) > 0) await insertRows(tx, 'pelatihan_biaya', [{ id: uuid(), pelatihan_id: id, anggaran_id: null, komponen: 'kontribusi', uraian: 'Perkiraan dari biaya tipikal mitra', dasar: 'tetap', rencana: input.biaya }])
  return { id }
}

const barisProgram = (id: string, { tahun, judul, mitraId, jp }: Buat, asal: Pelatihan | null, bentuk: BentukPelatihan, penyelenggara: string | null, now: string) => ({
  id, tahun, judul, jp, penyelenggara,
  tujuan: asal?.tujuan ?? 'Memenuhi jam pelatihan minimal setahun',
  jenis: asal?.jenis ?? 'teknis',
  jalur: bentuk.jalur,
  bentuk: bentuk.kode,
  mitra_id: mitraId,
  prioritas: asal?.prioritas ?? 3,
  status: 'usulan',
  catatan: asal ? `Cara yang lebih hemat untuk “${asal.judul}”` : null,
  dibuat_pada: now,
}) // prettier-ignore

async function bentukDari(tx: EntityManager, { tahun, bentuk }: Buat): Promise<BentukPelatihan> {
  const { isi } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', `${tahun}-12-31`)
  const one = isi.find(({ kode }) => kode === bentuk)
  if (!one) throw new AppError('INVALID_INPUT', 'Bentuk pelatihan itu tidak ada dalam aturan yang berlaku. Usulan belum dibuat.')
  return one
}

async function namaMitra(tx: EntityManager, mitraId: string | null): Promise<string | null> {
  if (mitraId === null) return null
  const [row] = await tx.query<{ nama: string }[]>(`SELECT "nama" FROM "mitra" WHERE "id" = ? AND "dihapus_pada" IS NULL`, [mitraId])
  if (!row) throw new AppError('NOT_FOUND', 'Mitra itu sudah dihapus. Usulan belum dibuat; pilih cara lain.')
  return row.nama
}

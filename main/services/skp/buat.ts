import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { identitasPada } from '../../../db/queries/identitas.query'
import type { SkpRow } from '../../../db/queries/skp.query'
import { sumberIdentitas } from '../../../db/queries/sumber-identitas.query'
import { AppError } from '../../../domain/shared/app-error'
import { dayBefore, type Rentang } from '../../../domain/skp/rentang'
import type { KeluargaForm, Pendekatan } from '../../../domain/skp/skp'
import { catatAsal } from './bawa-isian'
import { mustFindTemplat, salinIsi } from './isi-dari'
import { stepFrom } from './langkah'
import { checkRentang, lockedUse, mustFindSkp } from './penjaga'
import { tautkan } from './tautkan'
import { insertSkp, ISI_KOSONG, type IsiBaru, type SkpBaru } from './tulis-isi'

export type Sumber = { jenis: 'kosong' } | { jenis: 'templat'; kode: string } | { jenis: 'salin'; skpId: string }
interface Isi {
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  templatKode: string | null
  isi: IsiBaru
}
interface Tujuan extends Rentang {
  pegawaiId: string
  tahun: number
}

/** One new SKP in draft: empty, from a template, or copied from any other. */
export async function buatSkp(tx: EntityManager, to: Tujuan, sumber: Sumber, today: string): Promise<string> {
  await checkRentang(tx, to.pegawaiId, to.tahun, to)
  const skp = await siapkan(tx, to, await isiDari(tx, to, sumber, today), today)
  await insertSkp(tx, [skp])
  await tautkan(tx, to.tahun, today)
  return skp.id
}

/**
 * A change of an approved SKP: the old one is closed the day before `mulai` and kept, the new one names it and why.
 * Staff whose results served the old one serve the same result of the new one. Refused where a locked month from that
 * day on is built on the old one.
 */
export async function gantiSkp(tx: EntityManager, skpId: string, mulai: string, alasan: string, sumber: Sumber | { jenis: 'sama' }, today: string): Promise<string> {
  const old = await stepFrom(tx, skpId, 'ganti')
  if (mulai <= old.mulai || mulai > old.selesai) {
    const problem = 'Tanggal mulai SKP pengganti harus sesudah hari pertama SKP lama dan tidak melewati hari terakhirnya.'
    throw new AppError('INVALID_INPUT', problem, { mulai: problem })
  }
  const locked = await lockedUse(tx, 'skp', skpId, mulai)
  if (locked.length > 0) throw new AppError('RULE_BROKEN', `Bulan ${locked.join(', ')} sudah dikunci dengan SKP yang lama. Pilih tanggal mulai sesudahnya, atau buka kembali bulan itu dahulu.`)
  await tx.query(`UPDATE "skp" SET "selesai" = ?, "status" = 'ditutup' WHERE "id" = ?`, [dayBefore(mulai), skpId])
  const to = { pegawaiId: old.pegawaiId, tahun: old.tahun, mulai, selesai: old.selesai }
  const isi = await isiDari(tx, to, sumber.jenis === 'sama' ? { jenis: 'salin', skpId } : sumber, today)
  const skp = await siapkan(tx, to, isi, today)
  const before = await tx.query<{ id: string }[]>(`SELECT "id" FROM "rhk" WHERE "skp_id" = ? ORDER BY "jenis" DESC, "urutan", "id"`, [skpId])
  const [after] = await insertSkp(tx, [{ ...skp, skpSebelumId: skpId, alasanPerubahan: alasan }])
  if (sumber.jenis === 'sama') {
    const rhk = before.map(({ id }) => id)
    await followLeader(tx, rhk, after ?? [], mulai)
    await catatAsal(tx, rhk, after ?? [])
  }
  await tautkan(tx, to.tahun, today)
  return skp.id
}

/** Staff's links move with the leader's plan; the words they submitted with stay as they are. */
async function followLeader(tx: EntityManager, before: readonly string[], after: readonly string[], mulai: string): Promise<void> {
  for (const [index, id] of before.entries())
    await tx.query(`UPDATE "rhk" SET "atasan_rhk_id" = ? WHERE "atasan_rhk_id" = ? AND "skp_id" IN (SELECT "id" FROM "skp" WHERE "selesai" >= ?)`, [after[index] ?? null, id, mulai])
}

async function isiDari(tx: EntityManager, to: Tujuan, sumber: Sumber, today: string): Promise<Isi> {
  switch (sumber.jenis) {
    case 'kosong':
      return { keluargaForm: 'ja_jf', pendekatan: 'kuantitatif', templatKode: null, isi: ISI_KOSONG }
    case 'templat': {
      const { kode, keluargaForm, pendekatan, isi } = await mustFindTemplat(tx, sumber.kode)
      return { keluargaForm, pendekatan, templatKode: kode, isi }
    }
    case 'salin': {
      const asal: SkpRow = await mustFindSkp(tx, sumber.skpId)
      const people = sumberIdentitas(tx, today)
      const { penilai } = await people.penilai(to.pegawaiId, people.tanggal(to))
      return { keluargaForm: asal.keluargaForm, pendekatan: asal.pendekatan, templatKode: asal.templatKode, isi: await salinIsi(tx, asal, to.tahun, penilai?.pegawaiId, to) }
    }
  }
}

async function siapkan(tx: EntityManager, to: Tujuan, isi: Isi, today: string): Promise<SkpBaru> {
  const day = sumberIdentitas(tx, today).tanggal(to)
  const orang = (await identitasPada(tx, [to.pegawaiId], day)).get(to.pegawaiId)
  if (!orang?.unitId || orang.jabatan === '') throw new AppError('RULE_BROKEN', 'Pegawai ini belum mempunyai jabatan dan unit. Lengkapi di layar Pegawai dahulu.')
  return { id: uuid(), ...to, jabatan: orang.jabatan, unitId: orang.unitId, ...isi }
}

import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { insertRows } from '../../../db/insert-rows'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { kebutuhanById, kebutuhanTahun, padananSemua, type KebutuhanBaris } from '../../../db/queries/kebutuhan.query'
import { identitasPada } from '../../../db/queries/identitas.query'
import { KebutuhanEntity } from '../../../db/entities/kebutuhan.entity'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import { kunciKompetensi } from '../../../domain/kompetensi/kunci'
import { PENGUSUL_LABEL } from '../../../domain/kompetensi/prioritas'
import { tulisRujukan } from '../../../domain/kompetensi/rujukan'
import { AppError } from '../../../domain/shared/app-error'
import type { isianUsul } from '../../../preload/contract/kebutuhan.contract'
import { hariTahun } from './kumpulkan'

type Usul = z.output<typeof isianUsul>
const BELUM = 'Usulan belum dicatat.'

/** Records a request for each person: a new need, or one more reason for the one that is there. The same request twice is one. */
export async function catatUsul(tx: EntityManager, usul: Usul, { today, now }: { today: string; now: string }): Promise<{ baru: number; bertambah: number }> {
  await periksa(tx, usul, today)
  const asal = kunciKompetensi(usul.kompetensi)
  const { jenis, kompetensi } = (await padananSemua(tx)).find(({ kunci }) => kunci === asal) ?? usul
  const kunci = kunciKompetensi(kompetensi)
  const there = new Map((await kebutuhanTahun(tx, usul.tahun)).filter((need) => need.kunci === kunci).map((need) => [need.pegawaiId, need]))
  const keterangan = `Usulan ${PENGUSUL_LABEL[usul.pengusul].toLowerCase()}: ${usul.alasan}`
  const done = { baru: 0, bertambah: 0 }
  for (const pegawaiId of new Set(usul.pegawaiIds)) {
    const need = there.get(pegawaiId)
    if (need?.sumber.some((one) => one.keterangan === keterangan)) continue
    const kebutuhanId = need?.id ?? uuid()
    if (!need) await tx.insert(KebutuhanEntity, { id: kebutuhanId, tahun: usul.tahun, pegawaiId, jenis, kompetensi, kunci, usulBentuk: usul.bentuk, dibuatPada: now })
    else if (need.usulBentuk === null && usul.bentuk !== null) await tx.update(KebutuhanEntity, { id: need.id }, { usulBentuk: usul.bentuk })
    await insertRows(tx, 'kebutuhan_sumber', [{ id: uuid(), kebutuhan_id: kebutuhanId, sumber: 'usulan', rujukan: tulisRujukan({ macam: 'usul', asal, kode: usul.pengusul, id: uuid() }), keterangan, ukuran: null }])
    if (need) done.bertambah += 1
    else done.baru += 1
  }
  return done
}

async function periksa(tx: EntityManager, { tahun, pegawaiIds, kompetensi, bentuk }: Usul, today: string): Promise<void> {
  if (kunciKompetensi(kompetensi) === '') throw new AppError('INVALID_INPUT', BELUM, { kompetensi: 'Isi nama kompetensi dengan huruf.' })
  const known = await identitasPada(tx, pegawaiIds, today)
  if (pegawaiIds.some((id) => !known.has(id))) throw new AppError('INVALID_INPUT', BELUM, { pegawaiIds: 'Ada pegawai yang tidak ada lagi. Pilih kembali pegawainya.' })
  const { isi } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hariTahun(tahun, today))
  if (bentuk !== null && !isi.some(({ kode }) => kode === bentuk)) throw new AppError('INVALID_INPUT', BELUM, { bentuk: 'Bentuk ini tidak dikenal. Pilih dari daftar.' })
}

/** Takes the requests out of these needs; a need that rested on nothing else goes. Decided ones stay as they are. */
export async function hapusUsul(tx: EntityManager, ids: readonly string[]): Promise<{ hilang: number }> {
  const needs = (await kebutuhanById(tx, ids)).filter(({ sumber }) => sumber.some(berupaUsul))
  if (needs.length === 0) throw new AppError('RULE_BROKEN', 'Yang dipilih bukan usulan, jadi tidak ada yang dihapus. Kebutuhan dari standar dan penilaian hilang sendiri bila alasannya tidak ada lagi.')
  const decided = needs.filter(({ status, pelatihanId }) => status !== 'usulan' || pelatihanId !== null)
  if (decided.length > 0) throw new AppError('RULE_BROKEN', `${decided.length} usulan sudah diputus, jadi tidak dihapus. Kembalikan dahulu menjadi Menunggu.`)
  const gone = needs.filter(({ sumber }) => sumber.every(berupaUsul)).map(({ id }) => id)
  const rest = needs.filter(({ id }) => !gone.includes(id)).map(({ id }) => id)
  await tx.query(`DELETE FROM "kebutuhan" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(gone)])
  await tx.query(`DELETE FROM "kebutuhan_sumber" WHERE "sumber" = 'usulan' AND "kebutuhan_id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(rest)])
  return { hilang: gone.length }
}
const berupaUsul = ({ sumber }: KebutuhanBaris['sumber'][number]): boolean => sumber === 'usulan'

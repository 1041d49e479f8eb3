import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { skpLengkap, type SkpRow } from '../../../db/queries/skp.query'
import type { SumberIdentitas, TigaIdentitas } from '../../../db/queries/sumber-identitas.query'
import { AppError } from '../../../domain/shared/app-error'
import { hasHalangan } from '../../../domain/skp/kelengkapan'
import { statusAfter, type LangkahSkp } from '../../../domain/skp/status'
import { bawaIsian } from './bawa-isian'
import { mustFindSkp } from './penjaga'

/** Told in one message; the rest is on the screen. */
const MAX_TOLD = 4

/** Draft → submitted: refused with what is missing; freezes identities (R18) and the leader's words. */
export async function ajukan(tx: EntityManager, skpId: string, people: SumberIdentitas, now: string): Promise<void> {
  const skp = await stepFrom(tx, skpId, 'ajukan')
  const whole = await skpLengkap(tx, skpId, people)
  const blocks = whole?.temuan.filter(({ berat }) => berat === 'halangan') ?? []
  if (whole && hasHalangan(whole.temuan)) {
    const more = blocks.length > MAX_TOLD ? ` Dan ${blocks.length - MAX_TOLD} lagi.` : ''
    throw new AppError('RULE_BROKEN', `SKP belum dapat diajukan. ${blocks.slice(0, MAX_TOLD).map(({ teks }) => teks).join(' ')}${more}`) // prettier-ignore
  }
  await tx.query(
    `UPDATE "rhk" SET "atasan_teks" = (SELECT a."teks" FROM "rhk" a WHERE a."id" = "rhk"."atasan_rhk_id")
     WHERE "skp_id" = ? AND EXISTS (SELECT 1 FROM "rhk" a WHERE a."id" = "rhk"."atasan_rhk_id")`,
    [skpId],
  )
  await freeze(tx, skpId, await people.tiga(skp.pegawaiId, people.tanggal(skp)), now)
  await tx.query(`UPDATE "skp" SET "status" = 'pengajuan', "catatan_kembali" = NULL WHERE "id" = ?`, [skpId])
}

/** Submitted → draft with the reason; identities follow the people's data again. */
export async function kembalikan(tx: EntityManager, skpId: string, catatan: string): Promise<void> {
  await stepFrom(tx, skpId, 'kembalikan')
  await tx.query(`DELETE FROM "identitas_snapshot" WHERE "objek_jenis" = 'skp' AND "objek_id" = ?`, [skpId])
  await tx.query(`UPDATE "skp" SET "status" = 'draft', "catatan_kembali" = ? WHERE "id" = ?`, [catatan, skpId])
}

/** Submitted → approved on `tanggal`, the date printed above the signatures; a replacement takes over what open months hold. */
export async function setujui(tx: EntityManager, skpId: string, tanggal: string): Promise<void> {
  await stepFrom(tx, skpId, 'setujui')
  await tx.query(`UPDATE "skp" SET "status" = 'persetujuan', "tanggal_penetapan" = ? WHERE "id" = ?`, [tanggal, skpId])
  await bawaIsian(tx, skpId)
}

/** Approved → closed, or closed → archived. */
export async function advance(tx: EntityManager, skpId: string, langkah: 'tutup' | 'arsipkan'): Promise<void> {
  const skp = await stepFrom(tx, skpId, langkah)
  await tx.query(`UPDATE "skp" SET "status" = ? WHERE "id" = ?`, [statusAfter(skp.status, langkah), skpId])
}

export async function stepFrom(tx: EntityManager, skpId: string, langkah: LangkahSkp): Promise<SkpRow> {
  const skp = await mustFindSkp(tx, skpId)
  statusAfter(skp.status, langkah)
  return skp
}

async function freeze(tx: EntityManager, skpId: string, who: TigaIdentitas, now: string): Promise<void> {
  const rows = (['pegawai', 'penilai', 'atasan'] as const).flatMap((peran) => {
    const one = who[peran]
    if (!one) return []
    const { pegawaiId, nama, nip, pangkat, golongan, jabatan, unit } = one
    return [{ id: uuid(), objek_jenis: 'skp', objek_id: skpId, peran, pegawai_id: pegawaiId, nama, nip, pangkat, golongan, jabatan, unit, dibekukan_pada: now }]
  })
  await tx.query(`DELETE FROM "identitas_snapshot" WHERE "objek_jenis" = 'skp' AND "objek_id" = ?`, [skpId])
  await insertRows(tx, 'identitas_snapshot', rows)
}

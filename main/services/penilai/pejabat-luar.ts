import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { PejabatLuarEntity } from '../../../db/entities/pejabat-luar.entity'
import { isReferenced } from '../../../db/queries/rujukan.query'
import { readPengaturan, writePengaturan } from '../../../db/queries/pengaturan.query'
import type { Store } from '../../../db/store'
import type { PenilaiCamat } from '../../../domain/penilai/usulan-penilai'
import type { AppHandlers } from '../../../preload/contract'
import { tidakAda } from '../pegawai/detail'

type Names = 'pejabatLuar' | 'tambahPejabatLuar' | 'savePejabatLuar' | 'hapusPejabatLuar' | 'penilaiCamat' | 'aturPenilaiCamat'
interface Pilihan {
  penilaiLuarId: string | null
  atasanLuarId: string | null
}

const KUNCI = 'penilai_camat'
const SEKDA = /\bsekretaris daerah\b|\bsekda\b/i
const KEPALA_DAERAH = /^(pj\.?\s*|plt\.?\s*)?(bupati|wali\s*kota)\b/i

/** Bupati, Sekda and others who appraise without being of this office. */
export function pejabatLuarHandlers(store: Store): Pick<AppHandlers['penilai'], Names> {
  return {
    pejabatLuar: () => store.read(officials),
    tambahPejabatLuar: (input, call) =>
      store.change(call, async (tx) => {
        const id = uuid()
        await tx.insert(PejabatLuarEntity, { ...input, id, dihapusPada: null })
        return { id }
      }),
    savePejabatLuar: ({ id, ...change }, call) =>
      store.change(call, async (tx) => {
        if (!(await tx.existsBy(PejabatLuarEntity, { id }))) throw tidakAda('Pejabat')
        await tx.update(PejabatLuarEntity, { id }, change)
      }),
    hapusPejabatLuar: ({ id }, call) =>
      store.change(call, async (tx) => {
        if (await isReferenced(tx, 'pejabat_luar', id)) await tx.query(`UPDATE "pejabat_luar" SET "dihapus_pada" = date('now') WHERE "id" = ?`, [id])
        else await tx.delete(PejabatLuarEntity, { id })
      }),
    penilaiCamat: () => store.read(chosenForCamat),
    aturPenilaiCamat: (input, call) => store.change(call, (tx) => writePengaturan(tx, KUNCI, input)),
  }
}

const officials = async (tx: EntityManager) => {
  const rows = await tx.find(PejabatLuarEntity, { order: { jabatan: 'ASC', nama: 'ASC' } })
  return rows.filter(({ dihapusPada }) => dihapusPada === null).map(({ dihapusPada: _, ...row }) => row)
}

/** The office's choice; without one, the Sekretaris Daerah appraises and the head of the region is above, as far as known. */
async function chosenForCamat(tx: EntityManager): Promise<Pilihan> {
  const known = await officials(tx)
  const chosen = await readPengaturan<Pilihan>(tx, KUNCI)
  const has = (id: string | null | undefined) => (known.some((official) => official.id === id) ? (id ?? null) : null)
  if (chosen && has(chosen.penilaiLuarId)) return { penilaiLuarId: has(chosen.penilaiLuarId), atasanLuarId: has(chosen.atasanLuarId) }
  const sekda = known.find(({ jabatan }) => SEKDA.test(jabatan))?.id ?? null
  const kepala = known.find(({ jabatan }) => KEPALA_DAERAH.test(jabatan.trim()))?.id ?? null
  return { penilaiLuarId: sekda ?? kepala, atasanLuarId: sekda === null ? null : kepala }
}

/** The same as the proposal takes it. */
export async function penilaiCamat(tx: EntityManager): Promise<PenilaiCamat> {
  const { penilaiLuarId, atasanLuarId } = await chosenForCamat(tx)
  const luar = (id: string | null) => (id === null ? null : ({ jenis: 'luar', id } as const))
  return { penilai: luar(penilaiLuarId), atasan: luar(atasanLuarId) }
}

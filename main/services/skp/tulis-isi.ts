import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { JENIS_LAMPIRAN_LABEL, NILAI_URUT, type JenisLampiran, type KeluargaForm, type Pendekatan } from '../../../domain/skp/skp'
import type { IsiTemplat, RhkTemplat } from '../../../domain/skp/templat'

/** A result to be written; the link to the leader's result may be known already (copies). */
export interface RhkBaru extends RhkTemplat {
  atasanRhkId?: string | null
  atasanTeks?: string | null
}
export interface IsiBaru extends Pick<IsiTemplat, 'lampiran' | 'perilaku'> {
  rhk: readonly RhkBaru[]
}
/** A new SKP in draft. Its `id` may be given where others must know it. */
export interface SkpBaru {
  id: string
  pegawaiId: string
  tahun: number
  mulai: string
  selesai: string
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  jabatan: string
  unitId: string
  templatKode: string | null
  skpSebelumId?: string | null
  alasanPerubahan?: string | null
  isi: IsiBaru
}

export const ISI_KOSONG: IsiBaru = { rhk: [], perilaku: {}, lampiran: { dukungan: [], pertanggungjawaban: [], konsekuensi: [] } }

/** Writes whole SKP, a few statements for all of them. Gives back the ids of the results, SKP by SKP in their order. */
export async function insertSkp(tx: EntityManager, many: readonly SkpBaru[]): Promise<string[][]> {
  const rhkIds = many.map(({ isi }) => isi.rhk.map(() => uuid()))
  await insertRows(tx, 'skp', many.map(skpRow))
  await insertRows(tx, 'rhk', many.flatMap(({ id, isi }, at) => isi.rhk.map((rhk, index) => rhkRow(rhk, id, rhkIds[at]?.[index] ?? uuid(), index))))
  await insertRows(tx, 'indikator', many.flatMap(({ isi }, at) => isi.rhk.flatMap((rhk, index) => indikatorRows(rhk, rhkIds[at]?.[index] ?? ''))))
  await insertRows(tx, 'skp_perilaku', many.flatMap(perilakuRows))
  await insertRows(tx, 'skp_lampiran', many.flatMap(lampiranRows))
  return rhkIds
}

const skpRow = (skp: SkpBaru) => ({
  id: skp.id,
  pegawai_id: skp.pegawaiId,
  tahun: skp.tahun,
  mulai: skp.mulai,
  selesai: skp.selesai,
  keluarga_form: skp.keluargaForm,
  pendekatan: skp.pendekatan,
  status: 'draft',
  jabatan: skp.jabatan,
  unit_id: skp.unitId,
  templat_kode: skp.templatKode,
  skp_sebelum_id: skp.skpSebelumId ?? null,
  alasan_perubahan: skp.alasanPerubahan ?? null,
})

const rhkRow = (rhk: RhkBaru, skpId: string, id: string, urutan: number) => ({
  id,
  skp_id: skpId,
  jenis: rhk.jenis,
  klasifikasi: rhk.klasifikasi,
  urutan,
  teks: rhk.teks,
  kode: rhk.kode,
  atasan_rhk_id: rhk.atasanRhkId ?? null,
  atasan_teks: rhk.atasanTeks ?? null,
  penugasan_dari: rhk.penugasan_dari,
})

const indikatorRows = ({ indikator }: RhkBaru, rhkId: string) =>
  indikator.map((one, urutan) => ({
    id: uuid(),
    rhk_id: rhkId,
    urutan,
    aspek: one.aspek,
    perspektif: one.perspektif,
    teks: one.teks,
    target_teks: one.target_teks,
    target_min: one.target_min,
    target_maks: one.target_maks,
    satuan: one.satuan,
    sifat: one.sifat,
    target_bulanan: one.target_bulanan,
    sumber_data: null,
  }))

/** All seven values have their row from the start. */
const perilakuRows = ({ id, isi }: SkpBaru) => NILAI_URUT.map((nilai) => ({ id: uuid(), skp_id: id, nilai_kode: nilai, ekspektasi: isi.perilaku[nilai] ?? '' }))

const lampiranRows = ({ id, isi }: SkpBaru) =>
  (Object.keys(JENIS_LAMPIRAN_LABEL) as JenisLampiran[]).flatMap((jenis) => isi.lampiran[jenis].map((teks, urutan) => ({ id: uuid(), skp_id: id, jenis, urutan, teks })))
